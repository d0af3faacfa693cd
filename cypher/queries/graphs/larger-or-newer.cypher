MATCH (m:Entity:Model {origin: 'archgraph'})
WHERE m.id IN [$a, $b]
RETURN m
