// Setting a property takes the write lock; removing it again leaves nothing to commit. (Removing alone would not do:
// where no property was ever named so, nothing is locked.) Nothing is returned: what this statement could read may be
// older than the lock.
MERGE (v:Vault {origin: 'archgraph', id: 'vault'})
SET v.locked = true
REMOVE v.locked
