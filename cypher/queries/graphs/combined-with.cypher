MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
OPTIONAL MATCH (m)-[also:USES]->(o:Technique {origin: 'archgraph'})
WHERE o <> t
RETURN t, r, m, also, o
