package org.archgraph.store;

import java.util.regex.Pattern;
import org.archgraph.failure.Failure;

/** Checks the names that become labels and relationship types. */
final class TypeNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private TypeNames() {}

    /** The type of an entity, if it can be a label beside {@code Entity}. */
    static String label(String type) {
        if (type.equals("Vault")) {
            throw Failure.failed("no entity type may be named Vault", "the label is taken; rename it in the ontology");
        }
        return plain(type, "entity type");
    }

    /** The type of a relation, if it can be the type of a relationship. */
    static String relation(String type) {
        return plain(type, "relation");
    }

    private static String plain(String name, String what) {
        if (!PLAIN.matcher(name).matches()) {
            throw Failure.failed("not a name for a " + what + ": '" + name + "'",
                    "use letters of a to z, digits and _ in the ontology, a letter first");
        }
        return name;
    }
}
