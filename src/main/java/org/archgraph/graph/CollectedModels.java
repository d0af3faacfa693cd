package org.archgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Tells which models a note means by "all of them". */
final class CollectedModels {
    /** A note that speaks of fewer models is no overview. */
    private static final int FEWEST = 4;

    private final ProseBlock.Tools tools;
    private final DenyingPhrases tables;
    private final DenyingPhrases everywhere;

    CollectedModels(ProseBlock.Tools tools, Ontology ontology) {
        this.tools = tools;
        this.tables = new DenyingPhrases(ontology.tables());
        this.everywhere = new DenyingPhrases(ontology.everywhere());
    }

    /**
     * All models that have a note, where the words speak of these; else those that the note links to, or those in the
     * rows of its tables where they speak of a table, or nothing is linked.
     */
    Set<EntityDraft> of(Note note, String words) {
        if (everywhere.inWords(words)) {
            return tools.context().catalog().all().stream()
                    .filter(entity -> Ontology.MODEL.equals(entity.type()) && !entity.placeholder())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<EntityDraft> inRows = new LinkedHashSet<>();
        Set<EntityDraft> linked = models(note);
        if (linked.isEmpty() || tables.inWords(words)) {
            Table.of(note).forEach(table -> table.body().forEach(row -> {
                Set<EntityDraft> head = named(row.get(0).text());
                inRows.addAll(head.size() == 1 ? head : Set.of());
            }));
        }
        return inRows.isEmpty() ? linked : inRows;
    }

    private Set<EntityDraft> models(Note note) {
        Set<EntityDraft> models = new LinkedHashSet<>();
        LinkWalk.each(note, (block, link) -> model(link, models));
        return models;
    }

    private void model(Link link, Set<EntityDraft> models) {
        tools.context().links().of(link)
                .map(LinkTargets.Target::entity)
                .filter(entity -> Ontology.MODEL.equals(entity.type()))
                .ifPresent(models::add);
    }

    /** Whether as many make the note about them an overview. */
    static boolean areMany(Set<EntityDraft> models) {
        return models.size() >= FEWEST;
    }

    /** The models that a text names. */
    Set<EntityDraft> named(String text) {
        return tools.mentions().find(text, List.of(), 0, null).stream()
                .filter(f -> f.named().kind() == Named.Kind.MODEL)
                .map(f -> f.mention().entity())
                .collect(Collectors.toSet());
    }
}
