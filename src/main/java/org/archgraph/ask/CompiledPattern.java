package org.archgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question pattern, ready to match.
 *
 * @param phrases may come in any order; the elements of each keep theirs
 * @param ordered the numbers of the phrases that keep their order however loosely they are read
 * @param fixed the parameters that the form of the question gives, as text
 * @param parts further phrases, some of which may come in between
 * @param least how many of the parts must
 * @param passed the words that may be passed over besides those that say nothing; null for those of the reading
 */
record CompiledPattern(
        CannedQuery query,
        String language,
        List<List<PatternElement>> phrases,
        Set<Integer> ordered,
        Map<String, String> fixed,
        List<Part> parts,
        int least,
        Choice passed) {
    /** How many phrases and parts there may be: one bit of a number for each. */
    static final int MOST = 30;

    /**
     * A phrase that may be there.
     *
     * @param fixed the parameters that it gives
     * @param filled those, and those of its slots
     */
    record Part(List<PatternElement> phrase, Map<String, String> fixed, Set<String> filled) {}

    /** The phrase of a number: the phrases, then those of the parts. */
    List<PatternElement> phrase(int number) {
        return number < phrases.size() ? phrases.get(number) : parts.get(number - phrases.size()).phrase();
    }

    /**
     * Whether it says any word that must be there; one that does not fits too much when read loosely.
     *
     * @param empty words that say nothing
     * @param general those, and words that say nothing where no name, number or time stands beside them
     */
    boolean saysAnything(Choice empty, Choice general) {
        boolean slots = hasSlots();
        return phrases.stream()
                .flatMap(List::stream)
                .anyMatch(element -> element instanceof Choice choice
                        && !choice.optional()
                        && !choice.within(slots ? empty : general));
    }

    /** The same, of which further words may be passed over. */
    CompiledPattern passing(Choice more) {
        List<WordSet> sets = new ArrayList<>(more.sets());
        sets.addAll(passed.sets());
        return new CompiledPattern(query, language, phrases, ordered, fixed, parts, least, new Choice(sets, false));
    }

    /** Whether it has any of some words. */
    boolean says(Choice words) {
        return phrases.stream()
                .flatMap(List::stream)
                .anyMatch(element -> element instanceof Choice choice && choice.shares(words));
    }

    boolean hasSlots() {
        return !parts.isEmpty() || phrases.stream().flatMap(List::stream).anyMatch(Slot.class::isInstance);
    }

    /**
     * The same words in any order, as far as that keeps the sense: what denies, bounds or lists stays beside its slot,
     * and two slots stay as they are.
     *
     * @param binding the words that make sense only where they stand
     */
    CompiledPattern loose(Choice binding) {
        List<List<PatternElement>> loose = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            List<PatternElement> phrase = phrases.get(i);
            if (ordered.contains(i) || phrase.stream().anyMatch(element -> binds(element, binding))) {
                loose.add(phrase);
            } else {
                split(phrase, loose);
            }
        }
        return loose.size() + parts.size() > MOST
                ? this
                : new CompiledPattern(query, language, List.copyOf(loose), Set.of(), fixed, parts, least, passed);
    }

    private static boolean binds(PatternElement element, Choice binding) {
        return element instanceof Slot slot
                ? slot.several() || slot.upper() != null || !slot.named()
                : ((Choice) element).shares(binding);
    }

    private static void split(List<PatternElement> phrase, List<List<PatternElement>> loose) {
        int first = phrase.size();
        int last = -1;
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.get(i) instanceof Slot) {
                first = Math.min(first, i);
                last = i;
            }
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (i < first || i > last) {
                loose.add(List.of(phrase.get(i)));
            } else if (i == first) {
                loose.add(phrase.subList(first, last + 1));
            }
        }
    }
}
