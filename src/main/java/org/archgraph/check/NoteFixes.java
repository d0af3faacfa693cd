package org.archgraph.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.Problem;
import org.archgraph.vault.ProblemCode;
import org.archgraph.vault.Vault;

/** Mends stale paths and links by alias in the notes themselves. */
public final class NoteFixes {
    private static final Set<ProblemCode> MENDED = Set.of(ProblemCode.STALE_PATH, ProblemCode.ALIAS_LINK);
    private static final int CONTEXT = 3;

    private final Map<String, Path> files;
    private final Map<String, String> hashes;
    private final NoteReader reader = new NoteReader();

    /**
     * @param vault as it was read when the problems were found
     * @param files where each file of the vault is on disk
     */
    public NoteFixes(Vault vault, Map<String, Path> files) {
        this.files = Map.copyOf(files);
        this.hashes = vault.notes().stream().collect(Collectors.toMap(Note::path, Note::hash));
    }

    /**
     * A note and what it is to become.
     *
     * @param path in the vault
     * @param file on disk, the target of a symbolic link
     * @param links how many links are mended
     */
    public record Change(String path, Path file, byte[] before, byte[] after, int links) {
        public Change {
            before = before.clone();
            after = after.clone();
        }

        /** The change as a unified diff, a line each, without line ends. */
        public List<String> diff() {
            List<String> old = lines(before);
            return UnifiedDiffUtils.generateUnifiedDiff(
                    "a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        }

        private static List<String> lines(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            if (lines.get(lines.size() - 1).isEmpty()) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        }

        /** @throws IOException where the file has changed meanwhile or cannot be written; it is then as it was */
        public void write() throws IOException {
            new NoteFile(file).replace(before, after);
        }
    }

    /**
     * What would be changed.
     *
     * @param left how many of the problems cannot be mended without a person
     */
    public record Plan(List<Change> changes, int left) {
        public int links() {
            return changes.stream().mapToInt(Change::links).sum();
        }
    }

    /** Reads the notes that have problems of the kinds that can be mended. Changes nothing. */
    public Plan plan(List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream()
                .filter(problem -> MENDED.contains(problem.code()))
                .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
        List<Change> changes = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        int left = 0;
        for (Map.Entry<String, List<Problem>> entry : byFile.entrySet()) {
            try {
                Path file = files.get(entry.getKey()).toRealPath();
                if (seen.add(file)) {
                    left += change(entry.getKey(), file, entry.getValue(), changes);
                }
            } catch (IOException | NullPointerException gone) {
                left += entry.getValue().size();
            }
        }
        return new Plan(List.copyOf(changes), left);
    }

    /** How many of the problems are left. */
    private int change(String path, Path file, List<Problem> problems, List<Change> changes) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!NoteReader.hash(bytes).equals(hashes.get(path))) {
            return problems.size();
        }
        NoteRewrite rewrite = new NoteRewrite(reader, path, text(bytes));
        byte[] after = rewrite.mend(problems).getBytes(StandardCharsets.UTF_8);
        if (rewrite.mended() > 0) {
            changes.add(new Change(path, file, bytes, after, rewrite.mended()));
        }
        return Math.max(0, problems.size() - rewrite.mended());
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
