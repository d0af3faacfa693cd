package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Of whom a clause speaks.
 *
 * @param models the known models; empty for the one that the text is about, or with {@code elsewhere} for nobody known
 * @param elsewhere whether it speaks of models that are not known
 */
record Subject(List<Named> models, boolean elsewhere) {
    static final Subject DEFAULT = new Subject(List.of(), false);

    Subject {
        models = List.copyOf(models);
    }

    static Subject of(List<Named> all) {
        List<Named> known = new ArrayList<>();
        all.stream().filter(named -> named.kind() == Named.Kind.MODEL).forEach(known::add);
        return new Subject(known, known.isEmpty());
    }

    boolean isDefault() {
        return models.isEmpty() && !elsewhere;
    }

    Subject and(Named model) {
        List<Named> more = new ArrayList<>(models);
        if (model.kind() == Named.Kind.MODEL) {
            more.add(model);
        }
        return new Subject(more, more.isEmpty());
    }
}
