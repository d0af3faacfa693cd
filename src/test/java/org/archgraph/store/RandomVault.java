package org.archgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small vault that is edited at random: few names, so that edits of one note change what others mean. */
public final class RandomVault {
    private static final String[] NAMES = {
        "mixture_of_experts", "sliding_window", "Lyra 2", "lyra_mini", "Borun", "qk_norm", "latent attention", "Дельта",
        "vela", "index", "group notes", "NoPE"
    };
    private static final String[] FOLDERS = {"", "models/", "techniques/", "topics/old/", "Разное/"};
    private static final String[] SENTENCES = {
        "Uses %s in every 4th layer.",
        "Unlike Borun it does not use %s.",
        "Compare with %s and Lyra 2.",
        "It keeps %s; sliding window attention is used too.",
        "Подробнее: %s.",
        "- %s - shared by Borun and Lyra 2",
        "- uses %s (every 2nd layer)",
        "uses:: %s",
        "Without %s the memory grows. %s again.",
        "1. **Memory**: MoE, %s, Vela"
    };
    private static final String[] HEADINGS = {
        "## Uses", "## Модели", "## Технические концепции", "## Не использует", "## Notes", "## See also"
    };

    private final Path root;
    private final Random random;
    private final TreeMap<String, String> notes;
    private final List<String> log = new ArrayList<>();

    private RandomVault(Path root, Random random, TreeMap<String, String> notes) {
        this.root = root;
        this.random = random;
        this.notes = notes;
    }

    public RandomVault(Path root, Random random) {
        this(root, random, new TreeMap<>());
        for (int i = 0; i < 12; i++) {
            write(path(), text());
        }
    }

