package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.Reading;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.prose.Stance;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;

/** The sentences of a block being read one after another: each may go on about what the one before has named. */
final class BlockSentences {
    /** The rule of what a sentence says. */
    private static final String SENTENCE = "sentence";

    /** In characters, of what is said of the bold term that a paragraph begins with: "**QK-Norm.** None." */
    private static final int LONGEST_ANSWER = 40;

    /** In words, of a pronoun that a sentence begins with. */
    private static final int LONGEST_PRONOUN = 2;

    private final ProseBlock.Tools tools;
    private final EntityDraft own;
    private final Block block;
    /** Where the block stands. */
    private final Focus focus;
    private final Naming naming;
    private final StatementMaker maker;
    private final BlockClaims claims;
    private final BlockLinks links;
    /** Whether the block has signs that deny what they stand beside, as words do not. */
    private final boolean crossed;
    /**
     * What is said by calling a model the contrary of something, or of a later one: it outweighs what the block says
     * otherwise.
     */
    private final List<Statement> opposed = new ArrayList<>();

    /** The models that the block begins with. */
    private List<EntityDraft> leaders = List.of();
    /** Where the text begins that a dash or a colon sets off from the one model it explains; -1 where there is none. */
    private int endOfTerm = -1;

    /** What the sentence before is about where that is another model, which "in it" may mean; null where it is not. */
    private Focus spokenOf;

    /** Whether that is several models without a name, "most models", for which "it" does not stand. */
    private boolean ofMany;

    /**
     * Finds out of whom the sentence before speaks, where it says nothing else: hardly any next one asks; null where
     * that is done.
     */
    private Runnable unasked;

    /** Whether the sentence that was not read says nothing of any model. */
    private boolean ofNobody;

    /** The two techniques that the sentence before names; null where it names more or fewer. */
    private List<Mention> pair;

    /** The models that the sentence before names, which "both" may mean. */
    private List<EntityDraft> several = List.of();

    /** What the sentence before names. */
    private List<Found> namedBefore = List.of();

    /** Whether the sentence before begins with a technique, and names no other one. */
    private boolean led;

    /** Whether a sentence is read of each of several models in turn. */
    private boolean ofEach;

    /** What the sentence before has said, and where that begins in the block. */
    private List<Statement> told = List.of();

    private int toldAt;

    /** The technique of the sentence before, which "it was dropped" may mean; null where it has none or several. */
    private Mention topic;

    /**
     * A sentence being read.
     *
     * @param at what it is about
     * @param around what it would be about if it did not go on about another model
     * @param back whether it goes on about the model that the sentence before speaks of
     * @param lenient whether a name alone says something
     */
    private record Line(
            Span span,
            String text,
            List<Token> tokens,
            List<Found> named,
            Focus at,
            Focus around,
            boolean back,
            boolean lenient) {
        boolean namesTechnique() {
            return named.stream().anyMatch(Found::isTechnique);
        }

        List<Named> bare() {
            List<Named> bare = new ArrayList<>(named.size());
            for (Found one : named) {
                bare.add(one.named());
            }
            return bare;
        }
    }

    /**
     * What a sentence refers to.
     *
     * @param recalled the technique of the sentence before that a pronoun may mean; null where there is none
     * @param refers whether it has such a pronoun
     * @param recalls whether it goes on about that technique
     */
    private record Reference(Mention recalled, boolean refers, boolean recalls) {}

