package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the names that are most like another: first those that share its triples of letters, then of these the ones
 * that the fewest edits lead to. May be used by several threads.
 */
final class LikeNames {
    private static final int COMPARED = 60;
    /** A triple that stands in more names than this says too little to be looked at, unless all do. */
    private static final int COMMON = 2_000;

    /** Shares of the longer name that must be the same, and of triples that must be common. */
    private static final double LIKE_BY_EDITS = 0.65;

    private static final double LIKE_BY_TRIPLES = 0.68;

    private final List<String> names;
    private final long[][] triples;
    private final Map<Long, Postings> byTriple = new HashMap<>();
    /** How many triples each name shares with the one that a thread looks for; all 0 in between. */
    private final ThreadLocal<int[]> counters;

    LikeNames(List<String> names) {
        this.names = names;
        triples = names.parallelStream().map(LikeNames::triples).toArray(long[][]::new);
        for (int number = 0; number < triples.length; number++) {
            for (long triple : triples[number]) {
                byTriple.computeIfAbsent(triple, t -> new Postings()).add(number);
            }
        }
        counters = ThreadLocal.withInitial(() -> new int[names.size()]);
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

    /** The numbers of the names that are like {@code name}, the likest first; of equals, the earlier ones. */
    Stream<Integer> to(String name) {
        List<Scored> scored = new ArrayList<>();
        long[] its = triples(name);
        for (int number : sharing(its)) {
            double likeness = sameDigits(name, names.get(number)) ? likeness(name, its, number) : 0;
            if (likeness > 0) {
                scored.add(new Scored(number, likeness));
            }
        }
        scored.sort((a, b) -> a.likeness() == b.likeness()
                ? Integer.compare(a.number(), b.number())
                : Double.compare(b.likeness(), a.likeness()));
        return scored.stream().map(Scored::number);
    }

    /** The names that share the most of these triples; of as many, the earlier ones. */
    private int[] sharing(long[] its) {
        List<Postings> found = new ArrayList<>();
        for (long triple : its) {
            Postings postings = byTriple.get(triple);
            if (postings != null) {
                found.add(postings);
            }
        }
        boolean allCommon = found.stream().allMatch(postings -> postings.size > COMMON);
        int[] shared = counters.get();
        Postings touched = new Postings();
        for (Postings postings : found) {
            if (allCommon || postings.size <= COMMON) {
                int end = Math.min(postings.size, COMMON);
                for (int i = 0; i < end; i++) {
                    if (shared[postings.numbers[i]]++ == 0) {
                        touched.add(postings.numbers[i]);
                    }
                }
            }
        }
        return most(shared, touched, found.size());
    }

    /** Of the numbers that were counted, those with the most; sets the counts back to 0. */
    private static int[] most(int[] shared, Postings touched, int highest) {
        int[] having = new int[highest + 1];
        for (int i = 0; i < touched.size; i++) {
            having[shared[touched.numbers[i]]]++;
        }
        int least = highest;
        for (int count = 0; least > 1 && count + having[least] < COMPARED; least--) {
            count += having[least];
        }
        long[] candidates = new long[touched.size];
        int size = 0;
        for (int i = 0; i < touched.size; i++) {
            int number = touched.numbers[i];
            if (shared[number] >= least) {
                candidates[size++] = (long) (highest - shared[number]) << 32 | number;
            }
            shared[number] = 0;
        }
        Arrays.sort(candidates, 0, size);
        return Arrays.stream(candidates, 0, Math.min(size, COMPARED)).mapToInt(candidate -> (int) candidate).toArray();
    }

    /** "Gemma 2" is no slip for "Gemma 3". */
    private static boolean sameDigits(String name, String other) {
        int i = digit(name, 0);
        int j = digit(other, 0);
        while (i < name.length() && j < other.length() && name.charAt(i) == other.charAt(j)) {
            i = digit(name, i + 1);
            j = digit(other, j + 1);
        }
        return i == name.length() && j == other.length();
    }

    /** Where the next digit is; the length where there is none. */
    private static int digit(String name, int from) {
        int at = from;
        while (at < name.length() && (name.charAt(at) < '0' || name.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /** From 0, not alike, to 1. */
    private double likeness(String name, long[] its, int number) {
        String other = names.get(number);
        int longer = Math.max(name.length(), other.length());
        // one that takes more edits is not like it by its edits, however many they are
        int most = (int) Math.ceil(longer * (1 - LIKE_BY_EDITS));
        int edits = new LevenshteinDistance(most).apply(name, other);
        double byEdits = edits < 0 ? 0 : 1 - (double) edits / longer;
        double byTriples = 2.0 * common(its, triples[number]) / (its.length + triples[number].length);
        return byEdits >= LIKE_BY_EDITS || byTriples >= LIKE_BY_TRIPLES ? Math.max(byEdits, byTriples) : 0;
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** In ascending order, each once. */
    private static long[] triples(String name) {
        String padded = " " + name + " ";
        long[] triples = new long[name.length()];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        return Arrays.stream(triples).sorted().distinct().toArray();
    }
}
