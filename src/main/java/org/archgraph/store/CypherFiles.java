package org.archgraph.store;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.archgraph.failure.Failure;

/** The Cypher texts of archgraph: a folder of {@code .cypher} files in UTF-8, which may hold {@code //} comments. */
public final class CypherFiles {
    private static final String SUFFIX = ".cypher";

    private final Path folder;

    /** @param folder the folder {@code cypher}; read when a text is asked for, not before */
    public CypherFiles(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * The text of a file, comments and all.
     *
     * @param name relative to the folder, with {@code /} and without {@code .cypher}: {@code import/lock}
     * @throws Failure if it cannot be read
     */
    public String text(String name) {
        Path file = folder.resolve(name + SUFFIX);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw Failure.failed("no such Cypher file: " + file, "the installation is incomplete; build it anew", e);
        } catch (MalformedInputException e) {
            throw Failure.failed("not UTF-8: " + file, "save it as UTF-8", e);
        } catch (IOException e) {
            throw Failure.failed("cannot read " + file + ": " + e.getMessage(), "check its permissions", e);
        }
    }

    /** The statements of a file, which are separated by {@code ;}; each keeps its comments. */
    public List<String> statements(String name) {
        return CypherStatements.split(text(name));
    }

    /**
     * The files of a folder in the order of their names, as {@link #text(String)} takes them.
     *
     * @param subfolder such as {@code schema}
     * @throws Failure if it cannot be read
     */
    public List<String> names(String subfolder) {
        Path where = folder.resolve(subfolder);
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> subfolder + "/" + file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.failed("cannot read the folder " + where, "the installation is incomplete; build it anew", e);
        }
    }
}
