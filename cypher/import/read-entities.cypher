MATCH (n:Entity {origin: 'archgraph'})
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
