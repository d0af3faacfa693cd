package org.archgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.text.Names;
import org.archgraph.text.Span;

/** Finds the scope of a statement in its sentence: "(only Scout)", "в каждом 4-м слое", "Qwen3 30B". */
final class ScopeFinder {
    private static final Pattern PARENTHESIS = Pattern.compile(
            "^\\s*\\(((?:только|лишь|в|во|кроме|частично|до|начиная|с|для|на|у|only|in|except|partly|partial|from|for|every|each)\\s[^()]*)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LAYERS = Pattern.compile(
            "(?:в|во|на|in|on)?\\s*(?:кажд\\p{L}+|every|each)\\s[^,.;()]{0,30}?(?:сло\\p{L}+|layers?|блок\\p{L}*|blocks?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONLY = Pattern.compile(
            "(?<!не )(?<!not"
                + " )(?<![\\p{L}])((?:[Тт]олько|[Лл]ишь|[Oo]nly)\\s(?:(?:в|во|у|для|на|вариант|верси|модел|размер|in|for|on|the|at)|[A-ZА-Я]|\\d+[.,]?\\d*[BMb])[^,.;()]*?)"
                + "(?=\\s(?:использу|примен|име|содерж|вместо|use|ha[sv]|rel|employ|instead)|[,.;()]|$)",
            Pattern.UNICODE_CASE);
    private static final Pattern SIZE = Pattern.compile("^[\\s-]*(\\d+(?:[.,]\\d+)?[BMTb](?:-A\\d+(?:\\.\\d+)?B)?)\\b");

    private static final Pattern HYPHENED_SIZE = Pattern.compile("[\\w.]-\\d+(?:[.,]\\d+)?[BM](?![\\p{L}\\d-])");

    private static final Pattern FOLDED_SIZE = Pattern.compile("\\d+(?:[.,]\\d+)?[bm](?![\\p{L}\\d])");

