package org.archgraph.ask;

import java.util.List;

/**
 * A place in a question that may name an entity.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param entities what it may name
 * @param partial whether it is only a part of their names
 */
record Mention(int from, int to, List<NamedEntity> entities, boolean partial) {
    /** The same, with only those entities that fit {@code parameter}. */
    Mention of(Parameter parameter, NameIndex index, List<Token> tokens) {
        List<NamedEntity> fitting = entities.stream().filter(parameter::accepts).toList();
        return new Mention(from, to, partial ? fitting : index.narrow(fitting, tokens.subList(from, to)), partial);
    }
}
