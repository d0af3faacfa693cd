package org.archgraph.prose;

import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;

/** What is known of the clause being read, and of the sentence so far, besides what is said. */
final class ClauseState {
    private boolean hedged;
    private boolean unclear;
    private boolean tried;
    private boolean settled;
    private boolean people;
    private int otherThingEnd;
    private boolean passive;
    private boolean contrast;
    private boolean plain;
    private boolean noneOf;
    private boolean negated;
    private boolean goesOn;
    private boolean replacing;
    private int pronoun;
    private boolean pronounDone;
    private Cue lastSpoken;
    private int lastSpokenStart;
    private int lastSpokenEnd;
    private int lastNamedEnd;
    private boolean part;
    private boolean partBefore;
    private boolean reason;
    private boolean notAll;
    private boolean here;
    private boolean remark;
    private boolean own;

    /**
     * @param namedEnd where the last name ended, for a clause that goes on with a list of models; -1 else
     * @param behindParenthesis whether the clause goes on with what stands before a parenthesis
     */
    void begin(int namedEnd, boolean behindParenthesis) {
        contrast = false;
        plain = true;
        noneOf = false;
        negated = false;
        goesOn = false;
        replacing = false;
        people = false;
        boolean ofPart = behindParenthesis && partBefore;
        partBefore = part;
        part = ofPart;
        reason = false;
        otherThingEnd = -1;
        pronoun = -1;
        pronounDone = false;
        here = false;
        remark = false;
        own = false;
        lastSpoken = null;
        lastNamedEnd = namedEnd;
    }

    /** Whether something earlier leaves the rest of the sentence, or this clause, open. */
    boolean doubtful() {
        return hedged || unclear;
    }

    boolean hedged() {
        return hedged;
    }

    void hedge() {
        hedged = true;
    }

    void endHedge() {
        hedged = false;
        tried = false;
    }

    void endDoubt() {
        hedged = false;
    }

    /** Whether the sentence speaks of what was only tried. */
    boolean tried() {
        return tried;
    }

    void tries() {
        tried = true;
    }

    /** A choice is made, so that what follows is more than tried. */
    void settles() {
        settled = true;
        tried = false;
    }

    /** Whether a choice was made: for what follows, and against what was tried before. */
    boolean settled() {
        return settled;
    }

    /** Whether the clause tells what people do. */
    boolean ofPeople() {
        return people;
    }

    void people() {
        people = true;
    }

    /** The word after one that means a thing other than the model; -1 where the clause has none. */
    int otherThingEnd() {
        return otherThingEnd;
    }

    void otherThing(int end) {
        otherThingEnd = end;
    }

    boolean unclear() {
        return unclear;
    }

    void setUnclear(boolean value) {
        unclear = value;
    }

    /** Whether it was said that something is used, or not, of which the models are named after it. */
    boolean passive() {
        return passive;
    }

    void setPassive(boolean value) {
        passive = value;
    }

    /** Whether the clause names another model to tell this one from it. */
    boolean contrast() {
        return contrast;
    }

    void contrasts() {
        contrast = true;
        plain = false;
    }

    /** Whether nothing in the clause compares, or speaks of others. */
    boolean plain() {
        return plain;
    }

    void notPlain() {
        plain = false;
    }

    boolean noneOf() {
        return noneOf;
    }

    void setNoneOf() {
        noneOf = true;
    }

    /** Whether a verb that says nothing about use is negated: "does not compress keys with MLA". */
    boolean negated() {
        return negated;
    }

    void negate() {
        negated = true;
    }

    /** Another verb follows: in "could not use it and bounds them through clipping" the means is that of the second. */
    void goesOn() {
        goesOn = true;
    }

    /** Whether a verb is negated behind which no other one follows. */
    boolean endsNegated() {
        return negated && !goesOn;
    }

    /** Whether it says that one thing replaces another. */
    boolean replacing() {
        return replacing;
    }

    void replaces() {
        replacing = true;
    }

    /** Whether a pronoun stands for a technique that was named before. */
    boolean hasPronoun() {
        return pronoun >= 0;
    }

    /** Where it stands; -1 where there is none. */
    int pronoun() {
        return pronoun;
    }

    void setPronoun(int word) {
        pronoun = word;
    }

    /** Whether what is said of the pronoun has become a claim. */
    boolean pronounDone() {
        return pronounDone;
    }

    void pronounIsDone() {
        pronounDone = true;
    }

    /** Whether a verb has said something. */
    boolean spoken() {
        return lastSpoken != null;
    }

    void spoke(Cue cue, int start) {
        lastSpoken = cue;
        lastSpokenStart = start;
        lastSpokenEnd = start + cue.words();
    }

    /** The last verb spoke of "that": nothing else is meant by it. */
    void spokeOfThat() {
        lastSpoken = null;
    }

    boolean lastSpoke(Kind kind) {
        return lastSpoken != null && lastSpoken.is(kind);
    }

    /** Whether the last verb denies. */
    boolean lastDenied() {
        return lastSpoke(Kind.DENIES) || lastSpoke(Kind.DENIED_BEFORE) || lastSpoke(Kind.ABSENT);
    }

    int lastSpokenStart() {
        return lastSpokenStart;
    }

    int lastSpokenEnd() {
        return lastSpokenEnd;
    }

    int lastNamedEnd() {
        return lastNamedEnd;
    }

    /** Whether the clause speaks of some layers only. */
    boolean isOfPart() {
        return part;
    }

    /** The same of the clause before it. */
    boolean partBefore() {
        return partBefore;
    }

    void ofPart() {
        part = true;
    }

    /** Whether the clause is a remark about one of the models of a list. */
    boolean isRemark() {
        return remark;
    }

    void remarks() {
        remark = true;
    }

    /** Whether the clause gives a reason. */
    boolean isReason() {
        return reason;
    }

    void reasons() {
        reason = true;
    }

    /** Whether the sentence says that not all do as the text says. */
    boolean isNotAll() {
        return notAll;
    }

    void notAll() {
        notAll = true;
    }

    /** Whether the clause speaks of the model that the text is about by other words than its name. */
    boolean isOwn() {
        return own;
    }

    void own() {
        own = true;
    }

    /** Whether the clause speaks of what is "here". */
    boolean isHere() {
        return here;
    }

    void here() {
        here = true;
    }

    void named(int end) {
        lastNamedEnd = end;
    }
}
