package org.archgraph.chromium;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A page in a headless Chromium of the system, driven by the DevTools protocol over a WebSocket: what a test needs of
 * it is less than what any driver brings, and needs nothing but the browser itself.
 */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--lang=en-US",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Chromium or Chrome, where this machine has one. */
    public static Optional<Path> executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it with an empty page.
     *
     * @param width of the window, in pixels
     * @param height likewise
     */
    public static Chromium start(Path executable, int width, int height) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("chromium");
        List<String> command = new java.util.ArrayList<>(List.of(executable.toString()));
        command.addAll(FLAGS);
        command.add("--window-size=" + width + "," + height);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        try {
            return new Chromium(process, profile, DevTools.connect(port(process, profile)));
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Chromium writes the port that it chose to a file of its profile. */
    private static int port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.readString(file).lines().count() < 2) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("Chromium does not start: " + Files.readString(profile.resolve("output.txt")));
            }
            Thread.sleep(20);
        }
        return Integer.parseInt(Files.readAllLines(file).get(0));
    }

    /** Leads the page to another address, and waits until it is there. */
    public void open(URI address) {
        tools.call("Page.navigate", Map.of("url", address.toString()));
        await("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** The value of an expression in the page, as JSON gives it; a promise is waited for. */
    public Object evaluate(String expression) {
        Map<String, Object> answer = tools.call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Waits until an expression is true. */
    public void await(String condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        // a page that is being left answers with an error
        while (!Boolean.TRUE.equals(
                evaluate("(() => { try { return !!(" + condition + "); } catch (e) { return false; } })()"))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never came true: " + condition + "\n" + evaluate("document.body.innerText"));
            }
            pause();
        }
    }

    /** Clicks what a selector finds first, as soon as it is there. */
    public void click(String selector) {
        await("document.querySelector(" + quoted(selector) + ")");
        evaluate("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Types into a field, in place of what is there. */
    public void fill(String selector, String text) {
        await("document.querySelector(" + quoted(selector) + ")");
        evaluate("(() => { const field = document.querySelector(" + quoted(selector)
                + "); field.focus(); field.select(); })()");
        tools.call("Input.insertText", Map.of("text", text));
    }

    /** Drops a file onto what a selector finds first, as a person would from a file manager. */
    public void drop(Path file, String selector) throws IOException {
        String content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        evaluate("(() => {"
                + "const bytes = Uint8Array.from(atob('" + content + "'), c => c.charCodeAt(0));"
                + "const data = new DataTransfer();"
                + "data.items.add(new File([bytes], " + quoted(file.getFileName().toString()) + "));"
                + "for (const type of ['dragenter', 'dragover', 'drop']) {"
                + "  document.querySelector(" + quoted(selector) + ").dispatchEvent("
                + "    new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data}));"
                + "} })()");
    }

    /** Moves the mouse, with or without a button held, or presses and releases it: an event of the protocol. */
    public void mouse(String type, int x, int y) {
        tools.call("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
    }

    /** What the window shows, as a PNG file. */
    public void screenshot(Path file) throws IOException {
        Map<String, Object> picture = tools.call("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** A text as JavaScript writes it. */
    public static String quoted(String text) {
        try {
            return JSON.std.asString(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the browser and removes its profile. */
    @Override
    public void close() throws IOException {
        tools.close();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        // its other processes still write as they end
        while (!isRemoved(profile)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("cannot remove " + profile);
            }
            pause();
        }
    }

    private static boolean isRemoved(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | java.io.UncheckedIOException writtenMeanwhile) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Parameters in the order of their writing. */
    static Map<String, Object> message(int id, String method, Map<String, Object> parameters) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        return message;
    }
}
