MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
RETURN t, r, m
