package org.archgraph.graph;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.ontology.KnownName;
import org.archgraph.ontology.Ontology;

/**
 * Counts the well-known techniques of a title: "Norms: LayerNorm, RMSNorm, QK-Norm" is about several, and is none of
 * them.
 */
final class NamesInTitle {
    private static final Pattern SEPARATOR =
            Pattern.compile("[:,;()/]|\\s[-–—]\\s|\\s(?:и|или|против|and|or|vs\\.?|versus)\\s");

    private final EntityCatalog catalog;

    NamesInTitle(EntityCatalog catalog) {
        this.catalog = catalog;
    }

    int namedIn(String title) {
        return (int) in(title).count();
    }

    /**
     * Whether a name is that of one of several techniques that a title names: a link shown as "RoPE" does not name
     * "RoPE and NoPE".
     */
    boolean isOneOfSeveral(String name, String title) {
        KnownName meant = catalog.knownName(name).orElse(null);
        List<KnownName> named = meant == null ? List.of() : in(title).toList();
        return named.size() > 1 && named.contains(meant);
    }

    private Stream<KnownName> in(String title) {
        return SEPARATOR.splitAsStream(title)
                .flatMap(part -> catalog.knownName(part.strip()).stream())
                .filter(known -> known.type().equals(Ontology.TECHNIQUE))
                .distinct();
    }
}
