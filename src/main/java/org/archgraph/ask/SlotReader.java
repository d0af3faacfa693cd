package org.archgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands in the slots of patterns, in one question. */
final class SlotReader {
    private static final int PARTIAL = 20;
    private static final int AMBIGUOUS = 10;

    private final Question question;
    private final NameIndex index;
    private final Lexicon lexicon;

    /**
     * What may fill a slot.
     *
     * @param to the token behind it
     */
    record Filling(int to, Map<String, List<Mention>> names, Map<String, Object> values, int cost) {}

    SlotReader(Question question, NameIndex index, Lexicon lexicon) {
        this.question = question;
        this.index = index;
        this.lexicon = lexicon;
    }

    boolean anywhere(Slot slot) {
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
        List<Filling> found = new ArrayList<>();
        NameList list = new NameList(slot, repeated(before));
        several(list, at, List.of(), false, 0, found);
        // "и MoE, и MLA", "ни MoE, ни MLA"
        for (int next : question.ends(list.eitherOr() ? lexicon.or() : lexicon.and(), at)) {
            several(list, next, List.of(), false, 0, found);
        }
        return found;
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
                .filter(quantity -> slot.mode() != Slot.Mode.LARGE || quantity.large())
                .map(quantity -> {
                    String name = slot.parameter().name();
                    return slot.upper() == null
                            ? Map.<String, Object>of(name, quantity.value())
                            : Map.<String, Object>of(name, quantity.value(), slot.upper().name(), quantity.value());
                })
                .map(values -> List.of(new Filling(question.quantity(at).orElseThrow().to(), Map.of(), values, 0)))
                .orElse(List.of());
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
    private List<Mention> mentions(Slot slot, int at) {
        List<Mention> found = new ArrayList<>(named(slot, at));
        for (Choice kind : lexicon.kinds()) {
            for (int behind : question.ends(kind, at)) {
                for (int next : ignored(Set.of(behind))) {
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
        return found;
    }

    private List<Mention> named(Slot slot, int at) {
        return question.mentions(at).stream()
                .map(any -> any.of(slot.parameter(), index, question.tokens()))
                .filter(mention -> !mention.entities().isEmpty())
                .toList();
    }

    private static int cost(Mention mention) {
        return mention.beside() + (mention.partial() ? PARTIAL : 0) + (mention.entities().size() > 1 ? AMBIGUOUS : 0);
    }

    /** A list that is being read, and what of the pattern may be said again before each of its names. */
    private record NameList(Slot slot, List<Choice> again) {
        boolean eitherOr() {
            return slot.mode() == Slot.Mode.OR || slot.mode() == Slot.Mode.NONE;
        }

        boolean enough(int names, boolean anyOr) {
            return switch (slot.mode()) {
                case OR -> names > 1 && anyOr;
                case SOME -> !anyOr;
                case NONE -> true;
                default -> names > 1;
            };
        }
    }

    private void several(NameList list, int at, List<Mention> taken, boolean anyOr, int cost, List<Filling> found) {
        if (at >= question.size()) {
            return;
        }
        for (Mention mention : mentions(list.slot(), at)) {
            List<Mention> now = new ArrayList<>(taken);
            now.add(mention);
            int price = cost + cost(mention);
            if (list.enough(now.size(), anyOr)) {
                found.add(new Filling(mention.end(), Map.of(list.slot().parameter().name(), now), Map.of(), price));
            }
            Set<Integer> places = new LinkedHashSet<>(joined(lexicon.and(), mention.end()));
            if (comma(mention.end())) {
                places.add(mention.end() + 1);
            }
            for (int place : again(list.again(), places)) {
                several(list, place, now, anyOr, price, found);
            }
            if (list.eitherOr()) {
                for (int place : again(list.again(), joined(lexicon.or(), mention.end()))) {
                    several(list, place, now, true, price, found);
                }
            }
        }
    }

    /** Behind a joining word, which may have a comma before it. */
    private Set<Integer> joined(Choice join, int at) {
        Set<Integer> places = new LinkedHashSet<>();
        add(places, question.ends(join, at));
        if (comma(at)) {
            add(places, question.ends(join, at + 1));
        }
        return places;
    }

    /** The places, those behind words that say nothing, and those behind what the pattern says again. */
    private Set<Integer> again(List<Choice> again, Set<Integer> places) {
        Set<Integer> reached = ignored(places);
        Set<Integer> repeated = reached;
        for (Choice choice : again) {
            Set<Integer> behind = new LinkedHashSet<>(choice.optional() ? repeated : Set.of());
            repeated.forEach(place -> add(behind, question.ends(choice, place)));
            repeated = ignored(behind);
        }
        Set<Integer> all = new LinkedHashSet<>(reached);
        all.addAll(repeated);
        return all;
    }

    private Set<Integer> ignored(Set<Integer> places) {
        Set<Integer> all = new LinkedHashSet<>(places);
        List<Integer> open = new ArrayList<>(places);
        while (!open.isEmpty()) {
            for (int next : question.ends(lexicon.ignored(), open.remove(open.size() - 1))) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
        }
        return all;
    }

    private static void add(Set<Integer> places, int[] more) {
        for (int place : more) {
            places.add(place);
        }
    }

    /**
     * From the last word that the pattern must say, so that a "not" is never left out of what is said again; where it need
     * not say any, only the last one.
     */
    private static List<Choice> repeated(List<PatternElement> before) {
        List<Choice> again = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0 && before.get(i) instanceof Choice choice; i--) {
            again.add(0, choice);
            if (!choice.optional()) {
                return again;
            }
        }
        return again.isEmpty() ? again : again.subList(again.size() - 1, again.size());
    }

    private boolean comma(int at) {
        return at < question.size() && question.tokens().get(at).comma();
    }
}
