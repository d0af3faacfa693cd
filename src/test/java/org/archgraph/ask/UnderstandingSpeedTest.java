package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long one question takes among 10,000 names, warm: {@code mvn test -Dtest=UnderstandingSpeedTest}. */
class UnderstandingSpeedTest {
    private static final int NAMES = 10_000;
    private static final int ROUNDS = 15;
    private static final double MOST_MILLISECONDS = 5;

    @Test
    void aQuestionIsReadWithinMilliseconds() {
        List<NamedEntity> entities = ManyNames.of(NAMES, new Random(1));
        QuestionReader reader =
                new QuestionReader(Fixture.grammar(), new NameIndex(entities));
        List<String> questions = Fixture.lines("labelled.txt").stream()
                .filter(line -> line.contains(" => "))
                .map(line -> line.split(" => ")[0])
                .toList();

        double[] milliseconds = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            milliseconds = questions.stream().mapToDouble(question -> time(reader, question)).sorted().toArray();
        }

        double mean = Arrays.stream(milliseconds).average().orElseThrow();
        double most = milliseconds[milliseconds.length * 99 / 100];
        System.out.printf("one question among %d names: mean %.2f ms, 99 %% under %.2f ms%n", NAMES, mean, most);
        assertThat(mean).isLessThan(MOST_MILLISECONDS);
    }

    /** In milliseconds of this thread's own work: other programs on the machine do not count. */
    private static double time(QuestionReader reader, String question) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        reader.read(question);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6;
    }
}
