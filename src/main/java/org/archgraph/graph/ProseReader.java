package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * Reads which models use which techniques from headings, bold terms, lists and sentences that no markup helps with.
 * Each note is read by itself, several at once; what they say is put together in their order.
 */
final class ProseReader {
    private final ReadingContext context;
    private final SentenceMentions mentions;
    private final FocusReader focuses;
    private final ProseBlock.Tools tools;
    private final CollectionReader collections;

    ProseReader(ReadingContext context, SentenceReader sentences, SentenceMentions mentions) {
        // the links by which something is stated: what their sentences say is known, and known better
        Set<Link> stated = Collections.newSetFromMap(new IdentityHashMap<>());
        stated.addAll(context.consumed());
        this.context = context;
        this.mentions = mentions;
        this.focuses = new FocusReader(context.ontology(), mentions);
        Tokenizer tokenizer = new Tokenizer();
        PairReader pairs = new PairReader(context.ontology(), sentences, tokenizer);
        this.tools = new ProseBlock.Tools(
                context,
                sentences,
                mentions,
                new SettingReader(context.finder()),
                pairs,
                new ContrastReader(context.ontology(), sentences, pairs, tokenizer),
                new Repetition(context.ontology(), tokenizer),
                new Rivals(context.ontology()),
                new Derivations(context.ontology()),
                new OppositeReader(context, sentences, mentions),
                new LaterReader(context.ontology(), sentences),
                new Nicknames(context.ontology()),
                new VariantNames(context.ontology()),
                stated);
        this.collections = new CollectionReader(tools);
    }

