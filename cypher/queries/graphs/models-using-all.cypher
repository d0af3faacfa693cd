MATCH (m:Model {origin: 'archgraph'})
WHERE all(id IN $techniques WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
MATCH (m)-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $techniques
RETURN m, r, t
