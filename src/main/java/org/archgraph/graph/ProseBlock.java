package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.Reading;
import org.archgraph.prose.SentenceReader;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.prose.Stance;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** One block of a note being read for what its prose says of models and techniques. */
final class ProseBlock {
    /** In characters. What is longer is data or a list without an end, not a sentence that says something. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** The rule of what a sentence says. */
    private static final String SENTENCE = "sentence";

    /** In characters, of what is said of the bold term that a paragraph begins with: "**QK-Norm.** None." */
    private static final int LONGEST_ANSWER = 40;

    /** In words, of a pronoun that a sentence begins with. */
    private static final int LONGEST_PRONOUN = 2;

    private final Tools tools;
    private final EntityDraft own;
    private final Block block;
    private final Focus focus;
    private final Naming naming;
    private final StatementMaker maker;
    private final BlockClaims claims;
    private final NamedUsers users;
    private final BlockLinks links;
    /** Whether it has signs that deny what they stand beside, as words do not. */
    private final boolean crossed;

    /** What the sentence before is about where that is another model, which "in it" may mean; null where it is not. */
    private Focus spokenOf;

    /** Whether that is several models without a name, "most models", for which "it" does not stand. */
    private boolean ofMany;

    /** Finds out of whom the sentence before speaks, where it says nothing else: hardly any next one asks; null where that is done. */
    private Runnable unasked;

    /** Whether the sentence that was not read says nothing of any model. */
    private boolean ofNobody;

    /** The two techniques that the sentence before names; null where it names more or fewer. */
    private List<Mention> pair;

    /** The models that the sentence before names, which "both" may mean. */
    private List<EntityDraft> several = List.of();

    /** What the sentence before names. */
    private List<Found> namedBefore = List.of();

    /** What is said by calling a model the contrary of something, or of a later one: it outweighs what the block says otherwise. */
    private final List<Statement> opposed = new ArrayList<>();

    /** Whether the sentence before begins with a technique, and names no other one. */
    private boolean led;

    /** Whether a sentence is read of each of them in turn. */
    private boolean ofEach;

    /** What the sentence before has said, and where that begins in the block. */
    private List<Statement> told = List.of();

    private int toldAt;

    /** Those that the block begins with. */
    private List<EntityDraft> leaders = List.of();
    /** Where the text begins that a dash or a colon sets off from the one model it explains; -1 where there is none. */
    private int endOfTerm = -1;

