package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;

/** A claim while its sentence is being read: what follows may still change it. */
final class DraftClaim {
    private final Named technique;
    private Stance stance;
    private boolean worded;
    private boolean elsewhere;
    private boolean ownSubject;
    private final List<Named> subjects = new ArrayList<>();

    /** @param technique null for the one that the text is about */
    DraftClaim(Named technique, Stance stance, boolean worded) {
        this.technique = technique;
        this.stance = stance;
        this.worded = worded;
    }

    void about(Subject subject) {
        subjects.addAll(subject.models());
        elsewhere = subject.elsewhere();
        ownSubject = subject.isDefault();
    }

    /** Names models of which it is said, where none were named before it. */
    void late(List<Named> models) {
        if (!ownSubject) {
            return;
        }
        for (Named model : models) {
            if (model.kind() == Named.Kind.MODEL && !subjects.contains(model)) {
                subjects.add(model);
            }
        }
        elsewhere = subjects.isEmpty();
    }

    void say(Stance said) {
        stance = said;
        worded = true;
    }

    void doubt() {
        stance = Stance.UNCLEAR;
    }

    Stance stance() {
        return stance;
    }

    boolean worded() {
        return worded;
    }

    Named technique() {
        return technique;
    }

    Claim claim() {
        return new Claim(technique, stance, subjects, elsewhere, worded);
    }
}
