package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;

/** How techniques stand in their clauses: as places, in passing, behind words that make them no subject. */
final class TechniqueShapes {
    private static final Set<String> SECOND = Set.of("второй", "второго", "втором", "вторым", "second");
    private static final Pattern PLURAL =
            Pattern.compile("(?:вариант|верси|редакци|модел)(?:ы|и|ов|й|ей|ям|ам|ями|ами|ях|ах)");
    private static final Set<String> DOES = Set.of("does", "do", "did", "делает", "делают");
    private static final Set<String> AS = Set.of("as", "like", "как");
    private static final Set<String> PLACING = Set.of("в", "во", "из", "у", "для", "при", "к", "с", "от", "на",
            "через");
    private static final Set<String> HE = Set.of("он", "она", "оно", "они");
    private static final Set<String> INSIDE = Set.of("в", "во", "in", "inside");
    private static final Set<String> OBLIQUE = Set.of("к", "для", "при", "под", "for", "to");
    private static final Set<String> FROM = Set.of("из", "from");
    private static final List<String> WHOLES = List.of(
            "сло",
            "блок",
            "стек",
            "стоп",
            "смес",
            "комбинац",
            "гибрид",
            "чередован",
            "набор",
            "состо",
            "собра",
            "сложи",
            "построи",
            "связк",
            "пар",
            "layer",
            "block",
            "stack",
            "mix",
            "combination",
            "hybrid",
            "built");
    private static final Set<String> PASSING = Set.of("от", "к", "про", "о", "об", "против", "about", "against", "over",
            "towards", "toward");

    private static final List<String> MOVES = List.of(
            "перешл",
            "перешел",
            "переход",
            "ушл",
            "ушел",
            "переехал",
            "переключил",
            "mov",
            "switch",
            "chang",
            "migrat");
    /** In words, between "from" and the name. */
    private static final int LONGEST_DESCRIPTION = 5;
    private static final Set<String> MOVED_FROM = Set.of("с", "со", "от");
    private static final Set<String> OWNER = Set.of("у", "в", "во");
    private static final Set<String> WHOSE = Set.of("них", "нее", "него", "ней", "нем", "обеих", "обоих");

    /** Behind a technique, words that tell which kind of it is meant. */
    private static final Set<String> KIND = Set.of("из", "от", "в", "как");

    private static final Set<String> TOLD_OF = Set.of("о", "об", "про", "about");
    private static final Set<String> MEANT = Set.of("речь", "идет");
    private static final Set<String> ONES = Set.of("one", "ones");
    private static final Set<String> BASES = Set.of("основе", "базе");

    private static final Set<String> WAS = Set.of("был", "была", "было", "были");

    private static final Set<String> AMONG = Set.of(
            "из", "среди", "все", "всех", "всем", "большинства", "большинство", "of", "among", "all", "every", "most");
    private static final Set<String> PLACES = Set.of("в", "во", "in", "of");
    private static final String SUBJECT = "модель";
    /** In words, between a subject and its verb: "по-прежнему". */
    private static final int LONGEST_ADVERB = 3;
    private static final List<String> ATTRIBUTED = List.of("модел", "архитектур", "model", "architectur");
    private static final List<String> MODELS = List.of("модел", "model");

    private final SentenceWords words;

    TechniqueShapes(SentenceWords words) {
        this.words = words;
    }

    /** "MoE model", "MoE-архитектура": the name describes a model. */
    boolean attributive(int i) {
        int next = words.after(i);
        return next < words.size()
                && words.named(next) == null
                && WordForms.startsWithAny(words.word(next), ATTRIBUTED)
                && !(SUBJECT.equals(words.word(next)) && verbWithoutObject(next + 1));
    }

