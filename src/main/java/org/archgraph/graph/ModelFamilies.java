package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * Recognizes models that are not in the vault, by their family: "Gemma 2" where only Gemma 3 is. A family without a
 * version is the vault's only model of it, or the model that the text is about.
 */
final class ModelFamilies {
    /**
     * "Minitron 4B": a name before a size in parameters. Whether a word begins is asked last: that is slow at every
     * letter.
     */
    private static final Pattern SIZED = Pattern.compile(
            "([A-Z](?<!\\w.)[A-Za-z]{2,}+)[- ](?:v?\\d+(?:\\.\\d+)?[- ])?(?:\\d+x)?\\d+(?:[.,]\\d+)?[BM]\\b");

    /** "MiniMax-M2", "Ring-2.0": a name with a version, written as one word; shorter ones may be anything. */
    private static final Pattern VERSION = Pattern.compile("[vVrRkKmM]?\\d+(?:[.,]\\d+)*[a-zA-Z]?");

    /** No size, as in "Yi 34b". */
    private static final Pattern NEXT = Pattern.compile("\\d+(?:\\.\\d+)?(?![\\p{L}\\d.])");

    private final Set<String> families = new HashSet<>();
    private final Set<String> noModels = new HashSet<>();
    private final Set<String> sameModel = new HashSet<>();
    private final OpenWords earlier;
    private final Map<String, List<EntityDraft>> members = new HashMap<>();

    ModelFamilies(Ontology ontology, List<EntityDraft> entities) {
        ontology.sameModel().forEach(word -> sameModel.add(Names.fold(word)));
        earlier = new OpenWords(ontology.earlier());
        ontology.modelFamilies().forEach(family -> families.add(Names.fold(family)));
        ontology.noModels().forEach(word -> noModels.add(Names.fold(word)));
        for (EntityDraft entity : entities) {
            if (Ontology.MODEL.equals(entity.type())) {
                String family = of(entity.displayName());
                if (family.length() > 2) {
                    families.add(family);
                    members.computeIfAbsent(family, k -> new ArrayList<>()).add(entity);
                }
            }
        }
    }

    /** Every family that is known now, in order. */
    List<String> names() {
        return families.stream().sorted().toList();
    }

    /** Takes the names before sizes for families, as in "Minitron 4B", wherever a note writes one. */
    void learn(Note note) {
        families.addAll(sized(note));
    }

    /** Takes these for families, which were learned before. */
    void learn(Collection<String> learned) {
        families.addAll(learned);
    }

    /** What a note writes before sizes. */
    Set<String> sized(Note note) {
        Set<String> found = new HashSet<>();
        for (Block block : note.blocks()) {
            // the pattern is slow, and most texts have no size
            if (!ScopeFinder.hasSize(block.text())) {
                continue;
            }
            Matcher sized = SIZED.matcher(block.text());
            while (sized.find()) {
                String family = sized.group(1).toLowerCase(Locale.ROOT);
                if (!noModels.contains(family)) {
                    found.add(family);
                }
            }
        }
        return found;
    }

