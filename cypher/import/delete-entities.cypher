UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element AND n.origin = 'archgraph'
DETACH DELETE n
