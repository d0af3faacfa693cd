// title: Techniques that a model uses
// description: Every technique that the model uses, in what scope, the groups it belongs to, and the note and line that
//   says so.
// param: model Model -- the model
// en: what|which [@techniques] does|do {model} @use
// en: [@all] [@which] @techniques [@use] [by|in|of|from] {model}
// en: [@all] [@which] @techniques of|in|by|from {model}
// en: {model} @techniques
// en: what is {model} @use
// en: what is in|inside {model}
// en: what is {model} made_of|made_from
// ru: [@which] @techniques, [@use] [в|у] {model}
// ru: что [@use] в|у {model}
// ru: что [@use] внутри {model}
// ru: что, @use {model}
// ru: из чего, состоит|сделана|построена {model}
// ru: на чем, основана|построена|базируется {model}
// ru: [@which] @techniques [@use] {model}
// question: what does {model=Gemma 3} use
// question: techniques of {model=Qwen3}
// question: какие техники использует {model=Gemma 3}
// column: technique -- the technique
// column: detail -- in what scope; empty where the notes name none
// column: groups -- the innovation groups of the technique
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line of the strongest evidence
// example: model=Gemma 3
MATCH (m:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH t, r, g
ORDER BY toLower(g.name)
WITH t, r, collect(g.name) AS groups
RETURN t.name AS technique,
       r.detail AS detail,
       groups,
       r.basis AS basis,
       r.source + ':' + toString(r.line) AS source
ORDER BY toLower(technique)
