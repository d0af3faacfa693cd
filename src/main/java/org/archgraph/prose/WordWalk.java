package org.archgraph.prose;

import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.prose.Saying.Mode;
import org.archgraph.prose.Saying.Noun;
import org.archgraph.prose.SentenceReader.About;
import org.archgraph.text.Span;

/** Walks through the words of a clause: what each cue and name does to what is being said. */
final class WordWalk {
    /** Words after which a model is a source or a measure, and not the one spoken of. */
    private static final Set<String> SOURCES = Set.of("от", "from", "после", "after", "до", "before", "как");

    /** Words that join a technique to the model whose it is. */
    private static final Set<String> OWNERSHIP = Set.of("in", "of", "из", "в", "у", "from", "for", "для");

    private final SentenceWords words;
    private final About about;
    private final Claims claims;
    private final Saying saying;
    private final Speakers speakers;

    private boolean hedged;
    private boolean unclear;
    private boolean contrast;
    private boolean passive;
    private boolean spoken;
    private boolean notOnly;
    private boolean plain;
    private boolean pronoun;
    private boolean noneOf;
    private Cue lastSpoken;
    private int lastSpokenEnd;
    private int lastNamedEnd;

    /** What was being said around a parenthesis. */
    record Around(Mode mode, Noun noun, boolean contrast) {}

    WordWalk(SentenceWords words, About about, Claims claims, Saying saying, Speakers speakers) {
        this.words = words;
        this.about = about;
        this.claims = claims;
        this.saying = saying;
        this.speakers = speakers;
    }

    boolean contrast() {
        return contrast;
    }

    boolean passive() {
        return passive;
    }

    boolean spoken() {
        return spoken;
    }

    boolean unclear() {
        return unclear;
    }

    /** @param chained whether the clause goes on with the models of the one before: "A, B and C use ..." */
    void begin(Clause clause, boolean chained) {
        // "for example," stands in a clause of its own and speaks of the next
        unclear &= claims.ofClause().isEmpty() && !speakers.named() && !spoken;
        claims.beginClause();
        contrast = false;
        spoken = false;
        plain = true;
        pronoun = false;
        noneOf = false;
        lastSpoken = null;
        lastNamedEnd = chained ? clause.start() : -1;
        if (clause.start() < words.size() && words.cue(clause.start()) != null && words.cue(clause.start()).is(Kind.SPLITS)) {
            hedged = false;
        }
    }

    /** Whether a clause is the second half of "not only ..., but also ...". */
    boolean goesOnAfterNotOnly(Clause clause) {
        Cue first = words.cue(clause.start());
        boolean second = notOnly && first != null && first.is(Kind.SPLITS);
        notOnly &= !second;
        return second;
    }

