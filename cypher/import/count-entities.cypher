// Answered from what Neo4j counts anyway.
MATCH (n:Entity) RETURN count(n) AS entities
