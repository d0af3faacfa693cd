MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
RETURN m, r, t, in, g
