package org.archgraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/** A file whose last eight bytes are the sum of those before. */
final class SummedFile {
    private final Path file;

    SummedFile(Path file) {
        this.file = file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** @throws IOException also where the sum is wrong */
    DataInputStream open() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - Long.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != sum(bytes, end)) {
            throw new IOException("damaged: " + file);
        }
        return new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
    }

    /** Writes the content of a file. */
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** Content with its sum. */
    static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        content.write(out);
        byte[] body = bytes.toByteArray();
        out.writeLong(sum(body, body.length));
        return bytes.toByteArray();
    }

    void replace(Content content) throws IOException {
        replace(bytes(content));
    }

    /** Replaces the file as a whole, or not at all. */
    void replace(byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        // who writes at the same time may spoil it, which its sum tells; no name of a cache's file, which others clear
        // away
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }
}
