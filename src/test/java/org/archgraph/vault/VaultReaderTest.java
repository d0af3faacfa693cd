package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultReaderTest {
    /** Of 10,000 quotes within each other the frames of compiled code fitted into a thread's stack once. */
    private static final int DEEPER_THAN_A_STACK = 40_000;

    @TempDir
    private Path folder;

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Vault read() {
        return new VaultReader(VaultLimits.defaults()).read(folder);
    }

    @Test
    void notesAreOrderedAndAllVisibleFilesListed() throws IOException {
        write("b.md", "b");
        write("Папка/Заметка.MD", "c");
        write("a/z.md", "z");
        write("pic.png", "");
        write(".obsidian/hidden.md", "h");
        write("a/.hidden.md", "h");

        Vault vault = read();

        assertThat(vault.root()).isEqualTo(folder.toAbsolutePath());
        assertThat(vault.notes()).extracting(Note::path)
                .containsExactly("a/z.md", "b.md", "Папка/Заметка.MD");
        assertThat(vault.files()).containsExactly("a/z.md", "b.md", "pic.png", "Папка/Заметка.MD");
        assertThat(vault.problems()).isEmpty();
    }

    @Test
    void decomposedFileNamesAreComposedInPaths() throws IOException {
        write("и\u0306/и\u0306.md", "text");

        assertThat(read().notes()).extracting(Note::path).containsExactly("й/й.md");
    }

    @Test
    void namesThatDifferOnlyInTheirEncodingAreReported() throws IOException {
        write("и\u0306.md", "one");
        write("й.md", "two");

        Vault vault = read();

        assertThat(vault.notes()).hasSize(1);
        assertThat(vault.problems()).singleElement().extracting(Problem::file).isEqualTo("й.md");
    }

    @Test
    void anEmptyVaultIsAVault() {
        assertThat(read().notes()).isEmpty();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aMissingVaultAndAFileAsVaultAreFailures() throws IOException {
        Path file = write("note.md", "x");
        VaultReader reader = new VaultReader(VaultLimits.defaults());

        for (Path wrong : List.of(folder.resolve("none"), file)) {
            assertThatThrownBy(() -> reader.read(wrong))
                    .isInstanceOfSatisfying(Failure.class, failure -> {
                        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
                        assertThat(failure).hasMessageContaining(wrong.toString());
                        assertThat(failure.hint()).isPresent();
                    });
        }
    }

    @Test
    void tooManyFilesAreAFailure() throws IOException {
        write("a.md", "");
        write("b.md", "");

        assertThatThrownBy(() -> new VaultReader(new VaultLimits(1, 1)).read(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("more than 1 files");
    }

    @Test
    void oneBadNoteStopsNoOther() throws IOException {
        write("a.md", "[[b]]");
        Files.write(folder.resolve("b.md"), new byte[] {'x', (byte) 0xFF});
        write("c.md", "---\na: [\n---\nbody");
        write("d.md", ">".repeat(DEEPER_THAN_A_STACK));
        write("e.md", "text");

        Vault vault = read();

        assertThat(vault.notes()).extracting(Note::path).containsExactly("a.md", "c.md", "e.md");
        assertThat(vault.problems()).extracting(Problem::file).containsExactly("b.md", "c.md", "d.md");
        assertThat(vault.files()).hasSize(5);
    }

    @Test
    void aHugeNoteIsReportedAndNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        write("small.md", "text");

        Vault vault = read();

        assertThat(vault.notes()).extracting(Note::path).containsExactly("small.md");
        assertThat(vault.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(problem.message()).contains("52428800");
        });
    }

    @Test
    void theLimitItselfIsNotTooLarge() throws IOException {
        write("a.md", "1234");
        write("b.md", "12345");

        Vault vault = new VaultReader(new VaultLimits(4, 10)).read(folder);

        assertThat(vault.notes()).extracting(Note::path).containsExactly("a.md");
        assertThat(vault.problems()).extracting(Problem::file).containsExactly("b.md");
    }

    @Test
    void linksWithinTheVaultAreFollowed() throws IOException {
        write("real/note.md", "text");
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("same.md"), Path.of("real", "note.md"));

        Vault vault = read();

        assertThat(vault.problems()).isEmpty();
        assertThat(vault.files()).containsExactly("linked/note.md", "real/note.md", "same.md");
    }

    @Test
    void linksThatCircleLeaveOrLeadNowhereAreReported(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "secret");
        write("a/note.md", "text");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
        Files.createSymbolicLink(folder.resolve("dead.md"), folder.resolve("none.md"));
        Files.createSymbolicLink(folder.resolve("out"), outside);
        Files.createSymbolicLink(folder.resolve("out.md"), outside.resolve("secret.md"));

        Vault vault = read();

        assertThat(vault.notes()).extracting(Note::path).containsExactly("a/note.md");
        assertThat(vault.files()).containsExactly("a/note.md");
        assertThat(vault.problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
            assertThat(problem.suggestion()).isNotEmpty();
        });
        assertThat(vault.problems()).extracting(Problem::file)
                .containsExactly("a/loop", "a/self", "dead.md", "out", "out.md");
    }

    @Test
    void aVaultGivenThroughALinkIsRead(@TempDir Path elsewhere) throws IOException {
        write("a/note.md", "text");
        Path link = Files.createSymbolicLink(elsewhere.resolve("vault"), folder);

        Vault vault = new VaultReader(VaultLimits.defaults()).read(link);

        assertThat(vault.notes()).extracting(Note::path).containsExactly("a/note.md");
        assertThat(vault.root()).isEqualTo(link.toAbsolutePath());
    }

    @Test
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        Vault vault = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::read);

        assertThat(vault.notes()).isEmpty();
        assertThat(vault.problems()).extracting(Problem::message).containsExactly("is no regular file");
    }

    @Test
    void aSocketAndALinkToADeviceAreNotOpened() throws IOException {
        write("note.md", "x");
        Files.createSymbolicLink(folder.resolve("endless.md"), Path.of("/dev/zero"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.md")));

            Vault vault = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::read);

            assertThat(vault.notes()).extracting(Note::path).containsExactly("note.md");
            assertThat(vault.problems()).extracting(Problem::message)
                    .containsExactly("is a symbolic link out of the vault and not followed", "is no regular file");
        }
    }

    @Test
    void whatMayNotBeReadIsReported() throws IOException {
        Path secret = write("secret.md", "x");
        write("locked/note.md", "x");
        write("open.md", "x");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Path locked = folder.resolve("locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(secret), "this user may read everything");
            Vault vault = read();
            assertThat(vault.notes()).extracting(Note::path).containsExactly("open.md");
            assertThat(vault.problems()).extracting(Problem::file).containsExactly("locked", "secret.md");
            assertThat(vault.problems()).extracting(Problem::message).allMatch(said -> said.contains("permission"));
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void progressCountsEveryNote() throws IOException {
        write("a.md", "x");
        Files.write(folder.resolve("b.md"), new byte[] {(byte) 0xFF});
        write("c.txt", "no note");
        List<String> told = new ArrayList<>();

        new VaultReader(VaultLimits.defaults()).read(folder, (done, total) -> told.add(done + "/" + total));

        assertThat(told).containsExactly("0/2", "1/2", "2/2");
    }
}
