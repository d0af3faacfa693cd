MATCH (without:Entity:Model {origin: 'archgraph', id: $without})
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT (without)-[:USES]->(t)
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (without)-[denied:DOES_NOT_USE]->(t)
RETURN m, r, t, in, g, without, denied
