// Which folder this knowledge base holds; no root: nothing was imported yet.
MATCH (v:Vault {origin: 'archgraph', id: 'vault'})
WHERE v.root IS NOT NULL
RETURN properties(v) AS properties