    /**
     * "Окном модель тоже не пользуется": whether a verb follows that has nothing behind it, so that what stands before
     * "модель" is its object.
     */
    private boolean verbWithoutObject(int from) {
        int verb = from;
        while (verb < words.size()
                && verb < from + LONGEST_ADVERB
                && words.named(verb) == null
                && !words.isCue(verb, Kind.ASSERTS)
                && !words.isCue(verb, Kind.DENIES)) {
            verb = words.after(verb);
        }
        boolean verbFollows =
                verb < words.size() && (words.isCue(verb, Kind.ASSERTS) || words.isCue(verb, Kind.DENIES));
        return verbFollows && words.clauses().stream().filter(clause -> clause.start() <= from && from < clause.end())
                .allMatch(clause -> words.namedTechniques(clause.from(from)).isEmpty());
    }

    /** "In layers with MLA", "в слоях MLA", "in the MLA layers": the name tells where something is. */
    boolean place(int i) {
        if (i > 0
                && words.named(i - 1) == null
                && PLACES.contains(words.word(i - 1))
                && words.after(i) < words.size()
                && words.isVersion(words.after(i))) {
            return true;
        }
        int before = i - 1;
        while (before >= 0
                && words.named(before) == null
                && (words.linking(before) || words.isCue(before, Kind.WITH))) {
            before--;
        }
        if (before < 1) {
            return false;
        }
        boolean of = words.isLayer(before) && PLACES.contains(words.word(before - 1));
        boolean whose = words.after(i) < words.size()
                && words.isLayer(words.after(i))
                && PLACES.contains(words.word(i - 1).equals("the") ? words.word(before) : words.word(i - 1));
        return of || whose;
    }

    /** Whether a technique tells of which models something is said: "of the MoE models", "из MoE-моделей". */
    boolean amongModels(int i) {
        int next = words.after(i);
        int before = i > 1 && words.word(i - 1).equals("the") ? i - 2 : i - 1;
        return before >= 0 && words.named(before) == null && AMONG.contains(words.word(before)) && next < words.size()
                && words.named(next) == null && WordForms.startsWithAny(words.word(next), MODELS);
    }

    /** "MoE-варианты общего эксперта лишены": whether a name only tells of which variants something else is said. */
    boolean ofVariants(Clause clause, int i) {
        int next = words.after(i);
        boolean variants = next + 1 < clause.end()
                && words.isVersion(next)
                && PLURAL.matcher(words.word(next)).matches()
                && !words.cyrillic(i);
        return variants && !words.contents().withoutTechnique(clause.from(next));
    }

    /** Whether the first technique before a word tells a place: "в GQA", "из MoE-блоков". */
    boolean placed(Clause clause, int end) {
        for (int i = clause.start(); i < end; i = words.after(i)) {
            if (words.isTechnique(i)) {
                return i > clause.start() && PLACING.contains(words.word(i - 1));
            }
        }
        return false;
    }

    /**
     * "У Llama 4 MoE", "у них GQA", "в большинстве слоев RoPE", "там QK-Clip": whether a technique stands where a
     * Russian clause tells what someone has.
     */
    boolean owned(Clause clause, int i) {
        int first = clause.start();
        while (first < i && words.named(first) == null && (words.linking(first) && !OWNER.contains(words.word(first))
                || words.isCue(first, Kind.SPLITS))) {
            first = words.after(first);
        }
        boolean there = words.named(first) == null && words.word(first).equals("там");
        if (first >= i || words.named(first) != null || !there && !OWNER.contains(words.word(first))) {
            return false;
        }
        boolean whose = there;
        for (int k = first + 1; k < i; k = words.after(k)) {
            boolean model = words.isModel(k);
            boolean pronoun = words.named(k) == null && WHOSE.contains(words.word(k));
            boolean joins = words.named(k) == null
                    && (words.isCue(k, Kind.RATHER) && whose || words.cue(k) == null)
                    && (words.linking(k)
                            || words.isCue(k, Kind.RATHER)
                            || words.adjective(k)
                            || whose && WAS.contains(words.word(k)));
            boolean layers = words.named(k) == null
                    && (words.isCue(k, Kind.PARTS) || words.isLayer(k))
                    && first == clause.start();
            if (!model && !pronoun && !joins && !layers && !(words.named(k) != null && whose)) {
                return false;
            }
            whose |= model || pronoun || layers;
        }
        return whose && saysNothing(clause, words.after(i));
    }

