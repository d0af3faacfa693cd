package org.archgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.archgraph.text.Names;
import org.archgraph.vault.BinaryOutput;
import org.archgraph.vault.NoteReader;

/**
 * The notes whose names are most like a wrong one, as {@link LikeNames} finds them, and as was found before where the
 * names are the same.
 */
final class NearestNotes {
    private static final int SHOWN = 3;
    private static final int LONGEST = 120;

    private final Supplier<Collection<EntityDraft>> entities;
    private final GraphMemory memory;
    /** What is known of wrong names, and which of it was asked for this time. */
    private final Map<String, List<String>> known = new HashMap<>();

    private final Map<String, List<String>> asked = new HashMap<>();
    /** What was found ahead of the questions. */
    private final Map<String, List<String>> found = new ConcurrentHashMap<>();

    private final List<String> names = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    /** What the answers rest on; null until the first question. */
    private String key;
    /** Null until a name comes that is not known. */
    private LikeNames like;

    /**
     * @param entities asked for when the first wrong name comes
     * @param memory knows what was found before
     */
    NearestNotes(Supplier<Collection<EntityDraft>> entities, GraphMemory memory) {
        this.entities = entities;
        this.memory = memory;
    }

    /**
     * The paths of the notes that {@code target} may mean, the likeliest first; none where none is like it.
     *
     * @param from the path of the note that the link stands in: nobody means that one
     */
    List<String> to(String target, String from) {
        String name = name(target);
        if (!isLookedFor(name)) {
            return List.of();
        }
        gather();
        return asked.computeIfAbsent(name, this::answer).stream()
                .filter(path -> !path.equals(from))
                .limit(SHOWN)
                .toList();
    }

    private List<String> answer(String name) {
        List<String> before = known.get(name);
        return before != null ? before : find(name);
    }

    /** Looks for several wrong names at once, so that they are known when they are asked for. */
    void expect(Stream<String> targets) {
        Set<String> wrong = targets.map(NearestNotes::name)
                .filter(NearestNotes::isLookedFor)
                .collect(Collectors.toSet());
        if (wrong.isEmpty()) {
            return;
        }
        gather();
        wrong.removeAll(known.keySet());
        if (!wrong.isEmpty()) {
            like = new LikeNames(names);
            wrong.parallelStream().forEach(name -> found.put(name, look(name)));
        }
    }

    private static String name(String target) {
        return Names.fold(Names.ofFile(target.replace("%20", " ")));
    }

    private static boolean isLookedFor(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    private List<String> find(String name) {
        List<String> ahead = found.get(name);
        if (ahead != null) {
            return ahead;
        }
        if (like == null) {
            like = new LikeNames(names);
        }
        return look(name);
    }

    private List<String> look(String name) {
        return like.to(name).map(paths::get).distinct().limit(SHOWN + 1).toList();
    }

    /** Tells the memory what is known now, where that is not what it knows; asked again, it has to start anew. */
    void remember() {
        if (key != null && !asked.equals(known)) {
            memory.keepNearest(key, asked);
        }
        like = null;
        found.clear();
    }

    private void gather() {
        if (key != null) {
            return;
        }
        for (EntityDraft entity : entities.get()) {
            if (!entity.placeholder()) {
                entity.names().keySet().stream().filter(name -> name.length() <= LONGEST).forEach(name -> {
                    names.add(name);
                    paths.add(entity.note().path());
                });
            }
        }
        BinaryOutput all = new BinaryOutput();
        all.list(names, BinaryOutput::text);
        all.list(paths, BinaryOutput::text);
        key = NoteReader.hash(all.toBytes());
        known.putAll(memory.nearest(key));
    }
}
