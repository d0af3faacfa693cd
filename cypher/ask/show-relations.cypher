// The relations of one entity in both directions, each with every place that says it.
MATCH (e:Entity {origin: 'archgraph', id: $id})-[r]-(other:Entity {origin: 'archgraph'})
WHERE r.origin = 'archgraph'
RETURN type(r) AS relation,
       CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction,
       other.name AS entity,
       [label IN labels(other) WHERE label <> 'Entity'][0] AS type,
       r.detail AS detail,
       r.basis AS basis,
       [i IN range(0, size(r.evidence_source) - 1) | {
         source: r.evidence_source[i], line: r.evidence_line[i], basis: r.evidence_basis[i],
         rule: r.evidence_rule[i], quote: r.evidence_quote[i]
       }] AS evidence
ORDER BY relation, direction DESC, toLower(entity)
