MATCH (v:Vault {origin: 'archgraph', id: 'vault'})
SET v = $properties
