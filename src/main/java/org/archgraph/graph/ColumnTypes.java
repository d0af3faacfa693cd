package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.ontology.EntityType;
import org.archgraph.ontology.Ontology;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** A note whose name stands in the first column of a table under "Model" is one, where nothing else says what it is. */
final class ColumnTypes {
    private final Map<String, String> byHead = Headings.table();
    private final EntityCatalog catalog;
    private final LinkTargets links;

    ColumnTypes(Ontology ontology, EntityCatalog catalog, LinkTargets links) {
        for (EntityType type : ontology.types().values()) {
            Headings.put(byHead, type.keywords(), type.name());
            Headings.put(byHead, type.sections(), type.name());
        }
        this.catalog = catalog;
        this.links = links;
    }

    /** An entity and what its column says of it. */
    private record Found(EntityDraft entity, TypeClaim claim) {}

    /** To be called when the claims of all other sources are known, but for those of what notes state. */
    void claim(List<Note> notes) {
        List<Found> found = new ArrayList<>();
        notes.forEach(note -> find(note, found));
        // no table's claims count when another is looked at
        found.forEach(each -> each.entity().claimType(each.claim()));
    }

    private void find(Note note, List<Found> found) {
        for (Table table : Table.of(note)) {
            String type = byHead.get(Headings.key(table.head().get(0).text()));
            if (type != null && !namesSuch(table.head(), type)) {
                table.body()
                        .forEach(row -> named(row.get(0))
                                .filter(entity -> !entity.placeholder())
                                .ifPresent(entity -> found.add(new Found(
                                        entity,
                                        new TypeClaim(
                                                Strength.COLUMN,
                                                type,
                                                note.path(),
                                                row.get(0).line(),
                                                "the column it stands in says " + type)))));
            }
        }
    }

    /** "Model | GQA | MoE" has its models below, "Model | Llama 4 | Qwen3" beside, and "Model | Phi" maybe either. */
    private boolean namesSuch(List<Block> head, String type) {
        return head.stream()
                .skip(1)
                .flatMap(cell -> named(cell).stream())
                .anyMatch(entity -> entity.typeClaims().isEmpty()
                        || entity.typeClaims().stream().anyMatch(claim -> claim.type().equals(type)));
    }

    /** The entity that a cell names and besides which it says nothing. */
    private Optional<EntityDraft> named(Block cell) {
        if (cell.links().isEmpty()) {
            return catalog.names().find(cell.text());
        }
        Link link = cell.links().get(0);
        boolean alone = cell.links().size() == 1
                && cell.text().substring(0, link.start()).isBlank()
                && cell.text().substring(link.end()).isBlank();
        return alone ? links.of(link).map(LinkTargets.Target::entity) : Optional.empty();
    }
}