    /** Whether a word with a version behind it can only be a model: "MiniMax-M2", and in mid-sentence "Falcon 3". */
    private boolean isVersioned(String text, List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token name = tokens.get(i);
        Token next = tokens.get(i + 1);
        String word = name.text();
        boolean hyphen = next.start() == name.end() + 1 && text.charAt(name.end()) == '-';
        boolean space = next.start() == name.end() + 1 && text.charAt(name.end()) == ' ' && i > 0;
        return (hyphen || space)
                && Character.isUpperCase(word.charAt(0))
                && VERSION.matcher(next.text()).matches()
                && word.length() > 2
                && word.chars().allMatch(c -> c < 128 && Character.isLetter(c))
                && !noModels.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The first word of a folded name, without digits at its end: "qwen" of "qwen3 next". */
    static String firstWord(String name) {
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
     * What stands at word {@code i}; empty where it is no family, or means {@code self} and that need not be said.
     *
     * @param self the model that the text is about; null where there is none
     * @param afterOther whether another model is named before in the sentence: "close to Qwen3 in size, but GLM
     *         keeps ..."
     */
    Optional<Sighting> at(String text, List<Token> tokens, int i, EntityDraft self, boolean afterOther) {
        Token token = tokens.get(i);
        if (!token.hasCapital()) {
            return Optional.empty();
        }
        String family = firstWord(token.text().toLowerCase(Locale.ROOT));
        if (!families.contains(family) && !isVersioned(text, tokens, i)) {
            return Optional.empty();
        }
        int end = endOfVersion(text, tokens, i);
        if (i > 0 && isPrefix(text, tokens.get(i - 1), token)) {
            return Optional.of(new Sighting(new Span(tokens.get(i - 1).start(), end), null));
        }
        String name = Names.fold(text.substring(token.start(), end));
        boolean bare = name.equals(family);
        boolean ofBefore = i > 0 && earlier.have(tokens.get(i - 1).folded());
        if (self != null && !ofBefore && (bare && isOf(self, family) || isVariant(self, name))) {
            return afterOther
                            && bare
                            && hasDigit(self.displayName())
                            && members.getOrDefault(family, List.of()).size() == 1
                    ? Optional.of(new Sighting(new Span(token.start(), end), self))
                    : Optional.empty();
        }
        List<EntityDraft> known = bare && !ofBefore ? members.getOrDefault(family, List.of()) : List.of();
        return Optional.of(new Sighting(
                new Span(token.start(), end),
                known.size() == 1 && isOneOfMany(known.get(0), family) ? known.get(0) : null));
    }

    /** "Gemma" may stand for "Gemma 3", and not "GPT" for "GPT-OSS", which is a name of its own. */
    private static boolean isOneOfMany(EntityDraft model, String family) {
        return hasDigit(model.displayName()) || Names.fold(model.displayName()).equals(family);
    }

    /** Whether a name goes on with such a word behind a hyphen: "Yi-Instruct". */
    boolean isSameModel(String word) {
        return sameModel.contains(Names.fold(word));
    }

    /** "K-EXAONE" is another model than EXAONE. */
    private static boolean isPrefix(String text, Token before, Token name) {
        return before.end() + 1 == name.start()
                && text.charAt(before.end()) == '-'
                && before.text().chars().allMatch(c -> c < 128 && Character.isLetter(c))
                && Character.isUpperCase(before.text().charAt(0));
    }

    private static boolean isOf(EntityDraft model, String family) {
        return of(model.displayName()).equals(family);
    }

    /** The family that a model's name says, folded: "olmo" of "OLMo 2". */
    static String of(String name) {
        return firstWord(Names.fold(name));
    }

    /** Whether a name is one of the model's, also with a size behind it: "Qwen3 30B". "Gemma 3n" is not Gemma 3. */
    private static boolean isVariant(EntityDraft self, String name) {
        return self.names().keySet().stream()
                .anyMatch(own -> name.startsWith(own)
                        && (name.length() == own.length() || name.charAt(own.length()) == ' ' && !isNext(own, name)));
    }

    /** "Falcon 3" beside "Falcon": a family's first model has no version, and with one it is another model. */
    private static boolean isNext(String own, String name) {
        return !hasDigit(own) && NEXT.matcher(name.substring(own.length() + 1)).lookingAt();
    }

    /** Whether a model named in a text, as "Llama" is, has no version but one follows it: "Llama 4". */
    static boolean isFollowedByVersion(String text, Span name) {
        return name.end() + 1 < text.length()
                && text.charAt(name.end()) == ' '
                && !hasDigit(text.substring(name.start(), name.end()))
                && NEXT.matcher(text).region(name.end() + 1, text.length()).lookingAt();
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    private static int endOfVersion(String text, List<Token> tokens, int i) {
        int end = tokens.get(i).end();
        for (int k = i + 1; k < tokens.size() && k <= i + 2; k++) {
            Token next = tokens.get(k);
            String between = text.substring(end, next.start());
            boolean joined = between.isBlank() || between.equals("-") || between.equals("‑");
            boolean version = VERSION.matcher(next.text()).matches()
                    || next.text().matches("[A-Z][A-Za-z]*");
            if (!joined || !version) {
                break;
            }
            end = next.end();
        }
        return end;
    }
}
