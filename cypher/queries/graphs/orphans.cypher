MATCH (e:Entity {origin: 'archgraph'})
WHERE NOT EXISTS { (e)-[:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(:Entity {origin: 'archgraph'}) }
RETURN e
