package org.archgraph.prose;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;

/** What a cue does by which one thing takes the place of another: which of the two is gone. */
final class ReplacementWalk extends WalkPart {
    private static final Pattern EITHER_WAY = Pattern.compile("сменил[аио]?|вытеснил[аио]?");
    private static final Pattern MASCULINE = Pattern.compile("\\p{IsCyrillic}+(?:ый|ий)");
    private static final Pattern OBJECT = Pattern.compile("\\p{IsCyrillic}+(?:ую|юю)");

    private static final Set<String> BECOMES =
            Set.of("became", "becomes", "turned", "turns", "превратилось", "превратилась", "превратился");

    ReplacementWalk(Walk walk) {
        super(walk);
    }

    void cue(Clause clause, Cue cue, int i) {
        int next = i + cue.words();
        if (cue.is(Kind.REPLACED_BY) || replacedBefore(next) || replacedBeforeInsertion(clause, i, next)
                || words.pairs().replacedByNext(clause, i)) {
            replacedByNext(clause, i);
        } else if (eitherWay(i, next)) {
            claims.last().doubt();
            saying.next(Noun.COMPARED);
        } else if (words.cyrillic(i) && i > clause.start() && words.isCue(i - 1, Kind.PRONOUNS)) {
            pronounReplaced(i);
        } else if (cue.is(Kind.PASSIVE) && i == clause.start() && claims.none()) {
            // "на месте GELU стоит SwiGLU"
            saying.insteadAtHead();
        } else if (cue.is(Kind.PASSIVE) && next == clause.end()) {
            // "общий эксперт на месте": where it was, and not in the place of another
            return;
        } else if (objectFirst(clause, i)) {
            saying.say(Mode.ASSERT);
        } else {
            state.replaces();
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            saying.next(Noun.REPLACED);
        }
    }

    /** "Его заменило латентное внимание"; of what another technique is named before the pronoun may mean that. */
    private void pronounReplaced(int i) {
        boolean other = walk.about().ofTechnique() && !walk.about().ofModel()
                && !words.contents().withoutTechnique(words.all().until(i));
        if (!other) {
            referents.refer(walk.unlessDoubtful(Stance.DENIED), speakers.current());
        }
        state.pronounIsDone();
        saying.say(Mode.ASSERT);
    }

    /** "Instead of", "over". */
    void instead(Clause clause, Cue cue, int i) {
        if (i > 0 && words.named(i - 1) == null && Character.isDigit(words.word(i - 1).charAt(0))) {
            // "saves 90 % over MHA", but "384 experts instead of 256" is only about numbers
            if (!words.shapes().onlyNumber(clause, i + cue.words())) {
                saying.next(Noun.COMPARED);
            }
        } else if (i == clause.start() && clause.opener() == ',' && words.word(i).equals("взамен")
                && words.contents().onlyTechnique(clause.from(i + 1))) {
            // "QK-Norm is gone, взамен QK-Clip": what came, and not what went
            saying.say(claims.last() == null || !claims.last().isSaid() ? Mode.ASSERT : Mode.DENY);
        } else if (heads(clause, i)) {
            saying.insteadAtHead();
        } else {
            if (walk.about().ofModel() && words.contents().leadingTechnique(clause) >= 0) {
                // "GQA instead of MLA", also behind "RMSNorm вместо LayerNorm, SwiGLU вместо GELU"
                claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            }
            saying.next(Noun.INSTEAD);
        }
    }

    /**
     * "Instead of", "but instead of", "that instead of": whether nothing else stands before a word in its clause, or it
     * begins one.
     */
    private boolean heads(Clause clause, int i) {
        boolean second = i == clause.start() + 1 && (words.linking(i - 1) || words.isCue(i - 1, Kind.SPLITS));
        return i == clause.start() || second || i > 0 && words.word(i - 1).equals("что");
    }

    /** "LayerNorm became RMSNorm, MHA became GQA": what came in an earlier part of the sentence stays. */
    private void replacedByNext(Clause clause, int i) {
        int name = words.startOf(Math.max(0, i - 1));
        boolean again = i > 0
                && words.named(i - 1) != null
                && claims.last() != null
                && claims.last().technique() == words.named(i - 1)
                && IntStream.range(0, name).anyMatch(k -> words.isCue(k, Kind.REPLACED_BY))
                && (name == clause.start() || words.linking(name - 1) || words.isCue(name - 1, Kind.SPLITS));
        if (again) {
            claims.last().say(Stance.DENIED);
        } else {
            claims.sayBefore(Stance.DENIED, true);
        }
        saying.say(Mode.ASSERT);
    }

    /** "GQA became common", and not "MHA became GQA": says nothing of who uses it. */
    boolean becomesOther(Cue cue, int i) {
        int next = words.after(i);
        boolean technique = next < words.size() && words.isTechnique(next);
        return cue.is(Kind.REPLACED_BY) && BECOMES.contains(words.word(i)) && !technique;
    }

    /** "AdamW заменили на Muon": what is replaced stands before the verb. */
    private boolean replacedBefore(int next) {
        return isReplacedBy(next) && !claims.ofClause().isEmpty();
    }

    private boolean isReplacedBy(int next) {
        return next < words.size() && words.word(next).equals("на") && words.plural(next - 1);
    }

    /** "MHA, на котором работала прошлая версия, заменили на GQA": the same, where a clause is inserted between. */
    private boolean replacedBeforeInsertion(Clause clause, int verb, int next) {
        return verb == clause.start()
                && clause.opener() == ','
                && isReplacedBy(next)
                && words.placeOf(clause) > 1
                && walk.inserted(words.clauses().get(words.placeOf(clause) - 1))
                && claims.anyOpen()
                && !speakers.named();
    }

    /** "GELU сменил SwiGLU": without cases Russian leaves open which of the two is gone. */
    private boolean eitherWay(int i, int next) {
        return EITHER_WAY.matcher(words.word(i)).matches()
                && i > 0 && next < words.size()
                && words.named(i - 1) != null && !words.cyrillic(i - 1) && !claims.ofClause().isEmpty()
                && words.named(next) != null && !words.cyrillic(next);
    }

    /**
     * "Плотный FFN сменила смесь экспертов": whether what is replaced stands before its verb, as the gender or the case
     * tells.
     */
    private boolean objectFirst(Clause clause, int verb) {
        if (!words.cyrillic(verb)
                || !claims.ofClause().isEmpty()
                || words.after(verb) >= clause.end()
                || words.contents().leadingTechnique(clause.from(words.after(verb))) < 0) {
            return false;
        }
        boolean otherGender = words.word(verb).endsWith("ла") || words.word(verb).endsWith("ли");
        int first = clause.start() + (words.isCue(clause.start(), Kind.SPLITS) ? 1 : 0);
        String word = words.word(first);
        return first < verb && words.named(first) == null && words.adjective(first)
                && (OBJECT.matcher(word).matches() || otherGender && MASCULINE.matcher(word).matches());
    }
}
