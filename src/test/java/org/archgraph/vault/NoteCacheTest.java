package org.archgraph.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCacheTest {
    private static final String FULL = """
        ---
        title: "A title"
        aliases: [One, Two]
        released: 2024-05-01
        at: 2024-05-01T10:11:12Z
        big: 123456789012345678901234567890
        share: 0.25
        open: true
        nothing:
        map: {a: [1, null, "[[b]]"]}
        ---
        # Head (ALIAS)

        Text with **strong**, `code`, [[b#Part|label]] and [c](../c%20d.md). Key:: [[x]]

        | a | b |
        |---|---|
        | [[b\\|B]] | \uD83D\uDE00 |

        1. One
           - nested [uses:: [[b]]]

        > [!note] Callout
        > with text
        """;

    @TempDir
    private Path temp;

    private Path vault;
    private Path cache;

    @BeforeEach
    void makeVault() throws IOException {
        vault = Files.createDirectories(temp.resolve("vault"));
        cache = temp.resolve("cache");
        Files.writeString(vault.resolve("full.md"), FULL);
        Files.writeString(vault.resolve("b.md"), "---\nbroken: [\n---\n# B\n\nSee [[full]].\n");
    }

    private VaultScan scan() {
        return scan("test");
    }

    private VaultScan scan(String reader) {
        VaultScan scan =
                new VaultReader(VaultLimits.defaults()).scan(vault, NoteCache.open(cache, reader), (done, total) -> {});
        scan.save();
        return scan;
    }

    private Vault fresh() {
        return new VaultReader(VaultLimits.defaults()).read(vault);
    }

    @Test
    void whatIsRememberedIsWhatWasReadToTheLetter() {
        scan();

        assertThat(scan().vault()).isEqualTo(fresh());
        assertThat(fresh().problems()).hasSize(1);
        assertThat(fresh().notes()).hasSize(2);
    }

    @Test
    void everyNoteOfTheBundledVaultIsRemembered() {
        vault = Path.of("import");
        scan();

        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void changesAreSeenWhateverTheFileSystemSaysOfThem() throws IOException {
        scan();
        Path note = vault.resolve("b.md");
        FileTime before = Files.getLastModifiedTime(note);
        Files.writeString(note, Files.readString(note).replace("# B", "# C"));
        Files.setLastModifiedTime(note, before);
        Files.writeString(vault.resolve("new.md"), "# New");
        Files.delete(vault.resolve("full.md"));

        VaultScan scan = scan();

        assertThat(scan.vault()).isEqualTo(fresh());
        assertThat(scan.vault().notes()).extracting(Note::path).containsExactly("b.md", "new.md");
        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void aNoteThatOnceTookTooLongIsReadAgain() {
        Note cut = new Note("full.md", fresh().notes().get(1).hash(), List.of(), List.of());
        Problem slow = new Problem(ProblemCode.UNREADABLE, "full.md", 0, "takes more than a second", "split it");
        NoteCache.open(cache, "test")
                .save(Map.of("full.md", new NoteCache.Entry(null, cut.hash(), List.of(slow), null, cut)));

        assertThat(scan().vault()).isEqualTo(fresh());
        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void notesInAFolderThatCannotBeLookedIntoStayWhatTheyWere() throws IOException {
        Path locked = Files.createDirectories(vault.resolve("locked"));
        Files.writeString(locked.resolve("a.md"), "# A");
        Files.writeString(vault.resolve("locked.md"), "# L");
        scan();
        Vault before = fresh();
        for (String permissions : List.of("---------", "r--r--r--")) {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString(permissions));
            try {
                assumeFalse(Files.isReadable(locked.resolve("a.md")), "this user may read everything");

                Vault now = scan().vault();

                assertThat(now.notes()).isEqualTo(before.notes());
                assertThat(now.files()).isEqualTo(before.files());
                assertThat(now.problems()).filteredOn(problem -> problem.code() == ProblemCode.UNREADABLE)
                        .extracting(Problem::file).contains("locked/a.md");
                assertThat(scan().isWhole()).isFalse();
            } finally {
                Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Files.delete(locked.resolve("a.md"));
        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void nothingIsReadBeyondTheLimits() throws IOException {
        VaultLimits none = new VaultLimits(1_000_000, 10, 0);
        assertThatThrownBy(() -> scan(none)).isInstanceOf(IllegalStateException.class);
        assertThat(scan(new VaultLimits(1_000_000, 10, 2)).isWhole()).isTrue();
        Files.writeString(vault.resolve("b.md"), "B ".repeat(100));
        assertThat(scan(new VaultLimits(100, 10, 2)).isWhole()).isFalse();
    }

    private VaultScan scan(VaultLimits limits) {
        return new VaultReader(limits).scan(vault, NoteCache.open(cache, "test"), (done, total) -> {});
    }

    @Test
    void fingerprintsAreThoseOfTheNotesAndNotOfTheirTimes() throws IOException {
        String before = scan().fingerprint();
        Files.setLastModifiedTime(vault.resolve("b.md"), FileTime.fromMillis(0));
        assertThat(scan().fingerprint()).isEqualTo(before);

        Files.writeString(vault.resolve("picture.png"), "x");
        String withFile = scan().fingerprint();
        assertThat(withFile).isNotEqualTo(before);
        Files.writeString(vault.resolve("b.md"), "# B");
        assertThat(scan().fingerprint()).isNotIn(before, withFile);
    }

    @Test
    void aNoteThatCannotBeReadAnyMoreStaysWhatItWas() throws IOException {
        Note before = scan().vault().notes().get(1);
        Files.write(vault.resolve("full.md"), new byte[] {'#', ' ', (byte) 0xFF, '\n'});

        for (VaultScan scan : List.of(scan(), scan())) {
            assertThat(scan.vault().notes().get(1)).isEqualTo(before);
            assertThat(scan.vault().problems())
                    .filteredOn(problem -> problem.file().equals("full.md"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .startsWith("is not UTF-8")
                            .endsWith("; it stays what it was when it was read last"));
        }
        Files.writeString(vault.resolve("full.md"), "# Mended");
        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void whatIsKeptCanStillBeReadWhenTheCacheWasWrittenAnew() throws IOException {
        VaultScan scan = scan();
        List<String> data = data();
        for (int i = 0; data().equals(data); i++) {
            Files.writeString(vault.resolve("big.md"), i + "x".repeat(700_000));
            scan = scan();
        }
        Files.delete(vault.resolve("full.md"));

        assertThat(scan.vault().notes()).extracting(Note::path).containsExactly("b.md", "big.md", "full.md");
        scan();
        assertThat(data()).hasSize(1);
    }

    private List<String> data() throws IOException {
        try (var files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("data-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNoteThatNeitherTheCacheNorItsFileGivesIsNotLeftOut() throws IOException {
        scan();
        VaultScan scan = scan();
        for (String file : data()) {
            Files.delete(cache.resolve(file));
        }
        assertThat(scan.vault()).isEqualTo(fresh());
        Files.writeString(vault.resolve("full.md"), "# Other");

        assertThatThrownBy(scan::vault).isInstanceOf(Failure.class).hasMessageContaining("full.md");
        assertThat(scan().vault()).isEqualTo(fresh());
    }

    @Test
    void anotherReaderBelievesNothing() throws IOException {
        scan();

        assertThat(NoteCache.open(cache, "other").find("b.md")).isEmpty();
        assertThat(scan("other").vault()).isEqualTo(fresh());
    }

    @Test
    void damageIsNoticed() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            scan();
            try (var files = Files.list(cache)) {
                for (Path file : files.toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length > 0 && random.nextBoolean()) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                        Files.write(file, random.nextInt(4) == 0 ? new byte[0] : bytes);
                    }
                }
            }
            assertThat(scan().vault()).isEqualTo(fresh());
        }
    }

    @Test
    void aFileIsTrustedOnlyWhenItsLastChangeIsNotTooYoung() {
        FileState state = new FileState(5, 10_000_000_000L, 11_000_000_000L, 1);

        assertThat(state.settledAt(12_000_000_000L)).isFalse();
        assertThat(state.settledAt(13_000_000_001L)).isTrue();
    }

    @Test
    void halvesOfCharactersSurvive() {
        BinaryOutput out = new BinaryOutput();
        List<String> texts = List.of("", "a\uD83D", "\uDE00", "\uD83D\uDE00", "Я");
        out.list(texts, BinaryOutput::text);
        out.number(Long.MIN_VALUE);
        out.number(-1);
        BinaryInput in = new BinaryInput(out.toBytes());

        assertThat(in.list(BinaryInput::text)).isEqualTo(texts);
        assertThat(in.number()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.number()).isEqualTo(-1);
        assertThat(in.atEnd()).isTrue();
    }
}
