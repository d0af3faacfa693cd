package org.archgraph.graph;

import java.util.List;
import java.util.Locale;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * Reads what a note about a model leaves to another one of its family: "sliding windows arrived only with OLMo 3", in the note
 * about OLMo 2, means that this has none. Whoever says otherwise knows better.
 */
final class LaterReader {
    static final String RULE = "later";

    private final ProseBlock.Tools tools;
    private final DenyingPhrases later;

    LaterReader(ProseBlock.Tools tools) {
        this.tools = tools;
        this.later = new DenyingPhrases(tools.context().ontology().later());
    }

    /** @param own what the note is about */
    void read(Note note, EntityDraft own, FocusReader.OfNote focus, List<Statement> found) {
        if (!Ontology.MODEL.equals(own.type())) {
            return;
        }
        for (Block block : note.blocks()) {
            boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
            if (text && later.denies(DenyingPhrases.words(block.text())) && !focus.under(block.headings()).silent()) {
                for (Span span : Sentences.split(block.text())) {
                    sentence(note, own, block, span, found);
                }
            }
        }
    }

    private void sentence(Note note, EntityDraft own, Block block, Span span, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        if (!later.inSentence(text) || tools.sentences().hedges(text)) {
            return;
        }
        List<Found> named = tools.mentions().find(text, List.of(), 0, own);
        List<Found> techniques = named.stream().filter(Found::isTechnique).toList();
        List<Found> models = named.stream().filter(f -> !f.isTechnique()).toList();
        boolean one = models.size() == 1 && !techniques.isEmpty()
                && techniques.stream().allMatch(f -> !f.absence() && f.mention().sameAs(techniques.get(0).mention()));
        if (!one || !isOfFamily(own, models.get(0), text)) {
            return;
        }
        StatementMaker maker = new StatementMaker(tools.context(), note);
        Evidence evidence = maker.evidence(Basis.DESCRIBED, block.lineAt(span.start()), text, "", RULE, null);
        maker.technique(techniques.get(0).mention(), own).ifPresent(technique -> {
            found.removeIf(s -> s.to() == technique && s.evidence().line() == evidence.line());
            found.add(new Statement(own, Ontology.DOES_NOT_USE, technique, evidence));
            if (models.get(0).named().kind() == Named.Kind.MODEL) {
                found.add(new Statement(models.get(0).mention().entity(), Ontology.USES, technique, evidence));
            }
        });
    }

    /** Whether another model's name begins with the same letters: "OLMo 3" beside OLMo 2, "GLM-5" beside GLM-4.5. */
    private static boolean isOfFamily(EntityDraft own, Found other, String text) {
        boolean itself = other.mention() != null && other.mention().entity() == own;
        String name = other.mention() == null ? text.substring(other.named().span().start(), other.named().span().end()) : other.mention().entity().displayName();
        return !itself && letters(name).equals(letters(own.displayName()));
    }

    private static String letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
