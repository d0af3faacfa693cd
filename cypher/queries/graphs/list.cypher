MATCH (e:Entity {origin: 'archgraph'})
WHERE any(label IN labels(e) WHERE toLower(label) = toLower($type))
RETURN e
