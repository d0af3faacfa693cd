package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;

/** Reads a hub's group list: items of the form "**Экономия памяти**: MLA, Sliding Window Attention, MoE". */
final class GroupListReader {
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("[,;](?![^(]*\\))");
    private static final Pattern AND = Pattern.compile("\\s+(?:и|and)\\s+");
    private static final Pattern ENDING = Pattern.compile("\\.\\s*$");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_IN_WORDS = 6;
    /** No name has one for a word. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?[%BM]?");

    private final EntityCatalog catalog;
    private final LinkTargets links;
    private final Map<String, Boolean> sections = Headings.table();
    private final Map<String, String> keys = Headings.table();

    GroupListReader(Ontology ontology, EntityCatalog catalog, LinkTargets links) {
        this.catalog = catalog;
        this.links = links;
        Headings.put(sections, ontology.groupLists(), Boolean.TRUE);
    }

    List<Statement> read(Note note) {
        List<Statement> statements = new ArrayList<>();
        for (Block block : note.blocks()) {
            boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH;
            List<String> headings = block.headings();
            // under a heading further down an item tells of that: "Innovations", "Experts", "**Active**: 8 of 256,
            // chosen by a router"
            if (listed
                    && !headings.isEmpty()
                    && Headings.innermost(sections, keys, headings.subList(headings.size() - 1, headings.size()))
                            .isPresent()) {
                item(note, block, statements);
            }
        }
        return statements;
    }

    private void item(Note note, Block block, List<Statement> statements) {
        int colon = block.text().indexOf(':');
        if (colon <= 0 || colon > LONGEST_NAME || block.text().substring(colon + 1).isBlank()) {
            return;
        }
        Span name = new Span(0, colon);
        boolean marked = block.strong().stream().anyMatch(strong -> strong.overlaps(name)) || block.ordered();
        if (!marked || catalog.knownName(name(block, name)).isPresent()) {
            return;
        }
        List<Span> members = members(block, colon + 1).stream().flatMap(part -> joined(block, part).stream()).toList();
        if (!areNames(block, members)) {
            return;
        }
        Optional<EntityDraft> group = entity(block, name);
        group.ifPresent(entity -> {
            claim(entity, Ontology.GROUP, note, block);
            members.forEach(part -> member(note, block, entity, part, statements));
        });
    }

    /**
     * Whether the members are names, and no sentence about what stands before the colon; of half of them it must be
     * plain.
     */
    private boolean areNames(Block block, List<Span> members) {
        List<String> unknown = members.stream()
                .filter(part -> linkIn(block, part).isEmpty())
                .map(part -> name(block, part))
                .filter(name -> catalog.knownName(name).isEmpty())
                .toList();
        long lower = unknown.stream()
                .filter(name -> name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)))
                .count();
        return unknown.stream().allMatch(GroupListReader::mayBeName) && lower * 2 <= members.size();
    }

    private static boolean mayBeName(String name) {
        List<String> words = List.of(name.split("\\s+"));
        return words.size() <= LONGEST_IN_WORDS && words.stream().noneMatch(word -> NUMBER.matcher(word).matches());
    }

    private static List<Span> members(Block block, int from) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        Matcher separator = SEPARATOR.matcher(block.text()).region(from, block.text().length());
        while (separator.find()) {
            parts.add(new Span(start, separator.start()));
            start = separator.end();
        }
        parts.add(new Span(start, block.text().length()));
        return parts;
    }

    /**
     * The two members of "MLA и MoE", where both are known; else the part as it is, for "запросов и ключей" is one
     * name.
     */
    private List<Span> joined(Block block, Span part) {
        Matcher and = AND.matcher(block.text()).region(part.start(), part.end());
        while (and.find()) {
            Span left = new Span(part.start(), and.start());
            Span right = new Span(and.end(), part.end());
            if (isKnown(block, left) && isKnown(block, right)) {
                return List.of(left, right);
            }
        }
        return List.of(part);
    }

    private boolean isKnown(Block block, Span part) {
        return linkIn(block, part).isPresent()
                || catalog.names().isKnown(name(block, part))
                || catalog.knownName(name(block, part)).isPresent();
    }

    private void member(Note note, Block block, EntityDraft group, Span part, List<Statement> statements) {
        entity(block, part).ifPresent(technique -> {
            claim(technique, Ontology.TECHNIQUE, note, block);
            String words = ENDING.matcher(block.text().substring(part.start(), part.end())).replaceFirst("");
            Matcher scope = PARENTHESIS.matcher(words);
            Optional<Link> link = linkIn(block, part);
            Evidence evidence = new Evidence(
                    Basis.STATED,
                    note.path(),
                    block.lineAt(part.start()),
                    block.text(),
                    scope.find() ? scope.group(1).strip() : "",
                    "group-list",
                    links.resolvedBy(link.orElse(null)),
                    link.map(Link::raw).orElse(null));
            statements.add(new Statement(technique, Ontology.IN_GROUP, group, evidence));
        });
    }

    private static Optional<Link> linkIn(Block block, Span part) {
        return block.links().stream().filter(link -> part.contains(link.start())).findFirst();
    }

    /** What a part of the item names: by its link, or by its words. */
    private Optional<EntityDraft> entity(Block block, Span part) {
        Optional<EntityDraft> linked =
                linkIn(block, part).flatMap(links::of).map(LinkTargets.Target::entity);
        String name = name(block, part);
        if (linked.isPresent() || name.isEmpty() || name.length() > LONGEST_NAME) {
            return linked;
        }
        return catalog.named(name, NameSource.HUB);
    }

    private static String name(Block block, Span part) {
        String words = ENDING.matcher(block.text().substring(part.start(), part.end())).replaceFirst("");
        return PARENTHESIS.matcher(words).replaceFirst("").replace('\n', ' ').strip();
    }

    private static void claim(EntityDraft entity, String type, Note note, Block block) {
        entity.claimType(new TypeClaim(
                Strength.ROLE, type, note.path(), block.line(), "the group list says " + type));
    }
}
