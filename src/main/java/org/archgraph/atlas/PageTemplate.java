package org.archgraph.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page around the data. Its policy lets nothing run, load or be sent but what is in it from the start. */
final class PageTemplate {
    private static final List<String> LIBRARIES = List.of(
            "cytoscape.min.js", "d3-dispatch.min.js", "d3-quadtree.min.js", "d3-timer.min.js", "d3-force.min.js");
    /** Each may use what is before it. */
    private static final List<String> SCRIPTS = List.of(
            "words",
            "state",
            "dom",
            "data",
            "order",
            "card",
            "panel",
            "matrix",
            "layout",
            "threads",
            "graph",
            "timeline",
            "cards",
            "page");

    private static final Pattern PLACE = Pattern.compile("@([A-Z_]+)@");

    /** The page with this data, JSON that may stand in it. */
    String fill(String data, String version) {
        String libraries = LIBRARIES.stream().map(name -> resource("lib/" + name)).collect(Collectors.joining("\n"));
        String script = SCRIPTS.stream()
                .map(name -> resource(name + ".js"))
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "\n})();\n"));
        String libraryStyle = resource("library.css");
        String style = resource("style.css");
        Map<String, String> parts = Map.of(
                "POLICY", policy(List.of(libraries, script), List.of(libraryStyle, style)),
                "VERSION", version.replaceAll("[^\\w.+-]", ""),
                "LIBRARY_STYLE", libraryStyle,
                "STYLE", style,
                "DATA", data,
                "LIBRARIES", libraries,
                "SCRIPT", script);
        return PLACE.matcher(resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String policy(List<String> scripts, List<String> styles) {
        return "default-src 'none'; script-src " + hashes(scripts) + "; style-src " + hashes(styles)
                + "; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private static String hashes(List<String> texts) {
        return texts.stream().map(PageTemplate::hash).collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
