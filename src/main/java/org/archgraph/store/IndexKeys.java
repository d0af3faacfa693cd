package org.archgraph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps ids and names within what an index of Neo4j takes (about 8,000 bytes), so that no odd note stops an import. */
final class IndexKeys {
    /** In chars; four bytes each at most, and two keys share an index entry. */
    private static final int LONGEST = 1_000;

    private IndexKeys() {}

    /** The id itself; one that is too long is cut, and told apart by its hash. */
    static String id(String id) {
        String text = PropertyValues.storedText(id);
        return text.length() <= LONGEST ? text : cut(text) + "#" + hash(text);
    }

    /** The name itself; one that is too long is cut. */
    static String name(String name) {
        String text = PropertyValues.storedText(name);
        return text.length() <= LONGEST ? text : cut(text) + "…";
    }

    private static String cut(String text) {
        return PropertyValues.storedText(text.substring(0, LONGEST));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