    void read(Clause clause, boolean quietBefore, Around around) {
        passive &= !claims.group().isEmpty() || !speakers.lateModels().isEmpty();
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            Named what = words.named(i);
            Cue cue = words.cue(i);
            if (what != null && what.kind() == Named.Kind.TECHNIQUE) {
                technique(clause, i, what, quietBefore, around);
            } else if (what != null) {
                model(i, what);
            } else if (cue != null) {
                cue(clause, cue, i);
            } else {
                saying.plain(words.word(i), words.linking(i), words.adjective(i));
            }
        }
    }

    // ---- names ----

    private void technique(Clause clause, int i, Named what, boolean quietBefore, Around around) {
        if (said(clause, i, quietBefore)) {
            saying.say(Mode.ASSERT);
        }
        DraftClaim claim = saying.claim(what, words.attributive(i)).about(speakers.current());
        if (around != null && words.inParenthesis(clause) && words.onlyTechnique(clause)) {
            inParenthesis(claim, around);
        }
        if (hedged || unclear || contrast) {
            claim.doubt();
        }
        if (saying.noun() == Noun.COMPARED) {
            claims.notPlain();
        }
        claims.add(claim);
        speakers.saw(what);
        lastNamedEnd = words.after(i);
    }

    /** "Gemma 3: SWA", "attention - GQA": the dash or colon after a model, or after a part of one, says it. */
    private boolean said(Clause clause, int i, boolean quietBefore) {
        boolean free = saying.mode() == Mode.NONE && saying.noun() == Noun.NONE && words.leadingTechnique(clause) == i;
        boolean mark = clause.afterDashOrColon()
                && (!speakers.current().isDefault() || about.ofModel() && quietBefore);
        boolean ellipsis = clause.opener() == ',' && speakers.namedBefore() && !claims.none();
        return free && (mark || ellipsis);
    }

    /** "Normalizes queries and keys (QK-Norm)": a parenthesis that only names a technique names what was just said. */
    private void inParenthesis(DraftClaim claim, Around around) {
        if (around.contrast() || around.noun() == Noun.COMPARED || around.mode() == Mode.DENY) {
            claim.doubt();
        } else if (about.ofModel() && around.noun() == Noun.NONE) {
            claim.say(Stance.ASSERTED);
        }
    }

    private void model(int i, Named what) {
        boolean joined = speakers.lastNamed() != null
                && speakers.lastNamed().kind() != Named.Kind.TECHNIQUE
                && words.onlyLinking(lastNamedEnd, i);
        if (ownsLast(i)) {
            own(what);
        } else if (!contrast && saying.noun() != Noun.COMPARED && !isSource(i)) {
            boolean group = !claims.ofClause().isEmpty() || passive && !claims.group().isEmpty();
            boolean ofPronoun = about.ofTechnique() && pronoun && claims.ofClause().isEmpty();
            boolean object = saying.mode() != Mode.NONE && spoken && !passive && !ofPronoun;
            if (group || ofPronoun && spoken) {
                speakers.lateModels().add(what);
                plain &= !about.ofModel();
            } else if (!object) {
                speakers.subject(what, joined);
            }
        } else {
            plain = false;
        }
        speakers.saw(what);
        lastNamedEnd = words.after(i);
    }

    private boolean isSource(int i) {
        return i > 0 && words.cue(i - 1) == null && !words.inCue(i - 1) && SOURCES.contains(words.word(i - 1));
    }

    /** Whether the model at {@code i} is named as the owner of the technique just named: "MLA in DeepSeek V3". */
    private boolean ownsLast(int i) {
        boolean near = lastNamedEnd > 0
                && (i == lastNamedEnd + 1 || i == lastNamedEnd + 2 && words.word(lastNamedEnd + 1).length() <= 3)
                && OWNERSHIP.contains(words.word(lastNamedEnd));
        return near
                && speakers.lastNamed() != null
                && speakers.lastNamed().kind() == Named.Kind.TECHNIQUE
                && about.ofModel()
                && !passive
                && !claims.ofClause().isEmpty();
    }

    private void own(Named model) {
        DraftClaim last = claims.ofClause().get(claims.ofClause().size() - 1);
        boolean ofSpeaker = last.stance() == Stance.ASSERTED && !last.open() && saying.mode() == Mode.ASSERT && spoken;
        if (last.stance() == Stance.DENIED || hedged || unclear) {
            return;
        }
        DraftClaim owned = new DraftClaim(last.technique(), Stance.ASSERTED, true).about(Subject.of(List.of(model)));
        if (!ofSpeaker) {
            last.doubt();
        }
        claims.add(owned);
    }

    // ---- cues ----

    private void cue(Clause clause, Cue cue, int i) {
        if (cue.is(Kind.FILLERS) && cue.kinds().size() == 1) {
            return;
        }
        doubts(cue, i);
        if (Saying.speaks(cue)) {
            spoken = true;
            lastSpoken = cue;
            lastSpokenEnd = i + cue.words();
        }
        notOnly |= cue.is(Kind.NOT_ONLY);
        if (cue.is(Kind.PRONOUNS)) {
            pronoun(clause);
        }
        says(cue);
        denies(clause, cue, i);
    }

    private void doubts(Cue cue, int i) {
        if (cue.is(Kind.HEDGES)) {
            hedged = true;
            claims.ofClause().forEach(DraftClaim::doubt);
        }
        if (cue.is(Kind.UNCLEAR)) {
            unclear = true;
            claims.ofClause().forEach(DraftClaim::doubt);
        }
        if (cue.is(Kind.OTHERS)) {
            others();
        }
        if (cue.is(Kind.CONTRASTS)) {
            contrast = true;
            plain = false;
        } else if (cue.is(Kind.COMPARES) && !(words.word(i).equals("как") && words.soFollows(i))) {
            // "both in X and in Y" in Russian begins like a comparison
            saying.next(Noun.COMPARED);
            plain = false;
        }
    }

    private void others() {
        Named nobody = new Named(Named.Kind.UNKNOWN_MODEL, new Span(0, 0));
        boolean object = saying.mode() != Mode.NONE && spoken && !passive;
        if (!contrast && saying.noun() != Noun.COMPARED && claims.ofClause().isEmpty() && !object) {
            speakers.subject(nobody, false);
        }
        speakers.saw(nobody);
        plain = false;
    }

    /** A pronoun in a text about a technique: "Mistral abandoned it", "uses MLA instead of it". */
    private void pronoun(Clause clause) {
        pronoun = true;
        boolean instead = saying.noun() == Noun.INSTEAD || saying.noun() == Noun.EXCLUDED;
        if (about.ofTechnique() && instead && !saying.nounHit()) {
            claims.add(new DraftClaim(null, Stance.DENIED, true).about(speakers.current()));
            saying.hit();
        } else if (!about.ofTechnique() && saying.mode() == Mode.DENY && lastSpoken != null) {
            // "tried MoE and dropped it"
            claims.denyLast();
        }
    }

    private void says(Cue cue) {
        if (cue.is(Kind.NONE_OF)) {
            noneOf = true;
            saying.say(Mode.DENY);
        }
        if (cue.is(Kind.ASSERTS) || cue.is(Kind.ASSERTS_OF_PREVIOUS)) {
            saying.say(noneOf ? Mode.DENY : Mode.ASSERT);
        }
        if (cue.is(Kind.WITH)) {
            with();
        }
        if (cue.is(Kind.IS)) {
            saying.is();
        }
        if (cue.is(Kind.PASSIVE)) {
            passive = true;
            saying.say(Mode.ASSERT);
            claims.imply(hedged || unclear ? Stance.UNCLEAR : Stance.ASSERTED, speakers.current());
            claims.sayBefore(Stance.ASSERTED, true);
        }
        if (cue.is(Kind.PREFERS)) {
            prefers();
        }
    }

    private void with() {
        if (saying.noun() == Noun.INSTEAD && saying.nounHit() && !claims.ofClause().isEmpty()) {
            // "instead of X with Y": it is the combination that is not there
            claims.ofClause().get(claims.ofClause().size() - 1).doubt();
            return;
        }
        saying.with();
    }

    private void prefers() {
        boolean before = !claims.ofClause().isEmpty();
        claims.sayBefore(Stance.ASSERTED, false);
        if (before) {
            saying.next(Noun.EXCLUDED);
        } else {
            saying.say(Mode.ASSERT);
        }
    }

    private void denies(Clause clause, Cue cue, int i) {
        boolean last = i + cue.words() == clause.end();
        boolean behindName = i > 0 && words.named(i - 1) != null;
        boolean either = cue.is(Kind.DENIES) || cue.is(Kind.EXCLUDES);
        if (cue.is(Kind.REPLACED_BY)) {
            claims.sayBefore(Stance.DENIED, true);
            saying.say(Mode.ASSERT);
        } else if (cue.is(Kind.REPLACES)) {
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
            saying.next(Noun.REPLACED);
        } else if (cue.is(Kind.ABSENT)) {
            absent(last, behindName);
        } else if (cue.is(Kind.DENIED_BEFORE) && (last || !either)) {
            deniedBefore(i + cue.words() - 1, behindName);
        } else if (cue.is(Kind.DENIES)) {
            saying.say(Mode.DENY);
        } else if (cue.is(Kind.INSTEAD)) {
            saying.next(Noun.INSTEAD);
        } else if (cue.is(Kind.EXCLUDES)) {
            saying.next(Noun.EXCLUDED);
        }
    }

    private void absent(boolean last, boolean behindName) {
        if (last && !claims.group().isEmpty() || behindName && !claims.ofClause().isEmpty()) {
            claims.sayBefore(Stance.DENIED, false);
        } else {
            saying.next(Noun.EXCLUDED);
        }
    }

    private void deniedBefore(int lastWord, boolean behindName) {
        if (claims.group().isEmpty() && claims.asserted().isEmpty()) {
            saying.say(claims.imply(Stance.DENIED, speakers.current()) ? Mode.NONE : Mode.DENY);
        }
        boolean ofModel = speakers.named() && claims.ofClause().isEmpty();
        if (behindName && saying.mode() == Mode.ASSERT && !words.plural(lastWord)) {
            // "opted for GQA and left MLA out"
            claims.denyLast();
        } else if (!ofModel) {
            claims.sayBefore(Stance.DENIED, words.plural(lastWord));
        }
        passive = true;
    }

    // ---- the end of a clause ----

    void end(Clause clause) {
        if (!plain) {
            claims.ofClause().forEach(DraftClaim::notPlain);
        }
        boolean atEnd = lastSpoken != null && lastSpokenEnd == clause.end();
        if (atEnd && lastSpoken.is(Kind.ASSERTS) && lastNamedEnd <= lastSpokenEnd) {
            // the object stands before its verb
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
        }
        if (claims.ofClause().isEmpty() && !contrast) {
            withoutTechnique(clause, atEnd);
        } else if (about.ofTechnique() && words.endsWithRather(clause) && !speakers.current().isDefault()) {
            // "uses MLA instead"
            claims.add(new DraftClaim(null, Stance.DENIED, true).about(speakers.current()));
        }
    }

    private void withoutTechnique(Clause clause, boolean atEnd) {
        boolean own = speakers.named() || clause.afterDashOrColon() && speakers.namedBefore();
        boolean denied = noneOf || lastSpoken != null
                && (lastSpoken.is(Kind.DENIES) || lastSpoken.is(Kind.DENIED_BEFORE) || lastSpoken.is(Kind.ABSENT));
        if (own && denied && atEnd && !claims.asserted().isEmpty()) {
            // "..., Mistral doesn't": what was said of others is denied
            claims.denyFor(speakers.current());
        } else if (about.ofTechnique() && pronoun && lastSpoken != null && hasSpeaker()) {
            DraftClaim claim = new DraftClaim(null, denied ? Stance.DENIED : Stance.ASSERTED, true);
            if (hedged || unclear) {
                claim.doubt();
            }
            claims.add(claim.about(pronounSubject()));
        }
    }

    private boolean hasSpeaker() {
        return about.ofModel() || !pronounSubject().isDefault();
    }

    /** Who does something with "it": the models after the verb, or the clause's subject. */
    private Subject pronounSubject() {
        return speakers.lateModels().isEmpty() ? speakers.current() : Subject.late(speakers.lateModels());
    }
}
