package org.archgraph.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.archgraph.failure.Failure;

/** From the text of a question pattern to its elements. */
final class PatternCompiler {
    private static final Set<String> PARTS = Set.of("{+}", "{++}");

    private final QuestionPattern pattern;
    private final Scope scope;

    /**
     * What the patterns of one query have in common.
     *
     * @param parameters the query's
     * @param file where it stands
     * @param words what is made of words
     * @param parts the conditions of each language, compiled
     */
    record Scope(
            List<Parameter> parameters,
            Path file,
            WordChoices words,
            Map<String, List<CompiledPattern.Part>> parts) {
        Scope(List<Parameter> parameters, Path file, WordChoices words) {
            this(parameters, file, words, new HashMap<>());
        }
    }

    PatternCompiler(QuestionPattern pattern, Scope scope) {
        this.pattern = pattern;
        this.scope = scope;
    }

    /** @param query null where only the syntax is looked at */
    CompiledPattern compile(CannedQuery query) {
        String[] parts = pattern.text().split("\\s=>\\s", 2);
        Map<String, String> fixed = parts.length == 1 ? Map.of() : fixed(parts[1]);
        String[] said = parts[0].split("\\s~\\s", 2);
        List<List<PatternElement>> phrases = new ArrayList<>();
        Set<Integer> ordered = new HashSet<>();
        int least = 0;
        for (String phrase : said[0].split(",")) {
            if (PARTS.contains(phrase.strip())) {
                least = phrase.strip().length() - 2;
            } else {
                boolean keeps = phrase.strip().startsWith("(") && phrase.strip().endsWith(")");
                if (keeps) {
                    ordered.add(phrases.size());
                }
                phrases.add(phrase(keeps ? phrase.strip().substring(1, phrase.strip().length() - 1) : phrase));
            }
        }
        checkRequired(phrases, fixed.keySet());
        if (least > 0 && pattern.parts().isEmpty()) {
            throw malformed("no parts for {+}", "write \"// " + pattern.language() + "part: ...\"");
        }
        if (phrases.size() + pattern.parts().size() > CompiledPattern.MOST) {
            throw malformed("more than " + CompiledPattern.MOST + " phrases and parts", "leave some out");
        }
        return new CompiledPattern(
                query,
                pattern.language(),
                List.copyOf(phrases),
                Set.copyOf(ordered),
                fixed,
                least == 0 ? List.of() : scope.parts().computeIfAbsent(pattern.language(), any -> parts()),
                least,
                pattern.eitherLanguage() ? passed(said.length == 1 ? "" : said[1].strip()) : null);
    }

    private Choice passed(String text) {
        return text.isEmpty()
                ? new Choice(List.of(), false)
                : scope.words().choice(pattern.language(), text.replaceAll("\\s+", "|"), this::malformed);
    }

    private List<PatternElement> phrase(String text) {
        return Stream.of(text.strip().split("\\s+")).map(this::element).toList();
    }

    /** The conditions of which a question may have several; each may have an "and" before it. */
    private List<CompiledPattern.Part> parts() {
        return pattern.parts().stream()
                .map(part -> new PatternCompiler(part, scope).part())
                .toList();
    }

    private CompiledPattern.Part part() {
        String[] parts = pattern.text().split("\\s=>\\s", 2);
        Map<String, String> fixed = parts.length == 1 ? Map.of() : fixed(parts[1]);
        List<PatternElement> phrase = phrase(parts[0]);
        Set<String> filled = checkSlots(List.of(phrase), fixed.keySet());
        return new CompiledPattern.Part(phrase, fixed, filled);
    }

    private Map<String, String> fixed(String text) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (equals < 0 || parameter(name).type().entity()) {
                throw malformed("not a given parameter: " + part.strip(), "write \"=> order=newest; most=1\"");
            }
            fixed.put(name, part.substring(equals + 1).strip());
        }
        return fixed;
    }

    private PatternElement element(String text) {
        if (text.startsWith("{") && text.endsWith("}")) {
            return slot(text.substring(1, text.length() - 1));
        }
        return scope.words().choice(pattern.language(), text, this::malformed);
    }

    private Slot slot(String text) {
        String[] parts = text.split(":", 2);
        String[] names = parts[0].split("\\.\\.", 2);
        Parameter parameter = parameter(names[0]);
        Parameter upper = names.length == 1 ? null : parameter(names[1]);
        Slot.Mode mode = parts.length == 1 ? Slot.Mode.PLAIN : mode(parts[1]);
        boolean range = parameter.type() == ParameterType.DATE || parameter.type() == ParameterType.NUMBER;
        if (upper != null && (!range || upper.type() != parameter.type())) {
            throw malformed("{" + text + "} is no range", "a range is of two dates or two numbers");
        }
        boolean edge = mode == Slot.Mode.START || mode == Slot.Mode.END;
        if (parameter.type() == ParameterType.DATE && upper == null && !edge) {
            throw malformed(
                    "{" + text + "} does not say which end", "write {after:end}, {after:start} or {after..before}");
        }
        return new Slot(parameter, upper, mode);
    }

    private Slot.Mode mode(String word) {
        return Arrays.stream(Slot.Mode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> malformed(
                        "no way to read a slot \"" + word + "\"", "use or, some, none, bare, large, start, end"));
    }

    private Parameter parameter(String name) {
        return scope.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed("no parameter \"" + name + "\"", "declare it with \"// param:\""));
    }

    /** The parameters that are filled, each once. */
    private Set<String> checkSlots(List<List<PatternElement>> phrases, Set<String> fixed) {
        Set<String> seen = new HashSet<>(fixed);
        phrases.stream()
                .flatMap(List::stream)
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .flatMap(slot -> Stream.of(slot.parameter(), slot.upper()))
                .filter(Objects::nonNull)
                .forEach(parameter -> {
                    if (!seen.add(parameter.name())) {
                        throw malformed("{" + parameter.name() + "} twice", "keep one of them");
                    }
                });
        return seen;
    }

    private void checkRequired(List<List<PatternElement>> phrases, Set<String> fixed) {
        Set<String> seen = checkSlots(phrases, fixed);
        for (Parameter parameter : scope.parameters()) {
            if (parameter.required() && !seen.contains(parameter.name())) {
                throw malformed("{" + parameter.name() + "} is missing", "questions must give what is required");
            }
        }
    }

    private Failure malformed(String what, String hint) {
        return Failure.failed(scope.file() + ":" + pattern.line() + ": " + what, hint);
    }
}
