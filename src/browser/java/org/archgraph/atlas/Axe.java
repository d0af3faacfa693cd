package org.archgraph.atlas;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core: what a page does against the rules of WCAG 2.1 A and AA, contrast among them. */
final class Axe {
    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {}

    /** One line for every rule that is broken, with the elements; empty where all is well. */
    static List<String> violations(Page page) throws IOException {
        // the page's policy lets no script in; evaluation by the browser's own tools is above it
        page.evaluate(script());
        return ((List<?>) page.evaluate("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations
                .map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))
            """)).stream().map(Object::toString).toList();
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
