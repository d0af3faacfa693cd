package org.archgraph.graph;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.archgraph.ontology.Ontology;
import org.archgraph.ontology.OntologyReader;
import org.archgraph.prose.SentenceReader;
import org.archgraph.text.Tokenizer;
import org.archgraph.vault.Note;
import org.archgraph.vault.NoteReader;
import org.archgraph.vault.Vault;

/**
 * How long reading the prose of notes takes, beside parsing the same notes with flexmark. Run it with
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.archgraph.graph.ProseBenchmark}.
 */
public final class ProseBenchmark {
    private static final int COPIES = 500;
    private static final int ROUNDS = 5;

    private ProseBenchmark() {}

    /** Generates 6,000 notes out of the bundled models' and prints a line for each round. */
    public static void main(String[] args) throws IOException {
        Map<String, String> files = files();
        Vault vault = vault(files);
        for (int round = 1; round <= ROUNDS; round++) {
            double flexmark = seconds(() -> parse(files.values()));
            double prose = readProse(vault);
            System.out.printf(
                    Locale.ROOT,
                    "%d notes: flexmark %.2f s, prose %.2f s, ratio %.2f%n",
                    files.size(),
                    flexmark,
                    prose,
                    prose / flexmark);
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of("import"))) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".md")).toList()) {
                String text = Files.readString(path);
                String name = Path.of("import").relativize(path).toString();
                files.put(name, text);
                for (int copy = 0; name.startsWith("models") && copy < COPIES; copy++) {
                    files.put(name.replace(".md", "_" + copy + ".md"), renamed(text, copy));
                }
            }
        }
        return files;
    }

    private static String renamed(String text, int copy) {
        return text.replaceAll("(?m)^aliases:.*\\n", "").replaceAll("(?m)^(title: .*|# .*)$", "$1 copy" + copy);
    }

    private static Vault vault(Map<String, String> files) {
        NoteReader reader = new NoteReader();
        List<Note> notes = new ArrayList<>();
        files.forEach((path, text) -> reader.read(path, text, problem -> {}).ifPresent(notes::add));
        return new Vault(Path.of("/vault"), notes, new TreeSet<>(files.keySet()), List.of());
    }

    private static void parse(Iterable<String> texts) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), FootnoteExtension.create()))
                .build();
        texts.forEach(parser::parse);
    }

    private static double readProse(Vault vault) {
        Ontology ontology = new OntologyReader().read(Path.of("import", "ontology.yml"));
        Tokenizer tokenizer = new Tokenizer();
        EntityCatalog catalog = new EntityCatalog(vault.notes(), ontology);
        ProblemLog problems = new ProblemLog();
        LinkTargets links = LinkTargets.resolve(vault, ontology, catalog, problems, true, GraphMemory.none());
        TypeResolver types = new TypeResolver(ontology, catalog, links, problems);
        types.claim(vault.notes());
        types.decide();
        NameFinder finder = new NameFinder(catalog.names(), catalog.all(), ontology.names(), tokenizer);
        ReadingContext context = ReadingContext.of(ontology, catalog, links, finder);
        SentenceMentions mentions =
                new SentenceMentions(context, new ModelFamilies(ontology, catalog.all()), tokenizer);
        ProseReader prose = new ProseReader(context, new SentenceReader(ontology.cues(), tokenizer), mentions);
        // by one thread, as the parsing it is compared with
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            return seconds(
                    () -> one.submit(() -> prose.read(vault.notes(), GraphMemory.none(), new Understanding(vault)))
                            .join());
        } finally {
            one.shutdown();
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
