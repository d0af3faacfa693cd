// title: The first model with a technique
// description: The model of the vault that came out first among those that use the technique, then the others in the
//   order of their release. Models without a date are left out.
// param: technique Technique -- the technique
// en: [what|who], @first, [@models], [to], [@use|introduce|have|adopt|introduced|brought|bring], {technique}
// en: [what|who], @models, [@use|introduced|adopted|brought|debuted|introduce], {technique}, @first
// en: when [did|was], {technique}, @first, [@use|appear|introduced]
// en: who|@models introduced|pioneered|invented|debuted|introduce|pioneer {technique} [@first]
// en: when [did] @models [start|begin|started] [@use] {technique}
// ru: [кто|что], [@models], @first, [@use|появился|появилась|появилось|внедрила|ввела|ввел|применила|внедрил|использовал|стала|начала], [@use], {technique}
// ru: [где|когда], [@models], {technique}, @first, [@use|появился|появилась|появилось|появились|внедрили|встречается]
// ru: когда, появился|появилась|появилось|появились, {technique}
// question: first model with {technique=MoE}
// question: какая модель первой использовала {technique=MLA}
// none: no model in this vault that has a date uses {technique}
// column: model -- the model, the first one first
// column: released -- when it came out, as exactly as the notes say
// column: developer -- who made the model
// column: detail -- in what scope it uses the technique
// column: source -- note:line of the strongest evidence
// example: technique=MoE
MATCH (:Entity:Technique {origin: 'archgraph', id: $technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
RETURN m.name AS model,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.developer AS developer,
       r.detail AS detail,
       r.source + ':' + toString(r.line) AS source
ORDER BY released, toLower(model)
