// Every relation for a page, with every place that says it.
MATCH (a:Entity {origin: 'archgraph'})-[r {origin: 'archgraph'}]->(b:Entity {origin: 'archgraph'})
RETURN a.id AS from,
       type(r) AS type,
       b.id AS to,
       coalesce(r.detail, '') AS detail,
       [i IN range(0, size(r.evidence_source) - 1) | {
         note: r.evidence_source[i], line: r.evidence_line[i], basis: r.evidence_basis[i],
         quote: r.evidence_quote[i], detail: r.evidence_detail[i]
       }] AS evidence
ORDER BY from, type, to
