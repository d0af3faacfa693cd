package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;
import org.archgraph.prose.SentenceReader.About;

/** The claims of a sentence as far as it is read, by clause and by group (a list that clauses go on with). */
final class Claims {
    private record Likeness(DraftClaim claim, Subject models) {}

    private final About about;
    private final List<DraftClaim> all = new ArrayList<>();
    private final List<DraftClaim> clause = new ArrayList<>();
    private List<DraftClaim> inserted = List.of();
    private final List<Named> without = new ArrayList<>();
    /** Other models that something only named is likened to, which counts if nothing later takes it back. */
    private final List<Likeness> likened = new ArrayList<>();
    private int groupStart;
    private int partStart;
    /** How many were made before the last colon. */
    private int termEnd;
    private int before;

    Claims(About about) {
        this.about = about;
    }

    /** All so far, in order. */
    List<DraftClaim> all() {
        return all;
    }

    /** The claim made last; null where there is none. */
    DraftClaim last() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    DraftClaim first() {
        return all.get(0);
    }

    /** Whether what was named last is denied, or nothing was named. */
    boolean endsDenied() {
        return all.isEmpty() || last().stance() == Stance.DENIED;
    }

    /** "Could use it, but does not": denies what the clauses before have left open. */
    void denyDoubted(Subject subject) {
        all.stream()
                .filter(claim -> claim.isDoubted() && claim.subject().equals(subject))
                .forEach(claim -> claim.say(Stance.DENIED));
    }

    /** Denies what was only tried: a choice was made for something else. */
    void denyTried(Subject subject) {
        all.stream()
                .filter(claim -> claim.isOnlyTried() && claim.subject().equals(subject))
                .forEach(claim -> claim.say(Stance.DENIED));
    }

    /**
     * "Without MoE the loss rose": what the clause, or one without claims of its own the clause before it, denies is
     * there.
     */
    void doubtDenial() {
        List<DraftClaim> meant = clause.isEmpty() && !all.isEmpty() ? List.of(last()) : clause;
        meant.stream().filter(claim -> claim.stance() == Stance.DENIED).forEach(DraftClaim::takeBackDenial);
    }

    /** "MTP is mentioned": nothing is said of it yet. */
    void mentionAll() {
        all.stream()
                .filter(claim -> clause.contains(claim) || claim.stance() != Stance.DENIED || !claim.isWorded())
                .forEach(DraftClaim::mention);
    }

    /** "Chunked attention, as in Llama 4, was considered": an inserted clause stands between. */
    void tryOpen() {
        all.stream().filter(DraftClaim::open).forEach(DraftClaim::tried);
    }

    /** "ALiBi, known from others, was rejected": an inserted clause stands between. */
    void denyOpen() {
        List<DraftClaim> open = all.stream()
                .filter(claim -> claim.subject().isDefault() && (claim.open() || !claim.isWorded() && claim.deniable()))
                .toList();
        behindTerm(open).forEach(claim -> claim.say(Stance.DENIED));
    }

    /**
     * "RMSNorm: LayerNorm, as in GPT-2, is gone": those behind the colon, where there are any, and not what they
     * explain.
     */
    private List<DraftClaim> behindTerm(List<DraftClaim> meant) {
        List<DraftClaim> behind = meant.stream().filter(all.subList(termEnd, all.size())::contains).toList();
        return behind.isEmpty() ? meant : behind;
    }

    /** A colon: what is said behind it of something named there is not said of the term before it. */
    void newTerm() {
        termEnd = all.size();
    }

    /** Everything that is denied so far. */
    List<DraftClaim> denied() {
        return of(Stance.DENIED);
    }

    private List<DraftClaim> of(Stance stance) {
        List<DraftClaim> found = new ArrayList<>(all.size());
        for (DraftClaim claim : all) {
            if (claim.stance() == stance) {
                found.add(claim);
            }
        }
        return found;
    }

