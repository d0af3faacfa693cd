package org.archgraph.prose;

import java.util.List;
import org.archgraph.ontology.Cues;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Reads what a sentence says about the techniques in it, as a careful reader would: by clauses and by the ontology's
 * cues, in Russian and English. May be used by several threads.
 */
public final class SentenceReader {
    private final CueTable cues;
    private final Tokenizer tokenizer;

    public SentenceReader(Cues cues, Tokenizer tokenizer) {
        this.cues = new CueTable(cues, tokenizer);
        this.tokenizer = tokenizer;
    }

    /**
     * The claims of one sentence, in order.
     *
     * @param named the techniques and models in it, in order, none overlapping
     * @param about what the text around it is about: it is meant where the sentence names nobody
     */
    public List<Claim> read(String sentence, List<Named> named, About about) {
        return read(sentence, tokenizer.tokens(sentence), named, about);
    }

    /** As {@link #read(String, List, About)}, for a sentence that is already split into {@code tokens}. */
    public List<Claim> read(String sentence, List<Token> tokens, List<Named> named, About about) {
        return reading(sentence, tokens, named, about).claims();
    }

    /** The claims of a sentence, and of whom it speaks. */
    public Reading reading(String sentence, List<Token> tokens, List<Named> named, About about) {
        SentenceWords words = new SentenceWords(sentence, tokens, named, cues);
        if (words.size() == 0) {
            return new Reading(List.of(), List.of(), false, null);
        }
        boolean noPronoun = about == About.MODEL_AFTER_TECHNIQUE && !words.hasCue(Cues.Kind.PRONOUNS);
        Reading reading = new ClauseWalk(words, noPronoun ? About.MODEL : about).reading();
        boolean asks = sentence.strip().endsWith("?");
        List<Claim> open = asks ? reading.claims().stream().map(SentenceReader::asked).toList() : List.of();
        return asks ? new Reading(open, List.of(), false, null) : reading;
    }

    /** Whether a sentence begins by referring to the model that the one before it spoke of: "в ней", "там", "it". */
    public boolean refersBack(List<Token> tokens) {
        return Anaphora.begins(firstWords(tokens));
    }

    /** The same, to several models: "они", "у них", "there". */
    public boolean refersBackToMany(List<Token> tokens) {
        return Anaphora.beginsWithMany(firstWords(tokens));
    }

    private List<String> firstWords(List<Token> tokens) {
        return tokens.stream().limit(Anaphora.REACH).map(Token::folded).toList();
    }

    /**
     * Whether a sentence may speak of something by a pronoun; told by its words alone, so that few sentences need be
     * read for it.
     */
    public boolean mayRefer(List<Token> tokens) {
        for (Token token : tokens) {
            if (cues.word(token.folded()).mayRefer()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase compares, in its first clause. */
    public boolean compares(String phrase) {
        SentenceWords words = new SentenceWords(phrase, tokenizer.tokens(phrase), List.of(), cues);
        if (words.size() == 0) {
            return false;
        }
        Clause first = words.clauses().get(0);
        for (int i = first.start(); i < first.end(); i = words.after(i)) {
            if (words.cue(i) != null && (words.cue(i).is(Cues.Kind.COMPARES) || words.cue(i).is(Cues.Kind.CONTRASTS))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of a phrase denies something: "not used", "отказались". */
    public boolean denies(String phrase) {
        SentenceWords words = new SentenceWords(phrase, tokenizer.tokens(phrase), List.of(), cues);
        for (int i = 0; i < words.size(); i = words.after(i)) {
            CueTable.Cue cue = words.cue(i);
            if (cue != null
                    && (cue.is(Cues.Kind.DENIES) || cue.is(Cues.Kind.DENIED_BEFORE) || cue.is(Cues.Kind.ABSENT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of a phrase speaks of use: "is used in", "применяют". */
    public boolean asserts(String phrase) {
        SentenceWords words = new SentenceWords(phrase, tokenizer.tokens(phrase), List.of(), cues);
        for (int i = 0; i < words.size(); i = words.after(i)) {
            CueTable.Cue cue = words.cue(i);
            if (cue != null && (cue.is(Cues.Kind.ASSERTS) || cue.is(Cues.Kind.PASSIVE))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first verb of a phrase tells of a choice: "stayed with". */
    public boolean beginsBySettling(String phrase) {
        SentenceWords words = new SentenceWords(phrase, tokenizer.tokens(phrase), List.of(), cues);
        for (int i = 0; i < words.size(); i = words.after(i)) {
            if (words.cue(i) != null && Saying.speaks(words.cue(i))) {
                return words.isCue(i, Cues.Kind.SETTLES);
            }
        }
        return false;
    }

    /** Whether a phrase leaves something open: doubts, plans, examples. */
    public boolean hedges(String phrase) {
        SentenceWords words = new SentenceWords(phrase, tokenizer.tokens(phrase), List.of(), cues);
        for (int i = 0; i < words.size(); i = words.after(i)) {
            if (words.cue(i) != null && words.cue(i).is(Cues.Kind.HEDGES)) {
                return true;
            }
        }
        return false;
    }

    private static Claim asked(Claim claim) {
        return new Claim(claim.technique(), Stance.UNCLEAR, claim.subjects(), claim.elsewhere(), claim.worded(),
                claim.plain(), claim.partial(), claim.here());
    }

    /** What a text is about. */
    public enum About {
        /** One model: what a sentence says without a subject is said of it. */
        MODEL(true, false),
        /** One model that a dash before the text explains: "Gemma 2 - предшественник с SWA". */
        MODEL_OF_TERM(true, false),
        /** One technique: "used in" without another technique means it. */
        TECHNIQUE(false, true),
        /** One model that the sentence before has spoken of: "there" means it. */
        MODEL_OF_BEFORE(true, false),
        /**
         * One technique, where it is told who does without it: whoever a clause speaks of does, unless it says
         * otherwise.
         */
        ABSENT_TECHNIQUE(false, true),
        /**
         * The same in running text, which tells of others, too: only a bare list of models means that they do without.
         */
        ABSENT_TECHNIQUE_IN_TEXT(false, true),
        /** One model under a heading that names a technique: "it was dropped" means the heading's. */
        MODEL_UNDER_TECHNIQUE(true, true),
        /** One model, after a sentence that names one technique: "it was dropped" means that one. */
        MODEL_AFTER_TECHNIQUE(true, true),
        /** One model as a user of one technique, such as an item of a technique's note. */
        MODEL_WITH_TECHNIQUE(true, true),
        /** Anything else. */
        OTHER(false, false);

        private final boolean model;
        private final boolean technique;

        About(boolean model, boolean technique) {
            this.model = model;
            this.technique = technique;
        }

        boolean ofModel() {
            return model;
        }

        boolean ofTechnique() {
            return technique;
        }
    }
}
