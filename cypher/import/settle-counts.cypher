MATCH (v:Vault {origin: 'archgraph', id: 'vault'})
WHERE v.generation = $generation
SET v.database_counts = $counts
