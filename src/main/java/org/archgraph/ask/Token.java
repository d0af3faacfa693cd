package org.archgraph.ask;

/**
 * A word, number or joining sign of a text.
 *
 * @param text as written
 * @param folded for comparing letter by letter
 * @param stem for comparing whatever the ending
 * @param start where it begins in the text, in UTF-16 units
 */
record Token(String text, String folded, String stem, int start) {
    static Token of(String text, int start) {
        String folded = Words.fold(text);
        return new Token(text, folded, Words.stem(folded), start);
    }

    /** The same place, with another word. */
    Token as(String other) {
        return of(other, start);
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
