package org.archgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.archgraph.ask.Grammar;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.ask.Synonyms;

/**
 * The grammar of the last command in this process, for the next one that has the same files. Safe for several threads.
 */
final class Grammars {
    private volatile Known last;

    /** A file as it was when it was read. */
    private record Seen(Path file, FileTime changed, long size) {}

    private record Known(List<Seen> files, Grammar grammar) {}

    /**
     * @param folders of queries, as {@link QueryLibrary#load} takes them
     * @param words the file of word classes
     */
    Grammar of(List<Path> folders, Path words) {
        List<Seen> files = files(folders, words);
        Known known = last;
        if (known == null || !known.files().equals(files)) {
            known = new Known(files, new Grammar(QueryLibrary.load(folders), Synonyms.load(words)));
            last = known;
        }
        return known.grammar();
    }

    /** Nothing where they cannot be looked at: reading them says why. */
    private static List<Seen> files(List<Path> folders, Path words) {
        List<Seen> files = new ArrayList<>();
        try {
            files.add(seen(words));
            for (Path folder : folders) {
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> all = Files.list(folder)) {
                        for (Path file : all.sorted().toList()) {
                            files.add(seen(file));
                        }
                    }
                }
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Seen seen(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Seen(file, attributes.lastModifiedTime(), attributes.size());
    }
}
