// title: Entities without relations
// description: Every entity that nothing links to and that links to nothing.
// en: [what], [@all], @orphan, [@things], [from]
// en: @things, [@use], no|without|lacking @related|links|edges
// en: @things, @not @related|linked [anything|any|nothing] [else|other|@things]
// en: @things, nothing links|points|refers
// ru: [@all], @orphan, [@things]
// ru: @things, [@use], без|не_имеют|нет [никаких|ни_одной] @related|ссылок
// ru: @things, [ни_с_чем|никак] не @related, [ни_с_чем]
// ru: @things, не @related [ни_с_чем|друг_с_другом]
// en: @things, stand|stands alone
// en: [@all], @orphan, [@things], (no|without|lacking [a|any|even] [single|one] @related|link|links|edge|edges)
// en: @things|what|everything, [@use], (no|without|lacking|not [even] [a|any|single|one] [single|one] @related|link|links|edge|edges)
// en: @things, dangle|dangling|hang|hanging|float|floating [in] [mid_air|the_air|air|nowhere|space|alone]
// ru: [@all], @orphan, [@things], (без|не_имеют|нет|ни [никаких|ни_одной|единой|единственной|одной|малейшей] @related|ссылок|ссылки)
// ru: @things, [@use], (без|не_имеют|нет|ни [никаких|ни_одной|единой|единственной|одной|малейшей] @related|ссылок|ссылки)
// gist: @things|@whoever, @inless, @outless ~ @who @use @things @all @and @but @related @links @what @said @fit @between @explain
// gist: @things|@models|@techniques, @linkless|@orphan ~ @who @use @things @linkless @orphan @all @related @and @what @said @but @fit @between @explain
// question: orphans
// question: заметки без связей
// none: nothing in this vault is without a relation
// column: entity -- the entity
// column: type -- its type
// column: note -- its note; empty for an entity without one
// example: none
MATCH (e:Entity {origin: 'archgraph'})
WHERE NOT EXISTS { (e)-[:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(:Entity {origin: 'archgraph'}) }
RETURN e.name AS entity, head([label IN labels(e) WHERE label <> 'Entity']) AS type, e.path AS note
ORDER BY type, toLower(entity)
