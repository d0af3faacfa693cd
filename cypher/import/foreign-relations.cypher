// The relationships of others at our entities; an end that is ours is known by its id.
MATCH (n:Entity {origin: 'archgraph'})-[r]-()
WHERE coalesce(r.origin, '') <> 'archgraph'
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, properties(r) AS properties, elementId(a) AS from, elementId(b) AS to,
  CASE WHEN a:Entity AND a.origin = 'archgraph' THEN a.id END AS fromId,
  CASE WHEN b:Entity AND b.origin = 'archgraph' THEN b.id END AS toId
