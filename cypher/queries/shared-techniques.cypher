// title: Techniques that two models share
// description: The techniques that both models use, in what scope each does, and the groups they belong to.
// param: a Model -- the first model
// param: b Model -- the second model
// en: [what], [@techniques], [@use], @share, [both|between|among|by] {a} and|with {b}
// en: [what], [@techniques], [@use], {a} @share with {b}
// en: [what], [@techniques], [@use], {a} @use|@share @share|@use with {b}
// en: what|@techniques, [@use], [in|by] both|between {a} and {b}, [@use|@share]
// en: what|@techniques, [@use], {a} and {b} both|@share [@use]
// en: @techniques, {a} and {b}, @use
// ru: [что], [@techniques], [@use], @share, [между] {a} и|с|со|от [@use] {b}
// ru: [что], [@techniques], [@use], @share {a} @share|и|с {b}
// ru: что|@techniques, [@use], обеих|и|обе {a} и {b}
// ru: @techniques, @use, {a} и {b}
// ru: что|чем, @share, {a} и|с {b}
// en: [what|how], @share|@similar, {a} [and|with|to] {b}
// en: @techniques, @share, {a} [and] {b}
// en: [what], [@techniques], {a} and {b}, [both] @use [@use]
// en: [what], [@techniques], {a} @share|@use [@use] @share [@use] [with|and|to] {b}
// en: [what|@techniques], @use, both {a} and {b}
// ru: [что|чем|чём|как], @share|@similar, [@techniques], {a} [и|с|со] {b}
// ru: [что], @techniques, @share, {a} [и|с|со|@use] {b}
// ru: что, {a} и {b}, @use, [вместе|оба|обе]
// ru: [что|@techniques], @use, {a} и [@use] {b}
// ru: чём|чем, {a} @similar|@share [на|с|и] {b}
// en: how|what {a} @similar|@share [to|with|and] {b}
// en: {a} and {b}, @share, [@techniques]
// gist: {a}, {b}, @share ~ @use @who @and @between @with @models @all @things @explain @techniques @share @both @similar @what @whoever @fit @said @same @but @know
// gist: {a} @both {b}, @techniques ~ @use @who @and @between @with @models @all @things @explain @techniques @share @both @what @whoever @fit @said @same @but @know
// gist: {a} {b} @both, @techniques ~ @use @who @and @between @with @models @all @things @explain @techniques @share @both @what @whoever @fit @said @same @but @know
// question: what do {a=Qwen3} and {b=Kimi K2} have in common
// question: общие техники {a=Qwen3} и {b=Kimi K2}
// none: {a} and {b} share no technique in this vault
// column: technique -- the technique
// column: a -- the scope in the first model; empty where the notes name none
// column: b -- the scope in the second model
// column: groups -- the innovation groups of the technique
// example: a=Qwen3; b=Kimi K2
MATCH (:Entity:Model {origin: 'archgraph', id: $a})-[ra:USES]->(t:Technique {origin: 'archgraph'})
      <-[rb:USES]-(:Entity:Model {origin: 'archgraph', id: $b})
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH t, ra, rb, g
ORDER BY toLower(g.name)
WITH t, ra, rb, collect(g.name) AS groups
RETURN t.name AS technique, ra.detail AS a, rb.detail AS b, groups
ORDER BY toLower(technique)
