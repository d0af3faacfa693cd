package org.archgraph.atlas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium of the system; what its pages complain about, ask for or open is noted. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A view that a page is looked at with. */
    record Look(int width, int height, boolean dark, String language) {
        static final Look DESK = new Look(1400, 880, false, "en-US");

        Look inTheDark() {
            return new Look(width, height, true, language);
        }

        Look in(String other) {
            return new Look(width, height, dark, other);
        }

        Look sized(int wide, int high) {
            return new Look(wide, high, dark, language);
        }
    }

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(List.of(
                        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Where none is installed the tests are skipped; but not where CI is said to have it. */
    static Chromium start() {
        Optional<Path> executable = find();
        assumeTrue(
                executable.isPresent() || System.getenv("CI") != null,
                "there is no chromium on the PATH, so the page was not tested in a browser: apt-get install chromium");
        return new Chromium(executable.orElseThrow(() -> new AssertionError("CI has no chromium on its PATH")));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page from disk. */
    Page open(Path file, String hash, Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setColorScheme(look.dark()
                        ? com.microsoft.playwright.options.ColorScheme.DARK
                        : com.microsoft.playwright.options.ColorScheme.LIGHT));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // axe, when it looks at colours
            if (!message.text().contains("willReadFrequently")) {
                complaints.add("console " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                complaints.add("request: " + request.url());
            }
        });
        page.navigate(file.toUri() + (hash.isEmpty() ? "" : "#" + hash));
        return page;
    }

    /** What was noted since the last time; closes all pages. */
    List<String> complaints() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> noted = List.copyOf(complaints);
        complaints.clear();
        return noted;
    }

    /** The numbers that a script returns. */
    static List<Double> numbers(Page page, String script) {
        return Arrays.asList(((List<?>) page.evaluate(script)).stream()
                .map(number -> ((Number) number).doubleValue())
                .toArray(Double[]::new));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
