package org.archgraph.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/**
 * A folder of notes, read.
 *
 * @param root the folder, absolute
 * @param notes every note that could be read, ordered by path
 * @param files the paths of all files, notes and attachments, relative to the root, with {@code /}, NFC
 * @param problems what could not be read, and why
 */
public record Vault(Path root, List<Note> notes, SortedSet<String> files, List<Problem> problems) {
    public Vault {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
