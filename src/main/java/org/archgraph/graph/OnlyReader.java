package org.archgraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.vault.Block;

/** Reads "**MLA**: only Kimi K2" in a note about several models: none of its other models has it. */
final class OnlyReader {
    private static final String MARK = ": ";

    private static final String ENDS = ",;.(:";

    private final ProseBlock.Tools tools;
    /** The longest first. */
    private final List<String> only;

    OnlyReader(ProseBlock.Tools tools, Ontology ontology) {
        this.tools = tools;
        this.only = ontology.onlyThose().stream()
                .map(word -> word + " ")
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether a block may say so; hardly any does. */
    boolean mayRead(Block block) {
        return listed(block.text()) != null;
    }

    /**
     * What a block says.
     *
     * @param all the models that its note is about
     */
    void read(Block block, Supplier<Set<EntityDraft>> all, StatementMaker maker, String rule, List<Statement> found) {
        String text = block.text();
        Mention technique = technique(text.substring(0, text.indexOf(MARK)));
        String listed = listed(text);
        Set<EntityDraft> having = technique == null ? Set.of() : models(listed);
        if (having.isEmpty() || tools.sentences().hedges(text) || tools.sentences().denies(listed)) {
            return;
        }
        Set<EntityDraft> others = new LinkedHashSet<>(all.get());
        if (!CollectedModels.areMany(others) || !others.containsAll(having)) {
            return;
        }
        others.removeAll(having);
        Evidence evidence = maker.evidence(Basis.DESCRIBED, block.line(), text, "", rule, null);
        for (EntityDraft model : others) {
            maker.technique(technique, model)
                    .ifPresent(t -> found.add(new Statement(model, Ontology.DOES_NOT_USE, t, evidence)));
        }
    }

    /** The models listed behind "only", with what joins them; null where a text says nothing of the kind. */
    private String listed(String text) {
        int mark = text.indexOf(MARK);
        String rest = mark < 0 ? "" : text.substring(mark + MARK.length());
        String word = only.stream().filter(rest::startsWith).findFirst().orElse(null);
        return word == null ? null : rest.substring(word.length());
    }

    /** The one technique that a text names, and nothing beside it; null where there is none such. */
    private Mention technique(String text) {
        List<Found> named = tools.mentions().find(text, List.of(), 0, null);
        boolean one = named.size() == 1 && named.get(0).isTechnique() && !named.get(0).absence()
                && named.get(0).named().span().length() == text.strip().length();
        return one ? named.get(0).mention() : null;
    }

    /**
     * The models that a text begins with, up to its first mark behind them; none where it names anything else among
     * them.
     */
    private Set<EntityDraft> models(String text) {
        Set<EntityDraft> models = new HashSet<>();
        int end = 0;
        for (Found found : tools.mentions().find(text, List.of(), 0, null)) {
            String between = text.substring(end, found.named().span().start()).strip();
            boolean joined = between.isEmpty() && end == 0
                    || between.equals(",")
                    || between.equals("и")
                    || between.equals("and")
                    || between.equals(", and");
            if (!joined || found.named().kind() != Named.Kind.MODEL) {
                break;
            }
            models.add(found.mention().entity());
            end = found.named().span().end();
        }
        String rest = text.substring(end).strip();
        return rest.isEmpty() || ENDS.indexOf(rest.charAt(0)) >= 0 ? models : Set.of();
    }
}
