package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.SentenceReader;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** One block of a note being read for what its prose says of models and techniques. */
final class ProseBlock {
    /** In characters. What is longer is data or a list without an end, not a sentence that says something. */
    static final int LONGEST_SENTENCE = 2_000;

    private final Tools tools;
    private final Block block;
    private final Focus focus;
    private final StatementMaker maker;
    private final NamedUsers users;
    private final BlockLinks links;
    private final BlockSentences sentences;

    /**
     * What reading takes.
     *
     * @param stated the links by which something is stated
     */
    record Tools(
            ReadingContext context,
            SentenceReader sentences,
            SentenceMentions mentions,
            SettingReader settings,
            PairReader pairs,
            ContrastReader contrasts,
            Repetition repetition,
            Rivals rivals,
            Derivations derivations,
            OppositeReader opposites,
            LaterReader later,
            Nicknames nicknames,
            VariantNames variants,
            Set<Link> stated) {}

    ProseBlock(Tools tools, Note note, EntityDraft own, Block block, Focus focus) {
        this.tools = tools;
        this.block = block;
        this.focus = focus;
        this.maker = new StatementMaker(tools.context(), note);
        this.links = new BlockLinks(tools.context().links(), block);
        Naming naming = new Naming(tools.sentences(), tools.mentions(), own, block);
        this.users = new NamedUsers(tools, own, block, focus, naming, maker);
        this.sentences = new BlockSentences(tools, own, block, focus, naming, maker, links);
    }

    void read(LeadReader.Lead lead, List<Statement> found) {
        if (!links.areAll()) {
            statements(lead, found);
            sentences.outweigh(found);
        }
    }

    private void statements(LeadReader.Lead lead, List<Statement> found) {
        if (lead == null) {
            sentences.read(0, focus, false, found);
            settings(found);
            if (block.kind() == Block.Kind.HEADING) {
                users.heading(found);
            }
            return;
        }
        if (lead.models().isEmpty()) {
            sentences.read(lead.rest(), focus.elsewhereOnly(), false, found);
        }
        if (lead.models().size() == 2 && SeveralModels.tellsApart(block.text().substring(lead.rest()))) {
            // "Gemma 3 и Mistral Small 3.1 - одного класса: первая ..., вторая ..."
            sentences.read(0, focus, false, found);
            return;
        }
        sentences.leadBy(lead.models(), lead.rest());
        for (EntityDraft model : lead.models()) {
            int before = found.size();
            sentences.read(lead.rest(), focus.on(model), lead.link() != null, found);
            if (lead.own() && !focus.plainOnly()) {
                users.item(model, found.subList(before, found.size()), lead, found);
            }
        }
    }

    /** A setting of the model's configuration says whether it has something: "sliding_window": null. */
    private void settings(List<Statement> found) {
        if (focus.model() == null
                || focus.plainOnly()
                || block.text().length() > LONGEST_SENTENCE
                || !focus.detail().isEmpty()) {
            return;
        }
        for (SettingReader.Setting setting : tools.settings().read(block.text())) {
            Evidence evidence =
                    maker.evidence(Basis.DESCRIBED, block.lineAt(setting.start()), block.text(), "", "setting", null);
            String type = setting.on() ? Ontology.USES : Ontology.DOES_NOT_USE;
            maker.technique(setting.technique(), focus.model())
                    .ifPresent(technique -> found.add(new Statement(focus.model(), type, technique, evidence)));
        }
    }
}
