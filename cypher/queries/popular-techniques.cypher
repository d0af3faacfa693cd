// title: The techniques that most models use
// description: Every technique that a model uses, by the number of models, the most used first, or the least used.
// param: most number = 1000 -- how many techniques at most
// param: order text = most -- which come first: most or least (of those that any model uses)
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
// ru: @top @popular [@use] @techniques
// ru: @top @techniques, [по] [популярности]
// en: @techniques, by|most|on, [number|count|share|how_many] @models, [@use]
// en: @techniques, [@sort], by, popularity|usage|use|frequency|adoption|prevalence|how_many|number|count|users, [of], [@models], [@use]
// en: @rank, @techniques, [by], [popularity|usage|use|frequency|number|count|adoption], [how_many], [@models], [@use]
// en: @techniques, @use, most|the_most|majority @models
// en: @techniques, majority [of] @models, @use
// en: how @popular|widespread|common @techniques
// en: @techniques, @popular|widespread|common, [across|among|in|by|over] [@all] [@models]
// en: @top {most} @techniques, [by] [popularity|usage|use|@popular]
// ru: @rank, [@popular], @techniques, [по] [популярности|частоте|распространённости|использованию|использования|числу|количеству] [использования|@models]
// ru: @techniques, [@use], [самом|наибольшем|большем|большинстве|больше_всего|наибольшего|большинство|большинству] [большом|большем] [числе|количестве|число|числа|количества] @models
// ru: @techniques, [у|в] наибольшем|большинстве|наибольшего|большинства [числе|числа|количестве|количества] @models
// ru: насколько популярны|распространены @techniques
// ru: @techniques, @popular, [среди|в|у|по] [@all] [@models]
// ru: {most} [@popular] [самых|наиболее] [популярных|распространённых|частых|используемых] @techniques
// ru: @techniques, [по] популярности|распространённости|частоте|числу_моделей|количеству_моделей
// en: [@sort], @techniques, from_most_to_least|most_to_least|from_the_most_to_the_least, [@use|popular|common]
// ru: @techniques, @popular, других|остальных|прочих
// ru: @techniques, от_самых_популярных|от_популярных|по_убыванию_популярности [к_редким]
// en: @techniques, @use, largest|greatest|highest|biggest [number|count] [of] @models
// ru: @top {most} @techniques, [по] популярности|частоте|@popular
// en: @top {most} @techniques, [by|in] [popularity|usage|use]
// en: what, most @models, @use
// ru: что, @often|большинство, @use, @models
// ru: частота [@use] @techniques
// ru: что @use чаще_всего|больше_всего|чаще
// en: what @use most|most_often|the_most
// en: @techniques, most [widely|commonly|often|frequently] adopted|used|employed|applied|seen|found|present
// en: @techniques, dominate|prevail|show_up_most|appear_most|most_models
// en: @top {most} @techniques, by, [number|count] [of] @models|users
// en: @top {most}, @popular, [@use], @techniques
// ru: @top {most}, @popular, [@use], @techniques
// gist: @popular, @techniques ~ @use @who @models @techniques @popular @all @often @sort @how @what @said @and @but @fit @between @explain
// gist: {most} @popular @techniques ~ @use @who @models @popular @techniques @all @often @top @how @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// gist: @popular|@top {most} @techniques|@popular ~ @use @who @models @techniques @popular @all @often @top @how @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// gist: {most} @techniques @popular ~ @use @who @models @popular @all @often @top @what @whoever @things @fit @said @and @both @same @between @but @explain @know
// gist: @techniques, @leading ~ @use @who @models @how @popular @all @what @said @number
// gist: @techniques, @often, @rank ~ @use @who @models @how @popular @all @what @said @and @but @fit @between @explain
// gist: @rare, @techniques ~ @use @who @models @rare @all @how @what @said @and @but @fit @between @explain => order=least
// gist: @top {most} @rare @techniques ~ @use @who @models @all @what @said => order=least
// gist: {most} @rare @techniques ~ @use @who @models @rare @all @what @said => order=least
// not: @techniques, @several @models ~ @use @who @what @by @all
// not: @techniques, @starmodels ~ @use @who @what @by @all @popular @rare @leading @often
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
ORDER BY CASE $order WHEN 'least' THEN models ELSE -models END, toLower(technique)
LIMIT toInteger($most)
