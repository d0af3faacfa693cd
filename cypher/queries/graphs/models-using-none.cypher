MATCH (m:Model {origin: 'archgraph'})
WHERE NOT EXISTS { (m)-[:USES]->(t:Technique {origin: 'archgraph'}) WHERE t.id IN $techniques }
OPTIONAL MATCH (m)-[r:DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $techniques
RETURN m, r, t
