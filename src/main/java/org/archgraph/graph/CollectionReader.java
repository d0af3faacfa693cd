package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * Reads what notes about several models say of all of them, or deny of all but those that are named: "in this list
 * nobody has MLA", "in this list only Qwen3 has it". Meant are the models that the note links to, those of its tables,
 * or all that have a note. Whoever says something else of one of them knows better.
 */
final class CollectionReader {
    private static final String RULE = "collection";

    /** "All models of 2025" are not all. */
    private static final Pattern YEAR = Pattern.compile(" (?:19|20)\\d\\d (?:год|models|или)|(?:of|from) 20\\d\\d ");
    /** Rules whose statements hold only where nothing says otherwise. */
    private static final Set<String> YIELDING =
            Set.of(RULE, ContrastReader.RULE, OppositeReader.RULE, LaterReader.RULE);

    /** In characters: what is longer speaks of more than this. */
    private static final int LONGEST_SENTENCE = 300;

    /** In characters: "SwiGLU тоже везде" says no more. */
    private static final int LONGEST_ALL = 60;

    private final ProseBlock.Tools tools;
    private final DenyingPhrases nobody;
    private final DenyingPhrases only;
    private final DenyingPhrases collections;
    private final DenyingPhrases excepts;
    private final DenyingPhrases almost;
    private final DenyingPhrases everybody;
    private final DenyingPhrases allListed;
    private final CollectedModels collected;
    private final OnlyReader onlyThose;
    private final PhraseKeys keys;

    CollectionReader(ProseBlock.Tools tools) {
        Ontology ontology = tools.context().ontology();
        this.tools = tools;
        this.nobody = new DenyingPhrases(ontology.nobody());
        this.only = new DenyingPhrases(ontology.only());
        this.collections = new DenyingPhrases(ontology.collections());
        this.everybody = new DenyingPhrases(ontology.everybody());
        this.allListed = new DenyingPhrases(ontology.allListed());
        this.collected = new CollectedModels(tools, ontology);
        this.onlyThose = new OnlyReader(tools, ontology);
        this.almost = new DenyingPhrases(ontology.almost());
        this.excepts = new DenyingPhrases(ontology.exceptions());
        this.keys =
                new PhraseKeys(Stream.of(ontology.nobody(), ontology.only(), ontology.everybody(), ontology.allListed())
                        .flatMap(List::stream));
    }

    /** @param own what the note is about: one about a model speaks of that */
    void read(Note note, EntityDraft own, FocusReader.OfNote focus, List<Statement> found) {
        if (Ontology.MODEL.equals(own.type())) {
            return;
        }
        boolean overview = !Ontology.TECHNIQUE.equals(own.type());
        for (Block block : note.blocks()) {
            boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
            boolean ofOnly = text && overview && onlyThose.mayRead(block);
            boolean ofAll = text && keys.mayBeIn(block.text());
            if ((ofOnly || ofAll) && !focus.under(block.headings()).silent()) {
                if (ofOnly) {
                    onlyThose.read(
                            block,
                            () -> collected.of(note, ""),
                            new StatementMaker(tools.context(), note),
                            RULE,
                            found);
                }
                if (ofAll) {
                    sentences(new Place(note, own, overview, block, new Span(0, block.text().length())), found);
                }
            }
        }
    }

    private void sentences(Place block, List<Statement> found) {
        for (Span sentence : Sentences.split(block.text())) {
            Place at = block.at(sentence);
            if (sentence.length() <= LONGEST_SENTENCE && keys.mayBeIn(at.text())) {
                sentence(at, found);
            }
        }
    }

    private void sentence(Place at, List<Statement> found) {
        String text = at.text();
        String words = DenyingPhrases.words(text);
        // what a part has, the whole has: hardly any sentence goes further, and this costs least
        boolean ofAll = (only.denies(words) || nobody.denies(words)) && collections.denies(words)
                || everybody.denies(words)
                || at.overview() && (nobody.denies(words) || allListed.denies(words));
        if (!ofAll || tools.sentences().hedges(text) || YEAR.matcher(words).find()) {
            return;
        }
        Set<EntityDraft> meant = collected.of(at.note(), words);
        if (!CollectedModels.areMany(meant) && !collections.denies(words) && !everybody.denies(words)) {
            return;
        }
        if (only.inWords(words)
                && collections.inWords(words)
                && !nobody.inWords(words)
                && !tools.sentences().denies(text)) {
            Set<EntityDraft> having = collected.named(text);
            if (!having.isEmpty()) {
                meant.removeAll(having);
                say(at, Ontology.DOES_NOT_USE, onlyTechnique(named(text)), meant, found);
            }
            return;
        }
        if (excepts.inWords(words)) {
            if (at.overview() && allListed.inWords(words)) {
                allBut(at, words, meant, found);
            }
            return;
        }
        boolean speaksOfAll = everybody.inWords(words);
        for (int start = 0; start < text.length(); start = endOfPart(text, start) + 1) {
            part(at, start, meant, speaksOfAll, found);
        }
    }

