MATCH (m:Entity:Model {origin: 'archgraph'})
WHERE m.id IN [$a, $b]
OPTIONAL MATCH (m)-[r:USES|DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
WHERE type(r) = 'USES' OR EXISTS { (t)<-[:USES]-(o:Model {origin: 'archgraph'}) WHERE o.id IN [$a, $b] }
RETURN m, r, t
