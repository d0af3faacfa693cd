package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.SentenceReader;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Reads which models use which techniques from headings, bold terms, lists and sentences that no markup helps with. */
final class ProseReader {
    private final ReadingContext context;
    private final SentenceMentions mentions;
    private final FocusReader focuses;
    private final LeadReader leads;
    private final ProseBlock.Tools tools;

    ProseReader(ReadingContext context, SentenceReader sentences, SentenceMentions mentions) {
        // the links by which something is stated: what their sentences say is known, and known better
        Set<Link> stated = Collections.newSetFromMap(new IdentityHashMap<>());
        stated.addAll(context.consumed());
        this.context = context;
        this.mentions = mentions;
        this.focuses = new FocusReader(context.ontology(), mentions);
        this.leads = new LeadReader(context, mentions);
        this.tools = new ProseBlock.Tools(context, sentences, mentions, new SettingReader(context.finder()), stated);
    }

    /** What the notes say of models and techniques. */
    List<Statement> read(List<Note> notes) {
        List<Statement> found = new ArrayList<>();
        notes.forEach(mentions::learn);
        notes.stream().filter(this::lists).forEach(note -> context.listing().add(context.catalog().ofNote(note.path())));
        notes.forEach(note -> read(note, found));
        return withoutDeniedNames(found);
    }

    private void read(Note note, List<Statement> found) {
        EntityDraft own = context.catalog().ofNote(note.path());
        FocusReader.OfNote focus = focuses.new OfNote(own);
        for (int i = 0; i < note.blocks().size(); i++) {
            Block block = note.blocks().get(i);
            Focus at = focus.of(note, i);
            boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1;
            boolean stating = context.wordings().section(block.headings(), own).isPresent() || isFact(block, own);
            if (!title && !at.silent() && !stating) {
                new ProseBlock(tools, note, own, block, at).read(leads.of(note, i, own), found);
            }
        }
        new TableReader(tools, note).read(focus, found);
    }

    /** Whether a note has a section, such as "Uses", that lists what its model uses. */
    private boolean lists(Note note) {
        EntityDraft own = context.catalog().ofNote(note.path());
        return Ontology.MODEL.equals(own.type())
                && note.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.ITEM)
                        .flatMap(block -> context.wordings().section(block.headings(), own).stream())
                        .anyMatch(direction -> !direction.inverse() && direction.relation().name().equals(Ontology.USES));
    }

    /** Inline fields that state relations, and group lists, are read elsewhere. */
    private boolean isFact(Block block, EntityDraft own) {
        return block.fields().stream()
                .flatMap(field -> context.wordings().field(field.key()).stream())
                .anyMatch(direction -> direction.fits(own) || !direction.otherType().equals(own.type()));
    }

    /** A pair of which a sentence says that it is not so. */
    private record Pair(EntityDraft from, EntityDraft to) {}

    /** A heading, term or link only names a technique; a sentence that denies it knows better. */
    private static List<Statement> withoutDeniedNames(List<Statement> statements) {
        Set<Pair> denied = new HashSet<>();
        statements.stream()
                .filter(s -> s.relation().equals(Ontology.DOES_NOT_USE))
                .forEach(s -> denied.add(new Pair(s.from(), s.to())));
        return statements.stream()
                .filter(s -> s.worded()
                        || s.relation().equals(Ontology.DOES_NOT_USE)
                        || !denied.contains(new Pair(s.from(), s.to())))
                .toList();
    }
}
