MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
      -[r:USES|DOES_NOT_USE]->(t:Entity:Technique {origin: 'archgraph', id: $technique})
RETURN m, r, t
