package org.archgraph.ontology;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.archgraph.failure.Failure;

/** An ontology's file as it was at one moment: which it is can be told long before it is understood. */
public final class OntologyFile {
    private final Path file;
    private final byte[] bytes;
    private final String hash;

    private OntologyFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.hash = sha256(bytes);
    }

    /**
     * @throws Failure if the file cannot be read
     */
    public static OntologyFile open(Path file) {
        return new OntologyFile(file, bytes(file));
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /**
     * What it says.
     *
     * @throws Failure if it is no YAML, or has keys, types or names that are not allowed
     */
    public Ontology read() {
        return OntologyReader.read(file, bytes, hash);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.failed(
                    "cannot read the ontology " + file + ": " + reason(file, e),
                    "give a readable YAML file with --ontology",
                    e);
        }
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return e instanceof AccessDeniedException ? "it may not be read" : e.getMessage();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
