// Every relation between two entities with all it has, in an order of its own.
MATCH (a:Entity {origin: 'archgraph'})-[r {origin: 'archgraph'}]->(b:Entity {origin: 'archgraph'})
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
ORDER BY from, type, to
