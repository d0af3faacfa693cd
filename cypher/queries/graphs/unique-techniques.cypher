MATCH (t:Technique {origin: 'archgraph'})<-[r:USES]-(m:Model {origin: 'archgraph'})
WHERE COUNT { (t)<-[:USES]-(:Model {origin: 'archgraph'}) } = 1
RETURN t, r, m
