package org.archgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Large pages of memory for the heap, where the system gives them to who asks. Without them the server spends a sixth
 * of its time, while a large import is staged, looking for where in memory things are.
 */
final class LargePages {
    /**
     * Linux's setting, such as {@code always [madvise] never}; other systems have no such file.
     *
     * @see <a href="https://docs.kernel.org/admin-guide/mm/transhuge.html">Transparent Hugepage Support</a>
     */
    private static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private static final String ON_REQUEST = "[madvise]";

    private LargePages() {}

    /** The JVM's flags for them; none where they come unasked or not at all, for then the JVM would say so. */
    static List<String> flags() {
        return flags(SETTING);
    }

    static List<String> flags(Path setting) {
        try {
            return Files.readString(setting).contains(ON_REQUEST) ? List.of("-XX:+UseTransparentHugePages") : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
