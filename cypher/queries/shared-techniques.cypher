// title: Techniques that two models share
// description: The techniques that both models use, in what scope each does, and the groups they belong to.
// param: a Model -- the first model
// param: b Model -- the second model
// en: [what] [@techniques] [do|does|are|is] [@use], @share, [both|of|in|by|between|among|to] {a} and|with|to {b}
// en: [what] [@techniques] [do|does] {a} @share with {b}
// en: [what] [@techniques] [do|does|are] [@use] [in|by|of] both|between {a} and {b} [@use] [@share]
// ru: [что|чем|какие] [@techniques], [@use], @share [у|между|для|в|и] {a} и|с|со|от {b}
// ru: [что|какие] [@techniques], [@use], [и|у|в|обеих] {a} и|с {b} @share
// ru: [что|какие] @techniques, @use, и [в] {a} и [в] {b}
// question: what do {a=Qwen3} and {b=Kimi K2} have in common
// question: общие техники {a=Qwen3} и {b=Kimi K2}
// none: {a} and {b} share no technique in this vault
// column: technique -- the technique
// column: a -- the scope in the first model; empty where the notes name none
// column: b -- the scope in the second model
// column: groups -- the innovation groups of the technique
// example: a=Qwen3; b=Kimi K2
MATCH (:Model {origin: 'archgraph', id: $a})-[ra:USES]->(t:Technique {origin: 'archgraph'})
      <-[rb:USES]-(:Model {origin: 'archgraph', id: $b})
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH t, ra, rb, g
ORDER BY toLower(g.name)
WITH t, ra, rb, collect(g.name) AS groups
RETURN t.name AS technique, ra.detail AS a, rb.detail AS b, groups
ORDER BY toLower(technique)
