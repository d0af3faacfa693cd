// title: The models in the order of their release
// description: Every model with a date, the oldest first, and the techniques that no earlier model of the vault uses.
// en: timeline|chronology|history [of] [@models] [@graph] [releases|release]
// en: @models, in|by chronological|release order|date
// en: @models, [sorted|ordered|ranked|arranged] by|in release|date|time|year|release_date [date|order]
// en: release|model|models timeline|order|history|chronology
// en: when [was|were|did] [@all] [the] @models @released
// en: release_dates|release_date [of|for] [@all] [the] @models
// en: in what order [were|was|did] [the] @models @released
// ru: хронология|таймлайн|лента|история [@models] [выхода|выпуска|релизов]
// ru: [в] @models, в|по хронологическом|хронологии|порядке|датам|дате|времени|порядку, [выхода|выпуска|релиза|порядке|хронологии]
// ru: [в_каком_порядке|когда|в_какой_последовательности] [@all], @released, [@all] @models
// ru: даты|дата выхода|релиза|релизов|выпуска [@all] @models
// question: timeline
// question: модели в порядке выхода
// column: released -- when it came out, as exactly as the notes say
// column: model -- the model
// column: developer -- who made the model
// column: new_techniques -- the techniques that no earlier model uses
// example: none
MATCH (m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
OPTIONAL MATCH (m)-[:USES]->(t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS {
  (t)<-[:USES]-(o:Model {origin: 'archgraph'})
  WHERE o.released < m.released OR o.released = m.released AND o.id < m.id
}
WITH m, t
ORDER BY toLower(t.name)
WITH m, collect(t.name) AS new_techniques
RETURN CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.name AS model,
       m.developer AS developer,
       new_techniques
ORDER BY released, m.id
