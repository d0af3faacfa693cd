package org.archgraph.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times that are told from today: {@code this year}, {@code last month}, {@code за последние полгода}. */
final class RelativePeriods {
    private static final Set<String> THIS =
            Set.of("this", "current", "этом", "этот", "текущем", "нынешнем", "нынешний");
    private static final Set<String> LAST =
            Set.of("last", "previous", "прошлом", "прошлый", "прошлого", "минувшем", "предыдущем");
    private static final Set<String> PAST = Set.of(
            "last", "past", "последние", "последний", "последних", "последнее", "прошедший", "прошедшие");
    private static final Set<String> AGO = Set.of("ago", "назад");
    /** Months by word; half a year is a unit of its own in Russian. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("month", 1), Map.entry("months", 1), Map.entry("месяц", 1), Map.entry("месяца", 1),
            Map.entry("месяцев", 1), Map.entry("месяце", 1), Map.entry("quarter", 3), Map.entry("quarters", 3),
            Map.entry("квартал", 3), Map.entry("квартала", 3), Map.entry("квартале", 3), Map.entry("полгода", 6),
            Map.entry("полугодие", 6), Map.entry("year", 12), Map.entry("years", 12), Map.entry("год", 12),
            Map.entry("году", 12), Map.entry("года", 12), Map.entry("лет", 12));
    private static final Map<String, Integer> DAYS = Map.of(
            "day", 1, "days", 1, "день", 1, "дня", 1, "дней", 1,
            "week", 7, "weeks", 7, "неделю", 7, "недели", 7, "недель", 7);
    private static final int YEAR = 12;
    private static final int MOST = 1200;

    private final List<Token> tokens;
    private final LocalDate today;

    RelativePeriods(List<Token> tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** Whether a word may be part of such a time. */
    static boolean knows(Token token) {
        String word = token.folded();
        return MONTHS.containsKey(word) || DAYS.containsKey(word) || AGO.contains(word)
                || THIS.contains(word) || LAST.contains(word) || PAST.contains(word);
    }

    /** The time that begins at {@code from}; empty where none does. */
    Optional<Period> at(int from) {
        String word = word(from);
        if (word.equals("yesterday") || word.equals("вчера")) {
            return Optional.of(new Period(from, from + 1, today.minusDays(1), today.minusDays(1)));
        }
        if (PAST.contains(word) || THIS.contains(word) || LAST.contains(word)) {
            Optional<Period> calendar = calendar(from, word);
            return calendar.isPresent() ? calendar : past(from);
        }
        return ago(from);
    }

    /** {@code this year}, {@code last month}: by the calendar. */
    private Optional<Period> calendar(int from, String word) {
        Integer months = MONTHS.get(word(from + 1));
        boolean now = THIS.contains(word);
        if (months == null || !now && !LAST.contains(word)) {
            return Optional.empty();
        }
        int month = today.getMonthValue() - 1;
        YearMonth first = YearMonth.of(today.getYear(), month / months * months + 1).minusMonths(now ? 0 : months);
        return Optional.of(
                new Period(from, from + 2, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
    }

    /** {@code the past 6 months}, {@code за последние полгода}: up to today. */
    private Optional<Period> past(int from) {
        if (!PAST.contains(word(from))) {
            return Optional.empty();
        }
        return span(from + 1).map(span -> new Period(from, span.to(), span.before(today).plusDays(1), today));
    }

    /** {@code 3 months ago}: the day. */
    private Optional<Period> ago(int from) {
        return span(from)
                .filter(span -> AGO.contains(word(span.to())))
                .map(span -> new Period(from, span.to() + 1, span.before(today), span.before(today)));
    }

    /** A number of months or days, which end before the token {@code to}. */
    private record Span(int months, int days, int to) {
        LocalDate before(LocalDate day) {
            return day.minusMonths(months).minusDays(days);
        }
    }

    private Optional<Span> span(int from) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Quantity> number = Quantities.at(tokens, from);
        int at = number.map(Quantity::to).orElse(from);
        at = word(at).equals("a") || word(at).equals("an") ? at + 1 : at;
        long count = number.map(quantity -> quantity.value().longValue()).orElse(1L);
        Integer months = MONTHS.get(word(at));
        Integer days = DAYS.get(word(at));
        if (word(at).equals("half") && word(at + 1).equals("a") && word(at + 2).equals("year")) {
            return Optional.of(new Span(YEAR / 2, 0, at + 3));
        }
        if (count < 1 || count > MOST || months == null && days == null) {
            return Optional.empty();
        }
        return Optional.of(
                months != null
                        ? new Span((int) count * months, 0, at + 1)
                        : new Span(0, (int) count * days, at + 1));
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }
}
