package org.archgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.graph.SentenceParts.Part;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * Reads which models a note calls the contrary of what a technique would make of them: "OLMo 2 is dense" means that it
 * has no MoE. Whoever says otherwise knows better.
 */
final class OppositeReader {
    static final String RULE = "opposite";

    /**
     * In letters, of the beginning of a word by which a text is told that may have it; but for the first, which may be
     * a capital.
     */
    private static final int KEY = 5;

    /** In words, of the cell of a table. */
    private static final int LONGEST_CELL = 3;

    /** The ending of "плотным" or "плотных", which stands for more than one. */
    private static final Pattern SOME = Pattern.compile("(?:ым|ых|ые|ыми)$");

    private static final Pattern MODELS = Pattern.compile("\\s(?:models|sizes|versions|variants)\\b");

    private final ReadingContext context;
    private final SentenceReader sentences;
    private final SentenceMentions mentions;
    private final OppositeWords words;
    private final OppositeSubjects subjects;
    private final Set<String> keys;

    OppositeReader(ReadingContext context, SentenceReader sentences, SentenceMentions mentions) {
        Ontology ontology = context.ontology();
        this.context = context;
        this.sentences = sentences;
        this.mentions = mentions;
        this.words = new OppositeWords(ontology);
        this.subjects = new OppositeSubjects(ontology, words);
        this.keys = words.all().stream()
                .map(word -> word.substring(1, Math.min(KEY, word.length())))
                .collect(Collectors.toSet());
    }

    /** What the tables of a note say; sentences are read where their names are known. */
    void tables(Note note, FocusReader.OfNote focus, List<Statement> found) {
        StatementMaker maker = new StatementMaker(context, note);
        List<Statement> said = new ArrayList<>();
        for (Table table : Table.of(note)) {
            if (table.rows().stream().flatMap(List::stream).anyMatch(cell -> mayHave(cell.text()))) {
                Focus at = focus.under(table.headings());
                if (!at.silent()) {
                    table(table, maker, at, said);
                }
            }
        }
        outweigh(said, found);
    }

    /**
     * "SmolLM3: a dense model" in a note about MoE does not name a user of it: adds what is said, and takes away what
     * it denies.
     */
    static void outweigh(List<Statement> said, List<Statement> found) {
        if (!said.isEmpty()) {
            found.removeIf(s -> said.stream().anyMatch(o -> denies(o, s)));
            found.addAll(said);
        }
    }

    private static boolean denies(Statement one, Statement other) {
        return one.from() == other.from() && one.to() == other.to() && !one.relation().equals(other.relation())
                && one.evidence().line() == other.evidence().line();
    }

