package org.archgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.archgraph.graph.GraphMemory;
import org.archgraph.vault.NoteCache;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.ProblemFile;

/**
 * What imports of one vault remember in the home, so that the next one takes less: a folder that may be deleted any
 * time.
 *
 * @param folder for what is the vault's alone
 * @param graph what the graph at the present place held
 * @param program which archgraph it is
 */
record VaultMemory(Path folder, Path graph, String program) {
    private static final int NAME_LENGTH = 16;
    /** What files begin with that {@link NoteCache} keeps notes in. */
    private static final String NOTES = "data-";

    static VaultMemory of(Session session, Path vault) {
        Path folder = session.home().resolve("cache").resolve(name(vault.toString()));
        prepare(session.home());
        prepare(folder);
        return new VaultMemory(
                folder, folder.resolve("graph-" + name(session.place())), session.installation().build());
    }

    /** The notes' text is nobody else's business. Where the folder cannot be made, nothing is remembered. */
    private static void prepare(Path folder) {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] attributes = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createDirectories(folder, attributes);
        } catch (IOException e) {
            // an import does without
        }
    }

    /** Whether it is known what the graph held. */
    boolean hasGraph() {
        return Files.exists(graph);
    }

    /** How many bytes are remembered beside the notes themselves, which are read one by one. */
    long size() {
        return size(file -> !file.getFileName().toString().startsWith(NOTES));
    }

    /** How many bytes are remembered in all: more than the notes have, as it holds some of them as they were, too. */
    long wholeSize() {
        return size(file -> true);
    }

    private long size(Predicate<Path> counted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(counted).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    NoteCache notes() {
        return NoteCache.open(folder, program);
    }

    /** @param fingerprint tells the vault as it is now from any other */
    GraphMemory graphs(String fingerprint) {
        return GraphMemory.in(folder, program, fingerprint);
    }

    ProblemFile problems() {
        return new ProblemFile(folder.resolve("problems"));
    }

    /** A file name for anything, always the same. */
    private static String name(String text) {
        return NoteReader.hash(text.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }
}
