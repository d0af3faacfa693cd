package org.archgraph.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How large the server's heap may become: an eighth of the machine's memory, within bounds. */
final class HeapSize {
    private static final int SHARE = 8;
    private static final int SMALLEST = 512;
    /** A graph of 100,000 notes and 1,000,000 relations is imported in this. */
    private static final int LARGEST = 3_072;

    private HeapSize() {}

    /** In MiB. */
    static int of(ServerOptions options) {
        return options.heapMegabytes() > 0 ? options.heapMegabytes() : of(memory());
    }

    static int of(long memoryBytes) {
        return (int) Math.max(SMALLEST, Math.min(LARGEST, memoryBytes / SHARE >> 20));
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