    private boolean mayHave(String text) {
        for (String key : keys) {
            if (text.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence may say so; hardly any does. */
    boolean maySay(List<Token> tokens) {
        for (Token token : tokens) {
            if (words.isOne(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a sentence says.
     *
     * @param evidence the sentence
     * @param named what it names
     * @param ofMany whether it is read of several models in turn
     * @param around what the text around it is about
     * @param afterOther whether the sentence before names another model, which this one may go on about
     */
    List<Statement> read(
            StatementMaker maker,
            Evidence evidence,
            List<Token> tokens,
            List<Found> named,
            boolean ofMany,
            Focus around,
            boolean afterOther) {
        List<Statement> said = new ArrayList<>();
        List<Span> places = named.stream().map(f -> f.named().span()).toList();
        OppositeSubjects.Sentence whole = new OppositeSubjects.Sentence(
                evidence.quote(), tokens, named, SentenceParts.of(evidence.quote(), places));
        for (int k = 0; k < whole.parts().size(); k++) {
            Part part = whole.parts().get(k);
            List<Token> within = tokens.stream().filter(token -> part.holds(token.span())).toList();
            for (OppositeWords.Sighting sighting : words.find(within, places)) {
                Mention technique = technique(sighting);
                boolean beside = technique == null || isNamedBeside(technique, whole, k);
                EntityDraft own =
                        afterOther || sighting.several() && !ofMany || !isPlain(around) ? null : around.model();
                List<EntityDraft> found = beside ? List.of() : subjects.of(whole, k, sighting, own);
                // "close to the dense Qwen3 models": those of one family that are dense
                List<EntityDraft> models =
                        found.size() == 1 && isOfSome(evidence.quote(), sighting, named) ? List.of() : found;
                if (!models.isEmpty() && sentences.hedges(evidence.quote())) {
                    return List.of();
                }
                say(maker, technique, models, evidence, said);
            }
        }
        return said;
    }

    /**
     * Whether it is told of those models of a name that are so, and not of the name: "плотным Qwen3", "the dense Qwen3
     * models".
     */
    private static boolean isOfSome(String text, OppositeWords.Sighting sighting, List<Found> named) {
        int end = sighting.span().end();
        Found model = named.stream()
                .filter(f -> !f.isTechnique() && f.named().span().start() == end + 1)
                .findFirst()
                .orElse(null);
        return model != null
                && (SOME.matcher(text.substring(0, end)).find()
                        || MODELS.matcher(text)
                                .region(model.named().span().end(), text.length())
                                .lookingAt());
    }

    private static boolean isPlain(Focus focus) {
        return focus.detail().isEmpty() && !focus.elsewhere();
    }

    private Mention technique(OppositeWords.Sighting sighting) {
        List<Mention> found = context.finder().find(sighting.technique());
        return found.size() == 1 && found.get(0).is(Ontology.TECHNIQUE) ? found.get(0) : null;
    }

    /**
     * "Dense models and one with MoE": whether what stands between two colons or semicolons names the technique itself.
     */
    private boolean isNamedBeside(Mention technique, OppositeSubjects.Sentence sentence, int k) {
        List<Part> parts = sentence.parts();
        int from = k;
        while (from > 0 && ";:".indexOf(parts.get(from).opener()) < 0) {
            from--;
        }
        int to = k + 1;
        while (to < parts.size() && ";:".indexOf(parts.get(to).opener()) < 0) {
            to++;
        }
        return parts.subList(from, to).stream()
                .filter(part -> !subjects.isContrast(sentence, part))
                .anyMatch(part -> sentence.named().stream()
                        .anyMatch(f -> f.isTechnique()
                                && f.mention().sameAs(technique)
                                && part.holds(f.named().span())));
    }

    private void say(
            StatementMaker maker,
            Mention technique,
            List<EntityDraft> models,
            Evidence evidence,
            List<Statement> said) {
        for (EntityDraft model : new LinkedHashSet<>(models)) {
            maker.technique(technique, model)
                    .ifPresent(t -> said.add(new Statement(model, Ontology.DOES_NOT_USE, t, evidence)));
        }
    }

    /** "OLMo 2 | dense": a cell says it of the model of its row, of its column, or of the note. */
    private void table(Table table, StatementMaker maker, Focus at, List<Statement> said) {
        for (List<Block> row : table.rows()) {
            for (int k = 1; k < row.size(); k++) {
                List<Token> tokens = mentions.tokens(row.get(k).text());
                List<OppositeWords.Sighting> found =
                        tokens.size() > LONGEST_CELL ? List.of() : words.find(tokens, List.of());
                EntityDraft model = found.size() != 1 || !named(row.get(k)).isEmpty() ? null : model(table, row, k, at);
                if (model != null) {
                    Evidence evidence =
                            maker.evidence(Basis.DESCRIBED, row.get(k).line(), Table.quote(row), "", RULE, null);
                    say(maker, technique(found.get(0)), List.of(model), evidence, said);
                }
            }
        }
    }

    private EntityDraft model(Table table, List<Block> row, int column, Focus at) {
        List<Found> ofRow = named(row.get(0));
        List<Found> ofColumn = column < table.head().size() ? named(table.head().get(column)) : List.of();
        if (ofRow.isEmpty() && ofColumn.isEmpty()) {
            boolean property = row.size() == 2 && row.get(0).text().chars().noneMatch(Character::isDigit);
            return property && isPlain(at) ? at.model() : null;
        }
        List<Found> head = ofRow.isEmpty() ? ofColumn : ofRow;
        return head.size() == 1 && head.get(0).named().kind() == Named.Kind.MODEL
                ? head.get(0).mention().entity()
                : null;
    }

    private List<Found> named(Block cell) {
        return mentions.find(cell.text(), cell.links(), 0, null);
    }
}
