package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.archgraph.cli.CompletionCommand.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** The archive that the build made, unpacked where its user may not write, used through a link, without Maven. */
class DistributionIT {
    private static final Pattern THIRD_PARTY = Pattern.compile("^ +((?:\\([^()]+\\) )+).*\\(([^()\\s]+) - [^()]*\\)$");

    @TempDir
    static Path folder;

    private static Unpacked distribution;
    private static Map<String, String> before;
    private static Program program;
    private static Run first;

    @BeforeAll
    static void unpackAndAsk() throws Exception {
        distribution = Unpacked.in(folder.resolve("папка с пробелом"));
        before = distribution.files();
        Path bin = Files.createDirectory(distribution.user().resolve("bin"));
        Path step = Files.createSymbolicLink(bin.resolve("step"), distribution.root().resolve("bin/archgraph"));
        Path link = Files.createSymbolicLink(bin.resolve("archgraph"), step.getFileName());
        Path trap = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho Maven was called >&2\nexit 1\n");
        Files.setPosixFilePermissions(trap, PosixFilePermissions.fromString("rwxr-xr-x"));
        program = distribution.program(
                link, distribution.forUser("рабочая папка"), Map.of("PATH", bin + ":" + System.getenv("PATH")));
        first = program.run("ask", "models sharing MoE");
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        program.run("server", "stop").exits(0);
    }

    @Test
    void theFirstQuestionIsAnsweredFromTheDistributionAlone() throws IOException {
        first.exits(0).assertOut().contains("| DeepSeek V3/R1 ", "| Llama 4 ", "models/qwen3.md:");
        first.assertErr()
                .contains("importing the bundled vault " + distribution.root().resolve("import"))
                .doesNotContain("Maven", "WARNING", "\tat ");
        assertThat(program.folder()).isEmptyDirectory();
    }

    @Test
    @Tag("slow")
    @Timeout(180)
    void archivesOfClassesGoToTheUsersCache() throws Exception {
        Path cache = distribution.user().resolve(".cache/archgraph");
        List<Path> made = List.of();
        // made in the background by a process that nobody waits for
        while (made.size() < 2) {
            Thread.sleep(100);
            try (Stream<Path> files = Files.walk(cache)) {
                made = files.filter(file -> file.toString().endsWith(".jsa")).toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                made = List.of();
            }
        }
        assertThat(made).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(1_000_000));
        program.run("ask", "groups").exits(0).assertOut().contains("Экономия памяти");
        assertThat(distribution.files()).isEqualTo(before);
    }

    @Test
    void theZipHoldsTheSame() throws Exception {
        List<String> tar = Unpacked.run(List.of("tar", "--quoting-style=literal", "-tzf",
                        Unpacked.archive("tar.gz").toString()))
                .lines()
                .filter(DistributionIT::isFile)
                .sorted()
                .toList();
        try (ZipFile zip = new ZipFile(Unpacked.archive("zip").toFile())) {
            assertThat(zip.stream().map(Object::toString).filter(DistributionIT::isFile).sorted())
                    .containsExactlyElementsOf(tar);
        }
        String windows = Files.readString(distribution.root().resolve("bin/archgraph.cmd"));
        assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n").length);
        assertThat(tar).noneMatch(name -> name.endsWith(".jsa") || name.contains("/src/") || name.endsWith("pom.xml"));
    }

    private static boolean isFile(String entry) {
        return !entry.endsWith("/");
    }

    @Test
    void everyLibraryIsListedWithItsLicenceAndItsText() throws IOException {
        Path licences = distribution.root().resolve("licences");
        TreeSet<String> libraries = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        Files.readAllLines(licences.resolve("THIRD-PARTY.txt")).stream()
                .map(THIRD_PARTY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .forEach(line -> {
                    String[] coordinates = line.group(2).split(":");
                    libraries.add(coordinates[1] + "-" + coordinates[coordinates.length - 1]);
                    names.addAll(List.of(line.group(1).replace("(", "").strip().split("\\) ?")));
                });
        try (Stream<Path> jars = Files.walk(distribution.root().resolve("lib"))) {
            List<String> unlisted = jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> jar.endsWith(".jar") && !jar.equals("archgraph.jar"))
                    .filter(jar -> libraries.stream().noneMatch(known -> isOf(jar, known)))
                    .toList();
            assertThat(unlisted).isEmpty();
        }
        names.remove("Public-Domain");
        assertThat(names).contains("Apache-2.0", "GPL-3.0-or-later", "ISC")
                .allSatisfy(name -> assertThat(licences.resolve(name + ".txt")).isNotEmptyFile());
        assertThat(licences.resolve("notices"))
                .isDirectoryRecursivelyContaining("glob:**neo4j-browser*/browser/NOTICE.txt");
    }

    /** A library that the build packs anew, without its signatures, has no version in its name. */
    private static boolean isOf(String jar, String library) {
        return jar.equals(library + ".jar")
                || jar.startsWith(library + "-")
                || jar.endsWith("-unsigned.jar")
                        && library.startsWith(jar.substring(0, jar.length() - "unsigned.jar".length()));
    }

    @Test
    void itHoldsItsBillOfMaterials() throws IOException {
        Path made = Path.of(System.getProperty("archgraph.project")).resolve("target/archgraph/sbom.json");
        assumeTrue(Files.exists(made), "built without a network, or without this list");

        assertThat(distribution.root().resolve("sbom.json")).hasSameTextualContentAs(made);
        assertThat(Files.readString(made)).contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.neo4j/neo4j@");
    }

    @Test
    void everyCommandHasItsManPage() throws IOException {
        Path pages = distribution.root().resolve("man/man1");
        for (Class<?> command : Subcommands.ALL) {
            if (!command.getAnnotation(Command.class).hidden()) {
                String name = Subcommands.name(command);
                String page = Files.readString(pages.resolve("archgraph-" + name + ".1"));
                assertThat(page)
                        .contains(".TH \"ARCHGRAPH\\-" + name.toUpperCase(java.util.Locale.ROOT) + "\" \"1\"")
                        .contains("archgraph " + name)
                        .contains("\\-\\-password\\-file");
            }
        }
        assertThat(pages.resolve("archgraph.1")).content().contains(".SH \"COMMANDS\"");
    }

    @Test
    void completionScriptsAreThoseThatTheCommandPrints() throws Exception {
        for (Shell shell : Shell.values()) {
            String name = shell.name().toLowerCase(java.util.Locale.ROOT);
            String printed = program.run("completion", name).exits(0).out();
            assertThat(distribution.root().resolve("completion/archgraph." + name)).content().isEqualTo(printed);
        }
        Unpacked.run(List.of("bash", "-n", distribution.root().resolve("completion/archgraph.bash").toString()));
    }
}
