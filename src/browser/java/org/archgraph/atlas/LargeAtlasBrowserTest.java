package org.archgraph.atlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a generated vault of 500 notes. */
class LargeAtlasBrowserTest extends BrowserTests {
    /** Milliseconds. */
    private static final double LATE = 50;
    private static final double QUIET = 25;
    /** Notes the time between frames. */
    private static final String WATCH = """
        () => {
          window.frameTimes = [];
          let last = performance.now();
          const next = () => {
            const now = performance.now();
            window.frameTimes.push(now - last);
            last = now;
            requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        }\
        """;

    private static Path page;

    @BeforeAll
    static void makePage() throws IOException {
        try (Pages pages = new Pages()) {
            page = write("large.html", pages.of(Vaults.generated(folder.resolve("large"), 300, 185, 15)).html());
        }
    }

    @Override
    Path file() {
        return page;
    }

    @Test
    void theMatrixOpensAtOnceAndIsComplete() {
        Page open = open("");
        assertThat(Files.exists(page)).isTrue();
        assertThat(open.locator("#matrix tbody tr"))
                .hasCount(
                        300,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(20_000));
        assertThat(open.locator("#matrix tbody td")).hasCount(300 * 185);
        open.locator("#sort").selectOption("similarity");
        open.locator("#q").fill("model 178");
        assertThat(open.locator("#matrix tbody tr")).hasCount(1);
        open.locator("#matrix button.cell").first().click();
        assertThat(open.locator("#panel")).containsText("models/model_178");
    }

    @Test
    void noFrameIsLateWhileDragging() {
        Page open = open("view=graph");
        open.waitForSelector(READY, new Page.WaitForSelectorOptions().setTimeout(60_000));
        assertThat(((Number) open.evaluate("cy.nodes().length")).intValue()).isEqualTo(500);
        open.waitForTimeout(500);
        open.evaluate(WATCH);
        List<String> measured = new ArrayList<>();
        List<Double> undisturbed = new ArrayList<>();
        // where a page that does nothing has late frames, other programs have the processor, and the clock tells
        // nothing
        for (int attempt = 0; attempt < 5 && undisturbed.stream().noneMatch(longest -> longest <= LATE); attempt++) {
            double idle = idle(open);
            double[] result = drag(open);
            measured.add(String.format("longest %.0f ms, median %.0f ms, idle %.0f ms", result[0], result[1], idle));
            if (idle <= QUIET) {
                undisturbed.add(result[0]);
            }
            assertThat(result[2]).as("milliseconds of processor for a frame").isLessThanOrEqualTo(LATE / 2);
        }
        open.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("large-graph.png")));
        assertThat(undisturbed.isEmpty() || undisturbed.stream().anyMatch(longest -> longest <= LATE))
                .as("frames of each drag: %s", measured)
                .isTrue();
    }

    /** The longest frame of a second in which nothing happens. */
    private static double idle(Page open) {
        open.evaluate("window.frameTimes.length = 0");
        open.waitForTimeout(1000);
        return Collections.max(Chromium.numbers(open, "window.frameTimes.slice()"));
    }

    /** Seconds of processor that the page has taken. */
    private static double work(CDPSession session) {
        for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("Chromium does not say how long its tasks took");
    }

    /** Drags the best connected node; the longest and the median frame, and the processor's mean, in milliseconds. */
    private static double[] drag(Page open) {
        List<Double> at = Chromium.numbers(open, """
            (() => {
              const node = cy.nodes().max(one => one.degree()).ele;
              const box = document.getElementById('graph').getBoundingClientRect();
              return [box.left + node.renderedPosition().x, box.top + node.renderedPosition().y];
            })()\
            """);
        open.mouse().move(at.get(0), at.get(1));
        open.waitForTimeout(200);
        CDPSession session = open.context().newCDPSession(open);
        JsonObject domain = new JsonObject();
        domain.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", domain);
        open.evaluate("window.frameTimes.length = 0");
        double before = work(session);
        open.mouse().down();
        for (int i = 1; i <= 60; i++) {
            open.mouse().move(at.get(0) + 2 * i, at.get(1) + 40 * Math.sin(i / 6.0));
        }
        List<Double> frames = new ArrayList<>(Chromium.numbers(open, "window.frameTimes.slice()"));
        double work = 1000 * (work(session) - before) / frames.size();
        session.detach();
        open.mouse().up();
        open.waitForTimeout(400);
        Collections.sort(frames);
        return new double[] {frames.get(frames.size() - 1), frames.get(frames.size() / 2), work};
    }

    @Test
    void namesDoNotLieOnEachOther() {
        Page open = open("view=graph");
        open.waitForSelector(READY, new Page.WaitForSelectorOptions().setTimeout(60_000));
        open.waitForTimeout(600);
        List<Double> result = Chromium.numbers(open, """
            (() => {
              const boxes = cy.nodes().filter(node => node.style('label') !== '').map(node => {
                const box = node.renderedBoundingBox({ includeNodes: false, includeLabels: true, includeEdges: false });
                return box;
              });
              let overlaps = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                const wide = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
                const high = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
                if (wide > 6 && high > 6) overlaps++;
              }));
              return [boxes.length, overlaps];
            })()\
            """);
        assertThat(result.get(0)).isBetween(15.0, 400.0);
        assertThat(result.get(1)).as("overlaps among %s names", result.get(0)).isLessThanOrEqualTo(2.0);
    }

    @Test
    void theOtherViewsHoldIt() {
        assertThat(page).content(StandardCharsets.UTF_8).hasSizeLessThan(3_000_000);
        Page line = open("view=timeline");
        assertThat(line.locator(".release")).hasCount(300);
        Locator marked = line.locator(".release .label");
        assertThat(marked.count()).isBetween(10, 200);
        assertThat(open("view=cards").locator(".list-of-cards .entity")).hasCount(500);
    }
}
