package org.archgraph.ask;

import org.archgraph.text.Stemmer;

/**
 * A word, number or joining sign of a text.
 *
 * @param text as written
 * @param folded for comparing letter by letter
 * @param stem for comparing whatever the ending; empty for a word of a pattern that takes no other ending
 * @param start where it begins in the text, in UTF-16 units
 */
record Token(String text, String folded, String stem, int start) {
    static Token of(String text, int start, Stemmer stemmer) {
        String folded = Words.fold(text);
        return new Token(text, folded, stemmer.stem(folded), start);
    }

    /** The same place, with another word. */
    Token as(String other) {
        return of(other, start, new Stemmer());
    }

    /** The word in this very form. */
    Token exact() {
        return new Token(text, folded, "", start);
    }

    int end() {
        return start + text.length();
    }

    boolean number() {
        return Character.isDigit(folded.charAt(0));
    }

    boolean comma() {
        return folded.equals(",");
    }
}
