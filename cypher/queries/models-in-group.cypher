// title: Models that use techniques of an innovation group
// description: Every model that uses a technique of the group, with those that it uses; the most of them first.
// param: group InnovationGroup -- the group
// en: [do|does|is] @models, [@use|@belong|from|for|focus_on], [@techniques], [from|of|in|for|to], [@groups] {group} [@groups] [@techniques]
// en: what|who @use @techniques [from|of|in|for] [@groups] {group}
// ru: [в|у] @models, [@use|@belong|из|в|для], [@techniques], [из|для|в|к|по], [@groups] {group}
// ru: кто @use @techniques [из|для|в] [@groups] {group}
// question: which models use techniques of {group=Memory economy}
// question: модели из группы {group=Экономия памяти}
// none: no model in this vault uses a technique of {group}
// column: model -- the model
// column: techniques -- the techniques of the group that it uses
// column: count -- how many those are
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: group=Экономия памяти
MATCH (:InnovationGroup {origin: 'archgraph', id: $group})<-[:IN_GROUP]-(t:Technique {origin: 'archgraph'})
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
