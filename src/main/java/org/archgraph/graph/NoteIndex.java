package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paths of a vault's notes, by path, path suffix, file name and folder. */
final class NoteIndex {
    private static final String ENDING = ".md";

    /** Obsidian's order among several notes that fit: the shortest path, then the alphabet. */
    private static final Comparator<String> PREFERENCE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Set<String> paths;
    private final Map<String, List<String>> byLowerPath = new HashMap<>();
    private final Map<String, List<String>> byLowerFileName = new HashMap<>();
    private final Map<String, List<String>> foldersByLowerPath = new HashMap<>();
    private final Map<String, List<String>> foldersByLowerName = new HashMap<>();

    NoteIndex(Collection<String> notePaths) {
        paths = new HashSet<>(notePaths);
        Set<String> folders = new HashSet<>();
        for (String path : notePaths) {
            String lower = lower(path);
            add(byLowerPath, lower, path);
            add(byLowerFileName, fileName(lower), path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        for (String folder : folders) {
            add(foldersByLowerPath, lower(folder), folder);
            add(foldersByLowerName, fileName(lower(folder)), folder);
        }
        byLowerPath.values().forEach(list -> list.sort(PREFERENCE));
        byLowerFileName.values().forEach(list -> list.sort(PREFERENCE));
        foldersByLowerPath.values().forEach(list -> list.sort(PREFERENCE));
        foldersByLowerName.values().forEach(list -> list.sort(PREFERENCE));
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    private static void add(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    static String withEnding(String target) {
        return lower(target).endsWith(ENDING) ? target : target + ENDING;
    }

    static String withoutEnding(String path) {
        return lower(path).endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    /** The note at exactly this path, with the ending or without; in the same case, or else in any. */
    Optional<String> at(String path, boolean exactCase) {
        String note = withEnding(path);
        if (exactCase) {
            return paths.contains(note) ? Optional.of(note) : Optional.empty();
        }
        return byLowerPath.getOrDefault(lower(note), List.of()).stream().findFirst();
    }

    /** The notes whose path ends with {@code /target}, best first. */
    List<String> endingWith(String target, boolean exactCase) {
        String suffix = "/" + withEnding(target);
        String lowerSuffix = lower(suffix);
        List<String> found = new ArrayList<>();
        for (String path : sameFileName(target)) {
            boolean fits = exactCase ? path.endsWith(suffix) : lower(path).endsWith(lowerSuffix);
            if (fits) {
                found.add(path);
            }
        }
        return found;
    }

    /** The notes with the file name of {@code target} in any folder and case, best first. */
    List<String> sameFileName(String target) {
        return byLowerFileName.getOrDefault(fileName(lower(withEnding(target))), List.of());
    }

    /** The folder at this path, or the only one whose path ends with it. */
    Optional<String> folder(String path) {
        String lower = lower(path);
        List<String> exact = foldersByLowerPath.getOrDefault(lower, List.of());
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        List<String> ending = foldersByLowerName.getOrDefault(fileName(lower), List.of()).stream()
                .filter(folder -> lower(folder).endsWith("/" + lower))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }
}