    /** Whether something is denied so far. */
    boolean anyDenied() {
        return all.stream().anyMatch(claim -> claim.stance() == Stance.DENIED);
    }

    /** Leaves open all that is said so far. */
    void doubtAll() {
        all.forEach(DraftClaim::doubt);
    }

    /** Leaves open what was only named so far. */
    void doubtOpen() {
        all.stream().filter(DraftClaim::open).forEach(DraftClaim::doubt);
    }

    /** Leaves open what is said so far of one who was not named. */
    void doubtThoseOf(Subject subject) {
        all.stream().filter(claim -> subject.isDefault() && claim.subject().isDefault()).forEach(DraftClaim::doubt);
    }

    /** Whether something was only named so far. */
    boolean anyOpen() {
        return all.stream().anyMatch(DraftClaim::open);
    }

    /** Whether something was said of others than the text's own model, of which nothing is said yet. */
    boolean anyLeft() {
        return all.stream().anyMatch(DraftClaim::isLeft);
    }

    /** Whether something was tried of which nothing else is said. */
    boolean anyOnlyTried() {
        return all.stream().anyMatch(DraftClaim::isOnlyTried);
    }

    boolean none() {
        return all.isEmpty();
    }

    /** Whether nothing is said of the text's own model, nor of another that is known. */
    boolean ofNobodyKnown() {
        return all.stream().allMatch(claim -> claim.subject().elsewhere());
    }

    void add(DraftClaim claim) {
        all.add(claim);
        clause.add(claim);
    }

    /**
     * "MLA, которую использует Kimi K2,": tells in passing of a technique's users, by which nothing is said yet of the
     * text's own model.
     *
     * @param also whether it tells of them what is said of that one
     */
    void insert(Named technique, Stance stance, Subject users, boolean also) {
        DraftClaim named = all.stream().filter(claim -> claim.technique() == technique).findFirst().orElse(null);
        if (named != null && !also && named.open() && named.subject().isDefault()) {
            named.ofOthers();
        }
        if (stance != Stance.UNCLEAR) {
            DraftClaim claim = new DraftClaim(technique, stance, true).about(users);
            // a verb behind it means the technique, and not what others do with it
            claim.ordered();
            all.add(named == null ? all.size() : all.indexOf(named), claim);
        }
    }

    /**
     * What was named of the text's own model, and not yet said to be so, is not: something else was preferred to it.
     */
    void turnDown(Named technique) {
        all.stream()
                .filter(claim -> claim.technique() == technique && claim.open())
                .forEach(claim -> claim.say(Stance.DENIED));
    }

    /** How many claims the clause before has made. */
    int ofClauseBefore() {
        return before;
    }

