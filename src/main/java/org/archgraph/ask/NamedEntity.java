package org.archgraph.ask;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An entity as far as questions need it: what it is called.
 *
 * @param id its id in the graph
 * @param type its type: {@code Model}, {@code Technique}, {@code InnovationGroup}, {@code Topic} or another
 * @param name what it is shown as
 * @param aliases its further names, strongest first
 */
public record NamedEntity(String id, String type, String name, List<String> aliases) {
    private static final int SHORT = 6;

    public NamedEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
    }

    /** The type of the developers of models, which are values of theirs and no entities. */
    public static final String DEVELOPER = "developer";

    /** Whether it is no entity but a known value of a text. */
    public boolean value() {
        return type.equals(DEVELOPER);
    }

    /** Whether its name is its own: no word of the language, as those of techniques and topics may be. */
    boolean proper() {
        return value() || type.equals(ParameterType.MODEL.word());
    }

    /** The name with a further one that tells more: {@code Mixture of Experts (MoE)}. */
    public String display() {
        if (name.endsWith(")")) {
            return name;
        }
        return aliases.stream()
                .filter(alias -> abbreviation(name) ? alias.length() > SHORT : abbreviation(alias))
                .filter(alias -> !name.contains(alias) && !plain(alias).equals(plain(name)))
                .findFirst()
                .map(alias -> name + " (" + alias + ")")
                .orElse(name);
    }

    /** The letters and digits alone: "OLMo2" tells nothing that "OLMo 2" does not. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean abbreviation(String name) {
        return name.length() <= SHORT
                && name.chars().filter(Character::isUpperCase).count() > 1
                && name.indexOf(' ') < 0;
    }
}
