// The element ids were read in this very transaction, after the lock.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element AND n.origin = 'archgraph'
REMOVE n:$(row.removeLabels)
SET n:$(row.addLabels)
SET n = row.properties
