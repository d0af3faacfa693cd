// Every entity with all it has, in an order of its own.
MATCH (e:Entity {origin: 'archgraph'})
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties
ORDER BY id
