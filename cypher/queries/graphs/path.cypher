MATCH (a:Entity {origin: 'archgraph', id: $a})
MATCH (b:Entity {origin: 'archgraph', id: $b})
MATCH p = SHORTEST 5
  (a) ((:Entity {origin: 'archgraph'})-[:USES|IN_GROUP|RELATED_TO]-(:Entity {origin: 'archgraph'})){1,8} (b)
RETURN p
