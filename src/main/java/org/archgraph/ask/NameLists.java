package org.archgraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of names in one question: "MoE, MLA and a shared expert", "ни MoE, ни MLA". */
final class NameLists {
    private final Question question;
    private final Lexicon lexicon;
    private final SlotReader slots;
    private final Skipping skipping;
    private final Choice and;

    /** @param and what joins names that all count */
    NameLists(Question question, Lexicon lexicon, SlotReader slots, Skipping skipping, Choice and) {
        this.question = question;
        this.lexicon = lexicon;
        this.slots = slots;
        this.skipping = skipping;
        this.and = and;
    }

    /** @param before the elements of the phrase before the slot, which may be said again within the list */
    List<SlotReader.Filling> read(Slot slot, List<PatternElement> before, int at) {
        List<SlotReader.Filling> found = new ArrayList<>();
        NameList list = new NameList(slot, sayable(before));
        several(list, at, List.of(), false, 0, found);
        // "и MoE, и MLA", "ни MoE, ни MLA"
        for (int next : question.ends(list.eitherOr() ? either(list) : and, at)) {
            several(list, next, List.of(), false, 0, found);
        }
        return found;
    }

    /** A list that is being read, and what of the pattern may be said again before each of its names. */
    private record NameList(Slot slot, List<Choice> again) {
        boolean eitherOr() {
            return slot.eitherOr();
        }

        boolean bare() {
            return slot.mode() == Slot.Mode.BARE;
        }

        boolean enough(int names, boolean anyOr) {
            return switch (slot.mode()) {
                case OR, NOR -> names > 1 && anyOr;
                case SOME -> !anyOr;
                case NONE -> true;
                default -> names > 1;
            };
        }
    }

    private void several(
            NameList list, int at, List<Mention> taken, boolean anyOr, int cost, List<SlotReader.Filling> found) {
        if (at >= question.size()) {
            return;
        }
        for (Mention mention : slots.mentions(list.slot(), at)) {
            // a name that is said again adds nothing, and would be read in very many ways
            if (taken.stream().anyMatch(name -> name.entities().equals(mention.entities()))) {
                continue;
            }
            List<Mention> now = new ArrayList<>(taken);
            now.add(mention);
            int price = cost + SlotReader.cost(mention);
            if (list.enough(now.size(), anyOr)) {
                found.add(new SlotReader.Filling(
                        mention.end(), Map.of(list.slot().parameter().name(), now), Map.of(), price));
            }
            Set<Integer> places = new LinkedHashSet<>(joined(and, mention.end()));
            if (list.bare()) {
                places.addAll(joinedBehindModels(mention.end()));
            }
            if (comma(mention.end())) {
                places.add(mention.end() + 1);
            }
            Set<Integer> next = again(list.again(), places);
            if (list.bare()) {
                // no word passed over: "NoPE, not as others RoPE" are not both
                next.addAll(beside(mention.end()));
            }
            if (!list.again().isEmpty()) {
                add(next, question.ends(lexicon.with(), mention.end()));
            }
            for (int place : next) {
                several(list, place, now, anyOr, price, found);
            }
            if (list.eitherOr()) {
                for (int place : again(list.again(), joined(either(list), mention.end()))) {
                    several(list, place, now, true, price, found);
                }
            }
        }
    }

    /** Right behind a name, or what has it, and no mark: "MoE MLA", "MoE models MLA models"; not "MoE - MLA". */
    private List<Integer> beside(int at) {
        return behindModels(at).stream().filter(question::onlySpaceBefore).toList();
    }

    /** "MoE models and MLA models" */
    private Set<Integer> joinedBehindModels(int at) {
        Set<Integer> places = new LinkedHashSet<>();
        behindModels(at).forEach(place -> places.addAll(joined(and, place)));
        return places;
    }

    private Set<Integer> behindModels(int at) {
        Set<Integer> behind = new LinkedHashSet<>(Set.of(at));
        add(behind, question.ends(lexicon.models(), at));
        return behind;
    }

    private Choice either(NameList list) {
        return list.slot().mode() == Slot.Mode.OR ? lexicon.or() : lexicon.nor();
    }

    /** Behind a joining word, which may have a comma and words that say nothing before it. */
    private Set<Integer> joined(Choice join, int at) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int place : skipping.from(Set.of(comma(at) ? at + 1 : at))) {
            add(places, question.ends(join, place));
        }
        return places;
    }

    /** The places, those behind words that say nothing, and those behind what the pattern says again. */
    private Set<Integer> again(List<Choice> again, Set<Integer> places) {
        Set<Integer> all = new LinkedHashSet<>(skipping.from(places));
        all.addAll(repeated(again, all));
        return all;
    }

    /** The places behind what the pattern says again. */
    private Set<Integer> repeated(List<Choice> again, Set<Integer> places) {
        Set<Integer> repeated = again.isEmpty() ? Set.of() : places;
        for (Choice choice : again) {
            Set<Integer> behind = new LinkedHashSet<>(choice.optional() ? repeated : Set.of());
            repeated.forEach(place -> add(behind, question.ends(choice, place)));
            repeated = skipping.from(behind);
        }
        return repeated;
    }

    private static void add(Set<Integer> places, int[] more) {
        for (int place : more) {
            places.add(place);
        }
    }

    /**
     * From the last word that the pattern must say, so that a "not" is never left out of what is said again; where it
     * need not say any, only the last one.
     */
    private static List<Choice> sayable(List<PatternElement> before) {
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
