// Removing a property that is never there takes the write lock and changes nothing. Nothing is returned: what this
// statement could read may be older than the lock.
MERGE (v:Vault {origin: 'archgraph', id: 'vault'})
REMOVE v.lock
