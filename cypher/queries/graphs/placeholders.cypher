MATCH (e:Entity {origin: 'archgraph'})
WHERE e.path IS NULL
OPTIONAL MATCH (e)-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
RETURN e, r, o
