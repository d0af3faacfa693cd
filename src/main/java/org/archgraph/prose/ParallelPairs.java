package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;

/**
 * Pairs of techniques that one sentence sets side by side, so that each is read as the first: "GQA, not MLA, and
 * RMSNorm, not LayerNorm".
 */
final class ParallelPairs {
    private static final Set<String> FROM = Set.of("from", "от", "с", "со");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> THAT = Set.of("то", "та", "тот", "того", "той", "тем", "тому", "том", "ту");
    private static final String OTHER = "друг";
    private static final Set<String> TO = Set.of("to", "к", "на");

    /** In words between what sets a pair apart and its second name: "without the sliding window". */
    private static final int LONGEST_DESCRIPTION = 2;

    private final SentenceWords words;

    ParallelPairs(SentenceWords words) {
        this.words = words;
    }

    /** "Ни то, ни другое", "ни с тем, ни с другим": whether a word begins one half of it. */
    boolean neitherNor(int i) {
        return beginsNeitherNor(i) || isNor(i) && words.word(behindNor(i)).startsWith(OTHER) && i > 1
                && (beginsNeitherNor(i - 2) || i > 2 && beginsNeitherNor(i - 3));
    }

    /** The same of the first half. */
    boolean beginsNeitherNor(int i) {
        if (!isNor(i) || !THAT.contains(words.word(behindNor(i)))) {
            return false;
        }
        int next = behindNor(i) + 1;
        return next < words.size() && isNor(next) && words.word(behindNor(next)).startsWith(OTHER);
    }

    /** Whether a verb of use stands in a clause with the first half, or in the next one. */
    boolean tellsOfUse(Clause clause) {
        int end = words.placeOf(clause) + 1 < words.clauses().size()
                ? words.clauses().get(words.placeOf(clause) + 1).end()
                : clause.end();
        return IntStream.range(clause.start(), end)
                .anyMatch(k -> words.isCue(k, Kind.ASSERTS)
                        || words.isCue(k, Kind.PASSIVE)
                        || words.isCue(k, Kind.DENIES)
                        || words.isCue(k, Kind.DENIED_BEFORE)
                        || words.isCue(k, Kind.ABSENT));
    }

    private boolean isNor(int i) {
        return words.named(i) == null
                && words.word(i).equals("ни")
                && behindNor(i) < words.size()
                && words.named(behindNor(i)) == null;
    }

    private int behindNor(int i) {
        return i + 1 < words.size() && words.named(i + 1) == null && ClauseShapes.isPreposition(words.word(i + 1))
                ? i + 2
                : i + 1;
    }

    /**
     * What the last clause before another names that names any; of the whole sentence before it where that is not two.
     */
    List<Named> lastTwo(Clause clause) {
        List<Named> last = List.of();
        for (int k = words.placeOf(clause) - 1; k >= 0 && last.isEmpty(); k--) {
            last = words.namedTechniques(words.clauses().get(k));
        }
        return last.size() == 2 ? last : words.namedTechniques(words.all().until(clause.start()));
    }

