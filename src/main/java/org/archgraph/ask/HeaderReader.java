package org.archgraph.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.archgraph.failure.Failure;

/** Reads one query file, strictly: whatever is not as the package's documentation says is refused with its line. */
final class HeaderReader {
    private static final Pattern ENTRY = Pattern.compile("// ?([a-z]+):(?:\\s+(.*))?");
    private static final Pattern CONTINUATION = Pattern.compile("// {3,}(\\S.*)");
    private static final Pattern PARAMETER = Pattern.compile(
            "([A-Za-z][A-Za-z0-9_]*)\\s+(list of )?([A-Za-z]+)(?:\\s*=\\s*(.*?))?\\s+--\\s+(\\S.*)");
    private static final Pattern COLUMN = Pattern.compile("(\\S+)\\s+--\\s+(\\S.*)");
    private static final Pattern USED_PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");
    private static final Set<String> ONCE = Set.of("title", "description", "example", "none");
    private static final Set<String> MANY = Set.of(
            "param", "en", "ru", "enpart", "rupart", "gist", "not", "question", "column");

    private final Path file;
    private final WordChoices syntax;
    private final List<Entry> entries = new ArrayList<>();
    private String cypher;

    /** A header line with those that go on with it. */
    private record Entry(String key, String value, int line) {}

    private HeaderReader(Path file, WordChoices syntax) {
        this.file = file;
        this.syntax = syntax;
    }

    /**
     * @param name the query's name
     * @param content the whole file
     * @param syntax what checks the words of patterns, for all files
     * @throws Failure with file:line where it is malformed
     */
    static CannedQuery read(String name, Path file, String content, WordChoices syntax) {
        HeaderReader reader = new HeaderReader(file, syntax);
        reader.split(content.startsWith("\uFEFF") ? content.substring(1) : content);
        return reader.query(name);
    }

    private void split(String content) {
        List<String> lines = content.lines().toList();
        int at = 0;
        while (at < lines.size() && lines.get(at).startsWith("//")) {
            add(lines.get(at).stripTrailing(), at + 1);
            at++;
        }
        cypher = String.join("\n", lines.subList(at, lines.size())).strip();
        if (entries.isEmpty()) {
            throw malformed(1, "no header", "begin the file with \"// title: ...\"");
        }
        if (cypher.isEmpty()) {
            throw malformed(Math.max(1, lines.size()), "no Cypher below the header", "write the statement there");
        }
    }

