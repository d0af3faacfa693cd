package org.archgraph.prose;

import java.util.List;

/**
 * What a sentence says, and of whom it speaks.
 *
 * @param claims the claims, in order
 * @param speaksOf the models that it is about; empty for the one that the text is about
 * @param elsewhere whether it is about somebody who is not known
 * @param contrasted by what it tells another model from the one that it is about; null where it does not
 */
public record Reading(List<Claim> claims, List<Named> speaksOf, boolean elsewhere, Contrasted contrasted) {
    public Reading {
        claims = List.copyOf(claims);
        speaksOf = List.copyOf(speaksOf);
    }
}
