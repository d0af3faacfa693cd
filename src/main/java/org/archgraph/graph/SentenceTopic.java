package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.prose.Named;

/** The technique that a sentence goes on about, so that "it" in the next one may mean it. */
final class SentenceTopic {
    /** "Lightning Attention, a variant of linear attention" */
    private static final Pattern EXPLAINS =
            Pattern.compile("\\s?\\(|,\\s(?:(?:a|an|one|это)\\s)?(?:\\p{L}+\\s)?(?:of\\s)?");

    private static final Pattern PART = Pattern.compile("[:,;] ");

    private static final Set<String> OBLIQUE = Set.of("к", "для", "при", "to", "for");

    private static final int LONGEST_OBLIQUE = 3;

    private static final String ARTICLE = "The ";

    private SentenceTopic() {}

    /** The one technique that a sentence names, or the first where the others only explain it; null else. */
    static Mention of(String text, List<Found> named) {
        List<Found> techniques = new ArrayList<>(named.size());
        for (Found one : named) {
            if (one.named().kind() == Named.Kind.TECHNIQUE && !one.absence() && !isOblique(text, one)) {
                techniques.add(one);
            }
        }
        if (techniques.size() > 1 && !techniques.stream().allMatch(Found::isDescribed)) {
            // "512 experts, 10 active and one shared expert": a pronoun stands for what has a name
            techniques.removeIf(Found::isDescribed);
        }
        for (int i = 1; i < techniques.size(); i++) {
            int end = Math.min(techniques.get(i - 1).named().span().end(), techniques.get(i).named().span().start());
            boolean same = techniques.get(i).mention().sameAs(techniques.get(0).mention());
            if (!same && !EXPLAINS.matcher(text).region(end, techniques.get(i).named().span().start()).matches()) {
                return null;
            }
        }
        return techniques.isEmpty() ? null : techniques.get(0).mention();
    }

    /** "To MLA it cannot be applied": a technique that is no subject of its sentence. */
    private static boolean isOblique(String text, Found found) {
        int end = found.named().span().start();
        int word = end;
        while (word > 0 && Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        int start = word;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && word - start < LONGEST_OBLIQUE) {
            start--;
        }
        boolean whole = word < end && start < word && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
        return whole && OBLIQUE.contains(text.substring(start, word).toLowerCase(Locale.ROOT));
    }

    /**
     * Where the part of a sentence ends, in characters, before which it names no technique: "they dropped it: linear
     * attention was unstable", "it was replaced with RMSNorm"; 0 where it begins with one.
     */
    static int endOfNameless(String text, List<Found> named) {
        int first = named.stream()
                .filter(Found::isTechnique)
                .mapToInt(f -> f.named().span().start())
                .min()
                .orElse(text.length());
        Matcher mark = PART.matcher(text);
        int end = mark.find() ? mark.start() : first;
        return Math.min(end, first);
    }

    /** Whether a sentence begins with a technique, and names no other one. */
    static boolean leads(String text, List<Found> named) {
        int start = text.startsWith(ARTICLE) ? ARTICLE.length() : 0;
        boolean leads = !named.isEmpty() && named.get(0).isTechnique() && named.get(0).named().span().start() <= start;
        for (int i = 1; leads && i < named.size(); i++) {
            leads = !named.get(i).isTechnique() || named.get(i).mention().sameAs(named.get(0).mention());
        }
        return leads;
    }

    /** Whether a sentence names techniques only where they are no subject of it, or none. */
    static boolean namesOnlyAside(String text, List<Found> named) {
        return named.stream().allMatch(f -> f.named().kind() != Named.Kind.TECHNIQUE || isOblique(text, f));
    }
}
