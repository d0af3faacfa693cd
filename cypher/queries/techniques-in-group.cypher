// title: Techniques of an innovation group
// description: The techniques that belong to the group, the models that use each, and the note and line that puts
//   it there.
// param: group InnovationGroup -- the group
// en: [@all] [@which] @techniques in|of|from|for|belong_to|belonging_to|under [@groups] {group} [@groups]
// en: what|which [@techniques] belong_to|belongs_to [@groups] {group} [@groups]
// en: what is in|inside|part_of [@groups] {group} [@groups]
// en: {group} @techniques
// ru: [@which] @techniques, [@use|входят|относятся|входит] [в|во|из|для|к|у] [@groups] {group}
// ru: что|кто, входит|относится|есть|входят|лежит [в|во|к] [@groups] {group}
// ru: состав [@groups] {group}
// question: techniques in {group=memory economy}
// question: что входит в группу {group=экономия памяти}
// column: technique -- the technique
// column: summary -- what it is
// column: models -- the models that use it
// column: source -- note:line that puts it in the group
// example: group=Экономия памяти
MATCH (g:InnovationGroup {origin: 'archgraph', id: $group})<-[r:IN_GROUP]-(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)<-[:USES]-(m:Model {origin: 'archgraph'})
WITH t, r, m
ORDER BY toLower(m.name)
WITH t, r, collect(m.name) AS models
RETURN t.name AS technique, t.summary AS summary, models, r.source + ':' + toString(r.line) AS source
ORDER BY toLower(technique)
