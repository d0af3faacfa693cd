// title: How much the graph holds
// description: How many entities there are of each type, how many of them have no note of their own, and how many
//   relations of each type.
// en: stats|statistics|summary [of|about] [@graph]
// en: how_many @models|@techniques|@groups|notes|entities|relations|topics [exist|do_you_know|do_we_have] [in] [@graph]
// en: how big|large is the|this @graph
// en: what is in the|this @graph
// ru: статистика|сводка [@graph]
// ru: сколько @models|@techniques|@groups|заметок|сущностей|связей|тем, [всего|@use] [в] [@graph]
// ru: насколько велик|большой @graph
// question: stats
// question: статистика
// column: kind -- entities or relations
// column: type -- the type
// column: count -- how many
// column: without_note -- how many of the entities have no note of their own; empty for relations
// example: none
CALL () {
  MATCH (e:Entity {origin: 'archgraph'})
  RETURN 'entities' AS kind,
         head([label IN labels(e) WHERE label <> 'Entity']) AS type,
         count(e) AS count,
         count(CASE WHEN e.path IS NULL THEN 1 END) AS without_note
  UNION
  MATCH (:Entity {origin: 'archgraph'})-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]->(:Entity {origin: 'archgraph'})
  RETURN 'relations' AS kind, type(r) AS type, count(r) AS count, null AS without_note
}
RETURN kind, type, count, without_note
ORDER BY kind, count DESC, type
