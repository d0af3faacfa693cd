package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Ontology ontology;
    private final ProblemLog problems;

    private record Key(String from, String type, String to) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::from).thenComparing(Key::type).thenComparing(Key::to);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    RelationCollector(Ontology ontology, ProblemLog problems) {
        this.ontology = ontology;
        this.problems = problems;
    }

    /**
     * Adds a statement. Where the ontology does not let the type join these entities, it becomes RELATED_TO, and a stated one is
     * a problem.
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

    /** The relations, ordered by from, type and to. */
    List<Relation> relations() {
        settleContradictions();
        Key[] keys = evidence.keySet().toArray(Key[]::new);
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).parallel().map(this::relation).toList();
    }

    private Relation relation(Key key) {
        List<Evidence> sorted =
                evidence.get(key).stream().distinct().sorted(STRONGEST_FIRST).toList();
        String detail = sorted.stream()
                .filter(because -> because.basis() == sorted.get(0).basis())
                .map(Evidence::detail)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Relation(key.from(), key.type(), key.to(), detail, sorted);
    }

    private void settleContradictions() {
        for (Key uses : List.copyOf(evidence.keySet())) {
            Key denied = new Key(uses.from(), Ontology.DOES_NOT_USE, uses.to());
            if (uses.type().equals(Ontology.USES) && evidence.containsKey(denied)) {
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
