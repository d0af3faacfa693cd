// title: Techniques that one model uses and another does not
// description: Every technique of the first model that the second one is not said to use, and whether a note says that it
//   does not (stated) or the vault only says nothing (absent).
// param: model Model -- the model that uses them
// param: without Model -- the model that does not
// en: [@all], what|@techniques, [@use], [are] [@use] [in|by|of] {model} [@use] [@but|and|that|which] [@use] @not [@use] [in|by|of|the] {without} [@not] [@use]
// en: [@all], what|@techniques, [@use], [in|by|of] {model} [@use] [@but|and|that|which] {without} @not [@use]
// en: @techniques|what @only {model} [@use] [and|compared_to|compared_with|versus] @not|compared_to|compared_with|versus [@use] {without}
// ru: [@all], что|@techniques, [@use], [@use] [у|в] {model} [@use] [@but|и|которых|чего|что] [@use] @not [@use] [у|в] {without} [@use]
// ru: [@all], что|@techniques, [@use], [@use] [у|в] {model} [@use] [@but|и|которых|чего|что|которые] [у|в] {without} @not [@use]
// en: what|@techniques, {without} @not|lacks|lack|missing [@use] compared_to|compared_with|versus|against|relative_to {model}
// en: what|@techniques missing in|from {without} compared_to|compared_with|versus|relative_to {model}
// ru: чего|что|@techniques, не_хватает|нет|недостаёт [у|в] {without} по_сравнению_с|относительно|против|в_сравнении_с|что_есть_у {model}
// question: techniques of {model=Qwen3} but not of {without=Kimi K2}
// question: что есть у {model=Qwen3}, но нет у {without=Kimi K2}
// none: {without} uses every technique of {model} in this vault
// column: technique -- the technique
// column: detail -- in what scope the first model uses it; empty where the notes name none
// column: basis -- stated: a note says that the second model does not use it; absent: no note says anything
// column: groups -- the innovation groups of the technique
// example: model=Qwen3; without=Kimi K2

MATCH (without:Entity:Model {origin: 'archgraph', id: $without})
MATCH (:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT (without)-[:USES]->(t)
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH without, t, r, g
ORDER BY toLower(g.name)
WITH without, t, r, collect(g.name) AS groups
RETURN t.name AS technique,
       r.detail AS detail,
       CASE WHEN (without)-[:DOES_NOT_USE]->(t) THEN 'stated' ELSE 'absent' END AS basis,
       groups
ORDER BY toLower(technique)
