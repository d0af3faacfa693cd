// At most one bookkeeping node: an import locks it first, so that imports never interleave.
CREATE CONSTRAINT archgraph_vault_id IF NOT EXISTS
FOR (v:Vault) REQUIRE (v.origin, v.id) IS UNIQUE;
