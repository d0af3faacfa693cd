package org.archgraph.graph;

import org.archgraph.ontology.KnownName;
import org.archgraph.text.Names;
import org.archgraph.text.Span;

/**
 * An entity named in a text.
 *
 * @param span where
 * @param entity the entity; null where the name is ambiguous or only the ontology knows it
 * @param known the well-known name of which the vault has no entity yet; else null
 */
record Mention(Span span, EntityDraft entity, KnownName known) {
    /** Whether several entities may be meant, so that none is. */
    boolean ambiguous() {
        return entity == null && known == null;
    }

    /** The type of what is named; null where it is ambiguous. */
    String type() {
        return entity != null ? entity.type() : known != null ? known.type() : null;
    }

    boolean sameAs(Mention other) {
        return entity == other.entity && known == other.known && !ambiguous();
    }

    boolean is(String type) {
        return type.equals(type());
    }

    /** Whether it goes by a name. */
    boolean bears(String folded) {
        return entity != null
                ? entity.names().containsKey(folded)
                : known != null && Names.fold(known.name()).equals(folded);
    }
}
