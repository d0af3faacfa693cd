// title: Entities without a note
// description: Everything that notes link to or list but that has no note of its own, the most linked first.
// en: [what], [@all], placeholders|placeholder|stubs|stub, [@things]
// en: @things|@models|@techniques|names, [@use], @not|without|no [@use] notes|note|page|pages|file
// en: missing|unwritten|absent|lacking notes|note|pages
// en: notes|note|pages missing|unwritten|not_written|to_be_written|do_not_exist|don't_exist [yet|still]
// en: what, [@use], no|without|lacks note|notes|page
// ru: [@all], плейсхолдеры|заглушки|заготовки|плейсхолдер, [@things]
// ru: [чего], [@things|@models|@techniques], [@use], нет|без|не_имеют|не_имеющие заметки|заметок|страницы|страниц|файла|описания
// ru: чего нет заметки
// ru: заметки|заметок, нет|не_хватает|отсутствуют|не_написаны|не_созданы|недостаёт|не_существует
// ru: недостающие|ненаписанные|отсутствующие заметки|страницы
// en: [what|who], [mentioned|referenced|linked|named|@things], [@but], [have|has|@use], no|without|lack|lacks|lacking|missing [own|any] @note, [yet|still]
// ru: [что|чего|кто|для], [упоминается|упомянуто|названо|@things], [@but], [@use], нет|без|не_имеет|не_имеют|лишены|не_хватает [своей|собственной|отдельной|ещё|пока] @note, [ещё|пока]
// ru: @note, [ещё|пока], не написаны|созданы|написано|готовы|заведены|существует|существуют
// en: @note, not|yet|still written|created|exist|there|existing
// en: @things|what, linked|referenced|mentioned, [@but], not written|described|documented
// en: what|who, @not [@use] [a|any|own|its_own] @note
// en: @things, @not [@use] [any|own] @note
// en: what|who|@things, [is|are] linked|referenced|mentioned|cited|referred|pointed|links|link|links_point [to|at] [@but], (has|have|no|without|lack|lacks|lacking|there_is_no|does_not_have|do_not_have [own|any|no] @note)
// ru: [на] что|кого|чего|@things ссылаются|указывают|ведут_ссылки|есть_ссылки, [@but], (@note [нет|пока|ещё] нет|отсутствует|не_существует|не_написана|не_создана|не_хватает)
// ru: [на] что|кого|чего|@things ссылаются|указывают|ведут_ссылки|есть_ссылки, [@but], (нет|без|не_имеет|не_хватает|не_написано|не_существует [своей|собственной|самой] @note)
// ru: что|кого|@things упоминается|упомянуто|упоминаются|упомянуты|ссылаются|названо, [@but], (@note [об_этом|о_них|о_нём|о_ней|у_них|на_них|про_это] нет|отсутствует|не_существует|не_написана)
// gist: @mentioned, @but|@not, @undescribed ~ @who @what @all @things @models @techniques @not @but @said @note
// gist: @noteless, @things|@models|@techniques|@whoever|@stub|@what ~ @stub @who @use @things @all @said @noteless @but @related @links @note @what @and @fit @between @explain
// gist: @said|@links, @but, @not @note ~ @who @use @things @all @said @links @but @models @techniques @what @and @fit @between @explain
// gist: @said|@links|@mentioned, @but, @note @not|@absent ~ @who @use @things @all @said @links @but @mentioned @models @techniques @what
// gist: @not @ownnote, @things|@models|@techniques|@whoever ~ @who @use @all @said @links @but @things @what @and @fit @between @explain
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
