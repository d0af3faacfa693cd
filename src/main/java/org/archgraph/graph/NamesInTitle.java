package org.archgraph.graph;

import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;

/** Counts the well-known techniques of a title: "Norms: LayerNorm, RMSNorm, QK-Norm" is about several, and is none of them. */
final class NamesInTitle {
    private static final Pattern SEPARATOR = Pattern.compile("[:,;()/]|\\s[-–—]\\s|\\s(?:и|или|против|and|or|vs\\.?|versus)\\s");

    private final EntityCatalog catalog;

    NamesInTitle(EntityCatalog catalog) {
        this.catalog = catalog;
    }

    int namedIn(String title) {
        return (int) SEPARATOR.splitAsStream(title)
                .flatMap(part -> catalog.knownName(part.strip()).stream())
                .filter(known -> known.type().equals(Ontology.TECHNIQUE))
                .distinct()
                .count();
    }
}
