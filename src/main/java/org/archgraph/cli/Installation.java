package org.archgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.archgraph.failure.Failure;

/**
 * The files that come with archgraph.
 *
 * @param root the folder that holds {@code cypher/} and {@code import/}
 */
record Installation(Path root) {
    private static final String UNKNOWN_VERSION = "development";

    /** As the launcher says ({@code archgraph.root}), else the current folder. */
    static Installation of(Properties properties) {
        Path root = Path.of(properties.getProperty("archgraph.root", "")).toAbsolutePath().normalize();
        if (!Files.isDirectory(root.resolve("cypher"))) {
            throw Failure.failed(
                    "no archgraph installation at " + root + ": the folder cypher/ is missing",
                    "start it with the script archgraph of its folder");
        }
        return new Installation(root);
    }

    Path cypher() {
        return root.resolve("cypher");
    }

    Path bundledVault() {
        return root.resolve("import");
    }

    Path ontology() {
        return bundledVault().resolve("ontology.yml");
    }

    /**
     * Where the server's classes are, and those of commands that run in it: beside the program in a package, in target/
     * after a build.
     */
    List<Path> serverClassPath() {
        Path built = root.resolve("target").resolve("archgraph.jar");
        return Files.exists(built)
                ? List.of(built, root.resolve("target/archgraph/lib/server/*"), root.resolve("target/archgraph/lib/*"))
                : List.of(root.resolve("lib/archgraph.jar"), root.resolve("lib/server/*"), root.resolve("lib/*"));
    }

    /** What the server asks itself while it starts: what every question needs first, and the question asked most. */
    List<Path> warmUp() {
        return List.of(cypher().resolve("queries/models-using.cypher"), cypher().resolve("ask/names.cypher"));
    }

    /**
     * The version with a mark of this build behind a "+": a clone that was built again, or another package of the same
     * version, has another one.
     */
    String build() {
        try {
            Path jar = serverClassPath().get(0);
            long mark = Files.getLastModifiedTime(jar).toMillis() * 31 + Files.size(jar);
            return version() + "+" + Long.toString(mark, Character.MAX_RADIX);
        } catch (IOException e) {
            return version();
        }
    }

    String version() {
        String version = Installation.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN_VERSION : version;
    }
}
