package org.archgraph.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads times as people write them: {@code May 2025}, {@code 12 мая 2025 года}, {@code 2025-05}, {@code Q3 2025}. */
final class Periods {
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "jan", "январ"),
            List.of("february", "feb", "феврал"),
            List.of("march", "mar", "март"),
            List.of("april", "apr", "апрел"),
            List.of("may", "май", "мая", "мае", "маю", "маем"),
            List.of("june", "jun", "июн"),
            List.of("july", "jul", "июл"),
            List.of("august", "aug", "август"),
            List.of("september", "sep", "sept", "сентябр"),
            List.of("october", "oct", "октябр"),
            List.of("november", "nov", "ноябр"),
            List.of("december", "dec", "декабр"));
    private static final List<String> ORDINALS =
            List.of("first|1st|перв", "second|2nd|втор", "third|3rd|трет", "fourth|4th|четверт");
    private static final Set<String> YEAR_WORDS = Set.of("год", "года", "году", "годом", "годов", "г", "year");
    /** "2025-го", "2025-м" */
    private static final Set<String> ENDINGS = Set.of("й", "го", "м", "ом", "му", "s");
    private static final Set<String> BEFORE_YEAR = Set.of("of", "in", "the", "year", "в", "за");
    /** How far a month without a year looks for one: "between March and July 2025". */
    private static final int NEAR = 5;

    private final List<Token> tokens;
    private final LocalDate today;

    /** @param today what "this year" and "last month" are told from */
    Periods(List<Token> tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** Whether a word may be part of a time. */
    static boolean knows(Token token) {
        return month(token) > 0
                || YEAR_WORDS.contains(token.folded())
                || ENDINGS.contains(token.folded())
                || RelativePeriods.knows(token)
                || seasonStart(token) > 0;
    }

    /** The longest time that begins at {@code from}; empty where none does. */
    Optional<Period> at(int from) {
        try {
            Optional<Period> day = numeric(from);
            day = day.isPresent() ? day : dayAndMonth(from);
            day = day.isPresent() ? day : monthAndYear(from);
            day = day.isPresent() ? day : partOfYear(from);
            day = day.isPresent() ? day : year(from);
            return day.isPresent() ? day : new RelativePeriods(tokens, today).at(from);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 2025-05-12}, {@code 12.05.2025}, {@code 2025-05}, {@code 05.2025}. */
    private Optional<Period> numeric(int from) {
        String text = folded(from);
        if (text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = text.split("\\.");
            return day(from, from + 1, LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])));
        }
        if (text.matches("\\d{1,2}\\.\\d{4}")) {
            return month(from, from + 1, YearMonth.of(number(text.split("\\.")[1]), number(text.split("\\.")[0])));
        }
        if (!isYear(from) || !folded(from + 1).matches("\\d{2}") || !joined(from)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number(text), number(folded(from + 1)));
        return folded(from + 2).matches("\\d{2}") && joined(from + 1)
                ? day(from, from + 3, month.atDay(number(folded(from + 2))))
                : month(from, from + 2, month);
    }

    private boolean joined(int at) {
        return tokens.get(at + 1).start() == tokens.get(at).end() + 1;
    }

    private Optional<Period> dayAndMonth(int from) {
        boolean dayFirst = folded(from).matches("\\d{1,2}") && month(from + 1) > 0;
        boolean monthFirst = month(from) > 0 && folded(from + 1).matches("\\d{1,2}");
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        int month = month(dayFirst ? from + 1 : from);
        int day = number(folded(dayFirst ? from : from + 1));
        int year = yearBehind(from + 2);
        return year < 0
                ? Optional.empty()
                : day(from, year, LocalDate.of(number(folded(lastYear(year))), month, day));
    }

    private Optional<Period> monthAndYear(int from) {
        int month = month(from);
        if (month == 0) {
            return Optional.empty();
        }
        int behind = yearBehind(from + 1);
        if (behind >= 0) {
            return month(from, behind, YearMonth.of(number(folded(lastYear(behind))), month));
        }
        for (int at = from + 1; at < Math.min(tokens.size(), from + NEAR); at++) {
            if (month(at) > 0 && yearBehind(at + 1) >= 0) {
                return month(from, from + 1, YearMonth.of(number(folded(lastYear(yearBehind(at + 1)))), month));
            }
        }
        return Optional.empty();
    }

    /** Quarters, halves and seasons of a year; a winter has two years, and is not read. */
    private Optional<Period> partOfYear(int from) {
        int season = from < tokens.size() ? seasonStart(tokens.get(from)) : 0;
        if (season > 0 && yearBehind(from + 1) >= 0) {
            return part(from, yearBehind(from + 1), season, 3);
        }
        if (folded(from).equals("q") && folded(from + 1).matches("[1-4]") && yearBehind(from + 2) >= 0) {
            return part(from, yearBehind(from + 2), number(folded(from + 1)) * 3 - 2, 3);
        }
        int ordinal = ordinal(folded(from));
        String unit = folded(from + 1);
        int months = unit.startsWith("quarter") || unit.startsWith("квартал")
                ? 3
                : unit.equals("half") || unit.startsWith("полуг") || unit.startsWith("половин") ? 6 : 0;
        return ordinal == 0 || months == 0 || ordinal * months > 12 || yearBehind(from + 2) < 0
                ? Optional.empty()
                : part(from, yearBehind(from + 2), (ordinal - 1) * months + 1, months);
    }

    private static int ordinal(String word) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            String[] forms = ORDINALS.get(i).split("\\|");
            if (word.equals(forms[0]) || word.equals(forms[1]) || word.startsWith(forms[2])) {
                return i + 1;
            }
        }
        return word.matches("[1-4]") ? word.charAt(0) - '0' : 0;
    }

    private Optional<Period> part(int from, int to, int firstMonth, int months) {
        YearMonth first = YearMonth.of(number(folded(lastYear(to))), firstMonth);
        return Optional.of(new Period(from, to, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
    }

    private Optional<Period> year(int from) {
        int start = folded(from).equals("year") ? from + 1 : from;
        if (!isYear(start)) {
            return Optional.empty();
        }
        Year year = Year.of(number(folded(start)));
        return Optional.of(new Period(from, behindYear(start), year.atDay(1), year.atMonth(12).atEndOfMonth()));
    }

    /** The token behind the year that stands at {@code at}, or behind "of" there; -1 where none does. */
    private int yearBehind(int at) {
        int start = at;
        while (start < tokens.size() && (BEFORE_YEAR.contains(folded(start)) || tokens.get(start).comma())) {
            start++;
        }
        return isYear(start) ? behindYear(start) : -1;
    }

    private int behindYear(int at) {
        int behind = ENDINGS.contains(folded(at + 1)) && joined(at) ? at + 2 : at + 1;
        return YEAR_WORDS.contains(folded(behind)) ? behind + 1 : behind;
    }

    private int lastYear(int behind) {
        return isYear(behind - 1) ? behind - 1 : isYear(behind - 2) ? behind - 2 : behind - 3;
    }

    private boolean isYear(int at) {
        return folded(at).matches("(19|20)\\d{2}");
    }

    private String folded(int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private int month(int at) {
        return at < tokens.size() ? month(tokens.get(at)) : 0;
    }

    private static int month(Token token) {
        String word = token.folded();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i)) {
                boolean russian = name.charAt(0) > 'z' && name.length() > 2 && i != 4;
                if (russian ? word.startsWith(name) && word.length() <= name.length() + 3 : word.equals(name)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static int seasonStart(Token token) {
        return switch (token.folded()) {
            case "spring", "весной", "весна", "весны", "весну" -> 3;
            case "summer", "летом", "лето", "лета" -> 6;
            case "autumn", "fall", "осенью", "осень", "осени" -> 9;
            default -> 0;
        };
    }

    private static Optional<Period> day(int from, int to, LocalDate day) {
        return Optional.of(new Period(from, to, day, day));
    }

    private static Optional<Period> month(int from, int to, YearMonth month) {
        return Optional.of(new Period(from, to, month.atDay(1), month.atEndOfMonth()));
    }
}
