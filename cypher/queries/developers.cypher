// title: Developers and their models
// description: Everyone who made a model of the vault, with the models and how many they are; who made most comes first.
// en: [@all], @developers, [@know|@covered|@said|exist|covered|there]
// en: [@all], @developers, (of|behind|for [@all] @models), [@know|@covered|@said]
// en: (who [@all] @make [@all] models!|llms!|networks!|architectures!|systems!), [@know|@covered]
// ru: [@all], @developers, [@know|@covered|@use|есть]
// ru: ([@all] @developers [@make] [@all] @models), [@know|@covered]
// ru: (кто|кем [@all] @make [@all] модели!|нейросети!|архитектуры!|llm!|сети!), [@know|@covered]
// gist: @developers ~ @who @what @all @said @covered @names @listing @explain
// gist: @developers, @make, @models ~ @who @what @all @said @covered @names @listing @make @by @explain
// gist: @whose @models, [@know|@covered|@use] ~ @what @all @said @covered @know @names @explain @and
// not: @developers, @several, @models ~ @use @who @what @all
// question: list all developers
// question: which companies made these models
// question: список разработчиков
// question: какие компании есть в базе
// none: no model in this vault has a developer
// column: developer -- who made the models
// column: models -- how many models
// column: names -- those models
// example: none
MATCH (m:Model {origin: 'archgraph'})
WHERE m.developer IS NOT NULL
UNWIND [] + m.developer AS developer
WITH DISTINCT toString(developer) AS developer, m
ORDER BY toLower(m.name)
WITH developer, collect(m.name) AS names
RETURN developer, size(names) AS models, names
ORDER BY models DESC, toLower(developer)
