package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.text.Token;

/** Splits a sentence into clauses: at punctuation, and before words such as "but". */
final class ClauseSplitter {
    private static final Set<String> ITSELF = Set.of("it", "the", "this", "модель", "здесь", "тут", "here", "there");

    private static final Set<String> TIMES =
            Set.of("where", "that", "which", "after", "before", "until", "once", "since");

    private static final Set<String> PERFECT = Set.of("had", "has", "have");

    private static final Set<String> YES = Set.of("да", "yes");
    private static final Set<String> WHEN = Set.of("when", "once", "after", "since");
    private static final Set<String> TURNING = Set.of("but", "но");
    private static final Set<String> ALL = Set.of("all", "everyone", "everybody");
    private static final Set<String> AND = Set.of("and", "и");

    private final String sentence;
    private final List<Token> tokens;

    ClauseSplitter(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
    }

    void split(SentenceWords words, List<Clause> clauses) {
        int start = 0;
        char opener = '^';
        boolean closes = false;
        boolean mayInsert = words.hasCue(Kind.SPLITS) && words.hasCue(Kind.RELATIVE);
        for (int i = 1; i < tokens.size(); i++) {
            boolean inside = words.named(i) != null && words.named(i) == words.named(i - 1);
            char mark = inside ? ' ' : markBetween(tokens.get(i - 1).end(), tokens.get(i).start());
            mark = mark == ',' && (words.inCue(i) || words.isCue(i, Kind.SUCH_AS))
                            || mark == '-'
                                    && (answers(words, i) || words.isCue(i - 1, Kind.OWN) && words.isTechnique(i))
                    ? ' '
                    : mark;
            boolean inserted = mayInsert && (inserted(words, i) || i > 1 && inserted(words, i - 1));
            mark = inserted ? ' ' : mark;
            boolean splits = words.isCue(i, Kind.SPLITS) && !words.inCue(i) && !inserted;
            boolean ends = mark == ' '
                    && !splits
                    && (endsContrast(words, start, i)
                            || beginsTime(words, i)
                            || beginsNext(words, i)
                            || turns(words, i)
                            || likens(words, i)
                            || endsAllBut(words, start, i));
            mark = ends ? ',' : mark;
            if (mark != ' ' || splits) {
                clauses.add(new Clause(start, i, opener, closes));
                closes = mark != ' '
                        && sentence.substring(
                                                tokens.get(i - 1).end(),
                                                tokens.get(i).start())
                                        .indexOf(')')
                                >= 0;
                start = i;
                opener = mark != ' ' ? mark : '^';
            }
        }
        clauses.add(new Clause(start, tokens.size(), opener, closes));
    }

    /** "DeepSeek V3, у которого, однако, MLA": a word between commas that splits no clause. */
    private boolean inserted(SentenceWords words, int i) {
        return words.isCue(i, Kind.SPLITS) && words.isCue(i - 1, Kind.RELATIVE) && i + 1 < tokens.size()
                && markBetween(tokens.get(i - 1).end(), tokens.get(i).start()) == ','
                && markBetween(tokens.get(i).end(), tokens.get(i + 1).start()) == ',';
    }

    /** "SWA есть у Gemma 3, а у Qwen3 - нет": the mark between a model and its "no" splits nothing. */
    private boolean answers(SentenceWords words, int i) {
        boolean model = words.isModel(i - 1) || words.endsCue(i, Kind.PARTS);
        boolean alone = i + 1 == tokens.size() || markBetween(tokens.get(i).end(), tokens.get(i + 1).start()) != ' ';
        return model
                && alone
                && (words.isCue(i, Kind.ABSENT)
                        || words.isCue(i, Kind.PASSIVE)
                        || words.isCue(i, Kind.ASSERTS)
                        || YES.contains(words.word(i)));
    }

    /** "All but OLMo 2 use Pre-Norm": what stands right behind those left out is said of all others. */
    private static boolean endsAllBut(SentenceWords words, int start, int i) {
        boolean but = start > 0
                && words.isCue(start, Kind.SPLITS)
                && words.word(start).equals("but")
                && words.named(start - 1) == null
                && ALL.contains(words.word(start - 1));
        boolean ends = but && words.isModel(i - 1) && words.named(i) == null && !words.linking(i);
        for (int k = start + 1; ends && k < i; k = words.after(k)) {
            ends = words.isModel(k) || words.named(k) == null && words.linking(k);
        }
        return ends;
    }

    /** "Compared to Llama 4 it has no ...": what stands right after the models is said of the note's own. */
    private boolean endsContrast(SentenceWords words, int start, int i) {
        boolean contrasts = words.isCue(start, Kind.CONTRASTS) || words.isCue(start, Kind.ALIKE);
        if (!contrasts) {
            return false;
        }
        boolean model = words.isModel(i - 1)
                || endsOthers(words, start, i);
        int technique = i + 1 < words.size() && words.named(i) == null && words.adjective(i) ? i + 1 : i;
        if (model && words.isTechnique(technique) && words.cyrillic(start)) {
            // "в отличие от Qwen3 общий эксперт вернулся", "... обычное MHA заменено", and not "в отличие от Qwen3 MoE"
            return words.isCue(start, Kind.CONTRASTS) && goesOn(words.after(technique));
        }
        if (endsOthers(words, start, i) && words.named(i) != null && words.named(i).kind() == Named.Kind.MODEL) {
            // "in contrast to its predecessors Qwen3 uses", and not "unlike its predecessor Qwen3, it uses"
            return goesOn(words.after(i));
        }
        if (!model || words.named(i) != null || words.linking(i) && !ITSELF.contains(words.word(i))) {
            return false;
        }
        boolean says = words.isCue(i, Kind.ASSERTS) || words.isCue(i, Kind.DENIES) || words.isCue(i, Kind.ABSENT)
                || words.isCue(i, Kind.NEGATES) || words.isCue(i, Kind.DENIED_BEFORE) || words.isCue(i, Kind.OWN);
        return says || ITSELF.contains(words.word(i));
    }

