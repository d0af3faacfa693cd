// Answered from what Neo4j counts anyway.
MATCH ()-[r]->() RETURN count(r) AS relationships
