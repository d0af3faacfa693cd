package org.archgraph.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Folders of notes to make pages of. */
final class Vaults {
    static final Path BUNDLED = Path.of("import");

    /** What would run, load, end an element or turn round a line if any of it were taken for more than text. */
    static final String HOSTILE =
            "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=2> {{x}} ${1} '\" &lt;b&gt;";

    private Vaults() {}

    /** Notes whose every text is hostile: names, facts, scopes, sentences, sources. */
    static Path hostile(Path folder) {
        write(folder.resolve("models/evil.md"), """
            ---
            type: Model
            title: '%1$s'
            aliases: ["javascript:alert(1)", "\\u202Eabc\\u202C", "bell \\u0007 and \\u009B31m", "a~b"]
            developer: "<svg/onload=window.pwned=3>"
            released: 2025-01-02
            parameters_total: 7000000000
            __proto__: polluted
            constructor: polluted
            paper: "javascript:window.pwned=4"
            arxiv: "https://arxiv.org/abs/1?q=<b>&x='\\""
            ---
            # Evil

            A summary with [a link](javascript:window.pwned=5) and <iframe src="javascript:window.pwned=6"></iframe> and @DATA@.

            ## Uses
            - [[weird]] (%1$s)

            ## Sources
            - javascript:window.pwned=7
            - data:text/html,<script>window.pwned=8</script>
            """.formatted(HOSTILE.replace("'", "''")));
        write(folder.resolve("techniques/weird.md"), """
            ---
            type: Technique
            title: "<b onmouseover=window.pwned=9>bold</b>\\u2028\\u2029 \\u0645\\u0631\\u062D\\u0628\\u0627"
            ---
            # weird

            ]]> --> <!-- <style>*{display:none}</style> <base href="http://evil.example/">
            """);
        write(
                folder.resolve("models/a~b.md"),
                "---\ntype: Model\n---\n# Tilde ~ name\n\nUses [[weird]].\n\n## Uses\n- [[weird]]\n");
        return folder;
    }

    /** So many notes that say at random, but always the same, who uses what. */
    static Path generated(Path folder, int models, int techniques, int groups) {
        Random random = new Random(7);
        for (int g = 0; g < groups; g++) {
            write(
                    folder.resolve("groups/group_" + g + ".md"),
                    "---\ntype: InnovationGroup\n---\n# Group of ideas " + g + "\n");
        }
        for (int t = 0; t < techniques; t++) {
            write(
                    folder.resolve("techniques/technique_" + t + ".md"),
                    "---\ntype: Technique\ngroup: \"[[group_" + random.nextInt(groups) + "]]\"\n---\n# Made technique "
                            + t + " (MT" + t + ")\n\nIt was made for a test.\n");
        }
        for (int m = 0; m < models; m++) {
            StringBuilder note = new StringBuilder("---\ntype: Model\ndeveloper: Laboratory " + m % 23 + "\nreleased: "
                    + (2019 + m % 7) + "-" + String.format("%02d", 1 + m % 12) + "\nparameters_total: "
                    + (1 + random.nextInt(900)) + "B\nparameters_active: 1B\n---\n# Made model " + m
                    + "\n\nIt was made for a test.\n\n## Uses\n");
            for (int i = 0; i < 8; i++) {
                note.append("- [[technique_")
                        .append((int) (techniques * random.nextDouble() * random.nextDouble()))
                        .append("]]")
                        .append(random.nextInt(5) == 0 ? " (every 4th layer)\n" : "\n");
            }
            write(folder.resolve("models/model_" + m + ".md"), note.toString());
        }
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
