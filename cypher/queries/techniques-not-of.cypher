// title: Techniques that a model does not use
// description: The techniques that a note says the model does not use (stated), then those that no note connects with it
//   (absent): about these the vault says nothing.
// param: model Model -- the model
// en: [@all], what|@techniques, [@use], [@use] {model} @not [@use]
// en: [@all], what|@techniques, [@use], @not [@use] [@use] [in|by|from] {model}
// en: @not @techniques {model}
// ru: [@all], что|чего|@techniques, [@use], [у|в] {model} @not [@use]
// ru: [@all], что|чего|@techniques, [@use], @not [@use] [у|в] {model}
// ru: (чего|каких_техник|что не_хватает|недостаёт|не_достаёт|нет|нету [у|в] {model})
// ru: (у|в {model} не_хватает|недостаёт|нет чего|каких_техник)
// gist: {model} @not, @techniques ~ @use @who @all @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// gist: {model}, @techniques @absent ~ @use @who @all @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// gist: @not @techniques {model} ~ @use @who @all @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// question: which techniques does {model=Qwen3} not use
// question: какие техники не использует {model=Qwen3}
// none: {model} uses every technique in this vault
// column: technique -- the technique
// column: basis -- stated: a note says that the model does not use it; absent: no note says anything
// column: detail -- what the note adds
// column: models -- how many other models use it
// column: source -- note:line of the strongest evidence
// example: model=Qwen3

MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
MATCH (t:Technique {origin: 'archgraph'})
WHERE NOT (m)-[:USES]->(t)
OPTIONAL MATCH (m)-[r:DOES_NOT_USE]->(t)
WITH t, r, COUNT { (t)<-[:USES]-(:Model {origin: 'archgraph'}) } AS models
RETURN t.name AS technique,
       CASE WHEN r IS NULL THEN 'absent' ELSE 'stated' END AS basis,
       r.detail AS detail,
       models,
       r.source + ':' + toString(r.line) AS source
ORDER BY basis DESC, models DESC, toLower(technique)
