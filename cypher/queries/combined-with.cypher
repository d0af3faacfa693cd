// title: Techniques that go together with a technique
// description: The other techniques of the models that use the technique, by how many of these models use both.
// param: technique Technique -- the technique
// en: [what], [other], [@techniques], [often|usually|commonly|most|most_often|typically|frequently], @combined [with|alongside], [with|alongside], {technique}, [often|usually|commonly|most|most_often|typically|frequently|@combined]
// en: [other] @techniques, [also], @models with {technique} [also] [@use]
// ru: [чем|с_чем|что], [@techniques], [чаще_всего|обычно|часто|вместе|ещё|другими|другие], @combined, [вместе], [с|со], [с|со], {technique}, [чаще_всего|обычно|часто]
// ru: [чем|с_чем|что], [@techniques], [чаще_всего|обычно|часто|вместе|ещё], [@use], вместе с|со {technique}
// ru: с @techniques, @use, {technique}
// ru: чем|с_чем, [@techniques], вместе, [@use|@combined], [с|со], {technique}
// en: [what|who|with], [else|other|also], [@techniques], [@often], @combined, [with|to|and|as], {technique}, [@often]
// en: what|@techniques, else|other|also, @models, [with|@use] {technique}, [@use], [also|else]
// en: what else @use @models|those|ones [@use] {technique}
// en: what [do] @models|those [that] @use {technique} also @use
// en: {technique} @combined
// en: what|@techniques, @use, with|alongside {technique}
// en: what|@techniques, [@often], @use, together|along|alongside [with] {technique}
// ru: [чем|с_чем|что|какими|какие|кем|чём], [ещё|другими|другие], [@techniques], [@often], @combined, [вместе|рядом|с|со|в_паре|совместно] [с|со], {technique}, [@often]
// ru: [чем|с_чем|что|какими|какие], [@techniques], [@often], @combined, {technique}, [@often]
// ru: что|@techniques, ещё|другие|также|дополнительно|кроме, @use, @models, [с|@use] {technique}
// ru: с_чем|с_кем|с_какими_техниками, [@often], [@use], {technique}
// en: what, {technique}, go|goes|used|combined|paired|appear|appears|occur|occurs with
// en: what [@techniques], @models, pair|pairs|combine|combines|mix|use|couple|couples, {technique} with|alongside
// ru: что|@techniques, @often, @use, (с|со|вместе_с {technique})
// ru: @techniques, [@often], (встречаются|встречается|попадаются|идут|используются|применяются с|со|вместе_с {technique})
// en: what|@techniques, @often, (come|comes|appear|appears|used|go|goes|occur|occurs|found with|alongside {technique})
// gist: {technique}, @other, @models|@techniques ~ @use @what @models @techniques @often @share @who @whoever @all @things @fit @said @and @both @same @between @but @explain @know
// en: {technique}, [@often], (come|comes|appear|appears|occur|occurs|go|goes|arrive|arrives with what|which [@techniques])
// ru: {technique}, [@often], (идёт|идут|встречается|встречаются|применяется|используется с_чем|с_какими|вместе_с_чем [@techniques])
// gist: {technique}, @combined ~ @use @who @combined @techniques @often @all @things @models @with @same @what @whoever @fit @said @and @both @between @but @explain @know
// gist: {technique}, @with @techniques|@things, @often ~ @use @who @often @models @what @whoever @all @things @fit @said @and @both @same @between @but @explain @know
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
