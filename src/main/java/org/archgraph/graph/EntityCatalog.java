package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.archgraph.ontology.KnownName;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;
import org.archgraph.vault.Property;

/** All entities while the graph is built: one for each note, and placeholders as they are linked or listed. */
final class EntityCatalog {
    private final Ontology ontology;
    private final Map<String, EntityDraft> byPath = new LinkedHashMap<>();
    private final List<EntityDraft> placeholders = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, KnownName> known = new HashMap<>();
    private NameTable names;
    /** Null unless its entities were understood before. */
    private final Effects effects;

    EntityCatalog(Collection<Note> notes, Ontology ontology) {
        this(ontology, null);
        for (Note note : notes) {
            EntityDraft entity = new EntityDraft(uniqueId(NoteIndex.withoutEnding(note.path())), note);
            nameByItself(entity, note);
            byPath.put(note.path(), entity);
        }
        names = new NameTable(byPath.values());
    }

    private EntityCatalog(Ontology ontology, Effects effects) {
        this.ontology = ontology;
        this.effects = effects;
        for (KnownName name : ontology.names()) {
            known.putIfAbsent(Names.fold(name.name()), name);
            name.aliases().forEach(alias -> known.putIfAbsent(Names.fold(alias), name));
        }
    }

    /**
     * One that holds what was understood before, and stays so: whoever would make another entity is told that the
     * context has changed.
     *
     * @param effects hears what would be added
     */
    static EntityCatalog restored(List<EntityDraft> entities, Ontology ontology, Effects effects) {
        EntityCatalog catalog = new EntityCatalog(ontology, effects);
        catalog.names = new NameTable(List.of());
        entities.forEach(catalog::restore);
        return catalog;
    }

    /** Takes in an entity that came up after the others. */
    void restore(EntityDraft entity) {
        if (entity.placeholder()) {
            placeholders.add(entity);
        } else {
            byPath.put(entity.note().path(), entity);
        }
        names.add(entity);
    }

    private void nameByItself(EntityDraft entity, Note note) {
        note.property("title").filter(p -> p.value() != null).ifPresent(title -> {
            String text = title.value().toString();
            entity.addName(text, NameSource.TITLE);
            Names.split(text).forEach(part -> entity.addName(part, NameSource.ALIAS));
        });
        note.title().ifPresent(heading -> Names.split(heading.text().replace('\n', ' '))
                .forEach(part -> entity.addName(part, NameSource.HEADING)));
        Names.variants(entity.displayName()).forEach(variant -> entity.addName(variant, NameSource.FILE));
        for (String key : List.of("aliases", "alias")) {
            note.property(key).ifPresent(aliases -> strings(aliases)
                    .forEach(alias -> entity.addName(alias, NameSource.ALIAS)));
        }
        String fileName = Names.ofFile(note.path());
        if (!isIndexName(fileName)) {
            entity.addName(fileName, NameSource.FILE);
        } else if (entity.names().isEmpty()) {
            entity.addName(NoteIndex.withoutEnding(note.path()), NameSource.FILE);
        }
    }

    private static List<String> strings(Property property) {
        if (property.value() instanceof List<?> list) {
            return list.stream().filter(v -> v != null).map(Object::toString).toList();
        }
        return property.value() == null ? List.of() : List.of(property.value().toString().split("\\s*,\\s*"));
    }

    boolean isIndexName(String fileName) {
        return ontology.indexNames().contains(Names.fold(fileName));
    }

    private String uniqueId(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "~" + i;
        }
        return id;
    }

    EntityDraft ofNote(String path) {
        return byPath.get(path);
    }

    /** Every entity, the notes' first. */
    List<EntityDraft> all() {
        List<EntityDraft> all = new ArrayList<>(byPath.values());
        all.addAll(placeholders);
        return all;
    }

    NameTable names() {
        return names;
    }

    /** Says that the names of {@code entity} have grown. */
    void renamed(EntityDraft entity) {
        names.add(entity);
    }

    /**
     * Lends the ontology's well-known names to the note that bears one of them, so that links by such a name find it.
     */
    void lendKnownNames() {
        if (effects != null) {
            return;
        }
        ontology.names().forEach(this::lend);
    }

    private void lend(KnownName name) {
        Optional<EntityDraft> bearer = bearerOf(name);
        bearer.ifPresent(entity -> lend(name, entity));
    }

    private Optional<EntityDraft> bearerOf(KnownName name) {
        Optional<EntityDraft> bearer = names.find(name.name());
        for (String alias : name.aliases()) {
            bearer = bearer.or(() -> names.find(alias));
        }
        return bearer;
    }

    private void lend(KnownName name, EntityDraft entity) {
        entity.addName(name.name(), NameSource.KNOWN);
        name.aliases().forEach(alias -> entity.addName(alias, NameSource.KNOWN));
        entity.claimType(new EntityDraft.TypeClaim(
                EntityDraft.Strength.KNOWN_NAME, name.type(), "", 0, "the ontology knows the name " + name.name()));
        names.add(entity);
    }

    /** The well-known name that {@code text} is, where no entity of the vault bears it yet. */
    Optional<KnownName> knownName(String text) {
        return Optional.ofNullable(known.get(Names.fold(text)));
    }

    /** The entity called {@code name}, or else a new placeholder; empty where several entities have that name. */
    Optional<EntityDraft> named(String name, NameSource source) {
        List<EntityDraft> found = names.candidates(Names.fold(name));
        if (effects != null) {
            effects.asked(name, source);
        }
        if (found.isEmpty()) {
            EntityDraft entity = placeholder(name);
            entity.addName(name, source);
            settle(entity);
            return Optional.of(entity);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A new placeholder, still without names; its id comes from {@code key}. */
    EntityDraft placeholder(String key) {
        if (effects != null) {
            throw new ContextChangedException();
        }
        EntityDraft entity = new EntityDraft(uniqueId(Names.fold(key).replace(' ', '_')), null);
        placeholders.add(entity);
        return entity;
    }

    /**
     * Says that the names of a placeholder have grown: they are found from now on, and a well-known one brings its
     * aliases.
     */
    void settle(EntityDraft placeholder) {
        if (effects != null) {
            return;
        }
        renamed(placeholder);
        placeholder.names().keySet().stream()
                .flatMap(name -> knownName(name).stream())
                .findFirst()
                .filter(name -> bearerOf(name).filter(bearer -> bearer == placeholder).isPresent())
                .ifPresent(name -> lend(name, placeholder));
    }
}
