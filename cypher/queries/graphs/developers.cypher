MATCH (m:Model {origin: 'archgraph'})
WHERE m.developer IS NOT NULL
RETURN m
