package org.archgraph.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.archgraph.ask.PatternElement.Choice;
import org.archgraph.ask.PatternElement.Slot;

/**
 * A question pattern, ready to match.
 *
 * @param phrases may come in any order; the elements of each keep theirs
 */
record CompiledPattern(CannedQuery query, String language, List<List<PatternElement>> phrases) {
    List<Slot> slots() {
        return phrases.stream()
                .flatMap(List::stream)
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }

    /** A question of this form, with {@code names} (by parameter) in its slots. */
    String write(Map<String, String> names) {
        return phrases.stream()
                .flatMap(List::stream)
                .map(element -> element instanceof Slot slot
                        ? names.get(slot.parameter().name())
                        : write((Choice) element))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String write(Choice choice) {
        return choice.optional()
                ? ""
                : choice.alternatives().get(0).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