    /**
     * "Uses GQA where DeepSeek V3 has MLA", "is back after Qwen3 had dropped it": a clause of its own without a comma.
     */
    private static boolean beginsTime(SentenceWords words, int i) {
        boolean model = i + 1 < words.size() && words.isModel(i + 1) && TIMES.contains(words.word(i));
        int noun = i + 2 < words.size() && words.isCue(i + 1, Kind.FILLERS) ? words.after(i + 1) : i + 1;
        boolean denied = noun + 1 < words.size() && words.isCue(noun + 1, Kind.DENIED_BEFORE);
        if ((model || denied) && WHEN.contains(words.word(i)) && noun + 1 < words.size() && words.shapes().noun(noun)) {
            // "... when biases were dropped"
            return denied;
        }
        if (!model) {
            return false;
        }
        int next = words.after(i + 1);
        return speaksAt(words, next)
                || next < words.size() && PERFECT.contains(words.word(next)) && speaksAt(words, next + 1);
    }

    private static boolean speaksAt(SentenceWords words, int i) {
        return i < words.size() && words.cue(i) != null && Saying.speaks(words.cue(i));
    }

    /** "Gemma 3 moved to GQA and Qwen3 added QK-Norm": a clause of its own without a comma. */
    private static boolean beginsNext(SentenceWords words, int i) {
        boolean joined = words.named(i) == null
                && words.isTechnique(i - 1)
                && i + 1 < words.size()
                && words.isModel(i + 1)
                && AND.contains(words.word(i));
        return joined && speaksAt(words, words.after(i + 1));
    }

    /** "Is found in A but not in B", "present in A and absent in B": what is denied of other models. */
    private static boolean turns(SentenceWords words, int i) {
        boolean but = words.isCue(i, Kind.INSTEAD) && TURNING.contains(words.word(i)) && words.cue(i).words() == 2;
        boolean and = i + 1 < words.size() && words.isCue(i + 1, Kind.ABSENT) && AND.contains(words.word(i));
        int next = but ? i + 2 : and ? words.after(i + 1) : words.size();
        return next + 1 < words.size() && words.named(next) == null && ClauseShapes.isPreposition(words.word(next))
                && words.isModel(next + 1);
    }

    /**
     * "SwiGLU and RMSNorm as in Llama, Pre-Norm too": what the techniques before are likened to, and nothing behind it.
     */
    private boolean likens(SentenceWords words, int i) {
        boolean alike =
                words.isCue(i, Kind.ALIKE) && words.named(i) == null && words.isTechnique(i - 1) && !words.soFollows(i);
        int next = alike ? words.after(i) : words.size();
        boolean model = next < words.size() && words.isModel(next);
        while (goesOn(next) && (words.isModel(next) || words.named(next) == null && words.linking(next))) {
            next = words.after(next);
        }
        return model && !goesOn(next) && words.isModel(next - 1);
    }

    /** Whether no mark stands before a word, and it is not the end. */
    private boolean goesOn(int i) {
        return i < tokens.size() && markBetween(tokens.get(i - 1).end(), tokens.get(i).start()) == ' ';
    }

    /** Whether "most models" or the like ends at a word. */
    private static boolean endsOthers(SentenceWords words, int start, int i) {
        for (int k = start + 1; k < i; k++) {
            if (words.isCue(k, Kind.OTHERS) && k + words.cue(k).words() == i) {
                return true;
            }
        }
        return false;
    }

    /** The colon of "5:1". */
    private boolean isRatio(int i) {
        return i > 0 && i + 1 < sentence.length()
                && Character.isDigit(sentence.charAt(i - 1)) && Character.isDigit(sentence.charAt(i + 1));
    }

    private char markBetween(int from, int to) {
        char found = ' ';
        for (int i = from; i < to; i++) {
            char c = sentence.charAt(i);
            if (c == ' ') {
                continue;
            }
            boolean dash = "-–—".indexOf(c) >= 0
                    && i > 0
                    && i + 1 < sentence.length()
                    && Character.isWhitespace(sentence.charAt(i - 1))
                    && Character.isWhitespace(sentence.charAt(i + 1));
            if (c == '→' || c == '>' && i > 0 && sentence.charAt(i - 1) == '-') {
                found = Clause.ARROW;
            } else if (dash || c == '—') {
                found = '-';
            } else if ("(),:;".indexOf(c) >= 0 && !(c == ':' && isRatio(i))) {
                // an opening parenthesis says more than the comma beside it
                found = found == '(' ? '(' : c;
            }
        }
        return found;
    }
}
