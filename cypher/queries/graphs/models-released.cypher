MATCH (m:Model {origin: 'archgraph'})
WITH m,
     m.released AS first,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
WHERE first > $after AND last < $before
WITH m
ORDER BY CASE $order WHEN 'oldest' THEN m.released END, m.released DESC, toLower(m.name)
LIMIT toInteger($most)
RETURN m
