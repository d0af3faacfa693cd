// Every entity for a page: its note's text is only looked through for its sources.
MATCH (e:Entity {origin: 'archgraph'})
RETURN e.id AS id,
       coalesce([label IN labels(e) WHERE label <> 'Entity'][0], 'Topic') AS type,
       properties(e) AS properties
ORDER BY id
