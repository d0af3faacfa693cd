package org.archgraph.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.archgraph.failure.Failure;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that knows the lines of its entries, for errors that say where. Reads strings only. */
final class YamlMap {
    private static final String HINT = "see the comments in import/ontology.yml for what is allowed";

    private final Path file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMap(Path file, int line) {
        this.file = file;
        this.line = line;
    }

    static YamlMap parse(Path file, String yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(yaml));
            if (root == null) {
                throw Failure.failed(file + ":1: the ontology is empty", HINT);
            }
            return of(file, root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw Failure.failed(file + ":" + (mark == null ? 1 : mark.getLine() + 1) + ": " + e.getProblem(), HINT, e);
        } catch (YAMLException e) {
            throw Failure.failed(file + ": " + e.getMessage(), HINT, e);
        }
    }

    private static YamlMap of(Path file, Node node) {
        int line = node.getStartMark().getLine() + 1;
        YamlMap map = new YamlMap(file, line);
        if (!(node instanceof MappingNode mapping)) {
            throw Failure.failed(file + ":" + line + ": a mapping (key: value) is expected here", HINT);
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(file, entry.getKeyNode());
            if (map.values.put(key, entry.getValueNode()) != null) {
                throw Failure.failed(file + ":" + lineOf(entry.getKeyNode()) + ": '" + key + "' stands twice", HINT);
            }
        }
        return map;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String scalar(Path file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw Failure.failed(file + ":" + lineOf(node) + ": a text is expected here", HINT);
    }

    Failure failure(String key, String message) {
        Node node = values.get(key);
        return Failure.failed(file + ":" + (node == null ? line : lineOf(node)) + ": " + message, HINT);
    }

    Collection<String> keys() {
        return values.keySet();
    }

    void allowOnly(String... keys) {
        List<String> allowed = Arrays.asList(keys);
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                throw failure(key, "unknown key '" + key + "'; allowed are " + allowed);
            }
        }
    }

    void requireKeys(Set<String> keys) {
        for (String key : keys) {
            if (!values.containsKey(key)) {
                throw failure(key, "'" + key + "' is missing");
            }
        }
    }

    /** Labels, relationship types and property names must be plain words: they become part of the graph's schema. */
    void requireIdentifier(String key) {
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw failure(key, "'" + key + "' must consist of Latin letters, digits and _");
        }
    }

    /** The mapping under {@code key}; an empty one where there is none. */
    YamlMap map(String key) {
        Node node = values.get(key);
        return node == null ? new YamlMap(file, line) : of(file, node);
    }

    String string(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw failure(key, "'" + key + "' is missing");
        }
        return scalar(file, node);
    }

    /** The list of texts under {@code key}; empty where there is none. */
    List<String> strings(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw failure(key, "a list is expected under '" + key + "'");
        }
        List<String> strings = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            strings.add(scalar(file, item));
        }
        return strings;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, string(key), type);
    }

    <E extends Enum<E>> E constantKey(String key, Class<E> type) {
        return constant(key, key, type);
    }

    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw failure(key, "'" + text + "' is none of " + names);
    }
}
