// In small transactions, so that it does not matter how much there is. Relationships first: a node may have very many.
MATCH (:ArchgraphStaged)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS;
MATCH (:ArchgraphRetired)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:ArchgraphStaged) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS;
MATCH (n:ArchgraphRetired) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS;
