MATCH (n:Entity {origin: 'archgraph'})
WHERE n.path IS NOT NULL
RETURN n.path AS path, n.content_hash AS content_hash
