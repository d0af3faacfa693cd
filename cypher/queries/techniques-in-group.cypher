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
