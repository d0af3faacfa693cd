package org.archgraph.store;

import java.util.Objects;

/**
 * Which vault an import writes.
 *
 * @param root the absolute path of its folder
 * @param bundled whether it is the vault that comes with archgraph; any other vault may take its place
 * @param ontologyHash SHA-256 of the ontology it was read with
 * @param version of archgraph
 */
public record VaultIdentity(String root, boolean bundled, String ontologyHash, String version) {
    public VaultIdentity {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(ontologyHash, "ontologyHash");
        Objects.requireNonNull(version, "version");
    }
}
