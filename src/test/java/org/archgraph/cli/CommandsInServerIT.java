package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that the background server runs do what they do in a process of their own. */
class CommandsInServerIT {
    private static final String OFF = "-Darchgraph.resident=off";
    private static final String ONLY = "-Darchgraph.resident=only";

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void askTheFirstQuestion() throws Exception {
        program = new Program(folder.resolve("дом"), folder, Map.of());
        // nobody imported anything: the server sends the command back to its own process
        program.run("server", "start").exits(0);
        own(ONLY).run("ask", "models sharing MoE").exits(1).assertOut().isEmpty();
        program.run("ask", "models sharing MoE").exits(0).assertErr().contains("importing the bundled vault");
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        program.run("server", "stop").exits(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask|models sharing MoE",
                "ask|у каких моделей есть MLA",
                "ask|модели с MoE|-o|json",
                "-o|csv|ask|compare Qwen3 and Kimi K2",
                "ask|which model writes the best poetry",
                "ask|does OLMo 2 use MLA",
                "ask|modles sharing MOE|--explain",
                "ask|latest models of Qwen",
                "query",
                "query|models-using|-P|technique=MoE|--limit|2",
                "query|models-using|--graph|-P|technique=MLA",
                "query|models-using|-P|technique=blockchain",
                "query|nonesuch",
                "show|Mistral Small 3.1",
                "show|qwen",
                "show|MLA|-o|json",
                "search|скользящее окно",
                "search|nothing-like-that",
                "ask|--limit|0|q",
                "ask|q|-o|nonsense",
                "--help",
                "import|-h",
                "query|models-using|--help"
            })
    void theyPrintTheSame(String line) throws Exception {
        String[] args = line.split("\\|");
        Run there = own(ONLY).run(args);
        Run here = own(OFF).run(args);

        assertThat(there).isEqualTo(here);
    }

    @Test
    void aQueryThatWasChangedIsReadAnew() throws Exception {
        Path queries = Files.createDirectories(program.home().resolve("queries"));
        Path query = queries.resolve("how-many-notes.cypher");
        String text = """
            // title: A test
            // description: A test.
            // en: how many pages
            // question: how many pages
            // column: pages -- a number
            // example: none

            RETURN %s AS pages
            """;
        Files.writeString(query, text.formatted("41"));
        own(ONLY).run("ask", "how many pages").exits(0).assertOut().contains("41");
        Files.writeString(query, text.formatted("142"));
        own(ONLY).run("ask", "how many pages").exits(0).assertOut().contains("142");
        Files.delete(query);
        own(ONLY).run("ask", "how many pages").exits(3);
    }

    @Test
    void aServerThatWasKilledIsReplaced() throws Exception {
        long pid = pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        program.run("ask", "models sharing MoE").exits(0).assertOut().contains("| Llama 4 ");
        assertThat(pid()).isNotEqualTo(pid);
        own(ONLY).run("ask", "models sharing MoE").exits(0);
    }

    private static long pid() throws Exception {
        return ((Number) program.run("server", "status", "-o", "json").json().get("pid")).longValue();
    }

    private static Program own(String flag) {
        return program.with("ARCHGRAPH_JAVA_OPTS", flag);
    }
}
