package org.archgraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Vault;

/** A vault written in a test, and short ways to look at its graph. */
final class TestVault {
    private final Map<String, String> files = new LinkedHashMap<>();
    private boolean heal = true;
    private Path ontology = Path.of("import", "ontology.yml");
    private Long seed;

    static TestVault of() {
        return new TestVault();
    }

    TestVault note(String path, String... lines) {
        files.put(path, String.join("\n", lines) + "\n");
        return this;
    }

    TestVault strict() {
        heal = false;
        return this;
    }

    /** Another ontology than the bundled one. */
    TestVault ontology(Path file) {
        ontology = file;
        return this;
    }

    /** Gives the notes in another order than by their paths. */
    TestVault shuffled(long by) {
        seed = by;
        return this;
    }

    KnowledgeGraph build() {
        NoteReader reader = new NoteReader();
        List<Note> notes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((path, text) -> {
                    if (path.endsWith(".md")) {
                        reader.read(path, text, problems::add).ifPresent(notes::add);
                    }
                });
        if (seed != null) {
            Collections.shuffle(notes, new Random(seed));
        }
        Vault vault = new Vault(Path.of("/vault"), notes, new TreeSet<>(files.keySet()), problems);
        return new GraphBuilder(new OntologyReader().read(ontology), heal).build(vault);
    }

    /** The relations that are no mere links, as {@code from TYPE to (detail)}, by the entities' names. */
    static List<String> statements(KnowledgeGraph graph) {
        return relations(graph).stream().filter(text -> !text.contains(" RELATED_TO ")).toList();
    }

    /** All relations, as {@code from TYPE to (detail)}, by the entities' names. */
    static List<String> relations(KnowledgeGraph graph) {
        Map<String, String> names =
                graph.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return graph.relations().stream()
                .map(relation -> names.get(relation.from()) + " " + relation.type() + " " + names.get(relation.to())
                        + (relation.detail().isEmpty() ? "" : " (" + relation.detail() + ")"))
                .sorted()
                .toList();
    }

    static Entity entity(KnowledgeGraph graph, String name) {
        return graph.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no entity " + name + " among " + graph.entities().stream().map(Entity::name).toList()));
    }

    static Relation relation(KnowledgeGraph graph, String from, String type, String to) {
        String fromId = entity(graph, from).id();
        String toId = entity(graph, to).id();
        return graph.relations().stream()
                .filter(r -> r.from().equals(fromId) && r.type().equals(type) && r.to().equals(toId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " among " + relations(graph)));
    }

    /** The problems but for orphans, which most notes of so small vaults are. */
    static List<Problem> found(KnowledgeGraph graph) {
        return graph.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.ORPHAN)
                .toList();
    }

    /** The problems but for orphans, as {@code code file:line}. */
    static List<String> problems(KnowledgeGraph graph) {
        return found(graph).stream()
                .map(problem -> problem.code().code() + " " + problem.file() + ":" + problem.line())
                .toList();
    }
}
