package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many commands at once, beginning with a home that does not exist. */
@Tag("soak")
class ServerLoadIT {
    private static final int PROCESSES = 16;
    private static final int QUESTIONS = 200;
    private static final long MOST_MEMORY = 700L << 20;

    @TempDir
    Path folder;

    @Test
    void everyQuestionIsAnsweredByOneServerOfBoundedMemory() throws Exception {
        Program program = new Program(folder.resolve("home"), folder, Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
        try {
            List<Future<Run>> runs = new ArrayList<>();
            IntStream.range(0, QUESTIONS).forEach(i -> runs.add(threads.submit(() -> ask(program, i))));
            for (Future<Run> run : runs) {
                assertThat(run.get().exits(0).rows()).as(run.get().toString()).isNotEmpty();
            }
            Map<String, Object> status = program.run("server", "status", "-o", "json").exits(0).json();
            assertThat(((Number) status.get("memoryBytes")).longValue()).isLessThan(MOST_MEMORY);
            program.run("server", "logs").exits(0).assertOut().containsOnlyOnce("ready in");
        } finally {
            threads.shutdownNow();
            // a command that is under way would start the server again
            threads.awaitTermination(4, TimeUnit.MINUTES);
            program.run("server", "stop").exits(0);
        }
    }

    private static Run ask(Program program, int number) throws Exception {
        String[] questions = {
            "models sharing MoE",
            "у каких моделей есть MLA",
            "groups",
            "compare Qwen3 and Kimi K2",
            "most popular techniques"
        };
        return program.run("ask", questions[number % questions.length], "-o", "json");
    }
}
