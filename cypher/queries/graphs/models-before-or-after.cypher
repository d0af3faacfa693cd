MATCH (m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
WITH m, m.released AS first,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
MATCH (than:Entity:Model {origin: 'archgraph', id: $model})
WITH m, first, last, than.released AS thanFirst,
     CASE than.released_precision
       WHEN 'month' THEN than.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN than.released + duration('P1Y') - duration('P1D')
       ELSE than.released
     END AS thanLast
WHERE CASE $side WHEN 'before' THEN last < thanFirst ELSE first > thanLast END
RETURN m
