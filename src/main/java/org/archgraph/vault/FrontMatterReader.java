package org.archgraph.vault;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * From the YAML of one note's front matter to its properties. Nothing is constructed from tags. A key that stands there
 * twice counts the first time and is reported.
 */
final class FrontMatterReader {
    private static final int MAX_ALIASES = 50;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_CODE_POINTS = 100_000;
    private static final String QUOTE_HINT =
            "put values that hold a colon, a bracket or a quotation mark in quotation marks: uses: \"[[note]]\"";

    private static final String SIMPLE_HINT = "write plain keys, values and lists, without anchors and deep nesting";

    private final String path;
    private final Consumer<Problem> problems;

    FrontMatterReader(String path, Consumer<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The properties in order; none where the YAML is broken, which is reported. */
    List<Property> read(FrontMatter frontMatter) {
        if (frontMatter.unclosed()) {
            report(1, "the front matter is not closed", "put a line --- after the last key");
        }
        if (frontMatter.yaml().isBlank()) {
            return List.of();
        }
        try {
            return properties(frontMatter.yaml());
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine();
            report(FrontMatter.FIRST_LINE + line, "the front matter is no valid YAML: " + reason(broken), hint(broken));
        } catch (ReaderException broken) {
            reportCharacter(frontMatter.yaml(), broken);
        } catch (YAMLException | StackOverflowError broken) {
            report(1, "the front matter is no valid YAML: " + oneLine(broken.getMessage()), SIMPLE_HINT);
        }
        return List.of();
    }

    private List<Property> properties(String yaml) {
        Node root = parser().compose(new StringReader(yaml));
        if (root == null || root.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        YamlValues values = new YamlValues(yaml, FrontMatter.FIRST_LINE);
        if (!(root instanceof MappingNode mapping)) {
            report(values.lineOf(root), "the front matter is no list of keys and values", "write key: value lines");
            return List.of();
        }
        List<Property> properties = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = values.key(entry.getKeyNode());
            int line = values.lineOf(entry.getKeyNode());
            Object value = values.value(entry.getValueNode());
            List<Link> links = values.takeLinks();
            if (keys.add(key)) {
                properties.add(new Property(key, value, line, links));
            } else {
                report(line, "the key " + key + " is given twice; the first counts", "remove one of the two");
            }
        }
        return properties;
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    private void reportCharacter(String yaml, ReaderException broken) {
        int end = yaml.offsetByCodePoints(0, Math.min(broken.getPosition(), yaml.codePointCount(0, yaml.length())));
        int line = FrontMatter.FIRST_LINE + (int) yaml.substring(0, end).chars().filter(c -> c == '\n').count();
        report(
                line,
                "the front matter holds a character that YAML does not allow: U+%04X".formatted(broken.getCodePoint()),
                "remove the character");
    }

    private static String hint(MarkedYAMLException broken) {
        String reason = reason(broken);
        if (reason.contains("\\t")) {
            return "indent with blanks, not with tabs";
        }
        if (reason.contains("tag")) {
            return "remove the !tag; a value is what it looks like, or text in quotation marks";
        }
        return reason.contains("alias") || reason.contains("values") ? SIMPLE_HINT : QUOTE_HINT;
    }

    private static String reason(MarkedYAMLException broken) {
        return oneLine(broken.getProblem() == null ? broken.getMessage() : broken.getProblem());
    }

    private static String oneLine(String message) {
        return message == null ? "nested too deeply" : message.strip().replaceAll("\\s+", " ");
    }

    private void report(int line, String message, String suggestion) {
        problems.accept(new Problem(ProblemCode.BAD_FRONT_MATTER, path, line, message, suggestion));
    }
}
