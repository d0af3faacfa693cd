package org.archgraph.prose;

import java.util.List;
import java.util.Set;

/** What a word likely is, by its ending. */
final class WordForms {
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
    /** Of nouns in the genitive that end as adjectives do: "позиций", "версий", "смещений". */
    private static final String[] NOUN_ENDINGS = {"ций", "сий", "ений", "аний", "ятий", "ытий"};

    private static final String[] VERB_ENDINGS = {
        "ет", "ит", "ют", "ят", "ут", "ат", "ла", "ло", "ли", "тся", "лся", "лась"
    };
    private static final Set<String> COMPARATIVES =
            Set.of("лучше", "хуже", "больше", "меньше", "проще", "легче", "дешевле", "дороже", "выше", "ниже");

    private static final List<String> LAYERS = List.of("сло", "блок", "layer", "block");
    /** Adjectives that end as comparatives do. */
    private static final Set<String> NEUTERS = Set.of(
            "прежнее",
            "внешнее",
            "внутреннее",
            "верхнее",
            "нижнее",
            "среднее",
            "последнее",
            "соседнее",
            "крайнее",
            "нынешнее",
            "тогдашнее",
            "лишнее",
            "общее",
            "лучшее");

    private static final String[] ADVERB_ENDINGS = {"о", "ью", "ду", "ком", "де", "се", "еще", "уже", "же", "ly"};
    private static final String[] INSTRUMENTAL_ENDINGS = {
        "ым", "им", "ой", "ей", "ью", "ом", "ем", "ами", "ями", "ими", "ыми"
    };

    private WordForms() {}

    /** Whether a word only joins what stands beside it. */
    static boolean linking(String word) {
        return LINKING.contains(word);
    }

    static boolean adjective(String word) {
        return word.length() > 4 && ends(word, ADJECTIVE_ENDINGS) && !ends(word, NOUN_ENDINGS);
    }

    /** Whether a word means layers or blocks. */
    static boolean layer(String word) {
        return startsWithAny(word, LAYERS);
    }

    /** Whether a word is in the instrumental case of Russian. */
    static boolean instrumental(String word) {
        return word.length() > 3 && ends(word, INSTRUMENTAL_ENDINGS);
    }

    /** Whether a Russian word compares: "тяжелее". */
    static boolean comparative(String word) {
        return COMPARATIVES.contains(word) || word.length() > 5 && word.endsWith("ее") && !NEUTERS.contains(word);
    }

    static boolean adverb(String word) {
        return ends(word, ADVERB_ENDINGS);
    }

    /** Whether a word is a verb in the present or past. */
    static boolean verb(String word) {
        return VERBS.contains(word) || word.length() > 3 && ends(word, VERB_ENDINGS);
    }

    /** Whether a word looks like a Russian infinitive. */
    static boolean infinitive(String word) {
        return word.endsWith("ть") || word.endsWith("ться");
    }

    /** Whether a verb or participle speaks of several. */
    static boolean plural(String word, String before) {
        boolean russian = word.endsWith("ются") || word.endsWith("ы") || word.endsWith("ют") || word.endsWith("ли");
        return russian || before.equals("are") || before.equals("were") || word.equals("are");
    }

    static boolean cyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean startsWithAny(String word, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
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