    /** Edits notes that a person has written. */
    static RandomVault copy(Path root, Path notes, Random random) throws IOException {
        RandomVault vault = new RandomVault(root, random, new TreeMap<>());
        try (Stream<Path> files = Files.walk(notes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                vault.write(notes.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        vault.log.clear();
        return vault;
    }

    /** What was done, to tell when a test fails. */
    public List<String> log() {
        return log;
    }

    /** One to three edits of any kind, or a small one. */
    public void edit() {
        if (random.nextInt(2) == 0) {
            touch();
            return;
        }
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            switch (random.nextInt(10)) {
                case 0, 1 -> write(any(), text());
                case 2 -> write(path(), text());
                case 3 -> delete(any());
                case 4 -> move(any(), path());
                case 5 -> write(any(), notes.get(any()));
                case 6 ->
                    write(
                            any(),
                            "---\naliases: [" + pick(NAMES) + "]\ntype: " + pick("model", "technique", "topic")
                                    + "\n---\n" + text());
                case 7 -> append(any(), "\n" + String.format(pick(SENTENCES), link(), link()) + "\n");
                case 8 -> file(pick("attachment.png", "vela.canvas", "data.md.txt"));
                default -> replace(any(), pick(NAMES), pick(NAMES));
            }
        }
    }

    /** What a person does most: a few words more or less in a note. */
    void touch() {
        String path = any();
        List<String> lines = new ArrayList<>(List.of(notes.getOrDefault(path, "").split("\n", -1)));
        int at = random.nextInt(lines.size() + 1);
        int line = Math.min(at, lines.size() - 1);
        switch (random.nextInt(14)) {
            case 10, 11 ->
                lines.add(
                        below(lines, at),
                        "- " + pick("", "", "**", "uses ") + "[[" + any().replaceFirst("[.]md$", "") + "]]"
                                + pick(
                                        "",
                                        "",
                                        "**",
                                        " - for long texts",
                                        ", every 4th layer",
                                        ": all",
                                        " and MoE",
                                        " (Borun)",
                                        "? No."));
            case 12 -> lines.remove(line(lines, line, "- "));
            case 4 -> lines.set(line, swapCase(lines.get(line)));
            case 5 -> lines.add(at, "  - " + pick(link(), "MoE", "the rest"));
            case 6 ->
                lines.addAll(
                        at, List.of("| Model | Size |", "|---|---|", "| " + link().replace("|", "\\|") + " | 1 |"));
            case 7 -> lines.set(line, lines.get(line).replace(", ", random.nextBoolean() ? " and " : "; "));
            case 8 ->
                lines.set(line, lines.get(line).replace(": ", " - ").replace(" - ", random.nextBoolean() ? ": " : " "));
            case 9 ->
                lines.set(
                        line, lines.get(line).startsWith("- ") ? lines.get(line).substring(2) : "- " + lines.get(line));
            case 0 -> lines.add(at, "");
            case 1 ->
                lines.add(
                        at, pick("One more sentence.", "Borun uses MoE.", "Lyra 2 has no NoPE.", "Not much is known."));
            case 2 -> lines.add(at, String.format(pick(SENTENCES), link(), link()));
            default -> lines.remove(Math.min(at, lines.size() - 1));
        }
        write(path, String.join("\n", lines));
    }

    /** Mostly where a list begins; else anywhere. */
    private int below(List<String> lines, int at) {
        int heading = line(lines, Math.min(at, lines.size() - 1), "## ");
        return random.nextInt(4) > 0 && lines.get(heading).startsWith("## ") ? heading + 1 : at;
    }

    /** The last line up to {@code from} that begins so; {@code from} where none does. */
    private static int line(List<String> lines, int from, String begin) {
        for (int i = from; i >= 0; i--) {
            if (lines.get(i).startsWith(begin)) {
                return i;
            }
        }
        return from;
    }

    private String swapCase(String line) {
        String name = pick(NAMES);
        return random.nextBoolean()
                ? line.replace(name, name.toUpperCase(Locale.ROOT))
                : line.replace(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("---\n")
                    .append(random.nextInt(3) == 0 ? "tags: [model]\n" : "")
                    .append("released: 2024-0")
                    .append(1 + random.nextInt(9))
                    .append("-01\nuses: \"")
                    .append(link())
                    .append("\"\n---\n");
        }
        if (random.nextInt(4) > 0) {
            text.append("# ")
                    .append(pick(NAMES))
                    .append(random.nextInt(3) == 0 ? " (" + pick(NAMES) + ")" : "")
                    .append("\n\n");
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(random.nextInt(3) == 0 ? pick(HEADINGS) + "\n\n" : "");
            text.append(String.format(pick(SENTENCES), link(), link())).append("\n\n");
        }
        return text.toString();
    }

    private String link() {
        String name = pick(NAMES);
        return switch (random.nextInt(6)) {
            case 0 -> "[[" + name + "]]";
            case 1 -> "[[" + pick(FOLDERS) + name + ".md|" + pick(NAMES) + "]]";
            case 2 -> "[" + name + "](../" + pick(FOLDERS) + name.replace(" ", "%20") + ".md)";
            case 3 -> "[[missing " + name + "|" + name + "]]";
            default -> name;
        };
    }

    private String path() {
        return pick(FOLDERS) + pick(NAMES) + ".md";
    }

    private String any() {
        List<String> paths = List.copyOf(notes.keySet());
        return paths.isEmpty() ? path() : paths.get(random.nextInt(paths.size()));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private void write(String path, String text) {
        log.add("write " + path);
        String content = text == null ? "" : text;
        notes.put(path, content);
        io(() -> {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), content);
        });
    }

    private void append(String path, String more) {
        write(path, notes.getOrDefault(path, "") + more);
    }

    private void replace(String path, String from, String to) {
        write(path, notes.getOrDefault(path, "").replace(from, to));
    }

    private void delete(String path) {
        if (notes.size() > 2 && notes.remove(path) != null) {
            log.add("delete " + path);
            io(() -> Files.delete(root.resolve(path)));
        }
    }

    /** Onto nothing: a rename within a folder, or a move to another. */
    private void move(String from, String to) {
        if (notes.containsKey(from) && !notes.containsKey(to)) {
            log.add("move " + from + " to " + to);
            notes.put(to, notes.remove(from));
            io(() -> {
                Files.createDirectories(root.resolve(to).getParent());
                Files.move(root.resolve(from), root.resolve(to));
            });
        }
    }

    private void file(String name) {
        log.add("file " + name);
        io(() -> Files.writeString(root.resolve(name), "x"));
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void io(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
