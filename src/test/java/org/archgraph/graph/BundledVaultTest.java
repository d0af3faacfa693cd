package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled vault says what the matrix of facts says, cell by cell, and nothing else. */
class BundledVaultTest {
    private static KnowledgeGraph graph;
    private static List<String[]> matrix;

    @BeforeAll
    static void build() throws IOException {
        Path folder = Path.of("import");
        graph = new GraphBuilder(new OntologyReader().read(folder.resolve("ontology.yml")), true)
                .build(new VaultReader(VaultLimits.defaults()).read(folder));
        matrix = Files.readAllLines(Path.of("src/test/resources/matrix.tsv")).stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    @Test
    void agreesWithTheMatrixCellByCell() {
        List<String> wrong = new ArrayList<>();
        Set<Relation> expected = new HashSet<>();
        String[] models = matrix.get(0);
        for (String[] row : matrix.subList(1, matrix.size())) {
            for (int i = 1; i < row.length && !row[0].equals("sparsity"); i++) {
                Relation uses = find(models[i], "USES", row[0]);
                Relation denies = find(models[i], "DOES_NOT_USE", row[0]);
                expected.add(uses);
                if (!agrees(row[i], uses, denies)) {
                    wrong.add(models[i] + ", " + row[0] + " is " + row[i] + " but: " + uses + ", " + denies);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(graph.relations().stream().filter(r -> r.type().equals("USES")).toList()).isSubsetOf(expected);
    }

    private static boolean agrees(String cell, Relation uses, Relation denies) {
        return switch (cell) {
            case "y" -> uses != null && uses.detail().isEmpty() && denies == null;
            case "p" -> uses != null && !uses.detail().isEmpty() && denies == null;
            case "n" -> uses == null;
            case "u" -> uses == null && denies == null;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static Relation find(String model, String type, String technique) {
        String from = TestVault.entity(graph, model).id();
        String to = "techniques/" + technique;
        return graph.relations().stream()
                .filter(r -> r.from().equals(from) && r.type().equals(type) && r.to().equals(to))
                .findFirst()
                .orElse(null);
    }

    @Test
    void sparsityIsAPropertyOfTheModel() {
        String[] models = matrix.get(0);
        String[] row = matrix.stream().filter(r -> r[0].equals("sparsity")).findFirst().orElseThrow();
        for (int i = 1; i < row.length; i++) {
            assertThat(TestVault.entity(graph, models[i]).properties())
                    .as(models[i])
                    .containsEntry("sparsity", row[i]);
        }
    }

    @Test
    void holdsTheModelsTechniquesAndGroupsOfTheHub() {
        Map<String, Long> types = graph.entities().stream()
                .collect(Collectors.groupingBy(Entity::type, Collectors.counting()));
        assertThat(types)
                .containsEntry("Model", 12L)
                .containsEntry("Technique", 26L)
                .containsEntry("InnovationGroup", 4L);
        assertThat(graph.entities()).noneMatch(Entity::placeholder);
        assertThat(TestVault.statements(graph).stream()
                        .filter(s -> s.contains(" IN_GROUP "))
                        .map(s -> s.replaceFirst("(IN_GROUP [^(]+?) \\(.*", "$1")))
                .containsExactlyInAnyOrder(
                        "Multi-head Latent Attention (MLA) IN_GROUP Экономия памяти",
                        "Sliding Window Attention (SWA) IN_GROUP Экономия памяти",
                        "Mixture of Experts (MoE) IN_GROUP Экономия памяти",
                        "QK-Norm IN_GROUP Стабилизация обучения",
                        "Post-Norm IN_GROUP Стабилизация обучения",
                        "Attention Sinks IN_GROUP Стабилизация обучения",
                        "Hybrid Architectures IN_GROUP Масштабируемость",
                        "Multi-Token Prediction (MTP) IN_GROUP Масштабируемость",
                        "Gated DeltaNet IN_GROUP Оптимизация инференса",
                        "Sparse vs Dense Models IN_GROUP Оптимизация инференса");
    }

    @Test
    void hasNothingToFix() {
        assertThat(graph.problems()).isEmpty();
    }
}
