package org.archgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.archgraph.failure.Failure;
import picocli.CommandLine.Option;

/** Where further queries are. */
final class LibraryOptions {
    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description = "A folder of further queries (*.cypher), which may stand in place of bundled ones.")
    private List<Path> folders = List.of();

    List<Path> existing() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw Failure.usage("no folder of queries: " + folder, "name a folder with *.cypher files");
            }
        }
        return folders;
    }
}
