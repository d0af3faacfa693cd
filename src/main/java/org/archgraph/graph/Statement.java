package org.archgraph.graph;

/**
 * A relation that one place of the vault states.
 *
 * @param worded whether words state it; else the mere naming of an entity does, as in a heading
 */
record Statement(EntityDraft from, String relation, EntityDraft to, Evidence evidence, boolean worded) {
    Statement(EntityDraft from, String relation, EntityDraft to, Evidence evidence) {
        this(from, relation, to, evidence, true);
    }

    /** A statement of the note {@code subject} in the given direction. */
    static Statement of(EntityDraft subject, Wordings.Direction direction, EntityDraft other, Evidence evidence) {
        String name = direction.relation().name();
        return direction.inverse()
                ? new Statement(other, name, subject, evidence)
                : new Statement(subject, name, other, evidence);
    }
}
