// title: The facts of a model
// description: What a model's front matter says: developer, date, parameters, layers, context and all else; or one of
//   these facts.
// param: model Model -- the model
// param: fact text = all -- the fact's property name, or all
// en: facts|specs|specifications|data|numbers|details [about|of|for|on] {model}
// en: {model} facts|specs|specifications
// en: when [was|did|is] {model} @released => fact=released
// en: [what] [is] [the] release_date|date of|for {model} => fact=released
// en: who @make {model} => fact=developer
// en: @by whom|who [was] {model} [@make] => fact=developer
// en: who is behind {model} => fact=developer
// en: [what|which] [company|lab|organization] @make {model} => fact=developer
// en: developer|maker|author|creator|vendor of {model} => fact=developer
// en: how_many @parameters [does|do|is|are] {model} [@use] => fact=parameters
// en: how_many @parameters [in] {model} => fact=parameters
// en: [number|count] [of] @parameters of|in {model} => fact=parameters
// en: how_many @active @parameters [does|do|is|are] [in] {model} [@use] => fact=parameters_active
// en: how big|large is {model} => fact=parameters
// en: size of {model} => fact=parameters
// en: [what] [is|the] context|context_length|context_window|context_size of|in|for {model} => fact=context
// en: how long is the context of|in {model} => fact=context
// en: [how] [long|large|big|what] [a] context|context_length|context_window [does] {model} [@use] => fact=context
// en: how_many layers [does|do|in] {model} [@use] => fact=layers
// en: [what] license|licence of|for|is {model} => fact=license
// en: under what license|licence [is] {model} [@released] => fact=license
// ru: факты|характеристики|параметры|данные [о|об|про] {model}
// ru: когда, {model}, @released => fact=released
// ru: дата выхода|релиза|выпуска {model} => fact=released
// ru: кто @make {model} => fact=developer
// ru: разработчик|автор|создатель {model} => fact=developer
// ru: кем {model}, @make => fact=developer
// ru: кем @make {model} => fact=developer
// ru: сколько, @parameters, [@use], [у|в] {model} => fact=parameters
// ru: число|количество @parameters [у|в] {model} => fact=parameters
// ru: сколько, @active @parameters, [@use], [у|в] {model} => fact=parameters_active
// ru: размер {model} => fact=parameters
// ru: [какой|какая] [длина|окно] контекст [у|в] {model} => fact=context
// ru: сколько, слоёв, [у|в] {model} => fact=layers
// ru: [какая|под_какой] лицензия|лицензией [у|вышла|@released] {model} => fact=license
// question: when was {model=Kimi K2} released
// question: когда вышла {model=Kimi K2}
// none: the vault says nothing of the {fact} of {model}
// column: fact -- the fact's name
// column: value -- what the note says
// example: model=Qwen3
MATCH (m:Model {origin: 'archgraph', id: $model})
UNWIND keys(m) AS fact
WITH m, fact
WHERE NOT fact IN ['id', 'name', 'aliases', 'summary', 'path', 'text', 'content_hash', 'origin']
  AND NOT fact ENDS WITH '_precision'
  AND ($fact = 'all' OR fact = $fact OR fact STARTS WITH $fact + '_')
RETURN fact,
       CASE m[fact + '_precision']
         WHEN 'month' THEN left(toString(m[fact]), 7)
         WHEN 'year' THEN left(toString(m[fact]), 4)
         ELSE m[fact]
       END AS value
ORDER BY fact
