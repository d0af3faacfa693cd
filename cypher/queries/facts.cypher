// title: The facts of a model
// description: What a model's front matter says: developer, date, parameters, layers, context and all else; or one of
//   these facts.
// param: model Model -- the model
// param: fact text = all -- the fact's property name, or all
// param: developer text = -- who made it, or a part of the name; empty for anyone
// en: facts|specs|specifications|spec|data|properties|specification, {model}
// en: when {model} @released => fact=released
// en: [what], @released date|day|month|year, {model} => fact=released
// en: [what], date|year|month, {model} @released => fact=released
// en: whose [model!] {model} => fact=developer
// en: {model} whose [model!] => fact=developer
// ru: чья|чей|чьё|чьих_рук [модель|дело|детище] {model} => fact=developer
// ru: {model} чья|чей|чьё [модель|детище] => fact=developer
// en: how old {model} => fact=released
// en: @when {developer} @released|@make {model} => fact=released
// ru: @when, {developer}, @released|@make, {model} => fact=released
// en: who|@company|group @make|@by {model} => fact=developer
// en: by whom|who {model} @make => fact=developer
// en: who|whose|@company|group, {model}, @make|@by|behind|from => fact=developer
// en: [what], developer|maker|author|creator|vendor|manufacturer|@company, {model} => fact=developer
// en: how_many|number_of|count_of @parameters, [@use], {model}, [@use|@total] => fact=parameters
// en: [what] @parameters {model} => fact=parameters
// en: {model} @parameters => fact=parameters
// en: how_many|number_of|what, [@parameters], @active, [@parameters], [@use], {model}, [@use] => fact=parameters_active
// en: how big|large {model} => fact=parameters
// en: [how|what], [long|large|big], [a], context|context_length|context_window|context_size|window, {model}, [@use] => fact=context
// en: {model} context [length|window|size] => fact=context
// en: how_many|number_of layers, {model}, [@use] => fact=layers
// en: [what|under], license|licence|licensing|licensed, {model}, [@released|@use] => fact=license
// en: how {model} licensed => fact=license
// ru: факты|характеристики|данные|свойства|спецификация, [об|про|о], {model}
// ru: когда, {model}, @released|@make => fact=released
// ru: дата|день|месяц|год|году, @released|выхода|выпуска, {model} => fact=released
// ru: году|месяце, {model}, @released => fact=released
// ru: кто|@company, @make, {model} => fact=developer
// ru: разработчик|автор|создатель|разработчика|@company, {model} => fact=developer
// ru: кем|кто|чья, [@make], {model}, [@make] => fact=developer
// ru: сколько, @parameters, [@use|@total], {model} => fact=parameters
// ru: @parameters {model} => fact=parameters
// ru: сколько, @active, [@parameters], [@use], {model} => fact=parameters_active
// ru: насколько велика|большая {model} => fact=parameters
// ru: [длина|окно|размер], контекст|контекста|контекстное|контекстом, [длина|окно], {model}, [@use] => fact=context
// ru: сколько, слоёв|слоев|слои, [@use], {model} => fact=layers
// ru: лицензия|лицензией|лицензию|лицензии, [под], {model}, [@released|@use] => fact=license
// ru: под лицензией {model} @released => fact=license
// en: [what], @active [@parameters], {model} => fact=parameters_active
// ru: [каково|какой], @active [@parameters], {model} => fact=parameters_active
// ru: чей|чья|чьё|кому, {model}, [принадлежит] => fact=developer
// en: how_many billion|billions|million|millions [of] @parameters, {model}, [@use] => fact=parameters
// ru: сколько [миллиардов|миллионов] @parameters, {model}, [@use] => fact=parameters
// ru: [какой|какая|какова|каков], [размер|длина|величина], контекстного|контекста|контекстное|контекст, [окна|окно], {model} => fact=context
// en: [what|how], [large|big], [@explain], vocabulary|vocab|tokenizer, [size|large|big], {model}, [@use] => fact=vocabulary
// en: [what|how], [large|big|wide], hidden|embedding|model!, size|dimension|width|dim, {model}, [@use] => fact=hidden_size
// en: [what|how], hidden_size|hidden_dimension|model_dimension|embedding_size|width|hidden_dim, {model}, [@use] => fact=hidden_size
// en: [what], sizes!|variants!|versions!, {model}, [@use|come|come_in] => fact=sizes
// en: [how|what], sparse|sparsity, {model}, [@use] => fact=sparsity
// ru: [каков|какова|сколько|насколько], [размер|объём|величина|большой|велик], [токенов|слов], словарь|словаря|словаре|словарём, {model}, [@use] => fact=vocabulary
// ru: [каков|какова], скрытый_размер|скрытого_слоя|скрытая_размерность|скрытой_размерности|размерность, [размер], {model}, [@use] => fact=hidden_size
// ru: [какие|каких], размеры!|варианты|версии!|размерах!|вариантах!, {model}, [@use|бывают|выходит] => fact=sizes
// en: @all facts|specs|specifications|properties|data, [about|on|of], {model}
// ru: все|всё факты|характеристики|данные|свойства, [об|про|о], {model}
// ru: @count, слоёв|слоев|слои, [@use], {model} => fact=layers
// gist: {model}, @when, @released ~ @who @when @released @use @what @whoever @all @things @fit @said @and @both @same @between @but @explain @know => fact=released
// gist: {model}, @make, @whoever|@company ~ @who @make @whoever @company @by @use @what @all @things @fit @said @and @both @same @between @but @explain @know => fact=developer
// gist: {model}, @whose ~ @who @whose @models @make @by @company @use @what @whoever @all @things @fit @said @and @both @same @between @but @explain @know => fact=developer
// gist: {model}, @developer ~ @who @make @by @use @what @whoever @all @things @fit @said @and @both @same @between @but @explain @know => fact=developer
// gist: @when, {developer}, @released|@make, {model} ~ @who @when @released @make @by @use @what @said => fact=released
// not: @whoever|@who, @workat, {model} ~ @what @said
// not: @plainwhat, @relying, @company {model} ~ @what
// question: when was {model=Kimi K2} released
// question: когда вышла {model=Kimi K2}
// none: the vault does not say this of {model}: {fact}, or says that another made it
// column: fact -- the fact's name
// column: value -- what the note says
// example: model=Qwen3
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
WHERE $developer = '' OR m.developer IS NULL
   OR any(maker IN [] + m.developer WHERE toLower(toString(maker)) CONTAINS toLower($developer))
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
