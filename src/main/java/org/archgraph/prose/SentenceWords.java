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
    /** Words that only join the parts of a list, or mark one as a part. */
    private static final Set<String> LINKING = Set.of(
            "и", "или", "а", "также", "так", "ни", "либо", "плюс", "затем", "еще", "в", "от", "and", "or", "nor", "as",
            "well", "also", "plus", "both", "the", "a", "an", "of");
    private static final Set<String> SELF_DENYING = Set.of("no", "without", "без");
    private static final Set<String> PLACES = Set.of("в", "во", "in", "of");
    private static final Set<String> WHERE = Set.of("в", "у", "in", "for");
    private static final List<String> LAYERS = List.of("слоях", "сло", "блоках", "layer", "block");
    private static final Set<String> DEMONSTRATIVES = Set.of("это", "этого", "такого", "this", "that");
    private static final int LONGEST_CUE = 8;
    private static final List<String> ATTRIBUTED = List.of("модел", "архитектур", "model", "architectur");

    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();
    private final Named[] named;
    private final Cue[] cues;
    private final List<Clause> clauses = new ArrayList<>();
    private final ClauseShapes shapes = new ClauseShapes(this);
    private final ClauseContents contents = new ClauseContents(this);

    SentenceWords(String sentence, List<Token> tokens, List<Named> mentions, CueTable table) {
        this.tokens = tokens;
        this.named = new Named[tokens.size()];
        tokens.forEach(token -> words.add(table.fold(token.text())));
        mentions.forEach(this::mark);
        this.cues = new CueFinder(words, named, table).find();
        new ClauseSplitter(sentence, tokens).split(this, clauses);
    }

    ClauseShapes shapes() {
        return shapes;
    }

    ClauseContents contents() {
        return contents;
    }

    private void mark(Named mention) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(mention.span()) && named[i] == null) {
                named[i] = mention;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    List<Clause> clauses() {
        return clauses;
    }

    String word(int i) {
        return words.get(i);
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
        return Arrays.stream(cues).anyMatch(cue -> cue != null && cue.is(kind));
    }

    int indexOf(Named what) {
        return Arrays.asList(named).indexOf(what);
    }

    /** Whether "in" stands before a name. */
    boolean inside(Named what) {
        int before = indexOf(what) - 1;
        return before >= 0 && (words.get(before).equals("in") || words.get(before).equals("в"));
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
        for (int k = Math.max(0, i - LONGEST_CUE); k < i; k++) {
            if (cues[k] != null && k + cues[k].words() > i) {
                return true;
            }
        }
        return false;
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

    /** "MoE model", "MoE-архитектура": the name describes a model. */
    boolean attributive(int i) {
        int next = after(i);
        return next < size()
                && named[next] == null
                && ATTRIBUTED.stream().anyMatch(words.get(next)::startsWith);
    }

    /** "In layers with MLA", "в слоях MLA", "in the MLA layers": the name tells where something is. */
    boolean place(int i) {
        int before = i - 1;
        while (before >= 0 && named[before] == null && (linking(before) || isCue(before, Kind.WITH))) {
            before--;
        }
        if (before < 1) {
            return false;
        }
        boolean of = isLayer(before) && PLACES.contains(words.get(before - 1));
        boolean whose = after(i) < size() && isLayer(after(i)) && PLACES.contains(words.get(i - 1).equals("the") ? words.get(before) : words.get(i - 1));
        return of || whose;
    }

    /** "The first layer is dense, all others are MoE": others are layers where the sentence speaks of these. */
    boolean otherLayers(int i) {
        int last = after(i) - 1;
        boolean bare = words.get(last).startsWith("остальн") || words.get(last).equals("others") || words.get(last).equals("rest");
        for (int k = 0; bare && k < i; k++) {
            if (isLayer(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLayer(int i) {
        return named[i] == null && LAYERS.stream().anyMatch(words.get(i)::startsWith);
    }

    /** Whether a name begins with a negation, as NoPE's does: to say it is to say that it is so. */
    boolean deniesItself(int i) {
        return after(i) > i + 1 && SELF_DENYING.contains(words.get(i));
    }

    /** Whether "this" or "that", standing for what was said, comes shortly before a word. */
    boolean demonstrativeBefore(Clause clause, int verb) {
        for (int i = Math.max(clause.start(), verb - 2); i < verb; i++) {
            if (DEMONSTRATIVES.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "так и" follows, which makes "как" before it "both". */
    boolean soFollows(int i) {
        for (int k = i + 1; k + 1 < size(); k++) {
            if (words.get(k).equals("так") && words.get(k + 1).equals("и")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb or participle speaks of several. */
    boolean plural(int i) {
        return WordForms.plural(words.get(i), i > 0 ? words.get(i - 1) : "");
    }

    boolean cyrillic(int i) {
        return WordForms.cyrillic(words.get(i));
    }

    boolean linking(int i) {
        return LINKING.contains(words.get(i));
    }

    /** Whether a clause places something with an unknown name of its own: "in Maverick", "в Air". */
    boolean placedElsewhere(Clause clause) {
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            boolean name = named[i] == null && cues[i] == null && !inCue(i) && !cyrillic(i)
                    && Character.isUpperCase(tokens.get(i).text().charAt(0));
            if (name && WHERE.contains(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is likely an adjective, by its ending. */
    boolean adjective(int i) {
        return WordForms.adjective(words.get(i));
    }

    /** Whether a word is likely in the instrumental case of Russian, by its ending. */
    boolean instrumental(int i) {
        return WordForms.instrumental(words.get(i));
    }

    /** Whether a word is likely a verb in the present or past, by its ending. */
    boolean verb(int i) {
        return WordForms.verb(words.get(i));
    }


}
