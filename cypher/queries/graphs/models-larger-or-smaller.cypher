MATCH (than:Entity:Model {origin: 'archgraph', id: $model})
MATCH (m:Model {origin: 'archgraph'})
WITH m,
     CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters,
     CASE $size WHEN 'active' THEN than.parameters_active ELSE than.parameters_total END AS limit
WHERE CASE $side WHEN 'smaller' THEN parameters < limit ELSE parameters > limit END
RETURN m
