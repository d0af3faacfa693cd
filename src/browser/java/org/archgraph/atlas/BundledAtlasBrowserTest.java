package org.archgraph.atlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.archgraph.atlas.Chromium.Look;
import org.archgraph.graph.KnowledgeGraph;
import org.archgraph.graph.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the bundled vault. */
class BundledAtlasBrowserTest extends BrowserTests {
    private static final String CELL = "[data-cell=\"models/llama_4~techniques/no_positional_embeddings\"]";

    private static KnowledgeGraph graph;
    private static Path page;

    @BeforeAll
    static void makePage() throws IOException {
        graph = Pages.graph(Vaults.BUNDLED);
        try (Pages pages = new Pages()) {
            page = write("bundled.html", pages.of(graph).html());
        }
    }

    @Override
    Path file() {
        return page;
    }

    @Test
    void theMatrixSaysOfEveryCellWhatTheGraphSays() {
        Page open = open("");
        assertThat(open.locator("#matrix tbody tr")).hasCount((int) count("Model"));
        for (Relation relation : graph.relations()) {
            if (!List.of("USES", "DOES_NOT_USE").contains(relation.type())) {
                continue;
            }
            String label = open.locator("[data-cell=\"" + relation.from() + "~" + relation.to() + "\"]").first()
                    .getAttribute("aria-label");
            boolean denied = relation.type().equals("DOES_NOT_USE");
            assertThat(label)
                    .as("%s", relation)
                    .contains(denied ? "" : relation.detail())
                    .containsPattern(
                            denied ? "does not use|partly" : relation.detail().isEmpty() ? "uses|partly" : "partly");
        }
        int columns = open.locator("#matrix thead th.technique").count();
        assertThat(columns).isGreaterThanOrEqualTo((int) count("Technique"));
        assertThat(open.locator("#matrix tbody td")).hasCount(columns * (int) count("Model"));
        assertThat(texts(open, "#matrix thead th.group")).contains("Экономия памяти").last().isEqualTo("In no group");
    }

    private static long count(String type) {
        return graph.entities().stream().filter(entity -> entity.type().equals(type)).count();
    }

    @Test
    void aClickShowsTheEvidenceAndTheAddressKeepsIt() {
        Page open = open("");
        open.locator(CELL).click();
        Locator panel = open.locator("#panel");
        assertThat(panel).containsText("No Positional Embeddings");
        assertThat(panel).containsText("models/llama_4.md, line ");
        assertThat(panel).containsText("partly: в каждом 4-м слое");
        assertThat(open.locator("#panel .name")).isFocused();

        Page sent = open(hash(open).substring(1));
        assertThat(sent.locator("#panel")).containsText("models/llama_4.md, line ");
        open.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(open.locator(CELL)).isFocused();
        open.goBack();
        assertThat(panel).isVisible();
    }

    @Test
    void filtersAndOrders() {
        Page open = open("");
        open.locator("#dev").selectOption("Meta");
        assertThat(open.locator("#matrix tbody th .plain")).hasText(new String[] {"Llama 4"});
        open.locator("#dev").selectOption("");
        open.locator("#tech").selectOption("techniques/multi_head_latent_attention");
        assertThat(open.locator("#matrix tbody th .plain")).hasText(new String[] {"Kimi K2", "DeepSeek V3/R1"});
        open.locator("button", new Page.LocatorOptions().setHasText("Reset")).click();
        open.locator("#sort").selectOption("size");
        assertThat(open.locator("#matrix tbody th .plain").first()).hasText("Kimi K2");
        open.locator("#sort").selectOption("oldest");
        assertThat(open.locator("#matrix tbody th .plain").first()).hasText("OLMo 2");
        open.locator("#sort").selectOption("similarity");
        List<String> alike = texts(open, "#matrix tbody th .plain");
        assertThat(Math.abs(alike.indexOf("Kimi K2") - alike.indexOf("DeepSeek V3/R1"))).isEqualTo(1);
        open.locator("#q").fill("kimi");
        assertThat(open.locator("#matrix tbody tr")).hasCount(1);
        assertThat(texts(open(hash(open).substring(1)), "#matrix tbody th .plain")).containsExactly("Kimi K2");
        open.locator("#q").fill("rmsnorm");
        // also by another name: QK-Norm is called QK RMSNorm
        assertThat(open.locator("#matrix thead th.technique")).hasCount(2);
        open.locator("#q").fill("no such thing");
        assertThat(open.locator(".empty")).hasText("Nothing fits these filters.");
    }

