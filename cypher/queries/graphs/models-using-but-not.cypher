MATCH (m:Model {origin: 'archgraph'})
WHERE all(id IN $with WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
  AND NOT EXISTS { (m)-[:USES]->(t:Technique {origin: 'archgraph'}) WHERE t.id IN $without }
MATCH (m)-[r:USES|DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $with + $without
RETURN m, r, t
