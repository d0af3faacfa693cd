// title: Models that use all of several techniques
// description: Every model that uses each of the techniques, and in what scope; the newest model first.
// param: techniques list of Technique -- the techniques, two or more
// en: [@all] @models, [@use], [@use] {techniques}
// en: what|who|anything|anyone|everything|everyone @use [@use] {techniques}
// ru: [@all] @models, [@use], [и] [@use] {techniques}
// ru: кто|где|что, @use, {techniques}
// en: [@use] {techniques}
// ru: [@use] {techniques}
// en: @who, [@use], {techniques}, @use
// ru: @who, [@use], [как] {techniques}, @use
// en: [@all] @models, [@use], {techniques}, [@use]
// ru: [@all] @models, [@use], [как] {techniques}, [@use]
// ru: @models|@who, {techniques}, [@use|@combined|вместе]
// ru: @models|@who, [@use|@combined|вместе] {techniques}, [@use|@combined|вместе]
// en: @models|@who, [@use|@combined] {techniques}, [@use|@combined|together]
// ru: {techniques} в_одной|одной @models
// en: {techniques} in_one|in_the_same|in_a_single @models
// gist: {techniques}, @models|@whoever ~ @use @who @models @whoever @all @things @fit @combined @both @share @techniques @same @what @said @and @between @but @explain @know
// gist: {techniques:bare}, @models|@both|@combined|@samemodel ~ @use @who @models @whoever @all @combined @both @techniques @same @what @said @and
// gist: {techniques:bare}, @overlap ~ @use @who @models @all @combined @both @share @techniques @same @what @said @and @between
// gist: @overlap, @models [@use] {techniques} ~ @use @who @models @all @share @techniques @same @what @said @and @between
// ru: {techniques:bare}, вместе|одновременно|сразу
// not: @plainwhat {techniques} ~ @graph
// not: @whoever|@who, @invent, {techniques} ~ @what @said @explain @first
// question: models sharing {techniques=MoE and MLA}
// question: модели с {techniques=MoE и MLA}
// none: no model in this vault uses all of {techniques}
// column: model -- the model
// column: details -- in what scope it uses each technique that has one
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// column: sources -- note:line of the strongest evidence for each technique
// example: techniques=MoE, MLA
UNWIND $techniques AS technique
MATCH (t:Entity:Technique {origin: 'archgraph', id: technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
WITH m, t, r
ORDER BY toLower(t.name)
WITH m, count(DISTINCT t) AS used,
     [detail IN collect(CASE WHEN coalesce(r.detail, '') <> '' THEN t.name + ': ' + r.detail END) | detail] AS details,
     collect(r.source + ':' + toString(r.line)) AS sources
WHERE used = size($techniques)
RETURN m.name AS model,
       details,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       sources
ORDER BY released IS NULL, released DESC, toLower(model)
