package org.archgraph.graph;

import java.util.List;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;

/** Reads what a technique's note says of a model by naming it in a heading or as an item's first words. */
final class NamedUsers {
    /** In characters: what says no more than that something is not there. */
    private static final int LONGEST_NO = 16;

    /** In characters: the same, where nothing else is named. */
    private static final int LONGEST_REFUSAL = 30;

    private static final List<String> WHOLE =
            List.of("both", "all", "every", "оба", "обе", "обеих", "обоих", "все", "всех", "кажд");

    private final ProseBlock.Tools tools;
    private final EntityDraft own;
    private final Block block;
    private final Focus focus;
    private final Naming naming;
    private final StatementMaker maker;

    NamedUsers(ProseBlock.Tools tools, EntityDraft own, Block block, Focus focus, Naming naming, StatementMaker maker) {
        this.tools = tools;
        this.own = own;
        this.block = block;
        this.focus = focus;
        this.naming = naming;
        this.maker = maker;
    }

    /** In a technique's note, a heading that is nothing but a model's name. */
    void heading(List<Statement> found) {
        List<Found> named = tools.mentions().find(block.text(), List.of(), 0, focus.model());
        boolean model = named.size() == 1
                && named.get(0).named().kind() == Named.Kind.MODEL
                && block.text().strip().length() == named.get(0).named().span().length();
        boolean ofTopic = focus.technique() != null && focus.model() == null && !focus.plainOnly();
        if (model && ofTopic && tools.context().wordings().section(block.headings(), own).isEmpty()) {
            Evidence evidence = maker.evidence(Basis.DESCRIBED, block.line(), block.text(), "", "heading", null);
            EntityDraft user = named.get(0).mention().entity();
            maker.technique(focus.technique(), user)
                    .ifPresent(used -> found.add(new Statement(user, ofTopic(), used, evidence, false)));
        }
    }

    /**
     * In a technique's note, an item about a model says that it uses the technique, unless it says otherwise.
     *
     * @param said what its sentences say of the model
     */
    void item(EntityDraft model, List<Statement> said, LeadReader.Lead lead, List<Statement> found) {
        boolean ofTopic = focus.technique() != null
                && focus.model() == null
                && !tools.mentions().isQuestion(focus.technique().entity());
        if (!ofTopic || said.stream().anyMatch(s -> s.from() == model && focus.isTopic(s.to()))) {
            return;
        }
        String rest = block.text().substring(lead.rest());
        boolean hedged = tools.sentences().hedges(rest);
        // "Kimi K2: no"
        boolean answer = isShortNo(rest) || AnswerReader.isNo(rest);
        List<Statement> rivals = rivals(model, said);
        if (!hedged
                && !answer
                && !rivals.isEmpty()
                && rivals.stream().allMatch(s -> ofSome(s.evidence().detail(), rest))) {
            // "OLMo 2: the small ones kept MHA", in the note on GQA
            return;
        }
        boolean no = !hedged && (answer || !rivals.isEmpty());
        boolean confirms = !hedged && focus.denying();
        if (no || confirms || !naming.takesBack(rest) && !naming.staysOtherwise(rest, focus.technique())) {
            String detail = ScopeFinder.find(block.text(), new Span(0, lead.rest()), null);
            Evidence evidence =
                    maker.evidence(Basis.DESCRIBED, block.line(), block.text(), detail, "model-item", lead.link());
            maker.technique(focus.technique(), model)
                    .ifPresent(used -> found.add(
                            new Statement(model, no ? Ontology.DOES_NOT_USE : ofTopic(), used, evidence, no)));
        }
    }

    /** "Kimi K2: no", "Qwen3: отказ от использования". */
    private boolean isShortNo(String rest) {
        int length = rest.strip().length();
        boolean no = length <= LONGEST_REFUSAL
                && rest.indexOf(',') < 0
                && rest.indexOf(';') < 0
                && tools.sentences().denies(rest);
        return no
                && (length <= LONGEST_NO
                        || tools.mentions().find(rest, List.of(), 0, null).isEmpty()
                                && !tools.sentences().compares(rest));
    }

    /** "OLMo 2: MHA", in the note on GQA: what is said of what a model has instead of the note's technique. */
    private List<Statement> rivals(EntityDraft model, List<Statement> said) {
        EntityDraft topic = focus.technique().entity();
        return topic == null
                ? List.of()
                : said.stream()
                        .filter(s -> s.relation().equals(Ontology.USES)
                                && s.from() == model
                                && tools.rivals().are(s.to(), topic))
                        .toList();
    }

    /** Whether a part is not the whole: "at both sizes" is. */
    private static boolean ofSome(String detail, String text) {
        boolean part = !detail.isEmpty()
                || ScopeFinder.isOfVariant(text, new Span(0, 0))
                || !ScopeFinder.siblings(text, new Span(0, 0)).isEmpty();
        return part && WHOLE.stream().noneMatch(Names.fold(detail)::contains);
    }

    /**
     * What is said of models that are only named here: that they use the technique, or under "Who does not" that they
     * do not.
     */
    private String ofTopic() {
        return focus.denying() ? Ontology.DOES_NOT_USE : Ontology.USES;
    }
}
