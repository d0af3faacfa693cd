package org.archgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a clone of its own, with a java and an mvn that only say how they were called. */
class LauncherTest {
    private static final Path SETTING_OF_LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private static final String MAVEN = """
        #!/bin/sh
        echo "called $*" >> "$MAVEN_CALLS"
        [ -z "${MAVEN_FAILS:-}" ] || { echo "[ERROR] broken source"; exit 1; }
        mkdir -p target/archgraph/lib/server
        echo noise on stdout
        touch target/archgraph.jar
        """;

    /** A java that prints its arguments too, and leaves the list or the archive that they ask for. */
    private static final String ARCHIVING_JAVA = """
        #!/bin/sh
        printf '%s\\n' "$@"
        for a in "$@"; do
            case $a in
                -XX:DumpLoadedClassList=*)
                    printf '%s\\n' 'org/archgraph/store/Rows id: 0' 'A id: 1 super: 0 source: x.jar' > "${a#*=}" ;;
                -XX:SharedClassListFile=*) list=${a#*=} ;;
                -XX:SharedArchiveFile=*)
                    [ "$1" != -Xshare:dump ] || { printf '%s\\n' "$@"; cat "$list"; } > "${a#*=}" ;;
            esac
        done
        """;

    @TempDir
    Path folder;

    private Path clone;
    private Path jdk;
    private Path mavenBin;
    private Path calls;

    @BeforeEach
    void makeClone() throws IOException {
        clone = Files.createDirectories(folder.resolve("клон с пробелом"));
        Files.copy(Path.of("archgraph"), clone.resolve("archgraph"));
        Files.createDirectories(clone.resolve("src/main/java"));
        past(Files.writeString(clone.resolve("pom.xml"), "<project/>"));
        past(Files.writeString(clone.resolve("src/main/java/A.java"), "class A {}"));
        past(clone.resolve("src/main/java"));
        past(clone.resolve("src/main"));
        jdk = makeJdk("17.0.1");
        mavenBin = Files.createDirectory(folder.resolve("maven"));
        script(mavenBin.resolve("mvn"), MAVEN);
        calls = Files.createFile(folder.resolve("calls"));
    }

    @Test
    void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
        Ran first = run(Map.of(), "ask", "what is \"MoE\"?", "*");
        Ran second = run(Map.of(), "ask");

