package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.prose.SentenceReader.About;

/** The claims of a sentence as far as it is read, by clause and by group (a list that clauses go on with). */
final class Claims {
    private final About about;
    private final List<DraftClaim> all = new ArrayList<>();
    private final List<DraftClaim> clause = new ArrayList<>();
    private int groupStart;

    Claims(About about) {
        this.about = about;
    }

    boolean none() {
        return all.isEmpty();
    }

    void add(DraftClaim claim) {
        all.add(claim);
        clause.add(claim);
    }

    void beginClause() {
        clause.clear();
    }

    void newGroup() {
        groupStart = all.size();
    }

    List<DraftClaim> ofClause() {
        return clause;
    }

    List<DraftClaim> group() {
        return all.subList(Math.min(groupStart, all.size()), all.size());
    }

    /** Everything that is asserted so far. */
    List<DraftClaim> asserted() {
        return all.stream().filter(claim -> claim.stance() == Stance.ASSERTED).toList();
    }

    /** Says of the techniques named before what a later verb says of them; of the whole list, or of this clause's alone. */
    void sayBefore(Stance stance, boolean wholeList) {
        List<DraftClaim> meant = !wholeList && !clause.isEmpty() ? clause : group();
        if (meant.isEmpty()) {
            // "the window, known from ..., is not used": an inserted clause stands between
            meant = all.stream().filter(DraftClaim::open).toList();
        }
        for (DraftClaim claim : List.copyOf(meant)) {
            if (claim.open() || stance == Stance.DENIED && claim.stance() == Stance.ASSERTED) {
                claim.say(stance);
            }
        }
    }

    /** In a text about a technique, "is used in" without another one means it. */
    boolean imply(Stance stance, Subject subject) {
        if (!about.ofTechnique() || !group().isEmpty()) {
            return false;
        }
        add(new DraftClaim(null, stance, true).about(subject));
        return true;
    }

    /** Gives the group's claims to models that are named after them. */
    void late(List<Named> models, boolean makesWorded) {
        for (DraftClaim claim : group()) {
            claim.late(models);
            if (makesWorded && claim.open()) {
                claim.say(Stance.ASSERTED);
            }
        }
    }

    /** Gives the claims that have no subject yet to the one that is named now. */
    void adopt(Subject subject) {
        all.stream().filter(claim -> claim.subject().isDefault()).forEach(claim -> claim.about(subject));
    }

    /** Denies what was named last. */
    void denyLast() {
        if (!all.isEmpty() && all.get(all.size() - 1).stance() == Stance.ASSERTED) {
            all.get(all.size() - 1).say(Stance.DENIED);
        }
    }

    /** A comparison follows: what was only named before is part of it. */
    void notPlain() {
        all.stream().filter(DraftClaim::open).forEach(DraftClaim::notPlain);
    }

    /** Denies for other models what is asserted so far: "but Mistral doesn't". */
    void denyFor(Subject others) {
        for (DraftClaim claim : asserted()) {
            all.add(new DraftClaim(claim.technique(), Stance.DENIED, true).about(others));
        }
    }

    List<Claim> finished() {
        return all.stream().map(DraftClaim::claim).toList();
    }
}
