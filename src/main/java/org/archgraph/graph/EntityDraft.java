package org.archgraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.archgraph.text.Names;
import org.archgraph.vault.Note;

/** An entity while the graph is built: its names and what speaks for its type are still coming in. */
final class EntityDraft {
    private final String id;
    private final boolean placeholder;
    private Note note;
    private final Map<String, NameUse> names = new LinkedHashMap<>();
    private final Map<List<Object>, TypeClaim> typeClaims = new LinkedHashMap<>();
    private String type;
    private String description = "";
    /** Null unless the entity was understood before, and is to stay what it is. */
    private final Effects effects;

    /** One name of the entity: as written, and from where. */
    record NameUse(String text, NameSource source) {}

    /** Something that says of which type the entity is. */
    record TypeClaim(Strength strength, String type, String file, int line, String reason) {}

    /** What a type claim rests on, strongest first. */
    enum Strength {
        FRONT_MATTER,
        FOLDER,
        LINKED_FOLDER,
        HUB_SECTION,
        /** Member of a group list, or end of a stated relation. */
        ROLE,
        /** A tag in its front matter. */
        TAG,
        KNOWN_NAME,
        /** It stands in a table's column of that name. */
        COLUMN
    }

    /** @param note its note; null for a placeholder */
    EntityDraft(String id, Note note) {
        this(id, note, null);
    }

    /** @param effects hears of whatever would be added from now on, and keeps it from being added */
    EntityDraft(String id, Note note, Effects effects) {
        this.id = id;
        this.note = note;
        this.placeholder = note == null;
        this.effects = effects;
    }

    String id() {
        return id;
    }

    /** Its note, null for a placeholder, and from {@link #takeNote} on. */
    Note note() {
        return note;
    }

    /** Its note, once: for when all else is known that the note says. Notes take most of the memory. */
    Note takeNote() {
        Note taken = note;
        note = null;
        return taken;
    }

    boolean placeholder() {
        return placeholder;
    }

    /**
     * Adds a name, or strengthens it where it is already known from a weaker source.
     *
     * @return whether that changed anything
     */
    boolean addName(String text, NameSource source) {
        String folded = Names.fold(text);
        NameUse known = names.get(folded);
        boolean isNew = !folded.isEmpty() && (known == null || known.source().compareTo(source) > 0);
        if (effects != null && !folded.isEmpty()) {
            effects.named(this, text, known == null ? null : known.source(), source);
        } else if (isNew) {
            names.put(folded, new NameUse(text.strip(), source));
        }
        return isNew && effects == null;
    }

    /** Gives it a name back that it had when it was understood. */
    void restoreName(String folded, NameUse use) {
        names.put(folded, use);
    }

    /** Its names by their folded form. */
    Map<String, NameUse> names() {
        return names;
    }

    /** What it is shown as: its strongest name, the earliest among equals. */
    String displayName() {
        NameUse strongest = null;
        for (NameUse use : names.values()) {
            if (strongest == null || use.source().compareTo(strongest.source()) < 0) {
                strongest = use;
            }
        }
        return strongest == null ? id : strongest.text();
    }

    void claimType(TypeClaim claim) {
        claimType(claim.strength(), claim.type(), () -> claim);
    }

    /** @param claim is made where it is news: a million links claim types, and few are the first */
    void claimType(Strength strength, String claimed, Supplier<TypeClaim> claim) {
        if (effects != null) {
            effects.claimed(this, claim.get());
            return;
        }
        // each statement of one strength and type says the same; the first names the place
        typeClaims.computeIfAbsent(List.of(strength, claimed), first -> claim.get());
    }

    /** What speaks for its type: the first claim of each strength and type. */
    Collection<TypeClaim> typeClaims() {
        return typeClaims.values();
    }

    String type() {
        return type;
    }

    void decideType(String decided) {
        type = decided;
    }

    /** What a hub says about it, for an entity whose own note says nothing. */
    String description() {
        return description;
    }

    void describe(String text) {
        if (effects != null) {
            effects.described(this, text);
        } else if (description.isEmpty()) {
            description = text;
        }
    }
}
