package org.archgraph.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** A note on disk that is replaced as a whole or not at all. */
final class NoteFile {
    private final Path file;

    /** @param file no symbolic link: what one leads to is replaced, not the link */
    NoteFile(Path file) {
        this.file = file;
    }

    /**
     * Puts {@code after} in place of {@code before}; fails, and changes nothing, where the file holds something else.
     */
    void replace(byte[] before, byte[] after) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString(), null, "is write-protected");
        }
        Path temporary = Files.createTempFile(file.getParent(), ".archgraph-", ".tmp");
        try {
            write(temporary, after);
            copyRights(temporary);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException("has changed since it was read");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void copyRights(Path temporary) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        PosixFileAttributeView from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (to == null || from == null) {
            return;
        }
        PosixFileAttributes rights = from.readAttributes();
        PosixFileAttributes own = to.readAttributes();
        try {
            if (!own.group().equals(rights.group())) {
                to.setGroup(rights.group());
            }
            if (!own.owner().equals(rights.owner())) {
                to.setOwner(rights.owner());
            }
        } catch (IOException onlyForTheAdministrator) {
            // the note then belongs to who runs this, as with most editors
        }
        to.setPermissions(rights.permissions());
    }
}
