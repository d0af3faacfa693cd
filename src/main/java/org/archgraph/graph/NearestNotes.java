package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.archgraph.text.Names;

/**
 * The notes whose names are most like a wrong one: first those that share its triples of letters, then of these the
 * ones that the fewest edits lead to. The triples are gathered when the first wrong name comes.
 */
final class NearestNotes {
    private static final int SHOWN = 3;
    private static final int COMPARED = 60;
    /** A triple that stands in more names than this says too little to be looked at, unless all do. */
    private static final int COMMON = 2_000;

    private static final int LONGEST = 120;
    /** Shares of the longer name that must be the same, and of triples that must be common. */
    private static final double LIKE_BY_EDITS = 0.65;

    private static final double LIKE_BY_TRIPLES = 0.68;

    private final Supplier<Collection<EntityDraft>> entities;
    private final Map<String, List<String>> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final Map<Long, Postings> byTriple = new HashMap<>();
    private boolean gathered;

    NearestNotes(Supplier<Collection<EntityDraft>> entities) {
        this.entities = entities;
    }

    /** The numbers of the names that a triple stands in. */
    private static final class Postings {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    private record Scored(int number, double likeness) {}

    /**
     * The paths of the notes that {@code target} may mean, the likeliest first; none where none is like it.
     *
     * @param from the path of the note that the link stands in: nobody means that one
     */
    List<String> to(String target, String from) {
        String name = Names.fold(Names.ofFile(target.replace("%20", " ")));
        if (name.isEmpty() || name.length() > LONGEST) {
            return List.of();
        }
        return known.computeIfAbsent(name, this::find).stream()
                .filter(path -> !path.equals(from))
                .limit(SHOWN)
                .toList();
    }

    private List<String> find(String name) {
        gather();
        List<Scored> scored = new ArrayList<>();
        for (int number : sharing(name)) {
            double likeness = likeness(name, names.get(number));
            if (likeness > 0 && digits(name).equals(digits(names.get(number)))) {
                scored.add(new Scored(number, likeness));
            }
        }
        scored.sort((a, b) -> a.likeness() == b.likeness()
                ? Integer.compare(a.number(), b.number())
                : Double.compare(b.likeness(), a.likeness()));
        Set<String> found = new LinkedHashSet<>();
        scored.forEach(candidate -> found.add(paths.get(candidate.number())));
        return found.stream().limit(SHOWN + 1).toList();
    }

    private void gather() {
        if (gathered) {
            return;
        }
        gathered = true;
        for (EntityDraft entity : entities.get()) {
            if (!entity.placeholder()) {
                entity.names().keySet().forEach(name -> gather(name, entity.note().path()));
            }
        }
    }

    private void gather(String name, String path) {
        if (name.length() <= LONGEST) {
            for (long triple : triples(name)) {
                byTriple.computeIfAbsent(triple, t -> new Postings()).add(names.size());
            }
            names.add(name);
            paths.add(path);
        }
    }

    /** The names that share the most triples with {@code name}. */
    private List<Integer> sharing(String name) {
        List<Postings> found = new ArrayList<>();
        for (long triple : triples(name)) {
            Postings postings = byTriple.get(triple);
            if (postings != null) {
                found.add(postings);
            }
        }
        boolean allCommon = found.stream().allMatch(postings -> postings.size > COMMON);
        Map<Integer, Integer> shared = new HashMap<>();
        for (Postings postings : found) {
            if (allCommon || postings.size <= COMMON) {
                int end = Math.min(postings.size, COMMON);
                for (int i = 0; i < end; i++) {
                    shared.merge(postings.numbers[i], 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey().compareTo(b.getKey())
                        : b.getValue().compareTo(a.getValue()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** "Gemma 2" is no slip for "Gemma 3". */
    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /** From 0, not alike, to 1. */
    private static double likeness(String name, String other) {
        int longer = Math.max(name.length(), other.length());
        int edits = new LevenshteinDistance(longer / 2).apply(name, other);
        double byEdits = edits < 0 ? 0 : 1 - (double) edits / longer;
        Set<Long> common = triples(name);
        int all = common.size();
        Set<Long> others = triples(other);
        common.retainAll(others);
        double byTriples = 2.0 * common.size() / (all + others.size());
        return byEdits >= LIKE_BY_EDITS || byTriples >= LIKE_BY_TRIPLES ? Math.max(byEdits, byTriples) : 0;
    }

    private static Set<Long> triples(String name) {
        String padded = " " + name + " ";
        Set<Long> triples = new HashSet<>();
        for (int i = 0; i + 2 < padded.length(); i++) {
            triples.add((long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2));
        }
        return triples;
    }
}
