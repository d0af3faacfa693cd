package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Span;

/**
 * Tells where the bare name of a family means its earlier models: "GPT-2 and Llama had Pre-Norm", in a vault of Llama
 * 4.
 */
final class FormerModels {
    private static final Set<String> JOINING = Set.of("и", "или", "and", "or", ",", "/", "&");

    private FormerModels() {}

    /** Takes such names for models that the vault does not know: they stand beside one that it does not know. */
    static void settle(String sentence, List<Found> found) {
        for (int i = 0; i < found.size(); i++) {
            boolean beside = i > 0 && areJoined(sentence, found.get(i - 1), found.get(i), found.get(i - 1))
                    || i + 1 < found.size() && areJoined(sentence, found.get(i), found.get(i + 1), found.get(i + 1));
            if (beside && isBareFamily(sentence, found.get(i))) {
                found.set(i, Found.unknown(found.get(i).named().span()));
            }
        }
    }

    private static boolean areJoined(String sentence, Found one, Found next, Found unknown) {
        int from = one.named().span().end();
        int to = next.named().span().start();
        return unknown.named().kind() == Named.Kind.UNKNOWN_MODEL
                && from <= to
                && JOINING.contains(Names.fold(sentence.substring(from, to)).strip());
    }

    private static boolean isBareFamily(String sentence, Found found) {
        if (found.named().kind() != Named.Kind.MODEL || found.link() != null || found.mention() == null) {
            return false;
        }
        Span span = found.named().span();
        String name = sentence.substring(span.start(), span.end());
        return name.chars().noneMatch(Character::isDigit)
                && !found.mention().entity().names().containsKey(Names.fold(name));
    }
}
