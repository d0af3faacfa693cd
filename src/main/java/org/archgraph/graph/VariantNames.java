package org.archgraph.graph;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;

/**
 * Names by which a sentence speaks of one variant of a model alone, whosever they are: "Maverick has it switched off".
 */
final class VariantNames {
    /** In letters. Shorter ones are words of other meanings, too: "it". */
    private static final int SHORTEST = 3;

    /** Behind the name: most variants are called by ordinary words, "Next it drops", "Linear attention". */
    private static final Pattern VERB = Pattern.compile(
            " (?:has|had|uses|used|does|did|goes|keeps|drops|dropped|lacks|is|was|omits|leaves|skips|имеет|использует|не|обходится|обошлась|отказалась|лишена)(?!\\p{L})");

    /** What may join the clause before the name to another one. */
    private static final Pattern JOINING = Pattern.compile(
            "[^\\p{L}\\d]*(?:(?:and|but|while|whereas|since|as|because|а|но|и|же|хотя|тогда как|поскольку|так"
                    + " как|у|в)\\s+){0,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Set<String> variants;

    VariantNames(Ontology ontology) {
        this.variants = ontology.modelVariants().stream()
                .map(Names::fold)
                .filter(variant -> variant.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    /** Where the last clause of a sentence begins, if it begins with such a name; else -1. */
    int lastLed(String sentence) {
        int mark = Math.max(sentence.lastIndexOf(','), Math.max(sentence.lastIndexOf(';'), sentence.lastIndexOf(':')));
        return mark >= 0 && lead(sentence, new Span(sentence.length(), sentence.length())) ? mark : -1;
    }

    /** Whether the clause around a place begins with such a name, and goes on with a verb or the like. */
    boolean lead(String sentence, Span place) {
        String clause = ScopeFinder.clauseAround(sentence, place);
        Matcher joining = JOINING.matcher(clause);
        int start = joining.lookingAt() ? joining.end() : 0;
        int end = start;
        while (end < clause.length() && Character.isLetter(clause.charAt(end))) {
            end++;
        }
        boolean goesOn = VERB.matcher(clause).region(end, clause.length()).lookingAt();
        return goesOn
                && Character.isUpperCase(clause.charAt(start))
                && variants.contains(Names.fold(clause.substring(start, end)));
    }
}
