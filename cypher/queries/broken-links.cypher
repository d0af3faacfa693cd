// title: Links that lead nowhere
// description: Every link that no note answers, with the place where it stands.
// en: [what], [@all], broken|dead|missing|dangling|invalid|unresolved|bad links|link|wikilinks|references
// en: links|link|references broken|dead|dangling|invalid|unresolved
// en: links|link|references, [point|lead|go|leading|pointing|going] nowhere|to_nothing|to_missing_notes
// en: links|link, not work|working|resolve|resolved
// ru: [@all], битые|мёртвые|сломанные|неработающие|нерабочие|висячие|неразрешённые|недействительные|пустые ссылки|ссылок|ссылка
// ru: ссылки, [есть], битые|мёртвые|сломаны|не_работают|никуда_не_ведут|ведут_в_никуда|ни_к_чему_не_ведут|не_открываются|сломались|ведут_никуда
// ru: ссылки, не ведут никуда
// ru: ссылки никуда|в_никуда
// en: links|link|references|wikilinks, @not work|working|resolve|resolved|lead|leading|point|pointing|valid [anywhere|any_note|to_a_note|to_any_note|to_notes|to_anything]
// en: links|link|wikilinks|references, without|no|missing target|targets|destination|destinations|note|notes
// ru: ссылки|ссылок, без|нет|не_имеют цели|заметки|адресата|заметок
// en: links, [to|point|pointing|lead|leading], @note, not exist|exists|there
// ru: ссылки, [на], @note, не существует|существуют|существующие|нет
// ru: ссылки, несуществующие|отсутствующие @note
// en: links|wikilinks|references [that] [lead|leading|go|going|point|pointing] to|into nowhere|nothing|the_void|void
// ru: ссылки|ссылок [ведут|ведущие|уходят|уходящие] [в] пустоту|никуда
// gist: @links, @broken ~ @who @use @links @broken @all @note @what @said @and @but @fit @between @explain
// question: broken links
// question: битые ссылки
// none: every link in this vault leads somewhere
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
