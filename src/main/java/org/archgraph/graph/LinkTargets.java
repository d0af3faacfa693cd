package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.archgraph.graph.Resolution.Kind;
import org.archgraph.graph.Resolution.Rule;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Vault;

/** Which entity each link of the vault leads to. Links are told apart by identity: two may be alike to the letter. */
final class LinkTargets {
    private final Map<Link, Target> targets = new IdentityHashMap<>();
    private final Set<Link> unread = Collections.newSetFromMap(new IdentityHashMap<>());
    private final EntityCatalog catalog;
    private final NamesInTitle titles;
    private final ProblemLog problems;
    private final boolean heal;
    private final LinkCorrection corrections;
    private final PathResolver resolver;
    private final NearestNotes nearest;

    /**
     * The end of a link.
     *
     * @param rule how the link was resolved; null where it is broken
     */
    record Target(EntityDraft entity, Rule rule) {
        /** As the graph keeps it; null where the link is broken. */
        String resolvedBy() {
            return rule == null ? null : rule.code();
        }
    }

    /**
     * Targets of links that are still to be resolved.
     *
     * @param paths of all notes
     * @param files of the vault
     * @param nearest what a wrong name may mean
     */
    LinkTargets(
            Collection<String> paths,
            Collection<String> files,
            Ontology ontology,
            EntityCatalog catalog,
            ProblemLog problems,
            boolean heal,
            NearestNotes nearest) {
        NoteIndex index = new NoteIndex(paths);
        this.catalog = catalog;
        this.titles = new NamesInTitle(catalog);
        this.problems = problems;
        this.heal = heal;
        this.corrections = new LinkCorrection(index);
        this.resolver = new PathResolver(index, files, ontology.indexNames(), heal);
        this.nearest = nearest;
    }

    /**
     * Resolves every link: first all by path, so that hubs give names to what they list; then the dead ones by name;
     * what is left becomes placeholders.
     */
    static LinkTargets resolve(
            Vault vault,
            Ontology ontology,
            EntityCatalog catalog,
            ProblemLog problems,
            boolean heal,
            GraphMemory memory) {
        NearestNotes nearest = new NearestNotes(catalog::all, memory);
        LinkTargets links = new LinkTargets(
                vault.notes().stream().map(Note::path).toList(),
                vault.files(),
                ontology,
                catalog,
                problems,
                heal,
                nearest);
        links.resolve(vault.notes());
        nearest.remember();
        return links;
    }

    /** Resolves the links of these notes. */
    void resolve(List<Note> notes) {
        DeadLinks dead = new DeadLinks();
        List<List<Resolution>> paths = notes.parallelStream().map(resolver::resolve).toList();
        for (int i = 0; i < paths.size(); i++) {
            Note note = notes.get(i);
            EntityDraft self = catalog.ofNote(note.path());
            Iterator<Resolution> resolutions = paths.get(i).iterator();
            LinkWalk.each(note, (block, link) -> byPath(resolutions.next(), note, self, block, link, dead));
        }
        catalog.lendKnownNames();
        nearest.expect(dead.withoutNamesake()
                .filter(target -> catalog.names().find(Names.ofFile(target)).isEmpty()));
        dead.forEach(this::byName);
    }

    /** Where the link leads; empty for addresses, attachments and links into the note itself. */
    Optional<Target> of(Link link) {
        return Optional.ofNullable(targets.get(link));
    }

    /** Whether the link leads to a note that is there but could not be read. */
    boolean leadsToUnread(Link link) {
        return unread.contains(link);
    }

    /**
     * How what is evidence was found: by its link's rule, by name where {@code link} is null; null where the link is
     * broken.
     */
    String resolvedBy(Link link) {
        return link == null ? Rule.NAME.code() : of(link).map(Target::resolvedBy).orElse(null);
    }

    private void byPath(
            Resolution resolution, Note note, EntityDraft self, Block block, Link link, DeadLinks dead) {
        if (resolution.kind() == Kind.DEAD) {
            dead.add(note, block, link, resolution);
        } else if (resolution.kind() == Kind.NOTE) {
            EntityDraft entity = catalog.ofNote(resolution.path());
            targets.put(link, new Target(entity, resolution.rule()));
            report(note, block, link, resolution);
            if (block != null) {
                ListedLink.of(block)
                        .filter(item -> item.head() == link && item.separated())
                        .map(item -> item.shown(block))
                        .filter(name -> !link.label().isEmpty())
                        .filter(name -> !titles.isOneOfSeveral(name, entity.displayName()))
                        .filter(name -> entity.addName(name, NameSource.HUB))
                        .ifPresent(name -> catalog.renamed(entity));
            }
        } else if (resolution.kind() == Kind.UNREAD) {
            unread.add(link);
        } else if (resolution.kind() == Kind.SELF) {
            targets.put(link, new Target(self, Rule.RELATIVE));
        }
    }

