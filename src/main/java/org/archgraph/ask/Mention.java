package org.archgraph.ask;

import java.util.List;

/**
 * A place in a question that may name an entity.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param entities what it may name
 * @param partial whether it is only a part of their names
 * @param begin where the slot begins that it fills: before {@code from} where its kind stands there, "the model Qwen3"
 * @param end where that slot ends
 */
record Mention(int from, int to, List<NamedEntity> entities, boolean partial, int begin, int end) {
    Mention(int from, int to, List<NamedEntity> entities, boolean partial) {
        this(from, to, entities, partial, from, to);
    }

    /** The same, with only those entities that fit {@code parameter}. */
    Mention of(Parameter parameter, NameIndex index, List<Token> tokens) {
        // "what saves memory" does not ask what the group is
        boolean deed = parameter.type() == ParameterType.ENTITY && index.deed(tokens.subList(from, to));
        List<NamedEntity> fitting =
                deed ? List.of() : entities.stream().filter(parameter::accepts).toList();
        return new Mention(
                from, to, partial ? fitting : index.narrow(fitting, tokens.subList(from, to)), partial, begin, end);
    }

    Mention beginningAt(int other) {
        return new Mention(from, to, entities, partial, other, end);
    }

    Mention endingAt(int other) {
        return new Mention(from, to, entities, partial, begin, other);
    }

    /** How many words beside the name it takes. */
    int beside() {
        return from - begin + end - to;
    }
}
