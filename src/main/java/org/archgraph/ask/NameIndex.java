package org.archgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private static final int LONGEST_PART = 6;
    private static final Set<String> CONTRAST = Set.of("vs", "versus", "против");
    private static final Set<String> ABSENCE = Set.of("no", "non", "not", "without", "без", "не");

    private final Map<String, NamedEntity> byId = new LinkedHashMap<>();
    /** Keys of whole names: the words, or their stems, without spaces. */
    private final Map<String, Map<NamedEntity, String>> whole = new HashMap<>();
    /** Keys of parts of names, by stems. */
    private final Map<String, Set<NamedEntity>> parts = new HashMap<>();

    /** Keys of what names say is not there: "positional embeddings" may mean any of them, or none. */
    private final Set<String> denied = new HashSet<>();

    /** Keys of single words within names: "key" alone is no name, "Maverick" is. */
    private final Map<String, Set<NamedEntity>> inner = new HashMap<>();

    /** Names of groups, of several words, by {@link Roots}. */
    private final Map<String, Set<NamedEntity>> deeds = new HashMap<>();
    private final Set<String> roots = new HashSet<>();

    /** Names of techniques, of several words, with the words in another order: "sliding attention window". */
    private final Map<String, Set<NamedEntity>> anyOrder = new HashMap<>();
    private final Set<String> turning = new HashSet<>();

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
        String key = stems(tokens);
        List<NamedEntity> first = entities.stream()
                .filter(entity -> stems(Words.tokens(entity.name())).equals(key))
                .toList();
        return first.size() == 1 ? first : entities;
    }

    /** The entities that are called so. */
    Collection<NamedEntity> whole(List<Token> tokens) {
        Map<NamedEntity, String> found = whole.get(folded(tokens));
        Map<NamedEntity, String> named = found == null ? whole.getOrDefault(stems(tokens), Map.of()) : found;
        if (!named.isEmpty()) {
            return named.keySet();
        }
        Set<NamedEntity> deeds = deeds(tokens);
        return deeds.isEmpty() ? inAnyOrder(tokens) : deeds;
    }

    /** Whether these words are no name, but what a group is for: "saves memory". */
    boolean deed(List<Token> tokens) {
        return !whole.containsKey(folded(tokens)) && !whole.containsKey(stems(tokens)) && !deeds(tokens).isEmpty();
    }

    private Set<NamedEntity> inAnyOrder(List<Token> tokens) {
        boolean turned = tokens.size() > 1 && tokens.stream().allMatch(token -> turning.contains(token.stem()));
        return turned ? anyOrder.getOrDefault(sorted(tokens), Set.of()) : Set.of();
    }

    private static String sorted(List<Token> tokens) {
        return join(tokens.stream().map(Token::stem).sorted().toList());
    }

    private Set<NamedEntity> deeds(List<Token> tokens) {
        boolean deed = tokens.size() > 1
                && roots.contains(Roots.of(tokens.get(0)))
                && roots.contains(Roots.of(tokens.get(tokens.size() - 1)));
        return deed ? deeds.getOrDefault(Roots.of(tokens), Set.of()) : Set.of();
    }

    /**
     * The entities that have a name with these words in it, side by side.
     *
     * @param named whether it is sure that the words name something: one small word from within a name is not enough in
     *     a question ("the key techniques" are not query-key normalization)
     */
    Collection<NamedEntity> part(List<Token> tokens, boolean named) {
        String key = stems(tokens);
        if (denied.contains(key)) {
            return Set.of();
        }
        Set<NamedEntity> found = parts.getOrDefault(key, Set.of());
        boolean name = named || Character.isUpperCase(tokens.get(0).text().charAt(0));
        if (!name || !inner.containsKey(key)) {
            return found;
        }
        Set<NamedEntity> all = new LinkedHashSet<>(found);
        all.addAll(inner.get(key));
        return all;
    }

    /** How an entity's own name is written that {@code tokens} match. */
    String writing(NamedEntity entity, List<Token> tokens) {
        String folded = whole.getOrDefault(folded(tokens), Map.of()).get(entity);
        return folded != null
                ? folded
                : whole.getOrDefault(stems(tokens), Map.of()).getOrDefault(entity, entity.name());
    }

    /** The number of words of the longest name. */
    int longest() {
        return longest;
    }

    /** Whether a word stands in any name. */
    boolean knows(Token token) {
        return words.contains(token.folded()) || stems.contains(token.stem()) || roots.contains(Roots.of(token));
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
        for (String key : List.of(folded(tokens), stems(tokens))) {
            whole.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(entity, name);
        }
        if (tokens.size() > 1 && entity.type().equals(ParameterType.INNOVATION_GROUP.word())) {
            deeds.computeIfAbsent(Roots.of(tokens), any -> new LinkedHashSet<>()).add(entity);
            tokens.forEach(token -> roots.add(Roots.of(token)));
        }
        if (tokens.size() > 1
                && entity.type().equals(ParameterType.TECHNIQUE.word())
                && tokens.stream().noneMatch(Token::number)) {
            anyOrder.computeIfAbsent(sorted(tokens), any -> new LinkedHashSet<>()).add(entity);
            tokens.forEach(token -> turning.add(token.stem()));
        }
        tokens.forEach(token -> {
            words.add(token.folded());
            wordsByType.computeIfAbsent(entity.type(), any -> new HashSet<>()).add(token.folded());
            stems.add(token.stem());
        });
        // "positional embeddings" is no part of "no positional embeddings": it is the contrary
        if (tokens.size() > 2 && ABSENCE.contains(tokens.get(0).folded())) {
            denied.add(stems(tokens.subList(1, tokens.size())));
        }
        // "dense models" are half of "sparse vs dense models", and another thing
        if (Words.tokens(entity.name(), stemmer).stream().anyMatch(token -> CONTRAST.contains(token.folded()))) {
            return;
        }
        int most = ABSENCE.contains(tokens.get(0).folded()) ? 1 : tokens.size();
        for (int from = 0; from < most; from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST_PART); to++) {
                addPart(entity, tokens.subList(from, to), from == 0 || to > from + 1 ? parts : inner);
            }
        }
    }

    private static void addPart(NamedEntity entity, List<Token> part, Map<String, Set<NamedEntity>> parts) {
        String key = stems(part);
        boolean says = part.stream().anyMatch(token -> token.folded().length() > 2 && !token.number())
                || part.size() > 1 && !part.stream().allMatch(Token::number);
        if (says) {
            parts.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(entity);
        }
    }

    private static String folded(List<Token> tokens) {
        return join(tokens.stream().map(Token::folded).toList());
    }

    private static String stems(List<Token> tokens) {
        return join(tokens.stream().map(Token::stem).toList());
    }

    /** Two numbers stay apart: "3 1" is not "31". */
    private static String join(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            boolean digits = !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
            key.append(digits && Character.isDigit(word.charAt(0)) ? " " : "").append(word);
        }
        return key.toString();
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
