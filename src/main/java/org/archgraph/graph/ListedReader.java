package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.archgraph.graph.LinkTargets.Target;
import org.archgraph.graph.StatementReader.Polarity;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Reads what a list says about the models that it links: "[[models/llama_4.md|Llama 4]] - a model with MoE". */
final class ListedReader {
    private final ReadingContext context;
    private final StatementReader statements;

    ListedReader(ReadingContext context, StatementReader statements) {
        this.context = context;
        this.statements = statements;
    }

    List<Statement> read(Note note) {
        List<Statement> found = new ArrayList<>();
        for (Block block : note.blocks()) {
            ListedLink.of(block).filter(ListedLink::separated).ifPresent(item -> {
                Optional<EntityDraft> subject =
                        context.links().of(item.head()).map(Target::entity);
                subject.ifPresent(entity -> entity.describe(description(block, item)));
                subject.filter(entity -> entity.type().equals(Ontology.MODEL))
                        .ifPresent(model -> read(note, block, item, model, found));
            });
        }
        return found;
    }

    private static String description(Block block, ListedLink item) {
        return block.text().substring(item.rest().start(), item.rest().end()).replace('\n', ' ').strip();
    }

    private void read(Note note, Block block, ListedLink item, EntityDraft model, List<Statement> found) {
        int offset = item.rest().start();
        String description = block.text().substring(offset);
        List<Span> linked = new ArrayList<>();
        for (Link link : block.links()) {
            Optional<Target> target = context.links().of(link);
            if (link != item.head() && target.isPresent() && isTechnique(target.get().entity())) {
                Span span = new Span(link.start() - offset, link.end() - offset);
                linked.add(span);
                context.consumed().add(link);
                add(note, block, model, target.get().entity(), description, span, Basis.LINKED, link, found);
            }
        }
        for (Mention mention : context.finder().find(description)) {
            if (mention.is(Ontology.TECHNIQUE) && linked.stream().noneMatch(mention.span()::overlaps)) {
                technique(mention).ifPresent(technique -> add(
                        note, block, model, technique, description, mention.span(), Basis.DESCRIBED, null, found));
            }
        }
    }

    private static boolean isTechnique(EntityDraft entity) {
        return Ontology.TECHNIQUE.equals(entity.type());
    }

    private Optional<EntityDraft> technique(Mention mention) {
        if (mention.entity() != null) {
            return Optional.of(mention.entity());
        }
        return context.catalog().named(mention.known().name(), NameSource.KNOWN);
    }

    private void add(
            Note note,
            Block block,
            EntityDraft model,
            EntityDraft technique,
            String description,
            Span span,
            Basis basis,
            Link link,
            List<Statement> found) {
        Polarity polarity = statements.read(description, span);
        if (polarity == Polarity.NOT_SAID) {
            return;
        }
        String type = polarity == Polarity.ASSERTED ? Ontology.USES : Ontology.DOES_NOT_USE;
        int line = block.lineAt(block.text().length() - description.length() + span.start());
        String resolvedBy = link == null
                ? Resolution.Rule.NAME.code()
                : context.links().of(link).map(Target::resolvedBy).orElse(null);
        found.add(new Statement(
                model,
                type,
                technique,
                new Evidence(
                        basis,
                        note.path(),
                        line,
                        block.text().replace('\n', ' '),
                        "",
                        "list-item",
                        resolvedBy,
                        link == null ? null : link.raw())));
    }
}
