// title: Techniques that go together with a technique
// description: The other techniques of the models that use the technique, by how many of these models use both.
// param: technique Technique -- the technique
// en: [what], [other], [@techniques], [often|usually|commonly|most|most_often|typically|frequently], @combined [with|alongside], [with|alongside], {technique}, [often|usually|commonly|most|most_often|typically|frequently|@combined]
// en: [other] @techniques, [also], @models with {technique} [also] [@use]
// ru: [чем|с_чем|что], [@techniques], [чаще_всего|обычно|часто|вместе|ещё|другими|другие], @combined, [вместе], [с|со], [с|со], {technique}, [чаще_всего|обычно|часто]
// ru: [чем|с_чем|что], [@techniques], [чаще_всего|обычно|часто|вместе|ещё], [@use], вместе с|со {technique}
// ru: с @techniques, @use, {technique}
// ru: чем|с_чем, [@techniques], вместе, [@use|@combined], [с|со], {technique}
// question: what is {technique=MLA} combined with
// question: с чем сочетается {technique=MLA}
// none: no model in this vault uses {technique} together with another technique
// column: technique -- the other technique
// column: models -- how many models use both
// column: names -- those models
// example: technique=MLA
MATCH (:Entity:Technique {origin: 'archgraph', id: $technique})<-[:USES]-(m:Model {origin: 'archgraph'})
      -[:USES]->(o:Technique {origin: 'archgraph'})
WHERE o.id <> $technique
WITH DISTINCT o, m
ORDER BY toLower(m.name)
WITH o, collect(m.name) AS names
RETURN o.name AS technique, size(names) AS models, names
ORDER BY models DESC, toLower(technique)