    /** The technique of the sentence before, which "it was dropped" may mean; null where it has none or several. */
    private Mention topic;

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
        this.own = own;
        this.block = block;
        this.focus = focus;
        this.naming = new Naming(tools.sentences(), tools.mentions(), own, block);
        this.maker = new StatementMaker(tools.context(), note);
        this.claims = new BlockClaims(tools, own, focus.model(), block, naming, maker);
        this.users = new NamedUsers(tools, own, block, focus, naming, maker);
        this.links = new BlockLinks(tools.context().links(), block);
        this.crossed = isCrossed(block.text());
    }

    private static boolean isCrossed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '✘' || c == '✗' || c == '❌') {
                return true;
            }
        }
        return false;
    }

    void read(LeadReader.Lead lead, List<Statement> found) {
        if (!links.areAll()) {
            statements(lead, found);
            OppositeReader.outweigh(opposed, found);
        }
    }

    private void statements(LeadReader.Lead lead, List<Statement> found) {
        if (lead == null) {
            sentences(0, focus, false, found);
            settings(found);
            if (block.kind() == Block.Kind.HEADING) {
                users.heading(found);
            }
            return;
        }
        if (lead.models().isEmpty()) {
            sentences(lead.rest(), focus.elsewhereOnly(), false, found);
        }
        if (lead.models().size() == 2 && SeveralModels.tellsApart(block.text().substring(lead.rest()))) {
            // "Gemma 3 и Mistral Small 3.1 - одного класса: первая ..., вторая ..."
            sentences(0, focus, false, found);
            return;
        }
        leaders = lead.models();
        endOfTerm = lead.models().size() == 1 ? lead.rest() : -1;
        for (EntityDraft model : lead.models()) {
            int before = found.size();
            sentences(lead.rest(), focus.on(model), lead.link() != null, found);
            if (lead.own() && !focus.plainOnly()) {
                users.item(model, found.subList(before, found.size()), lead, found);
            }
        }
    }

    private void sentences(int from, Focus at, boolean lenient, List<Statement> found) {
        String text = block.text().substring(from);
        Mention lead = null;
        Span before = null;
        topic = null;
        spokenOf = null;
        unasked = null;
        pair = null;
        several = List.of();
        told = List.of();
        namedBefore = List.of();
        led = false;
        for (Span sentence : Sentences.split(text)) {
            if (sentence.length() > LONGEST_SENTENCE) {
                continue;
            }
            Span span = new Span(sentence.start() + from, sentence.end() + from);
            if (before != null) {
                new AnswerReader(tools, block, maker).read(before, span, at, found);
            }
            boolean second = before != null && before.start() == from && from == 0;
            boolean brief = second && span.length() <= LONGEST_ANSWER && naming.leadEnds(before);
            boolean ofItem = block.kind() == Block.Kind.ITEM;
            lead = brief || second && ofItem ? naming.leadTechnique() : ofItem ? lead : null;
            boolean ofLead = lead != null && at.model() != null && at.technique() == null;
            int said = found.size();
            sentence(span, ofLead ? at.under(lead) : at, lenient, found);
            told = List.copyOf(found.subList(said, found.size()));
            toldAt = span.start();
            if (before == null && several.isEmpty()) {
                several = leaders;
            }
            before = span;
        }
    }

    private void sentence(Span span, Focus around, boolean lenient, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        if (crossed && isCrossed(text)) {
            // nor does the next sentence go on about them
            topic = null;
            pair = null;
            several = List.of();
            namedBefore = List.of();
            return;
        }
        List<Link> within = links.within(span);
        List<Token> tokens = tools.mentions().tokens(text);
        if (unasked != null && (tools.sentences().refersBack(tokens) || ofNobody && tools.sentences().refersBackToMany(tokens))) {
            unasked.run();
        }
        unasked = null;
        boolean back = spokenOf != null && (ofMany ? tools.sentences().refersBackToMany(tokens) : tools.sentences().refersBack(tokens));
        Focus at = back ? spokenOf : around;
        spokenOf = back ? spokenOf : null;
        List<Found> named = tools.mentions().find(text, tokens, within, span.start(), at.model());
        if (at.technique() != null) {
            tools.nicknames().add(at.technique(), tokens, named);
        }
        List<Found> before = namedBefore;
        boolean leadsBefore = led;
        namedBefore = named;
        led = SentenceTopic.leads(text, named);
        if (block.kind() != Block.Kind.CELL && tools.opposites().maySay(tokens)) {
            boolean afterOther = before.stream().anyMatch(f -> !f.isTechnique() && (f.mention() == null || f.mention().entity() != at.model()));
            Evidence evidence = evidence(span, text, OppositeReader.RULE);
            opposed.addAll(tools.opposites().read(maker, evidence, tokens, named, leaders.size() > 1, around, afterOther));
        }
        boolean ofOwn = at.model() == own && named.size() > 1 && block.kind() != Block.Kind.HEADING;
        if (ofOwn) {
            opposed.addAll(tools.later().read(maker, own, named, text, () -> evidence(span, text, LaterReader.RULE)));
        }
        if (at.model() != null && tools.derivations().areOf(at.model(), text, named)) {
            return;
        }
        if (!told.isEmpty() && tools.repetition().repeats(tokens, named)) {
            found.addAll(Repetition.of(told, named, evidence(span, block.text().substring(toldAt, span.end()), SENTENCE)));
            return;
        }
        if (!told.isEmpty() && tools.repetition().denies(tokens, named)) {
            found.addAll(Repetition.denied(told, named, evidence(span, block.text().substring(toldAt, span.end()), SENTENCE)));
            return;
        }
        List<EntityDraft> severalBefore = several;
        several = List.of();
        if (SeveralModels.meansAll(severalBefore, tokens, named)) {
            ofEach = true;
            severalBefore.forEach(model -> sentence(span, around.on(model), lenient, found));
            ofEach = false;
            return;
        }
        SeveralModels.addNumbered(severalBefore, tokens, named);
        several = SeveralModels.of(text, named);
        List<Mention> pairBefore = pair;
        pair = named.size() < 2 ? null : PairReader.pair(named);
        if (pairBefore != null && !back && named.stream().noneMatch(Found::isTechnique)) {
            ofPair(pairBefore, text, tokens, span, onModels(at, named), named.stream().map(Found::named).toList(), found);
        }
        Mention recalled = topic;
        topic = SentenceTopic.of(text, named);
        boolean refers = recalled != null && tools.sentences().mayRefer(tokens);
        if (refers && topic == null) {
            // "it cannot be applied to MLA": it is that which the next sentence goes on about, too
            topic = SentenceTopic.namesOnlyAside(text, named) ? recalled : null;
        }
        boolean recalls = refers && !(ofEach && topic != null) && at.model() != null && at.technique() == null
                && (topic == null || topic == recalled || refersBefore(tokens, SentenceTopic.endOfNameless(text, named)));
        if (named.isEmpty() && at.technique() == null && !recalls) {
            return;
        }
        List<Named> bare = new ArrayList<>(named.size());
        for (Found one : named) {
            bare.add(one.named());
        }
        boolean ofOther = recalled != null && at.model() == null && at.technique() != null && !at.isTopic(recalled.entity())
                && leadsBefore
                && tools.sentences().mayRefer(named.stream().noneMatch(Found::isTechnique) ? tokens : tokens.subList(0, Math.min(tokens.size(), LONGEST_PRONOUN)));
        // "attention sinks were forgotten. GPT-OSS has revived them", in a note about neither
        boolean ofTopic = refers && at.model() == null && at.technique() == null && around.model() == null && !Ontology.MODEL.equals(own.type())
                && named.stream().noneMatch(Found::isTechnique) && !named.isEmpty();
        // in a note about GQA: "MLA is harder to build. It was taken up by ..."
        Focus focus = recalls ? at.under(recalled) : ofOther || ofTopic ? at.ofTechnique(recalled) : at;
        About ofBefore = (back || ofEach) && at.about() == About.MODEL ? About.MODEL_OF_BEFORE : aboutOf(ofTopic ? focus : at, span);
        About about = recalls ? About.MODEL_AFTER_TECHNIQUE : ofBefore;
        ofNobody = saysNothingOfModels(at, around, named);
        if (ofNobody || focus.technique() == null && named.stream().noneMatch(Found::isTechnique)) {
            unasked = () -> speaksOf(tools.sentences().reading(text, tokens, bare, about), named, around);
            return;
        }
        Reading reading = tools.sentences().reading(text, tokens, bare, about);
        if (reading.contrasted() != null && focus.model() == own) {
            say(tools.contrasts().denied(reading, named, text, focus), Ontology.DOES_NOT_USE, own, evidence(span, text, ContrastReader.RULE), found);
        }
        EntityDraft here = turns(reading, around) ? own : around.model();
        int said = found.size();
        for (BlockClaims.Said one : said(reading, named, text, span, focus, here)) {
            claims.add(one, lenient, found);
        }
        if (found.size() > said + 1 && Ontology.MODEL.equals(own.type())) {
            Evidence evidence = evidence(span, text, ContrastReader.RULE);
            tools.rivals().ruledOut(found.subList(said, found.size()), own, text)
                    .forEach(technique -> found.add(new Statement(own, Ontology.DOES_NOT_USE, technique, evidence)));
        }
        speaksOf(reading, named, around);
        int tail = text.lastIndexOf("; ") + 1;
        if (tail > 0 && pair != null && named.stream().allMatch(f -> f.named().span().end() < tail)) {
            // "Qwen2 had biases and LayerNorm; both are gone"
            String last = text.substring(tail);
            ofPair(pair, last, tools.mentions().tokens(last), span, at, List.of(), found);
        }
    }

    /** Whether no model is meant: without a model's name, and beside no model, whatever is said is said of none. */
    private boolean saysNothingOfModels(Focus at, Focus around, List<Found> named) {
        boolean nobody = at.model() == null && around.model() == null && focus.model() == null && !Ontology.MODEL.equals(own.type());
        return nobody && named.stream().allMatch(Found::isTechnique);
    }

    /** All claims but those that only name what another one denies: "no QK-Norm: QK-Norm does not go with MLA". */
    private static List<BlockClaims.Said> said(Reading reading, List<Found> named, String text, Span span, Focus focus, EntityDraft here) {
        List<BlockClaims.Said> all = new ArrayList<>(reading.claims().size());
        boolean denies = false;
        for (Claim claim : reading.claims()) {
            all.add(new BlockClaims.Said(claim, Found.of(claim.technique(), named), named, text, span, focus, here));
            denies |= claim.stance() == Stance.DENIED;
        }
        if (!denies) {
            return all;
        }
        List<BlockClaims.Said> denied = all.stream().filter(said -> said.claim().stance() == Stance.DENIED).toList();
        all.removeIf(said -> denied.stream().anyMatch(other -> said.onlyNames(other)));
        all.removeIf(said -> said.claim().stance() == Stance.DENIED && said.isOnlyOfPlainKind());
        return all;
    }

    private boolean refersBefore(List<Token> tokens, int end) {
        List<Token> before = tokens.stream().takeWhile(token -> token.start() < end).toList();
        // "it uses RMSNorm", "его RMSNorm": right before a verb or a name the pronoun may be whose that is
        return before.size() > 1 && tools.sentences().mayRefer(before.subList(0, before.size() - 1));
    }

    /** "DeepSeek V3: it has MLA, here GQA": beside what is said of another model, "here" means that of the note. */
    private boolean turns(Reading reading, Focus around) {
        boolean other = Ontology.MODEL.equals(own.type()) && around.model() != own;
        return other && reading.claims().stream().anyMatch(claim -> claim.here() && claim.stance() != Stance.UNCLEAR)
                && reading.claims().stream().anyMatch(claim -> !claim.here() && claim.stance() != Stance.UNCLEAR);
    }

    /** On the one model that is named, if any is; on none where there are several. */
    private Focus onModels(Focus at, List<Found> named) {
        List<EntityDraft> models = named.stream().map(f -> f.mention() == null ? null : f.mention().entity()).distinct().toList();
        return models.isEmpty() ? at : at.on(models.size() == 1 ? models.get(0) : null);
    }

    /** "Neither is used": what a sentence without names of techniques says of the two that the one before has named. */
    private void ofPair(
            List<Mention> before, String text, List<Token> tokens, Span span, Focus at, List<Named> models, List<Statement> found) {
        boolean plain = at.model() != null && at.technique() == null && at.detail().isEmpty();
        PairReader.Said said = plain && !at.denying() ? tools.pairs().read(text, tokens, before, models) : null;
        if (said == null || ScopeFinder.isOfVariant(text, new Span(0, 0))) {
            return;
        }
        say(said.techniques(), said.uses() ? Ontology.USES : Ontology.DOES_NOT_USE, at.model(), evidence(span, text, SENTENCE), found);
    }

    private Evidence evidence(Span span, String quote, String rule) {
        return maker.evidence(Basis.DESCRIBED, block.lineAt(span.start()), quote, "", rule, null);
    }

    private void say(List<Mention> techniques, String relation, EntityDraft model, Evidence evidence, List<Statement> found) {
        for (Mention mention : techniques) {
            maker.technique(mention, model).ifPresent(technique -> found.add(new Statement(model, relation, technique, evidence)));
        }
    }

    /** Under "Who does not use it" an item begins with those who do not; other text may speak of anybody. */
    private About aboutOf(Focus at, Span span) {
        boolean head = block.kind() == Block.Kind.ITEM && span.start() == 0;
        if (at.about() == About.MODEL && span.start() == endOfTerm) {
            return About.MODEL_OF_TERM;
        }
        if (at.about() == About.MODEL && endOfTerm >= 0 && span.start() > endOfTerm && at.model() != own) {
            // "**DeepSeek V3**: another scale. Там MLA, здесь GQA": what is there is that model's
            return About.MODEL_OF_BEFORE;
        }
        return at.about() == About.ABSENT_TECHNIQUE && !head ? About.ABSENT_TECHNIQUE_IN_TEXT : at.about();
    }

    /** Keeps in mind the other model that a sentence speaks of: the next one may begin with "in it". */
    private void speaksOf(Reading reading, List<Found> named, Focus around) {
        EntityDraft other = reading.speaksOf().size() == 1
                ? Found.of(reading.speaksOf().get(0), named).mention().entity() : null;
        boolean ofTechnique = around.model() == null && around.technique() != null;
        if (ofTechnique || other != null && other == around.model()) {
            spokenOf = null;
        } else if (other != null) {
            spokenOf = around.on(other);
            ofMany = false;
        } else if (reading.elsewhere()) {
            spokenOf = around.elsewhereOnly();
            ofMany = named.stream().noneMatch(f -> f.named().kind() == Named.Kind.UNKNOWN_MODEL);
        }
    }

    /** A setting of the model's configuration says whether it has something: "sliding_window": null. */
    private void settings(List<Statement> found) {
        if (focus.model() == null || focus.plainOnly() || block.text().length() > LONGEST_SENTENCE || !focus.detail().isEmpty()) {
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
