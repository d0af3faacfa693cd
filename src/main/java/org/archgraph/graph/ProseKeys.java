package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import org.archgraph.vault.BinaryOutput;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;

/**
 * Says on what the meaning of prose rests: of all prose on the names that are known, of a note's on the note and its
 * links.
 */
final class ProseKeys {
    private final ReadingContext context;
    private final Set<Link> stated;

    /** @param stated the links by which something is stated */
    ProseKeys(ReadingContext context, Set<Link> stated) {
        this.context = context;
        this.stated = stated;
    }

    /** Equal where the same words have the same meaning: the ontology's, and the names and types of all entities. */
    String ofNames(ModelFamilies families) {
        BinaryOutput out = new BinaryOutput();
        out.text(context.ontology().hash());
        out.list(families.names(), BinaryOutput::text);
        out.list(context.catalog().all(), this::entity);
        return NoteReader.hash(out.toBytes());
    }

    private void entity(BinaryOutput out, EntityDraft entity) {
        out.text(entity.id());
        out.optional(entity.type());
        out.flag(entity.placeholder());
        out.flag(context.listing().contains(entity));
        out.list(List.copyOf(entity.names().entrySet()), (names, name) -> {
            names.text(name.getKey());
            names.text(name.getValue().text());
            names.octet(name.getValue().source().ordinal());
        });
    }

    /** Equal where a note is the same, its links lead to the same, and the same of them state something. */
    String of(Note note) {
        BinaryOutput out = new BinaryOutput();
        out.text(note.hash());
        LinkWalk.each(note, (block, link) -> {
            out.optional(context.links().of(link).map(target -> target.entity().id()).orElse(null));
            out.optional(context.links().resolvedBy(link));
            out.flag(stated.contains(link));
        });
        return NoteReader.hash(out.toBytes());
    }
}
