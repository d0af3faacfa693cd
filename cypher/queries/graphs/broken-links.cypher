MATCH (e:Entity {origin: 'archgraph'})-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]->(o:Entity {origin: 'archgraph'})
WHERE o.path IS NULL
  AND any(i IN range(0, size(coalesce(r.evidence_source, [])) - 1)
          WHERE coalesce(r.evidence_link[i], '') <> '' AND coalesce(r.evidence_resolved_by[i], '') = '')
RETURN e, r, o
