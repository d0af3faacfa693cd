package org.archgraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases by which a sentence asserts, denies, compares or doubts, in every language of the vault. Their words are
 * compared folded; a word that ends with {@code *} stands for all that begin so.
 *
 * @param phrases the phrases of each kind of cue
 */
public record Cues(Map<Kind, List<String>> phrases) {
    public Cues {
        phrases = Map.copyOf(phrases);
    }

    public List<String> of(Kind kind) {
        return phrases.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
    }

    /** What a cue does to the techniques and models around it. */
    public enum Kind {
        /** Asserts what follows: "uses", "based on", "на основе". */
        ASSERTS,
        /** Says what something is: "its attention is GQA". */
        IS,
        /** Joins what follows to what stands before: "with", "с". */
        WITH,
        /** Asserts of the one just named: "использующая" after a comma. */
        ASSERTS_OF_PREVIOUS,
        /** Says that what stands before it, or is meant anyway, is used: "is used in", "применяется". */
        PASSIVE,
        /** Denies what follows, to the end of the clause: "does not use", "отказалась от". */
        DENIES,
        /** Denies the noun that follows: "without", "без". */
        EXCLUDES,
        /** Denies of all the models that follow whatever the clause says: "none of". */
        NONE_OF,
        /** Denies what stands beside it: "нет", "отсутствует". */
        ABSENT,
        /** Denies the noun that follows, which something else stands in for: "instead of", "вместо". */
        INSTEAD,
        /** Denies what stands before it: "is not used", "отсутствует". */
        DENIED_BEFORE,
        /** Denies what follows, up to what it is replaced with: "replaces", "заменяет". */
        REPLACES,
        /** Denies what stands before it and asserts what follows: "is replaced with", "заменено на". */
        REPLACED_BY,
        /** Speaks of what follows only to compare: "than", "по сравнению с". */
        COMPARES,
        /** Speaks of another model to tell it from this one: "unlike", "в отличие от". */
        CONTRASTS,
        /** Makes nothing sure from here to the end of the sentence: "probably", "планируется". */
        HEDGES,
        /** Makes nothing sure in its clause: "for example", "versus". */
        UNCLEAR,
        /** Begins a clause that tells more about the one just named: "which", "которая". */
        RELATIVE,
        /** Other models, without a name: "its predecessors", "большинство моделей". */
        OTHERS,
        /** All models there are, of which something is denied: "nobody", "ни у кого". */
        NOBODY,
        /** Reports on what follows and says nothing of its use: "the paper describes". */
        REPORTS,
        /** Another version of the model: what is "used in the larger version" says nothing of this one. */
        OTHER_VERSION,
        /** Negates the verb that follows: "does not", "не". */
        NEGATES,
        /** Names the means of a verb: "by means of", "с помощью". Denied where the verb is. */
        MEANS,
        /** Verbs that put two things together; negated, they leave open which of them is there. */
        COMBINES,
        /** Says of other models what the sentence says: "like Gemma 3,", "как и". */
        ALIKE,
        /** Means the other model named last: "the latter", "у той". */
        LATTER,
        /**
         * Says that something was only tried, which leaves it open; a denial after it holds: "considered and rejected".
         */
        TRIED,
        /** Leaves open what the sentence has said before it: "was discussed". */
        DOUBTED_BEFORE,
        /** Says that what stands before it is not so: "that is a misreading". */
        REFUTES,
        /** Means the model that the text is about: "here". */
        OWN,
        /** Phrases that look like a denial and are none: "without exception". */
        IDIOMS,
        /** Joins two statements that both hold: "not only". */
        NOT_ONLY,
        /** Prefers what stands before it to what follows; where nothing stands before it, asserts what follows. */
        PREFERS,
        /** Says that what stands before it was preferred to what follows: "was preferred over". */
        PREFERRED_TO,
        /** A choice: what was tried or weighed before it is not used. Stands under what it asserts, too. */
        SETTLES,
        /** Sends the reader elsewhere, at the beginning of a clause: "see". */
        REFERS,
        /** Those who make a model: what they do to a technique by an unknown verb is no use of it. */
        PEOPLE,
        /** A thing that is not the model: "a MoE classifier". */
        OTHER_THINGS,
        /** What is without something does worse: its absence is only imagined. */
        SUFFERS,
        /** Some layers only: what they lack the model has elsewhere. "The first block", "каждый четвёртый слой". */
        PARTS,
        /**
         * The like of what follows; denied where it is: "nothing in the spirit of MLA", "сжатие в духе MLA не
         * применяется".
         */
        KINDRED,
        /** Gives examples of what stands before it; denied where that is: "no tricks such as MLA". */
        SUCH_AS,
        /**
         * Says that this model was made like one that it names: "the recipe of", "взята у". A list behind the colon is
         * this one's.
         */
        MADE_LIKE,
        /** Gives a reason; a pronoun after it does not mean what it names: "because", "так как". */
        REASONS,
        /** Says that not all do as the text says, before those who do not: "not all models". */
        NOT_ALL,
        /**
         * Takes over what stands before it from the model after it, which is its source: "взята из". Stands under what
         * it asserts, too.
         */
        TAKEN,
        /** Begins what holds after a denial: "just", "только". */
        RATHER,
        /** Stands for the technique that a text is about: "it", "этот приём". */
        PRONOUNS,
        /** Begins a new clause without a comma: "but", "однако". */
        SPLITS,
        /** Says that those beside it do otherwise than what was told before, whatever that was: "an exception". */
        EXCEPTION,
        /** Words that may stand between "without" and its noun. */
        FILLERS
    }
}
