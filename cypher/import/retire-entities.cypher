// Without their labels they are gone for everybody who asks for entities; the nodes themselves are deleted later.
MATCH (n:Entity {origin: 'archgraph'})
WITH n, labels(n) AS before
REMOVE n:$(before)
SET n:ArchgraphRetired
