MATCH (m:Model {origin: 'archgraph'})
WITH m,
     CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
WHERE all(id IN $with WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
  AND (size($any) = 0
       OR any(id IN $any WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) }))
  AND none(id IN $without WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
  AND all(id IN $groups WHERE EXISTS {
        (m)-[:USES]->(:Technique {origin: 'archgraph'})
        -[:IN_GROUP]->(:Entity:InnovationGroup {origin: 'archgraph', id: id}) })
  AND ($developer = ''
       OR any(maker IN [] + m.developer WHERE toLower(toString(maker)) CONTAINS toLower($developer)))
  AND ($after = date('0001-01-01') OR m.released > $after)
  AND ($before = date('9999-12-31') OR last < $before)
  AND ($over = 0 OR parameters > $over)
  AND ($min = 0 OR parameters >= $min)
  AND ($under = 0 OR parameters < $under)
  AND ($max = 0 OR parameters <= $max)
  AND (NOT $order IN ['largest', 'smallest'] OR parameters IS NOT NULL)
WITH m, parameters
ORDER BY CASE $order WHEN 'largest' THEN -parameters WHEN 'smallest' THEN parameters END,
         m.released IS NULL,
         CASE $order WHEN 'oldest' THEN m.released END,
         m.released DESC,
         toLower(m.name)
LIMIT toInteger($most)
OPTIONAL MATCH (m)-[r:USES|DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $with + $any + $without
OPTIONAL MATCH (t)-[in:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WHERE g.id IN $groups
RETURN m, r, t, in, g
