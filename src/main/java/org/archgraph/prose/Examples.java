package org.archgraph.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/**
 * Models named as examples of those that a sentence goes on about: "most models, including Qwen3 and OLMo 2, use ...".
 */
final class Examples {
    private static final Set<String> BEFORE_EXAMPLES = Set.of(
            "including",
            "включая",
            "числе",
            "like",
            "as",
            "как",
            "вроде",
            "наподобие",
            "например",
            "частности",
            "example",
            "instance",
            "particular");
    private static final List<String> MANY =
            List.of("модели", "моделей", "моделях", "models", "архитектуры", "архитектур", "architectures", "llm");
    private static final Set<String> IN = Set.of("у", "в", "во", "in");
    private static final int LONGEST_LEAD = 3;
    private static final Set<Kind> ALLOWED = EnumSet.of(
            Kind.OTHERS,
            Kind.IDIOMS,
            Kind.SUCH_AS,
            Kind.ALIKE,
            Kind.UNCLEAR,
            Kind.FILLERS,
            Kind.PARTS,
            Kind.OTHER_VERSION);

    private final SentenceWords words;
    private final List<Named> models = new ArrayList<>();
    /** The clause of examples read last; null where there is none. */
    private Clause last;

    Examples(SentenceWords words) {
        this.words = words;
    }

    /** The examples so far. */
    List<Named> models() {
        return List.copyOf(models);
    }

    /** Whether a clause stands directly behind examples. */
    boolean directlyBefore(Clause clause) {
        return last != null && last.end() == clause.start();
    }

    /**
     * Takes a clause that begins examples, or goes on with them; whether it was one.
     *
     * @param before the clause before, null at the beginning
     * @param elsewhere whether that one speaks of models without naming any
     */
    boolean take(Clause clause, Clause before, boolean elsewhere) {
        if (directlyBefore(clause) && clause.opener() == ',' && words.users().onlyModels(clause)) {
            add(clause);
            return true;
        }
        int from = clause.start();
        while (from < clause.end() && !words.isModel(from)) {
            from++;
        }
        boolean inside = from == clause.start() && clause.opener() == '(' && words.users().onlyModels(clause);
        boolean leads = inside || from > clause.start() && BEFORE_EXAMPLES.contains(words.word(from - 1))
                && (from == clause.end() ? clause.opener() == '(' : words.users().onlyModels(clause.from(from)));
        if (!leads || !ofMany(clause, from, before, elsewhere)) {
            return false;
        }
        models.clear();
        add(clause);
        return true;
    }

    private void add(Clause clause) {
        models.addAll(words.models(clause));
        last = clause;
    }

    /** Whether what stands before the examples is many models and nothing else. */
    private boolean ofMany(Clause clause, int end, Clause before, boolean elsewhere) {
        Clause noun = clause;
        int nounEnd = end;
        if (lead(clause.start(), end)) {
            if (elsewhere && clause.opener() != '(') {
                return true;
            }
            if (before == null || before.end() != clause.start()) {
                return false;
            }
            noun = before;
            nounEnd = before.end();
        }
        boolean many = false;
        boolean preposition = words.word(noun.start()).length() <= 4
                && words.cue(noun.start()) == null
                && !IN.contains(words.word(noun.start()))
                && words.linking(noun.start());
        for (int i = noun.start(); i < nounEnd; i = words.after(i)) {
            Cue cue = words.cue(i);
            boolean lead = words.isCue(i, Kind.ASSERTS) && BEFORE_EXAMPLES.contains(words.word(i));
            if (words.named(i) != null || cue != null && !lead && ALLOWED.stream().noneMatch(cue::is)) {
                return false;
            }
            many |= cue != null && cue.is(Kind.OTHERS)
                    || IntStream.range(i, words.after(i)).anyMatch(k -> MANY.contains(words.word(k)));
        }
        return many && !preposition;
    }

    /** "Including", "for example", "такие как": whether words only lead to the examples. */
    private boolean lead(int start, int end) {
        return end - start <= LONGEST_LEAD && IntStream.range(start, end)
                .noneMatch(i -> MANY.contains(words.word(i)) || words.isCue(i, Kind.OTHERS));
    }
}
