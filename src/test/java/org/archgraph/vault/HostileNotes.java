package org.archgraph.vault;

import java.util.List;
import java.util.Random;

/** Makes hostile notes from a seed: the pieces that notes are made of, repeated, nested, cut and mixed. */
final class HostileNotes {
    private static final String[] PIECES = {
        "[[",
        "]]",
        "[[a]]",
        "![[",
        "[[a|b]]",
        "[a](b.md)",
        "[a](",
        "](<",
        "[a]: <b>",
        "[^1]",
        "[^1]: ",
        "^[",
        "`",
        "``",
        "```\n",
        "~~~",
        "*",
        "**",
        "_",
        "==",
        "~~",
        "$",
        "$$",
        "%%",
        "<!--",
        "-->",
        "<%",
        "%>",
        "<div>",
        "<a ",
        "<?",
        "<![CDATA[",
        "&amp;",
        "&",
        "\\",
        "|",
        "|-|\n",
        "| a | b |\n|---|---|\n",
        "- ",
        "1. ",
        "> ",
        "> [!note] ",
        "- [ ] ",
        "\t",
        "    ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "---\n",
        "---\na: b\n---\n",
        "aliases: [",
        "&x ",
        "*x",
        "? ",
        ": ",
        "{",
        "}",
        "# ",
        "a::b",
        "uses:: ",
        "::",
        "http://",
        "https://a.b/(",
        "^id",
        "#tag",
        "\0",
        "\uFEFF",
        "\uD800",
        "\u202E",
        "\u0301",
        "й",
        "日本",
        "🧠",
        "MoE ",
        "не использует ",
        "uses ",
        "x",
        " ",
        "!!java.net.URL ",
        "\"",
        "'"
    };
    private static final String[] KEYS = {
        "aliases",
        "alias",
        "tags",
        "type",
        "uses",
        "does_not_use",
        "related",
        "title",
        "released",
        "params_total",
        "ё",
        "🧠",
        "? x",
        "<<",
        "\"q\"",
        "1",
        "null",
        "~",
        "a.b",
        "группа"
    };
    private static final String[] SCALARS = {
        "x",
        "\"[[a]]\"",
        "[[a]]",
        "[[a|b]]",
        "'it''s'",
        "2024-01-02",
        "2024",
        "1e999",
        "0x1F",
        ".inf",
        ".nan",
        "null",
        "~",
        "yes",
        "Model",
        "&a [1, *a]",
        "*a",
        "&b x",
        "*b",
        "!!binary aGk=",
        "!!java.net.URL x",
        "!!set {a, b}",
        "!x y",
        "|\n    text\n    more",
        ">-\n    folded",
        "{a: {b: [c]}}",
        "[",
        "\"",
        "'",
        "@at",
        "`tick`",
        "%",
        "- - - x",
        "a: b: c",
        "# only a comment",
        "\t",
        "\\",
        "99999999999999999999999999",
        "-0",
        "12:30:45",
        "<% tp.file.title %>",
        "{{title}}",
        "…",
        "\u202E"
    };
    private static final int LONGEST = 20_000;

    private final Random random;
    private final List<String> samples;

    /** @param samples notes as people write them, at least one */
    HostileNotes(long seed, List<String> samples) {
        this.random = new Random(seed);
        this.samples = List.copyOf(samples);
    }

    /** One in four is a real note or front matter, mutated; the others are made of pieces. */
    String next() {
        return switch (random.nextInt(8)) {
            case 0 -> mutated(samples.get(random.nextInt(samples.size())));
            case 1 -> "---\n" + yaml(0) + "\n---\n" + piece();
            default -> made();
        };
    }

    /** A note as people write them, with spans of it cut out, doubled, moved and overwritten. */
    private String mutated(String sample) {
        StringBuilder note = new StringBuilder(sample);
        for (int i = 1 + random.nextInt(12); i > 0 && note.length() > 2 && note.length() < LONGEST; i--) {
            int from = random.nextInt(note.length() - 1);
            int to = from + random.nextInt(Math.min(200, note.length() - from));
            String span = note.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> note.delete(from, to);
                case 1 -> note.insert(random.nextInt(note.length()), span);
                case 2 -> note.insert(from, span.repeat(1 + random.nextInt(20)));
                default -> mutate(note);
            }
        }
        return note.toString();
    }

    /** Front matter of every shape, sensible or not. */
    private String yaml(int depth) {
        String indent = "  ".repeat(depth);
        StringBuilder yaml = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String key = KEYS[random.nextInt(KEYS.length)];
            switch (depth > 5 ? 0 : random.nextInt(6)) {
                case 0, 1 -> yaml.append(indent).append(key).append(": ").append(scalar()).append('\n');
                case 2 -> yaml.append(indent).append(key).append(":\n").append(yaml(depth + 1));
                case 3 ->
                    yaml.append(indent).append(key).append(":\n").append((indent + "- " + scalar() + "\n").repeat(3));
                case 4 -> yaml.append(indent).append(key).append(": [").append(scalar()).append(", ").append(scalar())
                        .append(random.nextInt(8) == 0 ? "\n" : "]\n");
                default -> yaml.append(indent).append("- ").append(scalar()).append('\n');
            }
        }
        return yaml.toString();
    }

    private String scalar() {
        return SCALARS[random.nextInt(SCALARS.length)];
    }

    private String made() {
        StringBuilder note = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "");
        int parts = 1 + random.nextInt(40);
        for (int i = 0; i < parts && note.length() < LONGEST; i++) {
            append(note);
        }
        for (int i = random.nextInt(4); i > 0 && note.length() > 1; i--) {
            mutate(note);
        }
        return note.toString();
    }

    private void append(StringBuilder note) {
        String piece = piece();
        switch (random.nextInt(6)) {
            case 0 -> note.append(piece.repeat(1 + random.nextInt(300)));
            case 1 -> note.append(piece).append(piece()).append(piece()).append('\n');
            case 2 -> {
                String pair = piece + piece();
                note.append(pair.repeat(1 + random.nextInt(200)));
            }
            case 3 -> {
                for (int i = random.nextInt(40); i > 0; i--) {
                    note.append(" ".repeat(i)).append(piece).append("x\n");
                }
            }
            default -> note.append(piece);
        }
    }

    private void mutate(StringBuilder note) {
        int at = random.nextInt(note.length());
        switch (random.nextInt(3)) {
            case 0 -> note.deleteCharAt(at);
            case 1 -> note.insert(at, piece());
            default -> note.setCharAt(at, (char) random.nextInt(0x3000));
        }
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }

    /** A file name that most file systems take. */
    String name(int number) {
        String[] parts = {
            "a",
            "ё",
            "日",
            "🧠",
            " ",
            "#",
            "^",
            "[",
            "]",
            "|",
            "%20",
            "'",
            "\"",
            "\\",
            ";",
            "&",
            "(",
            "..",
            "\n",
            "\t",
            "\u202E",
            "\u0007",
            "-",
            "x".repeat(60)
        };
        StringBuilder name = new StringBuilder("n" + number);
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(parts[random.nextInt(parts.length)]);
        }
        return name.append(".md").toString();
    }
}
