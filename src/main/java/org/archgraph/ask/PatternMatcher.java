package org.archgraph.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries one pattern on one question, every way; all words must be accounted for. One use only. */
final class PatternMatcher {
    private static final int WORD = 1;
    private static final int IGNORED = 2;
    /** Phrases, elements and words are counted in so many bits of a place's key. */
    private static final int BITS = 8;

    private final CompiledPattern pattern;
    private final Question question;
    private final Choice ignored;
    private final SlotReader slots;
    private final Map<String, List<Mention>> names = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    /** The least cost at which a place was reached: reaching it again for no less leads nowhere better. */
    private final Map<Long, Integer> reached = new HashMap<>();

    private Parse best;

    /**
     * @param ignored the words that say nothing
     */
    PatternMatcher(CompiledPattern pattern, Question question, Choice ignored, SlotReader slots) {
        this.pattern = pattern;
        this.question = question;
        this.ignored = ignored;
        this.slots = slots;
    }

    /** The closest reading; empty where the pattern does not fit. */
    Optional<Parse> match() {
        if (possible()) {
            nextPhrase(0, 0, 0);
        }
        return Optional.ofNullable(best);
    }

    /** Whether everything that must be there is there, in whatever order. */
    private boolean possible() {
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
        if (done == (1 << pattern.phrases().size()) - 1) {
            finish(at, cost);
            return;
        }
        for (int i = 0; i < pattern.phrases().size(); i++) {
            if ((done & 1 << i) == 0) {
                elements(new Place(i, 0, at, done | 1 << i), cost);
            }
        }
    }

    private void finish(int at, int cost) {
        if (at == question.size()) {
            if (best == null || cost < best.cost()) {
                best = new Parse(pattern, Map.copyOf(names), Map.copyOf(values), cost);
            }
            return;
        }
        if (comma(at)) {
            finish(at + 1, cost);
        }
        for (int next : question.ends(ignored, at)) {
            finish(next, cost + IGNORED);
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
        List<PatternElement> phrase = pattern.phrases().get(place.phrase());
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
