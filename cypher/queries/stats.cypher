// title: How much the graph holds
// description: How many entities there are of each type, how many of them have no note of their own, and how many
//   relations of each type.
// en: [what], stats|statistics|statistic|summary|numbers|counts, [about|on], [@graph]
// en: @count @models|@techniques|@groups|notes|entities|relations|topics|links|edges|nodes, [exist|@know|@use], [and] [@models|@techniques|@groups|notes|entities|relations|topics]
// en: how big|large [is] @graph
// en: how much [@graph] @know|hold|holds|contain
// en: size of @graph
// en: what inside|in @graph
// en: overview @graph
// ru: статистика|сводка|статистику|сводку, [по|о], [@graph]
// ru: @count, @models|@techniques|@groups|заметок|сущностей|связей|тем|узлов|рёбер, [всего|@use|@know|описано|@graph]
// ru: @count, всего, @models|@techniques|@groups|заметок|сущностей|связей|тем|узлов, [@graph|@use]
// ru: насколько велик|большой|большая @graph
// ru: размер @graph
// ru: что @graph
// en: @count @models|@techniques|@groups|notes|entities|relations|topics and @models|@techniques|@groups|notes|entities|relations|topics, [@use]
// ru: @count @models|@techniques|@groups|заметок|сущностей|связей|тем и @models|@techniques|@groups|заметок|сущностей|связей|тем, [всего|@use]
// en: how much in|inside @graph
// ru: [общая|полная|краткая|какая], статистика|сводка, [по|о], [@graph]
// en: [what], @count, [@all], entities|nodes|notes|relations|edges|links|things, [@graph], [@know|@use|exist]
// ru: @count, сущностей|узлов|заметок|связей|рёбер|тем, [@graph], [@know|@use|существует]
// ru: что @use @graph
// en: @graph size|statistics|stats|summary|numbers
// ru: @graph размер|статистика|сводка
// ru: @count, [всего|всё], @graph
// en: how_much, [in_total|altogether], @graph
// en: @count @models|@techniques|@groups|notes|entities|relations|topics @models|@techniques|@groups|notes|entities|relations|topics and @models|@techniques|@groups|notes|entities|relations|topics, [@use]
// ru: @count @models|@techniques|@groups|заметок|сущностей|связей|тем @models|@techniques|@groups|заметок|сущностей|связей|тем и @models|@techniques|@groups|заметок|сущностей|связей|тем, [@use]
// gist: @stats, @graph ~ @stats @graph @all @count @things @related @explain @who @what @said @and @but @fit @between
// gist: @count, @things, @related|@links ~ @graph @and @all @things @related @links @count @who @what @said @but @fit @between @explain
// question: stats
// question: статистика
// none: the graph is empty
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
