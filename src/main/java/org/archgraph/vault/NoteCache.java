package org.archgraph.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Notes as they were read before, kept in a folder: an index that is replaced as a whole, and the notes themselves in a
 * file that only grows. It is safe to lose, to damage and to share: every note in it has a sum, an index that does not
 * fit is none, and a cache that cannot be written is not written.
 */
public final class NoteCache {
    private static final String MAGIC = "archgraph notes 1 ";
    private static final String INDEX = "index";
    private static final String DATA = "data-";
    /** Data is written anew when more than half of it, and more than this, is of no use. */
    private static final long WASTE = 1 << 20;

    private final Path folder;
    private final String reader;
    private final Map<String, CachedNote> notes = new HashMap<>();
    private Path data;
    /** The sum of the index that was loaded; null where there was none. */
    private Integer loaded;

    private NoteCache(Path folder, String reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * The cache in a folder; an empty one where there is none that fits.
     *
     * @param folder made when the cache is written
     * @param reader which program reads notes: another may read them otherwise
     */
    public static NoteCache open(Path folder, String reader) {
        NoteCache cache = new NoteCache(folder, reader);
        try {
            cache.load(Files.readAllBytes(folder.resolve(INDEX)));
        } catch (IOException | RuntimeException missing) {
            cache.notes.clear();
            cache.data = null;
            cache.loaded = null;
        }
        return cache;
    }

    private void load(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (crc(bytes, end) != ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt()) {
            throw new IllegalArgumentException("damaged");
        }
        BinaryInput in = new BinaryInput(Arrays.copyOf(bytes, end));
        if (!in.text().equals(MAGIC + reader)) {
            throw new IllegalArgumentException("another reader's");
        }
        loaded = crc(bytes, end);
        data = folder.resolve(in.text());
        for (int count = in.integer(); count > 0; count--) {
            notes.put(in.text(), CachedNote.read(in));
        }
    }

    int size() {
        return notes.size();
    }

    /** Of all notes that it knows. */
    Set<String> paths() {
        return notes.keySet();
    }

    Optional<CachedNote> find(String path) {
        return Optional.ofNullable(notes.get(path));
    }

    /** Reads notes from the cache's data, by one thread or several. */
    Source source() {
        return new Source(data);
    }

    /** The open data. */
    static final class Source implements AutoCloseable {
        private final FileChannel channel;

        private Source(Path data) {
            this.channel = open(data);
        }

        private static FileChannel open(Path data) {
            try {
                return data == null ? null : FileChannel.open(data, StandardOpenOption.READ);
            } catch (IOException e) {
                return null;
            }
        }

        /** The bytes of a note; empty where they are not what was written. */
        Optional<byte[]> bytes(CachedNote.Place place) {
            if (channel == null || place.length() < 0) {
                return Optional.empty();
            }
            try {
                ByteBuffer buffer = ByteBuffer.allocate(place.length());
                long at = place.offset();
                while (buffer.hasRemaining()) {
                    int read = channel.read(buffer, at);
                    if (read < 0) {
                        return Optional.empty();
                    }
                    at += read;
                }
                boolean whole = crc(buffer.array(), place.length()) == place.crc();
                return whole ? Optional.of(buffer.array()) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            if (channel != null) {
                try {
                    channel.close();
                } catch (IOException e) {
                    // it was only read
                }
            }
        }
    }

    /**
     * A note to keep.
     *
     * @param state as in {@link CachedNote}
     * @param kept where the note is in the data already; null for a new one
     * @param fresh the note itself, of a new one
     */
    record Entry(FileState state, String hash, List<Problem> problems, CachedNote.Place kept, Note fresh) {}

    /** Writes the cache anew with exactly these notes; another program that writes it now keeps us from it. */
    void save(Map<String, Entry> entries) {
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (lock.tryLock() != null && isUnchanged()) {
                    write(entries);
                }
            }
        } catch (IOException | RuntimeException e) {
            // without it the next import takes longer, no more
        }
    }

    /** Whether the index is still the one that was loaded, so that its data is there and new notes go to its end. */
    private boolean isUnchanged() throws IOException {
        Path index = folder.resolve(INDEX);
        if (loaded == null) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(index, StandardOpenOption.READ)) {
            ByteBuffer sum = ByteBuffer.allocate(Integer.BYTES);
            channel.read(sum, channel.size() - Integer.BYTES);
            return sum.getInt(0) == loaded;
        }
    }

    private void write(Map<String, Entry> entries) throws IOException {
        long live = entries.values().stream()
                .filter(entry -> entry.kept() != null)
                .mapToLong(entry -> entry.kept().length())
                .sum();
        long waste = data == null ? 0 : Files.size(data) - live;
        boolean anew = data == null || waste > WASTE && waste > live;
        Path target = anew ? folder.resolve(DATA + Long.toString(System.nanoTime(), Character.MAX_RADIX)) : data;
        BinaryOutput index = new BinaryOutput();
        index.text(MAGIC + reader);
        index.text(target.getFileName().toString());
        index.number(entries.size());
        try (DataWriter out = new DataWriter(target); Source old = source()) {
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                Entry note = entry.getValue();
                CachedNote.Place place = note.kept();
                if (place == null || anew) {
                    byte[] bytes = place == null ? NoteCodec.encode(note.fresh()) : old.bytes(place).orElse(null);
                    place = bytes == null ? new CachedNote.Place(0, -1, 0) : out.add(bytes);
                }
                index.text(entry.getKey());
                new CachedNote(note.state(), note.hash(), note.problems(), place).write(index);
            }
        }
        replaceIndex(index.toBytes());
        removeOthers(target);
    }

    private void replaceIndex(byte[] body) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(body.length + Integer.BYTES);
        whole.put(body).putInt(crc(body, body.length));
        Path fresh = Files.createTempFile(folder, INDEX, ".tmp");
        Files.write(fresh, whole.array());
        try {
            Files.move(fresh, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Data and half-written indexes that nothing refers to; what was loaded is still read from, here and by others. */
    private void removeOthers(Path target) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{data-*,*.tmp}")) {
            for (Path file : files) {
                if (!file.equals(target) && !file.equals(data)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    static int crc(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }
}
