MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
      <-[shared:USES]-(o:Model {origin: 'archgraph'})
RETURN m, r, t, shared, o
