UNWIND $rows AS row
CREATE (n:Entity:$(row.type))
SET n = row.properties
