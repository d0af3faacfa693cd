MATCH (e:Entity {origin: 'archgraph', id: $entity})
OPTIONAL MATCH (e)-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
RETURN e, r, o