    @Test
    void theKeyboardAlone() {
        Page open = open("");
        open.keyboard().press("Tab");
        assertThat(open.locator("#skip")).isFocused();
        open.locator("#matrix button.cell[tabindex='0']").focus();
        String before = (String) open.evaluate("document.activeElement.dataset.cell");
        open.keyboard().press("ArrowDown");
        open.keyboard().press("ArrowRight");
        String after = (String) open.evaluate("document.activeElement.dataset.cell");
        assertThat(after).isNotEqualTo(before);
        open.keyboard().press("Enter");
        assertThat(open.locator("#panel .name")).isFocused();
        assertThat(open.locator("#matrix button.cell[tabindex='0']")).hasCount(1);
        open.locator("#top nav a").nth(2).focus();
        open.keyboard().press("Enter");
        assertThat(open.locator(".releases")).isVisible();
        open.locator(".release").first().focus();
        open.keyboard().press("Enter");
        assertThat(open.locator("#panel .name")).isVisible();
    }

    @Test
    void bothLanguages() {
        Page open = open("");
        assertThat(open.locator("html")).hasAttribute("lang", "en");
        open.locator("[data-lang=ru]").click();
        assertThat(open.locator("html")).hasAttribute("lang", "ru");
        assertThat(open.locator("#top nav a")).hasText(new String[] {"Матрица", "Граф", "Хронология", "Карточки"});
        assertThat(open.locator("[data-lang=ru]")).isFocused();
        assertThat(open.locator(CELL)).hasAttribute("aria-label", Pattern.compile("Llama 4, NoPE: частично: "));
        assertThat(open("", Look.DESK.in("ru-RU")).locator("#top nav a").first()).hasText("Матрица");
        assertThat(open("lang=en", Look.DESK.in("ru-RU")).locator("#top nav a").first()).hasText("Matrix");
    }

    @Test
    void bothThemes() {
        Page open = open("", Look.DESK.inTheDark());
        String dark = background(open);
        open.locator("[data-theme-choice=light]").click();
        assertThat(open.locator("html")).hasAttribute("data-theme", "light");
        assertThat(background(open)).isNotEqualTo(dark);
        assertThat(hash(open)).contains("theme=light");
        open.locator("[data-theme-choice=auto]").click();
        assertThat(background(open)).isEqualTo(dark);
        open.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
        assertThat(open.locator("html")).hasAttribute("data-theme", "light");
    }

