// title: Techniques that only one model uses
// description: Every technique that exactly one model of the vault uses, with that model.
// en: @unique @techniques
// en: @techniques, [@use], [by|in] @only one|1|single @models
// en: @techniques, @only one|1|single @models, [@use]
// en: @techniques, [@use] by|in|to|one|a one|1|single [@only] @models
// en: @techniques, [@use] only|just once
// en: @techniques, unique|exclusive|specific [one|1|single] [@models]
// en: @techniques no_other|no_others [@models] @use
// ru: @unique @techniques
// ru: @techniques, [@use], только|лишь|всего|ровно [с|со] одна|одной|один|1|одну|единственная|единственной [@models]
// ru: @techniques, [@use], единственной|единственная|одной|одна @models
// ru: @techniques, [@use], [только|лишь|всего] один_раз|однажды
// ru: @techniques, уникальны|уникален|эксклюзивны
// en: @techniques, [@use], (one|1|single @models), @only
// ru: @techniques, [@use], (одна|одной|одну|единственная @models), только|лишь
// en: @techniques, [@use], @only one|1|single|a_single [@models]
// en: @techniques, [@use], @only once
// en: @techniques, [@use], unique|exclusive|specific|peculiar, [to] [one|1|single|individual|particular] [@models]
// en: @techniques, nobody_else|no_one_else|no_other, [@models], [@use]
// ru: @techniques, уникальны|уникальные|эксклюзивны|присущи|свойственны|характерны|принадлежат, [только|лишь|для|у] [одной|одна|единственной|какой_то_одной] [@models]
// ru: @techniques, [@use], [не] больше_ни_у_кого|больше_нигде|больше_никто|ни_у_кого_больше
// ru: @techniques, [@use], @only [в|у|с|для] одной|одна|одну|единственной|единственная|один [@models]
// en: @techniques, @only one|1|single user|adopter|model!
// en: @techniques, [@use], (one|a_single|1 user|adopter)
// en: @techniques, [@use], @only one|1|a_single|single @models|user|adopter
// gist: @techniques, @only @one @models|@users ~ @use @who @techniques @all @what @said @and @but @fit @between @explain
// gist: @techniques, @one @models @only ~ @use @who @techniques @what @said @and @but @fit @all @between @explain
// en: (what [@use] by|in [@only] one|a_single @models)
// ru: (что [@use] @only|лишь|всего [в|у] одной|единственной @models [@use])
// gist: @techniques, @unique @users|@models ~ @use @who @all @what @said @one @only
// gist: @unique, @techniques ~ @and @use @who @models @one @only @techniques @all @what @said @but @fit @between @explain
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
