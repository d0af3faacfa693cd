package org.archgraph.prose;

/**
 * A part of a sentence between punctuation, or before a word such as "but".
 *
 * @param start its first word
 * @param end the word after its last
 * @param opener the mark before it: {@code ( ) , : ; - >}, or {@code ^} at the beginning and before a word that splits
 * @param closes whether a parenthesis ends before it, also where another mark follows that: "(MLA), ..."
 */
record Clause(int start, int end, char opener, boolean closes) {
    /** The opener of what replaces the thing before it: "LayerNorm → RMSNorm". */
    static final char ARROW = '>';

    /** The same clause up to a word, which is left out. */
    Clause until(int word) {
        return new Clause(start, word, opener, false);
    }

    /** Its part from a word on. */
    Clause from(int word) {
        return new Clause(word, end, opener, false);
    }

    boolean afterDashOrColon() {
        return opener == '-' || opener == ':';
    }
}
