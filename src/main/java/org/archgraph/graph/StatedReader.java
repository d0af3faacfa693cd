package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.archgraph.graph.Wordings.Direction;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.RelationType;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.InlineField;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** Reads what a note states in so many words: front matter, inline fields, list markers and sections such as "Uses". */
final class StatedReader {
    /** A point within "Qwen2.5" or "dots.llm1" is none. */
    private static final Pattern END_OF_NAME =
            Pattern.compile("\\s*(?:[(:;\\n]|,(?!\\d)|\\.(?=\\s|$))|\\s+[-–—]+\\s");
    private static final int LONGEST_NAME = 60;
    /** In characters; longer values are data, not names that somebody has listed. */
    private static final int LONGEST_LIST = 10_000;

    private final ReadingContext context;

    StatedReader(ReadingContext context) {
        this.context = context;
    }

    List<Statement> read(Note note) {
        List<Statement> statements = new ArrayList<>();
        EntityDraft subject = context.catalog().ofNote(note.path());
        for (Property property : note.properties()) {
            context.wordings().field(property.key()).ifPresent(direction ->
                    property(note, subject, property, direction, statements));
        }
        for (int i = 0; i < note.blocks().size(); i++) {
            Block block = note.blocks().get(i);
            fields(note, subject, block, statements);
            if (block.kind() == Block.Kind.ITEM) {
                marker(note, subject, block, statements);
                section(note, subject, i, statements);
            }
        }
        return statements;
    }

    private void property(
            Note note, EntityDraft subject, Property property, Direction direction, List<Statement> statements) {
        int next = 0;
        for (String text : strings(property.value())) {
            boolean linked = false;
            while (next < property.links().size() && text.contains(property.links().get(next).raw())) {
                Link link = property.links().get(next++);
                linked = true;
                String rest = text.substring(text.indexOf(link.raw()) + link.raw().length());
                String detail = rest.contains("[[") ? "" : Scope.of(rest);
                byLink(link, evidence(note, property.line(), text, detail, "front-matter", link))
                        .ifPresent(found -> statements.add(
                                Statement.of(subject, direction, found.entity(), found.evidence())));
            }
            if (!linked && direction.fits(subject)) {
                names(note, property.line(), text, "front-matter").forEach(found -> statements.add(
                        Statement.of(subject, direction, found.entity(), found.evidence())));
            }
        }
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> strings(item).stream()).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private void fields(Note note, EntityDraft subject, Block block, List<Statement> statements) {
        for (InlineField field : block.fields()) {
            Optional<Direction> direction = context.wordings().field(field.key());
            if (direction.isEmpty()) {
                continue;
            }
            if (!direction.get().fits(subject) && direction.get().otherType().equals(subject.type())) {
                // "does not use: Kimi K2" in a technique's note turns round who does not: a sentence like any other
                continue;
            }
            List<Link> inside = block.links().stream()
                    .filter(link -> field.value().contains(link.start()))
                    .toList();
            for (int i = 0; i < inside.size(); i++) {
                Link link = inside.get(i);
                int end = i + 1 < inside.size() ? inside.get(i + 1).start() : field.value().end();
                String detail = i + 1 < inside.size() ? "" : Scope.of(block.text().substring(link.end(), end));
                byLink(link, evidence(note, link.line(), block.text(), detail, "inline-field", link))
                        .ifPresent(found -> statements.add(
                                Statement.of(subject, direction.get(), found.entity(), found.evidence())));
            }
            if (inside.isEmpty() && direction.get().fits(subject)) {
                String value = block.text().substring(field.value().start(), field.value().end());
                names(note, block.lineAt(field.value().start()), value, "inline-field").forEach(found ->
                        statements.add(Statement.of(subject, direction.get(), found.entity(), found.evidence())));
            }
        }
    }

    private void marker(Note note, EntityDraft subject, Block block, List<Statement> statements) {
        if (block.links().isEmpty() || !block.fields().isEmpty()) {
            return;
        }
        Link link = block.links().get(0);
        context.wordings().marker(block.text().substring(0, link.start())).ifPresent(direction -> {
            String detail = Scope.of(block.text().substring(link.end()));
            byLink(link, evidence(note, link.line(), block.text(), detail, "list-marker", link))
                    .ifPresent(found -> statements.add(
                            Statement.of(subject, direction, found.entity(), found.evidence())));
        });
    }

    private void section(Note note, EntityDraft subject, int index, List<Statement> statements) {
        Block block = note.blocks().get(index);
        Optional<Direction> direction = context.wordings().section(block.headings(), subject);
        if (direction.isEmpty() || !block.fields().isEmpty() || isBelowAnotherName(note, block)) {
            return;
        }
        if (AnswerReader.contradicts(block.text(), direction.get().relation().name().equals(Ontology.DOES_NOT_USE))) {
            return;
        }
        boolean fits = direction.get().fits(subject);
        named(note, block, fits).stream()
                .filter(found -> fits || hasType(found.entity(), direction.get().otherType()))
                .forEach(found -> statements.add(
                        Statement.of(subject, direction.get(), found.entity(), found.evidence())));
    }

