// Full-text search over names, aliases, summaries and texts of the notes; the best match first.
CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node AS e, score
WHERE e.origin = 'archgraph'
RETURN e.name AS name,
       [label IN labels(e) WHERE label <> 'Entity'][0] AS type,
       e.summary AS summary,
       e.path AS note,
       round(score, 2) AS score
ORDER BY score DESC, name
