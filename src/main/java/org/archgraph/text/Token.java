package org.archgraph.text;

/** A word of a text, at its place. */
public final class Token {
    private final Word word;
    private final Span span;

    Token(Word word, Span span) {
        this.word = word;
        this.span = span;
    }

    /** As written. */
    public String text() {
        return word.text();
    }

    /** Its stem, folded: equal for the inflected forms of one word. */
    public String stem() {
        return word.stem();
    }

    /** As {@link Names#fold} gives it. */
    public String folded() {
        return word.folded();
    }

    /** Whether it has a capital anywhere. */
    public boolean hasCapital() {
        return word.capital();
    }

    /** Whether it has nothing but digits. */
    public boolean isNumber() {
        return word.number();
    }

    public Span span() {
        return span;
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
