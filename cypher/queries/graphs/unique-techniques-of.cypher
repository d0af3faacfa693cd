MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS { (t)<-[:USES]-(other:Model {origin: 'archgraph'}) WHERE other <> m }
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
RETURN m, r, t, in, g
