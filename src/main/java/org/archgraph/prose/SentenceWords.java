package org.archgraph.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.text.Token;

/** A sentence as words, with what is named where, its cues and its clauses. */
final class SentenceWords {
    private static final Set<String> SELF_DENYING = Set.of("no", "without", "без");
    private static final Set<String> WHERE = Set.of("в", "у", "in", "for");
    private static final List<String> VERSIONS =
            List.of("верси", "вариант", "редакци", "version", "variant", "checkpoint");
    private static final Set<String> DEMONSTRATIVES = Set.of("это", "этого", "такого", "this", "that");

    private final List<Token> tokens;
    private final CueWord[] words;
    private final Named[] named;
    private final Cue[] cues;
    /** What cues the sentence has, as a cue's bits: most questions for one are answered by its having none. */
    private final long kinds;
    /** Whether each word belongs to a cue that began before it. */
    private final boolean[] inCue;
    private final List<Clause> clauses = new ArrayList<>();
    private final ClauseShapes shapes = new ClauseShapes(this);
    private final TechniqueShapes techniques = new TechniqueShapes(this);
    private final PronounShapes pronouns = new PronounShapes(this);
    private final ClauseContents contents = new ClauseContents(this);
    private final ModelClauses users = new ModelClauses(this);
    private final ParallelClauses parallel = new ParallelClauses(this);
    private final ParallelPairs pairs = new ParallelPairs(this);

    SentenceWords(String sentence, List<Token> tokens, List<Named> mentions, CueTable table) {
        this.tokens = tokens;
        this.named = new Named[tokens.size()];
        this.words = new CueWord[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = table.word(tokens.get(i).folded());
        }
        mentions.forEach(this::mark);
        this.cues = new CueFinder(words, named, afterMarks(sentence, tokens)).find();
        this.inCue = insideCues(cues);
        long all = 0;
        for (Cue cue : cues) {
            all |= cue == null ? 0 : cue.bits();
        }
        this.kinds = all;
        new ClauseSplitter(sentence, tokens).split(this, clauses);
    }

    ClauseShapes shapes() {
        return shapes;
    }

    TechniqueShapes techniques() {
        return techniques;
    }

    PronounShapes pronouns() {
        return pronouns;
    }

    ParallelClauses parallel() {
        return parallel;
    }

    ParallelPairs pairs() {
        return pairs;
    }

    ModelClauses users() {
        return users;
    }

    ClauseContents contents() {
        return contents;
    }

    private void mark(Named mention) {
        for (int i = 0; i < named.length && tokens.get(i).start() < mention.span().end(); i++) {
            if (named[i] == null && tokens.get(i).span().overlaps(mention.span())) {
                named[i] = mention;
            }
        }
    }

    private static boolean[] afterMarks(String sentence, List<Token> tokens) {
        boolean[] after = new boolean[tokens.size()];
        for (int i = 1; i < after.length; i++) {
            char next = tokens.get(i - 1).end() < sentence.length() ? sentence.charAt(tokens.get(i - 1).end()) : ' ';
            after[i] = next == ',' || next == ';' || next == ':';
        }
        return after;
    }

    private static boolean[] insideCues(Cue[] cues) {
        boolean[] inside = new boolean[cues.length];
        for (int i = 0; i < cues.length; i++) {
            for (int k = i + 1; cues[i] != null && k < i + cues[i].words(); k++) {
                inside[k] = true;
            }
        }
        return inside;
    }

