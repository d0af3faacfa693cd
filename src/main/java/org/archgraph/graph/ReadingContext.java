package org.archgraph.graph;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.vault.Link;

/**
 * What the readers of relations share.
 *
 * @param ontology what may be said
 * @param wordings the ontology's words, by what they state
 * @param catalog the entities; readers add placeholders
 * @param links where links lead
 * @param finder finds names in text
 * @param consumed the links that a reader has understood as more than a mere link, by identity; may be added to by
 *     several threads
 * @param listing the models whose notes list in a section of its own what they use
 * @param standIns what stands for well-known techniques that the vault lacks
 */
record ReadingContext(
        Ontology ontology,
        Wordings wordings,
        EntityCatalog catalog,
        LinkTargets links,
        NameFinder finder,
        Set<Link> consumed,
        Set<EntityDraft> listing,
        StandIns standIns) {

    static ReadingContext of(Ontology ontology, EntityCatalog catalog, LinkTargets links, NameFinder finder) {
        Set<Link> consumed = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        Set<EntityDraft> listing = Collections.newSetFromMap(new IdentityHashMap<>());
        return new ReadingContext(
                ontology, new Wordings(ontology), catalog, links, finder, consumed, listing, new StandIns());
    }

    ReadingContext with(NameFinder newFinder) {
        return new ReadingContext(ontology, wordings, catalog, links, newFinder, consumed, listing, standIns);
    }
}
