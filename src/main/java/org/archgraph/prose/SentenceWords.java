package org.archgraph.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;
import org.archgraph.prose.CueTable.Cue;
import org.archgraph.text.Names;
import org.archgraph.text.Token;

/** A sentence as words, with what is named where, its cues and its clauses. */
final class SentenceWords {
    /** Words that only join the parts of a list, or mark one as a part. */
    private static final Set<String> LINKING = Set.of(
            "и", "или", "а", "также", "так", "ни", "либо", "плюс", "затем", "еще", "в", "от", "and", "or", "nor", "as",
            "well", "also", "plus", "both", "the", "a", "an", "of");

    private static final Set<String> EMPHASIS =
            Set.of("так", "и", "вовсе", "совсем", "уже", "пока", "yet", "ever", "even", "actually", "really");
    private static final Set<String> SELF_DENYING = Set.of("no", "without", "без");
    private static final Set<String> PREPOSITIONS = Set.of("в", "во", "на", "для", "при", "у", "только", "лишь", "здесь", "тут",
            "нигде", "везде", "in", "at", "for", "on", "only", "here", "anywhere", "everywhere", "entirely", "either");
    private static final Set<String> CONCEDING = Set.of("хотя", "although", "though", "despite", "несмотря");
    private static final Set<String> SUBJECTS = Set.of("it", "this", "they", "one");
    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "их", "its", "this", "one");
    private static final List<String> ADVERB_ENDINGS = List.of("о", "ью", "ду", "ком", "де", "се", "еще", "уже", "же", "ly");

    private static final int LONGEST_CUE = 8;
    private static final List<String> ATTRIBUTED = List.of("модел", "архитектур", "model", "architectur");
    private static final Set<String> NEGATING = Set.of("не", "not");
    private static final Set<String> EVEN = Set.of("у", "in", "too");
    private static final Set<String> AROUND_NOT = Set.of("но", "у", "but", "in", "by", "for", "для");

    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();
    private final Named[] named;
    private final Cue[] cues;
    private final List<Clause> clauses = new ArrayList<>();

    SentenceWords(String sentence, List<Token> tokens, List<Named> mentions, CueTable table) {
        this.tokens = tokens;
        this.named = new Named[tokens.size()];
        this.cues = new Cue[tokens.size()];
        tokens.forEach(token -> words.add(Names.fold(token.text())));
        mentions.forEach(this::mark);
        for (int i = 0; i < tokens.size(); i++) {
            cues[i] = named[i] != null ? null : withinText(i, table.at(words, i));
        }
        for (int i = 0; i < tokens.size(); i++) {
            cues[i] = withoutNextVerb(i, table);
        }
        for (int i = 0; i < tokens.size(); i++) {
            cues[i] = negated(i);
        }
        split(sentence);
    }

    private void mark(Named mention) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(mention.span()) && named[i] == null) {
                named[i] = mention;
            }
        }
    }

    /** A cue must not reach into a name: the "no" of "No Positional Embeddings" denies nothing. */
    private Cue withinText(int i, Cue cue) {
        for (int k = i; cue != null && k < i + cue.words(); k++) {
            if (named[k] != null) {
                return null;
            }
        }
        return cue;
    }

    /** "But not" before a verb is "but" and "does not use": the longer cue that begins inside counts. */
    private Cue withoutNextVerb(int i, CueTable table) {
        Cue cue = cues[i];
        if (cue == null || cue.words() < 2) {
            return cue;
        }
        int lastWord = i + cue.words() - 1;
        boolean longer =
                NEGATING.contains(words.get(lastWord)) && cues[lastWord] != null && cues[lastWord].words() > 1;
        return longer && !Saying.speaks(cue) ? table.at(words.subList(0, lastWord), i) : cue;
    }

    /** "Does not" before "use" is one cue that denies, and before "drop" one that asserts. */
    private Cue negated(int i) {
        Cue not = cues[i];
        if (not == null || !not.is(Kind.NEGATES)) {
            return not;
        }
        int verb = i + not.words();
        while (verb < size() && verb < i + not.words() + 2 && EMPHASIS.contains(words.get(verb))) {
            verb++;
        }
        Cue said = verb < size() && named[verb] == null ? cues[verb] : null;
        Set<Kind> kinds = said == null ? Set.of() : contrary(said);
        return kinds.isEmpty() ? not : new Cue(kinds, verb + said.words() - i);
    }

    private static Set<Kind> contrary(Cue said) {
        boolean asserts = said.is(Kind.ASSERTS) || said.is(Kind.ASSERTS_OF_PREVIOUS);
        if (said.is(Kind.COMBINES) || said.is(Kind.REPLACES) || said.is(Kind.REPLACED_BY)) {
            return EnumSet.of(Kind.UNCLEAR);
        }
        if (asserts) {
            return said.is(Kind.PASSIVE) ? EnumSet.of(Kind.DENIES, Kind.DENIED_BEFORE) : EnumSet.of(Kind.DENIES);
        }
        if (said.is(Kind.PASSIVE)) {
            return EnumSet.of(Kind.DENIED_BEFORE);
        }
        if (said.is(Kind.DENIES)) {
            return EnumSet.of(Kind.ASSERTS);
        }
        return said.is(Kind.DENIED_BEFORE) ? EnumSet.of(Kind.PASSIVE) : Set.of();
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

    /** Whether a clause, such as a parenthesis, comes right after the name of a technique. */
    boolean directlyAfterTechnique(Clause clause) {
        int before = clause.start() - 1;
        return before >= 0 && named[before] != null && named[before].kind() == Named.Kind.TECHNIQUE;
    }

    /** Whether a cue such as "does not" stands before a verb of its own, and not for one: "the report does not tell". */
    boolean auxiliary(Clause clause, int i) {
        return isCue(i, Kind.NEGATES)
                && isCue(i, Kind.DENIED_BEFORE)
                && i + cues[i].words() < clause.end();
    }

    /** Whether a negation stands before a verb that is no cue. */
    boolean negatesVerb(Clause clause, int i) {
        int next = i + cues[i].words();
        return next < clause.end()
                && named[next] == null
                && cues[next] == null
                && (auxiliary(clause, i) || verb(next) || words.get(next).matches(".*ть(?:ся)?"));
    }

    /** Whether a clause has no subject of its own before a word: "not used here", "в этой версии не используется". */
    boolean subjectless(Clause clause, int end) {
        boolean afterPreposition = false;
        for (int i = clause.start(); i < end; i = after(i)) {
            boolean neutral = named[i] != null || cues[i] != null || linking(i) || words.get(i).length() <= 2
                    || ADVERB_ENDINGS.stream().anyMatch(words.get(i)::endsWith) || adjective(i);
            boolean place = named[i] == null && PREPOSITIONS.contains(words.get(i));
            if (!neutral && !place && !afterPreposition) {
                return false;
            }
            afterPreposition = place || afterPreposition && (cues[i] != null || adjective(i));
        }
        return true;
    }

    /** Whether what stands before a clause's mark is a part of a model, and no sentence: "attention: GQA". */
    boolean nounBefore(Clause clause) {
        int index = clauses.indexOf(clause);
        if (index <= 0) {
            return true;
        }
        Clause before = clauses.get(index - 1);
        for (int i = before.start(); i < before.end(); i = after(i)) {
            if (named[i] == null && cues[i] == null && verb(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause names no technique. */
    boolean withoutTechnique(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (named[i] != null && named[i].kind() == Named.Kind.TECHNIQUE) {
                return false;
            }
        }
        return true;
    }

    /** "Although MLA saves more": what a clause concedes is not what is there. */
    boolean concedes(Clause clause) {
        return CONCEDING.contains(words.get(clause.start()));
    }

    /** "MLA is popular": a clause with a technique for its subject tells of the technique, not of the model. */
    boolean speaksOfTechnique(Clause clause) {
        boolean leads = named[clause.start()] != null && named[clause.start()].kind() == Named.Kind.TECHNIQUE;
        int next = leads ? after(clause.start()) : clause.end();
        return next < clause.end() && named[next] == null && (isCue(next, Kind.IS) || cues[next] == null && verb(next));
    }

    /** Whether a clause ends at a word, or goes on with a preposition. */
    boolean endsOrGoesOn(Clause clause, int i) {
        return i >= clause.end() || named[i] == null && PREPOSITIONS.contains(words.get(i));
    }

    /** Whether a clause's pronoun is what its verb speaks of: no possessive ("its cache"), no subject ("it uses"). */
    boolean object(Clause clause, ClauseState state) {
        int pronoun = state.pronoun();
        String word = words.get(pronoun);
        int next = after(pronoun);
        if (pronoun < state.lastSpokenStart() && SUBJECTS.contains(word)) {
            return (state.lastSpoke(Kind.PASSIVE) || state.lastSpoke(Kind.DENIED_BEFORE))
                    && !state.lastSpoke(Kind.NEGATES);
        }
        boolean far = pronoun > state.lastSpokenEnd() && !PREPOSITIONS.contains(words.get(pronoun - 1))
                && words.get(pronoun - 1).length() > 3;
        if (far) {
            return false;
        }
        boolean free = next >= clause.end()
                || cues[next] != null
                || PREPOSITIONS.contains(words.get(next))
                || words.get(next).length() <= 2
                || ADVERB_ENDINGS.stream().anyMatch(words.get(next)::endsWith);
        return !POSSESSIVES.contains(word) || free;
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

    boolean endsWithRather(Clause clause) {
        Cue last = cues[clause.end() - 1];
        return last != null && last.is(Kind.RATHER);
    }

    boolean linking(int i) {
        return LINKING.contains(words.get(i));
    }

    /** Whether a word is likely an adjective, by its ending. */
    boolean adjective(int i) {
        String word = words.get(i);
        return word.length() > 4
                && Arrays.stream(new String[] {"ого", "его", "ому", "ой", "ый", "ий", "ая", "ое", "ые", "ых", "их", "ым", "им",
                                "ыми", "ими", "ую", "юю", "ом", "ally", "ional", "ed"})
                        .anyMatch(word::endsWith);
    }

    /** Whether a word is likely a verb in the present or past, by its ending. */
    boolean verb(int i) {
        String word = words.get(i);
        if (Set.of("is", "are", "was", "were", "gives", "reduces", "provides", "makes", "improves", "saves", "shows", "lets",
                        "allows", "helps", "brings")
                .contains(word)) {
            return true;
        }
        return word.length() > 3
                && Arrays.stream(new String[] {"ет", "ит", "ют", "ят", "ут", "ат", "ла", "ло", "ли", "тся", "лся", "лась"})
                        .anyMatch(word::endsWith);
    }

    /** Whether a clause names models and nothing else. */
    boolean onlyModels(Clause clause) {
        boolean any = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean model = named[i] != null && named[i].kind() != Named.Kind.TECHNIQUE;
            boolean joins = linking(i) || cues[i] != null && cues[i].is(Kind.SPLITS) || EVEN.contains(words.get(i));
            if (!model && !joins) {
                return false;
            }
            any |= model;
        }
        return any;
    }

    /** Whether a clause likens to models and says nothing else: "like Gemma 3", "как и у Gemma 3", "as does Gemma 3". */
    boolean onlyAlike(Clause clause) {
        boolean likens = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i = after(i)) {
            boolean isModel = named[i] != null && named[i].kind() != Named.Kind.TECHNIQUE;
            boolean isAlike = isCue(i, Kind.ALIKE) && !soFollows(i);
            if (!isModel && !isAlike && !(named[i] == null && linking(i)) && !AROUND_NOT.contains(words.get(i))) {
                return false;
            }
            model |= isModel;
            likens |= isAlike;
        }
        return likens && model;
    }

    /** Whether a clause names one technique and nothing else. */
    boolean onlyTechnique(Clause clause) {
        return named[clause.start()] != null
                && named[clause.start()].kind() == Named.Kind.TECHNIQUE
                && after(clause.start()) == clause.end();
    }

    /** Whether a clause is all that stands in a parenthesis. */
    boolean inParenthesis(Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        return clause.opener() == '(' && (next == clauses.size() || clauses.get(next).opener() == ')');
    }

    /** Whether a clause says of models that it is not so with them: "but not in Qwen3". */
    boolean onlyNotModels(Clause clause) {
        boolean not = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (named[i] != null && named[i].kind() != Named.Kind.TECHNIQUE) {
                model = true;
            } else if (NEGATING.contains(words.get(i))) {
                not = true;
            } else if (named[i] != null || !linking(i) && !AROUND_NOT.contains(words.get(i))) {
                return false;
            }
        }
        return not && model;
    }

    /** The first technique of a clause where nothing but joining words and adjectives stands before it; -1 else. */
    int leadingTechnique(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (named[i] != null) {
                return named[i].kind() == Named.Kind.TECHNIQUE ? i : -1;
            }
            boolean with = cues[i] != null && cues[i].is(Kind.WITH);
            boolean filler = cues[i] != null
                    && (cues[i].is(Kind.FILLERS) || cues[i].is(Kind.RATHER) || cues[i].is(Kind.SPLITS));
            if (!linking(i) && !with && !filler && !(cues[i] == null && adjective(i))) {
                return -1;
            }
        }
        return -1;
    }
}
