package org.archgraph.vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends notes to the data of a cache. */
final class DataWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final OutputStream out;
    private long end;

    DataWriter(Path file) throws IOException {
        end = Files.exists(file) ? Files.size(file) : 0;
        out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), BUFFER);
    }

    CachedNote.Place add(byte[] bytes) throws IOException {
        CachedNote.Place place = new CachedNote.Place(end, bytes.length, NoteCache.crc(bytes, bytes.length));
        out.write(bytes);
        end += bytes.length;
        return place;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
