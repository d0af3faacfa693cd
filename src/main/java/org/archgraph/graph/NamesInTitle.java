package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.ontology.KnownName;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;

/** Counts the well-known techniques of a title: "Norms: LayerNorm, RMSNorm, QK-Norm" is about several, and is none of them. */
final class NamesInTitle {
    private static final Pattern SEPARATOR = Pattern.compile("[:,;()/]|\\s[-–—]\\s|\\s(?:и|или|против|and|or|vs\\.?|versus)\\s");

    private final Map<String, KnownName> byName = new HashMap<>();

    NamesInTitle(Ontology ontology) {
        for (KnownName known : ontology.names()) {
            if (known.type().equals(Ontology.TECHNIQUE)) {
                byName.put(Names.fold(known.name()), known);
                known.aliases().forEach(alias -> byName.putIfAbsent(Names.fold(alias), known));
            }
        }
    }

    int namedIn(String title) {
        Set<KnownName> found = new HashSet<>();
        for (String part : SEPARATOR.split(title)) {
            KnownName known = byName.get(Names.fold(part.strip()));
            if (known != null) {
                found.add(known);
            }
        }
        return found.size();
    }
}
