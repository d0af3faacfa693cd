package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Neo4jServer.Extension.class)
class ImportCommandTest {
    @TempDir
    Path folder;

    private Path vault;
    private Neo4jServer server;
    private CommandHarness archgraph;

    @BeforeEach
    void makeVault(Neo4jServer shared) throws IOException {
        server = shared;
        server.clear();
        archgraph = new CommandHarness(folder.resolve("home")).on(server);
        vault = Files.createDirectories(folder.resolve("заметки"));
        Files.createDirectories(vault.resolve("models"));
        write("models/alpha.md", "---\ntype: Model\nuses: [\"[[moe]]\"]\n---\n# Alpha\n\nA model.\n");
        write("moe.md", "---\ntype: Technique\n---\n# Mixture of Experts (MoE)\n\nExperts. See [[nowhere]].\n");
    }

    private void write(String note, String text) throws IOException {
        Files.writeString(vault.resolve(note), text);
    }

    private Run importVault(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "import";
        args[1] = vault.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return archgraph.run(args);
    }

    @Test
    void tellsPeopleWhatWasImportedAndWhatToFix() {
        Run run = importVault().exits(0);

        run.assertOut().isEqualTo("""
            2 notes: 2 added, 0 changed, 0 unchanged, 0 removed
            entities:  1 Model, 1 Technique, 1 Topic
            relations: 1 RELATED_TO, 1 USES
            problems:  1
            """);
        run.assertErr().isEqualTo("  moe.md:6: broken-link: no note at 'nowhere'\n");
    }

    @Test
    void whoDeletesTheCacheHasTheGraphItselfLookedAt() throws IOException {
        importVault().exits(0);
        archgraph.run("cypher", "--write", "MATCH (n:Model) SET n.name = 'Omega'").exits(0);
        try (Stream<Path> files = Files.walk(folder.resolve("home/cache"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }

        importVault().exits(0);

        archgraph
                .run("query", "list", "-P", "type=Model", "-o", "csv")
                .exits(0)
                .assertOut()
                .contains("Alpha")
                .doesNotContain("Omega");
    }

    @Test
    void theServerMayBeNamedByOptions() {
        CommandHarness bare = new CommandHarness(folder.resolve("home"));

        bare.run("-a", server.uri().toString(), "-u", "neo4j", "-p", "any", "import", vault.toString()).exits(0);
        Run asked = bare.run("ask", "models sharing MoE", "-o", "json", "--uri", server.uri().toString(), "-p", "any");

        assertThat(asked.exits(0).column("model")).containsExactly("Alpha");
    }

    @Test
    void theJsonReportHasItsFixedForm() {
        Map<String, Object> report = importVault("-o", "json").exits(0).json();

        assertThat(report.keySet())
                .containsExactly(
                        "notes", "added", "changed", "unchanged", "removed", "entities", "relations", "problems");
        assertThat(report).containsEntry("notes", 2).containsEntry("added", 2).containsEntry("removed", 0);
        assertThat(report).containsEntry("entities", Map.of("Model", 1, "Technique", 1, "Topic", 1));
        assertThat(report).containsEntry("relations", Map.of("USES", 1, "RELATED_TO", 1));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) report.get("problems")).get(0);
        assertThat(problem.keySet().stream().map(Object::toString))
                .containsExactly("code", "file", "line", "message", "suggestion");
        assertThat(problem.get("code")).isEqualTo("broken-link");
        assertThat(problem.get("file")).isEqualTo("moe.md");
        assertThat(problem.get("line")).isEqualTo(6);
    }

    @Test
    void againChangesNothing() {
        importVault().exits(0);
        long before = server.lastTransaction();
        Map<String, Object> report = importVault("-o", "json").exits(0).json();

        assertThat(report).containsEntry("added", 0).containsEntry("changed", 0).containsEntry("unchanged", 2);
        assertThat(server.lastTransaction()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void withoutAFolderTheLastOneIsMeant() throws IOException {
        importVault().exits(0);
        write("moe.md", "---\ntype: Technique\n---\n# Mixture of Experts (MoE)\n");
        Files.delete(vault.resolve("models/alpha.md"));

        assertThat(archgraph.run("import", "-o", "json").exits(0).json())
                .containsEntry("changed", 1)
                .containsEntry("removed", 1)
                .containsEntry("problems", List.of());
    }

    @Test
    void anotherVaultNeedsToBeAskedFor() throws IOException {
        importVault().exits(0);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("beta.md"), "# Beta\n");

        archgraph.run("import", folder.resolve("none").toString()).fails(1, "no vault " + folder.resolve("none"));
        archgraph.run("import", other.toString()).fails(1, "holds another vault", vault.toString(), "--replace");
        archgraph.run("import", other.toString(), "--replace").exits(0);
        assertThat(archgraph.run("cypher", "MATCH (e:Entity) RETURN e.name AS name", "-o", "json").column("name"))
                .containsExactly("Beta");
    }

    @Test
    void strictHealsNoLink() throws IOException {
        write("models/alpha.md", "# Alpha\n\n[[old/place/moe.md]]\n");
        assertThat(problems(importVault("-o", "json"))).contains("stale-path");
        assertThat(problems(importVault("-o", "json", "--strict")))
                .contains("broken-link")
                .doesNotContain("stale-path");
    }

    private static List<String> problems(Run run) {
        return ((List<?>) run.json().get("problems"))
                .stream().map(problem -> (String) ((Map<?, ?>) problem).get("code")).toList();
    }

    @Test
    void whatCannotBePrintedIsNotDone() {
        importVault("-o", "csv").fails(2, "cannot print csv", "-o json");
        archgraph.run("ask", "stats").fails(1, "nothing is imported at " + server.uri(), "archgraph import VAULT");
        archgraph.run("cypher", "RETURN 7 AS n", "-o", "csv").exits(0).assertOut().contains("7");
    }

    @Test
    void aBadVaultIsNamed() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("note.md"), "# A");

