package org.archgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where answers are printed, in UTF-8; unlike other print writers it can tell why it failed. */
final class Output extends PrintWriter {
    private final Watched watched;

    Output(OutputStream stream) {
        this(new Watched(stream));
    }

    private Output(Watched watched) {
        super(new OutputStreamWriter(watched, StandardCharsets.UTF_8), false);
        this.watched = watched;
    }

    /** What kept the answer from being written, after a flush. A reader that has seen enough is no failure. */
    Optional<IOException> failure() {
        flush();
        return Optional.ofNullable(watched.failure)
                .filter(e -> e.getMessage() == null || !e.getMessage().contains("Broken pipe"));
    }

    /** Remembers the first failure; after it nothing more is tried. */
    private static final class Watched extends OutputStream {
        private final OutputStream target;
        private IOException failure;

        private Watched(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            trying(() -> target.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            trying(target::flush);
        }

        private void trying(Action action) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                action.run();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
