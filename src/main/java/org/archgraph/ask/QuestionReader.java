package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads questions, English and Russian: finds the canned query whose pattern accounts for every word, and the entities
 * named. What no pattern accounts for is not answered. Immutable and safe for several threads.
 */
public final class QuestionReader {
    private static final int MOST_WORDS = 60;

    private final NameIndex index;
    private final Synonyms synonyms;
    private final List<CompiledPattern> patterns;
    private final Vocabulary vocabulary;
    private final Typos typos;
    private final ArgumentReader arguments;
    private final Suggestions suggestions;

    /**
     * @throws org.archgraph.failure.Failure with file:line where a pattern names a word class that {@code synonyms}
     *     lacks
     */
    public QuestionReader(QueryLibrary library, NameIndex index, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
        this.patterns = library.all().stream()
                .flatMap(query -> query.patterns().stream()
                        .map(pattern -> PatternCompiler.compile(pattern, query, synonyms)))
                .toList();
        this.vocabulary = new Vocabulary(patterns, synonyms);
        Set<String> known = new HashSet<>(index.words());
        known.addAll(vocabulary.words());
        this.typos = new Typos(known);
        this.arguments = new ArgumentReader(index);
        this.suggestions = new Suggestions(library, index, vocabulary);
    }

    /** Reads one question; never null, never a guess. */
    public Reading read(String text) {
        Question question = Question.of(text, index, vocabulary, typos);
        if (question.size() == 0) {
            return new Reading.NotUnderstood("there is no question", suggestions.any());
        }
        if (question.size() > MOST_WORDS) {
            return new Reading.NotUnderstood("the question has more than " + MOST_WORDS + " words", suggestions.any());
        }
        Optional<Parse> parse = patterns.stream()
                .flatMap(pattern -> new PatternMatcher(pattern, question, index, synonyms).match().stream())
                .min(Comparator.comparingInt(Parse::cost));
        return parse.map(found -> read(question, found)).orElseGet(() -> suggestions.notUnderstood(question));
    }

    private Reading read(Question question, Parse parse) {
        for (List<Mention> mentions : parse.slots().values()) {
            for (Mention mention : mentions) {
                if (mention.entities().size() > 1) {
                    return new Reading.Ambiguous(question.text(mention.from(), mention.to()), mention.entities());
                }
            }
        }
        CannedQuery query = parse.pattern().query();
        Map<String, String> given = new LinkedHashMap<>();
        List<String> display = new ArrayList<>();
        Map<String, Object> names = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            List<NamedEntity> entities = parse.slots().getOrDefault(parameter.name(), List.of()).stream()
                    .map(mention -> mention.entities().get(0))
                    .distinct()
                    .toList();
            if (!entities.isEmpty()) {
                List<String> ids = entities.stream().map(NamedEntity::id).toList();
                names.put(parameter.name(), parameter.list() ? ids : ids.get(0));
                display.add(parameter.name() + " = "
                        + entities.stream().map(NamedEntity::display).collect(Collectors.joining("; ")));
            }
        }
        String shown = query.name() + (display.isEmpty() ? "" : ": " + String.join(", ", display));
        return new Reading.Understood(
                query, arguments.complete(query, names), shown, corrections(question, parse));
    }

    private List<String> corrections(Question question, Parse parse) {
        Set<String> corrections = new LinkedHashSet<>();
        for (int i = 0; i < question.size(); i++) {
            if (question.corrected(i, i + 1)) {
                corrections.add(readAs(question.text(i, i + 1), question.tokens().get(i).text()));
            }
        }
        parse.slots().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Mention::from))
                .forEach(mention -> correction(question, mention).ifPresent(corrections::add));
        return List.copyOf(corrections);
    }

    private Optional<String> correction(Question question, Mention mention) {
        NamedEntity entity = mention.entities().get(0);
        String written = question.text(mention.from(), mention.to());
        if (mention.partial()) {
            return Optional.of(readAs(written, entity.name()));
        }
        String name = index.writing(entity, question.tokens().subList(mention.from(), mention.to()));
        boolean shouted = written.chars().filter(Character::isUpperCase).count() > 1;
        return shouted && written.equalsIgnoreCase(name) && !written.equals(name)
                ? Optional.of(readAs(written, name))
                : Optional.empty();
    }

    private static String readAs(String written, String name) {
        return written + " read as " + name;
    }
}
