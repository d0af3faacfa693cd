UNWIND $keys AS id
MATCH (n:Entity {origin: 'archgraph', id: id})
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
