package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.archgraph.graph.Understood.Known;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.Problem;

/** Reads a few notes among entities that were understood before, without touching these. */
final class Rereading {
    private final Ontology ontology;
    private final Understood understood;
    private final EntityCatalog catalog;
    private final Effects effects;
    private final NoteFrame frame;
    /** The entities whose type is sure. */
    private final Set<EntityDraft> firm = new HashSet<>();
    private final ProblemLog problems = new ProblemLog();
    private final ReadingContext context;
    private final ModelFamilies families;
    private final SentenceMentions mentions;
    private final Tokenizer tokenizer = new Tokenizer();
    private final CompletableFuture<SentenceReader> sentences;

    Rereading(Ontology ontology, boolean heal, Understood understood, Collection<String> files) {
        this.ontology = ontology;
        this.understood = understood;
        // what takes time is done by several threads
        this.sentences = CompletableFuture.supplyAsync(() -> new SentenceReader(ontology.cues(), tokenizer));
        this.frame = new NoteFrame(ontology);
        Set<EntityDraft> told = new HashSet<>();
        Set<EntityDraft> listing = new HashSet<>();
        this.effects = new Effects(firm, told);
        List<EntityDraft> drafts = understood.entities().stream().map(this::draft).toList();
        for (int i = 0; i < drafts.size(); i++) {
            Known known = understood.entities().get(i);
            keep(firm, drafts.get(i), known.firm());
            keep(told, drafts.get(i), known.told());
            keep(listing, drafts.get(i), known.listing());
        }
        this.catalog = EntityCatalog.restored(drafts, ontology, effects);
        CompletableFuture<NameFinder> finder = CompletableFuture.supplyAsync(
                () -> new NameFinder(catalog.names(), catalog.all(), ontology.names(), tokenizer));
        // suggestions for broken links stay what they are, for the names stay so
        NearestNotes nearest = new NearestNotes(List::of, GraphMemory.none());
        LinkTargets links =
                new LinkTargets(understood.notes().keySet(), files, ontology, catalog, problems, heal, nearest);
        this.families = new ModelFamilies(ontology, catalog.all());
        families.learn(understood.families());
        this.context = ReadingContext.of(ontology, catalog, links, finder.join());
        context.listing().addAll(listing);
        this.mentions = new SentenceMentions(context, families, tokenizer);
    }

    private static void keep(Set<EntityDraft> set, EntityDraft draft, boolean member) {
        if (member) {
            set.add(draft);
        }
    }

    private EntityDraft draft(Known known) {
        Note note = known.path() == null ? null : new Note(known.path(), "", List.of(), List.of());
        EntityDraft draft = new EntityDraft(known.id(), note, effects);
        known.names().forEach(name -> draft.restoreName(name.getKey(), name.getValue()));
        draft.decideType(known.type());
        return draft;
    }

    /**
     * How a note reads.
     *
     * @param note itself
     * @param stated what it states in lists and fields that may make a difference to the reading of others
     * @param all whatever it says, with that
     * @param count how many statements that were, with those that came to nothing
     * @param key as {@link ProseKeys#of} has it
     * @param effects what it does to the reading of others
     * @param frame as {@link NoteFrame#of} has it
     * @param problems what is wrong with its links
     */
    record Reread(
            Note note,
            List<Statement> stated,
            List<Statement> all,
            int count,
            String key,
            List<Object> effects,
            List<Object> frame,
            List<Problem> problems) {}

    /** What a note says before its prose is read. */
    private record Stated(Note note, List<Statement> statements, List<Object> effects, List<Problem> problems) {}

    /** Reads notes; two may be the same at different times. */
    List<Reread> read(List<Note> notes) {
        List<Stated> stated = notes.stream().map(this::stated).toList();
        ProseReader reader = new ProseReader(context, sentences.join(), mentions);
        List<NoteProse> prose = notes.stream().map(reader::read).toList();
        understood.later().forEach(known -> catalog.restore(draft(known)));
        List<Reread> read = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            read.add(settled(stated.get(i), prose.get(i), reader));
        }
        return read;
    }

    private Stated stated(Note note) {
        context.links().resolve(List.of(note));
        new TypeResolver(ontology, catalog, context.links(), problems).claim(List.of(note));
        List<Statement> stated = new ArrayList<>(new GroupListReader(ontology, catalog, context.links()).read(note));
        stated.addAll(new StatedReader(context).read(note));
        return new Stated(note, stated, effects.take(), problems.take());
    }

    private Reread settled(Stated stated, NoteProse prose, ProseReader reader) {
        Note note = stated.note();
        List<Statement> all = new ArrayList<>(stated.statements());
        reader.settle(note, prose, all);
        List<Statement> related = new LinkReader(context).read(note);
        all.addAll(related);
        List<Object> done = new ArrayList<>(stated.effects());
        done.addAll(effects.take());
        done.addAll(others(note, reader));
        int count = stated.statements().size() + prose.statements().size() + related.size();
        return new Reread(note, stated.statements().stream().filter(said -> !isSure(said)).toList(), all, count,
                reader.key(note), done, frame.of(note, link -> isSure(note, link)), stated.problems());
    }

    private boolean isSure(Note note, Link link) {
        return firm.contains(catalog.ofNote(note.path()))
                && context.links().of(link).filter(target -> firm.contains(target.entity())).isPresent();
    }

    /** Whether it says by a link what makes no difference to what the types of both ends are. */
    private boolean isSure(Statement statement) {
        RelationType relation = ontology.relations().get(statement.relation());
        return statement.evidence().link() != null
                && isSure(statement.from(), relation.from())
                && isSure(statement.to(), relation.to());
    }

    private boolean isSure(EntityDraft entity, String role) {
        return firm.contains(entity) && (role.equals(RelationType.ANY) || role.equals(entity.type()));
    }

    /** What else others go by: families of models that it names, whether it lists and links, tables, broken links. */
    private List<Object> others(Note note, ProseReader reader) {
        List<Object> broken = new ArrayList<>();
        LinkWalk.each(note, (block, link) -> context.links().of(link)
                .filter(target -> target.rule() == null)
                .ifPresent(target -> broken.add(List.of(link.raw(), DeadLinks.isListed(block, link)))));
        boolean links = Orphans.linksToNote(note, catalog.ofNote(note.path()), context.links());
        return List.of(
                families.sized(note),
                reader.lists(note),
                links,
                Table.of(note).stream().map(this::table).toList(),
                broken);
    }

    private List<Object> table(Table table) {
        return List.of(table.rows().stream()
                .map(row -> row.stream().map(cell -> List.of(cell.text(), ends(cell))).toList())
                .toList());
    }

    private List<Object> ends(Block cell) {
        return cell.links().stream()
                .<Object>map(link -> List.of(
                        link.raw(), context.links().of(link).map(target -> target.entity().id()).orElse("")))
                .toList();
    }

    /** What the graph is to hold for an edited note. */
    Entity entity(Note note) {
        EntityDraft draft = catalog.ofNote(note.path());
        return new EntityMaker(ontology, context.wordings(), catalog.names()).entity(draft, note);
    }
}
