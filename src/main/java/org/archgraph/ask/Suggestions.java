package org.archgraph.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.ask.PatternElement.Choice;
import org.archgraph.ask.PatternElement.Slot;

/** Says why a question was not understood, and which near ones would be. */
final class Suggestions {
    private static final int MOST = 3;

    private final QueryLibrary library;
    private final List<CompiledPattern> patterns;
    private final NameIndex index;
    private final Vocabulary vocabulary;

    private record Scored(String query, String question, int score) {}

    Suggestions(QueryLibrary library, List<CompiledPattern> patterns, NameIndex index, Vocabulary vocabulary) {
        this.library = library;
        this.patterns = patterns;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** Some questions, whatever was asked. */
    List<String> any() {
        return library.all().stream()
                .flatMap(query -> query.questions().stream().limit(1))
                .limit(MOST)
                .toList();
    }

    Reading.NotUnderstood notUnderstood(Question question) {
        List<NamedEntity> named = named(question);
        List<Scored> scored = new ArrayList<>();
        String language = language(question);
        for (CompiledPattern pattern : patterns) {
            if (pattern.language().equals(language)) {
                fill(pattern, named).ifPresent(names -> scored.add(new Scored(
                        pattern.query().name(), pattern.write(names), 2 * names.size() + overlap(pattern, question))));
            }
        }
        for (CannedQuery query : library.all()) {
            query.questions().stream()
                    .filter(example -> language(Words.tokens(example)).equals(language))
                    .forEach(example -> scored.add(new Scored(query.name(), example, overlap(example, question))));
        }
        Map<String, String> best = new LinkedHashMap<>();
        scored.stream()
                .filter(one -> one.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .forEach(one -> best.putIfAbsent(one.query(), one.question()));
        List<String> questions = best.values().stream().limit(MOST).toList();
        return new Reading.NotUnderstood(reason(question), questions.isEmpty() ? any() : questions);
    }

    private String reason(Question question) {
        List<String> unknown = new ArrayList<>();
        BitSet explained = vocabulary.explained(question.tokens());
        int at = 0;
        while (at < question.size()) {
            int from = at;
            while (at < question.size() && unknown(question, at, explained)) {
                at++;
            }
            if (at > from) {
                unknown.add(question.text(from, at));
            } else {
                at = Math.max(at + 1, named(question, at));
            }
        }
        if (unknown.isEmpty()) {
            return "every word is known, but no question of this form";
        }
        List<String> similar = unknown.stream()
                .flatMap(text -> index.similar(text, ParameterType.ENTITY, 1).stream())
                .limit(1)
                .toList();
        return "nothing here is called, and no query asks for, \"" + String.join("\", \"", unknown) + "\""
                + (similar.isEmpty() ? "" : " (did you mean " + similar.get(0) + "?)");
    }

    private static boolean unknown(Question question, int at, BitSet explained) {
        return !explained.get(at)
                && question.mentions().get(at).isEmpty()
                && !question.tokens().get(at).comma();
    }

    /** The end of the longest name that begins at {@code at}. */
    private static int named(Question question, int at) {
        return question.mentions().get(at).stream().mapToInt(Mention::to).max().orElse(at);
    }

    private static List<NamedEntity> named(Question question) {
        List<NamedEntity> named = new ArrayList<>();
        int at = 0;
        while (at < question.size()) {
            Optional<Mention> mention = question.mentions().get(at).stream()
                    .filter(any -> !any.partial() || any.entities().size() == 1)
                    .findFirst();
            mention.ifPresent(found -> named.add(found.entities().get(0)));
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return named.stream().distinct().toList();
    }

    /** Names for the slots of a pattern, by parameter; empty where it has no slots, or not all can be filled. */
    private static Optional<Map<String, String>> fill(CompiledPattern pattern, List<NamedEntity> named) {
        List<NamedEntity> left = new ArrayList<>(named);
        Map<String, String> names = new HashMap<>();
        for (Slot slot : pattern.slots()) {
            Optional<NamedEntity> first = take(slot, left);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            Optional<NamedEntity> second = slot.parameter().list() ? take(slot, left) : first;
            if (second.isEmpty()) {
                return Optional.empty();
            }
            String name = first.get().name();
            String joint = pattern.language().equals("ru") ? " и " : " and ";
            names.put(slot.parameter().name(), slot.parameter().list() ? name + joint + second.get().name() : name);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<NamedEntity> take(Slot slot, List<NamedEntity> left) {
        Optional<NamedEntity> fitting = left.stream()
                .filter(entity -> slot.parameter().type().accepts(entity.type()))
                .findFirst();
        fitting.ifPresent(left::remove);
        return fitting;
    }

    private static int overlap(CompiledPattern pattern, Question question) {
        int overlap = 0;
        for (List<PatternElement> phrase : pattern.phrases()) {
            for (PatternElement element : phrase) {
                if (element instanceof Choice choice && !choice.optional()) {
                    boolean found = choice.alternatives().stream()
                            .anyMatch(words -> question.tokens().stream()
                                    .anyMatch(token -> words.size() == 1 && Vocabulary.same(words.get(0), token)));
                    overlap += found ? 1 : 0;
                }
            }
        }
        return overlap;
    }

    private static int overlap(String example, Question question) {
        List<Token> words = Words.tokens(example);
        return (int) question.tokens().stream()
                .filter(token -> words.stream().anyMatch(word -> Vocabulary.same(word, token)))
                .count();
    }

    private static String language(Question question) {
        return language(question.tokens());
    }

    private static String language(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.folded().matches(".*\\p{IsCyrillic}.*")) ? "ru" : "en";
    }
}
