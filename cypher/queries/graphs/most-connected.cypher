MATCH (e:Entity {origin: 'archgraph'})-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
WITH e, count(r) AS relations, count(DISTINCT o) AS neighbours
ORDER BY relations DESC, neighbours DESC, toLower(e.name)
LIMIT toInteger($most)
WITH collect(e) AS entities
UNWIND entities AS e
OPTIONAL MATCH (e)-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]->(o:Entity {origin: 'archgraph'})
WHERE o IN entities
RETURN e, r, o
