package org.archgraph.graph;

import java.util.List;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;

/**
 * Knows sentences about something that was made of a model: "Foo Chat, based on OLMo 2, uses ..." says nothing of OLMo
 * 2.
 */
final class Derivations {
    private final List<String> phrases;

    Derivations(Ontology ontology) {
        this.phrases = ontology.derived().stream().map(phrase -> " " + Names.fold(phrase)).toList();
    }

    /**
     * Whether the first model that a sentence names is the given one, and named as that from which another was made.
     */
    boolean areOf(EntityDraft model, String text, List<Found> named) {
        Found first = null;
        for (int i = 0; first == null && i < named.size(); i++) {
            first = named.get(i).isTechnique() ? null : named.get(i);
        }
        if (first == null || first.mention() == null || first.mention().entity() != model) {
            return false;
        }
        String before = Names.fold(text.substring(0, first.named().span().start())).strip();
        return phrases.stream().anyMatch(before::endsWith);
    }
}
