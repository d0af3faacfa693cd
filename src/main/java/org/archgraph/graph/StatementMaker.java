package org.archgraph.graph;

import java.util.Optional;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Makes what statements out of a note consist of: their evidence and the entities that they are about. */
final class StatementMaker {
    private final ReadingContext context;
    private final Note note;

    StatementMaker(ReadingContext context, Note note) {
        this.context = context;
        this.note = note;
    }

    /** @param link the link that names the technique; null where there is none */
    Evidence evidence(Basis basis, int line, String quote, String detail, String rule, Link link) {
        return new Evidence(
                basis,
                note.path(),
                line,
                quote,
                detail,
                rule,
                context.links().resolvedBy(link),
                link == null ? null : link.raw());
    }

    /**
     * The technique that is named and said to be used, or not, by {@code model}. Where the model's note lists what the
     * model uses, a well-known one that the vault lacks is left out: the list says what counts.
     */
    Optional<EntityDraft> technique(Mention mention, EntityDraft model) {
        boolean lacking = mention != null && mention.entity() == null && context.listing().contains(model);
        return lacking ? Optional.empty() : entity(mention);
    }

    /**
     * The entity that is named, or what stands for a well-known one that the vault lacks; none where several are meant.
     */
    private Optional<EntityDraft> entity(Mention mention) {
        if (mention == null || mention.entity() != null) {
            return Optional.ofNullable(mention).map(Mention::entity);
        }
        return Optional.ofNullable(mention.known()).map(context.standIns()::of);
    }
}
