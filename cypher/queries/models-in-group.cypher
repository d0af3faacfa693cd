// title: Models that use techniques of an innovation group
// description: Every model that uses a technique of the group, with those that it uses; the most of them first.
// param: group InnovationGroup -- the group
// en: @models, [@use|@belong|from|focus_on], [@use], [@techniques], [from|for|by|with] {group}
// en: @models, [@use], [any|one|at_least_one|something|anything], [@techniques], [from|for] {group}
// en: who @use @techniques [from|for] {group}
// ru: @models, [@use|@belong], [@use], [@techniques], [из|для|по|с] {group}
// ru: @models, [@use], что_то|что_нибудь|хотя_бы_одну|хотя_бы_один, [@techniques], [из] {group}
// ru: кто, @use, @techniques, [из] {group}
// en: @models, [@use], [any|one|at_least_one|something|anything|some], [@techniques|technique!], [from|for|of|by], {group}
// en: who @use [any|some|something|anything] [@techniques] [from|of|for] {group}
// ru: @models|кто, [@use], [хотя_бы|хоть] [одна|одну|один|что_нибудь|что_то|какие_то], [@techniques], [из|для|по|с|от], {group}
// ru: [у] кого, @use, @techniques, [из], {group}
// ru: @models, [реализуют|ориентированы|направленные|заботятся|нацелены] [на|о|об] {group}
// en: @models|who, [@use], @techniques, save|saves|saving|serve|serves|help|helps|improve|improves|achieve|provide|contribute|aimed|target|address|aid|promote|enable|support, [with|to|at|in] {group}
// ru: @models|кто, [@use], @techniques, помогают|помогающие|служат|обеспечивают|обеспечивающие|направленные|способствуют|дают|дающие|улучшают|улучшающие|для, [за|на|для|в|с] {group}
// en: (who [@use] [@use] {group} @techniques)
// gist: {group}, @models|@whoever ~ @use @who @models @whoever @techniques @groups @belong @all @anyof @things @fit @what @said @and @both @same @between @but @explain @know
// question: which models use techniques of {group=Memory economy}
// question: модели из группы {group=Экономия памяти}
// none: no model in this vault uses a technique of {group}
// column: model -- the model
// column: techniques -- the techniques of the group that it uses
// column: count -- how many those are
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: group=Экономия памяти
MATCH (:Entity:InnovationGroup {origin: 'archgraph', id: $group})<-[:IN_GROUP]-(t:Technique {origin: 'archgraph'})
      <-[:USES]-(m:Model {origin: 'archgraph'})
WITH DISTINCT m, t
ORDER BY toLower(t.name)
WITH m, collect(t.name) AS techniques
RETURN m.name AS model,
       techniques,
       size(techniques) AS count,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released
ORDER BY count DESC, toLower(model)
