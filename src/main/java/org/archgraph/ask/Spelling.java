package org.archgraph.ask;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words that nothing knows may stand for. Made ready when it is first asked: most questions have no such word. */
final class Spelling {
    private final Vocabulary vocabulary;
    private final NameIndex index;
    private final Map<String, String> spelt;
    private volatile Typos typos;
    private volatile Transliteration letters;

    /** @param spelt other spellings of words, folded, with the words */
    Spelling(Vocabulary vocabulary, NameIndex index, Map<String, String> spelt) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.spelt = spelt;
    }

    /**
     * The word that {@code token} stands for: misspelt, or written in the letters of the other script.
     *
     * @param goesOn whether the word before it is written in the letters of the other script
     */
    Optional<String> correct(Token token, boolean goesOn) {
        String usual = spelt.get(token.folded());
        return usual != null ? Optional.of(usual) : typos().correct(token).or(() -> letters().latin(token, goesOn));
    }

    /** The letter that a single Cyrillic one is said as; empty for others. */
    Optional<String> letter(Token token) {
        return letters().letter(token);
    }

    private Typos typos() {
        Typos made = typos;
        if (made == null) {
            Set<String> known = new HashSet<>(index.words());
            known.addAll(vocabulary.words());
            made = new Typos(known, index.words());
            typos = made;
        }
        return made;
    }

    private Transliteration letters() {
        Transliteration made = letters;
        if (made == null) {
            Set<String> proper = new HashSet<>(index.words(NamedEntity.DEVELOPER));
            proper.addAll(index.words(ParameterType.MODEL.word()));
            made = new Transliteration(proper, index.words(ParameterType.TECHNIQUE.word()));
            letters = made;
        }
        return made;
    }
}
