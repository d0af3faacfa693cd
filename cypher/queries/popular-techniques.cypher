// title: The techniques that most models use
// description: Every technique that a model uses, by the number of models, the most used first.
// param: most number = 1000 -- how many techniques at most
// en: [what], @popular, [@use], @techniques, [by|among|across] [@models]
// en: @techniques, ranked|sorted|ordered|by, [by] popularity|usage|use|frequency, [number|count] [@models]
// en: @top {most} [@popular] [@use] @techniques
// en: {most} @popular [@use] @techniques, [by|among|across] [@models]
// en: @techniques, most|the_most @models, @use
// en: @techniques, @use, by|in most|the_most @models
// en: popularity @techniques
// ru: @popular, [@use], @techniques, [среди] [@models]
// ru: @top {most} [@popular] [@use] @techniques
// ru: {most} @popular [@use] @techniques
// ru: @techniques, по популярности|частоте [использования]
// ru: @techniques, [@use], большинство|большинстве|большинства @models
// ru: популярность|рейтинг @techniques
// en: @top @techniques, [by|@popular] [usage|popularity|use]
// ru: @top @techniques, [по] [популярности]
// question: most popular techniques
// question: самые популярные техники
// none: no model in this vault uses any technique
// column: technique -- the technique
// column: models -- how many models use it
// column: names -- those models
// example: most=5
MATCH (t:Technique {origin: 'archgraph'})<-[:USES]-(m:Model {origin: 'archgraph'})
WITH DISTINCT t, m
ORDER BY toLower(m.name)
WITH t, collect(m.name) AS names
RETURN t.name AS technique, size(names) AS models, names
ORDER BY models DESC, toLower(technique)
LIMIT toInteger($most)
