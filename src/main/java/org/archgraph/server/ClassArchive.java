package org.archgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class-data archive of the server, with which it starts in half the time. The launcher says where it is and makes
 * it ({@code archgraph.serverArchive}): it belongs to the java that runs this program, and to its jar.
 */
final class ClassArchive {
    private ClassArchive() {}

    /** Uses the archive; where there is none yet, lets the server note what it loads, from which one will be made. */
    static List<String> flags(ServerOptions options) {
        String place = System.getProperty("archgraph.serverArchive", "");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (place.isEmpty() || !options.java().equals(java)) {
            return List.of();
        }
        Path archive = Path.of(place);
        try {
            if (Files.exists(archive) && isNewer(archive, options.classPath().get(0))) {
                return List.of("-XX:SharedArchiveFile=" + archive);
            }
            Files.createDirectories(archive.getParent());
            return Files.isWritable(archive.getParent())
                    ? List.of("-XX:DumpLoadedClassList=" + archive + ".list")
                    : List.of();
        } catch (IOException e) {
            // it starts without one as well
            return List.of();
        }
    }

    private static boolean isNewer(Path archive, Path jar) throws IOException {
        return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }
}
