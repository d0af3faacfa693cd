package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Named;
import org.archgraph.text.Names;
import org.archgraph.text.Sentences;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/**
 * Reads what notes about several models deny of all of them, or of all but those that are named: "in this list nobody has MLA",
 * "in this list only Qwen3 has it". Meant are the models that the note links to, or those of its tables. Whoever says something else of one of them knows better.
 */
final class CollectionReader {
    private static final String RULE = "collection";
    /** Rules whose denials hold only where nothing says otherwise. */
    private static final Set<String> YIELDING = Set.of(RULE, ContrastReader.RULE);

    /** In characters: what is longer speaks of more than this. */
    private static final int LONGEST_SENTENCE = 300;

    private final ProseBlock.Tools tools;
    private final DenyingPhrases nobody;
    private final DenyingPhrases only;
    private final DenyingPhrases collections;
    private final DenyingPhrases excepts;
    private final DenyingPhrases tables;
    private final Set<String> firstWords;

    CollectionReader(ProseBlock.Tools tools) {
        Ontology ontology = tools.context().ontology();
        this.tools = tools;
        this.nobody = new DenyingPhrases(ontology.nobody());
        this.only = new DenyingPhrases(ontology.only());
        this.collections = new DenyingPhrases(ontology.collections());
        this.tables = new DenyingPhrases(ontology.tables());
        this.excepts = new DenyingPhrases(ontology.exceptions());
        this.firstWords = Stream.concat(ontology.nobody().stream(), ontology.only().stream())
                .map(phrase -> " " + Names.fold(phrase).split(" ")[0] + " ")
                .map(word -> word.replace("* ", ""))
                .collect(Collectors.toSet());
    }

    /** @param own what the note is about: one about a model speaks of that */
    void read(Note note, EntityDraft own, FocusReader.OfNote focus, List<Statement> found) {
        if (Ontology.MODEL.equals(own.type())) {
            return;
        }
        for (Block block : note.blocks()) {
            boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
            if (text && mayDeny(block.text()) && !focus.under(block.headings()).silent()) {
                for (Span sentence : Sentences.split(block.text())) {
                    sentence(note, block, sentence, found);
                }
            }
        }
    }

    /** Phrases are dear to look for, and hardly any text has one. */
    private boolean mayDeny(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT);
        return firstWords.stream().anyMatch(lower::contains);
    }

    private void sentence(Note note, Block block, Span span, List<Statement> found) {
        String text = block.text().substring(span.start(), span.end());
        if (text.length() > LONGEST_SENTENCE || tools.sentences().hedges(text)) {
            return;
        }
        Set<EntityDraft> meant = meant(note, text);
        if (only.inSentence(text) && collections.inSentence(text) && !nobody.inSentence(text) && !tools.sentences().denies(text)) {
            Set<EntityDraft> having = models(text);
            if (!having.isEmpty()) {
                meant.removeAll(having);
                deny(note, block, span, text, meant, found);
            }
            return;
        }
        if (excepts.inSentence(text)) {
            return;
        }
        for (int start = 0; start < text.length(); start = endOfPart(text, start) + 1) {
            String part = text.substring(start, endOfPart(text, start));
            // "nobody but Qwen3 has it": not of those that are named beside or after it
            boolean all = nobody.inSentence(part) && collections.inSentence(part)
                    && Collections.disjoint(models(text.substring(start)), meant) && models(part).isEmpty();
            if (all) {
                // "**SWA**: none of the models has it"
                boolean taken = tools.sentences().mayRefer(tools.mentions().tokens(part)) && named(part).isEmpty();
                deny(note, block, span, taken ? text.substring(0, start) : part, meant, found);
            }
        }
    }

    /** Where the next comma, semicolon or colon is; the length where there is none. */
    private static int endOfPart(String text, int start) {
        int end = start;
        while (end < text.length() && ",;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void deny(Note note, Block block, Span span, String said, Set<EntityDraft> models, List<Statement> found) {
        Mention technique = onlyTechnique(named(said));
        if (technique == null) {
            return;
        }
        StatementMaker maker = new StatementMaker(tools.context(), note);
        String quote = block.text().substring(span.start(), span.end());
        Evidence evidence = maker.evidence(Basis.DESCRIBED, block.lineAt(span.start()), quote, "", RULE, null);
        for (EntityDraft model : models) {
            maker.technique(technique, model)
                    .ifPresent(t -> found.add(new Statement(model, Ontology.DOES_NOT_USE, t, evidence)));
        }
    }

    private List<Found> named(String text) {
        return tools.mentions().find(text, List.of(), 0, null);
    }

    /** The models that a text names. */
    private Set<EntityDraft> models(String text) {
        return named(text).stream()
                .filter(f -> f.named().kind() == Named.Kind.MODEL)
                .map(f -> f.mention().entity())
                .collect(Collectors.toSet());
    }

    /** The one technique of a sentence; null where it names none, or several. */
    private static Mention onlyTechnique(List<Found> named) {
        List<Found> techniques = named.stream().filter(Found::isTechnique).toList();
        boolean one = !techniques.isEmpty()
                && techniques.stream().allMatch(f -> !f.absence() && f.mention().sameAs(techniques.get(0).mention()));
        return one ? techniques.get(0).mention() : null;
    }

    /** The models that the note links to, or those in the rows of its tables where the text speaks of a table, or nothing is linked. */
    private Set<EntityDraft> meant(Note note, String text) {
        Set<EntityDraft> inRows = new LinkedHashSet<>();
        Set<EntityDraft> linked = models(note);
        if (linked.isEmpty() || tables.inSentence(text)) {
            Table.of(note).forEach(table -> table.body().forEach(row -> {
                Set<EntityDraft> head = models(row.get(0).text());
                inRows.addAll(head.size() == 1 ? head : Set.of());
            }));
        }
        return inRows.isEmpty() ? linked : inRows;
    }

    private Set<EntityDraft> models(Note note) {
        Set<EntityDraft> models = new LinkedHashSet<>();
        LinkWalk.each(note, (block, link) -> model(link, models));
        return models;
    }

    private void model(Link link, Set<EntityDraft> models) {
        tools.context().links().of(link)
                .map(LinkTargets.Target::entity)
                .filter(entity -> Ontology.MODEL.equals(entity.type()))
                .ifPresent(models::add);
    }

    /** The statements without what is denied of all models, or by implication, where another place says that one of them uses it. */
    static List<Statement> withoutContradicted(List<Statement> statements) {
        Map<EntityDraft, Set<EntityDraft>> used = new HashMap<>();
        statements.stream()
                .filter(s -> s.relation().equals(Ontology.USES))
                .forEach(s -> used.computeIfAbsent(s.from(), k -> new HashSet<>()).add(s.to()));
        List<Statement> kept = new ArrayList<>(statements);
        kept.removeIf(s -> YIELDING.contains(s.evidence().rule()) && used.getOrDefault(s.from(), Set.of()).contains(s.to()));
        return kept;
    }
}
