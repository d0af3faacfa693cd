package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads "the same MLA and MoE as DeepSeek V3", "та же MLA, что и у DeepSeek V3": what is used as other models do, they
 * use, too.
 */
final class SameAs {
    private static final Set<String> THAT = Set.of(
            "тот", "та", "то", "те", "ту", "той", "того", "тому", "тем", "том", "тех", "теми", "такой", "такая",
            "такое", "такие", "такую", "таким", "такого", "таких");
    private static final Set<String> AS = Set.of("as", "что", "как");
    private static final Set<String> BETWEEN = Set.of("и", "у", "в", "во", "in", "at", "the");

    private final SentenceWords words;
    private final Claims claims;

    SameAs(SentenceWords words, Claims claims) {
        this.words = words;
        this.claims = claims;
    }

    void read() {
        if (claims.none() || words.models(words.all()).isEmpty()) {
            return;
        }
        List<Named> same = new ArrayList<>();
        for (int i = 0; i < words.size(); i = words.after(i)) {
            if (words.isTechnique(i)) {
                if (!same.isEmpty() || isSame(i - 1)) {
                    same.add(words.named(i));
                }
            } else if (!same.isEmpty() && words.named(i) == null && AS.contains(words.word(i))) {
                say(same, modelsFrom(i + 1));
                same.clear();
            } else if (!joins(i)) {
                same.clear();
            }
        }
    }

    /** Whether "the same" ends at a word, or stands before adjectives that end there: "the same sparse". */
    private boolean isSame(int word) {
        int i = word;
        while (i > 0 && words.named(i) == null && words.adjective(i) && !words.word(i).equals("same")) {
            i--;
        }
        if (i < 0 || words.named(i) != null) {
            return false;
        }
        return words.word(i).equals("same") || i > 0 && words.word(i).equals("же") && THAT.contains(words.word(i - 1));
    }

    private boolean joins(int i) {
        boolean word = words.named(i) == null;
        return word
                && (words.linking(i)
                        || words.adjective(i)
                        || words.word(i).equals("же")
                        || THAT.contains(words.word(i))
                        || words.word(i).equals("same"));
    }

    /** The models from a word on, joined to each other; empty where something else stands there. */
    private List<Named> modelsFrom(int word) {
        int i = word;
        while (i < words.size() && words.named(i) == null && BETWEEN.contains(words.word(i))) {
            i++;
        }
        List<Named> models = new ArrayList<>();
        while (i < words.size()
                && (words.isModel(i) || !models.isEmpty() && words.named(i) == null && words.linking(i))) {
            if (words.isModel(i)) {
                models.add(words.named(i));
            }
            i = words.after(i);
        }
        return models;
    }

    private void say(List<Named> techniques, List<Named> models) {
        Subject others = Subject.of(models);
        if (others.elsewhere()) {
            return;
        }
        claims.asserted().stream()
                .filter(claim -> techniques.contains(claim.technique())
                        && !claim.subject().models().containsAll(others.models()))
                .forEach(claim -> claims.add(new DraftClaim(claim.technique(), Stance.ASSERTED, true).about(others)));
    }
}
