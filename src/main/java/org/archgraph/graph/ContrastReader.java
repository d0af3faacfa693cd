package org.archgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Contrasted;
import org.archgraph.prose.Named;
import org.archgraph.prose.Reading;
import org.archgraph.prose.SentenceReader;
import org.archgraph.prose.Stance;
import org.archgraph.text.Names;
import org.archgraph.text.Span;
import org.archgraph.text.Token;
import org.archgraph.text.Tokenizer;

/**
 * Reads what a note about a model implies by telling it from another and saying what it has for that: "unlike Gemma 3,
 * which has GeGLU, it keeps SwiGLU" means that it has no GeGLU. A contrast alone implies nothing: it may be one of
 * degree, or lead to something else. Whoever says otherwise knows better. May be used by several threads.
 */
final class ContrastReader {
    static final String RULE = "contrast";
    private static final String ANY = "*";

    /** By the folded name of the technique of which there is nothing then. */
    private final Map<String, DenyingPhrases> usual = new HashMap<>();
    private final DenyingPhrases partly;
    private final SentenceReader sentences;
    private final PairReader pairs;
    private final Tokenizer tokenizer;

    ContrastReader(Ontology ontology, SentenceReader sentences, PairReader pairs, Tokenizer tokenizer) {
        ontology.usual().forEach((name, phrases) -> usual.put(Names.fold(name), new DenyingPhrases(phrases)));
        this.partly = new DenyingPhrases(ontology.partly());
        this.sentences = sentences;
        this.pairs = pairs;
        this.tokenizer = tokenizer;
    }

    /**
     * The techniques that the model a note is about has not, by what a sentence of it tells of another; none in any
     * doubt.
     */
    List<Mention> denied(Reading reading, List<Found> named, String text, Focus at) {
        Contrasted contrast = reading.contrasted();
        List<Found> told = contrast.techniques().stream().map(what -> Found.of(what, named)).toList();
        boolean plain = at.technique() == null && at.detail().isEmpty()
                && told.stream().allMatch(f -> f != null && f.mention() != null && !f.absence());
        if (!plain || !ofOthers(named, at.model()) || saysOtherwise(reading, told, named) || sentences.hedges(text)) {
            return List.of();
        }
        List<Named> ofOwn = named.stream()
                .filter(f -> f.mention() != null && f.mention().entity() == at.model())
                .map(Found::named)
                .toList();
        boolean another = reading.claims().stream().anyMatch(claim -> isOther(claim, contrast, ofOwn));
        String rest = text.substring(contrast.rest());
        return told.stream().filter(f -> another || goesWithout(f, told, text, rest)).map(Found::mention).toList();
    }

    /** Whether the first model named is one of the vault's, and another one. */
    private static boolean ofOthers(List<Found> named, EntityDraft own) {
        return named.stream()
                .filter(f -> !f.isTechnique())
                .findFirst()
                .filter(f -> f.named().kind() == Named.Kind.MODEL && f.mention().entity() != own)
                .isPresent();
    }

    /** Whether the other model has it not, or the sentence names the technique once more. */
    private static boolean saysOtherwise(Reading reading, List<Found> told, List<Found> named) {
        List<Named> names = told.stream().map(Found::named).toList();
        boolean again = named.stream()
                .anyMatch(f -> f.isTechnique()
                        && !names.contains(f.named())
                        && told.stream().anyMatch(t -> t.mention().sameAs(f.mention())));
        return again || reading.claims().stream()
                .anyMatch(claim -> claim.stance() == Stance.DENIED && names.contains(claim.technique()));
    }

    /** Whether a claim says that the model spoken of has another technique, behind the contrast. */
    private static boolean isOther(Claim claim, Contrasted contrast, List<Named> own) {
        boolean here = !claim.elsewhere() && own.containsAll(claim.subjects());
        return here
                && claim.stance() == Stance.ASSERTED
                && claim.worded()
                && claim.technique() != null
                && contrast.techniques().size() == 1
                && claim.technique().span().start() >= contrast.rest();
    }

    /**
     * Whether the rest says so without naming another: "it has neither", "every layer is global", "it slides no
     * window".
     */
    private boolean goesWithout(Found one, List<Found> told, String text, String rest) {
        List<Token> tokens = tokenizer.tokens(rest);
        PairReader.Said said = told.size() == 2
                ? pairs.read(rest, tokens, told.stream().map(Found::mention).toList(), List.of())
                : null;
        if (said != null) {
            return !said.uses();
        }
        Span name = one.named().span();
        boolean again = sentences.denies(rest) && repeats(tokens, text.substring(name.start(), name.end()));
        return !partly.inSentence(rest)
                && (told.size() == 1 && isAnyUsual(rest) || again || isUsual(one.mention(), rest));
    }

    private boolean isAnyUsual(String rest) {
        return usual.containsKey(ANY) && usual.get(ANY).inSentence(rest);
    }

    private boolean isUsual(Mention told, String rest) {
        return usual.entrySet().stream().anyMatch(of -> told.bears(of.getKey()) && of.getValue().inSentence(rest));
    }

    private boolean repeats(List<Token> rest, String name) {
        Set<String> stems = rest.stream().map(Token::stem).collect(Collectors.toSet());
        return tokenizer.tokens(name).stream()
                .anyMatch(token -> token.text().length() > 2 && stems.contains(token.stem()));
    }
}
