package org.archgraph.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.archgraph.render.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats as people write them: in small letters. */
final class FormatConverter implements ITypeConverter<OutputFormat> {
    static String name(OutputFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names() {
        return Arrays.stream(OutputFormat.values()).map(FormatConverter::name).toList();
    }

    @Override
    public OutputFormat convert(String text) {
        return Arrays.stream(OutputFormat.values())
                .filter(format -> name(format).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is none of " + String.join(", ", names())));
    }

    /** What the help and the completion offer. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
