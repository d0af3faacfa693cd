package org.archgraph.prose;

import java.util.Objects;
import org.archgraph.text.Span;

/**
 * A technique or model that a sentence names.
 *
 * @param kind which of them
 * @param span where it stands in the sentence
 * @param ofAbsence whether it is the absence of something: NoPE, "no positional embeddings"
 * @param placed whether only the place of something tells it: norms "after the sublayers"; a pronoun stands for
 *         the norms
 */
public record Named(Kind kind, Span span, boolean ofAbsence, boolean placed) {
    public Named(Kind kind, Span span) {
        this(kind, span, false, false);
    }

    public Named {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /** What is named. */
    public enum Kind {
        TECHNIQUE,
        /** A model that is known. */
        MODEL,
        /**
         * A model that is not: "GPT-2", where the vault has no such entity. What is said of it is said of nobody here.
         */
        UNKNOWN_MODEL
    }
}
