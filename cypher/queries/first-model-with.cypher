// title: The first model with a technique
// description: The model of the vault that came out first among those that use the technique, then the others in the
//   order of their release. Models without a date are left out.
// param: technique Technique -- the technique
// en: [what|who], @first, [@models], [to], [@use|introduce|have|adopt|introduced|brought|bring], {technique}
// en: [what|who], @models, [@use|introduced|adopted|brought|debuted|introduce], {technique}, @first
// en: when [did|was], {technique}, @first, [@use|appear|introduced]
// en: who|@models introduced|pioneered|debuted|introduce|pioneer|brought {technique} [@first]
// en: when [did] @models [start|begin|started] [@use] {technique}
// ru: [кто|что], [@models], @first, [@use|появился|появилась|появилось|внедрила|ввела|ввел|применила|внедрил|использовал|стала|начала], [@use], {technique}
// ru: [где|когда], [@models], {technique}, @first, [@use|появился|появилась|появилось|появились|внедрили|встречается]
// ru: когда, появился|появилась|появилось|появились, {technique}
// en: [what|who|which|where|when], @first, [@models], [to], [@use|introduce|have|adopt|introduced|brought|bring|appear|appeared|started|start|try|tried], [using], {technique}
// en: [what|who], [@models], {technique}, @first|@oldest, [@use|introduced|appeared|debuted]
// en: @oldest, [@models], [@use], {technique}
// en: who started|began|start|begin, [@use], {technique}
// en: debut|origin|first_appearance|introduction|first_use|first_occurrence {technique}
// en: @models, {technique}, earlier_than_others|before_others|before_all_others|before_anyone|ahead_of_others, [@use]
// ru: [кто|что|какая|где|у_кого], [@models], @first|@oldest|раньше_всего|раньше_остальных|прежде_всего, [с], [@use|появился|появилась|появилось|внедрила|ввела|ввел|применила|внедрил|использовал|стала|начала|начал|освоил|освоила|попробовала|попробовал|была|ввели], [@use], {technique}
// ru: [где|когда|с_какой|в_какой], [@models], {technique}, @first|@oldest|раньше_всего, [@use|@released|внедрили|ввели]
// ru: первое|первого появление|применение|использование|упоминание|появления {technique}
// ru: с какой @models началась|начался|началось|пошла {technique}
// ru: когда, [@first], @use|внедрили|ввели|@released|стали|начали, [@use], {technique}
// ru: дебют|первенец|пионер|первопроходец {technique}
// en: since when, {technique}, [@use]
// ru: с_каких_пор|с_какого_времени, [@use], {technique}
// en: @models started|began|start|begin [@use] {technique}
// en: who|what|@models, (came|come|was first), [with|to], [@use], {technique}
// ru: кто|что|@models, ввела|ввёл|ввели|ввело, {technique}
// gist: {technique}, @first|@oldest ~ @use @who @first @oldest @models @whoever @released @when @introduce @before @and @what @all @things @fit @said @both @same @between @but @explain @know
// gist: {technique}, @pioneer, @models|@whoever ~ @use @who @models @whoever @pioneer @and @what @all @things @fit @said @both @same @between @but @explain @know
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
