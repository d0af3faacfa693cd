package org.archgraph.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as GraphML's schema wants them (NMTOKEN: letters, digits and {@code . - _ :}), each text always the same one
 * and no two texts the same.
 */
final class XmlTokens {
    private static final Pattern OTHER = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}._:-]|[^\\x{0}-\\x{FFFF}]");

    private final Map<String, String> tokens = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(String text) {
        return tokens.computeIfAbsent(text, this::create);
    }

    private String create(String text) {
        String plain = OTHER.matcher(text.replace('/', ':')).replaceAll("_");
        String token = plain.isEmpty() ? "_" : plain;
        for (int number = 2; !taken.add(token); number++) {
            token = plain + "." + number;
        }
        return token;
    }
}