    /** Whether a clause begins with "у них" or the like. */
    boolean ofPronoun(Clause clause) {
        int i = clause.start() + (words.linking(clause.start()) || words.isCue(clause.start(), Kind.SPLITS) ? 1 : 0);
        return i + 1 < clause.end() && OWNER.contains(words.word(i)) && WHOSE.contains(words.word(i + 1));
    }

    /** Whether no verb stands in the rest of a clause, nor anything that compares. */
    private boolean saysNothing(Clause clause, int from) {
        for (int i = from; i < clause.end(); i = words.after(i)) {
            boolean verb = words.named(i) == null
                    && (words.cue(i) == null
                            ? words.verb(i)
                            : Saying.speaks(words.cue(i))
                                    || words.isCue(i, Kind.COMPARES)
                                    || words.isCue(i, Kind.TRIED)
                                    || words.isCue(i, Kind.HEDGES)
                                    || words.isCue(i, Kind.DOUBTED_BEFORE)
                                    || words.isCue(i, Kind.NEGATES));
            if (verb) {
                return false;
            }
        }
        return true;
    }

    /** "С MHA перешли на MLA": whether a verb of moving on has behind it where one came from. */
    boolean movesFrom(Clause clause, int verb) {
        boolean moves = WordForms.startsWithAny(words.word(verb), MOVES) && verb + 1 < clause.end();
        boolean from = words.named(clause.start()) == null && MOVED_FROM.contains(words.word(clause.start()));
        int next = clause.start() + 1;
        while (from && next < verb && words.named(next) == null && words.adjective(next)) {
            next++;
        }
        return moves
                && from
                && next < verb
                && words.isTechnique(next)
                && words.onlyCuesAndLinks(words.after(next), verb);
    }

    /**
     * "Перешла на RMSNorm с LayerNorm": whether a word tells where a verb of moving on came from, behind where it went
     * to.
     */
    boolean cameFrom(int with, int verb) {
        boolean moves = verb >= 0
                && with > verb + 2
                && MOVED_FROM.contains(words.word(with))
                && WordForms.startsWithAny(words.word(verb), MOVES);
        return moves && IntStream.range(verb, with).anyMatch(k -> words.word(k).equals("на"));
    }

    /** "Moved to RMSNorm from a non-parametric LayerNorm": the same in English, told at the name. */
    boolean movedFrom(int name, int verb) {
        int from = name - 1;
        while (from > Math.max(verb, name - LONGEST_DESCRIPTION)
                && words.named(from) == null
                && !words.word(from).equals("from")
                && !words.word(from).equals("to")) {
            from--;
        }
        boolean moves = verb >= 0 && from > verb + 2 && words.named(from) == null && words.word(from).equals("from")
                && WordForms.startsWithAny(words.word(verb), MOVES);
        return moves && IntStream.range(verb, from).anyMatch(k -> words.named(k) == null && words.word(k).equals("to"));
    }

    /** "Prefers GQA to MLA": whether a name stands behind another one that was preferred to it. */
    boolean preferredTo(int name, int verb) {
        return verb >= 0
                && verb + 2 < name
                && words.word(verb).startsWith("prefer")
                && words.named(name - 1) == null
                && words.word(name - 1).equals("to")
                && words.isTechnique(name - 2);
    }

    /** The word before those that describe a technique. */
    private int beforeAdjectives(Clause clause, int i) {
        int before = i - 1;
        while (before > clause.start()
                && words.named(before) == null
                && words.adjective(before)
                && words.cue(before) == null) {
            before--;
        }
        return before;
    }

