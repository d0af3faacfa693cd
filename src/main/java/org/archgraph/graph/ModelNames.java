package org.archgraph.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;

/** Tells a name that only a model bears, as "Qwen3-Next" and "Mistral Small 3.1", from "Kimi Delta Attention". */
final class ModelNames {
    /** "2", "v3", "k2", "3n", "4.5", "30b", "a3b", "8x7b", "2507", of a folded name. */
    private static final Pattern VERSION = Pattern.compile("[a-z]?\\d+(?:[.x]\\d+)*[a-z]?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ /]+");

    private final Set<String> families = new HashSet<>();
    private final Set<String> variants = new HashSet<>();

    ModelNames(Ontology ontology) {
        ontology.modelFamilies().forEach(family -> families.add(Names.fold(family)));
        ontology.modelVariants().forEach(variant -> variants.add(Names.fold(variant)));
    }

    /**
     * Whether {@code name} is a family of models with a version or variant, and nothing else. A family alone may be
     * anything.
     */
    boolean isModel(String name) {
        String[] words = BETWEEN_WORDS.split(Names.fold(name));
        String family = ModelFamilies.firstWord(words[0]);
        boolean more = words.length > 1 || family.length() < words[0].length();
        return more
                && families.contains(family)
                && Stream.of(words)
                        .skip(1)
                        .allMatch(word ->
                                variants.contains(word) || VERSION.matcher(word).matches());
    }
}
