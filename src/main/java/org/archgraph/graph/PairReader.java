package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.prose.Stance;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Reads sentences about the two techniques of the one before: "They tried MLA and NoPE. Neither made it into the
 * model."
 */
final class PairReader {
    /** What a phrase for two does to what its sentence says. */
    private enum Effect {
        /** "Both were dropped" */
        BOTH,
        /** "Neither is used" */
        NEITHER,
        /** "Ни то, ни другое не вошло": the verb is negated as well */
        NOR,
        /** "It has neither": its verb is part of it */
        WITHOUT;

        static Effect of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    private record Phrase(List<String> words, Effect effect) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final SentenceReader sentences;

    PairReader(Ontology ontology, SentenceReader sentences, Tokenizer tokenizer) {
        this.sentences = sentences;
        ontology.pairs().forEach((key, phrases) -> phrases.forEach(text -> {
            List<String> words = tokenizer.tokens(text).stream().map(Token::folded).toList();
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, Effect.of(key)));
        }));
    }

    /**
     * What a sentence says of both.
     *
     * @param uses whether it says that they are used
     */
    record Said(Mention first, Mention second, boolean uses) {
        List<Mention> techniques() {
            return List.of(first, second);
        }
    }

    /** The two techniques that a sentence names; null where those are more or fewer. */
    static List<Mention> pair(List<Found> named) {
        List<Mention> pair = new ArrayList<>(2);
        for (Found one : named) {
            boolean known = pair.stream().anyMatch(mention -> one.mention() != null && mention.sameAs(one.mention()));
            if (one.isTechnique() && !known) {
                pair.add(one.mention());
            }
            if (one.isTechnique() && (one.absence() || pair.size() > 2)) {
                return null;
            }
        }
        return pair.size() == 2 ? pair : null;
    }

    /**
     * What a sentence that names no technique says of a pair in the one before; null where it says nothing of it.
     *
     * @param models those that it names, all of which it must speak of
     */
    Said read(String text, List<Token> tokens, List<Mention> pair, List<Named> models) {
        Said said = null;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Phrase phrase = i < next ? null : at(tokens, i);
            if (phrase != null) {
                // "both were tried, neither was kept": the last counts
                said = said(text, tokens, pair, phrase, i, models);
                next = i + phrase.words().size();
            }
        }
        return said;
    }

    private Said said(String text, List<Token> tokens, List<Mention> pair, Phrase phrase, int i, List<Named> models) {
        if (phrase.effect() == Effect.WITHOUT) {
            return sentences.hedges(text) ? null : new Said(pair.get(0), pair.get(1), false);
        }
        Span span = new Span(tokens.get(i).start(), tokens.get(i + phrase.words().size() - 1).end());
        Stance stance = stance(text, tokens, new Named(Named.Kind.TECHNIQUE, span), models);
        boolean denied = stance == Stance.DENIED;
        boolean says = stance != Stance.UNCLEAR && (denied || phrase.effect() != Effect.NOR);
        return says ? new Said(pair.get(0), pair.get(1), denied == (phrase.effect() == Effect.NEITHER)) : null;
    }

    /** What a sentence says of the phrase, as if that were the name of a technique. */
    private Stance stance(String text, List<Token> tokens, Named phrase, List<Named> models) {
        Stance said = Stance.UNCLEAR;
        List<Named> named = Stream.concat(models.stream(), Stream.of(phrase))
                .sorted(Comparator.comparingInt(n -> n.span().start()))
                .toList();
        for (Claim claim : sentences.read(text, tokens, named, About.MODEL)) {
            boolean ofText = claim.subjects().equals(models) && !claim.elsewhere();
            said = claim.technique() == phrase && claim.worded() && ofText && !claim.partial() ? claim.stance() : said;
        }
        return said;
    }

    /** The longest phrase that begins at a word; null where none does. */
    private Phrase at(List<Token> tokens, int i) {
        Phrase longest = null;
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(i).folded(), List.of())) {
            boolean longer = longest == null || phrase.words().size() > longest.words().size();
            longest = longer && standsAt(tokens, i, phrase.words()) ? phrase : longest;
        }
        return longest;
    }

    private static boolean standsAt(List<Token> tokens, int from, List<String> words) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.get(from + k).folded().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
