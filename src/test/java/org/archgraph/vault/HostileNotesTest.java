package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.archgraph.graph.GraphBuilder;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a note holds, reading it ends soon and the others are read. {@code archgraph.fuzz.inputs} says how many. */
class HostileNotesTest {
    private static final int INPUTS = Integer.getInteger("archgraph.fuzz.inputs", 500);
    private static final long SEED = Long.getLong("archgraph.fuzz.seed", 20251101L);
    private static final int VAULT = 50;
    /** Far above the second that a note is given, and far below the minutes that some of these would take. */
    private static final long MOST_NANOS = 20_000_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void everyInputIsReadOrReported() throws IOException {
        Ontology ontology = new OntologyReader().read(Path.of("import", "ontology.yml"));
        NoteReader reader = new NoteReader();
        HostileNotes hostile = new HostileNotes(SEED, samples());
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            String text = hostile.next();
            String path = hostile.name(i);
            List<Problem> problems = new ArrayList<>();
            long start = threads.getCurrentThreadCpuTime();
            var note = reader.read(path, text, problems::add);
            assertThat(threads.getCurrentThreadCpuTime() - start)
                    .as("time of input %d of seed %d: %s", i, SEED, text)
                    .isLessThan(MOST_NANOS);
            assertThat(note.isPresent() || !problems.isEmpty()).as("input %d of seed %d", i, SEED).isTrue();
            note.ifPresent(notes::add);
            if (notes.size() == VAULT || i == INPUTS - 1) {
                TreeSet<String> paths = new TreeSet<>();
                notes.forEach(read -> paths.add(read.path()));
                Vault vault = new Vault(Path.of("vault"), notes, paths, List.of());
                assertThat(new GraphBuilder(ontology, true).build(vault).entities())
                        .as("graph before input %d of seed %d", i, SEED)
                        .hasSizeGreaterThanOrEqualTo(notes.size());
                notes.clear();
            }
        }
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("import"))) {
            List<String> samples = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                samples.add(Files.readString(file));
            }
            return samples;
        }
    }

    static List<String> slowNotes() {
        return List.of(
                each(2_000, i -> "  ".repeat(i) + "- x\n"),
                each(10_000, i -> "[r" + i + "]: u\n"),
                "%%".repeat(100_000),
                "x <!-- ".repeat(100_000),
                each(2_000, "`"::repeat),
                "a``b`".repeat(100_000),
                "x".repeat(10_000_000),
                "[".repeat(500_000),
                "[a](".repeat(200_000),
                "|" + "a|".repeat(20_000) + "\n|" + "-|".repeat(20_000) + "\n|" + "[[a]]|".repeat(20_000),
                "|a|b|\n|-|-|\n" + "|[[a]]|x|\n".repeat(50_000),
                "1. ".repeat(5_000),
                ">\t".repeat(50_000),
                "---\na: " + "[".repeat(100_000) + "\n---\n",
                "---\n" + each(20_000, i -> "k" + i + ": v\n") + "---\n");
    }

    private static String each(int count, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(part.apply(i)).append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("slowNotes")
    void whatTakesLongIsCutOff(String text) {
        long start = threads.getCurrentThreadCpuTime();
        new NoteReader().read("slow.md", text, problem -> {});
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(MOST_NANOS);
    }

    static List<String> longLines() {
        return List.of(
                "[[moe]] ".repeat(60_000),
                "It uses [[moe]]. ".repeat(30_000),
                "MoE, ".repeat(400_000),
                "uses:: " + "MoE, ".repeat(400_000),
                "uses:: " + "[[moe]], ".repeat(30_000),
                "Модель не использует MoE, ".repeat(100_000),
                "- " + "[[moe]] ".repeat(30_000),
                "**MoE.** ".repeat(10_000),
                "- " + "**MoE** ".repeat(10_000));
    }

    /** What is read of a long line grows with its length, not with the square of it: that would take minutes. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("longLines")
    void theGraphOfALongLineIsBuiltSoon(String line) {
        Ontology ontology = new OntologyReader().read(Path.of("import", "ontology.yml"));
        NoteReader reader = new NoteReader();
        Note model = reader.read("models/m.md", "# M\n\n" + line, problem -> {}).orElseThrow();
        Note technique = reader.read("techniques/moe.md", "# MoE\n", problem -> {}).orElseThrow();
        Vault vault = new Vault(
                Path.of("vault"),
                List.of(model, technique),
                new TreeSet<>(List.of(model.path(), technique.path())),
                List.of());
        // by one thread, whose time is counted
        KnowledgeGraph graph = new ForkJoinPool(1).submit(() -> {
            long start = threads.getCurrentThreadCpuTime();
            KnowledgeGraph built = new GraphBuilder(ontology, true).build(vault);
            assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(MOST_NANOS);
            return built;
        }).join();
        assertThat(graph.relations())
                .flatExtracting(Relation::evidence)
                .allSatisfy(evidence -> assertThat(evidence.quote()).hasSizeLessThanOrEqualTo(1_001));
    }

    @Test
    void aNoteThatIsCutOffIsReportedAndStillThere() {
        List<Problem> problems = new ArrayList<>();
        String text = "---\naliases: [Slow]\n---\n" + "a``b`".repeat(100_000);
        Note note = new NoteReader().read("slow.md", text, problems::add).orElseThrow();
        assertThat(note.property("aliases")).isPresent();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
            assertThat(problem.message()).contains("more than a second");
        });
    }

    @Test
    void namesAndBytesOnDisk(@TempDir Path folder) throws Exception {
        HostileNotes hostile = new HostileNotes(SEED, samples());
        for (int i = 0; i < 60; i++) {
            Files.write(folder.resolve(hostile.name(i)), hostile.next().getBytes(StandardCharsets.UTF_16BE));
        }
        Files.writeString(folder.resolve("good.md"), "# Good\n[[good]]");
        Vault vault = new VaultReader(VaultLimits.defaults()).read(folder);
        assertThat(vault.notes()).extracting(Note::path).contains("good.md");
        assertThat(vault.notes().size() + vault.problems().size()).isGreaterThanOrEqualTo(61);
    }
}