    /**
     * What the notes say of models and techniques.
     *
     * @param memory knows what was read before, and is told what is to be kept
     * @param understanding is told how each note was read
     */
    List<Statement> read(List<Note> notes, GraphMemory memory, Understanding understanding) {
        notes.forEach(mentions::learn);
        notes.stream()
                .filter(this::lists)
                .forEach(note -> context.listing().add(context.catalog().ofNote(note.path())));
        List<NoteProse> prose = memory.keeps()
                ? remembered(notes, memory, understanding)
                : notes.parallelStream().map(this::read).toList();
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            understanding.said(notes.get(i), prose.get(i).statements());
            settle(notes.get(i), prose.get(i), found);
        }
        List<Statement> kept = withoutDeniedNames(CollectionReader.withoutContradicted(found));
        understanding.dropped(found, kept);
        return kept;
    }

    private List<NoteProse> remembered(List<Note> notes, GraphMemory memory, Understanding understanding) {
        ProseKeys keys = new ProseKeys(context, tools.stated());
        ProseCodec codec = new ProseCodec(context.catalog().all(), context.standIns());
        String names = keys.ofNames(mentions.families());
        Map<String, GraphMemory.Prose> known = memory.prose(names);
        List<Reading> readings = notes.parallelStream()
                .map(note -> reading(note, keys.of(note), known.get(note.path()), codec))
                .toList();
        boolean same = known.size() == notes.size() && readings.stream().noneMatch(Reading::fresh);
        if (!same) {
            SortedMap<String, GraphMemory.Prose> next = new TreeMap<>();
            readings.forEach(reading -> next.put(reading.path(), reading.kept()));
            memory.keepProse(names, next);
        }
        readings.forEach(reading -> understanding.read(reading.path(), reading.kept().key()));
        return readings.stream().map(Reading::prose).toList();
    }

    /** What a note's prose says, and as what it is kept. */
    private record Reading(String path, NoteProse prose, GraphMemory.Prose kept, boolean fresh) {}

    private Reading reading(Note note, String key, GraphMemory.Prose known, ProseCodec codec) {
        if (known != null && known.key().equals(key)) {
            try {
                return new Reading(note.path(), codec.decode(note.path(), known.bytes()), known, false);
            } catch (RuntimeException damaged) {
                // the note still has it
            }
        }
        NoteProse prose = read(note);
        return new Reading(note.path(), prose, new GraphMemory.Prose(key, codec.encode(prose)), true);
    }

    /** Tells a reading of a note's prose from any other. */
    String key(Note note) {
        return new ProseKeys(context, tools.stated()).of(note);
    }

    /** What one note's prose says, whatever is remembered. */
    NoteProse read(Note note) {
        List<Statement> found = new ArrayList<>();
        List<NoteProse.Description> descriptions = new ArrayList<>();
        LeadReader leads = new LeadReader(context, mentions, tools.sentences(), descriptions);
        EntityDraft own = context.catalog().ofNote(note.path());
        FocusReader.OfNote focus = focuses.new OfNote(own);
        List<Statement> ofTables = new ArrayList<>();
        Set<Block> tables = new TableReader(tools, note).read(focus, ofTables);
        for (int i = 0; i < note.blocks().size(); i++) {
            Block block = note.blocks().get(i);
            Focus at = focus.of(note, i);
            boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1;
            boolean stating = isStating(block, own) || isFact(block, own);
            if (!title && !at.silent() && !stating && !tables.contains(block)) {
                boolean ofTechnique = at.model() == null && at.technique() != null;
                new ProseBlock(tools, note, own, block, at)
                        .read(leads.of(note, i, own, ofTechnique, at.denying()), found);
            }
        }
        found.addAll(ofTables);
        tools.opposites().tables(note, focus, found);
        collections.read(note, own, focus, found);
        return new NoteProse(found, descriptions, understood(note));
    }

    private List<Integer> understood(Note note) {
        List<Integer> numbers = new ArrayList<>();
        List<Link> links = links(note);
        for (int i = 0; i < links.size(); i++) {
            if (context.consumed().contains(links.get(i)) && !tools.stated().contains(links.get(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static List<Link> links(Note note) {
        List<Link> links = new ArrayList<>();
        LinkWalk.each(note, (block, link) -> links.add(link));
        return links;
    }

    /** Takes what a note's prose says for said. */
    void settle(Note note, NoteProse prose, List<Statement> found) {
        prose.descriptions().forEach(said -> said.entity().describe(said.text()));
        if (!prose.understood().isEmpty()) {
            List<Link> links = links(note);
            prose.understood().forEach(number -> context.consumed().add(links.get(number)));
        }
        prose.statements().forEach(statement -> settled(statement).ifPresent(found::add));
    }

    /** A well-known technique that the vault lacks becomes a placeholder now that something is said of it. */
    private Optional<Statement> settled(Statement statement) {
        Optional<String> known = context.standIns().name(statement.to());
        if (known.isEmpty()) {
            return Optional.of(statement);
        }
        return context.catalog().named(known.get(), NameSource.KNOWN).map(technique -> new Statement(
                statement.from(), statement.relation(), technique, statement.evidence(), statement.worded()));
    }

    /** Whether a note has a section, such as "Uses", that lists what its model uses. */
    boolean lists(Note note) {
        EntityDraft own = context.catalog().ofNote(note.path());
        return Ontology.MODEL.equals(own.type())
                && note.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.ITEM)
                        .flatMap(block -> context.wordings().section(block.headings(), own).stream())
                        .anyMatch(direction -> !direction.inverse()
                                && direction.relation().name().equals(Ontology.USES));
    }

    /** Whether a section states a relation; "Members" in a model's note, which has none, is prose. */
    private boolean isStating(Block block, EntityDraft own) {
        if (block.kind() == Block.Kind.PARAGRAPH) {
            return false;
        }
        return context.wordings().section(block.headings(), own)
                .filter(direction -> direction.fits(own) || !Ontology.MODEL.equals(own.type())
                        || Ontology.MODEL.equals(direction.otherType()))
                .isPresent();
    }

    /** Inline fields that state relations, and group lists, are read elsewhere. */
    private boolean isFact(Block block, EntityDraft own) {
        return !block.fields().isEmpty() && block.fields().stream()
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
