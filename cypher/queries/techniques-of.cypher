// title: Techniques that a model uses
// description: Every technique that the model uses, in what scope, the groups it belongs to, and the note and line that
//   says so.
// param: model Model -- the model
// en: @techniques, [@use], [@use], {model}
// en: what @use [@use] [by|in|inside|of] {model}
// en: what {model} @use
// en: {model} @use what|which [@techniques]
// en: what inside {model}
// en: what {model} @use|made|composed|consist
// en: [what] stack|ingredients|architecture|recipe|internals|design {model}
// en: [what] {model} stack|ingredients|architecture|internals|design
// en: what goes_into|makes_up|powers|drives|underlies {model}
// en: under_the_hood {model}
// ru: @techniques, [@use], [@use], {model}
// ru: что, [@use|внутри|лежит_в_основе], {model}
// ru: чего, состоит|сделана|построена|собрана, {model}
// ru: чём|чем, @use|основана|построена|базируется|держится|работает, {model}
// ru: как устроена|устроен|устроены {model} внутри
// ru: [архитектура|состав|устройство|начинка] {model}
// en: everything|anything|all, {model} @use
// en: architecture|architectural {model}
// question: what does {model=Gemma 3} use
// question: techniques of {model=Qwen3}
// question: какие техники использует {model=Gemma 3}
// none: no technique of {model} is named in this vault
// column: technique -- the technique
// column: detail -- in what scope; empty where the notes name none
// column: groups -- the innovation groups of the technique
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line of the strongest evidence
// example: model=Gemma 3
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
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
