package org.archgraph.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.archgraph.vault.NoteCache;
import org.archgraph.vault.ProblemFile;

/**
 * What imports of one vault remember in the home, so that the next one takes less: a folder that may be deleted any time.
 *
 * @param folder for what is the vault's alone
 * @param graph what the graph at the present place held
 * @param program which archgraph it is
 */
record VaultMemory(Path folder, Path graph, String program) {
    private static final int NAME_LENGTH = 16;

    static VaultMemory of(Session session, Path vault) {
        Path folder = session.home().resolve("cache").resolve(name(vault.toString()));
        return new VaultMemory(
                folder, folder.resolve("graph-" + name(session.place())), session.installation().build());
    }

    NoteCache notes() {
        return NoteCache.open(folder, program);
    }

    ProblemFile problems() {
        return new ProblemFile(folder.resolve("problems"));
    }

    /** A file name for anything, always the same. */
    private static String name(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
