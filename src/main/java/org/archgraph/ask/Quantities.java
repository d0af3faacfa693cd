package org.archgraph.ask;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers as people write them: {@code 300B}, {@code 1.5 trillion}, {@code сто миллиардов}. */
final class Quantities {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Long> UNITS = Map.ofEntries(
            unit("k", 3),
            unit("thousand", 3),
            unit("тыс", 3),
            unit("тысяча", 3),
            unit("тысяч", 3),
            unit("тысячи", 3),
            unit("m", 6),
            unit("mn", 6),
            unit("million", 6),
            unit("millions", 6),
            unit("млн", 6),
            unit("миллион", 6),
            unit("миллиона", 6),
            unit("миллионов", 6),
            unit("миллионами", 6),
            unit("м", 6),
            unit("mln", 6),
            unit("b", 9),
            unit("bn", 9),
            unit("bln", 9),
            unit("billion", 9),
            unit("billions", 9),
            unit("млрд", 9),
            unit("б", 9),
            unit("миллиард", 9),
            unit("миллиарда", 9),
            unit("миллиардов", 9),
            unit("миллиардами", 9),
            unit("миллиардам", 9),
            unit("миллиардах", 9),
            unit("t", 12),
            unit("tn", 12),
            unit("trillion", 12),
            unit("trillions", 12),
            unit("трлн", 12),
            unit("триллион", 12),
            unit("триллиона", 12),
            unit("триллионов", 12),
            unit("триллионом", 12),
            unit("т", 12));
    private static final List<String> ENGLISH = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ENGLISH_TENS = List.of(
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> RUSSIAN = List.of(
            "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять");
    private static final List<String> RUSSIAN_GENITIVE = List.of(
            "нуля", "одного", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти");
    private static final List<String> RUSSIAN_TENS = List.of(
            "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто");
    private static final List<String> RUSSIAN_TENS_GENITIVE = List.of(
            "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяноста");
    private static final List<String> RUSSIAN_HUNDREDS = List.of(
            "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот");
    private static final List<String> RUSSIAN_HUNDREDS_GENITIVE = List.of(
            "ста", "двухсот", "трехсот", "четырехсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот");
    /** Further forms, from one on. */
    private static final List<String> RUSSIAN_DATIVE = List.of(
            "одну", "двум", "трем", "четырем", "пяти", "шести", "семи", "восьми", "девяти", "десяти");
    private static final List<String> RUSSIAN_INSTRUMENTAL = List.of(
            "одним", "двумя", "тремя", "четырьмя", "пятью", "шестью", "семью", "восемью", "девятью", "десятью");
    private static final List<String> RUSSIAN_COLLECTIVE = List.of(
            "одна", "две", "трое", "четверо", "пятеро", "шестеро", "семеро", "восьмеро", "девятеро", "десяток");
    private static final List<String> RUSSIAN_GROUP = List.of(
            "одно",
            "двойка",
            "тройка",
            "четверка",
            "пятерка",
            "шестерка",
            "семерка",
            "восьмерка",
            "девятка",
            "десятка");
    private static final List<String> RUSSIAN_GROUP_ACCUSATIVE = List.of(
            "одной",
            "двойку",
            "тройку",
            "четверку",
            "пятерку",
            "шестерку",
            "семерку",
            "восьмерку",
            "девятку",
            "десятку");
    private static final Set<String> RANGE = Set.of("to", "and", "till", "until", "до", "и", "по");
    private static final Map<String, Integer> WORDS = words();

    private Quantities() {}

    private static Map.Entry<String, Long> unit(String word, int zeros) {
        return Map.entry(word, BigDecimal.TEN.pow(zeros).longValueExact());
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        List.of(ENGLISH, RUSSIAN, RUSSIAN_GENITIVE).forEach(list -> put(words, list, 0, 1));
        List.of(RUSSIAN_DATIVE, RUSSIAN_INSTRUMENTAL, RUSSIAN_COLLECTIVE, RUSSIAN_GROUP, RUSSIAN_GROUP_ACCUSATIVE)
                .forEach(list -> put(words, list, 1, 1));
        List.of("couple", "пара", "пару", "парочка", "парочку").forEach(pair -> words.put(pair, 2));
        words.put("dozen", 12);
        List.of(ENGLISH_TENS, RUSSIAN_TENS, RUSSIAN_TENS_GENITIVE).forEach(list -> put(words, list, 20, 10));
        List.of(RUSSIAN_HUNDREDS, RUSSIAN_HUNDREDS_GENITIVE).forEach(list -> put(words, list, 100, 100));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Integer> words, List<String> names, int first, int step) {
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), first + i * step);
        }
    }

    /** Whether a word may be part of a number. */
    static boolean knows(Token token) {
        return UNITS.containsKey(token.folded())
                || WORDS.containsKey(token.folded())
                || token.folded().equals("hundred");
    }

    /** The number that begins at {@code from}; empty where none does. */
    static Optional<Quantity> at(List<Token> tokens, int from) {
        int at = from;
        BigDecimal value = null;
        Token first = tokens.get(from);
        if (first.number()) {
            value = digits(first.folded());
            at++;
            while (value != null && at < tokens.size() && group(tokens.get(at - 1), tokens.get(at))) {
                value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.get(at).folded()));
                at++;
            }
        }
        while (at < tokens.size() && (value == null || !first.number()) && word(tokens.get(at))) {
            value = add(value, tokens.get(at).folded());
            at++;
        }
        return value == null && first.number() ? Optional.empty() : unit(tokens, from, at, value);
    }

    private static Optional<Quantity> unit(List<Token> tokens, int from, int at, BigDecimal value) {
        Long unit = at < tokens.size() ? UNITS.get(tokens.get(at).folded()) : null;
        if (unit == null && value != null && value.compareTo(MILLION) < 0) {
            BigDecimal whole = value.multiply(BigDecimal.valueOf(borrowed(tokens, at)));
            return Optional.of(new Quantity(from, at, number(whole), whole.compareTo(MILLION) >= 0));
        }
        // a unit alone is one of them, but not a letter alone
        boolean alone = value == null;
        if (unit == null ? alone : alone && tokens.get(at).folded().length() < 3) {
            return Optional.empty();
        }
        BigDecimal whole = (alone ? BigDecimal.ONE : value).multiply(BigDecimal.valueOf(unit == null ? 1 : unit));
        boolean large = whole.compareTo(MILLION) >= 0;
        return Optional.of(new Quantity(from, unit == null ? at : at + 1, number(whole), large));
    }

    /** The unit of the other end of a range: "from 20 to 120 billion"; 1 where there is none. */
    private static long borrowed(List<Token> tokens, int at) {
        int other = at < tokens.size() && RANGE.contains(tokens.get(at).folded()) ? at + 1 : at;
        return other + 1 < tokens.size() && tokens.get(other).number()
                ? UNITS.getOrDefault(tokens.get(other + 1).folded(), 1L)
                : 1;
    }

    private static Number number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? (Number) value.longValue() : (Number) value.doubleValue();
    }

    private static boolean word(Token token) {
        return WORDS.containsKey(token.folded()) || token.folded().equals("hundred");
    }

    private static BigDecimal add(BigDecimal sum, String word) {
        if (word.equals("hundred")) {
            return sum == null ? HUNDRED : sum.multiply(HUNDRED);
        }
        BigDecimal value = BigDecimal.valueOf(WORDS.get(word));
        return sum == null ? value : sum.add(value);
    }

    /** "300,000" and "1,234,567" are whole, "5,1" is a fraction; null for "3.1.2". */
    private static BigDecimal digits(String text) {
        if (text.matches("\\d{1,3}(,\\d{3})+")) {
            return new BigDecimal(text.replace(",", ""));
        }
        return text.matches("\\d+([.,]\\d+)?") ? new BigDecimal(text.replace(',', '.')) : null;
    }

    /** Whether a token goes on with a number: "300 000". */
    private static boolean group(Token before, Token token) {
        return token.folded().matches("\\d{3}")
                && before.folded().matches("\\d{1,3}")
                && token.start() == before.end() + 1;
    }
}