    private static String background(Page open) {
        return (String) open.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theDrawingIsSearchedIsolatedAndLeft() {
        Page open = open("view=graph");
        open.waitForSelector(READY);
        int all = visible(open);
        assertThat(all).isGreaterThan(30);
        open.locator("#find").fill("mla");
        open.locator("#found button").first().waitFor();
        open.locator("#find").press("Enter");
        assertThat(open.locator("#isolated")).containsText("Neighbourhood of MLA");
        assertThat(visible(open)).isBetween(3, 6);
        assertThat(open.locator("#panel .name")).hasText("Multi-head Latent Attention (MLA)");
        assertThat(visible(openReady(hash(open)))).isEqualTo(visible(open));
        open.locator("#isolated button").click();
        assertThat(visible(open)).isEqualTo(all);
        open.locator("[data-value=Model]").click();
        open.waitForSelector(READY);
        assertThat(visible(open)).isLessThan(all);
    }

    private Page openReady(String hash) {
        Page open = open(hash.substring(1));
        open.waitForSelector(READY);
        return open;
    }

    private static int visible(Page open) {
        return ((Number) open.evaluate("cy.nodes().filter(node => node.visible()).length")).intValue();
    }

    @Test
    void nodesAreHoveredClickedAndDragged() {
        Page open = open("view=graph");
        open.waitForSelector(READY);
        double[] at = place(open, "Kimi K2");
        open.mouse().move(at[0], at[1]);
        assertThat(open.locator("#tip")).containsText("Kimi K2");
        assertThat(open.locator("#tip .more")).isVisible();
        open.mouse().down();
        open.mouse().move(at[0] + 80, at[1] + 60, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        open.mouse().up();
        double[] moved = place(open, "Kimi K2");
        assertThat(moved[0]).isCloseTo(at[0] + 80, org.assertj.core.data.Offset.offset(3.0));
        open.mouse().click(moved[0], moved[1]);
        assertThat(open.locator("#panel .name")).hasText("Kimi K2");
        assertThat(open.locator("#isolated")).isVisible();
    }

    private static double[] place(Page open, String label) {
        List<Double> at = Chromium.numbers(
                open,
                "(() => { const p = cy.nodes().filter(n => n.data('label') === '" + label
                        + "').renderedPosition(); const box = document.getElementById('graph').getBoundingClientRect();"
                        + " return [box.left + p.x, box.top + p.y]; })()");
        return new double[] {at.get(0), at.get(1)};
    }

    @Test
    void theTimeLineHasEveryModelTwice() {
        Page open = open("view=timeline");
        assertThat(open.locator(".list tbody tr")).hasCount((int) count("Model"));
        assertThat(open.locator(".release")).hasCount((int) count("Model"));
        assertThat(texts(open, ".list tbody td:first-child")).isSorted();
        open.locator(".release[aria-label^='Kimi K2']").click();
        assertThat(open.locator("#panel")).containsText("Moonshot AI");
    }

    @Test
    void everyEntityHasItsCard() {
        Page open = open("view=cards");
        assertThat(open.locator(".list-of-cards .entity")).hasCount(graph.entities().size());
        graph.entities().forEach(entity -> {
            open.evaluate("id => { location.hash = new URLSearchParams({ view: 'cards', card: id }); }", entity.id());
            assertThat(open.locator("#card .name")).hasText(entity.name());
        });
        open.evaluate("location.hash = 'view=cards&card=models/llama_4'");
        assertThat(open.locator("#card .facts")).containsText("400B");
        assertThat(open.locator("#card .facts")).containsText("models/llama_4.md");
        open.locator("#card details").first().click();
        assertThat(open.locator("#card blockquote").first()).isVisible();
        open.evaluate("location.hash = 'view=cards&card=nobody'");
        assertThat(open.locator("#card .empty")).hasText("There is no such entity in this atlas.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "cell=models/llama_4~techniques/no_positional_embeddings", "q=zzz", "view=graph",
                "view=graph&focus=models/qwen3&open=models/qwen3", "view=timeline", "view=cards",
                        "view=cards&card=models/llama_4"
            })
    void accessibleInBothThemesAndLanguages(String hash) throws IOException {
        for (Look look : List.of(Look.DESK, Look.DESK.inTheDark().in("ru-RU"), Look.DESK.sized(390, 800))) {
            Page open = open(hash, look);
            if (hash.contains("graph")) {
                open.waitForSelector(READY);
            }
            assertThat(Axe.violations(open)).as("%s %s", hash, look).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "view=graph", "view=timeline", "view=cards", "view=cards&card=models/llama_4",
        "cell=models/llama_4~techniques/no_positional_embeddings"})
    void aPhoneScrollsDownwardsOnly(String hash) {
        for (String language : List.of("en-US", "ru-RU")) {
            Page open = open(hash, new Look(360, 740, false, language));
            assertThat(Chromium.numbers(open, "[document.documentElement.scrollWidth, innerWidth]"))
                    .as("%s %s", hash, language)
                    .satisfies(widths -> assertThat(widths.get(0)).isLessThanOrEqualTo(widths.get(1)));
        }
    }

    @Test
    void printed() {
        Page open = open("", Look.DESK.inTheDark());
        open.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(open.locator("#top nav")).isHidden();
        assertThat(open.locator("#matrix")).isVisible();
        assertThat(background(open)).isEqualTo("rgb(255, 255, 255)");
        byte[] pdf = open.pdf(new Page.PdfOptions().setPath(SHOTS.resolve("atlas.pdf")));
        assertThat(pdf).hasSizeGreaterThan(20_000);
    }

    @Test
    void screenshots() {
        Map<String, Look> looks = Map.of("atlas", Look.DESK, "atlas-dark", Look.DESK.inTheDark());
        looks.forEach((name, look) -> {
            Page matrix = open("cell=models/llama_4~techniques/no_positional_embeddings", look.sized(1500, 880));
            matrix.locator("#panel .name").waitFor();
            shoot(matrix, name);
            Page drawing = open("view=graph", look);
            drawing.waitForSelector(READY);
            drawing.waitForTimeout(300);
            shoot(drawing, name + "-graph");
            shoot(open("view=timeline", look), name + "-timeline");
            shoot(open("view=cards&card=techniques/mixture_of_experts", look), name + "-card");
            shoot(open("", look.sized(390, 800)), name + "-phone");
        });
        assertThat(SHOTS.resolve("atlas.png")).isNotEmptyFile();
    }

    private static void shoot(Page open, String name) {
        open.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }
}
