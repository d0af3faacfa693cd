// title: Models that use at least one of several techniques
// description: Every model that uses one or more of the techniques, with those that it uses; the most of them first.
// param: techniques list of Technique -- the techniques, two or more
// en: [@all] @models, [@use], [@use] {techniques:or}
// en: what|who|anything|anyone|everything|everyone @use [@use] {techniques:or}
// en: [@all] @models, [@use], at_least one of {techniques}
// ru: [@all] @models, [@use], [@use] {techniques:or}
// ru: кто|где|что, @use, {techniques:or}
// ru: [@all] @models, [@use], хотя_бы одно|одну|один из {techniques}
// en: @use {techniques:or}
// ru: @use {techniques:or}
// en: [@all] @models|@who, [@use], {techniques:or}, [@use], [@orboth]
// ru: [@all] @models|@who, [@use], {techniques:or}, [@use], [@orboth]
// en: [@all] @models|@who, [@use], @anyof {techniques}, [@use]
// en: [@all] @models|@who, [@use], @anyof {techniques:or}, [@use]
// ru: [@all] @models|@who, [@use], @anyof {techniques}, [@use]
// ru: [@all] @models|@who, [@use], @anyof [@techniques] {techniques:or}, [@use]
// ru: [@all] @models|@who, [@use], хотя_бы|хоть с одной|одну|одна|одним|один из [@techniques] {techniques:or}
// ru: @anyof {techniques:or}
// en: @anyof {techniques:or}
// en: @anyof {techniques}
// ru: @anyof {techniques}
// gist: {techniques:or}, @models|@whoever ~ @use @who @models @whoever @all @things @fit @anyof @orboth @techniques @one @what @said @and @both @same @between @but @explain @know
// gist: {techniques}, @anyof, @models|@whoever ~ @use @who @models @whoever @all @things @fit @orboth @techniques @both @anyof @one @what @said @and @same @between @but @explain @know
// gist: {techniques} @orboth ~ @use @who @whoever @models @all @fit @what @techniques
// gist: {techniques:or}, @whichever ~ @use @who @whoever @models @all @fit @what @orboth @techniques
// gist: @whichever, {techniques:or} ~ @use @who @whoever @models @all @fit @what @orboth @techniques
// gist: @anyof {techniques:or} ~ @use @who @fit @orboth @techniques @anyof @one @what @whoever @all @things @said @and @both @same @between @but @explain @know
// gist: {techniques:bare}, @union ~ @use @who @models @all @techniques @what @said @and @between
// gist: @union, @models [@use] {techniques} ~ @use @who @models @all @techniques @what @said @and @between
// not: @plainwhat {techniques:or} ~ @graph
// not: @whoever|@who, @invent, {techniques:or} ~ @what @said @explain @first
// question: models with {techniques=MLA or NoPE}
// question: модели с {techniques=MLA или NoPE}
// none: no model in this vault uses any of {techniques}
// column: model -- the model
// column: techniques -- those of the techniques that it uses
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// column: sources -- note:line of the strongest evidence for each technique
// example: techniques=MLA, NoPE
UNWIND $techniques AS technique
MATCH (t:Entity:Technique {origin: 'archgraph', id: technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
WITH DISTINCT m, t, r
ORDER BY toLower(t.name)
WITH m, collect(t.name) AS techniques, collect(r.source + ':' + toString(r.line)) AS sources
RETURN m.name AS model,
       techniques,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       sources
ORDER BY size(techniques) DESC, released IS NULL, released DESC, toLower(model)
