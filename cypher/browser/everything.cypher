MATCH (m:Model {origin: 'archgraph'})-[r:USES]->(t:Technique {origin: 'archgraph'})
RETURN m, r, t
