package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;

/**
 * Recognizes models that are not in the vault, by their family: "Gemma 2" where only Gemma 3 is. A family without a version
 * is the vault's only model of it, or the model that the text is about.
 */
final class ModelFamilies {
    private final Set<String> families = new HashSet<>();
    private final Set<String> earlier = new HashSet<>();
    private final Map<String, List<EntityDraft>> members = new HashMap<>();

    ModelFamilies(Ontology ontology, List<EntityDraft> entities) {
        ontology.earlier().forEach(word -> earlier.add(Names.fold(word)));
        ontology.modelFamilies().forEach(family -> families.add(Names.fold(family)));
        for (EntityDraft entity : entities) {
            if (Ontology.MODEL.equals(entity.type())) {
                String family = firstWord(Names.fold(entity.displayName()));
                if (family.length() > 2) {
                    families.add(family);
                    members.computeIfAbsent(family, k -> new ArrayList<>()).add(entity);
                }
            }
        }
    }

    /** The first word of a folded name, without digits at its end: "qwen" of "qwen3 next". */
    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '/') {
            end++;
        }
        while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '.')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** A model named by its family; {@code entity} is null for one that the vault does not know. */
    record Sighting(Span span, EntityDraft entity) {}

    /**
     * What stands at word {@code i}; empty where it is no family, or means {@code self}.
     *
     * @param self the model that the text is about; null where there is none
     */
    Optional<Sighting> at(String text, List<Token> tokens, int i, EntityDraft self) {
        Token token = tokens.get(i);
        if (!hasCapital(token.text())) {
            return Optional.empty();
        }
        String family = firstWord(token.text().toLowerCase(Locale.ROOT));
        if (!families.contains(family)) {
            return Optional.empty();
        }
        int end = endOfVersion(text, tokens, i);
        String name = Names.fold(text.substring(token.start(), end));
        boolean bare = name.equals(family);
        boolean earlier = i > 0 && isEarlier(Names.fold(tokens.get(i - 1).text()));
        if (self != null && !earlier && (bare && isOf(self, family) || isVariant(self, name))) {
            return Optional.empty();
        }
        List<EntityDraft> known = bare && !earlier ? members.getOrDefault(family, List.of()) : List.of();
        return Optional.of(new Sighting(new Span(token.start(), end), known.size() == 1 ? known.get(0) : null));
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(EntityDraft model, String family) {
        return firstWord(Names.fold(model.displayName())).equals(family);
    }

    private boolean isEarlier(String word) {
        return earlier.stream()
                .anyMatch(start -> start.endsWith("*")
                        ? word.startsWith(start.substring(0, start.length() - 1))
                        : word.equals(start));
    }

    /** Whether a name is one of the model's, also with a size behind it: "Qwen3 30B". "Gemma 3n" is not Gemma 3. */
    private static boolean isVariant(EntityDraft self, String name) {
        return self.names().keySet().stream()
                .anyMatch(own -> name.startsWith(own) && (name.length() == own.length() || name.charAt(own.length()) == ' '));
    }

    private static int endOfVersion(String text, List<Token> tokens, int i) {
        int end = tokens.get(i).end();
        for (int k = i + 1; k < tokens.size() && k <= i + 2; k++) {
            Token next = tokens.get(k);
            String between = text.substring(end, next.start());
            boolean joined = between.isBlank() || between.equals("-") || between.equals("‑");
            boolean version = next.text().matches("[vVrRkK]?\\d+(?:[.,]\\d+)*[a-zA-Z]?")
                    || next.text().matches("[A-Z][A-Za-z]*") && next.text().length() > 1;
            if (!joined || !version) {
                break;
            }
            end = next.end();
        }
        return end;
    }
}
