package org.archgraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.atlas.Chromium.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages in a browser: none of them may complain about anything. */
abstract class BrowserTests {
    /** Where screenshots go. */
    static final Path SHOTS = Path.of("target", "browser");

    static final String READY = "#graph:not([aria-busy])";

    @TempDir
    static Path folder;

    static Chromium chromium;

    @BeforeAll
    static void startChromium() throws IOException {
        Files.createDirectories(SHOTS);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        assertThat(chromium.complaints()).isEmpty();
    }

    static Path write(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }

    abstract Path file();

    final Page open(String hash) {
        return open(hash, Look.DESK);
    }

    final Page open(String hash, Look look) {
        return chromium.open(file(), hash, look);
    }

    static String hash(Page page) {
        return (String) page.evaluate("location.hash");
    }

    static List<String> texts(Page page, String selector) {
        return page.locator(selector).allInnerTexts();
    }
}
