package org.archgraph.prose;

import java.util.List;
import org.archgraph.prose.SentenceReader.About;

/** What is meant where a clause names no technique: by a pronoun, or by a verb without an object. */
final class Referents {
    private final About about;
    private final Claims claims;
    /** What the sentence begins with as its term: "GQA: a simpler variant, used in ..."; null where it does not. */
    private final Named term;

    Referents(About about, Claims claims, Named term) {
        this.about = about;
        this.claims = claims;
        this.term = term;
    }

    /** What a pronoun stands for: the technique named last; null where none was, or the text's own was meant. */
    Named referent() {
        boolean topic = about.ofTechnique() && !about.ofModel();
        DraftClaim meant = referable();
        return topic ? term : meant == null ? null : meant.technique();
    }

    /** The last claim that a pronoun may mean; null where there is none. */
    private DraftClaim referable() {
        List<DraftClaim> all = claims.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).isAside() && !all.get(i).isPlaced()) {
                return all.get(i);
            }
        }
        DraftClaim last = claims.last();
        return last == null || last.isPlace() || last.isPlaced() || about.ofTechnique() ? null : last;
    }

    /** Says something of what a pronoun stands for. */
    void refer(Stance stance, Subject subject) {
        DraftClaim last = referable();
        boolean same = last != null && last.subject().equals(subject);
        if (same && stance == Stance.DENIED && last.isSaid()) {
            // "is on in the large model, the small one lacks it": the denial is that of something else
            return;
        }
        if (same && last.deniable() && stance == Stance.DENIED) {
            // "tried MoE and dropped it"
            last.say(stance);
        } else if (same && last.open()) {
            last.say(stance);
        } else if (stance != Stance.UNCLEAR && (!same || last.stance() == Stance.UNCLEAR)) {
            claims.add(new DraftClaim(referent(), stance, true).about(subject));
        }
    }

    /**
     * "A and B were tried, they dropped them": denies those named beside each other that nothing is said of yet;
     * whether there were several.
     */
    boolean denyList(Subject subject) {
        List<DraftClaim> all = claims.all();
        int denied = 0;
        boolean tried = claims.anyOnlyTried();
        for (int i = all.size() - 1; i >= 0; i--) {
            DraftClaim claim = all.get(i);
            boolean loose = claim.open() || claim.stance() == Stance.UNCLEAR;
            if (tried && !claim.isOnlyTried()) {
                // "A and B were tried, C proved better, they were not taken"
                continue;
            }
            if (!loose || claim.isAside() || !claim.subject().equals(subject)) {
                break;
            }
            if (claim.deniable() || claim.stance() == Stance.UNCLEAR) {
                claim.say(Stance.DENIED);
                denied++;
            }
        }
        return denied > 1;
    }

    /** What one took something else for, as the last two claims tell; null where they do not. */
    DraftClaim givenUp() {
        List<DraftClaim> all = claims.all();
        DraftClaim before = all.size() < 2 ? null : all.get(all.size() - 2);
        boolean replaced = before != null && before.technique() != null && before.stance() == Stance.DENIED
                && claims.last().stance() == Stance.ASSERTED && claims.last().subject().equals(before.subject());
        return replaced ? before : null;
    }

    /**
     * In a text about a technique, "is used in" without another one means it, or the term that the sentence begins
     * with.
     */
    boolean imply(Stance stance, Subject subject) {
        if (!about.ofTechnique() || !claims.group().isEmpty()) {
            return false;
        }
        claims.add(new DraftClaim(about.ofModel() ? null : term, stance, true).about(subject));
        return true;
    }

    /**
     * Says of models what a verb without an object says: of the technique named last, or of the text's own where none
     * is.
     */
    void again(Stance stance, Subject models) {
        DraftClaim last = claims.last();
        boolean ofTopic = last == null && about.ofTechnique() && !about.ofModel();
        boolean said = last != null
                && last.stance() != Stance.UNCLEAR
                && !last.isPlace()
                && (last.isWorded() || !about.ofModel());
        if (ofTopic || said) {
            claims.add(new DraftClaim(said ? last.technique() : null, stance, true).about(models));
        }
    }
}
