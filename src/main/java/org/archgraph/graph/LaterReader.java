package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;

/**
 * Reads what a note about a model leaves to another one of its family: "sliding windows arrived only with OLMo 3", in the note
 * about OLMo 2, means that this has none. Whoever says otherwise knows better.
 */
final class LaterReader {
    static final String RULE = "later";

    private final DenyingPhrases later;
    private final SentenceReader sentences;

    LaterReader(Ontology ontology, SentenceReader sentences) {
        this.later = new DenyingPhrases(ontology.later());
        this.sentences = sentences;
    }

    /** Whether a sentence names one technique, and one model, of the family of the note's own. */
    boolean maySay(EntityDraft own, List<Found> named, String text) {
        Found technique = null;
        Found model = null;
        for (Found found : named) {
            boolean another = found.isTechnique()
                    ? found.absence() || technique != null && !found.mention().sameAs(technique.mention())
                    : model != null;
            if (another) {
                return false;
            }
            technique = found.isTechnique() ? found : technique;
            model = found.isTechnique() ? model : found;
        }
        return technique != null && model != null && isOfFamily(own, model, text);
    }

    /**
     * What a sentence of a model's note says that may say so.
     *
     * @param own the model
     * @param named what the sentence names
     * @param evidence the sentence
     */
    List<Statement> read(StatementMaker maker, EntityDraft own, List<Found> named, Evidence evidence) {
        if (!later.inSentence(evidence.quote()) || sentences.hedges(evidence.quote())) {
            return List.of();
        }
        Found first = named.stream().filter(Found::isTechnique).findFirst().orElseThrow();
        Found model = named.stream().filter(f -> !f.isTechnique()).findFirst().orElseThrow();
        List<Statement> said = new ArrayList<>();
        maker.technique(first.mention(), own).ifPresent(technique -> {
            said.add(new Statement(own, Ontology.DOES_NOT_USE, technique, evidence));
            if (model.named().kind() == Named.Kind.MODEL) {
                said.add(new Statement(model.mention().entity(), Ontology.USES, technique, evidence));
            }
        });
        return said;
    }

    /** Whether another model's name begins with the same letters: "OLMo 3" beside OLMo 2, "GLM-5" beside GLM-4.5. */
    private static boolean isOfFamily(EntityDraft own, Found other, String text) {
        boolean itself = other.mention() != null && other.mention().entity() == own;
        String name = other.mention() == null ? text.substring(other.named().span().start(), other.named().span().end()) : other.mention().entity().displayName();
        return !itself && letters(name).equals(letters(own.displayName()));
    }

    private static String letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
