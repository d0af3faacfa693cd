package org.archgraph.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a question was not understood, and which near ones would be. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int NAME = 3;
    private static final Pattern JOINT = Pattern.compile(" (and|or|nor|и без|и|или|ни) ");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private final QueryLibrary library;
    private final NameIndex index;
    private final Vocabulary vocabulary;
    /** The words of the examples as they stand in the files. */
    private final Map<String, List<Token>> words = new ConcurrentHashMap<>();

    private record Scored(String query, String question, int score) {}

    /** An entity as the question calls it. */
    private record Named(NamedEntity entity, String text) {}

    Suggestions(QueryLibrary library, NameIndex index, Vocabulary vocabulary) {
        this.library = library;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /** Some questions in the language of {@code text}, whatever it asks. */
    List<String> any(String text) {
        return library.all().stream()
                .flatMap(query -> query.questions().stream()
                        .filter(example -> russian(example.text()) == russian(text))
                        .limit(1))
                .map(ExampleQuestion::text)
                .limit(MOST)
                .toList();
    }

    Reading.NotUnderstood notUnderstood(Question question) {
        List<Named> named = named(question);
        List<Scored> scored = new ArrayList<>();
        for (CannedQuery query : library.all()) {
            for (ExampleQuestion example : query.questions()) {
                if (russian(example.text()) == russian(question.source())) {
                    scored.add(score(query, example, question, named));
                }
            }
        }
        Map<String, String> best = new LinkedHashMap<>();
        scored.stream()
                .filter(one -> one.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .forEach(one -> best.putIfAbsent(one.query(), one.question()));
        List<String> questions = best.values().stream().limit(MOST).toList();
        return new Reading.NotUnderstood(reason(question), questions.isEmpty() ? any(question.source()) : questions);
    }

    private Scored score(CannedQuery query, ExampleQuestion example, Question question, List<Named> named) {
        int overlap = overlap(words.computeIfAbsent(example.text(), Words::tokens), question);
        boolean names = query.parameters().stream()
                .anyMatch(parameter -> parameter.type().entity() && example.values().containsKey(parameter.name()));
        if (!names) {
            return new Scored(query.name(), example.text(), overlap);
        }
        return fill(query, example, named)
                .map(found -> new Scored(
                        query.name(),
                        example.with(found),
                        overlap(Words.tokens(example.with(found)), question) + NAME * found.size()))
                .orElseGet(() -> new Scored(query.name(), example.text(), overlap));
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
                at = Math.max(at + 1, endOfName(question, at));
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
                && question.mentions(at).isEmpty()
                && question.quantity(at).isEmpty()
                && question.period(at).isEmpty()
                && !question.tokens().get(at).comma();
    }

    private static int endOfName(Question question, int at) {
        int name = question.mentions(at).stream().mapToInt(Mention::to).max().orElse(at);
        int number = question.quantity(at).map(Quantity::to).orElse(at);
        return Math.max(Math.max(name, number), question.period(at).map(Period::to).orElse(at));
    }

    private static List<Named> named(Question question) {
        Map<NamedEntity, Named> named = new LinkedHashMap<>();
        int at = 0;
        while (at < question.size()) {
            Optional<Mention> mention = question.mentions(at).stream()
                    .filter(any -> !any.partial())
                    .findFirst();
            if (mention.isPresent()) {
                String text = question.text(at, mention.get().to());
                for (NamedEntity entity : mention.get().entities()) {
                    named.putIfAbsent(entity, new Named(entity, text));
                }
            }
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return List.copyOf(named.values());
    }

    /** Names of the question for those of the example, by parameter; empty where they do not fit. */
    private static Optional<Map<String, String>> fill(CannedQuery query, ExampleQuestion example, List<Named> named) {
        List<Named> left = new ArrayList<>(named);
        Map<String, String> names = new HashMap<>(example.values());
        for (Parameter parameter : query.parameters()) {
            if (parameter.type().entity() && example.values().containsKey(parameter.name())) {
                Optional<Named> first = take(parameter, left);
                Optional<Named> second = parameter.list() ? take(parameter, left) : first;
                if (first.isEmpty() || second.isEmpty()) {
                    return Optional.empty();
                }
                String joint = joint(example, parameter);
                String text = first.get().text();
                names.put(parameter.name(), parameter.list() ? text + joint + second.get().text() : text);
            }
        }
        return Optional.of(names);
    }

    /** What joins the two names in the example: " and ", " или ". */
    private static String joint(ExampleQuestion example, Parameter parameter) {
        Matcher joint = JOINT.matcher(example.values().get(parameter.name()));
        return joint.find() ? joint.group() : russian(example.text()) ? " и " : " and ";
    }

    private static Optional<Named> take(Parameter parameter, List<Named> left) {
        Optional<Named> fitting = left.stream()
                .filter(name -> parameter.accepts(name.entity()))
                .findFirst();
        fitting.ifPresent(left::remove);
        return fitting;
    }

    private static int overlap(List<Token> example, Question question) {
        return (int) question.tokens().stream()
                .filter(token -> example.stream().anyMatch(word -> Vocabulary.same(word, token)))
                .count();
    }

    private static boolean russian(String text) {
        return CYRILLIC.matcher(text).find();
    }
}
