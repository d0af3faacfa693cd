MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN t, r, m
