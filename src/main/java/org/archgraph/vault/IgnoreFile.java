package org.archgraph.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.PatternSyntaxException;
import nl.basjes.gitignore.GitIgnore;
import org.archgraph.failure.Failure;

/** What the file {@code .archgraphignore} at the root of a vault leaves out, in the syntax of gitignore. */
final class IgnoreFile {
    static final String NAME = ".archgraphignore";

    private static final long MAX_BYTES = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Null where nothing is left out. */
    private final GitIgnore rules;

    private IgnoreFile(GitIgnore rules) {
        this.rules = rules;
    }

    /**
     * @param root the real path of the vault
     * @throws Failure where the file is there but cannot be read or understood
     */
    static IgnoreFile of(Path root) {
        Path file = root.resolve(NAME);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new IgnoreFile(null);
            }
            // what it names is nobody else's business: to go on without it would be worse than to stop
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root)) {
                throw Failure.failed(
                        file + " is no regular file within the vault", "put a file of that name there, or nothing");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw Failure.failed(file + " is too large", "it may have " + MAX_BYTES + " bytes");
            }
            return new IgnoreFile(new GitIgnore(text(Files.readString(file))));
        } catch (IOException failure) {
            throw Failure.failed(
                    "cannot read " + file + ": " + VaultFiles.reason(failure), "save it as UTF-8, readable", failure);
        } catch (PatternSyntaxException broken) {
            throw Failure.failed(
                    "a line of " + file + " is no pattern of gitignore",
                    "put \\ before a bracket that is meant as one",
                    broken);
        }
    }

    /**
     * As git reads it, without a byte order mark; and as paths in the vault are written, whatever the system composes.
     */
    private static String text(String read) {
        return Normalizer.normalize(read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read, Normalizer.Form.NFC);
    }

    /** @param path in the vault, with {@code /}, and with one at its end for a folder */
    boolean leavesOut(String path) {
        return rules != null && rules.ignoreFile(path);
    }
}