    private void add(String line, int number) {
        Matcher more = CONTINUATION.matcher(line);
        if (more.matches() && !entries.isEmpty()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry(last.key(), (last.value() + " " + more.group(1)).strip(), last.line()));
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw malformed(number, "not a header line: " + line, "write \"// key: value\"; go on with \"//   more\"");
        }
        String key = entry.group(1);
        if (!ONCE.contains(key) && !MANY.contains(key)) {
            throw malformed(number, "unknown header key \"" + key + "\"", "use " + keys());
        }
        if (ONCE.contains(key) && entries.stream().anyMatch(earlier -> earlier.key().equals(key))) {
            throw malformed(number, "a second \"" + key + "\"", "keep one of them");
        }
        entries.add(new Entry(key, entry.group(2) == null ? "" : entry.group(2).strip(), number));
    }

    private static String keys() {
        Set<String> keys = new TreeSet<>(ONCE);
        keys.addAll(MANY);
        return String.join(", ", keys);
    }

    private CannedQuery query(String name) {
        for (Entry entry : entries) {
            if (entry.value().isEmpty()) {
                throw malformed(entry.line(), "\"" + entry.key() + "\" is empty", "write its value behind the colon");
            }
        }
        List<Parameter> parameters = parameters();
        List<QuestionPattern> patterns = patterns(parameters);
        List<ExampleQuestion> questions = questions(parameters);
        if (!patterns.isEmpty() && questions.isEmpty()) {
            throw malformed(patterns.get(0).line(), "question patterns, but no example", "add \"// question: ...\"");
        }
        return new CannedQuery(
                name, one("title").value(), one("description").value(), parameters, patterns, columns(), questions,
                example(parameters),
                all("none").stream().findFirst().map(Entry::value).orElse(null), cypher, file);
    }

    private List<Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Set<String> used = used();
        for (Entry entry : all("param")) {
            Parameter parameter = parameter(entry);
            if (parameters.put(parameter.name(), parameter) != null) {
                throw malformed(entry.line(), "a second parameter \"" + parameter.name() + "\"", "rename one of them");
            }
            if (!used.contains(parameter.name())) {
                throw malformed(
                        entry.line(),
                        "the Cypher has no $" + parameter.name(),
                        "use the parameter, or drop it from the header");
            }
        }
        for (String name : used) {
            if (!parameters.containsKey(name)) {
                throw malformed(
                        1, "$" + name + " is not in the header", "add \"// param: " + name + " TYPE -- meaning\"");
            }
        }
        return List.copyOf(parameters.values());
    }

    private Parameter parameter(Entry entry) {
        Matcher matcher = PARAMETER.matcher(entry.value());
        if (!matcher.matches()) {
            throw malformed(
                    entry.line(), "not a parameter: " + entry.value(), "write \"NAME TYPE [= DEFAULT] -- meaning\"");
        }
        ParameterType type = ParameterType.of(matcher.group(3))
                .orElseThrow(() -> malformed(
                        entry.line(),
                        "unknown type \"" + matcher.group(3) + "\"",
                        "use Model, Technique, InnovationGroup, Entity, text, number, date, or \"list of\" one"));
        return new Parameter(
                matcher.group(1), type, matcher.group(2) != null, matcher.group(4), matcher.group(5));
    }

    private Set<String> used() {
        return USED_PARAMETER.matcher(cypher).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private List<QuestionPattern> patterns(List<Parameter> parameters) {
        PatternCompiler.Scope scope = new PatternCompiler.Scope(parameters, file, syntax);
        List<QuestionPattern> patterns = new ArrayList<>();
        for (String language : List.of("en", "ru")) {
            List<QuestionPattern> parts = patterns(language, language + "part", List.of());
            patterns.addAll(patterns(language, language, parts));
        }
        patterns.addAll(patterns(QuestionPattern.GIST, "gist", List.of()));
        patterns.addAll(patterns(QuestionPattern.OTHER, "not", List.of()));
        // compiled again by the grammar, which knows the word classes
        patterns.forEach(pattern -> new PatternCompiler(pattern, scope).compile(null));
        return patterns;
    }

    private List<QuestionPattern> patterns(String language, String key, List<QuestionPattern> parts) {
        return all(key).stream()
                .map(entry -> new QuestionPattern(language, entry.value(), entry.line(), parts))
                .toList();
    }

    private List<ExampleQuestion> questions(List<Parameter> parameters) {
        List<ExampleQuestion> questions = new ArrayList<>();
        for (Entry entry : all("question")) {
            ExampleQuestion question = new ExampleQuestion(entry.value());
            for (String name : question.parameters()) {
                if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                    throw malformed(entry.line(), "no parameter \"" + name + "\"", "declare it with \"// param:\"");
                }
            }
            if (question.text().contains("{") || question.text().contains("}")) {
                throw malformed(
                        entry.line(), "not a question: " + entry.value(), "write names as {technique=MoE}");
            }
            questions.add(question);
        }
        return questions;
    }

    private List<Column> columns() {
        one("column");
        return all("column").stream()
                .map(entry -> {
                    Matcher matcher = COLUMN.matcher(entry.value());
                    if (!matcher.matches()) {
                        throw malformed(entry.line(), "not a column: " + entry.value(), "write \"NAME -- meaning\"");
                    }
                    return new Column(matcher.group(1), matcher.group(2));
                })
                .toList();
    }

    private Map<String, String> example(List<Parameter> parameters) {
        Entry entry = one("example");
        Map<String, String> example = new LinkedHashMap<>();
        if (!entry.value().equals("none")) {
            for (String part : entry.value().split(";")) {
                int equals = part.indexOf('=');
                String key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
                if (equals < 0 || parameters.stream().noneMatch(parameter -> parameter.name().equals(key))) {
                    throw malformed(
                            entry.line(),
                            "no such argument: " + part.strip(),
                            "write \"NAME=VALUE; NAME=VALUE\" or \"none\"");
                }
                example.put(key, part.substring(equals + 1).strip());
            }
        }
        for (Parameter parameter : parameters) {
            if (parameter.required() && !example.containsKey(parameter.name())) {
                throw malformed(entry.line(), "the example lacks " + parameter.name(), "add it behind a semicolon");
            }
        }
        return example;
    }

    private List<Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    private Entry one(String key) {
        return all(key).stream()
                .findFirst()
                .orElseThrow(() -> malformed(1, "the header lacks \"" + key + "\"", "add \"// " + key + ": ...\""));
    }

    private Failure malformed(int line, String what, String hint) {
        return Failure.failed(file + ":" + line + ": " + what, hint);
    }
}
