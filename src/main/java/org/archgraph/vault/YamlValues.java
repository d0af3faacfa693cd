package org.archgraph.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** From YAML nodes to plain values; collects the links in their strings on the way. */
final class YamlValues {
    /** More than anyone writes; keeps aliases of aliases from growing without end. */
    private static final int MAX_VALUES = 20_000;

    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[[^\\[\\]\\n]+\\]\\]");

    private final String yaml;
    private final int firstLine;
    private final List<Link> links = new ArrayList<>();
    /** Whether code points and UTF-16 units differ. */
    private final boolean supplementary;
    private int values;

    /**
     * @param yaml the text that the nodes were read from
     * @param firstLine the line of the file on which it begins
     */
    YamlValues(String yaml, int firstLine) {
        this.yaml = yaml;
        this.firstLine = firstLine;
        this.supplementary = yaml.codePointCount(0, yaml.length()) != yaml.length();
    }

    int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    /** The links found since the last call. */
    List<Link> takeLinks() {
        List<Link> taken = List.copyOf(links);
        links.clear();
        return taken;
    }

    Object value(Node node) {
        if (++values > MAX_VALUES) {
            throw new TooManyValues(node);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            Optional<String> link = wikiLink(sequence);
            return link.isPresent() ? string(link.get(), node) : list(sequence);
        }
        return map((MappingNode) node);
    }

    /** A key as text, whatever YAML takes it for. */
    String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : slice(node).strip();
    }

    private Object scalar(ScalarNode node) {
        // not by its tag: "1e9" is text to YAML 1.1 but a number to people; only quotes or an explicit tag make it text
        if (node.getScalarStyle() != ScalarStyle.PLAIN || slice(node).startsWith("!")) {
            return string(node.getValue(), node);
        }
        Object value = YamlScalars.value(node.getValue());
        return value instanceof String string ? string(string, node) : value;
    }

    private String string(String text, Node node) {
        links.addAll(StringLinks.find(text, lineOf(node)));
        return text;
    }

    private List<Object> list(SequenceNode node) {
        List<Object> list = new ArrayList<>();
        for (Node element : node.getValue()) {
            list.add(value(element));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<String, Object> map(MappingNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            Object value = value(entry.getValueNode());
            map.putIfAbsent(key(entry.getKeyNode()), value);
        }
        return Collections.unmodifiableMap(map);
    }

    /** {@code [[note]]} without quotes is a list in a list to YAML, and a link to everybody else. */
    private Optional<String> wikiLink(SequenceNode node) {
        boolean nested = node.getFlowStyle() == FlowStyle.FLOW
                && node.getValue().size() == 1
                && node.getValue().get(0) instanceof SequenceNode;
        if (!nested) {
            return Optional.empty();
        }
        String written = slice(node);
        boolean numbers = ((SequenceNode) node.getValue().get(0))
                .getValue().stream()
                        .allMatch(value -> value.getTag().equals(Tag.INT)
                                || value.getTag().equals(Tag.FLOAT));
        boolean link = WIKI_LINK.matcher(written).matches() && !(numbers && written.contains(","));
        return link ? Optional.of(written) : Optional.empty();
    }

    private String slice(Node node) {
        if (!supplementary) {
            return yaml.substring(node.getStartMark().getIndex(), node.getEndMark().getIndex());
        }
        // marks count code points
        int start = yaml.offsetByCodePoints(0, node.getStartMark().getIndex());
        int length = node.getEndMark().getIndex() - node.getStartMark().getIndex();
        return yaml.substring(start, yaml.offsetByCodePoints(start, length));
    }

    /** Aliases that grow without end, or that hold themselves. */
    static final class TooManyValues extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        TooManyValues(Node node) {
            super(null, null, "too many values, or an alias that contains itself", node.getStartMark());
        }
    }
}
