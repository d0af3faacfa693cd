package org.archgraph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.archgraph.failure.Failure;

/** The folder of one embedded Neo4j: its store, its password, its logs. Its owner alone may read it. */
final class HomeFolder {
    private static final String HINT = "use another folder: --home DIR or ARCHGRAPH_HOME";
    /** 18 random bytes are 24 characters in the alphabet of URLs, so the password needs no quoting anywhere. */
    private static final int PASSWORD_BYTES = 18;

    /** A store takes 3 MB when it is new; without room for its log, Neo4j neither starts nor says why. */
    private static final long LEAST_ROOM = 10L * 1024 * 1024;

    private final Path path;

    HomeFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    Path passwordFile() {
        return path.resolve("neo4j-password");
    }

    Path serverOutput() {
        return path.resolve("logs").resolve("server.out");
    }

    /** Creates missing folders; an existing one keeps its permissions, what is put into it is the owner's alone. */
    void prepare() {
        try {
            Files.createDirectories(path, attributes("rwx------"));
            Files.createDirectories(path.resolve("logs"), attributes("rwx------"));
            Files.createDirectories(path.resolve("data"), attributes("rwx------"));
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Refuses a disk that is full, or nearly so. */
    void requireRoom() {
        long free;
        try {
            free = Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            // not every file system tells
            return;
        }
        if (free < LEAST_ROOM) {
            throw Failure.failed(
                    "the disk of the home folder " + path + " is full: " + free / 1024
                            + " KiB are left, a server needs " + LEAST_ROOM / 1024,
                    "make room, or " + HINT);
        }
    }

    /** The password of the user neo4j. */
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw Failure.failed(
                    "cannot read the password file " + passwordFile() + ": " + reason(e),
                    "archgraph server start makes a new one when it is missing",
                    e);
        }
    }

    Failure unusable(IOException e) {
        return Failure.failed("cannot use the home folder " + path + ": " + reason(e), HINT, e);
    }

    /**
     * Writes the given password, or creates one where there is none. Only for who holds the start lock: two at once
     * would make two.
     */
    void preparePassword(Listen listen) {
        try {
            if (listen.password().isPresent()) {
                writePassword(listen.password().get());
            } else {
                createPassword();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void createPassword() throws IOException {
        if (Files.exists(passwordFile()) && Files.size(passwordFile()) > 0) {
            return;
        }
        Files.deleteIfExists(passwordFile());
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        writePassword(password);
    }

    private void writePassword(String password) throws IOException {
        // written aside and moved: who dies in between leaves no half password
        Path fresh = Files.createTempFile(path, "neo4j-password", ".tmp", attributes("rw-------"));
        Files.write(fresh, (password + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, passwordFile(), StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] attributes(String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "there is a file of that name";
        }
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
