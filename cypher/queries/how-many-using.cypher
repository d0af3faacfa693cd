// title: How many models use a technique
// description: The number of models that use the technique, of how many, and their names.
// param: technique Technique -- the technique
// en: @count @models, [@use], [@use], {technique}
// en: @count {technique} @models
// ru: @count @models, [@use], [@use], {technique}
// en: how_often|how_widely|how_frequently [@use] {technique}
// en: @count, @models|@who, [@use], {technique}
// en: how_many, [@use], {technique}
// ru: @count, @models|@who, [@use], {technique}
// ru: как_часто|насколько_часто [@use] {technique}
// ru: @count [@use] {technique}
// en: {technique} count!|counts!
// en: how @popular|widespread|common|prevalent {technique}, [@models]
// ru: насколько распространена|распространено|распространён!|популярна|популярно|популярен!|популярны {technique}, [@models]
// gist: @count, {technique}, @models|@whoever ~ @use @who @how @all @popular @often @models @whoever @count @what @things @fit @said @and @both @same @between @but @explain @know
// not: @count, @invent, {technique} ~ @whoever @who @what @said @explain @first
// question: how many models use {technique=MoE}
// question: сколько моделей используют {technique=MoE}
// none: {technique} was removed a moment ago
// column: models -- how many models use it
// column: of -- how many models there are
// column: names -- the models that use it
// example: technique=MoE
MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})
OPTIONAL MATCH (t)<-[:USES]-(m:Model {origin: 'archgraph'})
WITH m
ORDER BY toLower(m.name)
WITH collect(DISTINCT m.name) AS names
RETURN size(names) AS models, COUNT { (:Model {origin: 'archgraph'}) } AS of, names
