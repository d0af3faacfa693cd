package org.archgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.archgraph.ask.ArgumentReader;
import org.archgraph.ask.CannedQuery;
import org.archgraph.ask.NameIndex;
import org.archgraph.ask.QueryLibrary;
import org.archgraph.failure.Failure;

/**
 * What Neo4j Browser takes when it is dropped into its window.
 *
 * @param style colours, sizes and captions
 * @param favourites a zip of the canned queries in the form that draws them, which become favourites in a folder
 */
record BrowserFiles(Path style, Path favourites) {
    /** The folder that the favourites are in. */
    private static final String FOLDER = "archgraph/";

    /** Writes them into the folder {@code browser} of the home. */
    static BrowserFiles write(Session session, QueryLibrary library, NameIndex names) {
        Path folder = session.home().resolve("browser");
        BrowserFiles files = new BrowserFiles(folder.resolve("archgraph.grass"), folder.resolve("favourites.zip"));
        try {
            Files.createDirectories(folder);
            Files.copy(
                    session.installation().cypher().resolve("browser/archgraph.grass"),
                    files.style,
                    StandardCopyOption.REPLACE_EXISTING);
            try (OutputStream out = Files.newOutputStream(files.favourites)) {
                zip(favourites(library, new ArgumentReader(names)), out);
            }
        } catch (IOException e) {
            throw Failure.failed("cannot write to " + folder, "check its permissions", e);
        }
        return files;
    }

    /** By file name; each begins with the title that Neo4j Browser shows. */
    private static Map<String, String> favourites(QueryLibrary library, ArgumentReader reader) {
        Map<String, String> favourites = new LinkedHashMap<>();
        for (CannedQuery query : library.all()) {
            Optional<GraphForm> graph = GraphForm.of(query);
            graph.ifPresent(form -> favourites.put(query.name() + ".cypher", favourite(form, reader)));
        }
        return favourites;
    }

    private static String favourite(GraphForm form, ArgumentReader reader) {
        CannedQuery query = form.query();
        StringBuilder title = new StringBuilder("// " + query.title());
        query.example().forEach((name, value) -> title.append("; ").append(name).append(" = ").append(value));
        try {
            return title + "\n" + form.filled(reader.read(query, query.example())) + "\n";
        } catch (Failure e) {
            // the example is of the bundled vault: this one has no such name
            return title.append("; set the parameters first with :param") + "\n" + form.cypher() + "\n";
        }
    }

    private static void zip(Map<String, String> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(FOLDER + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
