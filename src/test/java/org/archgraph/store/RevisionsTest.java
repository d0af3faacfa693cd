package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.GraphMemory;
import org.archgraph.graph.GraphRevision;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.NoteCache;
import org.archgraph.vault.VaultChange;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.archgraph.vault.VaultScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Edits of single notes, each compared with a graph that is made anew: without a database, so that there can be many.
 */
class RevisionsTest {
    private static final int SEQUENCES = Integer.getInteger("archgraph.revisions.sequences", 20);
    private static final long FIRST_SEED = Long.getLong("archgraph.revisions.seed", 1);
    private static final int STEPS = 10;
    private static final Comparator<List<String>> BY_PARTS = Comparator.<List<String>, String>comparing(
                    key -> key.get(0))
            .thenComparing(key -> key.get(1))
            .thenComparing(key -> key.get(2));

    /** A small vault. */
    private static final Map<String, String> NOTES = Map.of(
            "models/lyra.md",
                    "---\n"
                            + "released: 2024-05-01\n"
                            + "---\n"
                            + "# Lyra\n\n"
                            + "Lyra is a model.\n\n"
                            + "## Uses\n\n"
                            + "- [[moe]]\n\n"
                            + "## Notes\n\n"
                            + "Much is known. See [[vela]].\n",
            "models/vela.md", "# Vela\n\nVela is a model, too. It uses NoPE, as [[gone]] says.\n",
            "techniques/moe.md", "# Mixture of Experts (MoE)\n\nExperts. Vela does not use it.\n",
            "techniques/nope.md", "# NoPE\n\nNo positions.\n",
            "topics/index.md", "# All\n\nAll of it.\n\n## Models\n\n- [Lyra One](../models/lyra.md) - the first\n");

    private final Ontology ontology = new OntologyReader().read(Path.of("import", "ontology.yml"));
    private final GraphBuilder builder = new GraphBuilder(ontology, true);
    private int revised;
    private int steps;

    @TempDir
    private Path temp;

