package org.archgraph.ask;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that a canned query answers, for people to learn from.
 *
 * @param template the question; a name in it is written with its parameter: {@code models sharing {technique=MoE}}
 */
public record ExampleQuestion(String template) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)=([^{}]+)}");

    public ExampleQuestion {
        Objects.requireNonNull(template, "template");
    }

    /** The question: {@code models sharing MoE}. */
    public String text() {
        return NAME.matcher(template).replaceAll("$2");
    }

    /** The question with other names in it, by parameter. */
    String with(Map<String, String> names) {
        return NAME.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group(1))));
    }

    /** What the example names, by parameter. */
    Map<String, String> values() {
        return NAME.matcher(template).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    Set<String> parameters() {
        return values().keySet();
    }
}
