// Without the keys of properties, which would be most of what is sent; a list of evidence that says no more than the
// strongest is left out.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
WITH a, b, row.type AS type, row.strongest AS s, row.evidence AS e
CREATE (a)-[r:$(type) {
  origin: 'archgraph',
  basis: s[0],
  source: s[1],
  line: s[2],
  quote: s[3],
  rule: s[4],
  detail: s[5],
  resolved_by: s[6],
  link: s[7],
  evidence_basis: coalesce(e[0], [s[0]]),
  evidence_source: coalesce(e[1], [s[1]]),
  evidence_line: coalesce(e[2], [s[2]]),
  evidence_quote: coalesce(e[3], [s[3]]),
  evidence_rule: coalesce(e[4], [s[4]]),
  evidence_detail: coalesce(e[5], [coalesce(s[5], '')]),
  evidence_resolved_by: coalesce(e[6], [coalesce(s[6], '')]),
  evidence_link: coalesce(e[7], [coalesce(s[7], '')])
}]->(b)
RETURN count(r) AS created
