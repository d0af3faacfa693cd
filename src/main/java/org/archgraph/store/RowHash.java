package org.archgraph.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.archgraph.graph.Entity;
import org.archgraph.graph.Evidence;
import org.archgraph.graph.Relation;

/** Sums of 64 bits over all that an entity or relation holds: other sums, other contents. Not made against forgery. */
final class RowHash {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long state = 0x243F6A8885A308D3L;

    private RowHash() {}

    static long of(Entity entity) {
        RowHash hash = new RowHash();
        hash.text(entity.id());
        hash.text(entity.type());
        hash.text(entity.name());
        hash.list(entity.aliases());
        hash.text(entity.summary());
        hash.text(entity.path());
        hash.text(entity.text());
        hash.text(entity.hash());
        for (Map.Entry<String, Object> fact : new TreeMap<>(entity.properties()).entrySet()) {
            hash.text(fact.getKey());
            hash.value(fact.getValue());
        }
        return hash.state;
    }

    static long of(Relation relation) {
        RowHash hash = new RowHash();
        hash.text(relation.from());
        hash.text(relation.type());
        hash.text(relation.to());
        hash.text(relation.detail());
        for (Evidence evidence : relation.evidence()) {
            hash.number(evidence.basis().ordinal());
            hash.text(evidence.source());
            hash.number(evidence.line());
            hash.text(evidence.quote());
            hash.text(evidence.detail());
            hash.text(evidence.rule());
            hash.text(evidence.resolvedBy());
            hash.text(evidence.link());
        }
        return hash.state;
    }

    private void value(Object value) {
        if (value instanceof List<?> list) {
            list(list);
        } else {
            number(value instanceof LocalDate ? 1 : value instanceof String ? 2 : value instanceof Double ? 3 : 4);
            text(String.valueOf(value));
        }
    }

    private void list(List<?> list) {
        number(list.size());
        list.forEach(this::value);
    }

    /** The length goes first, so that "a", "bc" is not "ab", "c". */
    private void text(String text) {
        if (text == null) {
            number(-1);
            return;
        }
        number(text.length());
        long four = 0;
        for (int i = 0; i < text.length(); i++) {
            four = four << 16 | text.charAt(i);
            if ((i & 3) == 3) {
                number(four);
                four = 0;
            }
        }
        number(four);
    }

    private void number(long value) {
        long mixed = (state ^ value) * PRIME;
        mixed ^= mixed >>> 32;
        state = Long.rotateLeft(mixed, 27) * 0xC2B2AE3D27D4EB4FL + 1;
    }
}
