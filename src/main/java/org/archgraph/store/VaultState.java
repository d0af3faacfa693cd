package org.archgraph.store;

import java.time.ZonedDateTime;

/**
 * Which vault a knowledge base holds.
 *
 * @param identity of the vault at the last import
 * @param importedAt when an import last changed something; null where somebody removed it
 */
public record VaultState(VaultIdentity identity, ZonedDateTime importedAt) {}
