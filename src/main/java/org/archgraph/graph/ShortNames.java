package org.archgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/** Models called by the end of their name: "in K2", and in a model's own note any such end: "в Nano". */
final class ShortNames {
    /** "K2", "V3.2": a version that can hardly mean anything else. */
    private static final Pattern VERSION = Pattern.compile("[A-Z]\\d+(?:\\.\\d+)?");

    /** Every other model has a second version. */
    private static final Pattern GENERIC = Pattern.compile("[VMR]\\d+(?:\\.\\d+)?");

    /** A version so much later is the name of something else: "V100". */
    private static final int NEXT_VERSIONS = 10;

    /** In letters: as "The" is. */
    private static final int SHORT = 3;

    /** Words before a name that is a name and not a word. */
    private static final Set<String> BEFORE = Set.of("в", "у", "для", "in", "for", "of");

    private final Map<String, List<EntityDraft>> byVersion = new HashMap<>();
    private final Map<EntityDraft, List<String>> words = new HashMap<>();

    ShortNames(List<EntityDraft> entities, Tokenizer tokenizer) {
        for (EntityDraft entity : entities) {
            if (Ontology.MODEL.equals(entity.type())) {
                List<String> name =
                        tokenizer.tokens(entity.displayName()).stream().map(Token::text).toList();
                words.put(entity, name);
                String last = name.isEmpty() ? "" : name.get(name.size() - 1);
                if (name.size() > 1 && isVersion(last)) {
                    byVersion.computeIfAbsent(last, k -> new ArrayList<>()).add(entity);
                }
            }
        }
    }

    /** A model and where it is named; null for another one, as "K2 Thinking" is. */
    record Sighting(Span span, EntityDraft entity) {}

    /** @param self the model that the text is about; null where there is none */
    Optional<Sighting> at(String text, List<Token> tokens, int i, EntityDraft self) {
        Token token = tokens.get(i);
        boolean whole = i == 0 || tokens.get(i - 1).end() + 1 == token.start() && text.charAt(token.start() - 1) == ' '
                || tokens.get(i - 1).end() + 1 < token.start();
        List<EntityDraft> known = whole ? byVersion.getOrDefault(token.text(), List.of()) : List.of();
        if (known.size() == 1) {
            boolean other = goesOn(text, token.end()) || isOfAnother(tokens, i, known.get(0), self);
            return Optional.of(new Sighting(token.span(), other ? null : known.get(0)));
        }
        if (!whole) {
            return Optional.empty();
        }
        if (isLater(self, token.text())) {
            return Optional.of(new Sighting(token.span(), null));
        }
        boolean named = self != null && i > 0 && BEFORE.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
        return named ? ending(text, tokens, i, self) : Optional.empty();
    }

    /**
     * Whether the version is another family's: of the model that the text is about, or of the name before it. "V2" in a
     * note about StarCoder is no DeepSeek V2, nor is it in "Whisper V2".
     */
    private boolean isOfAnother(List<Token> tokens, int i, EntityDraft known, EntityDraft self) {
        List<String> name = words.get(known);
        boolean generic = GENERIC.matcher(tokens.get(i).text()).matches();
        boolean ofSelf = generic && self != known && words.containsKey(self)
                && !words.get(self).get(0).equalsIgnoreCase(name.get(0));
        String before = i > 0 && tokens.get(i - 1).end() + 1 == tokens.get(i).start() ? tokens.get(i - 1).text() : "";
        boolean named = !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !name.contains(before)
                && !BEFORE.contains(before.toLowerCase(Locale.ROOT));
        // any word has a capital at the beginning of a sentence
        boolean isName = i > 1 || generic && before.length() > SHORT && before.charAt(0) < 128;
        return ofSelf || named && isName;
    }

    /**
     * "V3.2", in the note on DeepSeek V3: a later model. An earlier one is often no more than a date: "as early as V2".
     */
    private boolean isLater(EntityDraft self, String word) {
        if (self == null || !isVersion(word)) {
            return false;
        }
        List<String> own = words.getOrDefault(self, List.of()).stream()
                .filter(part -> isVersion(part) && part.charAt(0) == word.charAt(0)).toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(version ->
                                number(version) < number(word) && number(word) < number(version) + NEXT_VERSIONS);
    }

    static boolean isVersion(String word) {
        // the pattern is dear, and hardly any word has a digit there
        return word.length() > 1 && Character.isDigit(word.charAt(1)) && VERSION.matcher(word).matches();
    }

    private static double number(String version) {
        return Double.parseDouble(version.substring(1));
    }

    private Optional<Sighting> ending(String text, List<Token> tokens, int i, EntityDraft self) {
        List<String> name = words.getOrDefault(self, List.of());
        int from = name.lastIndexOf(tokens.get(i).text());
        int end = i + name.size() - from;
        if (from < 1 || end > tokens.size() || !Character.isUpperCase(tokens.get(i).text().charAt(0))) {
            return Optional.empty();
        }
        for (int k = 0; k < name.size() - from; k++) {
            if (!tokens.get(i + k).text().equals(name.get(from + k))) {
                return Optional.empty();
            }
        }
        int last = tokens.get(end - 1).end();
        Span span = new Span(tokens.get(i).start(), last);
        return goesOn(text, last) ? Optional.empty() : Optional.of(new Sighting(span, self));
    }

    /** Whether a longer name goes on: "Nano 2", "K2-Thinking", "K2 Thinking". */
    private static boolean goesOn(String text, int end) {
        boolean joined = end + 1 < text.length() && (text.charAt(end) == '-' || text.charAt(end) == ' ');
        char next = joined ? text.charAt(end + 1) : ' ';
        boolean word = joined && end + 2 < text.length() && Character.isLowerCase(text.charAt(end + 2));
        return Character.isDigit(next) || next >= 'A' && next <= 'Z' && (word || text.charAt(end) == '-');
    }
}
