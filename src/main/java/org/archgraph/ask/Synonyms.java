package org.archgraph.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.failure.Failure;
import org.archgraph.text.Stemmer;

/**
 * Words that mean the same in a question, by language and class. A file of lines {@code en use: using, use, rely on};
 * {@code #} begins a comment; {@code comparable!} takes no other ending. {@code ru spelt что: чё, шо} is how else
 * people write one word. Some classes have a meaning of their own: {@code ignore} (words that say nothing), {@code
 * light} (words that say nothing beside others), {@code and}, {@code or} and {@code with} (what joins the names of a
 * list), {@code not} and {@code only} (what must stay where it stands), {@code who} (question words), {@code never}
 * (what makes a question one that is not answered), {@code harmless} (what has such words and does not), {@code count}
 * (what asks for a number), {@code strict} (what makes a question one that is read only as the patterns say), {@code
 * frame} (what is said around a question), {@code nor} (what joins the names of a list of which none is meant), {@code
 * alias} ("that is", before another name of the same), {@code themodel}, {@code thetechnique}, {@code thegroup}, {@code
 * company} (the words for kinds of names) and {@code aspect} (such words that are parts of names, too).
 */
public final class Synonyms {
    private static final Pattern LINE = Pattern.compile("(en|ru) ([a-z]+):\\s*(.*)");

    private static final Pattern SPELT = Pattern.compile("(?:en|ru) spelt (\\p{L}+):\\s*(.*)");

    private final Map<String, List<List<Token>>> classes = new HashMap<>();
    private final Map<String, String> spelt = new HashMap<>();

    private Synonyms() {}

    /**
     * Reads a file of word classes, UTF-8.
     *
     * @throws Failure where it cannot be read, or with file:line where a line is malformed
     */
    public static Synonyms load(Path file) {
        try {
            return parse(Files.readString(file), file);
        } catch (IOException e) {
            throw Failure.failed("cannot read " + file, "reinstall archgraph, or restore the file", e);
        }
    }

    static Synonyms parse(String content, Path file) {
        Synonyms synonyms = new Synonyms();
        Stemmer stemmer = new Stemmer();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                synonyms.add(line.strip(), file + ":" + number, stemmer);
            }
        }
        return synonyms;
    }

    private void add(String line, String place, Stemmer stemmer) {
        Matcher spelling = SPELT.matcher(line);
        if (spelling.matches()) {
            for (String word : parts(spelling.group(2), place)) {
                spelt.put(Words.fold(word), spelling.group(1));
            }
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw Failure.failed(place + ": not a word class: " + line, "write \"en use: using, rely on\"");
        }
        // "called" says nothing, "calling" does
        boolean exact = matcher.group(1).equals("en") && Set.of("ignore", "light", "frame").contains(matcher.group(2));
        List<List<Token>> words = classes.computeIfAbsent(
                matcher.group(1) + " " + matcher.group(2), key -> new ArrayList<>());
        for (String word : parts(matcher.group(3), place)) {
            List<Token> tokens = Words.tokens(word, stemmer);
            words.add(exact || word.endsWith("!") ? tokens.stream().map(Token::exact).toList() : tokens);
        }
    }

    private static List<String> parts(String text, String place) {
        List<String> words = Stream.of(text.split(",")).map(String::strip).toList();
        if (words.stream().anyMatch(word -> Words.tokens(word).isEmpty())) {
            throw Failure.failed(place + ": an empty word", "drop the comma");
        }
        return words;
    }

    /** Other spellings of words, folded, with the words. */
    Map<String, String> spelt() {
        return spelt;
    }

    /** The word sequences of a class; empty where there is no such class. */
    List<List<Token>> words(String language, String name) {
        return classes.getOrDefault(language + " " + name, List.of());
    }

    /** The word sequences of a class in every language. */
    List<List<Token>> words(String name) {
        List<List<Token>> words = new ArrayList<>(words("en", name));
        words.addAll(words("ru", name));
        return words;
    }

    /** The word sequences of every class but those named. */
    Collection<List<List<Token>>> allBut(String... names) {
        return classes.entrySet().stream()
                .filter(entry -> Stream.of(names).noneMatch(name -> entry.getKey().endsWith(" " + name)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
