package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.SentenceReader;

/**
 * Reads what a note about a model leaves to another one of its family: "sliding windows arrived only with OLMo 3", in
 * the note about OLMo 2, means that this has none. Whoever says otherwise knows better.
 */
final class LaterReader {
    static final String RULE = "later";

    private final DenyingPhrases later;
    private final SentenceReader sentences;

    LaterReader(Ontology ontology, SentenceReader sentences) {
        this.later = new DenyingPhrases(ontology.later());
        this.sentences = sentences;
    }

    /**
     * What a sentence of a model's note says.
     *
     * @param own the model
     * @param named what the sentence names
     * @param evidence makes its evidence, where it says something
     */
    List<Statement> read(
            StatementMaker maker, EntityDraft own, List<Found> named, String text, Supplier<Evidence> evidence) {
        Found first = null;
        Found model = null;
        for (Found found : named) {
            boolean another = found.isTechnique()
                    ? found.absence() || first != null && !found.mention().sameAs(first.mention())
                    : model != null;
            if (another) {
                return List.of();
            }
            first = found.isTechnique() && first == null ? found : first;
            model = found.isTechnique() ? model : found;
        }
        // phrases are dear to look for
        boolean says = first != null
                && model != null
                && isOfFamily(own, model, text)
                && later.inSentence(text)
                && !sentences.hedges(text);
        return says ? statements(maker, own, first.mention(), model.mention(), evidence.get()) : List.of();
    }

    /** @param other the later model; null where the vault does not know it */
    private static List<Statement> statements(
            StatementMaker maker, EntityDraft own, Mention first, Mention other, Evidence evidence) {
        List<Statement> said = new ArrayList<>();
        maker.technique(first, own).ifPresent(technique -> {
            said.add(new Statement(own, Ontology.DOES_NOT_USE, technique, evidence));
            if (other != null) {
                said.add(new Statement(other.entity(), Ontology.USES, technique, evidence));
            }
        });
        return said;
    }

    /**
     * Whether another model is of the same family: "OLMo 3" beside OLMo 2, "GLM-5" beside GLM-4.5, "V3" beside DeepSeek
     * V2.
     */
    private static boolean isOfFamily(EntityDraft own, Found other, String text) {
        boolean known = other.mention() != null;
        String name = known ? other.mention().entity().displayName()
                : text.substring(other.named().span().start(), other.named().span().end());
        boolean version = !known
                && ShortNames.isVersion(name)
                && (name.charAt(0) == 'V' || own.displayName().contains(" " + name.charAt(0)));
        return !(known && other.mention().entity() == own)
                && (version || ModelFamilies.of(name).equals(ModelFamilies.of(own.displayName())));
    }
}
