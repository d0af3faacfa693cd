UNWIND $rows AS row
MATCH (a:Entity {origin: 'archgraph', id: row.from})
MATCH (b:Entity {origin: 'archgraph', id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
