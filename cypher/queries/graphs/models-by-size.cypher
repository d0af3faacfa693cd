MATCH (m:Model {origin: 'archgraph'})
WITH m, CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters
WHERE parameters >= $min AND parameters <= $max
  AND ($bounds <> 'exclusive' OR parameters > $min AND parameters < $max)
WITH m, parameters
ORDER BY CASE $order WHEN 'smallest' THEN parameters ELSE -parameters END, toLower(m.name)
LIMIT toInteger($most)
RETURN m
