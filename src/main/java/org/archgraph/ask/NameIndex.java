package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.archgraph.text.Stemmer;

/**
 * The names of a graph's entities. Names compare without case, whatever stands between their words ("Qwen 3" is
 * "Qwen3"), and by stems, Russian and English ("смесью экспертов" is "Смесь экспертов").
 */
public final class NameIndex {
    private static final double SIMILAR = 0.8;

    private final Map<String, NamedEntity> byId = new LinkedHashMap<>();
    /** Keys of whole names: the words, or their stems, without spaces. */
    private final Map<String, Map<NamedEntity, String>> whole = new HashMap<>();
    private final NameParts parts = new NameParts();
    private final NameTurns turns = new NameTurns();

    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> wordsByType = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<Character, List<Folded>> byLetter = new HashMap<>();
    private int longest = 1;

    /** An index of {@code entities}, which may have names in common. */
    public NameIndex(List<NamedEntity> entities) {
        Stemmer stemmer = new Stemmer();
        for (NamedEntity entity : entities) {
            byId.put(entity.id(), entity);
            names(entity).forEach(name -> add(entity, name, stemmer));
        }
    }

    /** Every name and alias of an entity, ordered. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        byId.values().stream().filter(entity -> !entity.value()).flatMap(NameIndex::names).forEach(names::add);
        return names;
    }

    /** The entity with the id {@code id}; null where there is none. */
    NamedEntity byId(String id) {
        return byId.get(id);
    }

    /**
     * Finds what a name means: one that is written so, else one that has it as a part.
     *
     * @param text the name as a person writes it, or an id
     * @param type what is looked for; others are left out
     */
    public Match find(String text, ParameterType type) {
        NamedEntity known = byId.get(text);
        if (known != null && type.accepts(known.type())) {
            return new Match.One(known, false);
        }
        List<Token> tokens = Words.tokens(text);
        if (tokens.isEmpty()) {
            return new Match.None();
        }
        Match exact = match(whole(tokens), tokens, type, false);
        if (!(exact instanceof Match.None)) {
            return exact;
        }
        Match part = match(part(tokens, true), tokens, type, true);
        return part instanceof Match.None ? corrected(tokens, type) : part;
    }

    private Match corrected(List<Token> tokens, ParameterType type) {
        Typos typos = new Typos(words, words);
        List<Token> corrected = tokens.stream()
                .map(token -> knows(token) ? token : typos.correct(token).map(token::as).orElse(token))
                .toList();
        return match(whole(corrected), corrected, type, true);
    }

    private Match match(Collection<NamedEntity> entities, List<Token> tokens, ParameterType type, boolean loose) {
        List<NamedEntity> fitting = narrow(
                entities.stream().filter(entity -> type.accepts(entity.type())).toList(), tokens);
        return switch (fitting.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(fitting.get(0), loose);
            default -> new Match.Several(fitting);
        };
    }

    /** Of several entities with a name in common, the one whose first name it is. */
    List<NamedEntity> narrow(List<NamedEntity> entities, List<Token> tokens) {
        if (entities.size() < 2) {
            return entities;
        }
        String key = NameKeys.stems(tokens);
        List<NamedEntity> first = entities.stream()
                .filter(entity -> NameKeys.stems(Words.tokens(entity.name())).equals(key))
                .toList();
        return first.size() == 1 ? first : entities;
    }

    /** The entities that are called so. */
    Collection<NamedEntity> whole(List<Token> tokens) {
        Map<NamedEntity, String> found = whole.get(NameKeys.folded(tokens));
        Map<NamedEntity, String> named = found == null ? whole.getOrDefault(NameKeys.stems(tokens), Map.of()) : found;
        if (!named.isEmpty()) {
            return named.keySet();
        }
        return turns.find(tokens);
    }

    /** Whether these words are no name, but what a group is for: "saves memory". */
    boolean deed(List<Token> tokens) {
        return !whole.containsKey(NameKeys.folded(tokens))
                && !whole.containsKey(NameKeys.stems(tokens))
                && !turns.deeds(tokens).isEmpty();
    }

    /**
     * The entities that have a name with these words in it, side by side.
     *
     * @param named whether it is sure that the words name something: one small word from within a name is not enough in
     *     a question ("the key techniques" are not query-key normalization)
     */
    Collection<NamedEntity> part(List<Token> tokens, boolean named) {
        return parts.find(tokens, named);
    }

    /** How an entity's own name is written that {@code tokens} match. */
    String writing(NamedEntity entity, List<Token> tokens) {
        String folded = whole.getOrDefault(NameKeys.folded(tokens), Map.of()).get(entity);
        return folded != null
                ? folded
                : whole.getOrDefault(NameKeys.stems(tokens), Map.of()).getOrDefault(entity, entity.name());
    }

    /** The number of words of the longest name. */
    int longest() {
        return longest;
    }

    /** Whether a word stands in any name. */
    boolean knows(Token token) {
        return words.contains(token.folded()) || stems.contains(token.stem()) || turns.knows(token);
    }

    Set<String> words() {
        return words;
    }

    /** The words of the names of entities of one type. */
    Set<String> words(String type) {
        return wordsByType.getOrDefault(type, Set.of());
    }

    /**
     * At most {@code limit} names that resemble {@code text} and begin with the same letter, of entities that fit
     * {@code type}, nearest first.
     */
    public List<String> similar(String text, ParameterType type, int limit) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = Words.fold(text);
        Map<String, Double> best = new LinkedHashMap<>();
        for (Folded name : wanted.isEmpty() ? List.<Folded>of() : byLetter.getOrDefault(wanted.charAt(0), List.of())) {
            if (type.accepts(name.entity().type())) {
                double score = similarity.apply(name.folded(), wanted);
                if (score >= SIMILAR) {
                    best.merge(name.entity().display(), score, Math::max);
                }
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A name of an entity, as names are compared. */
    private record Folded(NamedEntity entity, String folded) {}

    private static Stream<String> names(NamedEntity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private void add(NamedEntity entity, String name, Stemmer stemmer) {
        List<Token> tokens = Words.tokens(name, stemmer);
        if (tokens.isEmpty()) {
            return;
        }
        longest = Math.max(longest, tokens.size());
        String folded = Words.fold(name);
        byLetter.computeIfAbsent(folded.charAt(0), letter -> new ArrayList<>()).add(new Folded(entity, folded));
        for (String key : List.of(NameKeys.folded(tokens), NameKeys.stems(tokens))) {
            whole.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(entity, name);
        }
        turns.add(entity, tokens);
        parts.add(entity, tokens, stemmer);
        tokens.forEach(token -> {
            words.add(token.folded());
            wordsByType.computeIfAbsent(entity.type(), any -> new HashSet<>()).add(token.folded());
            stems.add(token.stem());
        });
    }

    /** What a name means. */
    public sealed interface Match {
        /**
         * One entity.
         *
         * @param loose whether only a part of its name was given, or the name with a typo
         */
        record One(NamedEntity entity, boolean loose) implements Match {}

        /** More than one. */
        record Several(List<NamedEntity> candidates) implements Match {
            public Several {
                candidates = List.copyOf(candidates);
            }
        }

        /** Nothing. */
        record None() implements Match {}
    }
}