    int size() {
        return words.length;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Which clause of the sentence it is; -1 for a part of one. */
    int placeOf(Clause clause) {
        // nearly always one of the list itself, which is quickly seen
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i) == clause) {
                return i;
            }
        }
        return clauses.indexOf(clause);
    }

    /** All words as one clause. */
    Clause all() {
        return new Clause(0, tokens.size(), '^', false);
    }

    String word(int i) {
        return words[i].text();
    }

    /** Where a word begins in the sentence, in characters. */
    int offset(int i) {
        return tokens.get(i).start();
    }

    Named named(int i) {
        return named[i];
    }

    Cue cue(int i) {
        return cues[i];
    }

    boolean isCue(int i, Kind kind) {
        return cues[i] != null && cues[i].is(kind);
    }

    boolean hasCue(Kind kind) {
        return (kinds & Cue.bit(kind)) != 0;
    }

    boolean hasCue(Clause clause, Kind kind) {
        for (int i = clause.start(); hasCue(kind) && i < clause.end(); i = after(i)) {
            if (isCue(i, kind)) {
                return true;
            }
        }
        return false;
    }

    int indexOf(Named what) {
        return Arrays.asList(named).indexOf(what);
    }

    /** Whether "in" stands before a name. */
    boolean inside(Named what) {
        int before = indexOf(what) - 1;
        return before >= 0 && (word(before).equals("in") || word(before).equals("в"));
    }

    /** The word after the name or cue that stands at {@code i}. */
    int after(int i) {
        if (named[i] == null) {
            return i + (cues[i] == null ? 1 : cues[i].words());
        }
        int end = i;
        while (end < size() && named[end] == named[i]) {
            end++;
        }
        return end;
    }

    /** Whether a word belongs to a cue that began before it. */
    boolean inCue(int i) {
        return inCue[i];
    }

    /** Whether nothing but joining words stands between two places. */
    boolean onlyLinking(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!linking(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but cues and joining words stands between two places. */
    boolean onlyCuesAndLinks(int from, int to) {
        for (int i = from; i < to; i = after(i)) {
            if (named[i] != null || cues[i] == null && !linking(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is part of the name of a technique. */
    boolean isTechnique(int i) {
        return named[i] != null && named[i].kind() == Named.Kind.TECHNIQUE;
    }

    /** Whether a word is part of the name of a model, or of what stands for one. */
    boolean isModel(int i) {
        return named[i] != null && named[i].kind() != Named.Kind.TECHNIQUE;
    }

    /** Where a clause names something first; -1 where it names nothing. */
    int firstNamed(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (named[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /** The models of a clause, in order. */
    List<Named> models(Clause clause) {
        List<Named> models = new ArrayList<>();
        for (int i = clause.start(); i < clause.end(); i = after(i)) {
            if (named[i] != null && named[i].kind() != Named.Kind.TECHNIQUE) {
                models.add(named[i]);
            }
        }
        return models;
    }

    /** The techniques that a clause names, in order. */
    List<Named> namedTechniques(Clause clause) {
        List<Named> found = new ArrayList<>();
        for (int i = clause.start(); i < clause.end(); i = after(i)) {
            if (isTechnique(i)) {
                found.add(named[i]);
            }
        }
        return found;
    }

    /**
     * "The first layer is dense, all others are MoE", "the other 27 layers": others are layers where the sentence
     * speaks of these.
     */
    boolean otherLayers(int i) {
        int last = after(i) - 1;
        boolean bare = word(last).startsWith("остальн") || word(last).equals("others") || word(last).equals("rest");
        for (int k = 0; bare && k < Math.min(last + 3, size()); k++) {
            if (isLayer(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word speaks of a version or variant. */
    boolean isVersion(int i) {
        return named[i] == null && WordForms.startsWithAny(word(i), VERSIONS);
    }

    /** Whether a word means layers or blocks, which what is named makes up. */
    boolean isLayer(int i) {
        return named[i] == null && words[i].layer();
    }

    /** Whether a cue of a kind ends right before a word. */
    boolean endsCue(int i, Kind kind) {
        int start = i - 1;
        while (start > 0 && inCue(start)) {
            start--;
        }
        return start >= 0 && isCue(start, kind) && after(start) == i;
    }

    /** The first word of the name that a word is part of. */
    int startOf(int word) {
        int start = word;
        while (start > 0 && named[start - 1] != null && named[start - 1] == named[word]) {
            start--;
        }
        return start;
    }

    /** Whether a name begins with a negation, as NoPE's does: to say it is to say that it is so. */
    boolean deniesItself(int i) {
        return after(i) > i + 1 && SELF_DENYING.contains(word(i));
    }

    /** Whether a name says by its letters that something is absent: "NoPE". */
    boolean namesAbsence(int i) {
        String text = tokens.get(i).text();
        return text.length() > 2 && text.startsWith("No") && Character.isUpperCase(text.charAt(2)) || deniesItself(i);
    }

    /** Whether "this" or "that", standing for what was said, comes shortly before a word. */
    boolean demonstrativeBefore(Clause clause, int verb) {
        for (int i = Math.max(clause.start(), verb - 2); i < verb; i++) {
            if (DEMONSTRATIVES.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "так и" follows, which makes "как" before it "both". */
    boolean soFollows(int i) {
        for (int k = i + 1; k + 1 < size(); k++) {
            if (word(k).equals("так") && word(k + 1).equals("и")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb or participle speaks of several. */
    boolean plural(int i) {
        return WordForms.plural(word(i), i > 0 ? word(i - 1) : "");
    }

    boolean cyrillic(int i) {
        return WordForms.cyrillic(word(i));
    }

    boolean linking(int i) {
        return words[i].linking();
    }

    /** Whether a clause places something with an unknown name of its own: "in Maverick", "в Air". */
    boolean placedElsewhere(Clause clause) {
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            if (isElsewhere(i)) {
                return true;
            }
        }
        return false;
    }

    /** The same, by a name that is no abbreviation, such as that of a part. */
    boolean placedInOther(Clause clause) {
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            String text = tokens.get(i).text();
            if (isElsewhere(i) && text.length() > 2 && Character.isLowerCase(text.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isElsewhere(int i) {
        boolean name = named[i] == null && cues[i] == null && !inCue(i) && !cyrillic(i)
                && Character.isUpperCase(tokens.get(i).text().charAt(0));
        return name && WHERE.contains(word(i - 1));
    }

    /** Whether a model is named by more than its family: with a digit, or by several words. */
    boolean versioned(Named model) {
        int first = indexOf(model);
        boolean digit = false;
        for (int i = first; i < after(first); i++) {
            digit |= word(i).chars().anyMatch(Character::isDigit);
        }
        return digit || after(first) > first + 1;
    }

    /** Whether a word is likely an adjective, by its ending. */
    boolean adjective(int i) {
        return words[i].adjective();
    }

    /** Whether more than a space stands before a word. */
    boolean markBefore(int i) {
        return i == 0 || tokens.get(i).start() - tokens.get(i - 1).end() > 1;
    }

    /** Whether one of some words stands in a clause, outside of names. */
    boolean hasWord(Clause clause, Set<String> any) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (named[i] == null && any.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is likely an adverb, by its ending. */
    boolean adverb(int i) {
        return words[i].adverb();
    }

    /** Whether a word is likely in the instrumental case of Russian, by its ending. */
    boolean instrumental(int i) {
        return WordForms.instrumental(word(i));
    }

    /** Whether a word is likely a verb in the present or past, by its ending. */
    boolean verb(int i) {
        return words[i].verb();
    }
}
