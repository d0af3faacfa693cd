// title: The entities with the most relations
// description: Every entity that has relations, by how many it has and to how many others, the most first.
// param: most number = 20 -- how many entities at most
// en: [what], [the], @mostconnected, [@things]
// en: [what], @things, [@use], most|largest_number|biggest_number|highest_number|the_most [number] @related|edges
// en: hubs|hub, [@things]
// en: @top {most} @mostconnected [@things]
// en: {most} @mostconnected [@things]
// ru: [что|кто], @mostconnected, [@things]
// ru: [что|кто], @things, [@use], больше_всего|самое|наибольшее|сильнее_всего|больше_всех, [число|количество], @related
// ru: [чего|кого|что], [@things], [@use], больше_всего @related
// ru: @top {most} @mostconnected [@things]
// ru: {most} @mostconnected [@things]
// en: @top @mostconnected|connected|linked [@things]
// en: most connected|linked @things|ones
// gist: @mostconnected, @top {most} ~ @who @things @all @what @said
// gist: @mostconnected ~ @who @things @all @what @said @and @but @fit @between @explain
// question: most connected entities
// question: самые связанные сущности
// none: nothing in this vault is connected
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
