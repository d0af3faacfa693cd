package org.archgraph.vault;

import java.util.Random;

/** Makes hostile notes from a seed: the pieces that notes are made of, repeated, nested, cut and mixed. */
final class HostileNotes {
    private static final String[] PIECES = {
        "[[", "]]", "[[a]]", "![[", "[[a|b]]", "[a](b.md)", "[a](", "](<", "[a]: <b>", "[^1]", "[^1]: ", "^[", "`", "``",
        "```\n", "~~~", "*", "**", "_", "==", "~~", "$", "$$", "%%", "<!--", "-->", "<%", "%>", "<div>", "<a ", "<?",
        "<![CDATA[", "&amp;", "&", "\\", "|", "|-|\n", "| a | b |\n|---|---|\n", "- ", "1. ", "> ", "> [!note] ", "- [ ] ",
        "\t", "    ", "\n", "\n\n", "\r\n", "\r", "---\n", "---\na: b\n---\n", "aliases: [", "&x ", "*x", "? ", ": ", "{", "}",
        "# ", "a::b", "uses:: ", "::", "http://", "https://a.b/(", "^id", "#tag", "\0", "\uFEFF", "\uD800", "\u202E",
        "\u0301", "й", "日本", "🧠", "MoE ", "не использует ", "uses ", "x", " ", "!!java.net.URL ", "\"", "'"
    };
    private static final int LONGEST = 20_000;

    private final Random random;

    HostileNotes(long seed) {
        random = new Random(seed);
    }

    String next() {
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
        String[] parts = {"a", "ё", "日", "🧠", " ", "#", "^", "[", "]", "|", "%20", "'", "\"", "\\", ";", "&", "(", ".."};
        StringBuilder name = new StringBuilder("n" + number);
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(parts[random.nextInt(parts.length)]);
        }
        return name.append(".md").toString();
    }
}
