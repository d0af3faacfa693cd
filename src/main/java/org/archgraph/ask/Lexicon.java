package org.archgraph.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The word classes that have a meaning of their own, in both languages together. */
final class Lexicon {
    private final Choice ignored;
    private final Choice and;
    private final Choice or;
    private final Choice never;
    private final Map<String, Choice> kinds = new HashMap<>();
    private final Choice none = new Choice(List.of(), false);

    Lexicon(Synonyms synonyms) {
        ignored = choice(synonyms, "ignore");
        and = choice(synonyms, "and");
        or = choice(synonyms, "or");
        never = choice(synonyms, "never");
        kinds.put(ParameterType.MODEL.word(), choice(synonyms, "themodel"));
        kinds.put(ParameterType.TECHNIQUE.word(), choice(synonyms, "thetechnique"));
        kinds.put(ParameterType.INNOVATION_GROUP.word(), choice(synonyms, "thegroup"));
        kinds.put(NamedEntity.DEVELOPER, choice(synonyms, "company"));
    }

    private static Choice choice(Synonyms synonyms, String... names) {
        return new Choice(
                Stream.of(names).flatMap(name -> synonyms.words(name).stream()).toList(), false);
    }

    /** Words that say nothing. */
    Choice ignored() {
        return ignored;
    }

    /** What joins the names of a list that all count. */
    Choice and() {
        return and;
    }

    /** What joins the names of a list of which one is enough. */
    Choice or() {
        return or;
    }

    /** What makes another question of one that is otherwise understood. */
    Choice never() {
        return never;
    }

    /** What may stand beside a name of a type to say what it is: "the technique MoE", "модель Qwen3". */
    Choice kind(String type) {
        return kinds.getOrDefault(type, none);
    }

    Collection<Choice> kinds() {
        return kinds.values();
    }
}
