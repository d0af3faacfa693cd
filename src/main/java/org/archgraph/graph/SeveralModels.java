package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.prose.Named;
import org.archgraph.text.Span;
import org.archgraph.text.Token;

/** The models that one sentence names, and how the next one refers to them: "both", "they", "the second". */
final class SeveralModels {
    private static final Set<String> BOTH = Set.of("обе", "оба", "обеих", "обоих", "обеим", "both");
    private static final Set<String> THEY = Set.of("они", "них", "they", "them");
    private static final Set<String> FIRST = Set.of("первая", "первой", "первую");
    private static final Set<String> SECOND = Set.of("вторая", "второй", "вторую");
    private static final Set<String> BEFORE = Set.of("у", "в", "во", "для", "а", "и", "но", "зато", "из", "in", "of");

    private static final Set<String> GOES_ON =
            Set.of("не", "же", "есть", "нет", "без", "с", "только", "тоже", "на", "вместо", "от", "к");
    private static final List<String> ENDINGS = List.of("ет", "ит", "ла", "ют", "ся", "ась", "ят");

    /** In words: what comes later refers to something within its own sentence. */
    private static final int REACH = 4;

    /** In letters: a place between two models that only joins them. */
    private static final int LONGEST_JOINT = 5;

    private SeveralModels() {}

    /**
     * The models of a sentence, where it names two, or lists several; empty where it names fewer, or others as well.
     */
    static List<EntityDraft> of(String text, List<Found> named) {
        List<EntityDraft> models = new ArrayList<>();
        int end = -1;
        boolean joined = true;
        for (Found found : named) {
            if (found.named().kind() == Named.Kind.UNKNOWN_MODEL) {
                return List.of();
            }
            if (found.named().kind() == Named.Kind.MODEL && !models.contains(found.mention().entity())) {
                joined &= end < 0 || found.named().span().start() - end <= LONGEST_JOINT;
                end = found.named().span().end();
                models.add(found.mention().entity());
            }
        }
        return models.size() == 2 || models.size() > 2 && joined ? models : List.of();
    }

    /** Whether a text tells two apart: "the former ..., the latter ...". */
    static boolean tellsApart(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FIRST.stream().anyMatch(lower::contains) && SECOND.stream().anyMatch(lower::contains)
                || lower.contains("the former")
                || lower.contains("the latter");
    }

    /** Whether a sentence speaks of all of them. */
    static boolean meansAll(List<EntityDraft> models, List<Token> tokens, List<Found> named) {
        for (int i = 0; !models.isEmpty() && i < Math.min(REACH, tokens.size()); i++) {
            String word = tokens.get(i).folded();
            if (models.size() == 2 && BOTH.contains(word) || THEY.contains(word) && stands(tokens, i, named)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether "they" begins a sentence, or stands behind a word that may stand before a name, or behind what they do
     * without.
     */
    private static boolean stands(List<Token> tokens, int i, List<Found> named) {
        return i == 0
                || BEFORE.contains(tokens.get(i - 1).folded())
                || named.stream()
                        .anyMatch(f -> f.isTechnique()
                                && f.named().span().contains(tokens.get(i - 1).start()));
    }

    /** Whether no noun follows: "the second layer" is no model. */
    private static boolean goesOn(List<Token> tokens, int next) {
        String word = next < tokens.size() ? tokens.get(next).folded() : "";
        boolean latin = !word.isEmpty() && word.charAt(0) < 128;
        return word.isEmpty() || latin || GOES_ON.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** "The first", "у второй": takes such words for one of the two models that the sentence before names. */
    static void addNumbered(List<EntityDraft> models, List<Token> tokens, List<Found> found) {
        boolean alone = models.size() == 2 && found.stream().allMatch(Found::isTechnique);
        for (int i = 0; alone && i < tokens.size(); i++) {
            boolean first = FIRST.contains(tokens.get(i).folded());
            boolean second = SECOND.contains(tokens.get(i).folded());
            boolean stands = i == 0
                    || BEFORE.contains(tokens.get(i - 1).folded())
                    || tokens.get(i - 1).end() + 1 < tokens.get(i).start();
            if ((first || second) && stands && goesOn(tokens, i + 1)) {
                Span span = tokens.get(i).span();
                found.add(new Found(
                        new Named(Named.Kind.MODEL, span), new Mention(span, models.get(first ? 0 : 1), null), null));
            }
        }
        found.sort((a, b) -> Integer.compare(a.named().span().start(), b.named().span().start()));
    }
}
