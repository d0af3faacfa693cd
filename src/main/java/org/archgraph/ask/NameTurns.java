package org.archgraph.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of several words said in another way: a group by what it does, a technique with its words in another order. */
final class NameTurns {
    /** Names of groups, by {@link Roots}. */
    private final Map<String, Set<NamedEntity>> deeds = new HashMap<>();
    private final Set<String> roots = new HashSet<>();

    /** Names of techniques: "sliding attention window". */
    private final Map<String, Set<NamedEntity>> anyOrder = new HashMap<>();
    private final Set<String> turning = new HashSet<>();

    void add(NamedEntity entity, List<Token> tokens) {
        if (tokens.size() < 2) {
            return;
        }
        if (entity.type().equals(ParameterType.INNOVATION_GROUP.word())) {
            deeds.computeIfAbsent(Roots.of(tokens), any -> new LinkedHashSet<>()).add(entity);
            tokens.forEach(token -> roots.add(Roots.of(token)));
        }
        if (entity.type().equals(ParameterType.TECHNIQUE.word()) && tokens.stream().noneMatch(Token::number)) {
            anyOrder.computeIfAbsent(NameKeys.sorted(tokens), any -> new LinkedHashSet<>()).add(entity);
            tokens.forEach(token -> turning.add(token.stem()));
        }
    }

    Set<NamedEntity> find(List<Token> tokens) {
        Set<NamedEntity> doing = deeds(tokens);
        return doing.isEmpty() ? inAnyOrder(tokens) : doing;
    }

    /** The groups that are for this: "saves memory". */
    Set<NamedEntity> deeds(List<Token> tokens) {
        boolean deed = tokens.size() > 1 && knows(tokens.get(0)) && knows(tokens.get(tokens.size() - 1));
        return deed ? deeds.getOrDefault(Roots.of(tokens), Set.of()) : Set.of();
    }

    /** Whether a word may be part of what a group is for. */
    boolean knows(Token token) {
        return roots.contains(Roots.of(token));
    }

    private Set<NamedEntity> inAnyOrder(List<Token> tokens) {
        boolean turned = tokens.size() > 1 && tokens.stream().allMatch(token -> turning.contains(token.stem()));
        return turned ? anyOrder.getOrDefault(NameKeys.sorted(tokens), Set.of()) : Set.of();
    }
}
