package org.archgraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.graph.KnowledgeGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as text; what it does in a browser is tested with the profile {@code browser}. */
class AtlasTest {
    @TempDir
    static Path folder;

    private static Pages pages;

    @BeforeAll
    static void start() {
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static List<String> all(String regex, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, Object> data(String html) throws IOException {
        return JSON.std.mapFrom(all("<script type=\"application/json\" id=\"data\">(.*?)</script>", html).get(0));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @Test
    void theBundledVaultFitsInOneSmallPageThatLoadsNothing() throws Exception {
        KnowledgeGraph graph = Pages.graph(Vaults.BUNDLED);
        Atlas atlas = pages.of(graph);
        String html = atlas.html();

        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
        assertThat(pages.of(graph).html()).as("the same graph gives the same page").isEqualTo(html);
        assertThat(all("<(?:script|link|img|iframe)[^>]*(?:src|href)=\"([^\"]*)\"", html)).containsExactly("data:,");
        assertThat(html).doesNotContain("@DATA@", "@STYLE@").contains("archgraph 1.2.3").doesNotContain("/notes");
        assertThat(atlas.entities()).isEqualTo(graph.entities().size());
        assertThat(list(data(html).get("entities"))).hasSameSizeAs(graph.entities());
        assertThat(list(data(html).get("relations"))).hasSize(atlas.relations()).hasSameSizeAs(graph.relations())
                .allSatisfy(relation -> assertThat(list(relation.get("evidence"))).isNotEmpty()
                        .allSatisfy(evidence -> assertThat(evidence).containsKeys("note", "line", "quote", "basis")));
        assertThat(list(data(html).get("entities"))).filteredOn(entity -> "models/llama_4".equals(entity.get("id")))
                .singleElement()
                .satisfies(llama -> {
                    assertThat(llama.get("facts")).asString().contains("released=2025-04-05", "400000000000")
                            .doesNotContain("precision", "content_hash");
                    assertThat((List<?>) llama.get("sources")).hasSize(3);
                });
    }

    @Test
    void thePolicyNamesEveryScriptAndStyleOfThePageAndNoOther() throws Exception {
        String html = pages.of(Vaults.BUNDLED).html();
        String policy = all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", html).get(0);

        List<String> texts = new ArrayList<>(all("<script>(.*?)</script>", html));
        texts.addAll(all("<style[^>]*>(.*?)</style>", html));
        assertThat(texts).hasSize(4);
        for (String text : texts) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "*", "http");
        assertThat(all("(sha256)", policy)).hasSize(4);
    }

    @Test
    void nothingFromANoteLeavesItsJson() throws Exception {
        String html = pages.of(Vaults.hostile(folder.resolve("hostile"))).html();

        assertThat(all("(<script)", html)).hasSize(3);
        assertThat(all("(</script)", html)).hasSize(3);
        assertThat(html).doesNotContain("<img", "<svg", "<iframe", "<!--", "<base");
        assertThat(html.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')).isEmpty();
        assertThat(html).doesNotContain("\u202E", "\u2028");
        assertThat(list(data(html).get("entities"))).extracting(entity -> entity.get("name"))
                .contains(Vaults.HOSTILE);
        assertThat(list(data(html).get("relations"))).extracting(relation -> relation.get("detail"))
                .anyMatch(detail -> detail.toString().contains("window.pwned=1"));
    }

    @Test
    void sourcesAreTheLinesBelowTheirHeading() {
        assertThat(NoteSources.in("Title\nSources\n")).isEmpty();
        assertThat(NoteSources.in("Title\nText\nИсточники\nfirst\n\nsecond\nSee also\nother"))
                .containsExactly("first", "second");
        assertThat(NoteSources.in("sources say so\nText")).isEmpty();
    }
}
