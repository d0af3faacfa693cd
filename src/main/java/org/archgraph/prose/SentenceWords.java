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
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "gives", "reduces", "provides", "makes",
            "improves", "saves", "shows", "lets", "allows", "helps", "brings");
    private static final String[] ADJECTIVE_ENDINGS = {
        "ого", "его", "ому", "ой", "ый", "ий", "ая", "ое", "ые", "ых", "их", "ым", "им", "ыми", "ими", "ую", "юю", "ом",
        "ally", "ional", "ed"
    };
    private static final String[] VERB_ENDINGS = {
        "ет", "ит", "ют", "ят", "ут", "ат", "ла", "ло", "ли", "тся", "лся", "лась"
    };
    private static final String[] INSTRUMENTAL_ENDINGS = {"ым", "им", "ой", "ей", "ью", "ом", "ем", "ами", "ями", "ими", "ыми"};
    private static final Set<String> SELF_DENYING = Set.of("no", "without", "без");
    private static final int LONGEST_CUE = 8;
    private static final List<String> ATTRIBUTED = List.of("модел", "архитектур", "model", "architectur");

    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();
    private final Named[] named;
    private final Cue[] cues;
    private final List<Clause> clauses = new ArrayList<>();
    private final ClauseShapes shapes = new ClauseShapes(this);

    SentenceWords(String sentence, List<Token> tokens, List<Named> mentions, CueTable table) {
        this.tokens = tokens;
        this.named = new Named[tokens.size()];
        tokens.forEach(token -> words.add(table.fold(token.text())));
        mentions.forEach(this::mark);
        this.cues = new CueFinder(words, named, table).find();
        split(sentence);
    }

    ClauseShapes shapes() {
        return shapes;
    }

    private void mark(Named mention) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(mention.span()) && named[i] == null) {
                named[i] = mention;
            }
        }
    }

    private void split(String sentence) {
        int start = 0;
        char opener = '^';
        for (int i = 1; i < tokens.size(); i++) {
            boolean inside = named[i] != null && named[i] == named[i - 1];
            char mark = inside ? ' ' : markBetween(sentence, tokens.get(i - 1).end(), tokens.get(i).start());
            boolean splits = cues[i] != null && cues[i].is(Kind.SPLITS) && !inCue(i);
            if (mark != ' ' || splits) {
                clauses.add(new Clause(start, i, opener));
                start = i;
                opener = mark != ' ' ? mark : '^';
            }
        }
        clauses.add(new Clause(start, tokens.size(), opener));
    }

    private static char markBetween(String sentence, int from, int to) {
        char found = ' ';
        for (int i = from; i < to; i++) {
            char c = sentence.charAt(i);
            boolean dash = "-–—".indexOf(c) >= 0
                    && i > 0
                    && i + 1 < sentence.length()
                    && Character.isWhitespace(sentence.charAt(i - 1))
                    && Character.isWhitespace(sentence.charAt(i + 1));
            if (dash || c == '—') {
                found = '-';
            } else if ("(),:;".indexOf(c) >= 0) {
                // an opening parenthesis says more than the comma beside it
                found = found == '(' ? '(' : c;
            }
        }
        return found;
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

    /** Whether a name begins with a negation, as NoPE's does: to say it is to say that it is so. */
    boolean deniesItself(int i) {
        return after(i) > i + 1 && SELF_DENYING.contains(words.get(i));
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
        String word = words.get(i);
        return word.endsWith("ются") || word.endsWith("ны") || word.endsWith("ют") || word.endsWith("ли") || i > 0
                && (words.get(i - 1).equals("are") || words.get(i - 1).equals("were")) || word.equals("are")
                || word.equals("not") && i > 0 && words.get(i - 1).equals("are");
    }

    boolean cyrillic(int i) {
        return Character.UnicodeScript.of(words.get(i).codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    boolean linking(int i) {
        return LINKING.contains(words.get(i));
    }

    /** Whether a word is likely an adjective, by its ending. */
    boolean adjective(int i) {
        String word = words.get(i);
        return word.length() > 4 && ends(word, ADJECTIVE_ENDINGS);
    }

    /** Whether a word is likely in the instrumental case of Russian, by its ending. */
    boolean instrumental(int i) {
        String word = words.get(i);
        return word.length() > 3 && ends(word, INSTRUMENTAL_ENDINGS);
    }

    /** Whether a word is likely a verb in the present or past, by its ending. */
    boolean verb(int i) {
        String word = words.get(i);
        return VERBS.contains(word) || word.length() > 3 && ends(word, VERB_ENDINGS);
    }

    private static boolean ends(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
