package org.archgraph.ask;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to understand one question, warm: {@code bench/ask.sh}. */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class UnderstandingBenchmark {
    @Param({"10000"})
    int names;

    /**
     * Labelled questions: of all kinds, of conditions together, and such as are refused after every pattern was tried.
     */
    @Param({"labelled.txt", "conditions.txt", "near-misses.txt"})
    String file;

    private QuestionReader reader;
    private List<String> questions;
    private int next;

    @Setup
    public void read() {
        reader = new QuestionReader(
                Fixture.grammar(), new NameIndex(ManyNames.of(names, new Random(1))));
        questions = Fixture.lines(file).stream()
                .filter(line -> line.contains(" => "))
                .map(line -> line.split(" => ")[0])
                .toList();
    }

    @Benchmark
    public Reading understand() {
        next = (next + 1) % questions.size();
        return reader.read(questions.get(next));
    }
}
