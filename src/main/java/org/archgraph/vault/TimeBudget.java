package org.archgraph.vault;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long one note may keep its thread busy. Markdown can be written so that any parser of it takes time with the
 * square of its length; such a note is given up instead of waited for. Counted is the time of the processor, so that a
 * busy machine does not make notes unreadable.
 */
final class TimeBudget {
    private static final long NANOS = 900_000_000;
    /** Also ends what waits instead of working, such as for memory. */
    private static final long WALL_NANOS = 5 * NANOS;

    private static final int STEPS = 1 << 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean CPU = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private final long wallStart = System.nanoTime();
    private final long cpuStart = cpu();
    private int steps;

    /** Says that the time is up. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("it takes more than a second", null, false, false);
        }
    }

    private static long cpu() {
        return CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** To be called in every step of what may take long; throws {@link Spent} where the time is up. */
    void step() {
        if ((++steps & STEPS - 1) != 0) {
            return;
        }
        // a thread is never busy for longer than time has passed; its own time is dear to ask for
        long wall = System.nanoTime() - wallStart;
        if (wall > WALL_NANOS || wall > NANOS && cpu() - cpuStart > NANOS) {
            throw new Spent();
        }
    }

    /** The text, which is given up where reading its characters takes too long. */
    CharSequence watched(String text) {
        return new Watched(text);
    }

    private final class Watched implements CharSequence {
        private final String text;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            step();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            step();
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            step();
            return text;
        }
    }
}
