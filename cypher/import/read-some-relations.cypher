UNWIND $keys AS key
MATCH (a:Entity {origin: 'archgraph', id: key.from})
MATCH (b:Entity {origin: 'archgraph', id: key.to})
MATCH (a)-[r {origin: 'archgraph'}]->(b)
WHERE type(r) = key.type
RETURN elementId(r) AS element, a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
