package org.archgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The names of the bundled vault among many that were made up. */
final class ManyNames {
    private ManyNames() {}

    static List<NamedEntity> of(int count, Random random) {
        List<NamedEntity> entities = new ArrayList<>(BundledVault.names(BundledVault.graph()));
        for (int i = entities.size(); i < count; i++) {
            entities.add(new NamedEntity("made/" + i, i % 2 == 0 ? "Technique" : "Model", name(random), List.of()));
        }
        return entities;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 3; word++) {
            name.append(word == 0 ? "" : " ");
            for (int i = 0; i < 5 + random.nextInt(5); i++) {
                name.append((char) ('a' + random.nextInt(26)));
            }
        }
        return name.toString();
    }
}
