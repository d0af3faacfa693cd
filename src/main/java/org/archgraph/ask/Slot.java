package org.archgraph.ask;

/**
 * A place in a pattern for the value of a parameter.
 *
 * @param parameter what it fills
 * @param upper where it is a range, what its upper end fills; else null
 * @param mode how it is read
 */
record Slot(Parameter parameter, Parameter upper, Mode mode) implements PatternElement {
    /** How a slot is read. */
    enum Mode {
        /** One value; of a list two or more with "and" between. */
        PLAIN,
        /** Two or more values with "or" between. */
        OR,
        /** Two or more values with "or" or "nor" between. */
        NOR,
        /** One value or more, with "and" between. */
        SOME,
        /** One value or more, with "and" or "or" between. */
        NONE,
        /** Two or more values with "and", a word for the models that have them, or nothing between. */
        BARE,
        /** A number with a unit, or of a million or more. */
        LARGE,
        /** The day before a period's first, or, of a {@code before}, its first. */
        START,
        /** A period's last day, or, of a {@code before}, the day after it. */
        END
    }

    /** Whether a name fills it, not a number or a time. */
    boolean named() {
        return parameter.type() != ParameterType.NUMBER && parameter.type() != ParameterType.DATE;
    }

    /** Whether "or" may join its values. */
    boolean eitherOr() {
        return mode == Mode.OR || mode == Mode.NOR || mode == Mode.NONE;
    }

    boolean several() {
        return parameter.list();
    }
}
