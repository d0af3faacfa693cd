MATCH (t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS { (t)<-[:USES]-(:Model {origin: 'archgraph'}) }
OPTIONAL MATCH (t)<-[r:DOES_NOT_USE]-(m:Model {origin: 'archgraph'})
RETURN t, r, m
