// title: The models in the order of their release
// description: Every model with a date, the oldest first, and the techniques that no earlier model of the vault uses.
// en: timeline|chronology|history, [@models], [@released]
// en: @models, in|by chronological|chronologically, [order]
// en: @models chronologically
// en: @models, order|date|dates, [@released]
// en: @models, sorted|ordered|ranked|arranged, [by], [@released] [date|order|time|year|age], [date]
// en: when [@all] @models @released
// en: @released date|dates|order|history|timeline|schedule, [@all], [@models]
// ru: хронология|таймлайн|лента|история|хронологию, [@models], [выхода|выпуска|релизов|@released]
// ru: @models, [по|в] хронологическом|хронологии|порядке|датам|дате|времени|порядку|хронологически|годам [@released|выхода] [порядке]
// ru: когда|порядке|последовательности, [@all], @released, [@all] @models
// ru: даты|дата @released|выхода|выпуска [@all] @models
// ru: @models, отсортированные|упорядоченные, по, дате|времени, @released|выхода|выпуска
// question: timeline
// question: модели в порядке выхода
// none: no model in this vault has a date
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
