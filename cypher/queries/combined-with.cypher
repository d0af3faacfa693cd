// title: Techniques that go together with a technique
// description: The other techniques of the models that use the technique, by how many of these models use both.
// param: technique Technique -- the technique
// en: [what|which|with] [other] [@techniques] [is|are|do|does] [often|usually|commonly|most|most_often|typically|frequently] @combined [with|alongside] {technique}
// en: [what|which|with] [other] @techniques, [often|usually|commonly|most_often|typically|frequently], {technique}, @combined [with]
// en: [what|which|with] [is|are|do|does] {technique} [often|usually|commonly|most|most_often|typically|frequently] @combined [with]
// en: [what|which] [other] @techniques do @models with {technique} [also] @use
// ru: [с_чем|с|что] [@techniques] [чаще_всего|обычно|часто|вместе] @combined [вместе] [с|со] {technique}
// ru: [с_чем|с|что] [@techniques] [чаще_всего|обычно|часто] @combined {technique}
// ru: [с_чем|с|что] [@techniques], [чаще_всего|обычно|часто], {technique}, @combined
// ru: [@which] [@techniques], [чаще_всего|обычно|часто], [@combined|@use|встречается|встречаются] вместе с|со {technique}
// question: what is {technique=MLA} combined with
// question: с чем сочетается {technique=MLA}
// none: no model in this vault uses {technique} together with another technique
// column: technique -- the other technique
// column: models -- how many models use both
// column: names -- those models
// example: technique=MLA
MATCH (:Technique {origin: 'archgraph', id: $technique})<-[:USES]-(m:Model {origin: 'archgraph'})
      -[:USES]->(o:Technique {origin: 'archgraph'})
WHERE o.id <> $technique
WITH DISTINCT o, m
ORDER BY toLower(m.name)
WITH o, collect(m.name) AS names
RETURN o.name AS technique, size(names) AS models, names
ORDER BY models DESC, toLower(technique)
