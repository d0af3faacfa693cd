MATCH (m:Model {origin: 'archgraph'})-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $techniques
RETURN m, r, t
