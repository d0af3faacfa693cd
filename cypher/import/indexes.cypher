// The indexes that can be used now; a constraint has one of its name.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
