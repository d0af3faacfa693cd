package org.archgraph.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a careful reader found.
 *
 * @param said the statements that must be read
 * @param open pairs that may be read either way or not at all
 * @param optional statements that may be read or not
 */
record Labels(Set<Said> said, Set<Said> open, Set<Said> optional) {
    Labels(Set<Said> said, Set<Said> open) {
        this(said, open, new LinkedHashSet<>());
    }

    /** As {@link #read(Path)}, with a second file of statements that may be read or not. */
    static Labels read(Path gold, Path mayBe) {
        Labels labels = read(gold);
        labels.optional().addAll(read(mayBe).said());
        return labels;
    }

    /** From {@code +Qwen3|MoE;-Qwen3|GQA;?Qwen3|RoPE}, or {@code none}. */
    static Labels parse(String text) {
        Labels labels = new Labels(new LinkedHashSet<>(), new LinkedHashSet<>());
        if (!text.equals("none")) {
            for (String part : text.split(";")) {
                String[] pair = part.substring(1).split("\\|");
                labels.add(pair[0], pair[1], part.charAt(0));
            }
        }
        return labels;
    }

    /** From lines of model, technique, label. */
    static Labels read(Path gold) {
        Labels labels = new Labels(new LinkedHashSet<>(), new LinkedHashSet<>());
        rows(gold).forEach(row -> labels.add(row.get(0), row.get(1), row.get(2).charAt(0)));
        return labels;
    }

    /** The tab-separated rows of a file, without its comments. */
    static List<List<String>> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every name that the labels speak of. */
    Set<String> names() {
        List<Said> all = new ArrayList<>(said);
        all.addAll(open);
        all.addAll(optional);
        Set<String> names = new LinkedHashSet<>();
        all.forEach(statement -> names.addAll(List.of(statement.model(), statement.technique())));
        return names;
    }

    boolean isOpen(Said found) {
        return optional.contains(found) || open.stream().anyMatch(found::samePair);
    }

    private void add(String model, String technique, char label) {
        switch (label) {
            case '+' -> said.add(new Said(model, technique, true));
            case '-' -> said.add(new Said(model, technique, false));
            case '?' -> open.add(new Said(model, technique, true));
            default -> throw new IllegalArgumentException("no label: " + label + model + "|" + technique);
        }
    }
}
