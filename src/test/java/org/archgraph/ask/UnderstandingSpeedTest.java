package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
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
        List<NamedEntity> entities = new ArrayList<>(BundledVault.names(BundledVault.graph()));
        Random random = new Random(1);
        for (int i = entities.size(); i < NAMES; i++) {
            entities.add(new NamedEntity("made/" + i, i % 2 == 0 ? "Technique" : "Model", name(random), List.of()));
        }
        QuestionReader reader =
                new QuestionReader(Fixture.library(), new NameIndex(entities), Fixture.synonyms());
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
