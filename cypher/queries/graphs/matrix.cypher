MATCH (m:Model {origin: 'archgraph'})
WHERE size($models) = 0 OR m.id IN $models
MATCH (t:Technique {origin: 'archgraph'})
WHERE size($techniques) = 0 OR t.id IN $techniques
OPTIONAL MATCH (m)-[r:USES|DOES_NOT_USE]->(t)
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
RETURN m, r, t, in, g
