package org.archgraph.vault;

import java.util.List;

/**
 * A note that was read once.
 *
 * @param state the file's, when its bytes were read; null where they may have changed since without a trace
 * @param hash of its bytes
 * @param problems what was wrong in it
 * @param place where the note is in the cache's data
 */
record CachedNote(FileState state, String hash, List<Problem> problems, Place place) {
    CachedNote {
        problems = List.copyOf(problems);
    }

    /** Bytes in a file, and their sum. */
    record Place(long offset, int length, int crc) {}

    void write(BinaryOutput out) {
        out.flag(state != null);
        if (state != null) {
            state.write(out);
        }
        out.text(hash);
        out.list(problems, NoteCodec::problem);
        out.number(place.offset());
        out.number(place.length());
        out.number(place.crc());
    }

    static CachedNote read(BinaryInput in) {
        FileState state = in.flag() ? FileState.read(in) : null;
        return new CachedNote(
                state, in.text(), in.list(NoteCodec::problem), new Place(in.number(), in.integer(), in.integer()));
    }
}
