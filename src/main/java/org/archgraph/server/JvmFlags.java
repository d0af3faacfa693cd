package org.archgraph.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The flags of the server's JVM: a quick start, bounded memory, and what Neo4j asks for. */
final class JvmFlags {
    private static final int RESTRICTED_NATIVE_ACCESS = 22;
    private static final int RESTRICTED_UNSAFE = 23;
    /**
     * The part of the largest heap that young objects have from the start. Else it is a third of a heap that stays
     * small while a large import is staged: a tenth of that time then went into five hundred collections.
     */
    private static final int YOUNG_PART = 8;

    private JvmFlags() {}

    static List<String> of(Path java, int heapMegabytes, Path home) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:NewSize=" + heapMegabytes / YOUNG_PART + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                // room for all classes at once: growing there would cost collections of the whole heap
                "-XX:MetaspaceSize=192m",
                // an archive of classes that does not fit is not worth a word
                "-Xlog:disable",
                "-Xlog:all=error",
                // a server that is out of memory answers nobody: the next command starts a new one
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + home.resolve("logs").resolve("hs_err_%p.log"),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true",
                // Neo4j's, of the two that are on the class path
                "-Dslf4j.provider=org.neo4j.server.logging.slf4j.SLF4JLogBridge",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        flags.addAll(LargePages.flags());
        int feature = feature(java);
        if (feature >= RESTRICTED_NATIVE_ACCESS) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (feature >= RESTRICTED_UNSAFE) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }

    /** The feature release of a JDK: a flag that it does not know would stop it. */
    private static int feature(Path java) {
        Path root = java.toAbsolutePath().getParent().getParent();
        if (root.equals(Path.of(System.getProperty("java.home")).toAbsolutePath())) {
            return Runtime.version().feature();
        }
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(root.resolve("release"))) {
            release.load(reader);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "17").replace("\"", "")).feature();
        } catch (IOException | IllegalArgumentException e) {
            return Runtime.version().feature();
        }
    }
}
