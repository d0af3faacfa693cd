// What an import has left that was interrupted; answered from what Neo4j counts anyway.
MATCH (n:ArchgraphStaged) RETURN 'ArchgraphStaged' AS label, count(n) AS leftovers
UNION ALL
MATCH (n:ArchgraphRetired) RETURN 'ArchgraphRetired' AS label, count(n) AS leftovers