    /** "К MLA неприменим", "for MoE it does not fit": a technique behind a word that makes it no subject of a verb. */
    boolean oblique(Clause clause, int i) {
        int before = beforeAdjectives(clause, i);
        return before >= clause.start() && words.named(before) == null && !words.inCue(before)
                && words.cue(before) == null
                && OBLIQUE.contains(words.word(before));
    }

    /** "От чистой Mamba модель отличается тем": what something is told apart from. */
    boolean toldApart(Clause clause, int i) {
        int before = beforeAdjectives(clause, i);
        boolean from = before >= clause.start() && words.named(before) == null && words.word(before).equals("от");
        return from
                && IntStream.range(words.after(i), clause.end())
                        .anyMatch(k -> words.named(k) == null && words.word(k).startsWith("отлича"));
    }

    /** "The gates from Mamba-2", "вентиль из Mamba-2": something that was taken from a technique is not all of it. */
    boolean partOf(Clause clause, int i) {
        int from = i - 1;
        if (from > clause.start()
                && words.inCue(from)
                && words.named(from) == null
                && FROM.contains(words.word(from))
                && words.word(from - 1).startsWith("пришел")) {
            // "вентиль пришел из Mamba-2"
            return true;
        }
        boolean taken = from > clause.start() && words.named(from) == null && FROM.contains(words.word(from))
                && words.cue(from) == null && !words.inCue(from);
        boolean thing = taken && (words.shapes().noun(from - 1) || words.word(from - 1).endsWith("ли"));
        // "come from RoPE" has a verb before it
        boolean told = thing && (words.cyrillic(from - 1) || from > 1 && words.word(from - 2).equals("the"));
        return told && !WordForms.startsWithAny(words.word(from - 1), WHOLES);
    }

    /** "A dense layer as the head, not an MoE one": it is told of what kind a layer is. */
    boolean ofLayer(Clause clause, int i) {
        int next = words.after(i);
        boolean one = next < words.size() && words.named(next) == null && ONES.contains(words.word(next));
        int index = words.placeOf(clause);
        return one
                && index > 0
                && IntStream.range(words.clauses().get(index - 1).start(), clause.end())
                        .anyMatch(words::isLayer);
    }

    /** "А оптимизировать инференс с MLA сложнее": what could be done with a technique, and not what is. */
    boolean behindInfinitive(Clause clause, int i) {
        int last = clause.end() - 1;
        int first = clause.start() + (words.named(clause.start()) == null && words.linking(clause.start()) ? 1 : 0);
        return last >= words.after(i)
                && words.named(last) == null
                && WordForms.comparative(words.word(last))
                && words.named(first) == null
                && words.cue(first) == null
                && WordForms.infinitive(words.word(first))
                && IntStream.range(first + 1, last)
                        .noneMatch(k -> words.named(k) == null && words.shapes().past(k));
    }

    /**
     * "С MLA ее не применить", "в DeltaNet он не нужен", "with MLA it cannot be used": beside which something is said
     * of something else.
     */
    boolean besideObject(Clause clause, int i) {
        int with = i - 1;
        boolean begins =
                with == clause.start() || with == clause.start() + 1 && words.isCue(clause.start(), Kind.SPLITS);
        int next = words.after(i);
        return with >= clause.start()
                && begins
                && (words.isCue(with, Kind.WITH) || INSIDE.contains(words.word(with)))
                && words.named(with) == null
                && next < clause.end()
                && words.named(next) == null
                && (words.isCue(next, Kind.PRONOUNS) || HE.contains(words.word(next)))
                && next + 1 < clause.end();
    }

    /** "Внимание линейным": whether the adjective of a name stands behind its noun, in another case. */
    boolean endsInstrumental(int i) {
        int last = words.after(i) - 1;
        boolean behind = last > i && words.cyrillic(i) && words.cyrillic(last);
        return behind && (words.word(last).endsWith("ым") || words.word(last).endsWith("им")) && !words.instrumental(i);
    }

