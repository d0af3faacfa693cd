package org.archgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.graph.EntityDraft.NameUse;
import org.archgraph.vault.BinaryOutput;
import org.archgraph.vault.NoteReader;

/**
 * What all notes of a vault were understood by when its graph was built: as long as it holds, a note means what it
 * meant.
 *
 * @param files tells the paths of all files from any others
 * @param families what stands before sizes in some note, and the other names of families of models
 * @param entities those that were known when prose was read, in their order
 * @param later placeholders that came up while prose was read, in their order
 * @param disputed the relations of which some notes say that they are and others that they are not, as uses
 * @param notes what is kept of each note, by its path
 */
record Understood(
        String files,
        List<String> families,
        List<Known> entities,
        List<Known> later,
        Set<RelationCollector.Key> disputed,
        Map<String, Mark> notes) {

    /**
     * An entity.
     *
     * @param path its note's; null for a placeholder
     * @param names by their folded form
     * @param firm whether its own note or folder says its type, and nobody says otherwise
     * @param told whether its own note describes it
     * @param listing whether its note lists what it uses
     */
    record Known(
            String id,
            String path,
            String type,
            List<Map.Entry<String, NameUse>> names,
            boolean firm,
            boolean told,
            boolean listing) {}

    /**
     * How a note was read, to tell later whether reading it alone gives the same.
     *
     * @param hash of its bytes
     * @param key as {@link ProseKeys#of} has it
     * @param statements how many it makes
     */
    record Mark(String hash, String key, int statements) {}

    /** Tells the paths of all files from any others. */
    static String files(Collection<String> paths) {
        BinaryOutput out = new BinaryOutput();
        paths.forEach(out::text);
        return NoteReader.hash(out.toBytes());
    }

    /** The same, with other notes. */
    Understood with(Map<String, Mark> edited) {
        Map<String, Mark> all = new HashMap<>(notes);
        all.putAll(edited);
        return new Understood(files, families, entities, later, disputed, all);
    }
}
