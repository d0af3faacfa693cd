package org.archgraph.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one note from its bytes or its text: no files. Safe for use by several threads. */
public final class NoteReader {
    private final Markdown markdown = new Markdown();

    /**
     * Reads a note.
     *
     * @param path the note's path, relative to the vault, with {@code /}
     * @param bytes the file's content
     * @param problems is told what is wrong in the note ({@code unreadable}, {@code bad-front-matter})
     * @return empty where the note cannot be read at all, which is reported; a note with broken front matter is read
     */
    public Optional<Note> read(String path, byte[] bytes, Consumer<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        String name = Normalizer.normalize(path, Normalizer.Form.NFC);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.accept(notUtf8(name, bytes, in.position()));
            return Optional.empty();
        }
        return read(name, out.flip().toString(), hash(bytes), problems);
    }

    /** As {@link #read(String, byte[], Consumer)}, from the text that the bytes hold in UTF-8. */
    public Optional<Note> read(String path, String text, Consumer<Problem> problems) {
        return read(path, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Optional<Note> read(String path, String text, String hash, Consumer<Problem> problems) {
        FrontMatter split = FrontMatter.split(normalised(text));
        List<Property> properties = new FrontMatterReader(path, problems).read(split);
        try {
            return Optional.of(new Note(path, hash, properties, markdown.blocks(split.body())));
        } catch (TimeBudget.Spent slow) {
            problems.accept(new Problem(
                    ProblemCode.UNREADABLE,
                    path,
                    0,
                    "takes more than a second to read as Markdown, so only its front matter is read",
                    "split the note, or move data, deep lists and long runs of marks out of it"));
            return Optional.of(new Note(path, hash, properties, List.of()));
        } catch (StackOverflowError | RuntimeException failure) {
            // whatever a parser may stumble over in one note must not keep the others from being read
            String reason = failure instanceof StackOverflowError ? "it is nested too deeply" : failure.toString();
            problems.accept(new Problem(
                    ProblemCode.UNREADABLE,
                    path,
                    0,
                    "cannot be read as Markdown: " + reason.replaceAll("\\s+", " "),
                    "simplify the note; lists, quotes and brackets may be nested a few hundred deep"));
            return Optional.empty();
        }
    }

    /** Without byte order mark, with {@code \n} as line end, and without NUL, as CommonMark asks for. */
    private static String normalised(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return content.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static Problem notUtf8(String path, byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF ^ bytes[1] & 0xFF) == 1 && (bytes[0] & 0xFE) == 0xFE;
        return new Problem(
                ProblemCode.UNREADABLE,
                path,
                line,
                "is not UTF-8" + (utf16 ? " but UTF-16" : "") + ": invalid byte at offset " + offset,
                "save the note as UTF-8");
    }

    /** SHA-256 of a file's bytes, in hexadecimal, as {@link Note#hash()} has it. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
