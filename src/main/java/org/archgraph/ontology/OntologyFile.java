package org.archgraph.ontology;

import java.nio.file.Path;
import org.archgraph.failure.Failure;

/**
 * An ontology as its file was at one moment: what tells it from others is known at once, what it says takes longer to
 * read.
 */
public final class OntologyFile {
    private final Path file;
    private final byte[] bytes;

    private OntologyFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws Failure if the file cannot be read */
    public static OntologyFile of(Path file) {
        return new OntologyFile(file, OntologyReader.bytes(file));
    }

    /** The same as {@link Ontology#hash()}. */
    public String hash() {
        return OntologyReader.sha256(bytes);
    }

    /** @throws Failure if it is no YAML, or has keys, types or names that are not allowed */
    public Ontology read() {
        return new OntologyReader().read(file, bytes);
    }
}