    /** Items nested below an item that names something itself only explain it. */
    private boolean isBelowAnotherName(Note note, Block block) {
        for (int i = block.parent(); i >= 0; i = note.blocks().get(i).parent()) {
            Block parent = note.blocks().get(i);
            if (!parent.links().isEmpty() || mentionAtStart(parent.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasType(EntityDraft entity, String type) {
        return type.equals(RelationType.ANY) || type.equals(entity.type());
    }

    /** An entity and what says so. */
    private record Found(EntityDraft entity, Evidence evidence) {}

    /** What an item is about: what it begins with, or of two unknown ones that it joins, both. */
    private List<Found> named(Note note, Block block, boolean mayCreate) {
        List<String> joined = mayCreate && block.links().isEmpty() && mentionAtStart(block.text()).isEmpty()
                ? JoinedNames.of(block.text().substring(0, nameAtStart(block.text()).end()))
                : List.of();
        if (joined.isEmpty()) {
            return firstNamed(note, block, mayCreate).stream().toList();
        }
        String detail = Scope.of(block.text().substring(nameAtStart(block.text()).end()));
        Evidence evidence = evidence(note, block.line(), block.text(), detail, "section", null);
        return joined.stream()
                .flatMap(name -> entity(name, mentionAtStart(name).orElse(null)).stream())
                .map(entity -> new Found(entity, evidence))
                .toList();
    }

    private Optional<Found> firstNamed(Note note, Block block, boolean mayCreate) {
        Optional<Mention> mention = mentionAtStart(block.text());
        Link link = block.links().isEmpty() ? null : block.links().get(0);
        if (link != null && (mention.isEmpty() || link.start() < mention.get().span().end())) {
            String detail = Scope.of(block.text().substring(link.end()));
            return byLink(link, evidence(note, link.line(), block.text(), detail, "section", link));
        }
        Span span = mention.map(Mention::span).orElseGet(() -> nameAtStart(block.text()));
        String name = block.text().substring(span.start(), span.end());
        // "Attention:" with items below it is a heading of its own, and names nothing
        boolean heads = block.text().strip().endsWith(":");
        boolean there = mention.filter(found -> found.entity() != null).isPresent();
        if (name.isBlank() || name.length() > LONGEST_NAME || !there && !mayCreate || mention.isEmpty() && heads) {
            return Optional.empty();
        }
        String detail = Scope.of(block.text().substring(span.end()));
        Evidence evidence = evidence(note, block.line(), block.text(), detail, "section", null);
        return entity(name, mention.orElse(null)).map(entity -> new Found(entity, evidence));
    }

    private Optional<Mention> mentionAtStart(String text) {
        return context.finder().find(text).stream()
                .filter(mention -> text.substring(0, mention.span().start())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit))
                .filter(mention -> !goesOn(text, mention))
                .findFirst();
    }

    /** "Falcon-RW" begins with the name of Falcon and is another model. */
    private static boolean goesOn(String text, Mention mention) {
        int end = mention.span().end();
        boolean model = mention.entity() != null && Ontology.MODEL.equals(mention.entity().type());
        return model && end + 2 < text.length() && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1)) && Character.isUpperCase(text.charAt(end + 2));
    }

    private static Span nameAtStart(String text) {
        var end = END_OF_NAME.matcher(text);
        return new Span(0, end.find() ? end.start() : text.length());
    }

    private Optional<EntityDraft> entity(String name, Mention mention) {
        if (mention != null && mention.entity() != null) {
            return Optional.of(mention.entity());
        }
        if (mention != null && mention.ambiguous()) {
            return Optional.empty();
        }
        String asked = mention != null ? mention.known().name() : name.strip();
        return context.catalog().named(asked, NameSource.LINK);
    }

    private List<Found> names(Note note, int line, String text, String rule) {
        List<Found> found = new ArrayList<>();
        if (text.length() > LONGEST_LIST) {
            return found;
        }
        for (String part : text.split("[,;]")) {
            Span span = nameAtStart(part.strip());
            String name = part.strip().substring(0, span.end());
            if (!name.isBlank() && name.length() <= LONGEST_NAME) {
                String detail = Scope.of(part.strip().substring(span.end()));
                Evidence evidence = evidence(note, line, text, detail, rule, null);
                entity(name, mentionAtStart(name).orElse(null))
                        .ifPresent(entity -> found.add(new Found(entity, evidence)));
            }
        }
        return found;
    }

    private Optional<Found> byLink(Link link, Evidence evidence) {
        Optional<LinkTargets.Target> target = context.links().of(link);
        target.ifPresent(found -> context.consumed().add(link));
        return target.map(found -> new Found(found.entity(), evidence));
    }

    private Evidence evidence(Note note, int line, String quote, String detail, String rule, Link link) {
        return new StatementMaker(context, note).evidence(Basis.STATED, line, quote, detail, rule, link);
    }
}
