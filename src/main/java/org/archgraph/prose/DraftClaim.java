package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;

/** A claim while its sentence is being read: what follows may still change it. */
final class DraftClaim {
    private final Named technique;
    private Stance stance;
    private boolean worded;
    private Subject subject = Subject.DEFAULT;
    private boolean plain = true;
    private boolean onlyTried;

    /** @param technique null for the one that the text is about */
    DraftClaim(Named technique, Stance stance, boolean worded) {
        this.technique = technique;
        this.stance = stance;
        this.worded = worded;
    }

    Named technique() {
        return technique;
    }

    Stance stance() {
        return stance;
    }

    Subject subject() {
        return subject;
    }

    DraftClaim about(Subject whom) {
        subject = whom;
        return this;
    }

    /** Names models of which it is said, where none were named before it. */
    void late(List<Named> models) {
        if (subject.isDefault() || subject.late()) {
            subject = Subject.late(models);
        }
    }

    void say(Stance said) {
        stance = said;
        worded = true;
    }

    /** Takes over what is said of another name of the same technique. */
    void sameAs(DraftClaim other) {
        stance = other.stance;
        worded = other.worded;
        subject = other.subject;
    }

    /** It was only tried: not used as far as one knows, but what denies it later holds. */
    void tried() {
        if (stance == Stance.ASSERTED) {
            stance = Stance.UNCLEAR;
            onlyTried = true;
        }
    }

    boolean isOnlyTried() {
        return onlyTried && stance == Stance.UNCLEAR;
    }

    /** Whether a denial that follows may mean it. */
    boolean deniable() {
        return stance == Stance.ASSERTED || onlyTried;
    }

    void doubt() {
        stance = Stance.UNCLEAR;
    }

    /** Whether the mere name has said it so far. */
    boolean open() {
        return stance == Stance.ASSERTED && !worded;
    }

    boolean isWorded() {
        return worded;
    }

    void notPlain() {
        plain = false;
    }

    Claim claim() {
        List<Named> models = new ArrayList<>(subject.models());
        return new Claim(technique, stance, models, subject.elsewhere(), worded, plain);
    }
}