    @Test
    void aRevisedGraphIsWhatAFreshOneWouldBe() throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            Random random = new Random(seed);
            sequence(seed, new RandomVault(Files.createDirectories(temp.resolve("vault-" + seed)), random));
        }

        assertRevised(20);
    }

    /** In random vaults hardly any type is sure. */
    @Test
    void theSameOfNotesThatAPersonHasWritten() throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES / 4; seed++) {
            Random random = new Random(seed);
            Path folder = Files.createDirectories(temp.resolve("vault-" + seed));
            sequence(seed, RandomVault.copy(folder, Path.of("import"), random));
        }

        assertRevised(5);
    }

    /** So many that comparing them says something: more than a {@code part}-th. */
    private void assertRevised(int part) {
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO,
                "{0} of {1} edits were read alone", revised, steps);
        assertThat(revised).as("edits that were read alone, of " + steps).isGreaterThan(steps / part);
    }

    /** One vault, and what is written instead of a part of one of its notes. */
    private Optional<KnowledgeGraph> edited(String path, String part, String instead) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("vault"));
        Path cache = temp.resolve("cache");
        for (Map.Entry<String, String> note : NOTES.entrySet()) {
            Files.createDirectories(folder.resolve(note.getKey()).getParent());
            Files.writeString(folder.resolve(note.getKey()), note.getValue());
        }
        VaultScan scan = scan(folder, cache);
        scan.save();
        KnowledgeGraph graph = build(scan, cache);
        String before = scan.fingerprint();
        assertThat(NOTES.get(path)).contains(part);
        Files.writeString(folder.resolve(path), NOTES.get(path).replace(part, instead));
        scan = scan(folder, cache);
        Optional<KnowledgeGraph> revised = scan.change(10)
                .flatMap(edits -> builder.revise(edits, before, graph.problems(), GraphMemory.in(cache, "test", "now")))
                .flatMap(revision -> apply(revision, graph));
        revised.ifPresent(next -> assertThat(next).usingRecursiveComparison()
                .isEqualTo(builder.build(new VaultReader(VaultLimits.defaults()).read(folder))));
        return revised;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        models/lyra.md   | Much is known.  | Much is known. It has NoPE.
        models/lyra.md   | Much is known.  | Much is known. [[nope]] is not spoken of.
        models/lyra.md   | Much is known.  | Little is known.
        models/lyra.md   | Lyra is a model.| Lyra is a large model. It came late.
        models/vela.md   | It uses NoPE    | It was made in May. It uses NoPE
        techniques/moe.md| Experts.        | Experts, many of them. Lyra uses it.
        topics/index.md  | All of it.      | All that there is.
        models/lyra.md   | See [[vela]].   | So it is.
        models/vela.md   | It uses NoPE    | It does not use NoPE
        models/lyra.md   | - [[moe]]       | - [[nope]]
        models/lyra.md   | - [[moe]]       | - [[moe]]~- [[nope]], 1 layer in 4
        models/lyra.md   | ## Notes        | - [NoPE](../techniques/nope.md)~~## Notes
        """)
    void whatOnlyTheNoteItselfSaysIsReadAlone(String path, String part, String instead) throws IOException {
        assertThat(edited(path, part, instead.replace("~", "\n"))).isPresent();
    }

    /**
     * A name, a type, a new dead link, a family of models, a name by a list, lists, a role, a table, a contradiction, a
     * fact.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        models/lyra.md   | # Lyra          | # Lyra 1
        models/lyra.md   | released: 2024-05-01 | type: technique
        models/lyra.md   | Much is known.  | See [[Orion]].
        models/lyra.md   | Much is known.  | As Orion 7B, it is known.
        topics/index.md  | [Lyra One](../models/lyra.md) | [Lyra 1](../models/lyra.md)
        models/lyra.md   | - [[moe]]       | - [[vela]]
        models/lyra.md   | - [[moe]]       | - [[gone]]
        models/lyra.md   | - [[moe]]       | - [[moe]]~- NoPE
        models/lyra.md   | - [[moe]]       | - As in [[nope]]
        models/lyra.md   | - [[moe]]       | - [[moe]]~  - NoPE
        models/lyra.md   | - [[moe]]       | - [[moe]]~  - [[nope]]
        models/lyra.md   | - [[moe]]       | - [[moe]]~- [[All]]
        topics/index.md  | [Lyra One]      | [LYRA ONE]
        topics/index.md  | All of it.      | !Model!Size!~!---!---!~!Vela!1!
        models/vela.md   | It uses NoPE    | It uses MoE
        models/lyra.md   | 2024-05-01      | 2024-06-01
        """)
    void whatOthersGoByHasAllNotesReadAgain(String path, String part, String instead) throws IOException {
        assertThat(edited(path, part, instead.replace("~", "\n").replace("!", "|"))).isEmpty();
    }

    private void sequence(long seed, RandomVault vault) throws IOException {
        Path folder = temp.resolve("vault-" + seed);
        Path cache = temp.resolve("cache-" + seed);
        VaultScan scan = scan(folder, cache);
        scan.save();
        KnowledgeGraph graph = build(scan, cache);
        String before = scan.fingerprint();
        for (int step = 0; step < STEPS; step++) {
            vault.touch();
            scan = scan(folder, cache);
            Optional<VaultChange> change = scan.change(10);
            scan.save();
            KnowledgeGraph fresh = builder.build(new VaultReader(VaultLimits.defaults()).read(folder));
            GraphMemory memory = GraphMemory.in(cache, "test", scan.fingerprint());
            KnowledgeGraph known = graph;
            String since = before;
            Optional<KnowledgeGraph> found = change
                    .flatMap(edits -> builder.revise(edits, since, known.problems(), memory))
                    .flatMap(revision -> apply(revision, known));
            found.ifPresent(next -> assertThat(next)
                    .as("seed %d: %s", seed, vault.log())
                    .usingRecursiveComparison()
                    .isEqualTo(fresh));
            if (found.isPresent()) {
                memory.save();
                revised++;
            } else {
                build(scan, cache);
            }
            steps++;
            graph = fresh;
            before = scan.fingerprint();
        }
    }

    private static VaultScan scan(Path folder, Path cache) {
        return new VaultReader(VaultLimits.defaults()).scan(folder, NoteCache.open(cache, "test"), (done, total) -> {});
    }

    private KnowledgeGraph build(VaultScan scan, Path cache) {
        GraphMemory memory = GraphMemory.in(cache, "test", scan.fingerprint());
        KnowledgeGraph graph = builder.build(scan::vault, memory);
        memory.save();
        return graph;
    }

    /** As the database is changed; empty where it would not be. */
    private static Optional<KnowledgeGraph> apply(GraphRevision revision, KnowledgeGraph graph) {
        Map<String, Entity> entities = new TreeMap<>();
        graph.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<List<String>, Relation> relations = new TreeMap<>(BY_PARTS);
        graph.relations().forEach(r -> relations.put(List.of(r.from(), r.type(), r.to()), r));
        for (GraphRevision.EditedEntity edited : revision.entities()) {
            assertThat(entities.put(edited.now().id(), edited.now())).isEqualTo(edited.before());
        }
        Set<List<String>> had = Set.copyOf(relations.keySet());
        Set<String> lost = new HashSet<>();
        for (GraphRevision.Change change : revision.changes()) {
            Relation was = relations.get(key(change.key()));
            List<Evidence> others = new ArrayList<>(was == null ? List.of() : was.evidence());
            List<Evidence> own = new ArrayList<>(others);
            own.removeIf(because -> !revision.sources().contains(because.source()));
            others.removeAll(own);
            if (own.size() != change.before().size() || !new HashSet<>(own).equals(new HashSet<>(change.before()))) {
                return Optional.empty();
            }
            Optional<Relation> is = change.relation(others);
            is.ifPresentOrElse(relation -> relations.put(key(change.key()), relation), () -> {
                relations.remove(key(change.key()));
                lost.add(change.key().from());
                lost.add(change.key().to());
            });
        }
        if (revision.absent().stream().anyMatch(key -> had.contains(key(key)) && relations.containsKey(key(key)))) {
            return Optional.empty();
        }
        relations.keySet().forEach(key -> lost.removeAll(List.of(key.get(0), key.get(2))));
        if (!lost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KnowledgeGraph(
                List.copyOf(entities.values()), List.copyOf(relations.values()), revision.problems()));
    }

    private static List<String> key(GraphRevision.Key key) {
        return List.of(key.from(), key.type(), key.to());
    }
}
