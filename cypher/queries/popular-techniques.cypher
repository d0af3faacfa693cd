// title: The techniques that most models use
// description: Every technique that a model uses, by the number of models, the most used first.
// param: most number = 1000 -- how many techniques at most
// en: [what] [the] @popular [of] [@use] @techniques [by|in|among|across] [@models] [@graph]
// en: what|which @techniques [@use] [the] @popular [@use]
// en: @techniques, [ranked|sorted|ordered|by], @popular|popularity|usage|use|frequency, [by] [number|count|amount] [of] [@models]
// en: @top {most} [@popular] [@use] @techniques
// en: [the] {most} @popular [of] [@use] @techniques [by|in] [@models]
// en: what|which @techniques do|does most @models [@use]
// ru: [@which] @popular, [@use], @techniques, [у|в|среди] [@models] [@graph]
// ru: @top {most} [@popular] [@use] @techniques
// ru: {most} [@popular] [@use] @techniques
// ru: @techniques, [по], популярности|частоте [использования]
// question: most popular techniques
// question: самые популярные техники
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
