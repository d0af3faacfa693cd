MATCH (g:Entity:InnovationGroup {origin: 'archgraph', id: $group})<-[in:IN_GROUP]-(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN g, in, t, r, m
