package org.archgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands in the slots of patterns, in one question. */
final class SlotReader {
    /** More than a word that the pattern itself has. */
    private static final int BESIDE = 2;
    private static final int PARTIAL = 20;
    private static final int AMBIGUOUS = 10;

    private final Question question;
    private final NameIndex index;
    private final Lexicon lexicon;
    private final Skipping strict;
    private final Skipping skipping;
    private final Skipping apposition;
    private final Choice and;
    /** Most patterns have slots of the same few kinds. */
    private final Map<Integer, Boolean> anywhere = new HashMap<>();

    /**
     * What may fill a slot.
     *
     * @param to the token behind it
     */
    record Filling(int to, Map<String, List<Mention>> names, Map<String, Object> values, int cost) {}

    /** @param light words that may stand between the names of a list, besides those that say nothing */
    SlotReader(Question question, NameIndex index, Lexicon lexicon, Choice light) {
        this.question = question;
        this.index = index;
        this.lexicon = lexicon;
        this.strict = new Skipping(question, List.of(lexicon.ignored()));
        this.skipping = new Skipping(question, List.of(lexicon.ignored(), light));
        this.apposition = new Skipping(question, List.of(lexicon.ignored(), lexicon.alias()));
        this.and = light == lexicon.aside() ? lexicon.together() : lexicon.and();
    }

    boolean anywhere(Slot slot) {
        return anywhere.computeIfAbsent(kind(slot), any -> look(slot));
    }

    /** What decides whether something fills a slot: the type of its values, and how it is read. */
    private static int kind(Slot slot) {
        int edges = slot.upper() == null ? 0 : 1;
        return (slot.parameter().type().ordinal() * Slot.Mode.values().length + slot.mode().ordinal()) * 2 + edges;
    }

    private boolean look(Slot slot) {
        for (int at = 0; at < question.size(); at++) {
            if (!one(slot, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** @param before the elements of the phrase before the slot, which may be said again within a list */
    List<Filling> read(Slot slot, List<PatternElement> before, int at) {
        if (!slot.several()) {
            return one(slot, at);
        }
        // "do not use A or use B": with "or" no word between says nothing
        boolean or = slot.eitherOr();
        // "without A and with B": neither does one beside a "not"
        boolean denied = and != lexicon.and()
                && before.stream()
                        .anyMatch(element -> element instanceof Choice choice && choice.shares(lexicon.binding()));
        return new NameLists(question, lexicon, this, or || denied ? strict : skipping, denied ? lexicon.and() : and)
                .read(slot, before, at);
    }

    private List<Filling> one(Slot slot, int at) {
        return switch (slot.parameter().type()) {
            case NUMBER -> number(slot, at);
            case DATE -> date(slot, at);
            default -> mentions(slot, at).stream()
                    .map(mention -> new Filling(
                            mention.end(), Map.of(slot.parameter().name(), List.of(mention)), Map.of(), cost(mention)))
                    .toList();
        };
    }

    private List<Filling> number(Slot slot, int at) {
        return question.quantity(at)
                .filter(quantity -> slot.mode() == Slot.Mode.LARGE ? quantity.large() : !year(at))
                .map(quantity -> {
                    String name = slot.parameter().name();
                    return slot.upper() == null
                            ? Map.<String, Object>of(name, quantity.value())
                            : Map.<String, Object>of(name, quantity.value(), slot.upper().name(), quantity.value());
                })
                .map(values -> List.of(new Filling(question.quantity(at).orElseThrow().to(), Map.of(), values, 0)))
                .orElse(List.of());
    }

    /** "the newest 2025 models" are not so many of them */
    private boolean year(int at) {
        String text = question.tokens().get(at).text();
        return text.matches("(?:19|20)\\d\\d");
    }

    /** Both ends of a range of days are beside it: "after" is the last day before, "before" the first day behind. */
    private List<Filling> date(Slot slot, int at) {
        return question.period(at)
                .map(period -> {
                    LocalDate dayBefore = period.first().minusDays(1);
                    LocalDate dayBehind = period.last().plusDays(1);
                    String name = slot.parameter().name();
                    if (slot.upper() != null) {
                        return new Filling(
                                period.to(), Map.of(), Map.of(name, dayBefore, slot.upper().name(), dayBehind), 0);
                    }
                    boolean end = slot.mode() == Slot.Mode.END;
                    boolean upper = name.equals("before");
                    LocalDate day = upper ? end ? dayBehind : period.first() : end ? period.last() : dayBefore;
                    return new Filling(period.to(), Map.of(), Map.of(name, day), 0);
                })
                .map(List::of)
                .orElse(List.of());
    }

    /** The names at a token, and those with the word for their kind before or behind them. */
    List<Mention> mentions(Slot slot, int at) {
        List<Mention> found = new ArrayList<>(named(slot, at));
        for (Choice kind : lexicon.kinds()) {
            for (int behind : question.ends(kind, at)) {
                for (int next : strict.from(Set.of(behind))) {
                    if (next < question.size()) {
                        named(slot, next).stream()
                                .filter(mention -> lexicon.kind(mention.entities().get(0).type()) == kind)
                                .forEach(mention -> found.add(mention.beginningAt(at)));
                    }
                }
            }
        }
        for (Mention mention : List.copyOf(found)) {
            for (int behind : question.ends(lexicon.kind(mention.entities().get(0).type()), mention.end())) {
                found.add(mention.endingAt(behind));
            }
        }
        for (Mention mention : List.copyOf(found)) {
            again(slot, mention).ifPresent(found::add);
        }
        return found;
    }

    /** The mention and another name of the same behind it: "MLA (multi-head latent attention)". */
    private Optional<Mention> again(Slot slot, Mention mention) {
        int at = mention.end();
        if (at < question.size() && question.tokens().get(at).comma()) {
            at++;
        }
        for (int next : apposition.from(Set.of(at))) {
            if (next < question.size()) {
                for (Mention other : named(slot, next)) {
                    if (other.entities().equals(mention.entities()) && !(mention.partial() && other.partial())) {
                        return Optional.of(mention.endingAt(other.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Mention> named(Slot slot, int at) {
        return question.mentions(at).stream()
                .map(any -> any.of(slot.parameter(), index, question.tokens()))
                .filter(mention -> !mention.entities().isEmpty())
                .toList();
    }

    static int cost(Mention mention) {
        return BESIDE * mention.beside()
                + (mention.partial() ? PARTIAL : 0)
                + (mention.entities().size() > 1 ? AMBIGUOUS : 0);
    }
}