    /** "Pre-Norm у всех, кроме OLMo 2", in an overview: the others have it. */
    private void allBut(Place at, String words, Set<EntityDraft> meant, List<Statement> found) {
        Set<EntityDraft> leftOut = collected.named(at.text());
        boolean others = !leftOut.isEmpty() && meant.containsAll(leftOut) && leftOut.size() < meant.size();
        if (others
                && at.text().length() <= LONGEST_ALL
                && !almost.inWords(words)
                && !tools.sentences().denies(at.text())) {
            meant.removeAll(leftOut);
            say(at, Ontology.USES, onlyTechnique(named(at.text())), meant, found);
        }
    }

    /** @param ofAll whether the sentence speaks of all of them somewhere */
    private void part(Place at, int start, Set<EntityDraft> meant, boolean ofAll, List<Statement> found) {
        String text = at.text();
        String part = text.substring(start, endOfPart(text, start));
        String words = DenyingPhrases.words(part);
        boolean ofNobody = nobody.inWords(words) && (ofAll || at.overview() || collections.inWords(words));
        boolean listed =
                at.overview() && part.length() <= LONGEST_ALL && allListed.inWords(words) && !everybody.inWords(words);
        boolean ofEverybody = !ofNobody
                && !tools.sentences().denies(part)
                && (everybody.inWords(words) && tools.sentences().asserts(part)
                        || listed && !tools.sentences().compares(part));
        // "nobody but Qwen3 has it": not of those that are named beside or after it
        boolean alone = (ofNobody || ofEverybody)
                && !almost.inWords(words)
                && Collections.disjoint(collected.named(text.substring(start)), meant)
                && collected.named(part).isEmpty();
        if (alone && ofNobody) {
            say(at, Ontology.DOES_NOT_USE, meantTechnique(at, part, text.substring(0, start)), meant, found);
        } else if (alone) {
            say(at, Ontology.USES, onlyTechnique(named(part)), meant, found);
        }
    }

    /**
     * The one of the part; or "**SWA**: none of the models has it", or that of the note in "the other models do
     * without".
     */
    private Mention meantTechnique(Place at, String part, String before) {
        List<Found> inPart = named(part);
        if (!inPart.isEmpty()) {
            return onlyTechnique(inPart);
        }
        boolean ofNote = Ontology.TECHNIQUE.equals(at.own().type())
                && named(before).stream().noneMatch(Found::isTechnique);
        Mention own = ofNote ? new Mention(new Span(0, 0), at.own(), null) : null;
        return own == null && tools.sentences().mayRefer(tools.mentions().tokens(part))
                ? onlyTechnique(named(before))
                : own;
    }

    /** Where the next comma, semicolon or colon is; the length where there is none. */
    private static int endOfPart(String text, int start) {
        int end = start;
        while (end < text.length() && ",;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** @param technique null where it is not known which one is meant */
    private void say(Place at, String relation, Mention technique, Set<EntityDraft> models, List<Statement> found) {
        if (technique == null) {
            return;
        }
        StatementMaker maker = new StatementMaker(tools.context(), at.note());
        Evidence evidence =
                maker.evidence(Basis.DESCRIBED, at.block().lineAt(at.span().start()), at.text(), "", RULE, null);
        for (EntityDraft model : models) {
            maker.technique(technique, model)
                    .ifPresent(t -> found.add(new Statement(model, relation, t, evidence)));
        }
    }

    private List<Found> named(String text) {
        return tools.mentions().find(text, List.of(), 0, null);
    }

    /** The one technique of a sentence; null where it names none, or several. */
    private static Mention onlyTechnique(List<Found> named) {
        List<Found> techniques = named.stream().filter(Found::isTechnique).toList();
        boolean one = !techniques.isEmpty()
                && techniques.stream().allMatch(f -> !f.absence() && f.mention().sameAs(techniques.get(0).mention()));
        return one ? techniques.get(0).mention() : null;
    }

    /**
     * The statements without what is said of all models, or by implication, where another place says the contrary of
     * one of them.
     */
    static List<Statement> withoutContradicted(List<Statement> statements) {
        // few statements yield, and the others are very many
        Set<EntityDraft> models = new HashSet<>();
        statements.stream().filter(CollectionReader::yields).forEach(s -> models.add(s.from()));
        Set<List<Object>> said = new HashSet<>();
        statements.stream()
                .filter(s -> models.contains(s.from()) && !yields(s))
                .forEach(s -> said.add(List.of(s.from(), s.relation(), s.to())));
        List<Statement> kept = new ArrayList<>(statements);
        kept.removeIf(s -> yields(s) && said.contains(List.of(s.from(), contrary(s.relation()), s.to())));
        return kept;
    }

    private static boolean yields(Statement statement) {
        return YIELDING.contains(statement.evidence().rule());
    }

    private static String contrary(String relation) {
        return relation.equals(Ontology.USES) ? Ontology.DOES_NOT_USE : Ontology.USES;
    }

    /**
     * @param overview whether "nobody" means none of the models of its note, which is about no technique, nor about one
     *         model
     */
    private record Place(Note note, EntityDraft own, boolean overview, Block block, Span span) {
        Place at(Span sentence) {
            return new Place(note, own, overview, block, sentence);
        }

        String text() {
            return block.text().substring(span.start(), span.end());
        }
    }
}
