// An index over a database that was already full is built in the background; 300 is in seconds. Only a search cannot
// do without its index.
CALL db.awaitIndex('entity_text', 300);
