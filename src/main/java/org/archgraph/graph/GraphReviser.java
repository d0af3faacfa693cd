package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.graph.GraphRevision.Change;
import org.archgraph.graph.GraphRevision.EditedEntity;
import org.archgraph.graph.RelationCollector.Key;
import org.archgraph.graph.Rereading.Reread;
import org.archgraph.graph.Understood.Mark;
import org.archgraph.ontology.Ontology;
import org.archgraph.vault.Note;
import org.archgraph.vault.Problem;
import org.archgraph.vault.VaultChange;

/**
 * Finds out how a graph changes by edits of a few notes, by reading these alone, as they were and as they are. That is
 * right where the edits leave alone what other notes are read by, and where reading the old notes alone gives what was
 * kept of them; in any doubt there is no answer.
 */
final class GraphReviser {
    private final Ontology ontology;
    private final Understood understood;
    private final VaultChange change;
    private final Map<String, Mark> marks = new HashMap<>();

    GraphReviser(Ontology ontology, Understood understood, VaultChange change) {
        this.ontology = ontology;
        this.understood = understood;
        this.change = change;
    }

    /** One note before and after. */
    private record Pair(VaultChange.Edited edited, Reread before, Reread now) {}

    /** What the revised notes are to be known by from now on. */
    Map<String, Mark> marks() {
        return marks;
    }

    /** @param known all problems of the vault as it was */
    Optional<GraphRevision> revise(boolean heal, List<Problem> known) {
        if (!isSameButForEdits()) {
            return Optional.empty();
        }
        try {
            Rereading rereading = new Rereading(ontology, heal, understood, change.files());
            List<Note> notes = new ArrayList<>();
            change.edited().forEach(edited -> notes.addAll(List.of(edited.before(), edited.now())));
            List<Reread> read = rereading.read(notes);
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < change.edited().size(); i++) {
                pairs.add(new Pair(change.edited().get(i), read.get(2 * i), read.get(2 * i + 1)));
            }
            return pairs.stream().allMatch(this::isAlone) ? revision(rereading, pairs, known) : Optional.empty();
        } catch (ContextChangedException changed) {
            return Optional.empty();
        } catch (RuntimeException failed) {
            // to build the graph of all notes is always right
            return Optional.empty();
        }
    }

    /**
     * Whether there are the same files as before, and other notes than the edited ones are to the letter what they
     * were.
     */
    private boolean isSameButForEdits() {
        Map<String, String> before = new HashMap<>(change.hashes());
        change.edited().forEach(edited -> before.put(edited.path(), edited.before().hash()));
        return before.size() == understood.notes().size()
                && before.entrySet().stream().allMatch(note -> understood.notes().containsKey(note.getKey())
                        && understood.notes().get(note.getKey()).hash().equals(note.getValue()))
                && understood.files().equals(Understood.files(change.files()));
    }

    /** Whether only what this note itself says has changed. */
    private boolean isAlone(Pair pair) {
        Reread before = pair.before();
        Reread now = pair.now();
        Mark kept = understood.notes().get(pair.edited().path());
        marks.put(pair.edited().path(), new Mark(now.note().hash(), now.key(), now.count()));
        return kept.key().equals(before.key())
                && kept.statements() == before.count()
                && before.note().properties().equals(now.note().properties())
                && title(before.note()).equals(title(now.note()))
                && before.effects().equals(now.effects())
                && before.frame().equals(now.frame())
                && said(before.stated()).equals(said(now.stated()))
                && !EntityText.summary(before.note()).isEmpty()
                && !EntityText.summary(now.note()).isEmpty();
    }

    private static Optional<String> title(Note note) {
        return note.title().map(title -> title.text());
    }

    /** What is stated, wherever in the note that is. */
    private static List<Object> said(List<Statement> statements) {
        List<Object> said = new ArrayList<>();
        for (Statement statement : statements) {
            Evidence because = statement.evidence();
            List<String> words = new ArrayList<>(
                    List.of(statement.relation(), because.basis().code(), because.detail(), because.rule()));
            words.add(because.resolvedBy());
            words.add(because.link());
            said.add(List.of(statement.from(), statement.to(), words));
        }
        return said;
    }

    private Optional<GraphRevision> revision(Rereading rereading, List<Pair> pairs, List<Problem> known) {
        RevisedProblems problems = new RevisedProblems(known);
        Map<Key, List<Evidence>> said = new HashMap<>();
        Map<Key, List<Evidence>> says = new HashMap<>();
        pairs.forEach(pair -> problems.replace(
                pair.edited().path(),
                gather(pair.before(), pair.edited().problemsBefore(), said),
                gather(pair.now(), pair.edited().problems(), says)));
        List<Change> changes = new ArrayList<>();
        List<GraphRevision.Key> absent = new ArrayList<>();
        Set<Key> all = new HashSet<>(said.keySet());
        all.addAll(says.keySet());
        for (Key key : all) {
            List<Evidence> was = said.getOrDefault(key, List.of());
            List<Evidence> is = says.getOrDefault(key, List.of());
            if (isContradicted(key, says)) {
                return Optional.empty();
            }
            if (!was.equals(is)) {
                changes.add(new Change(shown(key), was, is));
                Optional.ofNullable(key.opposite()).map(GraphReviser::shown).ifPresent(absent::add);
            }
        }
        List<EditedEntity> entities = pairs.stream()
                .map(pair -> new EditedEntity(
                        rereading.entity(pair.before().note()),
                        rereading.entity(pair.now().note())))
                .toList();
        Set<String> sources = new HashSet<>();
        change.edited().forEach(edited -> sources.add(edited.path()));
        return problems.all(sources, related(changes))
                .map(list -> new GraphRevision(entities, changes, absent, sources, list));
    }

    /** The notes that are joined to others now, whatever they were before. */
    private Set<String> related(List<Change> changes) {
        Set<String> ids = new HashSet<>();
        changes.forEach(change -> ids.addAll(List.of(change.key().from(), change.key().to())));
        return understood.entities().stream()
                .filter(entity -> entity.path() != null && ids.contains(entity.id()))
                .map(Understood.Known::path)
                .collect(Collectors.toSet());
    }

    private static GraphRevision.Key shown(Key key) {
        return new GraphRevision.Key(key.from(), key.type(), key.to());
    }

    private boolean isContradicted(Key key, Map<Key, List<Evidence>> says) {
        return key.opposite() != null
                && (says.containsKey(key) && says.containsKey(key.opposite())
                        || understood.disputed().contains(key)
                        || understood.disputed().contains(key.opposite()));
    }

    /**
     * Gathers what a note says for relations.
     *
     * @param read what was wrong when it was read
     * @return all that is wrong in it
     */
    private List<Problem> gather(Reread note, List<Problem> read, Map<Key, List<Evidence>> said) {
        ProblemLog problems = new ProblemLog();
        problems.addAll(read);
        problems.addAll(note.problems());
        RelationCollector relations = new RelationCollector(ontology, problems);
        note.all().forEach(s -> relations.add(s.from(), s.relation(), s.to(), s.evidence()));
        relations.gathered().forEach((key, evidence) ->
                said.computeIfAbsent(key, k -> new ArrayList<>()).addAll(evidence));
        return problems.take();
    }
}
