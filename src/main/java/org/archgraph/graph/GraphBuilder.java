package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.archgraph.graph.EntityDraft.NameUse;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Names;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Note;
import org.archgraph.vault.Vault;

/** Turns notes into a graph: resolves links, names and types entities, reads relations. Pure: the same notes give the same graph. */
public final class GraphBuilder {
    private final Ontology ontology;
    private final boolean heal;

    /**
     * @param heal whether links that Obsidian would leave dead are followed where the meaning is clear (stale path, folder, name)
     */
    public GraphBuilder(Ontology ontology, boolean heal) {
        this.ontology = ontology;
        this.heal = heal;
    }

    /** The graph of all notes, in whatever order they come, with the problems of reading and of resolving them. */
    public KnowledgeGraph build(Vault read) {
        return build(() -> read, GraphMemory.none());
    }

    /**
     * As {@link #build(Vault)}, without reading again what was read before.
     *
     * @param source gives the notes; who keeps none of them saves most of the memory
     * @param memory what is known of the vault; afterwards it is to be saved
     */
    public KnowledgeGraph build(Supplier<Vault> source, GraphMemory memory) {
        ProblemLog problems = new ProblemLog();
        Said said = read(source.get(), memory, problems);
        List<Entity> entities = entities(said.catalog(), said.wordings());
        RelationCollector relations = new RelationCollector(ontology, problems);
        said.statements().forEach(s -> relations.add(s.from(), s.relation(), s.to(), s.evidence()));
        said.statements().clear();
        List<Relation> found = relations.relations();
        said.alone().report(found);
        return new KnowledgeGraph(entities, found, problems.sorted());
    }

    /**
     * What the notes say. Of the notes themselves only those in the catalog are kept, one by one, until they are entities: the notes
     * and their links take most of the memory.
     *
     * @param alone the notes without links
     */
    private record Said(EntityCatalog catalog, Wordings wordings, List<Statement> statements, Orphans alone) {}

    private Said read(Vault read, GraphMemory memory, ProblemLog problems) {
        // placeholders are called after the first link to them
        Vault vault = inOrder(read);
        List<Note> notes = vault.notes();
        problems.addAll(vault.problems());
        EntityCatalog catalog = new EntityCatalog(notes, ontology);
        LinkTargets links = LinkTargets.resolve(vault, ontology, catalog, problems, heal, memory);
        TypeResolver types = new TypeResolver(ontology, catalog, links, problems);
        types.claim(notes);

        List<Statement> statements = new ArrayList<>();
        GroupListReader groups = new GroupListReader(ontology, catalog, links);
        notes.forEach(note -> statements.addAll(groups.read(note)));
        new ColumnTypes(ontology, catalog, links).claim(notes);
        catalog.all().stream().filter(entity -> entity.type() == null).forEach(types::decide);
        Tokenizer tokenizer = new Tokenizer();
        ReadingContext context = ReadingContext.of(ontology, catalog, links, finder(catalog, tokenizer));
        StatedReader stated = new StatedReader(context);
        notes.forEach(note -> statements.addAll(stated.read(note)));
        claimByRole(statements);
        types.decide();

        context = context.with(finder(catalog, tokenizer));
        SentenceMentions mentions = new SentenceMentions(
                context, new ModelFamilies(ontology, catalog.all()), tokenizer);
        ProseReader prose = new ProseReader(context, new SentenceReader(ontology.cues(), tokenizer), mentions);
        statements.addAll(prose.read(notes, memory));
        LinkReader linked = new LinkReader(context);
        notes.parallelStream().map(linked::read).toList().forEach(statements::addAll);
        catalog.all().stream().filter(entity -> entity.type() == null).forEach(types::decide);

        new NameClashes(catalog, problems).report();
        Orphans alone = Orphans.among(notes, catalog, links, problems);
        return new Said(catalog, context.wordings(), statements, alone);
    }

    private static Vault inOrder(Vault vault) {
        List<Note> notes = vault.notes().stream()
                .sorted(Comparator.comparing(Note::path))
                .toList();
        return new Vault(vault.root(), notes, vault.files(), vault.problems());
    }

    private NameFinder finder(EntityCatalog catalog, Tokenizer tokenizer) {
        return new NameFinder(catalog.names(), catalog.all(), ontology.names(), tokenizer);
    }

    /** What a note states to be used is a technique, where nothing else says what it is. */
    private void claimByRole(List<Statement> statements) {
        for (Statement statement : statements) {
            RelationType relation = ontology.relations().get(statement.relation());
            claimRole(statement.to(), relation.to(), statement);
            claimRole(statement.from(), relation.from(), statement);
        }
    }

    private static void claimRole(EntityDraft entity, String type, Statement statement) {
        boolean subject = entity.note() != null && entity.note().path().equals(statement.evidence().source());
        if (!type.equals(RelationType.ANY) && !subject) {
            entity.claimType(new TypeClaim(
                    Strength.ROLE,
                    type,
                    statement.evidence().source(),
                    statement.evidence().line(),
                    "it is said to take part in " + statement.relation()));
        }
    }

    private List<Entity> entities(EntityCatalog catalog, Wordings wordings) {
        FactReader facts = new FactReader(ontology, wordings);
        return catalog.all().parallelStream()
                .map(draft -> entity(draft, catalog, facts))
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    private static Entity entity(EntityDraft draft, EntityCatalog catalog, FactReader facts) {
        Note note = draft.takeNote();
        String summary = note == null ? "" : EntityText.summary(note);
        return new Entity(
                draft.id(),
                draft.type(),
                draft.displayName(),
                aliases(draft, catalog.names()),
                summary.isEmpty() ? draft.description() : summary,
                note == null ? null : note.path(),
                note == null ? "" : EntityText.text(note),
                note == null ? null : note.hash(),
                note == null ? Map.of() : facts.read(note));
    }

    /** Its names but the one it is shown as: those that mean it alone, and those that its note gives it in any case. */
    private static List<String> aliases(EntityDraft draft, NameTable names) {
        String shown = Names.fold(draft.displayName());
        return draft.names().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(shown))
                .filter(entry -> entry.getValue().source().rank() == 0
                        || names.candidates(entry.getKey()).equals(List.of(draft)))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(NameUse::source))
                .map(NameUse::text)
                .toList();
    }
}
