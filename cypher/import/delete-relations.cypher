UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.origin = 'archgraph'
DELETE r
