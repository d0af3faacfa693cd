// title: Techniques that only one model uses
// description: Every technique that exactly one model of the vault uses, with that model.
// en: @unique @techniques
// en: [what|which] @techniques, [@use|appear|found|occur] [by|in] @only one|1|single @models
// en: @techniques, [@use|appear|found|occur] only|just once
// en: @techniques, unique|exclusive|specific [to] [one|1|single] [@models]
// en: @techniques no other @models @use
// ru: @unique @techniques
// ru: [@which] @techniques, [@use|встречаются|встречается], только|лишь|всего [у|в|одна|одной|один], [одна|одной|1] @models
// ru: @techniques, [@use|встречаются|встречается] [только|лишь|всего] один_раз|однажды
// ru: [@which] @techniques, уникальны|уникален|эксклюзивны
// question: techniques used by only one model
// question: уникальные техники
// none: every technique in this vault is used by none or by several models
// column: technique -- the technique
// column: model -- the only model that uses it
// column: detail -- in what scope; empty where the notes name none
// column: source -- note:line of the strongest evidence
// example: none
MATCH (t:Technique {origin: 'archgraph'})<-[r:USES]-(m:Model {origin: 'archgraph'})
WITH t, collect({model: m.name, detail: r.detail, source: r.source + ':' + toString(r.line)}) AS users
WHERE size(users) = 1
RETURN t.name AS technique, users[0].model AS model, users[0].detail AS detail, users[0].source AS source
ORDER BY toLower(technique)
