package org.archgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.graph.SentenceParts.Part;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * Reads which models a note calls the contrary of what a technique would make of them: "OLMo 2 is dense" means that it has no
 * MoE. Whoever says otherwise knows better.
 */
final class OppositeReader {
    static final String RULE = "opposite";

    /** In letters, by which a text is told that may have one of the words. */
    private static final int KEY = 5;

    /** In words, of the cell of a table. */
    private static final int LONGEST_CELL = 3;

    private final ProseBlock.Tools tools;
    private final OppositeWords words;
    private final OppositeSubjects subjects;
    private final Set<String> keys;

    OppositeReader(ProseBlock.Tools tools) {
        Ontology ontology = tools.context().ontology();
        this.tools = tools;
        this.words = new OppositeWords(ontology);
        this.subjects = new OppositeSubjects(ontology, words);
        this.keys = words.all().stream().map(word -> word.substring(0, Math.min(KEY, word.length()))).collect(Collectors.toSet());
    }

    /** @param own what the note is about */
    void read(Note note, EntityDraft own, FocusReader.OfNote focus, List<Statement> found) {
        List<Statement> said = new ArrayList<>();
        StatementMaker maker = new StatementMaker(tools.context(), note);
        for (int i = 0; i < note.blocks().size(); i++) {
            Block block = note.blocks().get(i);
            boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1;
            if (block.kind() != Block.Kind.CELL && !title && mayHave(block.text())) {
                Focus at = focus.of(note, i);
                if (!at.silent()) {
                    block(new Place(maker, block, at), said);
                }
            }
        }
        for (Table table : Table.of(note)) {
            Focus at = focus.under(table.headings());
            if (!at.silent() && table.rows().stream().flatMap(List::stream).anyMatch(cell -> mayHave(cell.text()))) {
                table(table, maker, at, said);
            }
        }
        // "SmolLM3: a dense model" in a note about MoE does not name a user of it
        found.removeIf(s -> s.relation().equals(Ontology.USES) && said.stream().anyMatch(o -> denies(o, s)));
        found.addAll(said);
    }

    private static boolean denies(Statement opposite, Statement other) {
        return opposite.from() == other.from() && opposite.to() == other.to() && opposite.evidence().line() == other.evidence().line();
    }

    private boolean mayHave(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return keys.stream().anyMatch(lower::contains);
    }

    private record Place(StatementMaker maker, Block block, Focus focus) {}

    private void block(Place at, List<Statement> said) {
        String text = at.block().text();
        boolean afterOther = false;
        for (Span span : Sentences.split(text)) {
            String sentence = text.substring(span.start(), span.end());
            List<Token> tokens = tools.mentions().tokens(sentence);
            List<Link> links = at.block().links().stream()
                    .filter(link -> span.start() <= link.start() && link.start() < span.end())
                    .filter(link -> tools.context().links().of(link).isPresent())
                    .toList();
            List<Found> named = tools.mentions().find(sentence, tokens, links, span.start(), at.focus().model());
            if (tokens.stream().anyMatch(words::isOne) && !tools.sentences().hedges(sentence)) {
                Evidence evidence = at.maker().evidence(Basis.DESCRIBED, at.block().lineAt(span.start()), sentence, "", RULE, null);
                sentence(at, evidence, tokens, named, afterOther, said);
            }
            afterOther = named.stream().anyMatch(f -> !f.isTechnique() && (f.mention() == null || f.mention().entity() != at.focus().model()));
        }
    }

    private void sentence(
            Place at, Evidence evidence, List<Token> tokens, List<Found> named, boolean afterOther, List<Statement> said) {
        List<Span> places = named.stream().map(f -> f.named().span()).toList();
        List<Part> parts = SentenceParts.of(evidence.quote(), places);
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            List<Token> within = tokens.stream().filter(token -> part.holds(token.span())).toList();
            for (OppositeWords.Sighting sighting : words.find(within, places)) {
                Mention technique = technique(sighting);
                OppositeSubjects.Sentence whole = new OppositeSubjects.Sentence(evidence.quote(), tokens, named, parts);
                boolean beside = technique == null || isNamedBeside(technique, whole, k);
                EntityDraft own = afterOther || sighting.several() || !isPlain(at.focus()) ? null : at.focus().model();
                List<EntityDraft> models = beside ? List.of()
                        : subjects.of(whole, k, sighting, own);
                say(at.maker(), technique, models, evidence, said);
            }
        }
    }

    private static boolean isPlain(Focus focus) {
        return focus.detail().isEmpty() && !focus.elsewhere();
    }

    private Mention technique(OppositeWords.Sighting sighting) {
        List<Mention> found = tools.context().finder().find(sighting.technique());
        return found.size() == 1 && found.get(0).is(Ontology.TECHNIQUE) ? found.get(0) : null;
    }

    /** "Dense models and one with MoE": whether what stands between two colons or semicolons names the technique itself. */
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
                        .anyMatch(f -> f.isTechnique() && f.mention().sameAs(technique) && part.holds(f.named().span())));
    }

    private void say(StatementMaker maker, Mention technique, List<EntityDraft> models, Evidence evidence, List<Statement> said) {
        for (EntityDraft model : new LinkedHashSet<>(models)) {
            maker.technique(technique, model)
                    .ifPresent(t -> said.add(new Statement(model, Ontology.DOES_NOT_USE, t, evidence)));
        }
    }

    /** "OLMo 2 | dense": a cell says it of the model of its row, of its column, or of the note. */
    private void table(Table table, StatementMaker maker, Focus at, List<Statement> said) {
        for (List<Block> row : table.rows()) {
            for (int k = 1; k < row.size(); k++) {
                List<Token> tokens = tools.mentions().tokens(row.get(k).text());
                List<OppositeWords.Sighting> found = tokens.size() > LONGEST_CELL ? List.of() : words.find(tokens, List.of());
                EntityDraft model = found.size() != 1 || !named(row.get(k)).isEmpty() ? null : model(table, row, k, at);
                if (model != null) {
                    String quote = String.join(" | ", row.stream().map(Block::text).toList());
                    Evidence evidence = maker.evidence(Basis.DESCRIBED, row.get(k).line(), quote, "", RULE, null);
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
        return head.size() == 1 && head.get(0).named().kind() == Named.Kind.MODEL ? head.get(0).mention().entity() : null;
    }

    private List<Found> named(Block cell) {
        List<Link> links = cell.links().stream().filter(link -> tools.context().links().of(link).isPresent()).toList();
        return tools.mentions().find(cell.text(), links, 0, null);
    }
}
