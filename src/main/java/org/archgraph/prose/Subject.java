package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Of whom a clause speaks.
 *
 * @param models the known models; empty for the one that the text is about, or with {@code elsewhere} for nobody known
 * @param elsewhere whether it speaks only of models that are not known
 * @param late whether the models were named after what is said of them
 */
record Subject(List<Named> models, boolean elsewhere, boolean late) {
    static final Subject DEFAULT = new Subject(List.of(), false, false);
    static final Subject NOBODY_KNOWN = new Subject(List.of(), true, false);

    Subject {
        models = List.copyOf(models);
    }

    static Subject of(List<Named> named) {
        return of(named, false);
    }

    static Subject late(List<Named> named) {
        return of(named, true);
    }

    private static Subject of(List<Named> named, boolean late) {
        List<Named> known = new ArrayList<>(named.size());
        for (Named model : named) {
            if (model.kind() == Named.Kind.MODEL && !known.contains(model)) {
                known.add(model);
            }
        }
        return new Subject(known, known.isEmpty(), late);
    }

    boolean isDefault() {
        return models.isEmpty() && !elsewhere;
    }

    /** Whether it is of the same models, named late or not. */
    boolean isSameAs(Subject other) {
        return elsewhere == other.elsewhere && models.equals(other.models);
    }

    Subject and(Named model) {
        List<Named> more = new ArrayList<>(models);
        more.add(model);
        return of(more);
    }
}