        archgraph.run("import", folder.resolve("none").toString()).fails(1, "no vault " + folder.resolve("none"));
        archgraph.run("import", file.toString()).fails(1, file + " is no folder");
        archgraph.run("import", empty.toString()).fails(1, "no notes (*.md) in " + empty);
        archgraph.run("import", vault.toString(), "--ontology", "/none.yml").fails(1, "/none.yml", "--ontology");
    }

    @Test
    void aBrokenOntologyIsNamedWithItsLine() throws IOException {
        Path ontology = Files.writeString(folder.resolve("own.yml"), "types: [\n");

        importVault("--ontology", ontology.toString()).fails(1, ontology + ":2: ");
    }

    @Test
    void oneBadNoteDoesNotStopTheOthers() throws IOException {
        Files.write(vault.resolve("latin.md"), new byte[] {'#', ' ', 'A', (byte) 0xE4});
        write("yaml.md", "---\na: [1\n---\n# Yaml\n");
        Files.createSymbolicLink(vault.resolve("loop"), vault);

        Run run = importVault("-o", "json").exits(0);

        assertThat(problems(run)).contains("unreadable", "bad-front-matter");
        assertThat(run.json()).containsEntry("notes", 3);
    }

    @Test
    void aNoteThatCannotBeReadIsToldBeforeAnyNumberOfDeadLinks() throws IOException {
        write("links.md", "[[dead]]\n\n".repeat(30));
        Files.write(vault.resolve("z.md"), new byte[] {'#', ' ', 'A', (byte) 0xE4});

        Run run = importVault().exits(0);

        assertThat(run.err().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).contains("z.md", "unreadable"));
        run.assertErr().contains("... and 12 more (12 broken-link); archgraph check VAULT lists them all");
    }

    @Test
    void aDryRunTellsTheDifferenceAndWritesNothing() throws IOException {
        importVault("--dry-run").exits(0).assertOut().contains(
                "2 notes: 2 added", "entities: 3 added, 0 changed, 0 removed", "  + Model models/alpha (Alpha)",
                "  + models/alpha USES moe", "types: 5 added, 0 changed, 0 removed");
        archgraph
                .run("cypher", "MATCH (n) RETURN count(n)", "-o", "csv")
                .exits(0)
                .assertOut()
                .isEqualToNormalizingNewlines("count(n)\n0\n");
        importVault().exits(0);
        write("moe.md", "---\ntype: Topic\n---\n# Experts (MoE)\n");
        write("new.md", "# New\n");

        Map<String, Object> report = importVault("--dry-run", "-o", "json").exits(0).json();

        assertThat(report).containsEntry("dryRun", true).containsEntry("added", 1).containsEntry("changed", 1);
        assertThat(report.get("names").toString())
                .contains("added=[{id=moe, name=Experts}", "{id=new, name=New}", "from=Mixture of Experts, to=Experts");
        assertThat(report.get("types").toString()).contains("changed=[{id=moe, from=Technique, to=Topic}]");
        assertThat(report.get("entities").toString()).contains("removed=[{id=nowhere, type=Topic, name=nowhere}]");
        assertThat(report.get("relations").toString()).contains("added=[{from=models/alpha, type=RELATED_TO, to=moe}]");
        importVault("--dry-run", "-o", "json").exits(0);
        archgraph.run("show", "Mixture of Experts").exits(0);
        importVault().exits(0).assertOut().contains("3 notes: 1 added, 1 changed, 1 unchanged, 0 removed");
        importVault("--dry-run").exits(0).assertOut().contains("entities: 0 added, 0 changed, 0 removed");
    }

    @Test
    void nothingChangedIsToldLikeEverythingElse() {
        Run first = importVault().exits(0);

        Run second = importVault().exits(0);

        assertThat(second.out())
                .isEqualTo(first.out().replace("2 added, 0 changed, 0 unchanged", "0 added, 0 changed, 2 unchanged"));
        assertThat(second.err()).isEqualTo(first.err());
        importVault("--dry-run", "--watch").fails(2, "--dry-run");
        importVault("--rows-at-once", "0").fails(2, "--rows-at-once");
    }

    @Test
    void whatOthersRemovedComesBack() {
        importVault().exits(0);
        archgraph.run("cypher", "MATCH (n:Entity {id: 'moe'}) DETACH DELETE n", "--write").exits(0);

        importVault().exits(0);

        archgraph.run("show", "Mixture of Experts").exits(0);
    }
}
