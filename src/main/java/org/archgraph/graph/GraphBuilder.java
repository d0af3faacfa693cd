package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Note;
import org.archgraph.vault.Problem;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultChange;

/**
 * Turns notes into a graph: resolves links, names and types entities, reads relations. Pure: the same notes give the
 * same graph.
 */
public final class GraphBuilder {
    private final Ontology ontology;
    private final boolean heal;
    private final Tokenizer tokenizer = new Tokenizer();
    /**
     * Null until prose is read; it takes longer to make than a small vault to read, and is the same for every vault.
     */
    private SentenceReader sentences;

    /**
     * @param heal whether links that Obsidian would leave dead are followed where the meaning is clear (stale
     *         path, folder, name)
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
        EntityCatalog catalog = said.catalog();
        List<Entity> entities = new EntityMaker(ontology, said.wordings(), catalog.names()).all(catalog.all());
        RelationCollector relations = new RelationCollector(ontology, problems);
        said.statements().forEach(s -> relations.add(s.from(), s.relation(), s.to(), s.evidence()));
        said.statements().clear();
        List<Relation> found = relations.relations();
        said.alone().report(found);
        // by themselves, so that all else that was said and gathered need not stay in memory for them
        Understanding understanding = said.understanding();
        Set<RelationCollector.Key> contradicted = relations.contradicted();
        memory.keepUnderstood(basis(), () -> understanding.all(entities, contradicted));
        return new KnowledgeGraph(entities, found, problems.sorted());
    }

    /**
     * How the graph changes by edits of a few notes.
     *
     * @param change the edits
     * @param since the vault's fingerprint before them, as the memory's was then
     * @param problems all problems of the vault before them
     * @param memory as for {@link #build(Supplier, GraphMemory)}
     * @return empty where the graph has to be built, to know
     */
    public Optional<GraphRevision> revise(
            VaultChange change, String since, List<Problem> problems, GraphMemory memory) {
        return memory.understood(basis(), since).flatMap(understood -> {
            GraphReviser reviser = new GraphReviser(ontology, understood, change);
            Optional<GraphRevision> revision = reviser.revise(heal, problems);
            revision.ifPresent(found -> memory.keepEdited(basis(), reviser.marks()));
            return revision;
        });
    }

    /**
     * What the notes say. Of the notes themselves only those in the catalog are kept, one by one, until they are
     * entities, and nothing of where links lead: the notes and their links take most of the memory.
     *
     * @param alone the notes without links
     */
    private record Said(
            EntityCatalog catalog,
            Wordings wordings,
            List<Statement> statements,
            Orphans alone,
            Understanding understanding) {}

    private Said read(Vault read, GraphMemory memory, ProblemLog problems) {
        // placeholders are called after the first link to them
        Vault vault = inOrder(read);
        List<Note> notes = vault.notes();
        problems.addAll(vault.problems());
        Understanding understanding = new Understanding(vault);
        EntityCatalog catalog = new EntityCatalog(notes, ontology);
        LinkTargets targets = LinkTargets.resolve(vault, ontology, catalog, problems, heal, memory);
        TypeResolver types = new TypeResolver(ontology, catalog, targets, problems);
        types.claim(notes);

        List<Statement> statements = new ArrayList<>();
        GroupListReader groups = new GroupListReader(ontology, catalog, targets);
        notes.forEach(note -> statements.addAll(understanding.said(note, groups.read(note))));
        new ColumnTypes(ontology, catalog, targets).claim(notes);
        catalog.all().stream().filter(entity -> entity.type() == null).forEach(types::decide);
        ReadingContext context = ReadingContext.of(ontology, catalog, targets, finder(catalog));
        StatedReader stated = new StatedReader(context);
        notes.forEach(note -> statements.addAll(understanding.said(note, stated.read(note))));
        claimByRole(statements);
        types.decide();

        context = context.with(finder(catalog));
        understanding.before(context);
        SentenceMentions mentions = new SentenceMentions(
                context, new ModelFamilies(ontology, catalog.all()), tokenizer);
        ProseReader prose = new ProseReader(context, sentences(), mentions);
        statements.addAll(prose.read(notes, memory, understanding));
        understanding.families(mentions.families());
        LinkReader linked = new LinkReader(context);
        List<List<Statement>> links = notes.parallelStream().map(linked::read).toList();
        for (int i = 0; i < notes.size(); i++) {
            statements.addAll(understanding.said(notes.get(i), links.get(i)));
        }
        catalog.all().stream().filter(entity -> entity.type() == null).forEach(types::decide);

        new NameClashes(catalog, problems).report();
        Orphans alone = Orphans.among(notes, catalog, targets, problems);
        return new Said(catalog, context.wordings(), statements, alone, understanding);
    }

    /** What reading rests on beside the notes. */
    private String basis() {
        return " " + ontology.hash() + " " + heal;
    }

    private static Vault inOrder(Vault vault) {
        List<Note> notes = vault.notes().stream()
                .sorted(Comparator.comparing(Note::path))
                .toList();
        return new Vault(vault.root(), notes, vault.files(), vault.problems());
    }

    private synchronized SentenceReader sentences() {
        if (sentences == null) {
            sentences = new SentenceReader(ontology.cues(), tokenizer);
        }
        return sentences;
    }

    private NameFinder finder(EntityCatalog catalog) {
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
}
