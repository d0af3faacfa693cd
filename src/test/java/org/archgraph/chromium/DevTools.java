package org.archgraph.chromium;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The protocol by which Chromium is driven: numbered calls and their answers, as JSON. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;

    private DevTools() {}

    /** Connects to the one page that is open. */
    static DevTools connect(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest pages = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
        String list = client.send(pages, HttpResponse.BodyHandlers.ofString()).body();
        String address = JSON.std.listFrom(list).stream()
                .map(target -> (Map<?, ?>) target)
                .filter(target -> "page".equals(target.get("type")))
                .map(target -> (String) target.get("webSocketDebuggerUrl"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page: " + list));
        DevTools tools = new DevTools();
        tools.socket = client.newWebSocketBuilder().buildAsync(URI.create(address), tools).join();
        return tools;
    }

    Map<String, Object> call(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            socket.sendText(JSON.std.asString(Chromium.message(id, method, parameters)), true);
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(method + " " + parameters + ": " + e, e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        text.append(data);
        if (isLast) {
            accept(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void accept(String message) {
        try {
            Map<String, Object> answer = JSON.std.mapFrom(message);
            CompletableFuture<Map<String, Object>> waits =
                    answer.get("id") instanceof Integer id ? waiting.remove(id) : null;
            if (waits != null && answer.get("result") instanceof Map<?, ?> result) {
                waits.complete(JSON.std.mapFrom(JSON.std.asString(result)));
            } else if (waits != null) {
                waits.completeExceptionally(new AssertionError(answer.get("error")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
