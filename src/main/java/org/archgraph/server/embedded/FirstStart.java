package org.archgraph.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neo4j cannot open a store whose creation was cut off. A mark stands while a store is being created: who finds it
 * knows that no client was ever told of this store, so nothing is lost by creating it anew. A store without the mark
 * is never touched.
 */
final class FirstStart {
    private static final List<String> CREATED = List.of("databases", "transactions", "dbms");

    private final Path data;
    private final Path mark;

    FirstStart(Path home) {
        this.data = home.resolve("data");
        this.mark = data.resolve("being-created");
    }

    /** Before Neo4j boots, by the holder of the home's lock. */
    void begin() throws IOException {
        if (Files.exists(mark)) {
            for (String folder : CREATED) {
                delete(data.resolve(folder));
            }
        } else if (!Files.exists(data.resolve("databases"))) {
            Files.createFile(mark);
        }
    }

    /** When the store is complete, before any client is told of it. */
    void complete() throws IOException {
        Files.deleteIfExists(mark);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
