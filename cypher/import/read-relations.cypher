MATCH (a:Entity {origin: 'archgraph'})-[r {origin: 'archgraph'}]->(b:Entity {origin: 'archgraph'})
RETURN elementId(r) AS element, a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
