MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
WHERE $fact = 'all' OR any(fact IN keys(m) WHERE fact = $fact OR fact STARTS WITH $fact + '_')
RETURN m
