// title: Entities without a note
// description: Everything that notes link to or list but that has no note of its own, the most linked first.
// en: [@all] placeholders|placeholder|stubs [entities|nodes] [in] [@graph]
// en: [what|which|@all] entities|things|concepts|@models|@techniques|names [@use|are] [@not|without|no] [a] [own] notes|note|page|file [of] [their] [own]
// en: missing|unwritten|absent notes|note|pages [in] [@graph]
// en: [what|which] notes|note|pages [are] missing|unwritten|not_written|to_be_written [yet|still] [in] [@graph]
// en: [what|which] [entities|things] @use no notes|note|page [of] [their] [own]
// en: what [@use] no note [of_its_own|yet]
// ru: [@which] [@all] плейсхолдеры|заглушки|заготовки [в] [@graph]
// ru: [@which|что|у_чего] [сущности|сущностей|понятия|техники|техник], [у] [нет|без] [своей|собственной] заметки|заметок|страницы
// ru: [@which] заметки|заметок, нет|не_хватает|отсутствуют|не_написаны|ещё_не_написаны|недостаёт
// ru: недостающие|ненаписанные|отсутствующие заметки
// question: placeholders
// question: сущности без заметки
// none: everything in this vault has a note
// column: entity -- the entity
// column: type -- its type
// column: links -- how many relations lead to it or from it
// column: linked_from -- the entities at their other ends
// example: none
MATCH (e:Entity {origin: 'archgraph'})
WHERE e.path IS NULL
OPTIONAL MATCH (e)-[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
WITH e, r, o
ORDER BY toLower(o.name)
WITH e, count(r) AS links, collect(DISTINCT o.name) AS linked_from
RETURN e.name AS entity, head([label IN labels(e) WHERE label <> 'Entity']) AS type, links, linked_from
ORDER BY links DESC, toLower(entity)