        assertThat(first.exit).isZero();
        assertThat(first.out.lines()).endsWith("org.archgraph.cli.Main", "ask", "what is \"MoE\"?", "*");
        assertThat(first.out).doesNotContain("noise");
        assertThat(first.err).contains("archgraph: first use, building with Maven").containsPattern("built in \\d+ s");
        assertThat(second.err).isEmpty();
        assertThat(second.exit).isZero();
        assertThat(calls).hasContent("called -q -B -Dmaven.test.skip=true -Darchgraph.quick package");
    }

    @Test
    void theProgramIsRunFromTheClone() throws Exception {
        Ran ran = run(Map.of("JAVA_OPTS", "-Da=1", "ARCHGRAPH_JAVA_OPTS", "-Db=2 -Dc=3"));

        assertThat(ran.out.lines())
                .contains("-Da=1", "-Db=2", "-Dc=3", "-Darchgraph.root=" + clone)
                .contains(clone + "/target/archgraph.jar:" + clone + "/target/archgraph/lib/*")
                .doesNotContain("--enable-native-access=ALL-UNNAMED");
    }

    @Test
    void aChangedOrRemovedSourceBuildsAgain() throws Exception {
        Path source = clone.resolve("src/main/java/A.java");
        run(Map.of());
        future(Files.writeString(source, "class A { }"));
        Ran changed = run(Map.of());
        past(source);
        run(Map.of());
        Files.delete(source);
        future(source.getParent());
        Ran removed = run(Map.of());

        assertThat(changed.err).contains("the sources have changed, building");
        assertThat(removed.err).contains("the sources have changed, building");
        assertThat(Files.readAllLines(calls)).hasSizeBetween(3, 4);
    }

    @Test
    void aBuildByHandCounts() throws Exception {
        Files.createDirectories(clone.resolve("target/archgraph/lib/server"));
        Files.createFile(clone.resolve("target/archgraph.jar"));

        assertThat(run(Map.of()).err).isEmpty();
        assertThat(calls).isEmptyFile();
    }

    @Test
    void aFailedBuildShowsItsEndAndRunsNothing() throws Exception {
        Ran failed = run(Map.of("MAVEN_FAILS", "yes"));

        assertThat(failed.exit).isEqualTo(1);
        assertThat(failed.out).isEmpty();
        assertThat(failed.err).contains("[ERROR] broken source").contains("target/archgraph-build.log");
        assertThat(run(Map.of()).exit).isZero();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        script(mavenBin.resolve("mvn"), MAVEN.replace("mkdir", "sleep 1; mkdir"));
        List<CompletableFuture<Ran>> both = Stream.of("one", "two")
                .map(name -> CompletableFuture.supplyAsync(() -> unchecked(name)))
                .toList();

        for (CompletableFuture<Ran> each : both) {
            assertThat(each.get().exit).isZero();
        }
        assertThat(Files.readAllLines(calls)).hasSize(1);
        assertThat(clone.resolve("target/archgraph.lock")).doesNotExist();
    }

    @Test
    void theLockOfAKilledBuildIsBroken() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectory(clone.resolve("target"));
        Files.createSymbolicLink(clone.resolve("target/archgraph.lock"), Path.of(Long.toString(gone.pid())));

        assertThat(run(Map.of()).exit).isZero();
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void itIsFoundBehindLinksAndFromAnywhere() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("step"), Path.of("../клон с пробелом/archgraph"));
        Path link = Files.createSymbolicLink(bin.resolve("ag"), Path.of("step"));

        Ran ran = run(link, folder, Map.of(), "help");

        assertThat(ran.out).contains("-Darchgraph.root=" + clone + "\n").endsWith("help\n");
    }

    @Test
    void aPackageNeedsNoMaven() throws Exception {
        Path root = folder.resolve("пакет 1");
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("lib"));
        Files.copy(Path.of("archgraph"), root.resolve("bin/archgraph"));
        Files.createFile(root.resolve("lib/archgraph.jar"));

        Ran ran = run(root.resolve("bin/archgraph"), folder, Map.of(), "x");

        assertThat(ran.exit).isZero();
        assertThat(ran.err).isEmpty();
        assertThat(ran.out.lines())
                .contains("-Darchgraph.root=" + root, root + "/lib/archgraph.jar:" + root + "/lib/*");
    }

    @Test
    void aColonInThePathIsRefusedInOneLine() throws Exception {
        Path root = Files.createDirectories(folder.resolve("a:b"));
        Files.copy(Path.of("archgraph"), root.resolve("archgraph"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");

        Ran ran = run(root.resolve("archgraph"), folder, Map.of());

        assertThat(ran.exit).isEqualTo(1);
        assertThat(ran.err.lines()).singleElement().asString().contains("colon", root.toString());
    }

    @Test
    void anOldJavaIsRefusedInOneLine() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_392")) {
            Ran ran = run(Map.of("JAVA_HOME", makeJdk(version).toString()));

            assertThat(ran.exit).isEqualTo(1);
            assertThat(ran.err.lines()).singleElement().asString().contains("needs Java 17 or newer", version);
        }
    }

    @Test
    void aNewJavaGetsTheFlagsThatKeepItQuiet() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", makeJdk("25").toString())).out.lines())
                .contains("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void onlyWhatReadsManyNotesGetsTheSecondCompiler() throws Exception {
        Path few = Files.createDirectories(folder.resolve("мало заметок"));
        Files.createFile(few.resolve("1.md"));
        Path many = Files.createDirectories(folder.resolve("много заметок"));
        for (int i = 0; i < 30_000; i++) {
            Files.createFile(many.resolve(i + ".md"));
        }

        for (String command : List.of("import", "check")) {
            assertThat(run(Map.of(), command, few.toString()).out).contains("-XX:TieredStopAtLevel=1");
            assertThat(run(Map.of(), command, many.toString()).out)
                    .contains("-XX:+TieredCompilation", "-XX:FreqInlineSize=150")
                    .doesNotContain("TieredStopAtLevel");
        }
        assertThat(run(Map.of(), "ask", many.toString()).out).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void onlyWhatReadsNotesAsksForLargePagesOfMemory() throws Exception {
        assumeThat(SETTING_OF_LARGE_PAGES).content().contains("[madvise]");

        assertThat(run(Map.of(), "import").out).contains("-XX:+UseTransparentHugePages");
        assertThat(run(Map.of(), "check").out).contains("-XX:+UseTransparentHugePages");
        assertThat(run(Map.of(), "ask", "x").out).doesNotContain("HugePages");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", "/nowhere")).err.lines())
                .singleElement().asString().contains("JAVA_HOME is /nowhere");
        Files.delete(mavenBin.resolve("mvn"));
        Ran withoutMaven = run(Map.of("PATH", tools().toString()));
        assertThat(withoutMaven.exit).isEqualTo(1);
        assertThat(withoutMaven.err.lines()).singleElement().asString().contains("no mvn on the PATH");
    }

    @Test
    @Timeout(60)
    void afterTheFirstQuestionAnArchiveIsMadeAndUsed() throws Exception {
        script(jdk.resolve("bin/java"), ARCHIVING_JAVA);
        Map<String, String> on = Map.of("ARCHGRAPH_ARCHIVES", "on");
        Path archive = clone.resolve("target/archgraph/lib/archives/client-17.0.1.jsa");
        run(Map.of());
        past(clone.resolve("target/archgraph.jar"));
        past(clone.resolve("target/archgraph.built"));

        assertThat(run(on, "--version").out).doesNotContain("ClassList", "SharedArchiveFile");
        assertThat(run(on, "ask", "x").out).contains("-XX:DumpLoadedClassList=" + archive);
        await(archive);
        assertThat(archive).content().contains("-XX:SharedClassListFile=" + archive, "/target/archgraph/lib/*");
        // as JDK 25 lists them: three lists in one may not number their classes
        assertThat(Files.readAllLines(archive)).filteredOn(line -> !line.startsWith("-"))
                .contains("org/archgraph/store/Rows").noneMatch(line -> line.contains("id: ") || line.startsWith("A"));
        assertThat(run(on, "--version").out.lines()).contains("-XX:SharedArchiveFile=" + archive);

        future(clone.resolve("target/archgraph.jar"));
        assertThat(run(on, "--version").out).doesNotContain("SharedArchiveFile");
    }

    @Test
    @Timeout(60)
    void oneArchiveIsMadeAtATime() throws Exception {
        Path dumps = folder.resolve("dumps");
        Path go = folder.resolve("go");
        script(jdk.resolve("bin/java"), ARCHIVING_JAVA.replace(
                "for a in", "[ \"$1\" != -Xshare:dump ] || { echo x >> '" + dumps + "'; until [ -e '" + go
                        + "' ]; do sleep 0.05; done; }\nfor a in"));
        Map<String, String> on = Map.of("ARCHGRAPH_ARCHIVES", "on");
        Path archive = clone.resolve("target/archgraph/lib/archives/client-17.0.1.jsa");
        run(Map.of());
        past(clone.resolve("target/archgraph.jar"));
        past(clone.resolve("target/archgraph.built"));
        run(on, "ask", "x");
        while (!Files.exists(dumps)) {
            Thread.sleep(50);
        }

        for (int i = 0; i < 3; i++) {
            assertThat(run(on, "ask", "x").out).doesNotContain("DumpLoadedClassList");
        }

        Files.createFile(go);
        await(archive);
        assertThat(dumps).hasContent("x");
        assertThat(archive.resolveSibling("lock")).doesNotExist();
    }

    /** A build that changes the libraries meanwhile makes one attempt fail; what fails three times is given up. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "9, false"})
    @Timeout(60)
    void anArchiveThatCannotBeMadeIsTriedThreeTimes(int failures, boolean made) throws Exception {
        Path dumps = Files.createFile(folder.resolve("dumps"));
        script(
                jdk.resolve("bin/java"),
                ARCHIVING_JAVA.replace(
                        "for a in",
                        "[ \"$1\" != -Xshare:dump ] || { echo x >> '" + dumps + "'; [ $(wc -l < '" + dumps + "') -gt "
                                + failures + " ] || exit 1; }\nfor a in"));
        Map<String, String> on = Map.of("ARCHGRAPH_ARCHIVES", "on");
        Path archive = clone.resolve("target/archgraph/lib/archives/client-17.0.1.jsa");
        run(Map.of());
        past(clone.resolve("target/archgraph.jar"));
        past(clone.resolve("target/archgraph.built"));

        for (int attempt = 1; !Files.exists(archive); attempt++) {
            run(on, "ask", "x");
            while (Files.readAllLines(dumps).size() < attempt || isLocked(archive)) {
                Thread.sleep(50);
            }
        }
        run(on, "ask", "x");

        assertThat(Files.size(archive) > 0).isEqualTo(made);
        assertThat(dumps).content().hasLineCount(Math.min(failures + 1, 3));
        assertThat(Files.exists(archive.resolveSibling(archive.getFileName() + ".failed"))).isEqualTo(!made);
    }

    /** Nothing else tells when a process that nobody waits for is done. */
    private static void await(Path file) throws InterruptedException {
        while (!Files.exists(file) || isLocked(file)) {
            Thread.sleep(50);
        }
    }

    private static boolean isLocked(Path archive) {
        return Files.exists(archive.resolveSibling("lock"), LinkOption.NOFOLLOW_LINKS);
    }

    @Test
    void theLocaleIsMadeFitForCyrillic() throws Exception {
        script(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");

        assertThat(run(Map.of("LC_ALL", "C")).out).isEqualTo("C.UTF-8\n");
        assertThat(run(Map.of("LC_ALL", "ru_RU.UTF-8")).out).isEqualTo("ru_RU.UTF-8\n");
    }

    private record Ran(int exit, String out, String err) {}

    private Ran unchecked(String argument) {
        try {
            return run(Map.of(), argument);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ran run(Map<String, String> env, String... args) throws IOException, InterruptedException {
        return run(clone.resolve("archgraph"), Path.of("/"), env, args);
    }

    private Ran run(Path launcher, Path where, Map<String, String> env, String... args)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(args))
                        .toList());
        builder.directory(where.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "ARCHGRAPH_JAVA_OPTS", "LC_ALL"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", mavenBin + ":" + System.getenv("PATH"));
        builder.environment().put("MAVEN_CALLS", calls.toString());
        builder.environment().put("ARCHGRAPH_ARCHIVES", "off");
        builder.environment().putAll(env);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int exit = process.waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    /** A java that prints its arguments, one a line, and the file that says its version. */
    private Path makeJdk(String version) throws IOException {
        Path made = folder.resolve("jdk " + version);
        Files.createDirectories(made.resolve("bin"));
        script(made.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        script(made.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(made.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return made;
    }

    /** A PATH with nothing but what the launcher itself needs. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("readlink", "find", "head", "sed", "date", "mkdir", "ln", "rm")) {
            Path real = Stream.of("/usr/bin", "/bin").map(dir -> Path.of(dir, tool)).filter(Files::exists).findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return tools;
    }

    private static void script(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void past(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static void future(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(3600)));
    }
}
