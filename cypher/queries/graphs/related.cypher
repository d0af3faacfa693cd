MATCH (e:Entity {origin: 'archgraph', id: $entity})
      -[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
RETURN e, r, o
