package org.archgraph.text;

/**
 * A word as it is written somewhere, with all that its letters alone tell: worked out once, however often a vault has
 * it.
 *
 * @param text as written
 * @param stem its stem, folded: equal for the inflected forms of one word
 * @param folded as {@link Names#fold} gives it
 * @param capital whether it has a capital anywhere
 * @param number whether it has nothing but digits
 */
record Word(String text, String stem, String folded, boolean capital, boolean number) {
    static Word of(String text, Stemmer stemmer) {
        return new Word(text, stemmer.stem(text), Names.fold(text), hasCapital(text), isNumber(text));
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
