// title: Models that use a technique
// description: Every model that uses the technique, in what scope, and the note and line that says so; the newest
//   model first. A model that the vault says nothing about is not listed, which does not mean that it
//   lacks the technique.
// param: technique Technique -- the technique
// en: [@all] @models, [@use], [@use] {technique}
// en: (@who @use [@use] {technique})
// en: where, {technique}, [@use]
// en: users|adopters|user of {technique}
// en: {technique} users|adopters
// en: {technique} @use by|in [what|whom]
// ru: [@all] @models, [@use], [@use] {technique}
// ru: кто|где|что|кем|чём, @use, {technique}
// ru: где {technique}
// en: with|using|has|have {technique}
// ru: с|со|использует|используют|есть {technique}
// en: where, [@use], @use, {technique}
// en: (who [@use] @use {technique})
// ru: @who, @use, {technique}
// ru: у_кого|у_кого_есть|кому_свойственна {technique}
// ru: на_каких|каких @models, {technique}
// en: {technique}, [@use], anywhere
// ru: {technique}, [@use], где_нибудь|где_либо|хоть_где_то
// gist: {technique}, @models ~ @use @who @whoever @all @things @fit @said @anyof @but @what @and @both @same @between @explain @know
// gist: {technique}, @whoever ~ @use @who @all @things @fit @anyof @but @what @whoever @said @and @both @same @between @explain @know
// ru: {technique}, где_стоит|где_стоят|где_он_стоит|где_она_стоит|где_оно_стоит
// not: @models, @relying {technique} @themost ~ @who @what
// not: @models @could @relying {technique} ~ @who @what
// not: @whoever|@who, @invent, {technique} ~ @what @said @explain @first
// question: models sharing {technique=MoE}
// question: which models use {technique=sliding window attention}
// question: модели с {technique=MoE}
// question: у каких моделей есть {technique=MLA}
// none: no model in this vault uses {technique}
// column: model -- the model
// column: detail -- in what scope it uses the technique; empty where the notes name none
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line of the strongest evidence
// example: technique=MoE
MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
RETURN m.name AS model,
       r.detail AS detail,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       r.basis AS basis,
       r.source + ':' + toString(r.line) AS source
ORDER BY released IS NULL, released DESC, toLower(model)
