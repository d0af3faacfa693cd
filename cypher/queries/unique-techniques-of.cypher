// title: Techniques that a model uses and no other does
// description: Every technique of the model that no other model of the vault is said to use.
// param: model Model -- the model
// en: (@techniques|what [@use] [@use] [by|in|to] @only [@use] [by|in|to] {model}), [@use]
// en: (@techniques|what [@use] [@use] [by|in] {model} @only)
// en: (@techniques|what @only {model} @use)
// en: [what|@techniques|anything], @unique|special|specific|distinctive|peculiar, [@techniques], [@use|about|to|in|of|for|only], {model}
// en: @techniques|what {model} @use [that|which|and] no_other|no_one_else|nobody_else|none_of_the_others|no [other] [@models] @not|@use|does|do [@use]
// ru: (@techniques|что [@use] @only [@use] [у|в|с|для] {model})
// ru: (@techniques|что @use @only {model})
// ru: [что|чем|какие], [@techniques], @unique|уникальна|уникален|уникально|уникального|особенного|особенна|отличительные, [@techniques], [@use|у|в|для], {model}
// ru: @techniques|что [@use] [у|в] {model} [@use] [которых|чего|и|которые] больше_ни_у_кого|больше_нигде|ни_у_кого_больше|больше_никто|ни_у_кого [@not] [@use]
// gist: {model}, @what|@techniques, @noneelse ~ @use @who @all @said @things @techniques @what @unique
// question: which techniques are unique to {model=Gemma 3}
// question: какие техники есть только у {model=Gemma 3}
// none: other models use every technique of {model}, too
// column: technique -- the technique
// column: detail -- in what scope the model uses it; empty where the notes name none
// column: groups -- the innovation groups of the technique
// column: source -- note:line of the strongest evidence
// example: model=GPT-OSS

MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS { (t)<-[:USES]-(other:Model {origin: 'archgraph'}) WHERE other <> m }
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH t, r, g
ORDER BY toLower(g.name)
WITH t, r, collect(g.name) AS groups
RETURN t.name AS technique,
       r.detail AS detail,
       groups,
       r.source + ':' + toString(r.line) AS source
ORDER BY toLower(technique)
