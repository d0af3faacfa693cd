// Under a label of their own, nobody who asks for entities sees them yet.
UNWIND $rows AS row
CREATE (n:ArchgraphStaged)
SET n = row.properties
RETURN row.properties.id AS id, elementId(n) AS element
