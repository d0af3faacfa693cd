package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.prose.Stance;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.vault.Block;
import org.archgraph.vault.Note;

/**
 * Reads tables of models: a row or a column for each, and in the others what it has ("GQA"), or whether it has what
 * their head names ("yes").
 */
final class TableReader {
    private static final int LONGEST_CELL = 80;
    /** "Yes (5:1)", "да, через слой". */
    private static final Pattern YES = cell("(?:да|есть|yes|\\+|✓|✔|✅)(?:,\\s.*|\\s*\\(.*)?");
    private static final Pattern NO = cell("(?:нет|no|✗|✘|❌)(?:\\s*\\([^()]*\\))?|0");
    private static final Pattern MARK = cell("\\+|✓|✔|✅");
    private static final Pattern DASH = cell("[-–—−]");
    /** So many, and of what: "256 экспертов". */
    private static final Pattern NUMBER = cell("(?!0)\\d+(?:\\s+\\p{L}+){0,2}(?:,\\s.*|\\s*\\(.*)?");

    private final ProseBlock.Tools tools;
    private final Note note;
    private final StatementMaker maker;

    TableReader(ProseBlock.Tools tools, Note note) {
        this.tools = tools;
        this.note = note;
        this.maker = new StatementMaker(tools.context(), note);
    }

