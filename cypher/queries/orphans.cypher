// title: Entities without relations
// description: Every entity that nothing links to and that links to nothing.
// en: [@all] @orphan [entities|notes|nodes|things] [in] [@graph]
// en: [what|which] [entities|notes|nodes|things] [are] @orphan [from|in] [@graph]
// en: [what|which] entities|notes|nodes|things @use no relations|links|connections|neighbours
// en: [what|which] entities|notes|nodes|things without|lacking [any] relations|links|connections|neighbours
// en: [what|which] entities|notes|nodes|things [are] @not @related [to] [anything|any] [other] [entities|notes|nodes|else]
// ru: [@which] [@all] @orphan [сущности|заметки|узлы|вершины] [в] [@graph]
// ru: [@which] сущности|заметки|узлы|вершины, [есть], @orphan
// ru: [@which] сущности|заметки|узлы|вершины, без|не_имеют [связей|ссылок]
// ru: [@which] сущности|заметки|узлы|вершины, ни_с_чем не @related
// ru: [@which] сущности|заметки|узлы|вершины, не @related [ни_с_чем]
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
