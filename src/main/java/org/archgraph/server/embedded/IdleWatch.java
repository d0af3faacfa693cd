package org.archgraph.server.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Notices that nobody has used the server for a time. Work is what begins or runs a transaction, because every question
 * does so by whichever protocol; connections alone are none, as a forgotten pool would keep the server for ever, and a
 * command's connection lives too shortly to be seen.
 */
final class IdleWatch {
    private final long limitNanos;
    private final LongSupplier started;
    private final BooleanSupplier working;
    private final LongSupplier clock;
    private long lastStarted;
    private long lastWork;
    private boolean used;

    /**
     * @param limit the time without work
     * @param started a number that grows with each transaction
     * @param working whether a transaction runs
     * @param clock nanoseconds of a steady clock
     */
    IdleWatch(Duration limit, LongSupplier started, BooleanSupplier working, LongSupplier clock) {
        this.limitNanos = limit.toNanos();
        this.started = started;
        this.working = working;
        this.clock = clock;
        this.lastStarted = started.getAsLong();
        this.lastWork = clock.getAsLong();
    }

    /** To be asked again and again; work between two calls counts as done at the second. */
    boolean isExpired() {
        long now = clock.getAsLong();
        long startedNow = started.getAsLong();
        used = startedNow != lastStarted || working.getAsBoolean();
        if (used) {
            lastStarted = startedNow;
            lastWork = now;
        }
        return now - lastWork >= limitNanos;
    }

    /** Whether the last look found work. */
    boolean wasUsed() {
        return used;
    }
}
