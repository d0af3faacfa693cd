package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution as its user has it: unpacked by root or somebody else, who may change nothing in it.
 *
 * @param root the folder that the archive holds
 * @param user the folder that stands for the user's own; theirs to write
 * @param prefix what runs a command as that user
 */
record Unpacked(Path root, Path user, List<String> prefix) {
    /** Nobody, by number. */
    private static final String NOBODY = "65534";

    /** @param folder an empty folder, of any name */
    static Unpacked in(Path folder) throws Exception {
        openToAll(folder.getParent());
        openToAll(Files.createDirectories(folder));
        run(List.of("tar", "-xzf", archive("tar.gz").toString(), "-C", folder.toString()));
        Path user = Files.createDirectory(folder.resolve("user"));
        Path root;
        try (Stream<Path> unpacked = Files.list(folder)) {
            root = unpacked.filter(path -> !path.equals(user)).findFirst().orElseThrow();
        }
        if (!System.getProperty("user.name").equals("root")) {
            run(List.of("chmod", "-R", "a-w", root.toString()));
            return new Unpacked(root, user, List.of());
        }
        // permissions do not hold root back
        run(List.of("chown", NOBODY + ":" + NOBODY, user.toString()));
        return new Unpacked(
                root, user, List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }

    /** What the build made. */
    static Path archive(String type) throws IOException {
        Path target = Path.of(System.getProperty("archgraph.project"), "target");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches("archgraph-[0-9].*\\." + type))
                    .toList();
            assertThat(found).as("archives in " + target).hasSize(1);
            return found.get(0);
        }
    }

    /** The program, started by this file of the distribution or a link to it. */
    Program program(Path launcher, Path workingFolder, Map<String, String> variables) {
        List<String> command = new ArrayList<>(prefix);
        command.add(launcher.toString());
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.put("HOME", user.toString());
        all.put("XDG_CACHE_HOME", "");
        all.put("JAVA_HOME", System.getProperty("java.home"));
        return new Program(command, user.resolve("дом"), workingFolder, all);
    }

    /** Lets others make the user a folder. */
    Path forUser(String name) throws Exception {
        Path folder = Files.createDirectory(user.resolve(name));
        if (!prefix.isEmpty()) {
            run(List.of("chown", NOBODY + ":" + NOBODY, folder.toString()));
        }
        return folder;
    }

    /** Every file, and when it was changed last. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.sorted().toList()) {
                files.put(root.relativize(file).toString(), Files.getLastModifiedTime(file).toString());
            }
        }
        return files;
    }

    static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + ": " + output).isZero();
        return output;
    }

    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
