// title: Techniques of an innovation group
// description: The techniques that belong to the group, the models that use each, and the note and line that puts
//   it there.
// param: group InnovationGroup -- the group
// en: [@all], @techniques, [@belong|serve|help|contribute|@use], [from|for|by|under|with|to] {group}
// en: what|which, @belong|@use|inside|under|goes_into|falls_under, {group}
// en: @belong {group}
// en: {group} @techniques|members|contents
// en: members|contents|content|composition {group}
// ru: [@all], @techniques, [@belong|@use|из|для|по], {group}
// ru: что|кто, [@belong|@use|лежит|внутри], {group}
// ru: состав|содержимое|участники|члены {group}
// ru: чего состоит {group}
// ru: чем|как, достигается|обеспечивается, {group}
// en: what in|inside|under|within {group}
// en: @techniques, save|saves|serve|serves|help|helps|improve|improves|achieve|provide|contribute|aimed|target|address|aid|promote|enable|support, [with|to|at|in] {group}
// en: [what], makes_up|make_up|constitutes|constitute|comprises|forms|composes|contain|contained|contents|members|composition|listed|included, {group}
// en: how|what [@use], achieved|reached|attained|provided|done, {group}
// en: what, {group}, @use|consist|contain|made|cover|comprise|hold|list
// ru: @techniques, помогают|помогает|служат|служит|обеспечивают|направлены|способствуют|дают|улучшают|нацелены|ради|посвящены|отвечают|отвечает|достигается|работают, [за|на|для|в|с] {group}
// ru: [что|чего|за_счёт_чего|благодаря_чему|как|чем|какими], [@techniques], достигается|достигают|обеспечивается|добиваются|помогает|даёт|обеспечивает|служит|способствует|содержит|составляет|включено|включает|содержится|собрано|образует, {group}
// ru: какой состав|перечень {group}
// ru: @techniques, [@belong|@use|из|для|по|в|внутри], {group}
// ru: из_чего {group}
// en: everything|all|anything [in|from|of|inside] {group}
// ru: @techniques, объединены|объединяет|входящие|включённые|собраны|отнесены|относящиеся|принадлежащие|включены, [в|к], {group}
// en: what|how, help|helps|improve|improves|promote|promotes|aid|aids|ensure|ensures|support|supports|provide|provides|contribute|contributes|achieve|achieves, [with|to|in|for] {group}
// en: how|what_for {group}
// en: (what|which {group})
// ru: как|за_счёт_чего|благодаря_чему|чем {group}
// gist: {group}, @techniques ~ @use @what @groups @belong @all @techniques @explain @said @things @who @whoever @fit @and @both @same @between @but @know
// gist: {group}, @groups, @things|@belong ~ @use @what @groups @belong @all @explain @things @who @whoever @fit @said @and @both @same @between @but @know
// question: techniques in {group=memory economy}
// question: что входит в группу {group=экономия памяти}
// none: no technique in this vault belongs to {group}
// column: technique -- the technique
// column: summary -- what it is
// column: models -- the models that use it
// column: source -- note:line that puts it in the group
// example: group=Экономия памяти
MATCH (g:Entity:InnovationGroup {origin: 'archgraph', id: $group})<-[r:IN_GROUP]-(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)<-[:USES]-(m:Model {origin: 'archgraph'})
WITH t, r, m
ORDER BY toLower(m.name)
WITH t, r, collect(m.name) AS models
RETURN t.name AS technique, t.summary AS summary, models, r.source + ':' + toString(r.line) AS source
ORDER BY toLower(technique)
