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
// en: @sort, @models, [by|in|of], @released|chronological|date|dates|time|age|year|newness|chronologically, [date|order|dates|time|day|year]
// en: @models, from_oldest_to_newest|oldest_first|oldest_to_newest|over_time|through_time|by_date|by_year
// en: [what|in_what], order|sequence, @models, @released
// en: timeline|chronology|history|chronological, [@released], [@models], [list|order|view|overview]
// en: release|releases order|schedule|calendar|chronology|history
// en: evolution|progression @models
// ru: @sort, @models, [по|в] [дате|датам|времени|году|годам|хронологии|порядке|возрасту|хронологическом], [выхода|выпуска|релиза|@released|порядке|появления]
// ru: @models, [в|по] порядке|порядок|очерёдность|последовательность [@released|выхода|появления]
// ru: хронология|хронологический|хронологическом|таймлайн|лента|история|хронологию|календарь|график, [порядок|порядке|список], [@models], [@released]
// ru: @models, от_старых_к_новым|от_старой_к_новой|от_ранних_к_поздним|по_времени|во_времени|по_годам|по_датам
// ru: когда, [какая|какие] [@all] @models, @released
// ru: в_каком_порядке|в_какой_последовательности|каков_порядок, @models, @released
// ru: эволюция|развитие @models
// en: releases|release over_time
// ru: @models, [@released], во_времени|со_временем|хронологически
// en: @models, @released, over_time|over_the_years|through_time
// en: how, @models, over_time, [@released|evolve|evolved|develop|developed]
// ru: истории|историю @models [выхода|@released]
// ru: как @models @released [во_времени|со_временем|по_времени]
// gist: @timeline, @models ~ @who @timeline @models @released @sort @all @explain @oldest @what @said @and @but @fit @between
// gist: @oldest @to @newest, @models|@released ~ @who @models @released @sort @all @between @what @explain
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
