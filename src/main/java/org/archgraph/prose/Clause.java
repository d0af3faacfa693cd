package org.archgraph.prose;

/**
 * A part of a sentence between punctuation, or before a word such as "but".
 *
 * @param start its first word
 * @param end the word after its last
 * @param opener the mark before it: {@code ( ) , : ; -}, or {@code ^} at the beginning and before a word that splits
 */
record Clause(int start, int end, char opener) {
    boolean afterDashOrColon() {
        return opener == '-' || opener == ':';
    }
}
