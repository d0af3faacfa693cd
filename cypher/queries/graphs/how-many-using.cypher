MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})
OPTIONAL MATCH (t)<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN t, r, m
