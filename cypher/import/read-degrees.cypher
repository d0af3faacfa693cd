UNWIND $keys AS id
MATCH (n:Entity {origin: 'archgraph', id: id})
RETURN id, COUNT { (n)-[r {origin: 'archgraph'}]-() } AS relations
