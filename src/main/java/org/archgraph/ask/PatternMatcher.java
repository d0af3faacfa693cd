package org.archgraph.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.ask.PatternElement.Choice;
import org.archgraph.ask.PatternElement.Slot;

/** Tries one pattern on one question, every way; all words must be accounted for. One use only. */
final class PatternMatcher {
    private static final int WORD = 1;
    private static final int IGNORED = 2;
    private static final int PARTIAL = 20;
    private static final int AMBIGUOUS = 10;

    private final CompiledPattern pattern;
    private final Question question;
    private final NameIndex index;
    private final List<List<Token>> ignored;
    private final List<List<Token>> joins;
    private final Map<String, List<Mention>> slots = new HashMap<>();
    private Parse best;

    PatternMatcher(CompiledPattern pattern, Question question, NameIndex index, Synonyms synonyms) {
        this.pattern = pattern;
        this.question = question;
        this.index = index;
        this.ignored = synonyms.words("ignore");
        this.joins = synonyms.words("and");
    }

    /** The closest reading; empty where the pattern does not fit. */
    Optional<Parse> match() {
        nextPhrase(0, 0, 0);
        return Optional.ofNullable(best);
    }

    /** Goes on at token {@code at} with any phrase that is not in {@code done} (a bit for each). */
    private void nextPhrase(int at, int done, int cost) {
        if (done == (1 << pattern.phrases().size()) - 1) {
            finish(at, cost);
            return;
        }
        for (int i = 0; i < pattern.phrases().size(); i++) {
            if ((done & 1 << i) == 0) {
                elements(pattern.phrases().get(i), 0, at, done | 1 << i, cost);
            }
        }
    }

    private void finish(int at, int cost) {
        if (at == question.size()) {
            if (best == null || cost < best.cost()) {
                best = new Parse(pattern, Map.copyOf(slots), cost);
            }
            return;
        }
        for (int next : skips(at)) {
            finish(next, cost + ignoredCost(at));
        }
    }

    private void elements(List<PatternElement> phrase, int element, int at, int done, int cost) {
        if (best != null && cost >= best.cost()) {
            return;
        }
        if (element == phrase.size()) {
            nextPhrase(at, done, cost);
            return;
        }
        if (phrase.get(element) instanceof Choice choice) {
            if (choice.optional()) {
                elements(phrase, element + 1, at, done, cost);
            }
            for (int next : ends(choice.alternatives(), at)) {
                elements(phrase, element + 1, next, done, cost + WORD * (next - at));
            }
        } else if (phrase.get(element) instanceof Slot slot) {
            Choice before = element > 0 && phrase.get(element - 1) instanceof Choice choice ? choice : null;
            slot(slot, before, at, new ArrayList<>(), new Tail(phrase, element + 1, done), cost);
        }
        for (int next : skips(at)) {
            elements(phrase, element, next, done, cost + ignoredCost(at));
        }
    }

    /** Where to go on behind a slot. */
    private record Tail(List<PatternElement> phrase, int element, int done) {}

    private void slot(Slot slot, Choice before, int at, List<Mention> taken, Tail tail, int cost) {
        if (at >= question.size()) {
            return;
        }
        for (Mention any : question.mentions().get(at)) {
            Mention mention = any.of(slot.parameter().type(), index, question.tokens());
            if (mention.entities().isEmpty()) {
                continue;
            }
            int price = cost + (mention.partial() ? PARTIAL : 0) + (mention.entities().size() > 1 ? AMBIGUOUS : 0);
            List<Mention> now = new ArrayList<>(taken);
            now.add(mention);
            if (!slot.parameter().list() || now.size() > 1) {
                slots.put(slot.parameter().name(), List.copyOf(now));
                elements(tail.phrase(), tail.element(), mention.to(), tail.done(), price);
                slots.remove(slot.parameter().name());
            }
            if (slot.parameter().list()) {
                for (int next : afterJoin(mention.to(), before)) {
                    slot(slot, before, next, now, tail, price);
                }
            }
        }
    }

    /**
     * Where the next name of a list may begin: behind commas and "and", and behind the word of the pattern said
     * again.
     */
    private List<Integer> afterJoin(int at, Choice before) {
        List<Integer> places = new ArrayList<>(ends(joins, at));
        if (at < question.size() && question.tokens().get(at).comma()) {
            places.add(at + 1);
            places.addAll(ends(joins, at + 1));
        }
        for (int place : List.copyOf(places)) {
            places.addAll(ends(ignored, place));
        }
        if (before != null) {
            for (int place : List.copyOf(places)) {
                places.addAll(ends(before.alternatives(), place));
            }
        }
        return places.stream().distinct().toList();
    }

    private List<Integer> skips(int at) {
        if (at < question.size() && question.tokens().get(at).comma()) {
            return List.of(at + 1);
        }
        return ends(ignored, at);
    }

    private int ignoredCost(int at) {
        return question.tokens().get(at).comma() ? 0 : IGNORED;
    }

    /** The tokens behind each of the alternatives that stands at {@code at}. */
    private List<Integer> ends(List<List<Token>> alternatives, int at) {
        List<Integer> ends = new ArrayList<>(2);
        for (List<Token> words : alternatives) {
            int end = end(words, at);
            if (end >= 0 && !ends.contains(end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The token behind {@code words}, which may have commas between them; -1 where they do not stand at {@code at}. */
    private int end(List<Token> words, int at) {
        int next = at;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && next < question.size() && question.tokens().get(next).comma()) {
                next++;
            }
            if (next >= question.size() || !Vocabulary.same(words.get(i), question.tokens().get(next))) {
                return -1;
            }
            next++;
        }
        return next;
    }
}
