// What every entity is called, and the developers of models: loaded once for reading questions and names.
CALL () {
  MATCH (e:Entity {origin: 'archgraph'})
  RETURN e.id AS id,
         coalesce(head([label IN labels(e) WHERE label <> 'Entity']), 'Entity') AS type,
         e.name AS name,
         coalesce(e.aliases, []) AS aliases
  UNION
  MATCH (m:Model {origin: 'archgraph'})
  UNWIND [] + m.developer AS developer
  WITH DISTINCT toString(developer) AS name
  RETURN 'developer ' + name AS id,
         'developer' AS type,
         name,
         [part IN split(replace(replace(name, '(', '|'), ')', '|'), '|') WHERE trim(part) <> '' | trim(part)] AS aliases
}
RETURN id, type, name, aliases
ORDER BY id
