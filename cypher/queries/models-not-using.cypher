// title: Models that do not use a technique
// description: Models that a note says do not use the technique (stated), then those that no note connects with it
//   (absent): about these the vault says nothing.
// param: technique Technique -- the technique
// en: [@all] @models, [@use], @not [@use] [@use], {technique}
// en: what|who|anything @not [@use] {technique}
// en: @models, {technique} @not [@use]
// ru: [@all] @models, [@use], @not [@use] [@use], {technique}
// ru: кто|что|где, @not [@use] {technique}
// ru: кто|что|где, {technique} @not [@use]
// en: @not [@use] {technique}
// ru: @not [@use] {technique}
// en: @who, [@use] @not [@use], {technique}
// en: @not {technique} @models
// en: [@all] @models, @not, {technique}
// en: @models, {technique}, @not [@use] [@use]
// ru: @who, [@use] @not [@use], {technique}
// ru: @not {technique} @models|@use
// ru: @models|@who, {technique}, @not [@use]
// en: all @models @not [those|ones] [@use] {technique}
// en: @models, {technique} @use @not [@use]
// ru: все|всё, @not [тех|моделей|модели] [@use] {technique}
// gist: @not {technique}, @models|@whoever ~ @use @who @models @whoever @all @things @fit @what @said @and @both @same @between @but @explain @know
// gist: {technique} @absent, @models|@whoever ~ @use @who @models @whoever @all @things @fit @what @said @and @both @same @between @but @explain @know
// gist: @leave {technique} @outward, @models|@whoever ~ @use @who @models @whoever @all @things @fit @what @said @and @both @same @between @but @explain @know
// question: models without {technique=MoE}
// question: модели без {technique=MoE}
// none: every model in this vault uses {technique}
// column: model -- the model
// column: basis -- stated: a note says that it does not use it; absent: no note says anything
// column: detail -- what the note adds
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// column: source -- note:line of the strongest evidence
// example: technique=MoE
MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})
MATCH (m:Model {origin: 'archgraph'})
WHERE NOT (m)-[:USES]->(t)
OPTIONAL MATCH (m)-[r:DOES_NOT_USE]->(t)
RETURN m.name AS model,
       CASE WHEN r IS NULL THEN 'absent' ELSE 'stated' END AS basis,
       r.detail AS detail,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       r.source + ':' + toString(r.line) AS source
ORDER BY basis DESC, released IS NULL, released DESC, toLower(model)
