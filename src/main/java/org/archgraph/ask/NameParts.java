package org.archgraph.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.text.Stemmer;

/** Words side by side within names, by their stems, and whose names they are. */
final class NameParts {
    private static final int LONGEST = 6;
    private static final Set<String> CONTRAST = Set.of("vs", "versus", "против");
    private static final Set<String> ABSENCE = Set.of("no", "non", "not", "without", "без", "не");

    private final Map<String, Set<NamedEntity>> parts = new HashMap<>();

    /** Keys of what names say is not there: "positional embeddings" may mean any of them, or none. */
    private final Set<String> denied = new HashSet<>();

    /** Keys of single words within names: "key" alone is no name, "Maverick" is. */
    private final Map<String, Set<NamedEntity>> inner = new HashMap<>();

    void add(NamedEntity entity, List<Token> tokens, Stemmer stemmer) {
        // "positional embeddings" is no part of "no positional embeddings": it is the contrary
        boolean absence = ABSENCE.contains(tokens.get(0).folded());
        if (tokens.size() > 2 && absence) {
            denied.add(NameKeys.stems(tokens.subList(1, tokens.size())));
        }
        // "dense models" are half of "sparse vs dense models", and another thing
        if (Words.tokens(entity.name(), stemmer).stream().anyMatch(token -> CONTRAST.contains(token.folded()))) {
            return;
        }
        int most = absence ? 1 : tokens.size();
        for (int from = 0; from < most; from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
                add(entity, tokens.subList(from, to), from == 0 || to > from + 1 ? parts : inner);
            }
        }
    }

    private static void add(NamedEntity entity, List<Token> part, Map<String, Set<NamedEntity>> parts) {
        boolean says = part.stream().anyMatch(token -> token.folded().length() > 2 && !token.number())
                || part.size() > 1 && !part.stream().allMatch(Token::number);
        if (says) {
            parts.computeIfAbsent(NameKeys.stems(part), any -> new LinkedHashSet<>()).add(entity);
        }
    }

    /** @param named whether it is sure that the words name something */
    Collection<NamedEntity> find(List<Token> tokens, boolean named) {
        String key = NameKeys.stems(tokens);
        if (denied.contains(key)) {
            return Set.of();
        }
        Set<NamedEntity> found = parts.getOrDefault(key, Set.of());
        boolean name = named || Character.isUpperCase(tokens.get(0).text().charAt(0));
        if (!name || !inner.containsKey(key)) {
            return found;
        }
        Set<NamedEntity> all = new LinkedHashSet<>(found);
        all.addAll(inner.get(key));
        return all;
    }
}
