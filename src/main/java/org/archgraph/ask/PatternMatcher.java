package org.archgraph.ask;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries one pattern on one question, every way; all words must be accounted for. One use only. */
final class PatternMatcher {
    private static final int WORD = 1;
    private static final int IGNORED = 2;
    private static final int LIGHT = 3;
    /** Phrases, elements and words are counted in so many bits of a place's key. */
    private static final int BITS = 8;

    private final CompiledPattern pattern;
    private final Question question;
    private final Choice ignored;
    private final Choice light;
    private final SlotReader slots;
    private final Map<String, List<Mention>> names = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    /** The least cost at which a place was reached: reaching it again for no less leads nowhere better. */
    private final Map<Long, Integer> reached = new HashMap<>();

    private Parse best;

    private PatternMatcher(CompiledPattern pattern, Question question, Choice ignored, Choice light, SlotReader slots) {
        this.pattern = pattern;
        this.question = question;
        this.ignored = ignored;
        this.light = light;
        this.slots = slots;
    }

    /**
     * The closest reading; empty where the pattern does not fit.
     *
     * @param ignored the words that say nothing
     * @param light further words that may be passed over
     */
    static Optional<Parse> match(
            CompiledPattern pattern, Question question, Choice ignored, Choice light, SlotReader slots) {
        // nearly all patterns end here
        if (!possible(pattern, question, slots)) {
            return Optional.empty();
        }
        Choice passed = pattern.passed() == null ? light : pattern.passed();
        PatternMatcher matcher = new PatternMatcher(pattern, question, ignored, passed, slots);
        matcher.nextPhrase(0, 0, 0);
        return Optional.ofNullable(matcher.best);
    }

    /** Whether everything that must be there is there, in whatever order. */
    private static boolean possible(CompiledPattern pattern, Question question, SlotReader slots) {
        for (List<PatternElement> phrase : pattern.phrases()) {
            for (PatternElement element : phrase) {
                boolean there = element instanceof Choice choice
                        ? choice.optional() || question.has(choice)
                        : slots.anywhere((Slot) element);
                if (!there) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Goes on at token {@code at} with any phrase that is not in {@code done} (a bit for each). */
    private void nextPhrase(int at, int done, int cost) {
        int phrases = pattern.phrases().size();
        int all = (1 << phrases) - 1;
        int parts = Integer.bitCount(done >>> phrases);
        if ((done & all) == all && parts >= pattern.least()) {
            finish(at, cost, done);
        }
        for (int i = 0; i < phrases; i++) {
            if ((done & 1 << i) == 0) {
                elements(new Place(i, 0, at, done | 1 << i), cost);
            }
        }
        for (int i = 0; i < pattern.parts().size(); i++) {
            if ((done & 1 << phrases + i) == 0 && open(pattern.parts().get(i), done)) {
                elements(new Place(phrases + i, 0, at, done | 1 << phrases + i), cost);
            }
        }
    }

    /** Whether none of a part's parameters is given by those that are done. */
    private boolean open(CompiledPattern.Part part, int done) {
        for (int i = 0; i < pattern.parts().size(); i++) {
            if ((done & 1 << pattern.phrases().size() + i) != 0
                    && !Collections.disjoint(part.filled(), pattern.parts().get(i).filled())) {
                return false;
            }
        }
        return Collections.disjoint(part.filled(), pattern.fixed().keySet());
    }

    /** Whether two slots have one entity: "DeepSeek V3" is not two models. */
    private boolean twice() {
        return names.size() > 1
                && names.values().stream().flatMap(List::stream).map(Mention::entities).distinct().count()
                        < names.values().stream().mapToLong(List::size).sum();
    }

    private Map<String, String> fixed(int done) {
        Map<String, String> fixed = new HashMap<>(pattern.fixed());
        for (int i = 0; i < pattern.parts().size(); i++) {
            if ((done & 1 << pattern.phrases().size() + i) != 0) {
                fixed.putAll(pattern.parts().get(i).fixed());
            }
        }
        return fixed;
    }

    private void finish(int at, int cost, int done) {
        if (at == question.size()) {
            if (twice()) {
                return;
            }
            if (best == null || cost < best.cost()) {
                best = new Parse(pattern, Map.copyOf(names), Map.copyOf(values), fixed(done), cost);
            }
            return;
        }
        if (comma(at)) {
            finish(at + 1, cost, done);
        }
        for (int next : question.ends(ignored, at)) {
            finish(next, cost + IGNORED, done);
        }
        for (int next : question.ends(light, at)) {
            finish(next, cost + LIGHT, done);
        }
    }

    /** An element of a phrase, at a token; and which phrases are done or begun. */
    private record Place(int phrase, int element, int at, int done) {
        Place next(int to) {
            return new Place(phrase, element + 1, to, done);
        }

        Place skip(int to) {
            return new Place(phrase, element, to, done);
        }

        long key() {
            return (((long) phrase << BITS | element) << BITS | at) << Integer.SIZE | done;
        }
    }

    private void elements(Place place, int cost) {
        if (best != null && cost >= best.cost() || place.element() > 0 && !better(place, cost)) {
            return;
        }
        List<PatternElement> phrase = pattern.phrase(place.phrase());
        if (place.element() == phrase.size()) {
            nextPhrase(place.at(), place.done(), cost);
            return;
        }
        if (phrase.get(place.element()) instanceof Choice choice) {
            if (choice.optional()) {
                elements(place.next(place.at()), cost);
            }
            for (int next : question.ends(choice, place.at())) {
                elements(place.next(next), cost + WORD * (next - place.at()));
            }
        } else if (phrase.get(place.element()) instanceof Slot slot && place.at() < question.size()) {
            fill(slot, phrase.subList(0, place.element()), place, cost);
        }
        skip(place, cost);
    }

    private boolean better(Place place, int cost) {
        Integer before = reached.get(place.key());
        if (before != null && before <= cost) {
            return false;
        }
        reached.put(place.key(), cost);
        return true;
    }

    private void skip(Place place, int cost) {
        if (comma(place.at())) {
            elements(place.skip(place.at() + 1), cost);
        }
        for (int next : question.ends(ignored, place.at())) {
            elements(place.skip(next), cost + IGNORED);
        }
        for (int next : question.ends(light, place.at())) {
            elements(place.skip(next), cost + LIGHT);
        }
    }

    private boolean comma(int at) {
        return at < question.size() && question.tokens().get(at).comma();
    }

    private void fill(Slot slot, List<PatternElement> before, Place place, int cost) {
        for (SlotReader.Filling filling : slots.read(slot, before, place.at())) {
            filling.names().forEach(names::put);
            filling.values().forEach(values::put);
            elements(place.next(filling.to()), cost + filling.cost());
            names.keySet().removeAll(filling.names().keySet());
            values.keySet().removeAll(filling.values().keySet());
        }
    }
}
