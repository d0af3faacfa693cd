// One entity with its type.
MATCH (e:Entity {origin: 'archgraph', id: $id})
RETURN e, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