    /** "Слои без RoPE у нее глобальные": whether it is some layers, of no number, that do without. */
    boolean absentFromLayers(Clause clause, int i) {
        int layers = i - 2;
        return layers >= clause.start()
                && words.isCue(i - 1, Kind.EXCLUDES)
                && words.named(layers) == null
                && words.isLayer(layers)
                && (layers == clause.start()
                        || words.cue(layers - 1) == null
                                && words.named(layers - 1) == null
                                && !words.adjective(layers - 1)
                                && !Character.isDigit(words.word(layers - 1).charAt(0))
                        || words.isCue(layers - 1, Kind.SPLITS));
    }

    /** "GeGLU: вентильная активация на основе GELU": what the term of a sentence is made of. */
    boolean basisOfTerm(Clause clause, int i) {
        boolean basis = i - 2 >= clause.start()
                && words.named(i - 1) == null
                && words.named(i - 2) == null
                && (BASES.contains(words.word(i - 1)) && words.word(i - 2).equals("на")
                        || words.word(i - 1).equals("on") && words.word(i - 2).equals("based"));
        return basis
                && clause.opener() == ':'
                && words.placeOf(clause) == 1
                && words.contents().onlyTechnique(words.clauses().get(0));
    }

    /** "Abandoned MLA for GQA": what came instead of it, or where it was; either way not what is denied. */
    boolean exchanged(Clause clause, int i) {
        return i - 2 >= clause.start() && words.word(i - 1).equals("for") && words.isTechnique(i - 2);
    }

    /** "Это не Post-LN из оригинального трансформера": another kind of it is. */
    boolean ofOtherKind(Clause clause, int i) {
        int next = words.after(i);
        return i - 2 >= clause.start() && words.word(i - 1).equals("не") && words.word(i - 2).equals("это")
                && next < clause.end() && words.named(next) == null && KIND.contains(words.word(next));
    }

    /** "Второй общий эксперт": of several, so that the others may stay. */
    boolean furtherOne(Clause clause, int i) {
        return i > clause.start()
                && words.named(i - 1) == null
                && !words.markBefore(i)
                && SECOND.contains(words.word(i - 1));
    }

    /** "Sharing keys, as GQA does": what a technique does is told, and not who uses it. */
    boolean likenedDoing(Clause clause, int i) {
        int next = words.after(i);
        boolean does = next + 1 == clause.end() && words.named(next) == null && DOES.contains(words.word(next));
        return does && words.named(clause.start()) == null && AS.contains(words.word(clause.start()));
    }

    /** "Статья о GQA": a technique that something is told of; not "речь о GQA", which says what is meant. */
    boolean isToldOf(int i) {
        boolean told = i > 0 && words.named(i - 1) == null && TOLD_OF.contains(words.word(i - 1));
        return told && !(i > 1 && MEANT.contains(words.word(i - 2)));
    }

    /** "The use of MHA as against that", "about Muon": a technique behind a word that only brings it up. */
    boolean inPassing(Clause clause, int i) {
        int before = i - 1;
        while (before >= clause.start() && words.named(before) == null && !words.inCue(before)
                && (words.adjective(before) || words.isCue(before, Kind.FILLERS))) {
            before--;
        }
        if (before < clause.start() || words.named(before) != null || words.inCue(before)
                || words.cue(before) != null) {
            return false;
        }
        return PASSING.contains(words.word(before));
    }

    /**
     * "From the capping of logits (soft-capping) they turned away": a parenthesis behind a word that only brings it up.
     */
    boolean afterPassing(Clause parenthesis) {
        int index = words.placeOf(parenthesis) - 1;
        if (index < 0) {
            return false;
        }
        Clause before = words.clauses().get(index);
        for (int i = before.start() + 1; i < before.end(); i = words.after(i)) {
            if (words.cue(i) != null && Saying.speaks(words.cue(i))) {
                return false;
            }
        }
        return words.named(before.start()) == null && PASSING.contains(words.word(before.start()));
    }
}
