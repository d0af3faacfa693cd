package org.archgraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private final AtomicLong seconds = new AtomicLong(-100);
    private final AtomicLong started = new AtomicLong(7);
    private final AtomicBoolean working = new AtomicBoolean();
    private final IdleWatch watch = new IdleWatch(
            Duration.ofSeconds(30),
            started::get,
            working::get,
            () -> Duration.ofSeconds(seconds.get()).toNanos());

    @Test
    void expiresWhenNothingHappens() {
        assertThat(expiredAfter(29)).isFalse();
        assertThat(expiredAfter(1)).isTrue();
    }

    @Test
    void aTransactionBetweenTwoLooksCounts() {
        seconds.addAndGet(29);
        started.incrementAndGet();

        assertThat(expiredAfter(0)).isFalse();
        assertThat(expiredAfter(29)).isFalse();
        assertThat(expiredAfter(1)).isTrue();
    }

    @Test
    void aLongTransactionCountsUntilItsEnd() {
        working.set(true);
        assertThat(expiredAfter(1000)).isFalse();
        working.set(false);

        assertThat(expiredAfter(29)).isFalse();
        assertThat(expiredAfter(1)).isTrue();
    }

    private boolean expiredAfter(long more) {
        seconds.addAndGet(more);
        return watch.isExpired();
    }
}
