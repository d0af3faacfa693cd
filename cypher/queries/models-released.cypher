// title: Models released in a period
// description: The models that came out after one day and before another, the newest first. Of a model whose notes give
//   only the month, the whole month must lie between them. Models without a date are left out.
// param: after date = 0001-01-01 -- the last day that is too early
// param: before date = 9999-12-31 -- the first day that is too late
// param: order text = newest -- which come first: newest or oldest
// param: most number = 1000 -- how many models at most
// en: [@models|@who], [@released], @after {after:end}
// en: [@models|@who], [@released], @since {after:start}
// en: [@models|@who], [@released], from {after:start} on|onwards|onward|forward
// en: [@models|@who], [@released], {after:start} or later
// en: [@models|@who], [@released], @before {before:start}
// en: [@models|@who], [@released], @until {before:end}
// en: [@models|@who], [@released], [during|from|dated|within], {after..before}
// en: {after..before} @models|releases
// en: [@models|@who], [@released], [between|from] {after:start} and|to|till|until|through {before:end}
// en: [@models|@who], [@released], @after {after:end} [@but|and] [@released] @before {before:start}
// en: [@models|@who], [@released], @since {after:start} [@but|and] [@released] @before {before:start}
// en: [@models|@who], [@released], @before {before:start} @but|and [@released] @after {after:end}
// en: @newest model!|llm!|one! [@released] => most=1
// en: @models, [@released], [the], @newest, [@released] [one] => most=1
// en: [@top] {most} @newest @models
// en: @top {most}, @newest, @models
// en: @newest models!|llms!|releases!
// en: @models, sorted|ordered|ranked, newest_first|from_newest_to_oldest
// en: @oldest model!|llm!|one! [@released] => order=oldest; most=1
// en: @models, [@released], [the], @oldest, [@released] [one] => order=oldest; most=1
// en: {most} @oldest @models => order=oldest
// en: @oldest models!|llms!|releases! => order=oldest
// ru: [@models|@who], [@released], @after {after:end}
// ru: [@models|@who], [@released], @since {after:start}
// ru: [@models|@who], [@released], @before {before:start}
// ru: [@models|@who], [@released], @until {before:end}
// ru: [@models|@who], [@released], [за|от], {after..before}
// ru: {after..before} @models|релизы
// ru: [@models|@who], [@released], с|от|между|начиная_с {after:start} и|по|до {before:end}
// ru: [@models|@who], [@released], @after {after:end} [@but|и] [@released] @before {before:start}
// ru: [@models|@who], [@released], @since {after:start} [@but|и] [@released] @before {before:start}
// ru: @newest модель!|модели!|модель|нейросеть [@released] => most=1
// ru: [что|кто], [@models], @released, @newest => most=1
// ru: [что|кто], @models, @newest, [@released] => most=1
// ru: [@top] {most} @newest @models
// ru: @top {most}, @newest, @models
// ru: @oldest модель!|модели!|нейросеть [@released] => order=oldest; most=1
// ru: [что|кто], [@models], @released, @oldest => order=oldest; most=1
// ru: [что|кто], @models, @oldest, [@released] => order=oldest; most=1
// ru: {most} @oldest @models => order=oldest
// en: [@models|@who], [@released], [@period|between|from] {after:start} [and|to|till|until|through|up_to] {before:end}, [@released]
// en: @newest release! => most=1
// en: {most} [@models] @newest [@models]
// en: @newest {most} @models
// en: [@models|@who], [@released], no_earlier_than|not_earlier_than|not_before {after:start}
// en: @models|@who, [@released], @newest|younger than {after:end}
// en: @models|@who, @released, in|during|throughout|dated|within|within_the_year|over, {after..before}
// en: {after..before}, @models|@who|releases|release, [@released]
// ru: [@models|@who], [@released], [@range|с|от|между|начиная_с] {after:start} [и|по|до] {before:end}, [@released]
// ru: {most} @newest|последние|последних [@models]
// ru: @newest {most} @models
// ru: @models|@who|релизы, @released, [за|в|во|в_течение|на|от] {after..before}
// ru: {after..before}, @models|@who|релизы|релиз, [@released]
// en: recent|recently|newly|new, [@released], models!|llms!|releases!|@models
// ru: недавние|недавно|свежие|новые, [@released], @models|релизы
// ru: новинки
// en: what new, @since {after:start}
// ru: что нового, [@released], @since {after:start}
// ru: что нового, [@released], @after {after:end}
// en: (who @newest [@models]) => most=1
// en: (who @oldest [@models]) => order=oldest; most=1
// ru: (какие|какая {most} @models), @newest
// en: (which|what {most} @models), @newest
// gist: {most} @newest, @models ~ @released @bydate @who @all @what @top
// gist: {most} @oldest, @models ~ @released @bydate @who @all @what @top => order=oldest
// gist: @newest {most}, @models ~ @released @bydate @who @all @what @top
// ru: @newest, модель!, по_дате|по_дате_выхода|по_времени_выхода|по_дате_релиза => most=1
// en: @newest, model!|llm!|one!, by_date|by_release_date|by_release => most=1
// gist: @from {after:start} @onward ~ @who @models @whoever @released @make @all @things @period @use @what @fit @said @and @both @same @between @but @explain @know
// gist: @after {after:end}, @models|@released ~ @who @models @whoever @released @make @all @things @only @period @use @what @fit @said @and @both @same @between @but @explain @know
// gist: @since {after:start}, @models|@released ~ @who @models @whoever @released @make @all @things @only @period @use @what @fit @said @and @both @same @between @but @explain @know
// gist: @before {before:start}, @models|@released ~ @who @models @whoever @released @make @all @things @only @period @use @what @fit @said @and @both @same @between @but @explain @know
// gist: @until {before:end}, @models|@released ~ @who @models @whoever @released @make @all @things @only @period @use @what @fit @said @and @both @same @between @but @explain @know
// gist: {after..before}, @released|@models ~ @who @models @whoever @released @make @all @things @period @use @what @fit @said @and @both @same @between @but @explain @know
// ru: (что вышло|появилось|выпустили|релизнули последним|позже_всех|позже_всего|недавно|последнее) => most=1
// en: (what came_out|was_released|appeared|dropped|launched|got_released|has_been_released|has_come_out @newest) => most=1
// not: @happen, {after..before} ~ @who @what @said
// question: models released after {after=May 2025}
// question: newest model
// question: модели, вышедшие в 2025 году
// question: самая новая модель
// none: no model in this vault with a date came out between {after} and {before}
// column: model -- the model
// column: released -- when it came out, as exactly as the notes say
// column: developer -- who made the model
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// example: after=2025-05-31
MATCH (m:Model {origin: 'archgraph'})
WITH m,
     m.released AS first,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
WHERE first > $after AND last < $before
RETURN m.name AS model,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.developer AS developer,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active
ORDER BY CASE $order WHEN 'oldest' THEN released END, released DESC, toLower(model)
LIMIT toInteger($most)
