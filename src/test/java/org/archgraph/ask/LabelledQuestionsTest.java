package org.archgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well questions are understood: labels were written before the questions were tried. */
class LabelledQuestionsTest {
    private static final NameIndex INDEX = new NameIndex(BundledVault.names(BundledVault.graph()));
    private static final QueryLibrary LIBRARY = Fixture.library();
    private static final QuestionReader READER = new QuestionReader(
            new Grammar(LIBRARY, Fixture.synonyms()), INDEX, () -> LocalDate.of(2025, 11, 24));

    /** How a question was read, against its label. */
    private enum Outcome { RIGHT, WRONG, REFUSED }

    @ParameterizedTest
    @CsvSource({
        "labelled.txt, 150, 25", "paraphrases.txt, 60, 8", "second.txt, 80, 8", "third.txt, 80, 6",
        "fourth.txt, 70, 4", "fifth.txt, 160, 15", "sixth.txt, 80, 10", "seventh.txt, 80, 5", "eighth.txt, 80, 5",
        "conditions.txt, 40, 3", "ninth.txt, 80, 12", "tenth.txt, 80, 12", "eleventh.txt, 400, 40",
        "twelfth.txt, 80, 5", "thirteenth.txt, 80, 5", "fourteenth.txt, 80, 5",
        "fifteenth.txt, 80, 5", "sixteenth.txt, 80, 5", "seventeenth.txt, 80, 5", "eighteenth.txt, 80, 5",
        "nineteenth.txt, 80, 5", "twentieth.txt, 80, 5",
        "rankings.txt, 80, 30", "counts.txt, 50, 5", "near-misses.txt, 400, 400",
        "practice.txt, 2500, 60"
    })
    void questionsAreReadRightOrRefused(String file, int least, int leastRefused) {
        Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, new ArrayList<>());
        }
        List<String> lines = Fixture.lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            String[] parts = line.split(" => ");
            Reading reading = READER.read(parts[0]);
            outcomes.get(outcome(reading, parts[1])).add(line + "    BUT " + shown(reading));
        }
        String summary = "%s: %d right, %d wrong, %d refused%nwrong: %s%nrefused: %s".formatted(
                file,
                outcomes.get(Outcome.RIGHT).size(),
                outcomes.get(Outcome.WRONG).size(),
                outcomes.get(Outcome.REFUSED).size(),
                String.join("\n  ", outcomes.get(Outcome.WRONG)),
                String.join("\n  ", outcomes.get(Outcome.REFUSED)));
        System.out.println(summary);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
        assertThat(lines.stream().filter(line -> line.endsWith("=> ?"))).hasSizeGreaterThanOrEqualTo(leastRefused);
        assertThat(outcomes.get(Outcome.WRONG)).as(summary).isEmpty();
        assertThat(outcomes.get(Outcome.RIGHT).size())
                .as(summary)
                .isGreaterThanOrEqualTo((lines.size() * 97 + 99) / 100);
    }

    private static Outcome outcome(Reading reading, String label) {
        if (reading instanceof Reading.Understood understood) {
            return alternatives(label).anyMatch(one -> one.length() > 1 && expected(one).equals(plain(understood)))
                    ? Outcome.RIGHT
                    : Outcome.WRONG;
        }
        boolean right = alternatives(label).anyMatch((reading instanceof Reading.Ambiguous ? "~" : "?")::equals);
        return right ? Outcome.RIGHT : Outcome.REFUSED;
    }

    /** A label may name several readings that are right: {@code one || other}. */
    private static Stream<String> alternatives(String label) {
        return Stream.of(label.split(" \\|\\| "));
    }

    private static String plain(Reading.Understood understood) {
        return understood.query().name() + " " + inAnyOrder(understood.parameters());
    }

    /** Lists as sets: the order of names in a list makes no difference. */
    private static Map<String, Object> inAnyOrder(Map<String, Object> parameters) {
        Map<String, Object> plain = new LinkedHashMap<>(parameters);
        plain.replaceAll((name, value) -> value instanceof List<?> list ? new TreeSet<>(list) : value);
        return plain;
    }

    /** The label with its names as ids, and with the defaults of what it leaves out. */
    private static String expected(String label) {
        int space = label.indexOf(' ');
        CannedQuery query = LIBRARY.find(space < 0 ? label : label.substring(0, space)).orElseThrow();
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String pair : space < 0 ? new String[0] : label.substring(space + 1).split("; ")) {
            arguments.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return query.name() + " " + inAnyOrder(new ArgumentReader(INDEX).read(query, arguments));
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Understood understood) {
            return understood.display() + " " + understood.parameters();
        }
        return reading instanceof Reading.NotUnderstood refused ? refused.reason() : "several";
    }
}