    void beginClause() {
        before = clause.size();
        clause.clear();
        inserted = List.of();
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

    /** The group, or what an inserted clause before it has named where there is none. */
    List<DraftClaim> spokenOf() {
        return group().isEmpty() ? inserted : group();
    }

    /**
     * Says of more models what the last clause has said of {@code whom}.
     *
     * @param named those of them of whom it also holds what it only names
     */
    void alike(Subject whom, Subject models, Subject named) {
        boolean unclear = clause.stream().anyMatch(DraftClaim::isInstead);
        for (DraftClaim claim : unclear ? List.<DraftClaim>of() : List.copyOf(clause)) {
            boolean meant = claim.subject().equals(whom) && claim.stance() != Stance.UNCLEAR;
            if (meant && claim.open() && !named.elsewhere()) {
                likened.add(new Likeness(claim, named));
            } else if (meant && !claim.open() && !models.elsewhere()) {
                all.add(new DraftClaim(claim.technique(), claim.stance(), true).about(models));
            }
        }
    }

    /** "MTP - добавлен, как и в DeepSeek V3": says of more models what is said of the last name. */
    void lastAlike(Subject models) {
        DraftClaim last = last();
        boolean told = last != null
                && last.technique() != null
                && last.stance() != Stance.UNCLEAR
                && last.subject().isDefault();
        if (told && !models.elsewhere()) {
            all.add(new DraftClaim(last.technique(), last.stance(), true).about(models));
        }
    }

    /** Everything that is asserted so far. */
    List<DraftClaim> asserted() {
        return of(Stance.ASSERTED);
    }

    /**
     * Says of the techniques named before what a later verb says of them; of the whole list, or of this clause's alone.
     */
    void sayBefore(Stance stance, boolean wholeList) {
        List<DraftClaim> meant = !wholeList && !clause.isEmpty() ? clause : group();
        if (!clause.isEmpty() && meant != clause) {
            // "перед каждым подслоем (Pre-Norm), RMSNorm убрали": a parenthesis is no part of a list
            meant = meant.stream().filter(claim -> clause.contains(claim) || !claim.isInParenthesis()).toList();
        }
        if (meant.isEmpty()
                || stance == Stance.DENIED && meant.stream().allMatch(DraftClaim::isPlace) && anyOnlyTried()) {
            // "the window, known from ..., is not used": an inserted clause stands between
            // not what a semicolon closed before it
            boolean ofPart = all.size() > partStart;
            meant = all.subList(ofPart ? partStart : 0, all.size()).stream()
                    .filter(claim -> claim.subject().isDefault() || !about.ofModel())
                    .filter(claim -> claim.open()
                            || stance == Stance.DENIED
                                    && claim.deniable()
                                    && (!claim.isWorded() || claim.isOnlyTried()))
                    .toList();
            List<DraftClaim> tried = meant.stream().filter(DraftClaim::isOnlyTried).toList();
            // "GQA for attention; MLA was tried, but the laws showed no gain": of what was only named nothing is said
            meant = stance == Stance.DENIED && !tried.isEmpty() ? tried : behindTerm(meant);
            inserted = meant;
        }
        for (DraftClaim claim : List.copyOf(meant)) {
            if (stance == Stance.DENIED ? claim.deniable() : claim.open()) {
                claim.say(stance);
            }
        }
    }

    /** Gives the group's claims to models that are named after them. */
    void late(List<Named> models, boolean makesWorded) {
        if (group().isEmpty() && about.ofModel()) {
            // "the shared expert, which Llama 4 has, was removed": of the text's own model nothing is said yet
            inserted.stream().filter(claim -> claim.subject().isDefault()).toList().forEach(claim -> {
                all.add(new DraftClaim(claim.technique(), claim.stance(), true).about(Subject.late(models)));
                claim.leaveOpen();
            });
            return;
        }
        for (DraftClaim claim : spokenOf()) {
            claim.late(models);
            if (makesWorded && claim.open()) {
                claim.say(Stance.ASSERTED);
            }
        }
    }

    /** "Almost all new models use it: A, B": gives what is said of nobody known to those named after it. */
    void lateOfOthers(List<Named> models) {
        group().stream()
                .filter(claim -> claim.subject().elsewhere() && claim.stance() != Stance.UNCLEAR)
                .forEach(claim -> claim.about(Subject.late(models)));
    }

    /** "GQA (A, B)": gives what was named last to models, and to more of them. */
    void ofLast(List<Named> models) {
        DraftClaim last = last();
        List<Named> all = new ArrayList<>(last.subject().late() ? last.subject().models() : List.of());
        all.addAll(models);
        last.about(Subject.late(all));
        if (last.open()) {
            last.say(Stance.ASSERTED);
        }
    }

    /** Gives the claims that have no subject yet to the one that is named now. */
    void adopt(Subject subject) {
        all.stream().filter(claim -> claim.subject().isDefault()).forEach(claim -> claim.about(subject));
    }

    /** Denies what was named last. */
    void denyLast() {
        if (!all.isEmpty() && all.get(all.size() - 1).deniable()) {
            all.get(all.size() - 1).say(Stance.DENIED);
        }
    }

    /** Denies what a parenthesis right before has named. */
    void denyInParenthesis() {
        if (!all.isEmpty() && last().isInParenthesis()) {
            denyLast();
        }
    }

    /** A comparison follows: what was only named before is part of it. */
    void notPlain() {
        all.stream().filter(DraftClaim::open).forEach(DraftClaim::notPlain);
    }

    /** Denies for other models what is asserted so far: "but Mistral doesn't". */
    void denyFor(Subject others) {
        List<DraftClaim> meant = assertedFrom(partStart);
        for (DraftClaim claim : meant.isEmpty() ? assertedFrom(0) : meant) {
            if (claim.subject().isSameAs(others)) {
                // what this one has already is not what it lacks
                continue;
            }
            all.add(new DraftClaim(claim.technique(), Stance.DENIED, true).about(others));
        }
    }

    /** What the clause says of all, or denies of anybody, is not so with some. */
    void allBut(Subject leftOut, boolean nobody) {
        for (DraftClaim claim : List.copyOf(clause)) {
            boolean known = claim.stance() != Stance.UNCLEAR && claim.subject().models().isEmpty();
            if (known) {
                Stance contrary = claim.stance() == Stance.ASSERTED && !nobody ? Stance.DENIED : Stance.ASSERTED;
                all.add(new DraftClaim(claim.technique(), contrary, true).about(leftOut));
                claim.about(Subject.NOBODY_KNOWN);
            }
        }
    }

    /**
     * "They compared GQA with MLA and chose the first": one of the only two techniques named is meant, and the other
     * not.
     */
    void choose(int number) {
        if (all.size() != 2 || all.get(0).technique() == null || all.get(1).technique() == null) {
            return;
        }
        all.get(number).say(Stance.ASSERTED);
        all.get(1 - number).say(Stance.DENIED);
    }

    /** Says of a list what was said of the technique named before it: "there is no MLA, MTP neither". */
    void alsoSaid() {
        int before = all.size() - clause.size() - 1;
        DraftClaim same = before < 0 ? null : all.get(before);
        if (same != null && same.isWorded() && same.stance() != Stance.UNCLEAR) {
            clause.stream()
                    .filter(claim -> claim.stance() == Stance.ASSERTED)
                    .forEach(claim -> claim.say(same.stance()));
        } else if (same == null || !same.open()) {
            clause.stream().filter(DraftClaim::open).forEach(DraftClaim::doubt);
        }
    }

    private List<DraftClaim> assertedFrom(int start) {
        return all.subList(Math.min(start, all.size()), all.size()).stream()
                .filter(claim -> claim.stance() == Stance.ASSERTED && !claim.isPlace())
                .toList();
    }

    /** A semicolon: what is denied behind it of what was said is that of its own part. */
    void newPart() {
        partStart = all.size();
    }

    /** Takes models that do without the text's technique unless something else is said of it and them. */
    void without(Subject models) {
        without.addAll(models.models());
    }

    private void denyForThoseWithout() {
        for (Named model : without) {
            boolean said = all.stream().anyMatch(claim -> claim.technique() == null
                    && claim.stance() != Stance.UNCLEAR && claim.subject().models().contains(model));
            if (!said) {
                all.add(new DraftClaim(null, Stance.DENIED, true).about(Subject.of(List.of(model))));
            }
        }
    }

    List<Claim> finished() {
        denyForThoseWithout();
        for (Likeness likeness : likened) {
            if (likeness.claim().stance() == Stance.ASSERTED) {
                all.add(new DraftClaim(likeness.claim().technique(), Stance.ASSERTED, true).about(likeness.models()));
            }
        }
        List<Claim> finished = new ArrayList<>(all.size());
        for (DraftClaim claim : all) {
            finished.add(claim.claim());
        }
        return finished;
    }
}
