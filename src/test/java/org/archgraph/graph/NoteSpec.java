package org.archgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples in a file of {@code src/test/resources/spec}. */
final class NoteSpec {
    private static final String FENCE = "`````";
    private static final Pattern TIMES = Pattern.compile("\\{([^{}]+|[{}]|\\[)\\*(\\d+)\\}");
    private static final Pattern DECOMPOSED = Pattern.compile("\\{nfd:([^{}]+)\\}");

    private NoteSpec() {}

    /**
     * One example.
     *
     * @param files the text of each file by its path, the one that is told of first
     * @param expected what must be read, a line each
     */
    record Example(String title, Map<String, String> files, String expected) {}

    static List<Example> read(String file) {
        try (InputStream in = NoteSpec.class.getResourceAsStream("/spec/" + file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> parse(String text) {
        List<Example> examples = new ArrayList<>();
        String title = null;
        Map<String, String> files = new LinkedHashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("## ")) {
                title = lines[i].substring(3);
                files = new LinkedHashMap<>();
            } else if (lines[i].startsWith(FENCE)) {
                String kind = lines[i].substring(FENCE.length());
                StringBuilder content = new StringBuilder();
                for (i++; !lines[i].equals(FENCE); i++) {
                    content.append(lines[i]).append('\n');
                }
                if (kind.equals("text")) {
                    examples.add(new Example(title, files, content.toString()));
                } else {
                    String path = kind.length() > 3 ? kind.substring(3) : "note.md";
                    files.put(decomposed(path), input(content.toString()));
                }
            }
        }
        return examples;
    }

    private static String input(String written) {
        String text = written.replace("→", "\t").replace("␍\n", "\r\n").replace('␍', '\r')
                .replace("{bom}", "\uFEFF").replace("{nul}", "\0").replace("{bell}", "\u0007")
                .replace("{nbsp}", "\u00A0").replace("{zwsp}", "\u200B").replace("{ls}", "\u2028")
                .replace("{latin1}", "\uE0E9");
        return decomposed(TIMES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).repeat(Integer.parseInt(found.group(2))))));
    }

    private static String decomposed(String text) {
        return DECOMPOSED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Normalizer.normalize(found.group(1), Normalizer.Form.NFD)));
    }
}