    BlockSentences(
            ProseBlock.Tools tools,
            EntityDraft own,
            Block block,
            Focus focus,
            Naming naming,
            StatementMaker maker,
            BlockLinks links) {
        this.tools = tools;
        this.own = own;
        this.block = block;
        this.focus = focus;
        this.naming = naming;
        this.maker = maker;
        this.claims = new BlockClaims(tools, own, focus.model(), block, naming, maker);
        this.links = links;
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

    /** The models that the block begins with, and where what is told of them begins. */
    void leadBy(List<EntityDraft> models, int rest) {
        leaders = models;
        endOfTerm = models.size() == 1 ? rest : -1;
    }

    /** Takes back what the contrary is said of. */
    void outweigh(List<Statement> found) {
        OppositeReader.outweigh(opposed, found);
    }

    /** Reads those from a place in the block on. */
    void read(int from, Focus at, boolean lenient, List<Statement> found) {
        String text = block.text().substring(from);
        Mention lead = null;
        Span before = null;
        spokenOf = null;
        unasked = null;
        told = List.of();
        led = false;
        forgetNames();
        for (Span sentence : Sentences.split(text)) {
            if (sentence.length() > ProseBlock.LONGEST_SENTENCE) {
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

    private void forgetNames() {
        topic = null;
        pair = null;
        several = List.of();
        namedBefore = List.of();
    }

    private void sentence(Span span, Focus around, boolean lenient, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        if (crossed && isCrossed(text)) {
            // nor does the next sentence go on about them
            forgetNames();
            return;
        }
        Line line = line(span, text, around, lenient);
        List<Found> before = namedBefore;
        boolean leadsBefore = led;
        namedBefore = line.named();
        led = SentenceTopic.leads(text, line.named());
        opposed(line, before);
        if (line.at().model() != null && tools.derivations().areOf(line.at().model(), text, line.named())
                || repeats(line, found)) {
            return;
        }
        List<EntityDraft> severalBefore = several;
        several = List.of();
        if (SeveralModels.meansAll(severalBefore, line.tokens(), line.named())) {
            ofEach = true;
            severalBefore.forEach(model -> sentence(span, around.on(model), lenient, found));
            ofEach = false;
            return;
        }
        SeveralModels.addNumbered(severalBefore, line.tokens(), line.named());
        several = SeveralModels.of(text, line.named());
        List<Mention> pairBefore = pair;
        pair = line.named().size() < 2 ? null : PairReader.pair(line.named());
        if (pairBefore != null && !line.back() && !line.namesTechnique()) {
            ofPair(
                    pairBefore,
                    text,
                    line.tokens(),
                    span,
                    onModels(line.at(), line.named()),
                    line.named().stream().map(Found::named).toList(),
                    found);
        }
        Reference reference = reference(line);
        if (!line.named().isEmpty() || line.at().technique() != null || reference.recalls()) {
            claims(line, reference, leadsBefore, found);
        }
    }

    private Line line(Span span, String text, Focus around, boolean lenient) {
        List<Token> tokens = tools.mentions().tokens(text);
        if (unasked != null
                && (tools.sentences().refersBack(tokens)
                        || ofNobody && tools.sentences().refersBackToMany(tokens))) {
            unasked.run();
        }
        unasked = null;
        boolean back = spokenOf != null
                && (ofMany
                        ? tools.sentences().refersBackToMany(tokens)
                        : tools.sentences().refersBack(tokens));
        Focus at = back ? spokenOf : around;
        spokenOf = back ? spokenOf : null;
        List<Found> named = tools.mentions().find(text, tokens, links.within(span), span.start(), at.model());
        if (at.technique() != null) {
            tools.nicknames().add(at.technique(), tokens, named);
        }
        return new Line(span, text, tokens, named, at, around, back, lenient);
    }

    private void opposed(Line line, List<Found> before) {
        if (block.kind() != Block.Kind.CELL && tools.opposites().maySay(line.tokens())) {
            boolean afterOther = before.stream()
                    .anyMatch(f -> !f.isTechnique()
                            && (f.mention() == null
                                    || f.mention().entity() != line.at().model()));
            Evidence evidence = evidence(line.span(), line.text(), OppositeReader.RULE);
            opposed.addAll(tools.opposites()
                    .read(maker, evidence, line.tokens(), line.named(), leaders.size() > 1, line.around(), afterOther));
        }
        boolean ofOwn = line.at().model() == own && line.named().size() > 1 && block.kind() != Block.Kind.HEADING;
        if (ofOwn) {
            opposed.addAll(tools.later()
                    .read(
                            maker,
                            own,
                            line.named(),
                            line.text(),
                            () -> evidence(line.span(), line.text(), LaterReader.RULE)));
        }
    }

    /** Whether it only says of other models what the sentence before has said, or the contrary. */
    private boolean repeats(Line line, List<Statement> found) {
        boolean same = !told.isEmpty() && tools.repetition().repeats(line.tokens(), line.named());
        if (!same && (told.isEmpty() || !tools.repetition().denies(line.tokens(), line.named()))) {
            return false;
        }
        Evidence evidence = evidence(line.span(), block.text().substring(toldAt, line.span().end()), SENTENCE);
        found.addAll(
                same ? Repetition.of(told, line.named(), evidence) : Repetition.denied(told, line.named(), evidence));
        return true;
    }

    private Reference reference(Line line) {
        Mention recalled = topic;
        topic = SentenceTopic.of(line.text(), line.named());
        boolean refers = recalled != null && tools.sentences().mayRefer(line.tokens());
        if (refers && topic == null) {
            // "it cannot be applied to MLA": it is that which the next sentence goes on about, too
            topic = SentenceTopic.namesOnlyAside(line.text(), line.named()) ? recalled : null;
        }
        boolean recalls = refers
                && !(ofEach && topic != null)
                && line.at().model() != null
                && line.at().technique() == null
                && (topic == null
                        || topic == recalled
                        || refersBefore(line.tokens(), SentenceTopic.endOfNameless(line.text(), line.named())));
        return new Reference(recalled, refers, recalls);
    }

    private void claims(Line line, Reference reference, boolean leadsBefore, List<Statement> found) {
        Focus at = line.at();
        boolean ofTopic = isOfTopic(line, reference);
        // in a note about GQA: "MLA is harder to build. It was taken up by ..."
        Focus meant = reference.recalls() ? at.under(reference.recalled())
                : ofTopic || isOfOther(line, reference, leadsBefore) ? at.ofTechnique(reference.recalled()) : at;
        About ofBefore = (line.back() || ofEach) && at.about() == About.MODEL
                ? About.MODEL_OF_BEFORE
                : aboutOf(ofTopic ? meant : at, line.span());
        About about = reference.recalls() ? About.MODEL_AFTER_TECHNIQUE : ofBefore;
        List<Named> bare = line.bare();
        ofNobody = saysNothingOfModels(at, line.around(), line.named());
        if (ofNobody || meant.technique() == null && !line.namesTechnique()) {
            unasked = () -> speaksOf(
                    tools.sentences().reading(line.text(), line.tokens(), bare, about), line.named(), line.around());
            return;
        }
        Reading reading = tools.sentences().reading(line.text(), line.tokens(), bare, about);
        add(line, reading, meant, found);
        speaksOf(reading, line.named(), line.around());
        tail(line, found);
    }

    private boolean isOfOther(Line line, Reference reference, boolean leadsBefore) {
        Focus at = line.at();
        return reference.recalled() != null
                && at.model() == null
                && at.technique() != null
                && !at.isTopic(reference.recalled().entity())
                && leadsBefore
                && tools.sentences()
                        .mayRefer(
                                !line.namesTechnique()
                                        ? line.tokens()
                                        : line.tokens()
                                                .subList(
                                                        0,
                                                        Math.min(line.tokens().size(), LONGEST_PRONOUN)));
    }

    /** "Attention sinks were forgotten. GPT-OSS has revived them", in a note about neither. */
    private boolean isOfTopic(Line line, Reference reference) {
        return reference.refers()
                && line.at().model() == null
                && line.at().technique() == null
                && line.around().model() == null
                && !Ontology.MODEL.equals(own.type())
                && !line.namesTechnique()
                && !line.named().isEmpty();
    }

    private void add(Line line, Reading reading, Focus meant, List<Statement> found) {
        if (reading.contrasted() != null && meant.model() == own) {
            say(tools.contrasts().denied(reading, line.named(), line.text(), meant), Ontology.DOES_NOT_USE, own,
                    evidence(line.span(), line.text(), ContrastReader.RULE), found);
        }
        EntityDraft here = turns(reading, line.around()) ? own : line.around().model();
        int said = found.size();
        for (BlockClaims.Said one : said(reading, line.named(), line.text(), line.span(), meant, here)) {
            claims.add(one, line.lenient(), found);
        }
        if (found.size() > said + 1 && Ontology.MODEL.equals(own.type())) {
            Evidence evidence = evidence(line.span(), line.text(), ContrastReader.RULE);
            tools.rivals().ruledOut(found.subList(said, found.size()), own, line.text())
                    .forEach(technique -> found.add(new Statement(own, Ontology.DOES_NOT_USE, technique, evidence)));
        }
    }

    /** "Qwen2 had biases and LayerNorm; both are gone". */
    private void tail(Line line, List<Statement> found) {
        int tail = line.text().lastIndexOf("; ") + 1;
        if (tail > 0 && pair != null && line.named().stream().allMatch(f -> f.named().span().end() < tail)) {
            String last = line.text().substring(tail);
            ofPair(pair, last, tools.mentions().tokens(last), line.span(), line.at(), List.of(), found);
        }
    }

    /** Whether no model is meant: without a model's name, and beside no model, whatever is said is said of none. */
    private boolean saysNothingOfModels(Focus at, Focus around, List<Found> named) {
        boolean nobody = at.model() == null
                && around.model() == null
                && focus.model() == null
                && !Ontology.MODEL.equals(own.type());
        return nobody && named.stream().allMatch(Found::isTechnique);
    }

    /** All claims but those that only name what another one denies: "no QK-Norm: QK-Norm does not go with MLA". */
    private static List<BlockClaims.Said> said(
            Reading reading, List<Found> named, String text, Span span, Focus focus, EntityDraft here) {
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
        List<EntityDraft> models = named.stream()
                .map(f -> f.mention() == null ? null : f.mention().entity())
                .distinct()
                .toList();
        return models.isEmpty() ? at : at.on(models.size() == 1 ? models.get(0) : null);
    }

    /** "Neither is used": what a sentence without names of techniques says of the two that the one before has named. */
    private void ofPair(
            List<Mention> before,
            String text,
            List<Token> tokens,
            Span span,
            Focus at,
            List<Named> models,
            List<Statement> found) {
        boolean plain = at.model() != null && at.technique() == null && at.detail().isEmpty();
        PairReader.Said said = plain && !at.denying() ? tools.pairs().read(text, tokens, before, models) : null;
        if (said == null || ScopeFinder.isOfVariant(text, new Span(0, 0))) {
            return;
        }
        say(
                said.techniques(),
                said.uses() ? Ontology.USES : Ontology.DOES_NOT_USE,
                at.model(),
                evidence(span, text, SENTENCE),
                found);
    }

    private Evidence evidence(Span span, String quote, String rule) {
        return maker.evidence(Basis.DESCRIBED, block.lineAt(span.start()), quote, "", rule, null);
    }

    private void say(
            List<Mention> techniques, String relation, EntityDraft model, Evidence evidence, List<Statement> found) {
        for (Mention mention : techniques) {
            maker.technique(mention, model)
                    .ifPresent(technique -> found.add(new Statement(model, relation, technique, evidence)));
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
}
