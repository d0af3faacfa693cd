MATCH (t:Entity:Technique {origin: 'archgraph'})
WHERE t.id IN [$a, $b]
OPTIONAL MATCH (t)<-[:USES]-(m:Model {origin: 'archgraph'})
OPTIONAL MATCH (m)-[r:USES|DOES_NOT_USE]->(o:Technique {origin: 'archgraph'})
WHERE o.id IN [$a, $b]
RETURN t, m, r
