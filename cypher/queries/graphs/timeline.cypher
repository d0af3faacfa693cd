MATCH (m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
OPTIONAL MATCH (m)-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS {
  (t)<-[:USES]-(o:Model {origin: 'archgraph'})
  WHERE o.released < m.released OR o.released = m.released AND o.id < m.id
}
RETURN m, r, t
