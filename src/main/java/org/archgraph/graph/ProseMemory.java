package org.archgraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.archgraph.vault.BinaryInput;
import org.archgraph.vault.BinaryOutput;

/**
 * What the prose of notes was found to say, kept in a file from one reading of a vault to the next. It holds for readings
 * that know the same names, and for notes that are the same and whose links lead to the same; it is safe to lose and to damage.
 */
public final class ProseMemory {
    private static final String MAGIC = "archgraph prose 1 ";

    private final Path file;
    private final String program;
    private BinaryOutput next;

    private ProseMemory(Path file, String program) {
        this.file = file;
        this.program = program;
    }

    /**
     * A memory in a file, which need not be there.
     *
     * @param program which program reads: another may understand notes otherwise
     */
    public static ProseMemory at(Path file, String program) {
        return new ProseMemory(file, program);
    }

    /** One that remembers nothing. */
    public static ProseMemory none() {
        return new ProseMemory(null, "");
    }

    /** Whether anything is kept at all. */
    boolean keeps() {
        return file != null;
    }

    /**
     * Prose as it is kept.
     *
     * @param key what the note was and where its links led
     */
    record Kept(String key, byte[] prose) {}

    /** What is kept of notes by their paths; nothing where that is of a reading that knew other names. */
    Map<String, Kept> load(String names) {
        Map<String, Kept> kept = new HashMap<>();
        if (!keeps()) {
            return kept;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int sum = bytes.getInt();
            byte[] body = new byte[bytes.remaining()];
            bytes.get(body);
            BinaryInput in = new BinaryInput(body);
            if (sum != crc(body) || !in.text().equals(MAGIC + program) || !in.text().equals(names)) {
                return kept;
            }
            for (int count = in.integer(); count > 0; count--) {
                kept.put(in.text(), new Kept(in.text(), in.bytes()));
            }
        } catch (IOException | RuntimeException missing) {
            kept.clear();
        }
        return kept;
    }

    /** Takes what is to be kept instead of what was kept before, until it is saved. */
    void keep(String names, SortedMap<String, Kept> notes) {
        next = new BinaryOutput();
        next.text(MAGIC + program);
        next.text(names);
        next.number(notes.size());
        notes.forEach((path, kept) -> {
            next.text(path);
            next.text(kept.key());
            next.bytes(kept.prose());
        });
    }

    /** Writes what is to be kept, if there is anything new; where that cannot be, the next reading takes longer. */
    public void save() {
        if (next == null) {
            return;
        }
        try {
            byte[] body = next.toBytes();
            next = null;
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "prose", ".tmp");
            Files.write(fresh, ByteBuffer.allocate(Integer.BYTES + body.length).putInt(crc(body)).put(body).array());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // it is only a memory
        }
    }

    private static int crc(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
