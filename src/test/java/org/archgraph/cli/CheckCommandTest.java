package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code archgraph check} as people and their CI call it. */
class CheckCommandTest {
    private static final String STALE = "# A\r\n\r\n[[old/mla]] and [[Latent one|it]], `[[old/mla]]`\r\n";
    private static final String MENDED = "# A\r\n\r\n[[techniques/mla]] and [[techniques/mla|it]], `[[old/mla]]`\r\n";

    @TempDir
    Path folder;

    private CommandHarness archgraph;
    private Path vault;
    private Path note;

    @BeforeEach
    void makeVault() throws IOException {
        archgraph = new CommandHarness(folder.resolve("home"));
        vault = Files.createDirectories(folder.resolve("vault/techniques")).getParent();
        Files.writeString(vault.resolve("techniques/mla.md"), "---\naliases: [Latent one]\n---\n# Latent\n");
        note = Files.writeString(vault.resolve("a.md"), STALE);
    }

    private Run check(String... options) {
        List<String> words = new java.util.ArrayList<>(List.of("check", vault.toString()));
        words.addAll(List.of(options));
        return archgraph.run(words.toArray(String[]::new));
    }

    @Test
    void fixingShowsADiffAndWritesNothingUnasked() {
        Run run = check("--fix").exits(4);

        run.assertOut()
                .contains("--- a/a.md", "+++ b/a.md", "-[[old/mla]] and [[Latent one|it]], `[[old/mla]]`")
                .contains("+[[techniques/mla]] and [[techniques/mla|it]], `[[old/mla]]`");
        run.assertErr().contains("2 links in 1 note can be rewritten", "--yes does it");
        assertThat(note).hasContent(STALE);
    }

    @Test
    void fixingWritesWithYes() throws IOException {
        check("--fix", "--yes").exits(0).assertErr().contains("2 links in 1 note rewritten", "no problems");

        assertThat(Files.readString(note)).isEqualTo(MENDED);
        check().exits(0);
        Run again = check("--fix", "--yes").exits(0);
        again.assertOut().isEmpty();
        again.assertErr().contains("nothing to rewrite");
    }

    @Test
    void aTerminalIsAsked() throws IOException {
        archgraph.terminal(80, false);

        for (String no : List.of("n\n", "", "\n", "what\n")) {
            archgraph.input(no);
            check("--fix").exits(4).assertErr().contains("Rewrite 2 links in 1 note? [y/N]", "nothing is written yet");
            assertThat(Files.readString(note)).isEqualTo(STALE);
        }
        archgraph.input("y\n");
        check("--fix").exits(0);
        assertThat(Files.readString(note)).isEqualTo(MENDED);
    }

    @Test
    void onlyWhatIsChosenIsFixed() throws IOException {
        check("--fix", "--yes", "--only", "stale-path").exits(0);

        assertThat(Files.readString(note)).contains("[[techniques/mla]] and [[Latent one|it]]");
        check().exits(4).assertOut().contains("alias-link").doesNotContain("stale-path");
    }

    @Test
    void whatCannotBeFixedIsLeftAndSaid() throws IOException {
        Files.writeString(note, STALE + "[[nowhere at all]]\r\n");

        check("--fix", "--yes").exits(4).assertErr().contains("2 links in 1 note rewritten", "1 problem left");
    }

    @Test
    void fixingMakesNoSenseWithOtherFormats() {
        check("--fix", "-o", "json").fails(2, "--fix prints a diff");
        check("--yes").fails(2, "--yes goes with --fix");
        check("--write-baseline").fails(2, "--write-baseline needs --baseline FILE");
    }

    @Test
    void kindsAreChosenOrLeftOut() {
        check("--ignore", "stale-path,alias-link").exits(0).assertOut().isEqualTo("no problems\n");
        check("--only", "orphan").exits(0);
        check("--only", "stale").fails(2, "stale", "stale-path");
    }

    @Test
    void aBaselineKeepsAnOldVaultFromGettingWorse() throws IOException {
        String known = folder.resolve("known.json").toString();
        check("--baseline", known).fails(2, "there is no baseline", "--write-baseline");

        check("--baseline", known, "--write-baseline").exits(0).assertErr().contains("2 problems written");
        check("--baseline", known).exits(0).assertErr().contains("2 problems known before, not shown");
        Files.writeString(note, "\r\nmoved down\r\n" + STALE + "[[nowhere]]\r\n");
        Run worse = check("--baseline", known, "-o", "json").exits(4);
        assertThat((List<?>) worse.json().get("problems"))
                .singleElement()
                .satisfies(problem -> assertThat((Object) ((Map<?, ?>) problem).get("code")).isEqualTo("broken-link"));
        Files.writeString(note, "# A\n[[techniques/mla]]\n");
        check("--baseline", known).exits(0).assertErr().contains("2 problems known before, gone now");
        Files.writeString(Path.of(known), "{}");
        check("--baseline", known).fails(1, "cannot read the baseline " + known);
    }

    @Test
    void annotationsNameFileAndLine() {
        check("-o", "github")
                .exits(4)
                .assertOut()
                .containsPattern("(?m)^::\\w+ file=[^,]*a.md,line=3,title=archgraph%3A stale-path::no note");
    }

    @Test
    void sarifIsOneObject() throws IOException {
        Map<String, Object> log = JSON.std.mapFrom(check("-o", "sarif").exits(4).out());

        assertThat(log).containsEntry("version", "2.1.0");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
        assertThat((List<?>) run.get("results"))
                .extracting(result -> (Object) ((Map<?, ?>) result).get("ruleId"))
                .containsExactly("stale-path", "alias-link");
    }

    @Test
    void everyKindIsFoundWithAPlaceAndASuggestion() throws IOException {
        Map<String, String> files = Map.ofEntries(
                Map.entry("models/m.md", "# M\n\nIt does not use [[techniques/swa]].\n[[grp]] [[none]]\n\n"
                        + "## Uses\n- [[techniques/swa]]\n"),
                Map.entry("techniques/swa.md", "---\naliases: [Mine too]\n---\n# SWA\n"),
                Map.entry("grp/index.md", "# Group\n[[Mine too]]\n"),
                Map.entry("sub/dup.md", "# Twice\n[[m]]\n"),
                Map.entry("b/dup.md", "# Twice\n[[m]]\n"),
                Map.entry("c.md", "[[dup]]\n"),
                Map.entry("models/t.md", "---\ntype: Technique\n---\n# T\n[[m]]\n"),
                Map.entry("alone.md", "alone\n"),
                Map.entry("bad.md", "---\na: [b\n---\n[[m]]\n"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = vault.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.write(vault.resolve("un.md"), new byte[] {'a', (byte) 0xFF});
        Files.write(vault.resolve("large.md"), new byte[10_485_761]);

        List<?> problems = (List<?>) check("-o", "json").exits(4).json().get("problems");

        assertThat(problems)
                .extracting(problem -> (Object) ((Map<?, ?>) problem).get("code"))
                .contains("broken-link", "stale-path", "ambiguous-link", "alias-link", "folder-link", "name-clash",
                        "type-conflict", "contradiction", "orphan", "bad-front-matter", "unreadable", "too-large");
        assertThat(problems).allSatisfy(problem -> {
            assertThat((String) ((Map<?, ?>) problem).get("file")).endsWith(".md");
            assertThat((String) ((Map<?, ?>) problem).get("message")).isNotBlank();
            assertThat((String) ((Map<?, ?>) problem).get("suggestion")).isNotBlank();
        });
    }
}
