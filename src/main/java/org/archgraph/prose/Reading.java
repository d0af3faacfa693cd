package org.archgraph.prose;

import java.util.List;

/**
 * What a sentence says, and of whom it speaks.
 *
 * @param claims the claims, in order
 * @param speaksOf the models that it is about; empty for the one that the text is about
 * @param elsewhere whether it is about somebody who is not known
 */
public record Reading(List<Claim> claims, List<Named> speaksOf, boolean elsewhere) {
    public Reading {
        claims = List.copyOf(claims);
        speaksOf = List.copyOf(speaksOf);
    }
}
