package org.archgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.archgraph.graph.EntityDraft.Strength;
import org.archgraph.graph.EntityDraft.TypeClaim;
import org.archgraph.ontology.EntityType;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;
import org.archgraph.vault.Note;
import org.archgraph.vault.ProblemCode;

/** Finds what speaks for an entity's type, and decides: the strongest source wins, a disagreement is a problem. */
final class TypeResolver {
    private static final Pattern DOTS = Pattern.compile("^(\\.\\.?/)+");

    private final Map<String, String> byKeyword = new HashMap<>();
    private final Map<String, String> byFolder = new HashMap<>();
    /** What was found for folders: a million links lead into a few. */
    private final Map<String, Optional<String>> ofFolders = new HashMap<>();

    private final Map<String, Optional<String>> ofWritten = new HashMap<>();
    /** Whether blocks are nothing but links, by identity: each of thousands of links in one asks. */
    private final Map<Block, Boolean> linkLists = new IdentityHashMap<>();

    private final Map<String, String> bySection = Headings.table();
    private final Map<String, String> keys = Headings.table();
    private final ModelNames models;
    private final EntityCatalog catalog;
    private final LinkTargets links;
    private final ProblemLog problems;

    TypeResolver(Ontology ontology, EntityCatalog catalog, LinkTargets links, ProblemLog problems) {
        for (EntityType type : ontology.types().values()) {
            byKeyword.put(Names.fold(type.name()), type.name());
            type.keywords().forEach(word -> byKeyword.put(Names.fold(word), type.name()));
            type.folders().forEach(folder -> byFolder.put(Names.fold(folder), type.name()));
            Headings.put(bySection, type.sections(), type.name());
        }
        this.models = new ModelNames(ontology);
        this.catalog = catalog;
        this.links = links;
        this.problems = problems;
    }

    /** Collects the claims that the notes make; claims by role come from elsewhere, before {@link #decide}. */
    void claim(List<Note> notes) {
        for (Note note : notes) {
            claimByNote(note);
            LinkWalk.each(note, (block, link) -> links.of(link)
                    .ifPresent(target -> claimByLink(note, block, link, target.entity())));
            linkLists.clear();
        }
    }

    private void claimByNote(Note note) {
        EntityDraft entity = catalog.ofNote(note.path());
        note.property("type").filter(p -> p.value() != null).ifPresent(property -> {
            String type = byKeyword.get(Names.fold(property.value().toString()));
            if (type != null) {
                entity.claimType(new TypeClaim(
                        Strength.FRONT_MATTER, type, note.path(), property.line(), "its front matter says " + type));
            }
        });
        note.property("tags").ifPresent(property -> tags(property.value())
                .map(tag -> byKeyword.get(Names.fold(tag)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(type -> entity.claimType(
                        new TypeClaim(Strength.TAG, type, note.path(), property.line(), "its tag says " + type))));
        if (Stream.of(entity.displayName(), NoteIndex.withoutEnding(NoteIndex.fileName(note.path())))
                .anyMatch(models::isModel)) {
            entity.claimType(
                    new TypeClaim(Strength.KNOWN_NAME, Ontology.MODEL, note.path(), 0, "only a model is called so"));
        }
        typeOfFolder(note.path())
                .ifPresent(type -> entity.claimType(new TypeClaim(
                        Strength.FOLDER,
                        type,
                        note.path(),
                        0,
                        "its folder " + NoteIndex.parent(note.path()) + " says " + type)));
    }

    private static Stream<String> tags(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private void claimByLink(Note note, Block block, Link link, EntityDraft entity) {
        typeOfLinked(link.target())
                .ifPresent(type -> entity.claimType(
                        Strength.LINKED_FOLDER,
                        type,
                        () -> new TypeClaim(
                                Strength.LINKED_FOLDER,
                                type,
                                note.path(),
                                link.line(),
                                "the link " + link.raw() + " says " + type)));
        if (block == null) {
            return;
        }
        ListedLink.of(block)
                .filter(item -> item.head() == link || linkLists.computeIfAbsent(block, ListedLink::onlyLinks))
                .flatMap(item -> Headings.innermost(bySection, keys, block.headings()))
                .ifPresent(type -> entity.claimType(new TypeClaim(
                        Strength.HUB_SECTION,
                        type,
                        note.path(),
                        link.line(),
                        "the section that lists it says " + type)));
    }

    /** By the folder as it is written, wherever the note is. */
    private Optional<String> typeOfLinked(String target) {
        String file = NoteIndex.fileName(target);
        if (file.isEmpty() || file.equals(".") || file.equals("..")) {
            return PathResolver.normalize("", DOTS.matcher(target).replaceFirst("")).flatMap(this::typeOfFolder);
        }
        return target.length() > file.length()
                ? ofWritten.computeIfAbsent(NoteIndex.parent(target), this::ofWritten).filter(type -> !isIndex(file))
                : Optional.empty();
    }

    private Optional<String> ofWritten(String folder) {
        return PathResolver.normalize("", DOTS.matcher(folder + "/").replaceFirst("")).flatMap(this::innermost);
    }

    private Optional<String> typeOfFolder(String path) {
        return ofFolders.computeIfAbsent(NoteIndex.parent(path), this::innermost)
                .filter(type -> !isIndex(NoteIndex.fileName(path)));
    }

    private boolean isIndex(String file) {
        return catalog.isIndexName(NoteIndex.withoutEnding(file));
    }

    private Optional<String> innermost(String path) {
        for (String folder = path; !folder.isEmpty(); folder = NoteIndex.parent(folder)) {
            String type = byFolder.get(Names.fold(NoteIndex.fileName(folder)));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Decides the type of every entity. */
    void decide() {
        catalog.all().forEach(this::decide);
    }

    /** Decides the type of one entity: for placeholders that come up while relations are read. */
    void decide(EntityDraft entity) {
        Collection<TypeClaim> claims = entity.typeClaims();
        TypeClaim best = null;
        for (TypeClaim claim : claims) {
            if (best == null || claim.strength().compareTo(best.strength()) < 0) {
                best = claim;
            }
        }
        entity.decideType(best == null ? Ontology.TOPIC : best.type());
        if (best != null) {
            reportConflict(entity, best, claims);
        }
    }

    private void reportConflict(EntityDraft entity, TypeClaim best, Collection<TypeClaim> claims) {
        for (TypeClaim claim : claims) {
            boolean counts = claim.strength().compareTo(Strength.ROLE) < 0;
            if (counts && !claim.type().equals(best.type())) {
                // a folder has no line; where front matter says otherwise, that is the line to look at
                boolean whole = claim.line() == 0 && best.file().equals(claim.file());
                problems.add(
                        ProblemCode.TYPE_CONFLICT,
                        claim.file(),
                        whole ? best.line() : claim.line(),
                        entity.displayName() + ": " + claim.reason() + ", but " + best.reason(),
                        best.strength() == Strength.FRONT_MATTER
                                ? "it is taken as " + best.type() + "; write type: " + claim.type()
                                        + " in the front matter, or change what says " + claim.type()
                                : "it is taken as " + best.type() + "; write in its front matter type: "
                                        + best.type() + " or type: " + claim.type());
                return;
            }
        }
    }
}
