package org.archgraph.prose;

import java.util.List;

/**
 * What a sentence tells another model from the one spoken of by: "unlike Gemma 3, which has a window, ...".
 *
 * @param techniques what the other model has, in order; at least one
 * @param rest where the text goes on about the one spoken of, in characters from the sentence's beginning
 */
public record Contrasted(List<Named> techniques, int rest) {
    public Contrasted {
        techniques = List.copyOf(techniques);
    }
}
