MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})
MATCH (m:Model {origin: 'archgraph'})
WHERE NOT (m)-[:USES]->(t)
OPTIONAL MATCH (m)-[r:DOES_NOT_USE]->(t)
RETURN t, r, m