    private void report(Note note, Block block, Link link, Resolution resolution) {
        String path = resolution.path();
        switch (resolution.rule()) {
            case STALE_PATH -> problems.add(corrections.problem(
                    ProblemCode.STALE_PATH,
                    new LinkCorrection.Place(note.path(), block, link),
                    "no note at '" + link.target() + "'; read as " + path + ", the only note of that file name",
                    path));
            case FOLDER -> problems.add(
                    ProblemCode.FOLDER_LINK,
                    note.path(),
                    link.line(),
                    "'" + link.target() + "' is a folder; read as its note " + path,
                    corrections.suggestion(new LinkCorrection.Place(note.path(), block, link), List.of(path)));
            default -> {
                if (!resolution.candidates().isEmpty()) {
                    List<String> all = new ArrayList<>(List.of(path));
                    all.addAll(resolution.candidates());
                    problems.add(
                            ProblemCode.AMBIGUOUS_LINK,
                            note.path(),
                            link.line(),
                            "'" + link.target() + "' fits several notes; read as " + path + ", also fits "
                                    + String.join(", ", resolution.candidates()),
                            corrections.suggestion(new LinkCorrection.Place(note.path(), block, link), all));
                }
            }
        }
    }

    private void byName(Note note, Block block, Link link, Resolution resolution) {
        String name = Names.ofFile(link.target());
        Optional<EntityDraft> found = catalog.isIndexName(name) ? Optional.empty() : catalog.names().find(name);
        if (heal && found.isPresent() && !found.get().placeholder()) {
            EntityDraft entity = found.get();
            boolean primary = Names.fold(entity.displayName()).equals(Names.fold(name));
            targets.put(link, new Target(entity, primary ? Rule.NAME : Rule.ALIAS));
            problems.add(corrections.problem(
                    ProblemCode.ALIAS_LINK,
                    new LinkCorrection.Place(note.path(), block, link),
                    "no note at '" + link.target() + "'; read as " + entity.note().path() + ", which is called so",
                    entity.note().path()));
            return;
        }
        EntityDraft placeholder = found.filter(EntityDraft::placeholder)
                .or(() -> byLabel(block, link))
                .orElseGet(() -> placeholder(link, name));
        nameAfter(placeholder, block, link, name);
        targets.put(link, new Target(placeholder, null));
        reportBroken(note, block, link, resolution);
    }

    private void reportBroken(Note note, Block block, Link link, Resolution resolution) {
        List<String> sameName = resolution.candidates();
        String candidates = sameName.isEmpty() ? "" : "; notes of that file name: " + String.join(", ", sameName);
        problems.add(
                ProblemCode.BROKEN_LINK,
                note.path(),
                link.line(),
                "no note at '" + link.target() + "'" + candidates,
                corrections.suggestion(
                        new LinkCorrection.Place(note.path(), block, link),
                        sameName.isEmpty() ? nearest.to(link.target(), note.path()) : sameName));
    }

    private Optional<EntityDraft> byLabel(Block block, Link link) {
        return label(block, link).flatMap(catalog.names()::find).filter(EntityDraft::placeholder);
    }

    private EntityDraft placeholder(Link link, String name) {
        String key = catalog.isIndexName(name) ? NoteIndex.withoutEnding(link.target()) : name;
        return catalog.placeholder(key);
    }

    private void nameAfter(EntityDraft placeholder, Block block, Link link, String name) {
        boolean listed = block != null
                && ListedLink.of(block).filter(item -> item.head() == link).isPresent();
        label(block, link).ifPresent(label -> placeholder.addName(label, listed ? NameSource.HUB : NameSource.LINK));
        placeholder.addName(catalog.isIndexName(name) ? NoteIndex.withoutEnding(link.target()) : name, NameSource.FILE);
        catalog.settle(placeholder);
    }

    /** The link's label, where it is likely a name: a listed link's, or one that resembles the file name. */
    private static Optional<String> label(Block block, Link link) {
        return link.ownLabel().filter(label -> {
            return DeadLinks.isListed(block, link) || resembles(label, Names.ofFile(link.target()));
        });
    }

    /** Whether the letters of the label stand in the file name in that order, as those of an abbreviation do. */
    private static boolean resembles(String label, String fileName) {
        String letters = Names.fold(label).replaceAll("[^\\p{L}\\p{N}]", "");
        String file = Names.fold(fileName).replaceAll("[^\\p{L}\\p{N}]", "");
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = file.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return !letters.isEmpty() && letters.charAt(0) == file.charAt(0);
    }
}
