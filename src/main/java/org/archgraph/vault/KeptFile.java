package org.archgraph.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file that keeps something from one run to the next, under a key that says what it rests on. It is replaced as a
 * whole, and safe to lose and to damage.
 */
public final class KeptFile {
    private final Path file;

    public KeptFile(Path file) {
        this.file = file;
    }

    /**
     * What was kept last.
     *
     * @param content reads it
     * @return empty where nothing was kept under this key, or it is damaged
     */
    public <T> Optional<T> read(String key, Function<BinaryInput, T> content) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int sum = bytes.getInt();
            byte[] body = new byte[bytes.remaining()];
            bytes.get(body);
            if (sum != NoteCache.crc(body, body.length)) {
                return Optional.empty();
            }
            BinaryInput in = new BinaryInput(body);
            return in.text().equals(key) ? Optional.of(content.apply(in)) : Optional.empty();
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** Keeps this instead of what was kept before; where that cannot be, nothing is said: the next run takes longer. */
    public void write(String key, Consumer<BinaryOutput> content) {
        try {
            BinaryOutput out = new BinaryOutput();
            out.text(key);
            content.accept(out);
            byte[] body = out.toBytes();
            ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + body.length);
            replace(whole.putInt(NoteCache.crc(body, body.length)).put(body).array());
        } catch (IOException | RuntimeException e) {
            // also where it would be larger than an array can be: then it is found out again
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
