package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.graph.Understood.Known;
import org.archgraph.graph.Understood.Mark;
import org.archgraph.ontology.Ontology;
import org.archgraph.vault.Note;
import org.archgraph.vault.Vault;

/** Gathers what a vault is understood by, while its notes are read. */
final class Understanding {
    private final Collection<String> files;
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Set<RelationCollector.Key> dropped = new HashSet<>();
    private EntityCatalog catalog;
    private Set<EntityDraft> listing;
    private int early;
    private List<String> families;

    Understanding(Vault vault) {
        this.files = vault.files();
        vault.notes().forEach(note -> hashes.put(note.path(), note.hash()));
    }

    /** A note makes these statements, too. */
    List<Statement> said(Note note, List<Statement> found) {
        statements.merge(note.path(), found.size(), Integer::sum);
        return found;
    }

    /** A note's prose was read under this key. */
    void read(String path, String key) {
        keys.put(path, key);
    }

    /** Prose is read with the entities that there are now. */
    void before(ReadingContext reading) {
        this.catalog = reading.catalog();
        this.listing = reading.listing();
        this.early = catalog.all().size();
    }

    /** Of these statements, those which are not among the kept ones gave way to others about the same. */
    void dropped(List<Statement> statements, List<Statement> kept) {
        if (statements.size() == kept.size()) {
            return;
        }
        Set<Statement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(kept);
        for (Statement statement : statements) {
            if (!all.contains(statement)) {
                dropped.add(new RelationCollector.Key(statement.from().id(), Ontology.USES, statement.to().id()));
            }
        }
    }

    void families(ModelFamilies known) {
        this.families = known.names();
    }

    /** To be called when all is read. */
    Understood all(List<Entity> entities, Set<RelationCollector.Key> contradicted) {
        Map<String, Entity> made = new HashMap<>();
        entities.forEach(entity -> made.put(entity.id(), entity));
        List<Known> known = new ArrayList<>();
        catalog.all().forEach(draft -> known.add(known(draft, made.get(draft.id()))));
        Map<String, Mark> marks = new HashMap<>();
        hashes.forEach((path, hash) ->
                marks.put(path, new Mark(hash, keys.getOrDefault(path, ""), statements.getOrDefault(path, 0))));
        Set<RelationCollector.Key> disputed = new HashSet<>(contradicted);
        disputed.addAll(dropped);
        return new Understood(
                Understood.files(files),
                families,
                known.subList(0, early),
                known.subList(early, known.size()),
                disputed,
                marks);
    }

    private Known known(EntityDraft draft, Entity made) {
        return new Known(
                draft.id(),
                made.path(),
                draft.type(),
                draft.names().entrySet().stream().map(name -> Map.entry(name.getKey(), name.getValue())).toList(),
                isFirm(draft.type(), draft.typeClaims()),
                !draft.placeholder() && !made.summary().equals(draft.description()),
                listing.contains(draft));
    }

    private static boolean isFirm(String type, Collection<TypeClaim> claims) {
        return claims.stream().allMatch(claim -> claim.type().equals(type))
                && claims.stream().anyMatch(claim ->
                        claim.strength() == Strength.FRONT_MATTER || claim.strength() == Strength.FOLDER);
    }
}
