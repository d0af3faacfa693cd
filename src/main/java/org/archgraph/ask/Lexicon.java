package org.archgraph.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The word classes that have a meaning of their own, in both languages together. */
final class Lexicon {
    private final Choice ignored;
    private final Choice light;
    private final Choice count;
    private final Choice spare;
    private final Choice aside;
    private final Choice strict;
    private final Choice frame;
    private final Choice nor;
    private final Choice alias;
    private final Choice binding;
    private final Choice empty;
    private final Choice general;
    private final Choice and;
    private final Choice or;
    private final Choice with;
    private final Choice together;
    private final Choice models;
    private final Choice never;
    private final Choice harmless;
    private final Map<String, Choice> kinds = new HashMap<>();
    private final Choice none = new Choice(List.of(), false);

    Lexicon(Synonyms synonyms) {
        ignored = choice(synonyms, "ignore");
        light = choice(synonyms, "light", "use");
        count = choice(synonyms, "count");
        spare = choice(synonyms, "light", "use", "count");
        aside = choice(synonyms, "light", "know", "graph");
        frame = choice(synonyms, "frame");
        strict = choice(synonyms, "strict");
        nor = choice(synonyms, "or", "nor");
        alias = choice(synonyms, "alias");
        empty = choice(synonyms, "light", "ignore", "who");
        general = choice(synonyms, "light", "ignore", "who", "models", "techniques", "use", "all", "know");
        binding = choice(synonyms, "not", "or", "nor", "only");
        and = choice(synonyms, "and");
        or = choice(synonyms, "or");
        with = choice(synonyms, "with");
        together = choice(synonyms, "and", "with");
        models = choice(synonyms, "models");
        never = choice(synonyms, "never");
        harmless = choice(synonyms, "harmless");
        kinds.put(ParameterType.MODEL.word(), choice(synonyms, "themodel"));
        kinds.put(ParameterType.TECHNIQUE.word(), choice(synonyms, "thetechnique", "aspect"));
        kinds.put(ParameterType.INNOVATION_GROUP.word(), choice(synonyms, "thegroup"));
        kinds.put(NamedEntity.DEVELOPER, choice(synonyms, "company"));
    }

    private static Choice choice(Synonyms synonyms, String... names) {
        return new Choice(
                Stream.of(names).map(name -> new WordSet(synonyms.words(name))).toList(), false);
    }

    /** Words that say nothing. */
    Choice ignored() {
        return ignored;
    }

    /** Words that say nothing beside others that do: "made", "we", and all that mean "use". */
    Choice light() {
        return light;
    }

    /** Words that ask for a number: "how many". */
    Choice count() {
        return count;
    }

    /** What {@link #light} has, and words that ask for the number of what a list shows: the list has it, too. */
    Choice spare() {
        return spare;
    }

    /** What a question may have beside what it is about. */
    Choice aside() {
        return aside;
    }

    /** Words of what is said around a question. */
    Choice frame() {
        return frame;
    }

    /** Words with which a question is not read by its gist. */
    Choice strict() {
        return strict;
    }

    /** What joins the names of a list of which none is meant. */
    Choice nor() {
        return nor;
    }

    /** What stands before another name of the same: "that is". */
    Choice alias() {
        return alias;
    }

    /** Words that alone make no question. */
    Choice empty() {
        return empty;
    }

    /** Words that make no question with no name, number or time beside them, however loosely they are read. */
    Choice general() {
        return general;
    }

    /** Words that say something else where they stand elsewhere: "not", "or", "only". */
    Choice binding() {
        return binding;
    }

    /** What joins the names of a list that all count. */
    Choice and() {
        return and;
    }

    /** What joins the names of a list of which one is enough. */
    Choice or() {
        return or;
    }

    /** What joins the names of a list where there is nothing but names. */
    Choice together() {
        return together;
    }

    /** What adds a name to a list without "and": "MoE with MLA". */
    Choice with() {
        return with;
    }

    /** What has techniques: "models". */
    Choice models() {
        return models;
    }

    /** What makes another question of one that is otherwise understood. */
    Choice never() {
        return never;
    }

    /** What has words in it that would make another question, and does not. */
    Choice harmless() {
        return harmless;
    }

    /** What may stand beside a name of a type to say what it is: "the technique MoE", "модель Qwen3". */
    Choice kind(String type) {
        return kinds.getOrDefault(type, none);
    }

    Collection<Choice> kinds() {
        return kinds.values();
    }
}
