package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;

/**
 * Techniques of which a model has one: whoever has LayerNorm, as an item of the note on RMSNorm says, does without
 * RMSNorm.
 */
final class Rivals {
    /** The key of those of which the whole of a model has one, so that two models are told apart by them. */
    private static final String HEADS = "heads";

    /** Words beside which it is only some layers, or something else than the decoder, that are told apart. */
    private static final Pattern PART = Pattern.compile(
            "(?<!\\p{L})(?:except|only|vision|encoder|tower|branch|some|part|кроме|только|лишь|част|визуальн|энкодер|кодировщик|башн|ветк)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Set<String>> sets;
    private final Set<String> heads;

    Rivals(Ontology ontology) {
        this.sets = ontology.rivals().values().stream().map(Rivals::folded).toList();
        this.heads = folded(ontology.rivals().getOrDefault(HEADS, List.of()));
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(Names::fold).collect(Collectors.toSet());
    }

    boolean are(EntityDraft one, EntityDraft other) {
        return one != other && sets.stream().anyMatch(set -> bears(one, set) && bears(other, set));
    }

    /**
     * "DeepSeek V3 uses MLA, Llama 4 stays with GQA", in the note about Llama 4: what another model has in place of
     * what the note's own has, as one sentence tells of both; nothing where it tells of sizes or parts.
     */
    List<EntityDraft> ruledOut(List<Statement> told, EntityDraft own, String sentence) {
        if (told.stream().allMatch(s -> s.from() == own)) {
            return List.of();
        }
        List<EntityDraft> used = told.stream()
                .filter(s -> s.from() == own && isUse(s))
                .map(Statement::to)
                .filter(of -> bears(of, heads))
                .toList();
        if (used.isEmpty() || ScopeFinder.hasSize(sentence) || PART.matcher(sentence).find()) {
            return List.of();
        }
        List<EntityDraft> ofOwn = told.stream().filter(s -> s.from() == own).map(Statement::to).toList();
        return told.stream()
                .filter(s -> s.from() != own && isUse(s))
                .map(Statement::to)
                .filter(of -> bears(of, heads) && !ofOwn.contains(of))
                .distinct()
                .toList();
    }

    private static boolean isUse(Statement statement) {
        return statement.relation().equals(Ontology.USES) && statement.evidence().detail().isEmpty();
    }

    private static boolean bears(EntityDraft entity, Set<String> names) {
        return names.contains(Names.fold(entity.displayName()))
                || names.stream().anyMatch(name -> entity.names().containsKey(name));
    }
}
