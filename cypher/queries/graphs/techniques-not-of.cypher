MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
MATCH (t:Technique {origin: 'archgraph'})
WHERE NOT (m)-[:USES]->(t)
OPTIONAL MATCH (m)-[r:DOES_NOT_USE]->(t)
RETURN m, r, t
