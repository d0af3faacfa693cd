package org.archgraph.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.archgraph.ask.PatternElement.Choice;
import org.archgraph.ask.PatternElement.Slot;
import org.archgraph.failure.Failure;

/** From the text of a question pattern to its elements. */
final class PatternCompiler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'_]+");
    private static final Pattern CLASS = Pattern.compile("@[a-z]+");

    private final QuestionPattern pattern;
    private final List<Parameter> parameters;
    private final Path file;
    private final Function<String, List<List<Token>>> classes;

    private PatternCompiler(
            QuestionPattern pattern,
            List<Parameter> parameters,
            Path file,
            Function<String, List<List<Token>>> classes) {
        this.pattern = pattern;
        this.parameters = parameters;
        this.file = file;
        this.classes = classes;
    }

    /** Refuses a pattern with a mistake in it, as far as that can be seen without the word classes. */
    static void checkSyntax(QuestionPattern pattern, List<Parameter> parameters, Path file) {
        new PatternCompiler(pattern, parameters, file, name -> List.of(List.of())).phrases();
    }

    static CompiledPattern compile(QuestionPattern pattern, CannedQuery query, Synonyms synonyms) {
        PatternCompiler compiler = new PatternCompiler(
                pattern, query.parameters(), query.file(), name -> synonyms.words(pattern.language(), name));
        return new CompiledPattern(query, pattern.language(), compiler.phrases());
    }

    private List<List<PatternElement>> phrases() {
        List<List<PatternElement>> phrases = new ArrayList<>();
        for (String phrase : pattern.text().split(",")) {
            List<PatternElement> elements = new ArrayList<>();
            for (String text : phrase.strip().split("\\s+")) {
                elements.add(element(text));
            }
            phrases.add(List.copyOf(elements));
        }
        checkSlots(phrases);
        return List.copyOf(phrases);
    }

    private PatternElement element(String text) {
        if (text.startsWith("{") && text.endsWith("}")) {
            return slot(text.substring(1, text.length() - 1));
        }
        boolean optional = text.startsWith("[") && text.endsWith("]");
        List<List<Token>> alternatives = new ArrayList<>();
        for (String word : (optional ? text.substring(1, text.length() - 1) : text).split("\\|", -1)) {
            alternatives.addAll(alternative(word));
        }
        return new Choice(List.copyOf(alternatives), optional);
    }

    private List<List<Token>> alternative(String word) {
        if (CLASS.matcher(word).matches()) {
            List<List<Token>> words = classes.apply(word.substring(1));
            if (words.isEmpty()) {
                throw malformed("no word class \"" + word + "\" for " + pattern.language(), "see cypher/ask/words.txt");
            }
            return words;
        }
        if (!WORD.matcher(word).matches()) {
            throw malformed("\"" + word + "\" is no word", "write word, a|b, @class, [maybe] or {parameter}");
        }
        return List.of(Words.tokens(word.replace('_', ' ')));
    }

    private Slot slot(String name) {
        Parameter parameter = parameters.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed("no parameter \"" + name + "\"", "declare it with \"// param:\""));
        if (!parameter.type().entity()) {
            throw malformed("{" + name + "} is no name of an entity", "leave it out: only names can be slots");
        }
        return new Slot(parameter);
    }

    private void checkSlots(List<List<PatternElement>> phrases) {
        Set<String> seen = new HashSet<>();
        for (List<PatternElement> phrase : phrases) {
            for (PatternElement element : phrase) {
                if (element instanceof Slot slot && !seen.add(slot.parameter().name())) {
                    throw malformed("{" + slot.parameter().name() + "} twice", "keep one of them");
                }
            }
        }
        for (Parameter parameter : parameters) {
            if (parameter.required() && !seen.contains(parameter.name())) {
                throw malformed("{" + parameter.name() + "} is missing", "questions must give what is required");
            }
        }
    }

    private Failure malformed(String what, String hint) {
        return Failure.failed(file + ":" + pattern.line() + ": " + what, hint);
    }
}
