package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.vault.ProblemCode;

/** Gathers the evidence for each relation, and settles what contradicts. */
final class RelationCollector {
    private static final Comparator<Evidence> STRONGEST_FIRST = Comparator.comparing(Evidence::basis)
            .thenComparing(Evidence::source)
            .thenComparingInt(Evidence::line)
            .thenComparing(Evidence::quote)
            .thenComparing(Evidence::rule);

    private final Map<Key, List<Evidence>> evidence = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<Key> contradicted = new HashSet<>();
    private final Ontology ontology;
    private final ProblemLog problems;

    /** One relation. */
    record Key(String from, String type, String to) {
        /** What contradicts it; null where nothing can. */
        Key opposite() {
            return type.equals(Ontology.USES)
                    ? new Key(from, Ontology.DOES_NOT_USE, to)
                    : type.equals(Ontology.DOES_NOT_USE) ? new Key(from, Ontology.USES, to) : null;
        }
    }

    RelationCollector(Ontology ontology, ProblemLog problems) {
        this.ontology = ontology;
        this.problems = problems;
    }

    /**
     * Adds a statement. Where the ontology does not let the type join these entities, it becomes RELATED_TO, and a
     * stated one is a problem.
     */
    void add(EntityDraft from, String type, EntityDraft to, Evidence because) {
        if (from == to) {
            return;
        }
        RelationType relation = ontology.relations().get(type);
        if (relation.joins(from.type(), to.type())) {
            names.computeIfAbsent(from.id(), id -> from.displayName());
            names.computeIfAbsent(to.id(), id -> to.displayName());
            // most relations have one piece of evidence, and there may be a million of them
            evidence.computeIfAbsent(new Key(from.id(), type, to.id()), k -> new ArrayList<>(1))
                    .add(because);
            return;
        }
        if (because.basis() == Basis.STATED) {
            problems.add(
                    ProblemCode.TYPE_CONFLICT,
                    because.source(),
                    because.line(),
                    type + " joins a " + relation.from() + " to a " + relation.to() + ", but " + from.displayName()
                            + " is a " + from.type() + " and " + to.displayName() + " a " + to.type(),
                    "give the note the right type (front matter, type: ...); until then it is kept as RELATED_TO");
        }
        if (!type.equals(Ontology.RELATED_TO)) {
            add(from, Ontology.RELATED_TO, to, because);
        }
    }

    /** What was added so far, each piece of evidence once. */
    Map<Key, List<Evidence>> gathered() {
        Map<Key, List<Evidence>> all = new HashMap<>();
        evidence.forEach((key, because) -> all.put(key, because.stream().distinct().toList()));
        return all;
    }

    /** The relations of which some notes say that they are and others that they are not: as uses. */
    Set<Key> contradicted() {
        return contradicted;
    }

    /** The relations, ordered by from, type and to. */
    List<Relation> relations() {
        settleContradictions();
        Order order = new Order(evidence.keySet());
        Pile[] piles = evidence.entrySet().parallelStream()
                .map(entry -> new Pile(order.of(entry.getKey()), entry.getKey(), entry.getValue()))
                .toArray(Pile[]::new);
        Arrays.parallelSort(piles, Comparator.comparingLong(Pile::order));
        return Arrays.stream(piles).parallel().map(Pile::relation).toList();
    }

    /** Numbers in the order of keys: a million relations are compared faster by numbers than by names. */
    private static final class Order {
        private final Map<String, Integer> ids;
        private final Map<String, Integer> types;

        Order(Collection<Key> keys) {
            Set<String> all = new HashSet<>();
            keys.forEach(key -> {
                all.add(key.from());
                all.add(key.to());
            });
            ids = ranks(all);
            types = ranks(keys.stream().map(Key::type).collect(Collectors.toSet()));
        }

        private static Map<String, Integer> ranks(Set<String> words) {
            Map<String, Integer> ranks = new HashMap<>();
            words.stream().sorted().forEach(word -> ranks.put(word, ranks.size()));
            return ranks;
        }

        long of(Key key) {
            return ((long) ids.get(key.from()) * types.size() + types.get(key.type())) * ids.size() + ids.get(key.to());
        }
    }

    /** Everything that is said for one relation. */
    private record Pile(long order, Key key, List<Evidence> evidence) {
        Relation relation() {
            return RelationCollector.relation(key.from(), key.type(), key.to(), evidence);
        }
    }

    /** A relation for which all this speaks. */
    static Relation relation(String from, String type, String to, List<Evidence> evidence) {
        List<Evidence> sorted = evidence.size() == 1
                ? evidence
                : evidence.stream().distinct().sorted(STRONGEST_FIRST).toList();
        String detail = sorted.stream()
                .filter(because -> because.basis() == sorted.get(0).basis())
                .map(Evidence::detail)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Relation(from, type, to, detail, sorted);
    }

    private void settleContradictions() {
        List<Key> used =
                evidence.keySet().stream().filter(key -> key.type().equals(Ontology.USES)).toList();
        for (Key uses : used) {
            Key denied = uses.opposite();
            if (evidence.containsKey(denied)) {
                contradicted.add(uses);
                settle(uses, denied);
            }
        }
    }

    private void settle(Key uses, Key denied) {
        Evidence yes = evidence.get(uses).stream().min(STRONGEST_FIRST).orElseThrow();
        Evidence no = evidence.get(denied).stream().min(STRONGEST_FIRST).orElseThrow();
        int stronger = yes.basis().compareTo(no.basis());
        String decision;
        if (stronger < 0) {
            evidence.remove(denied);
            decision = "taken as used, which is " + yes.basis().code();
        } else if (stronger > 0) {
            evidence.remove(uses);
            decision = "taken as not used, which is " + no.basis().code();
        } else {
            evidence.remove(uses);
            evidence.remove(denied);
            decision = "both are " + yes.basis().code() + ", so neither is taken";
        }
        problems.add(
                ProblemCode.CONTRADICTION,
                yes.source(),
                yes.line(),
                names.get(uses.from()) + " uses " + names.get(uses.to()) + " here, but not at " + no.source() + ":"
                        + no.line() + "; " + decision,
                "make both places say the same");
    }
}
