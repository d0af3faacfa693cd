MATCH (a:Entity:Model {origin: 'archgraph', id: $a})-[ra:USES]->(t:Technique {origin: 'archgraph'})
      <-[rb:USES]-(b:Entity:Model {origin: 'archgraph', id: $b})
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
RETURN a, ra, t, rb, b, in, g
