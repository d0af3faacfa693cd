package org.archgraph.atlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of notes that want to be more than text. */
class HostileAtlasBrowserTest extends BrowserTests {
    private static Path page;

    @BeforeAll
    static void makePage() throws IOException {
        try (Pages pages = new Pages()) {
            page = write("hostile.html", pages.of(Vaults.hostile(folder.resolve("hostile"))).html());
        }
    }

    @Override
    Path file() {
        return page;
    }

    @Test
    void everythingIsTextInEveryView() {
        for (String hash : List.of("", "view=graph", "view=timeline", "view=cards", "view=cards&card=models/evil",
                "view=cards&card=techniques/weird", "cell=models/evil~techniques/weird", "q=%3Cscript%3E",
                "view=graph&focus=models/evil&open=models/evil", "cell=models/a~b~techniques/weird",
                "view=%3Cimg%20src=x%3E&card=__proto__", "sort=constructor&lang=__proto__&theme=toString")) {
            Page open = open(hash);
            if (hash.contains("graph")) {
                open.waitForSelector(READY);
            }
            open.waitForTimeout(50);
            assertThat(open.evaluate("window.pwned")).as(hash).isNull();
            assertThat(open.locator("main img, main iframe, main svg:not(.releases), #panel img, #panel svg, b, base"))
                    .hasCount(0);
            assertThat(open.locator("a[href^='javascript:'], a[href^='data:']")).hasCount(0);
            assertThat(open.locator("#top nav")).isVisible();
        }
    }

    @Test
    void theTextIsShownAsItIs() {
        Page open = open("view=cards&card=models/evil");
        assertThat(open.locator("#card .name")).hasText(Vaults.HOSTILE);
        assertThat(open.locator("#card a[href^='https://arxiv.org/abs/1']")).hasCount(1);
        assertThat(open.locator("#card .sources")).containsText("javascript:window.pwned=7");
        Page tilde = open("cell=models/a~b~techniques/weird");
        assertThat(tilde.locator("#panel .name")).containsText("Tilde ~ name");
    }

    @Test
    void thePolicyStopsWhatGotInAnyway() {
        Page open = open("");
        open.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.pwned = 10';
                  document.body.append(script);
                  const element = document.createElement('div');
                  element.innerHTML = '<img src="x" onerror="window.pwned = 11">';
                  document.body.append(element);
                }""");
        open.waitForTimeout(200);
        assertThat(open.evaluate("window.pwned")).isNull();
        assertThat(chromium.complaints()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
    }
}
