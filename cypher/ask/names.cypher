// What every entity is called: loaded once for reading questions and names.
MATCH (e:Entity {origin: 'archgraph'})
RETURN e.id AS id,
       coalesce(head([label IN labels(e) WHERE label <> 'Entity']), 'Entity') AS type,
       e.name AS name,
       coalesce(e.aliases, []) AS aliases
ORDER BY id
