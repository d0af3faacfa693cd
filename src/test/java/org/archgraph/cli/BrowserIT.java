package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.archgraph.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Neo4j Browser as a person uses it, in a headless Chromium: log in, drop the style and the favourites, draw a graph.
 */
class BrowserIT {
    /** The newest frame stands first. */
    private static final String GRAPH = "document.querySelector('[data-testid=frame]').querySelectorAll('g.node')";
    /** Nothing has moved since the last time this was asked. */
    private static final String SETTLED = "window.archgraphLast === (window.archgraphLast = [..." + GRAPH
            + "].map(n => n.getAttribute('transform')).join())";

    @TempDir
    static Path folder;

    private static Program program;
    private static Chromium chromium;
    private static Map<String, Object> where;

    @BeforeAll
    static void logIn() throws Exception {
        Optional<Path> executable = Chromium.executable();
        if (executable.isEmpty()) {
            System.err.println("[WARNING] the test of Neo4j Browser is skipped: no chromium on the PATH");
        }
        assumeTrue(executable.isPresent(), "no chromium on the PATH");
        program = new Program(folder.resolve("home"), folder, Map.of());
        where = program.run("browser", "--query", "models-using", "-P", "technique=MoE", "--no-open", "-o", "json")
                .exits(0)
                .json();
        chromium = Chromium.start(executable.get(), 1200, 900);
        chromium.open(URI.create(where.get("url").toString()));
        chromium.fill(
                "[data-testid=password]",
                Files.readString(Path.of(where.get("passwordFile").toString())).strip());
        chromium.click("[data-testid=connect]");
        chromium.await("document.body.innerText.includes('You are connected as user " + where.get("username") + "')");
        chromium.drop(file("style"), "[data-testid=main]");
        chromium.await("document.body.innerText.includes('relationship.DOES_NOT_USE')");
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.run("server", "stop").exits(0);
        }
    }

    @Test
    void theQueryIsReadyAndDrawsTheAnswerInItsStyle() throws Exception {
        assertThat(chromium.evaluate("document.querySelector('[data-testid=activeEditor]').innerText").toString()
                        .replace('\u00A0', ' '))
                .contains("techniques/mixture_of_experts", "RETURN t, r, m");

        chromium.click("[data-testid=editor-Run]");

        List<Object> models = program.run("ask", "models sharing MoE", "-o", "json").exits(0).column("model");
        chromium.await(GRAPH + ".length === " + (models.size() + 1));
        chromium.click("[data-testid=frame] button[title=Fullscreen]");
        chromium.await(SETTLED);
        chromium.screenshot(Path.of(System.getProperty("archgraph.project"), "target", "browser.png"));
        assertThat(captions("#569480")).containsExactlyInAnyOrderElementsOf(squeezed(models));
        assertThat(captions("#4C8EDA")).containsExactlyElementsOf(squeezed(List.of("Mixture of Experts (MoE)")));
        chromium.click("button[title='Close fullscreen']");
    }

    @Test
    void theFavouritesAreThere() throws Exception {
        chromium.click("[data-testid=navigationFavorites]");
        chromium.drop(file("favourites"), "[data-testid=main]");
        chromium.click("[data-testid=expandFolder-archgraph]");
        chromium.await("document.querySelectorAll('[data-testid=savedScriptListItem]').length > 30");

        chromium.evaluate("document.querySelector('[data-testid=\"scriptTitle-Innovation groups\"]').parentElement"
                + ".querySelector('[data-testid=savedScriptsButton-Run]').click()");

        List<Object> groups = program.run("query", "groups", "-o", "json").exits(0).column("group");
        chromium.await(GRAPH + ".length > " + groups.size());
        assertThat(captions("#F79767")).hasSameSizeAs(groups).allMatch(caption -> squeezed(groups).stream()
                // the Browser cuts a word that is longer than its circle
                .anyMatch(group -> group.startsWith(caption.replace("…", ""))));
        chromium.click("[data-testid=navigationFavorites]");
    }

    private static Path file(String name) {
        return Path.of(where.get(name).toString());
    }

    /** What is written in the circles of this colour; the Browser breaks lines. */
    @SuppressWarnings("unchecked")
    private static List<String> captions(String fill) {
        return squeezed((List<Object>) chromium.evaluate("[..." + GRAPH + "]"
                + ".filter(node => node.querySelector('circle[fill=\"" + fill + "\"]'))"
                + ".map(node => [...node.querySelectorAll('text')].map(text => text.textContent).join(''))"));
    }

    private static List<String> squeezed(List<Object> texts) {
        return texts.stream().map(text -> text.toString().replaceAll("\\s", "")).toList();
    }
}
