package org.archgraph.graph;

import org.archgraph.prose.SentenceReader.About;

/**
 * What a piece of text is about, as its note, headings and list items say.
 *
 * @param model the model that a sentence without a subject speaks of; null where there is none
 * @param technique the mention of the technique that "used in" without another one means; null where there is none
 * @param elsewhere whether the text is about a model that the vault does not know
 * @param plainOnly whether mere names say nothing here, as in a comparison
 * @param silent whether nothing here says who uses what
 * @param detail the variant that the text is about, such as "Gemma 3n"; empty where it is none
 * @param underHeading whether the technique is only that of a heading in a model's note: "it was dropped" means it
 * @param denying whether what is only named here is what the model does not use
 */
record Focus(
        EntityDraft model,
        Mention technique,
        boolean elsewhere,
        boolean plainOnly,
        boolean silent,
        String detail,
        boolean underHeading,
        boolean denying) {

    About about() {
        if (model != null && underHeading) {
            return About.MODEL_UNDER_TECHNIQUE;
        }
        if (model != null || elsewhere) {
            return technique != null ? About.MODEL_WITH_TECHNIQUE : About.MODEL;
        }
        return technique == null ? About.OTHER : denying ? About.ABSENT_TECHNIQUE : About.TECHNIQUE;
    }

    /** Whether the technique of the text is this one. */
    boolean isTopic(EntityDraft entity) {
        return technique != null && technique.entity() == entity;
    }

    /** Whether what is named here is what the model does not use: in a technique's note only the technique itself. */
    boolean denies(Mention named) {
        return denying && (technique == null || underHeading || named == null || technique.sameAs(named));
    }

    Focus on(EntityDraft otherModel) {
        return new Focus(otherModel, underHeading ? null : technique, false, plainOnly, silent, detail, false, denying);
    }

    /** The same, of a model that the vault does not know. */
    Focus elsewhereOnly() {
        return new Focus(null, underHeading ? null : technique, true, plainOnly, silent, "", false, false);
    }

    /** The same, after a sentence about a technique: "it was dropped" means that. */
    Focus under(Mention named) {
        return new Focus(model, named, elsewhere, plainOnly, silent, detail, true, denying);
    }

    /** The same, of a technique. */
    Focus ofTechnique(Mention asked) {
        return new Focus(null, asked, false, plainOnly, silent, detail, false, denying);
    }

    /** The same, over what the model does not use. */
    Focus denied() {
        return new Focus(model, technique, elsewhere, plainOnly, silent, detail, underHeading, true);
    }

    /** The same, of a variant of the model. */
    Focus ofVariant(String variant) {
        return new Focus(model, technique, elsewhere, plainOnly, silent, variant, underHeading, denying);
    }
}
