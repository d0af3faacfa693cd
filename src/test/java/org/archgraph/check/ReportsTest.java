package org.archgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Problem BROKEN =
            new Problem(ProblemCode.BROKEN_LINK, "a b/c,d.md", 3, "no note at '100%'\nx", "[[x]]");
    private static final Problem ORPHAN = new Problem(ProblemCode.ORPHAN, "o.md", 0, "nothing", "");
    private static final ProblemPaths PATHS = new ProblemPaths(Path.of("/repo/notes"), Path.of("/repo"));

    @Test
    void annotationsOfGithubAreEscaped() {
        assertThat(new GithubReport(PATHS).write(List.of(BROKEN, ORPHAN))).isEqualTo(
                "::error file=notes/a b/c%2Cd.md,line=3,title=archgraph%3A broken-link::"
                        + "no note at '100%25'%0Ax%0Asuggestion: [[x]]\n"
                        + "::notice file=notes/o.md,title=archgraph%3A orphan::nothing\n");
    }

    @Test
    void sarifHasWhatItsSchemaRequires() throws Exception {
        Map<String, Object> log = JSON.std.mapFrom(new SarifReport(PATHS, "1.0").write(List.of(BROKEN, ORPHAN)));
        assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver");
        assertThat(driver.get("name")).isEqualTo("archgraph");
        assertThat((List<?>) driver.get("rules")).hasSize(ProblemCode.values().length);
        List<?> results = (List<?>) run.get("results");
        assertThat(results).hasSize(2).allSatisfy(result -> {
            Map<?, ?> map = (Map<?, ?>) result;
            Map<?, ?> rule = (Map<?, ?>) ((List<?>) driver.get("rules")).get((Integer) map.get("ruleIndex"));
            assertThat(rule.get("id")).isEqualTo(map.get("ruleId"));
            assertThat(map.get("level")).isIn("error", "warning", "note");
            assertThat((String) ((Map<?, ?>) map.get("message")).get("text")).isNotEmpty();
        });
        assertThat(results.get(0).toString()).contains("uri=notes/a%20b/c,d.md").contains("startLine=3");
        assertThat(results.get(1).toString()).doesNotContain("region");
    }

    @Test
    void jsonNamesVaultNotesAndProblems() {
        assertThat(new JsonReport().write("v", 2, List.of(ORPHAN))).isEqualTo(
                "{\"vault\":\"v\",\"notes\":2,\"problems\":[{\"code\":\"orphan\",\"file\":\"o.md\",\"line\":0,"
                        + "\"message\":\"nothing\",\"suggestion\":\"\"}]}");
    }

    @Test
    void kindsAreChosenAndUnknownOnesRefused() {
        List<Problem> both = List.of(BROKEN, ORPHAN);
        assertThat(ProblemFilter.of(List.of("orphan"), List.of()).filter(both)).containsExactly(ORPHAN);
        assertThat(ProblemFilter.of(List.of(), List.of("orphan")).filter(both)).containsExactly(BROKEN);
        assertThatThrownBy(() -> ProblemFilter.of(List.of("nonsense"), List.of()))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
                    assertThat(failure.hint().orElseThrow()).contains("broken-link").contains("too-large");
                });
    }

    @Test
    void aBaselineKnowsProblemsWhateverTheirLine(@TempDir Path folder) {
        Path file = folder.resolve("known.json");
        Baseline.of(List.of(BROKEN, ORPHAN)).write(file);
        Problem moved = new Problem(ProblemCode.BROKEN_LINK, BROKEN.file(), 99, BROKEN.message(), "other");
        Problem second = new Problem(ProblemCode.BROKEN_LINK, BROKEN.file(), 100, BROKEN.message(), "other");
        Baseline.Comparison comparison = Baseline.read(file).compare(List.of(moved, second));
        assertThat(comparison.fresh()).containsExactly(second);
        assertThat(comparison.old()).isEqualTo(1);
        assertThat(comparison.gone()).isEqualTo(1);
        assertThatThrownBy(() -> Baseline.read(folder.resolve("none"))).isInstanceOf(Failure.class);
    }
}
