package org.archgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.vault.Vault;
import org.archgraph.vault.VaultLimits;
import org.archgraph.vault.VaultReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault without a fault has no problems, whatever constructs its notes use. */
class NoFalseAlarmsTest {
    private static final int NOTES = 300;
    private static final String[] FOLDERS = {"", "Заметки/", "日本語/", "with space/", "a/b/c/"};
    /** {@code @} is another note's path without ending, {@code %} the same percent-encoded, {@code ~} its name. */
    private static final String[] CONSTRUCTS = {
        "[[@]] and [[@|shown *so*]] and [[@#Heading|h]] and [[@#^id1]].",
        "| A | B |\n|---|---|\n| [[@\\|cell]] | [x](/%.md) |",
        "- [ ] [[@]]\n  - [x] nested [[@|n]]\n    1. deep [[@]]\n→- tab [[@]]",
        "> [!note]- Title [[@]]\n> text [[@|q]]\n> > inner [[@]]",
        "Text.[^1] Inline.^[see [[@]]]\n\n[^1]: Note with [[@]].",
        "`[[nowhere]]` and ``[[no ` way]]``\n\n```dataview\nLIST FROM [[nothing]]\n```\n\n~~~\n[[none]]\n~~~",
        "%% [[hidden]] %% <!-- [[gone]] --> $[[x]]$\n\n$$\n[[y]]\n$$",
        "[text][ref] and [ref]\n\n[ref]: </@.md> \"Title\"",
        "![[@]] ![[pic.png|100]] ![alt](pic.png) ![web](https://example.org/x.png) [[missing.pdf]]",
        "https://example.org/a_(b) <me@example.org> [o](obsidian://open?vault=x) [[https://example.org|site]]",
        "<% tp.file.title %> {{title}} [[{{date}}]] <%* tR += \"[[x]]\" %>",
        "<div>\n[[inside html]]\n</div>\n\n<b>[[@]]</b> <span title=\"[[attr]]\">x</span>",
        "related:: [[@]]\nand [see also:: [[@|field]]] #tag #tag/sub ^block1",
        "**[[@]]** *[[@]]* ==[[@]]== ~~[[@]]~~ \\[[escaped]] [[ @ | padded ]]",
        "🚀 текст [[@|эмодзи 🧠]] 漢字 $5 and $6, 100% sure, a[0] and [brackets] and std::vector",
        "Para.\n\n    [[indented code]]\n\nText\n    [[@]]",
        "[[@|[1]]] and [[#Heading]] and [x](#heading) and []()",
        "```\nunclosed fence [[nowhere]]",
    };
    private static final String[] FRONT = {
        "", "---\naliases: [~ one, \"~, two\"]\ntags: [a, b/c]\n---\n",
        "---\nalias: ~ alias\ncreated: 2024-01-02\nn: 1_000\nx: null\n---\n",
        "---\nrelated:\n  - \"[[@]]\"\n  - '[[@|x]]'\nup: [[@]]\nbase: &b [1, 2]\ncopy: *b\n---\n",
        "---\nsummary: >\n  folded text\n  [[@]]\ncssclasses: []\n...\n",
    };

    private static String name(int i) {
        return (i % 3 == 0 ? "Note " : i % 3 == 1 ? "заметка_" : "ノート-") + i;
    }

    private static String path(int i) {
        return FOLDERS[i % FOLDERS.length] + name(i);
    }

    private static String note(int i) {
        StringBuilder text = new StringBuilder(i % 11 == 0 ? "\uFEFF" : "");
        text.append(FRONT[i % FRONT.length]).append(i % 4 == 0 ? "" : "# Title of " + i + "\n\n");
        text.append("See [[@]].\n\n");
        text.append(CONSTRUCTS[(i + 7) % (CONSTRUCTS.length - 1)]).append("\n\n");
        text.append(CONSTRUCTS[i % CONSTRUCTS.length]).append('\n');
        String other = path((i + 1) % NOTES);
        String filled = text.toString()
                .replace("%.md", other.replace(" ", "%20") + ".md")
                .replace("@", other)
                .replace("me" + other + "example", "me@example")
                .replace("~ ", name(i) + " ")
                .replace("~,", name(i) + ",")
                .replace("→", "\t");
        return i % 7 == 0 ? filled.replace("\n", "\r\n") : filled;
    }

    private static Vault read(Path folder) {
        return new VaultReader(VaultLimits.defaults()).read(folder);
    }

    private static KnowledgeGraph graph(Vault vault) {
        return new GraphBuilder(new OntologyReader().read(Path.of("import", "ontology.yml")), true).build(vault);
    }

    @Test
    void aGeneratedVaultWithoutAFaultHasNoProblems(@TempDir Path folder) throws IOException {
        for (int i = 0; i < NOTES; i++) {
            Path file = folder.resolve(path(i) + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, note(i));
        }
        Files.write(folder.resolve("pic.png"), new byte[] {1});
        Files.writeString(folder.resolve("README.md"), "# About\n");
        Files.writeString(folder.resolve("2024-01-02.md"), "A day without links.\n");
        Files.createDirectories(folder.resolve("Templates"));
        Files.writeString(folder.resolve("Templates/daily.md"), "# {{title}}\n[[{{date}}]] <% tp.date.now() %>\n");
        Vault vault = read(folder);
        assertThat(vault.notes()).hasSize(NOTES + 3);
        assertThat(graph(vault).problems()).isEmpty();
    }

    @Test
    void theBundledVaultHasNoProblems() {
        assertThat(graph(read(Path.of("import"))).problems()).isEmpty();
    }
}
