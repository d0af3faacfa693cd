package org.archgraph.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Problems kept in a file, so that they can be told again without looking for them. Safe to lose and to damage. */
public final class ProblemFile {
    private final Path file;

    public ProblemFile(Path file) {
        this.file = file;
    }

    /**
     * The problems that were kept last.
     *
     * @param key what they were kept under; those of another key are not given
     */
    public Optional<List<Problem>> read(String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int sum = bytes.getInt();
            byte[] body = new byte[bytes.remaining()];
            bytes.get(body);
            if (sum != NoteCache.crc(body, body.length)) {
                return Optional.empty();
            }
            BinaryInput in = new BinaryInput(body);
            return in.text().equals(key) ? Optional.of(in.list(NoteCodec::problem)) : Optional.empty();
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** Keeps these instead of those that were kept before. */
    public void write(String key, List<Problem> problems) {
        BinaryOutput out = new BinaryOutput();
        out.text(key);
        out.list(problems, NoteCodec::problem);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "problems", ".tmp");
            byte[] body = out.toBytes();
            ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + body.length);
            Files.write(fresh, whole.putInt(NoteCache.crc(body, body.length)).put(body).array());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // then they are looked for again
        }
    }
}
