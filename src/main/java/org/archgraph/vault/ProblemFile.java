package org.archgraph.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Problems kept in a file, so that they can be told again without looking for them. Safe to lose and to damage. */
public final class ProblemFile {
    private final KeptFile file;

    public ProblemFile(Path file) {
        this.file = new KeptFile(file);
    }

    /**
     * The problems that were kept last.
     *
     * @param key what they were kept under; those of another key are not given
     */
    public Optional<List<Problem>> read(String key) {
        return file.read(key, in -> in.list(NoteCodec::problem));
    }

    /** Keeps these instead of those that were kept before. */
    public void write(String key, List<Problem> problems) {
        file.write(key, out -> out.list(problems, NoteCodec::problem));
    }
}
