MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})-[r:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (g)<-[other:IN_GROUP]-(o:Technique {origin: 'archgraph'})
RETURN t, r, g, other, o
