package org.archgraph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a version of Neo4j knows dynamic labels and relationship types: 5.26, and 2025.01 and later. */
final class ServerVersion {
    private static final Pattern NUMBERS = Pattern.compile("^(\\d+)\\.(\\d+)");

    private ServerVersion() {}

    /** A version that cannot be read gets the benefit of the doubt: the server will say what it does not know. */
    static boolean canImport(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.find()) {
            return true;
        }
        int major = Integer.parseInt(numbers.group(1));
        return major > 5 || major == 5 && Integer.parseInt(numbers.group(2)) >= 26;
    }
}
