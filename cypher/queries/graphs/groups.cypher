MATCH (g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (g)<-[r:IN_GROUP]-(t:Technique {origin: 'archgraph'})
RETURN g, r, t
