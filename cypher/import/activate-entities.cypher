UNWIND $rows AS row
MATCH (n:ArchgraphStaged) WHERE elementId(n) = row.element
REMOVE n:ArchgraphStaged
SET n:Entity:$(row.type)
RETURN count(n) AS activated
