package org.archgraph.vault;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an unquoted YAML value means in a note. Narrower than YAML 1.1: {@code 1:30} is no number to the base of sixty,
 * {@code 017} no octal one, {@code 2025-03} and an impossible date are text.
 */
final class YamlScalars {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:(?:0|[1-9][0-9_]*)?\\.[0-9]+|(?:0|[1-9][0-9_]*)\\.?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                    + "[ \\t]*(Z|z|[-+]\\d{1,2}(?::?\\d{2})?)?");

    private YamlScalars() {}

    /** A String, Long, BigInteger, Double, Boolean, LocalDate, LocalDateTime or OffsetDateTime; null for nothing. */
    static Object value(String text) {
        if (NULLS.contains(text)) {
            return null;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first) || first == '-' || first == '+' || first == '.') {
            return numberOrDate(text);
        }
        return truth(text);
    }

    private static Object truth(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean oneCase = text.equals(lower)
                || text.equals(text.toUpperCase(Locale.ROOT))
                || text.substring(1).equals(lower.substring(1));
        if (oneCase && TRUE.contains(lower)) {
            return Boolean.TRUE;
        }
        return oneCase && FALSE.contains(lower) ? Boolean.FALSE : text;
    }

    private static Object numberOrDate(String text) {
        if (INTEGER.matcher(text).matches()) {
            BigInteger number = new BigInteger(text.replace("_", "").replace("+", ""));
            return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
        }
        if (FLOAT.matcher(text).matches()) {
            double number = Double.parseDouble(text.replace("_", ""));
            return Double.isFinite(number) ? (Object) number : text;
        }
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : dateTime(text);
        } catch (DateTimeException impossible) {
            return text;
        }
    }

    private static Object dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String hour = matcher.group(2).length() == 1 ? "0" + matcher.group(2) : matcher.group(2);
        LocalDateTime local = LocalDate.parse(matcher.group(1)).atTime(LocalTime.parse(hour + ":" + matcher.group(3)));
        return matcher.group(4) == null ? local : OffsetDateTime.of(local, offset(matcher.group(4)));
    }

    private static ZoneOffset offset(String zone) {
        if (zone.equalsIgnoreCase("z")) {
            return ZoneOffset.UTC;
        }
        String digits = zone.substring(1).replace(":", "");
        String padded = digits.length() % 2 == 0 ? digits : "0" + digits;
        return ZoneOffset.of(zone.charAt(0) + padded.substring(0, 2) + ":"
                + (padded.length() > 2 ? padded.substring(2) : "00"));
    }
}
