package org.archgraph.ask;

/**
 * A word, number or joining sign of a text.
 *
 * @param text as written
 * @param folded for comparing letter by letter
 * @param stem for comparing whatever the ending
 */
record Token(String text, String folded, String stem) {
    static Token of(String text) {
        String folded = Words.fold(text);
        return new Token(text, folded, Words.stem(folded));
    }

    boolean number() {
        return Character.isDigit(folded.charAt(0));
    }

    boolean comma() {
        return folded.equals(",");
    }
}
