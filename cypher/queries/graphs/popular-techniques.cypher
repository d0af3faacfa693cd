MATCH (t:Technique {origin: 'archgraph'})<-[:USES]-(m:Model {origin: 'archgraph'})
WITH t, count(DISTINCT m) AS models
ORDER BY CASE $order WHEN 'least' THEN models ELSE -models END, toLower(t.name)
LIMIT toInteger($most)
MATCH (t)<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN t, r, m
