package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ontology.KnownName;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Finds entities by name in prose: by stems, in any order of a name's words, the longest name first. Function words
 * inside a name do not count. Topics are left out: nothing is said of them in passing, and "architectures of MoE"
 * should give MoE.
 */
final class NameFinder {
    /** Words that a name may have or lack inside: "внимание со скользящим окном", "attention with a sliding window". */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "с", "со", "в", "во", "на", "для", "по", "из", "и", "of", "the", "a", "an", "with", "for", "in", "and");

    private static final Set<String> CONJUNCTIONS = Set.of("и", "and");
    private static final Set<String> NEGATIONS = Set.of("без", "no", "without");

    private static final int SHORT_NAME = 4;

    /** In words. "DeltaNet" stands for Gated DeltaNet, "DeepSeek" not for DeepSeek Sparse Attention. */
    private static final int LONGEST_OF_PROPER = 2;

    private static final Pattern LATER_VERSION = Pattern.compile("(.*\\p{L})[- ]?[2-9]");

    private final Tokenizer tokenizer;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Set<Meaning>> byProperWord = new HashMap<>();
    /** Sums of what the names' words hash to: what has no such sum is no name, which most pairs of words are not. */
    private final Set<Integer> sums = new HashSet<>();
    /** The last words of the names that have the same words. */
    private final Map<String, Set<String>> heads = new HashMap<>();
    /** The words of names, each with how many words the longest name has that it stands in. */
    private final Map<String, Integer> words = new HashMap<>();

    /** What a name means: an entity, a well-known name, or (both null) one of several. */
    private record Meaning(EntityDraft entity, KnownName known, String spelling) {
        boolean isTechnique() {
            return Ontology.TECHNIQUE.equals(
                    entity != null ? entity.type() : known != null ? known.type() : null);
        }
    }

    NameFinder(NameTable names, List<EntityDraft> entities, List<KnownName> known, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (EntityDraft entity : entities) {
            if (Ontology.TOPIC.equals(entity.type())) {
                continue;
            }
            entity.names().forEach((folded, use) -> {
                List<EntityDraft> bearers = names.candidates(folded);
                boolean its = bearers.size() == 1 && bearers.get(0) == entity;
                if (its || bearers.size() > 1) {
                    add(use.text(), new Meaning(its ? entity : null, null, use.text()));
                }
            });
        }
        for (KnownName name : known) {
            addKnown(name, name.name(), names);
            name.aliases().forEach(alias -> addKnown(name, alias, names));
        }
    }

    private void addKnown(KnownName name, String text, NameTable names) {
        Matcher later = LATER_VERSION.matcher(text);
        boolean ofKnown = later.matches() && names.isKnown(later.group(1));
        boolean ofLater = names.isKnown(text + "-2") || names.isKnown(text + " 2");
        // a vault that has only Mamba means it by "Mamba-2", too; in one that has only Mamba-2, "Mamba" may be either
        if (!ofKnown && !ofLater && !names.isKnown(text)) {
            String key = key(stems(text));
            if (!key.isEmpty() && !meanings.containsKey(key)) {
                add(text, new Meaning(null, name, text));
            }
        }
    }

    private void add(String text, Meaning meaning) {
        List<String> stems = stems(text);
        if (stems.isEmpty()) {
            return;
        }
        String key = key(stems);
        Meaning other = meanings.get(key);
        boolean same = other == null || other.entity() == meaning.entity() && other.known() == meaning.known();
        meanings.put(key, same ? meaning : new Meaning(null, null, text));
        sums.add(stems.stream().mapToInt(String::hashCode).sum());
        heads.computeIfAbsent(key, k -> new HashSet<>()).add(stems.get(stems.size() - 1));
        stems.forEach(stem -> words.merge(stem, stems.size(), Math::max));
        for (Token token : stems.size() <= LONGEST_OF_PROPER ? tokenizer.tokens(text) : List.<Token>of()) {
            if (isProper(token.text()) && meaning.isTechnique()) {
                byProperWord.computeIfAbsent(token.stem(), k -> new HashSet<>()).add(withoutSpelling(meaning));
            }
        }
    }

    private static Meaning withoutSpelling(Meaning meaning) {
        return new Meaning(meaning.entity(), meaning.known(), "");
    }

    private List<String> stems(String name) {
        return tokenizer.tokens(name).stream()
                .filter(token -> !isFunctionWord(token))
                .map(Token::stem)
                .toList();
    }

    /** The "A" of "Command A" is no article. */
    private static boolean isFunctionWord(Token token) {
        return FUNCTION_WORDS.contains(token.stem()) && !token.text().equals("A");
    }

    private static String key(List<String> stems) {
        if (stems.size() == 1) {
            return stems.get(0);
        }
        List<String> sorted = new ArrayList<>(stems);
        Collections.sort(sorted);
        return String.join("\u0001", sorted);
    }

    /** The entities named in {@code text}, in order; none overlap. */
    List<Mention> find(String text) {
        return find(text, tokenizer.tokens(text));
    }

    /** As {@link #find(String)}, for a text that is already split into words. */
    List<Mention> find(String text, List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = longestAt(text, tokens, i, mentions);
            i += Math.max(1, length);
        }
        return mentions;
    }

    /** Adds the longest name that starts at word {@code i}; returns how many words it takes, 0 for none. */
    private int longestAt(String text, List<Token> tokens, int i, List<Mention> mentions) {
        Integer longest = words.get(tokens.get(i).stem());
        if (longest == null) {
            return 0;
        }
        List<String> window = new ArrayList<>(longest);
        Meaning best = null;
        int bestEnd = i;
        String conjunction = "";
        boolean adjacent = true;
        int sum = 0;
        for (int j = i; j < tokens.size() && window.size() < longest; j++) {
            String stem = tokens.get(j).stem();
            if (j > i && !joined(text, tokens.get(j - 1), tokens.get(j))) {
                break;
            }
            if (j > i && isFunctionWord(tokens.get(j))) {
                conjunction = CONJUNCTIONS.contains(stem) ? stem : conjunction;
                adjacent = false;
                continue;
            }
            Integer longestOfWord = words.get(stem);
            if (longestOfWord == null || longestOfWord <= window.size()) {
                break;
            }
            longest = Math.min(longest, longestOfWord);
            window.add(stem);
            sum += stem.hashCode();
            String key = sums.contains(sum) ? key(window) : null;
            Meaning meaning = key == null ? null : meanings.get(key);
            if (meaning != null
                    && inOrder(window)
                    && hasWord(meaning, conjunction)
                    && spelledAlike(meaning.spelling(), tokens.get(i), window.size())
                    && !(adjacent && window.size() > 1 && isOfOtherHead(key, window, tokens.get(j)))) {
                best = meaning;
                bestEnd = j;
            }
        }
        if (best == null) {
            best = properWord(tokens.get(i));
        }
        if (best == null) {
            return 0;
        }
        int end = tokens.get(bestEnd).end();
        boolean plus = best.spelling().endsWith("+") && text.startsWith("+", end);
        mentions.add(new Mention(
                new Span(tokens.get(i).start(), plus ? end + 1 : end), best.entity(), best.known()));
        return bestEnd - i + 1;
    }

    /** "Windows and attention" is not a name in two parts, unless the name itself has the "and". */
    private static boolean hasWord(Meaning meaning, String conjunction) {
        return conjunction.isEmpty()
                || (" " + meaning.spelling().toLowerCase(Locale.ROOT) + " ").contains(" " + conjunction + " ");
    }

    /**
     * In English the last word says what a thing is: a "normalization layer" is no layer normalization, unless "of" or
     * the like stands between.
     */
    private boolean isOfOtherHead(String key, List<String> window, Token last) {
        // "смещения QKV"
        return !heads.get(key).contains(last.stem()) && window.stream().allMatch(stem -> stem.charAt(0) < 128);
    }

    /** A name that begins with a negation has it at its beginning only: "embeddings and no position" is not NoPE. */
    private static boolean inOrder(List<String> window) {
        for (int i = 1; i < window.size(); i++) {
            if (NEGATIONS.contains(window.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two neighbouring words may belong to one name: nothing but spaces, hyphens and the like between them. */
    private static boolean joined(String text, Token left, Token right) {
        // "the q, k and v projections"
        boolean letters = left.end() - left.start() == 1 && right.end() - right.start() == 1;
        if (letters && text.startsWith(", ", left.end()) && right.start() == left.end() + 2) {
            return true;
        }
        if (right.start() == left.end() + 1 && text.charAt(left.end()) == '.') {
            // "dots.llm1"
            return true;
        }
        for (int i = left.end(); i < right.start(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "-‐‑_/'’\"«»`*".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** An abbreviation is meant only where it is written as one: "MoE" is not "moe", the survey "SAW" is not "saw". */
    private static boolean spelledAlike(String spelling, Token token, int words) {
        if (words > 1 || spelling.length() > SHORT_NAME || capitals(spelling) < 2) {
            return true;
        }
        return capitals(token.text()) >= 2;
    }

    private static int capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /** A word with a capital inside, such as "DeltaNet", stands for the one technique that has it in its name. */
    private Meaning properWord(Token token) {
        Set<Meaning> bearers = token.hasCapital() ? byProperWord.get(token.stem()) : null;
        return bearers != null && bearers.size() == 1 && isProper(token.text()) ? bearers.iterator().next() : null;
    }

    private static boolean isProper(String word) {
        boolean lower = word.chars().anyMatch(Character::isLowerCase);
        return lower && word.length() > SHORT_NAME && word.substring(1).chars().anyMatch(Character::isUpperCase);
    }
}
