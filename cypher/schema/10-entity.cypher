// Entities are found by origin and id. Both keys are in the constraint, so that nodes of other programs that are
// labelled Entity too, with whatever ids, neither break it nor are kept from being written.
CREATE CONSTRAINT archgraph_entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE (n.origin, n.id) IS UNIQUE;

// People and canned queries start from a name.
CREATE INDEX archgraph_entity_name IF NOT EXISTS
FOR (n:Entity) ON (n.name);
