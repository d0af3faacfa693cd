// Answered from what Neo4j counts anyway.
MATCH (n) RETURN count(n) AS nodes
