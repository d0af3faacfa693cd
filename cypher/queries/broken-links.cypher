// title: Links that lead nowhere
// description: Every link that no note answers, with the place where it stands.
// en: [@all] [@which] broken|dead|missing|dangling links|link [in] [@graph]
// en: [@which] links are broken|dead|dangling
// ru: [@which] битые|мёртвые|сломанные|неработающие|нерабочие ссылки [есть] [в] [@graph]
// ru: [@which] ссылки, битые|мёртвые|сломаны|не_работают|никуда_не_ведут|ведут_в_никуда
// question: broken links
// question: битые ссылки
// column: source -- note:line of the link
// column: link -- the link as written
// column: missing -- what it was to lead to, as the graph calls it
// column: linked_from -- the entity whose note has the link
// example: none
MATCH (e:Entity {origin: 'archgraph'})-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]->(o:Entity {origin: 'archgraph'})
UNWIND range(0, size(coalesce(r.evidence_source, [])) - 1) AS i
WITH e, r, o, i, r.evidence_link[i] AS link, r.evidence_resolved_by[i] AS rule
WHERE coalesce(link, '') <> '' AND coalesce(rule, '') = '' AND o.path IS NULL
WITH DISTINCT r.evidence_source[i] AS note, r.evidence_line[i] AS line, link, o.name AS missing, e.name AS linked_from
RETURN note + ':' + toString(line) AS source, link, missing, linked_from
ORDER BY note, line, link
