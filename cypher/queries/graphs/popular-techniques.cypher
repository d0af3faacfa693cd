MATCH (t:Technique {origin: 'archgraph'})<-[:USES]-(m:Model {origin: 'archgraph'})
WITH t, count(DISTINCT m) AS models
ORDER BY models DESC, toLower(t.name)
LIMIT toInteger($most)
MATCH (t)<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN t, r, m
