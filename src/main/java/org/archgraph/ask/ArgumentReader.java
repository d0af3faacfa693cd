package org.archgraph.ask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.archgraph.failure.Failure;

/** Reads the arguments of a canned query from text, as in {@code query models-using -P technique=MoE}. */
public final class ArgumentReader {
    private static final int SUGGESTIONS = 3;

    private final NameIndex index;

    public ArgumentReader(NameIndex index) {
        this.index = index;
    }

    /**
     * The value of every parameter of {@code query}: ids for names, {@code Long} or {@code Double} for numbers,
     * {@code LocalDate} for dates, lists of those.
     *
     * @param arguments text by parameter; lists with commas
     * @throws Failure not found where a name fits nothing or several entities; usage where a parameter is missing,
     *     unknown or not of its type
     */
    public Map<String, Object> read(CannedQuery query, Map<String, String> arguments) {
        return read(query, arguments, note -> {});
    }

    /**
     * As {@link #read(CannedQuery, Map)}.
     *
     * @param notes is told what was not read to the letter: {@code Kimi read as Kimi K2}
     */
    public Map<String, Object> read(CannedQuery query, Map<String, String> arguments, Consumer<String> notes) {
        for (String name : arguments.keySet()) {
            if (query.parameter(name).isEmpty()) {
                throw Failure.usage("query " + query.name() + " has no parameter \"" + name + "\"", takes(query));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String text = arguments.getOrDefault(parameter.name(), parameter.defaultValue());
            if (text == null) {
                throw Failure.usage(
                        "query " + query.name() + " needs " + parameter.name() + " (" + parameter.typeText() + ")",
                        "give it with -P " + parameter.name() + "=...");
            }
            values.put(parameter.name(), value(parameter, text, notes));
        }
        return values;
    }

    /** The values that are {@code known}, and defaults for the others; in the order of the query's parameters. */
    Map<String, Object> complete(CannedQuery query, Map<String, Object> known) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            values.put(
                    parameter.name(),
                    known.containsKey(parameter.name())
                            ? known.get(parameter.name())
                            : value(parameter, parameter.defaultValue(), note -> {}));
        }
        return values;
    }

    private static String takes(CannedQuery query) {
        return query.parameters().isEmpty()
                ? "it takes none"
                : query.parameters().stream()
                        .map(parameter -> parameter.name() + " (" + parameter.typeText() + ")")
                        .collect(Collectors.joining(", ", "it takes ", ""));
    }

    /** The value of one parameter, read from text. */
    Object value(Parameter parameter, String text, Consumer<String> notes) {
        if (!parameter.list()) {
            return single(parameter, text.strip(), notes);
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                values.add(single(parameter, part.strip(), notes));
            }
        }
        if (values.isEmpty() && parameter.required()) {
            throw Failure.usage(parameter.name() + " is an empty list", "write values with commas between");
        }
        return values;
    }

    private Object single(Parameter parameter, String text, Consumer<String> notes) {
        return switch (parameter.type()) {
            case TEXT -> text;
            case NUMBER -> number(parameter, text);
            case DATE -> date(parameter, text);
            default -> entity(parameter, text, notes).id();
        };
    }

    private static Object number(Parameter parameter, String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace("_", ""));
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
        } catch (ArithmeticException | NumberFormatException e) {
            throw Failure.usage(parameter.name() + " is no number: " + text, "write digits, such as 300000000000");
        }
    }

    private static LocalDate date(Parameter parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Failure.usage(parameter.name() + " is no date: " + text, "write year-month-day, such as 2025-04-29");
        }
    }

    private NamedEntity entity(Parameter parameter, String text, Consumer<String> notes) {
        NameIndex.Match match = index.find(text, parameter.type());
        if (match instanceof NameIndex.Match.One one) {
            if (one.loose()) {
                notes.accept(text + " read as " + one.entity().name());
            }
            return one.entity();
        }
        String what = parameter.type() == ParameterType.ENTITY ? "nothing" : "no " + parameter.type().word();
        if (match instanceof NameIndex.Match.Several several) {
            throw Failure.notFound(
                    "\"" + text + "\" could be several",
                    "did you mean "
                            + several.candidates().stream()
                                    .map(entity -> "\"" + entity.name() + "\"")
                                    .collect(Collectors.joining(" or "))
                            + "?");
        }
        List<String> similar = index.similar(text, parameter.type(), SUGGESTIONS);
        throw Failure.notFound(
                what + " in this graph is called \"" + text + "\"",
                similar.isEmpty()
                        ? "archgraph search finds words in the notes"
                        : "did you mean " + String.join(" or ", similar) + "?");
    }
}
