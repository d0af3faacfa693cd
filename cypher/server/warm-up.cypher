// Asked by the server itself while it starts, so that the first question of a person finds the way prepared: of the
// shape of the canned queries, and about nothing that exists.
MATCH (t:Entity:Technique {origin: 'archgraph', id: ''})<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN m.name AS model,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         ELSE toString(m.released)
       END AS released,
       r.source + ':' + toString(r.line) AS source
ORDER BY released IS NULL, released DESC, toLower(model)