    private static Pattern cell(String values) {
        return Pattern.compile("\\s*(?:" + values + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return the cells that are no prose of the note's own: of tables that are about models, and of alternatives */
    Set<Block> read(FocusReader.OfNote focus, List<Statement> found) {
        Set<Block> ofModels = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Table table : Table.of(note)) {
            Focus at = focus.under(table.headings());
            if (!at.silent() && table(table, at.model(), found)) {
                table.body().forEach(ofModels::addAll);
                users(table, at, found);
            } else {
                table.body().forEach(row -> addAlternatives(table.head(), row, ofModels));
            }
        }
        return ofModels;
    }

    /**
     * @param about the model that the text around the table is about; null where there is none
     * @return whether the table is about several models
     */
    private boolean table(Table table, EntityDraft about, List<Statement> found) {
        List<Block> head = table.head();
        boolean ofModels = false;
        for (List<Block> row : table.body()) {
            EntityDraft ofRow = model(row.get(0));
            for (int k = 1; k < Math.min(row.size(), head.size()); k++) {
                EntityDraft model = ofRow != null ? ofRow : model(head.get(k));
                if (model != null) {
                    ofModels = true;
                    boolean dash = ofRow != null && isDash(row.get(k)) && isChecked(table, k);
                    cell(model, ofRow != null ? head.get(k) : row.get(0), row.get(k), dash, Table.quote(row), found);
                }
            }
        }
        if (!ofModels && about != null) {
            properties(table.rows(), about, found);
            return changes(table, about, found);
        }
        return ofModels;
    }

    /**
     * "Was | is now": what the model of the note had before, and has no more, and what it has for that; whether a table
     * is one of those.
     */
    private boolean changes(Table table, EntityDraft about, List<Statement> found) {
        int before = column(table, "before");
        int after = column(table, "after");
        if (before < 0 || after < 0) {
            return false;
        }
        for (List<Block> row : table.body()) {
            if (Math.max(before, after) < row.size()) {
                String quote = Table.quote(row);
                int said = found.size();
                cell(about, row.get(0), row.get(after), false, quote, found);
                Set<EntityDraft> kept = found.subList(said, found.size()).stream()
                        .map(Statement::to)
                        .collect(Collectors.toSet());
                gone(about, row.get(before), kept, quote, found);
            }
        }
        return true;
    }

    private int column(Table table, String when) {
        List<String> words = tools.context().ontology().changes().getOrDefault(when, List.of());
        for (int k = 0; k < table.head().size(); k++) {
            List<Token> head = tools.mentions().tokens(table.head().get(k).text());
            if (!head.isEmpty() && words.contains(head.get(0).folded())) {
                return k;
            }
        }
        return -1;
    }

    private void gone(EntityDraft about, Block cell, Set<EntityDraft> kept, String quote, List<Statement> found) {
        List<Statement> had = new ArrayList<>();
        if (cell.text().length() <= LONGEST_CELL) {
            techniques(about, cell, quote, had);
        }
        had.stream()
                .filter(s -> s.relation().equals(Ontology.USES) && !kept.contains(s.to()))
                .forEach(s -> found.add(new Statement(about, Ontology.DOES_NOT_USE, s.to(), s.evidence())));
    }

    /** Cells under a head such as "Alternative", which tell of what was not taken. */
    private void addAlternatives(List<Block> head, List<Block> row, Set<Block> found) {
        for (int k = 1; k < Math.min(row.size(), head.size()); k++) {
            String text = head.get(k).text();
            boolean compares = tools.sentences().compares(text);
            if (compares || tools.sentences().denies(text)) {
                found.add(row.get(k));
            }
            if (compares && named(head.get(k)).stream().anyMatch(Found::isTechnique)) {
                // "size of the cache, against MHA": the rows weigh one technique against another
                found.add(row.get(0));
            }
        }
    }

    /** In a note about a technique, models in rows with what they make of it, and of nothing else, use it. */
    private void users(Table table, Focus at, List<Statement> found) {
        boolean ofTechnique = at.technique() != null && at.model() == null && !at.plainOnly() && !at.denying();
        if (!ofTechnique
                || table.rows().stream().flatMap(List::stream).anyMatch(cell -> saysOtherwise(cell, at.technique()))) {
            return;
        }
        for (List<Block> row : table.body()) {
            EntityDraft model = model(row.get(0));
            if (model != null) {
                state(model, at.technique(), true, row.get(0), Table.quote(row), found);
            }
        }
    }

    /** Whether a cell names another technique, or says or may say that something is not there. */
    private boolean saysOtherwise(Block cell, Mention topic) {
        boolean other = named(cell).stream().anyMatch(f -> f.isTechnique() && !f.mention().sameAs(topic));
        return other || isDash(cell) || NO.matcher(cell.text()).matches() || tools.sentences().denies(cell.text())
                || tools.sentences().hedges(cell.text()) || tools.sentences().compares(cell.text());
    }

    /** "Tied embeddings | no": a table of one model's properties. */
    private void properties(List<List<Block>> rows, EntityDraft about, List<Statement> found) {
        for (List<Block> row : rows) {
            if (row.size() == 2
                    && (NO.matcher(row.get(1).text()).matches()
                            || YES.matcher(row.get(1).text()).matches())) {
                cell(about, row.get(0), row.get(1), false, Table.quote(row), found);
            }
        }
    }

    /** The model that a cell names and besides which it names nothing; null where there is none. */
    private EntityDraft model(Block cell) {
        List<Found> found = cell.text().length() > LONGEST_CELL ? List.of() : named(cell);
        boolean one = found.size() == 1 && found.get(0).named().kind() == Named.Kind.MODEL;
        EntityDraft model = one ? found.get(0).mention().entity() : null;
        return model != null
                        && (found.get(0).link() != null
                                || isName(model, cell, found.get(0).named().span()))
                ? model
                : null;
    }

    /**
     * "StarCoder" beside "StarCoder 2" is another model, although elsewhere the family's name may mean its only member.
     */
    private static boolean isName(EntityDraft model, Block cell, Span span) {
        return model.names().containsKey(Names.fold(cell.text().substring(span.start(), span.end())));
    }

    private List<Found> named(Block cell) {
        return tools.mentions().find(cell.text(), cell.links(), 0, null);
    }

    private static boolean isDash(Block cell) {
        return DASH.matcher(cell.text()).matches();
    }

    /** Whether a column has nothing but marks for yes, and dashes, which then mean no. */
    private static boolean isChecked(Table table, int column) {
        List<Block> cells = table.body().stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
        return cells.stream()
                        .allMatch(cell ->
                                isDash(cell) || MARK.matcher(cell.text()).matches())
                && table.body().stream()
                        .anyMatch(row -> row.stream()
                                .anyMatch(cell -> MARK.matcher(cell.text()).matches()));
    }

    /** @param dash whether the cell has a dash that means no */
    private void cell(EntityDraft model, Block head, Block cell, boolean dash, String quote, List<Statement> found) {
        if (cell.text().length() > LONGEST_CELL
                || tools.sentences().denies(head.text())
                || tools.sentences().compares(head.text())) {
            return;
        }
        List<Found> asked = asked(head);
        boolean one = asked.size() == 1 && asked.get(0).named().kind() == Named.Kind.TECHNIQUE;
        boolean no = dash || NO.matcher(cell.text()).matches();
        boolean whole = one && asked.get(0).named().span().length() == head.text().strip().length();
        if (one && (no || YES.matcher(cell.text()).matches() || whole && NUMBER.matcher(cell.text()).matches())) {
            state(model, asked.get(0).mention(), !no, cell, quote, found);
        } else {
            techniques(model, cell, quote, found);
        }
    }

    private List<Found> asked(Block head) {
        List<Found> named = named(head);
        String called = named.isEmpty() ? tools.nicknames().inHead(head.text()) : null;
        List<Mention> meant = called == null ? List.of() : tools.context().finder().find(called);
        return meant.size() != 1
                ? named
                : List.of(new Found(
                        new Named(
                                Named.Kind.TECHNIQUE,
                                new Span(0, head.text().strip().length())),
                        meant.get(0),
                        null));
    }

    private void techniques(EntityDraft model, Block cell, String quote, List<Statement> found) {
        List<Token> tokens = tools.mentions().tokens(cell.text());
        List<Found> named = named(cell);
        boolean ofModels = named.stream().anyMatch(f -> f.named().kind() != Named.Kind.TECHNIQUE);
        if (named.isEmpty() || ofModels) {
            return;
        }
        List<Named> bare = named.stream().map(Found::named).toList();
        for (Claim claim : tools.sentences().read(cell.text(), tokens, bare, About.MODEL)) {
            Found technique = Found.of(claim.technique(), named);
            if (technique != null && claim.stance() != Stance.UNCLEAR && !claim.elsewhere()) {
                boolean uses = claim.stance() == Stance.ASSERTED && !technique.absence();
                state(model, technique.mention(), uses, cell, quote, found);
            }
        }
    }

    private void state(
            EntityDraft model, Mention technique, boolean uses, Block cell, String quote, List<Statement> found) {
        String detail = ScopeFinder.find(cell.text(), new Span(0, 0), null);
        Evidence evidence = maker.evidence(Basis.DESCRIBED, cell.line(), quote, detail, "table", null);
        maker.technique(technique, model)
                .ifPresent(t -> found.add(
                        new Statement(model, uses ? Ontology.USES : Ontology.DOES_NOT_USE, t, evidence)));
    }
}
