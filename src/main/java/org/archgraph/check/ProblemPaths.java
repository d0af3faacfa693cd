package org.archgraph.check;

import java.nio.file.Path;

/** The files of problems as a build server names them: from the folder it works in, which is the repository's. */
public final class ProblemPaths {
    private final String prefix;

    /** @param current where the command runs; a vault that lies elsewhere has its files named from its own root */
    public ProblemPaths(Path vault, Path current) {
        Path root = vault.toAbsolutePath().normalize();
        Path base = current.toAbsolutePath().normalize();
        String relative = root.startsWith(base) ? base.relativize(root).toString().replace('\\', '/') : "";
        prefix = relative.isEmpty() ? "" : relative + "/";
    }

    String of(String file) {
        return prefix + file;
    }
}
