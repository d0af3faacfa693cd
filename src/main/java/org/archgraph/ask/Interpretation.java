package org.archgraph.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the way a question fits a pattern to what it asks for, in full and for people. */
final class Interpretation {
    private final NameIndex index;
    private final ArgumentReader arguments;
    private final Choice count;

    /** @param count the words that ask for a number */
    Interpretation(NameIndex index, Choice count) {
        this.index = index;
        this.count = count;
        this.arguments = new ArgumentReader(index);
    }

    Reading of(Question question, Parse parse) {
        for (List<Mention> mentions : parse.names().values()) {
            for (Mention mention : mentions) {
                if (mention.entities().size() > 1) {
                    return new Reading.Ambiguous(question.text(mention.from(), mention.to()), mention.entities());
                }
            }
        }
        CannedQuery query = parse.pattern().query();
        Map<String, Object> known = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            put(parameter, parse, known, shown);
        }
        String display = shown.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        Map<String, Object> values = arguments.complete(query, known);
        values.forEach((name, value) -> shown.putIfAbsent(name, String.valueOf(value)));
        return new Reading.Understood(
                query,
                values,
                query.name() + (display.isEmpty() ? "" : ": " + display),
                corrections(question, parse),
                query.nothing(shown),
                question.has(count) && !parse.pattern().says(count));
    }

    private void put(Parameter parameter, Parse parse, Map<String, Object> known, Map<String, String> shown) {
        String name = parameter.name();
        List<NamedEntity> entities = parse.names().getOrDefault(name, List.of()).stream()
                .map(mention -> mention.entities().get(0))
                .distinct()
                .toList();
        if (!entities.isEmpty()) {
            List<String> ids = entities.stream()
                    .map(entity -> entity.value() ? entity.name() : entity.id())
                    .toList();
            known.put(name, parameter.list() ? ids : ids.get(0));
            shown.put(name, entities.stream().map(NamedEntity::display).collect(Collectors.joining("; ")));
        } else if (parse.values().containsKey(name)) {
            known.put(name, parse.values().get(name));
            shown.put(name, grouped(parse.values().get(name)));
        } else if (parse.fixed().containsKey(name)) {
            String text = parse.fixed().get(name);
            known.put(name, arguments.value(parameter, text, note -> {}));
            shown.put(name, text);
        }
    }

    /** {@code 300 000 000 000}: a dozen digits in a row cannot be read. */
    private static String grouped(Object value) {
        return value instanceof Long number ? String.format("%,d", number).replace(',', ' ') : value.toString();
    }

    private List<String> corrections(Question question, Parse parse) {
        Set<String> corrections = new LinkedHashSet<>();
        for (int i = 0; i < question.size(); i++) {
            if (question.corrected(i, i + 1)) {
                corrections.add(readAs(question.text(i, i + 1), question.tokens().get(i).text()));
            }
        }
        parse.names().values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .forEach(mention -> correction(question, mention).ifPresent(corrections::add));
        return List.copyOf(corrections);
    }

    private Optional<String> correction(Question question, Mention mention) {
        NamedEntity entity = mention.entities().get(0);
        String written = question.text(mention.from(), mention.to());
        if (mention.partial()) {
            return Optional.of(readAs(written, entity.name()));
        }
        String name = index.writing(entity, question.tokens().subList(mention.from(), mention.to()));
        boolean shouted = written.chars().filter(Character::isUpperCase).count() > 1;
        return shouted && written.equalsIgnoreCase(name) && !written.equals(name)
                ? Optional.of(readAs(written, name))
                : Optional.empty();
    }

    private static String readAs(String written, String name) {
        return written + " read as " + name;
    }
}
