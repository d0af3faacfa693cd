package org.archgraph.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.archgraph.graph.Evidence;

/** A vault of bare notes, one for each model and technique, into one of which a sentence can be written. */
final class SentenceVault {
    private static final String TOPIC = "topics/overview.md";

    private final Path folder;
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final List<String> names;
    private final ReadClaims claims = new ReadClaims();

    /** @param entities rows of type, name, path and aliases separated by semicolons */
    SentenceVault(Path folder, List<List<String>> entities) throws IOException {
        this.folder = folder;
        this.names = entities.stream().map(entity -> entity.get(1)).toList();
        for (List<String> entity : entities) {
            addNote(entity.get(0), entity.get(1), entity.get(2), entity.get(3).replace(";", ", "));
        }
        addNote("Topic", "topic", TOPIC, "");
    }

    private void addNote(String type, String name, String path, String aliases) throws IOException {
        paths.put(type.toLowerCase(Locale.ROOT) + ":" + name, path);
        String title = path.equals(TOPIC) ? "Обзор архитектур" : name;
        heads.put(
                path,
                "---\ntype: " + type + "\ntitle: " + title + "\naliases: [" + aliases + "]\n---\n# " + title + "\n");
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), heads.get(path));
    }

    /** The names of the entities, as the labels call them. */
    List<String> names() {
        return names;
    }

    /** What is read out of {@code text} alone, in the note that {@code context} means. */
    Map<Said, Evidence> read(String context, String language, String text) throws IOException {
        String path = path(context);
        write(path, language, text);
        Map<Said, Evidence> found = claims.of(folder, names, evidence -> evidence.source().equals(path));
        clear(path);
        return found;
    }

    /** The path of the note that {@code context} means: {@code model:Qwen3}, {@code technique:MoE} or {@code topic}. */
    private String path(String context) {
        String path = context.equals("topic") ? TOPIC : paths.get(context);
        if (path == null) {
            throw new IllegalArgumentException("no note for the context " + context);
        }
        return path;
    }

    /** Makes {@code text} the only text of a note; {@code \\n} in it stands for the end of a line. */
    private void write(String path, String language, String text) throws IOException {
        String heading = language.equals("ru") ? "## Архитектура" : "## Architecture";
        Files.writeString(
                folder.resolve(path), heads.get(path) + "\n" + heading + "\n\n" + text.replace("\\n", "\n") + "\n");
    }

    /** Takes the sentence out of a note again. */
    private void clear(String path) throws IOException {
        Files.writeString(folder.resolve(path), heads.get(path));
    }
}