    /**
     * Whether a name begins a further pair, so that what excludes the second of the pair before does not go on to it.
     */
    boolean beginsFurther(int name) {
        int marker = marker(name);
        boolean pair = marker < words.size() && words.named(marker) == null && (words.isCue(marker, Kind.INSTEAD)
                || (words.isCue(marker, Kind.EXCLUDES) || words.isCue(marker, Kind.WITH)) && second(marker) >= 0);
        if (!pair) {
            return false;
        }
        for (int i = 0; i < name; i = words.after(i)) {
            if (words.isTechnique(i) && excludes(marker(i)) && endsBefore(second(marker(i)), name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Gave up MLA in favour of GQA and MoE in favour of a dense layer": whether the verb denies a name of a further
     * pair, too.
     */
    boolean leftToo(int name) {
        int settles = words.after(name);
        if (settles >= words.size() || !words.isCue(settles, Kind.SETTLES)) {
            return false;
        }
        for (int i = 0; i < name; i = words.after(i)) {
            int next = words.after(i);
            if (words.isTechnique(i) && words.isCue(next, Kind.SETTLES) && words.word(next).equals(words.word(settles))
                    && endsBefore(words.after(next), fromBefore(name))) {
                return true;
            }
        }
        return false;
    }

    /** "From MHA to GQA": whether a clause without a verb tells by a name where one came from. */
    boolean leftBehind(Clause clause, int name) {
        int next = words.after(name);
        boolean from = name > 0 && words.named(name - 1) == null && FROM.contains(words.word(name - 1));
        boolean to = next + 1 < clause.end()
                && words.named(next) == null
                && TO.contains(words.word(next))
                && words.isTechnique(next + 1);
        boolean begins = name - 1 == clause.start() || name > clause.start() + 1 && words.linking(name - 2);
        if (!from || !to || !begins) {
            return false;
        }
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            if (words.cue(i) != null && Saying.speaks(words.cue(i)) || words.named(i) == null && words.verb(i)) {
                return false;
            }
        }
        return true;
    }

    /** "From MHA to GQA": whether a name is where one came to. */
    boolean reached(Clause clause, int name) {
        int before = name - 2;
        boolean to = before > clause.start()
                && words.named(name - 1) == null
                && TO.contains(words.word(name - 1))
                && words.isTechnique(before);
        return to && leftBehind(clause, words.startOf(before));
    }

    /**
     * "LayerNorm заменили RMSNorm": whether a verb of several, for which one name is no subject, stands between what is
     * gone and what came.
     */
    boolean replacedByNext(Clause clause, int verb) {
        int next = words.after(verb);
        boolean between =
                verb > clause.start() && words.isTechnique(verb - 1) && next < clause.end() && words.isTechnique(next);
        boolean one = between && (words.startOf(verb - 1) == clause.start());
        return one && words.cyrillic(verb) && words.plural(verb) && !words.cyrillic(verb - 1) && !words.cyrillic(next);
    }

    /** "DeepSeek V3 bets on MLA, Qwen3 on GQA": whether the preposition of an earlier name stands for the verb, too. */
    boolean repeatsPreposition(Clause clause, int name) {
        int preposition = name - 1;
        boolean after = preposition == clause.start() && clause.opener() == '-'
                || clause.opener() == ',' && leads(clause, preposition);
        if (!after || words.named(preposition) != null || !ClauseShapes.isPreposition(words.word(preposition))) {
            return false;
        }
        for (int i = 1; i < clause.start(); i++) {
            if (words.isTechnique(i)
                    && words.named(i - 1) == null
                    && words.word(i - 1).equals(words.word(preposition))
                    && i < preposition) {
                return spokeBefore(i);
            }
        }
        return false;
    }

    /**
     * "А Ling по старинке на AdamW": whether a clause begins with a model, and only words that say nothing stand behind
     * it up to a word.
     */
    private boolean leads(Clause clause, int end) {
        int model = clause.start();
        while (model < end && words.named(model) == null && (words.linking(model) || words.isCue(model, Kind.SPLITS))) {
            model++;
        }
        int next = model < end && words.isModel(model) ? words.after(model) : end + 1;
        while (next < end && words.named(next) == null && words.cue(next) == null && !words.verb(next)) {
            next++;
        }
        return next == end;
    }

    /** Whether a verb that says something stands before a name. */
    private boolean spokeBefore(int name) {
        for (int i = 0; i < name; i++) {
            if (words.cue(i) != null && words.cue(i).is(Kind.ASSERTS)) {
                return true;
            }
        }
        return false;
    }

    /** Where what sets a name apart from the next stands: right behind it, or behind "but". */
    private int marker(int name) {
        int next = words.after(name);
        return next + 1 < words.size() && words.isCue(next, Kind.SPLITS) && !words.isCue(next, Kind.EXCLUDES)
                ? words.after(next)
                : next;
    }

    private boolean excludes(int marker) {
        return marker < words.size()
                && words.named(marker) == null
                && (words.isCue(marker, Kind.EXCLUDES) || words.isCue(marker, Kind.INSTEAD));
    }

    /** The second name of a pair; -1 where none follows. */
    private int second(int marker) {
        int name = words.after(marker);
        int last = name + LONGEST_DESCRIPTION;
        while (name < words.size()
                && name < last
                && words.named(name) == null
                && (words.cue(name) == null || words.isCue(name, Kind.FILLERS))
                && (!words.linking(name) || ARTICLES.contains(words.word(name)))) {
            name++;
        }
        return name < words.size() && words.isTechnique(name) ? name : -1;
    }

    /** Whether only further names and joining words stand between the second name of a pair and another one. */
    private boolean endsBefore(int second, int name) {
        if (second < 0 || second >= name) {
            return false;
        }
        int next = second;
        while (next < name && (words.isTechnique(next) || words.named(next) == null && words.linking(next))) {
            next = words.after(next);
        }
        return next == name;
    }

    private int fromBefore(int name) {
        return name > 0 && words.named(name - 1) == null && FROM.contains(words.word(name - 1)) ? name - 1 : name;
    }
}
