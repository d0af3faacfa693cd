// title: The entities with the most relations
// description: Every entity that has relations, by how many it has and to how many others, the most first.
// param: most number = 20 -- how many entities at most
// en: [what] [the] @mostconnected [entities|entity|nodes|node|notes|note|things|thing|concepts] [in] [@graph]
// en: [what|which] [entities|entity|nodes|node|notes|note|things|thing], [is|are], [@use], [the] @mostconnected
// en: [what|which] [entities|entity|nodes|node|notes|note] @use [the] most|biggest_number_of|largest_number_of relations|connections|links|edges|neighbours
// en: hubs|central [entities|nodes|notes] [of|in] [@graph]
// en: {most} @mostconnected [entities|entity|nodes|notes|things] [in] [@graph]
// ru: [что|@which] @mostconnected, [сущности|сущность|узлы|узел|заметки|вершины], [в] [@graph]
// ru: [что|@which] [сущности|сущность|узлы|узел|заметки|вершины], [у|есть|@use] [самое|больше|наибольшее|самые] [всего] [число|количество] связей|связями|связан [всего]
// ru: [у] [что|чего|кого|каких|какой] [сущностей|узлов|заметок|сущности|узла] больше_всего связей
// ru: {most} @mostconnected [сущностей|узлов|заметок]
// question: most connected entities
// question: самые связанные сущности
// column: entity -- the entity
// column: type -- its type
// column: relations -- how many relations it has
// column: neighbours -- to how many entities
// column: note -- its note; empty for an entity without one
// example: most=5
MATCH (e:Entity {origin: 'archgraph'})-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
WITH e, count(r) AS relations, count(DISTINCT o) AS neighbours
RETURN e.name AS entity,
       head([label IN labels(e) WHERE label <> 'Entity']) AS type,
       relations,
       neighbours,
       e.path AS note
ORDER BY relations DESC, neighbours DESC, toLower(entity)
LIMIT toInteger($most)
