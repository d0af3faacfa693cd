package org.archgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.ontology.Ontology;

/** Reads settings quoted from a model's configuration, such as {@code "attention_bias": false}. */
final class SettingReader {
    private static final Pattern SETTING = Pattern.compile(
            "\\b([A-Za-z]+(?:_[A-Za-z0-9]+)+)[\"'`]?\\s*[:=]\\s*[\"'`]?(\\d[\\d.]*|[A-Za-z]+)");
    private static final Set<String> OFF = Set.of("false", "null", "none", "no", "off", "0", "disabled");
    private static final Set<String> ON = Set.of("true", "yes", "on", "enabled");
    private static final Pattern ACTION = Pattern.compile("^(?:use|uses|enable|enabled|with|has)_");

    private final NameFinder finder;

    SettingReader(NameFinder finder) {
        this.finder = finder;
    }

    /**
     * A setting named like a technique.
     *
     * @param on whether the technique is switched on
     * @param start where it stands in the text
     */
    record Setting(Mention technique, boolean on, int start) {}

    List<Setting> read(String text) {
        if (text.indexOf('_') < 0) {
            return List.of();
        }
        List<Setting> settings = new ArrayList<>();
        Matcher setting = SETTING.matcher(text);
        while (setting.find()) {
            String name = ACTION.matcher(setting.group(1)).replaceFirst("");
            String value = setting.group(2).toLowerCase(Locale.ROOT);
            boolean off = OFF.contains(value);
            boolean on = ON.contains(value) || !off && Character.isDigit(value.charAt(0));
            List<Mention> named = finder.find(name);
            boolean whole = named.size() == 1
                    && named.get(0).is(Ontology.TECHNIQUE)
                    && named.get(0).span().length() == name.length();
            if (whole && (on || off)) {
                settings.add(new Setting(named.get(0), on, setting.start()));
            }
        }
        return settings;
    }
}
