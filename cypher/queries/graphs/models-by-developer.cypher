MATCH (m:Model {origin: 'archgraph'})
WHERE any(maker IN [] + m.developer WHERE toLower(toString(maker)) CONTAINS toLower($developer))
OPTIONAL MATCH (m)-[r:USES]->(t:Technique {origin: 'archgraph'})
RETURN m, r, t