    private static final Pattern VARIANT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:[вВ]|[уУ]|[дД]ля)\\s+(?:вариант|верси|размер)\\p{L}*\\s+[A-Z\\d]|(?:[вВ]|[уУ])\\s+\\d+(?:[.,]\\d+)?[BM](?![\\p{L}\\d])"
                + "|(?:the|its)\\s+[A-Z\\d][\\w.-]*\\s+(?:variant|version|size|checkpoint|edition))",
            Pattern.UNICODE_CASE);

    /**
     * "The smaller 0.3B has ...": a size that a sentence begins with, and not a number of parameters, nor a list of all
     * sizes ("Sizes 1B, 7B").
     */
    private static final Pattern OF_SIZE = Pattern.compile(
            "(?![^\\p{L}]*(?:[Рр]азмеры|[Ss]izes))[^\\p{L}]*(?:\\p{L}+\\s+){0,2}(?:(?:на|at|with|of)\\s+)?(?<!\\p{L}"
                    + " (?:для|for) )\\d+(?:[.,]\\d+)?[BM](?![\\p{L}\\d])(?!\\s*-?(?:param|парам))",
            Pattern.UNICODE_CASE);

    /**
     * Of the words that SIBLINGS has: the pattern is slow, and most sentences have none. The first letters may be
     * capitals.
     */
    private static final List<String> SIBLING_STEMS =
            List.of("тарш", "ладш", "еньш", "ольш", "рупн", "елк", "mall", "arg", "igg", "tin", "Tin", "lder", "ewer");

    /** "In the larger version", "у старших моделей серии". */
    private static final Pattern SIBLINGS = Pattern.compile(
            "(?:(?<!\\p{L})(?:в|во|у|in|for)\\s+)?(?:(?:двух|трех|трёх|обеих|самых|самой|the)\\s+){0,2}"
                + "(?<!\\p{L})(?:старш|младш|меньш|больш|крупн|мелк|наименьш|наибольш|small|larg|bigg|tin|older|newer)\\p{L}*"
                + "\\s+(?:верси|вариант|модел|размер|редакци|чекпо|version|variant|model|edition|checkpoint|size|one)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Вариант 32B", "the 32B version": one of several sizes, and not "a 24B model". */
    private static final Pattern SIZED = Pattern.compile(
            "(?<!\\p{L})(?:вариант|верси|редакци|чекпо|variant|version|edition|checkpoint)\\p{L}*\\s+(?:на\\s+|with\\s+|of\\s+)?\\d+(?:[.,]\\d+)?[BM](?![\\p{L}\\d])"
                + "|\\d+(?:[.,]\\d+)?[BM][\\s-](?:вариант|верси|редакци|чекпо|variant|version|edition|checkpoint)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RELATIVE = Pattern.compile(
            "^\\s*(?:(?:в|во|у|in)\\s+)?(?:котор|где|использующ|применяющ|which|that|where|whose|using)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ScopeFinder() {}

    /** The smaller or larger siblings that the clause around a place speaks of; empty where it speaks of none. */
    static String siblings(String sentence, Span place) {
        String clause = clauseAround(sentence, place);
        if (SIBLING_STEMS.stream().noneMatch(clause::contains)) {
            return "";
        }
        Matcher siblings = SIBLINGS.matcher(clause);
        return siblings.find() ? siblings.group().strip() : "";
    }

    /**
     * The size that the clause around a place, or the one that it goes on from, speaks of: "вариант 32B"; empty where
     * it speaks of none.
     */
    static String sized(String sentence, Span place) {
        // the patterns are slow, and most sentences name no size
        if (!hasSize(sentence)) {
            return "";
        }
        String clause = clauseAround(sentence, place);
        if (RELATIVE.matcher(clause).find()) {
            int before = sentence.indexOf(clause) - 1;
            clause = before > 0 ? clauseAround(sentence, new Span(before - 1, before)) : clause;
        }
        Matcher sized = SIZED.matcher(clause);
        return sized.find() ? sized.group().strip() : "";
    }

    /** Whether a text may tell a size in parameters: "4B", "135M". */
    static boolean hasSize(String text) {
        // one look at each character: whole notes are asked
        char[] chars = text.toCharArray();
        for (int i = 1; i < chars.length; i++) {
            boolean letter = chars[i] == 'B' || chars[i] == 'M' || chars[i] == 'b' || chars[i] == 'm';
            if (letter && Character.isDigit(chars[i - 1])) {
                return true;
            }
        }
        return false;
    }

    /** The part of a sentence between the punctuation around a place. */
    static String clauseAround(String sentence, Span place) {
        int start = Math.min(place.start(), sentence.length());
        int end = Math.min(place.end(), sentence.length());
        while (start > 0 && ",;:".indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < sentence.length() && ",;:".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return sentence.substring(start, end);
    }

    /** Whether the clause around a place speaks of one variant or size only: "the 7B version has no ...". */
    static boolean isOfVariant(String sentence, Span place) {
        return OF_SIZE.matcher(sentence).lookingAt() || VARIANT.matcher(clauseAround(sentence, place)).find();
    }

    /** Whether it is a technique by whose name a clause tells a variant: "Post-Norm в варианте DeepNorm". */
    static boolean isVariantOf(String sentence, Span technique) {
        String before = sentence.substring(0, Math.min(technique.start() + 1, sentence.length()));
        Matcher variant = VARIANT.matcher(before);
        while (variant.find()) {
            if (variant.end() == before.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a size is part of the name of a model: "ERNIE-4.5-0.3B". */
    static boolean isSized(String sentence, Span model) {
        return sentence.startsWith("-", model.end()) && isBeforeSize(sentence, model);
    }

    /** Whether a size follows the name of a model: "Qwen3 0.6B". */
    static boolean isBeforeSize(String sentence, Span model) {
        return SIZE.matcher(sentence.substring(model.end())).find();
    }

    /** Whether the clause around a place speaks of one size of a model, by one of its folded names. */
    static boolean isOfSize(String sentence, Span place, Set<String> names) {
        String around = clauseAround(sentence, place);
        if (!HYPHENED_SIZE.matcher(around).find()) {
            return false;
        }
        String clause = Names.fold(around);
        return names.stream().anyMatch(name -> {
            int at = clause.indexOf(name + " ");
            return at >= 0 && FOLDED_SIZE.matcher(clause).region(at + name.length() + 1, clause.length()).lookingAt();
        });
    }

    private static String firstOf(String sentence) {
        // the patterns are slow, and most sentences have no scope; the first letters may be capitals
        if (sentence.contains("олько") || sentence.contains("ишь") || sentence.contains("nly")) {
            Matcher only = ONLY.matcher(sentence);
            if (only.find()) {
                return only.group(1).strip();
            }
        }
        if (sentence.contains("ажд") || sentence.contains("very") || sentence.contains("ach")) {
            Matcher layers = LAYERS.matcher(sentence);
            if (layers.find()) {
                return layers.group().strip();
            }
        }
        return "";
    }

    /**
     * @param technique where the technique is named
     * @param subject where the model is named; null where it is not
     * @return the scope, empty where the sentence gives none
     */
    static String find(String sentence, Span technique, Span subject) {
        String after = sentence.substring(Math.min(technique.end(), sentence.length()));
        if (after.stripLeading().startsWith("(")) {
            Matcher parenthesis = PARENTHESIS.matcher(after);
            if (parenthesis.find()) {
                return parenthesis.group(1).strip();
            }
        }
        String inSentence = firstOf(clauseAround(sentence, technique));
        if (!inSentence.isEmpty()) {
            return inSentence;
        }
        if (subject != null) {
            Matcher size = SIZE.matcher(sentence.substring(subject.end()));
            if (size.find()) {
                return size.group(1);
            }
        }
        return "";
    }
}
