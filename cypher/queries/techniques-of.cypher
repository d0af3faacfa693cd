// title: Techniques that a model uses
// description: Every technique that the model uses, in what scope, the groups it belongs to, and the note and line that
//   says so.
// param: model Model -- the model
// en: @techniques, [@use], [@use], {model}
// en: what @use [@use] [by|in|inside|of] {model}
// en: what {model} @use
// en: {model} @use what|which [@techniques]
// en: what inside {model}
// en: what {model} @use|made|composed|consist
// en: [what] stack|ingredients|architecture|recipe|internals|design {model}
// en: [what] {model} stack|ingredients|architecture|internals|design
// en: what goes_into|makes_up|powers|drives|underlies {model}
// en: under_the_hood {model}
// ru: @techniques, [@use], [@use], {model}
// ru: что, [@use|внутри|лежит_в_основе], {model}
// ru: чего, состоит|сделана|построена|собрана, {model}
// ru: чём|чем, @use|основана|построена|базируется|держится|работает, {model}
// ru: как устроена|устроен|устроены {model} внутри
// ru: [архитектура|состав|устройство|начинка] {model}
// en: everything|anything|all, {model} @use
// en: architecture|architectural {model}
// en: how {model} built|constructed|designed|structured|put_together|composed|made|architected|assembled
// en: @techniques, {model}, [@use|behind|built|made|@make]
// en: what {model} @use|built|made|composed|designed|constructed [@use|of|on|from|out_of]
// en: architecture|architectural|internals|recipe|ingredients|makeup|composition|stack|anatomy, {model}, [@techniques]
// en: makes_up|inside|powers|underpins|underlies|constitutes {model}
// en: what|everything|@techniques [@use] [inside|in] {model}
// en: breakdown|break_down {model} [@techniques]
// en: under the hood {model}
// ru: @techniques, {model}, [@use|под_капотом|внутри]
// ru: что, {model}, @use|внутри|под_капотом|лежит|заложено|имеет|скрывает
// ru: [что], под_капотом {model}
// ru: [чего|чём|чем|каких|каким|как], построена|построен|сделана|собрана|сложена|складывается|создана|устроена, {model}, [внутри]
// ru: архитектура|архитектуру|архитектуры|архитектуре|состав|устройство|начинка|строение|внутренности|стек|стеке, {model}
// ru: что есть у|в {model}
// ru: [каких|на_каких|каким] @techniques, {model}, построена|держится|собрана
// en: [@explain], architecture|architectural|makeup|composition|anatomy|structure|internals, {model}
// ru: [@explain], архитектура|архитектуру|состав|устройство|строение|начинку|начинка|структуру|структура, {model}
// ru: каких|из_каких|на_каких|какие|какими @techniques, [@belong|@use|построена|держится|собрана|состоит], {model}
// ru: что, @belong, {model}
// en: what|@techniques, @belong|went_into|goes_into|included|contained, {model}
// ru: [@techniques|что], [@use|применили|выбрали|заложили|вложили], авторы|создатели|разработчики|инженеры|команда|создатель|автор, [в|для|у] {model}
// en: @techniques|what, @use|pick|chose|put, authors|creators|makers|developers|designers|builders|engineers|team, [of|behind|in|into|for] {model}
// en: how, architecture|structure|design|internals, {model}, [look|work|organized|structured|built|like]
// ru: как, [выглядит|устроена|построена], архитектура|устройство, {model}, [внутри|выглядит]
// en: what makes|make {model} tick|special|work|run
// gist: @anatomy, {model} ~ @use @belong @who @built @techniques @explain @all @said @things @know @how @what @whoever @fit @and @both
// gist: {model}, @built, @how|@what ~ @use @who @built @techniques @explain @all @said @things @know @how @what @whoever
// gist: {model}, @techniques ~ @use @who @techniques @explain @all @said @things @know @how @what @whoever @fit @and @both @same @between @but
// question: what does {model=Gemma 3} use
// question: techniques of {model=Qwen3}
// question: какие техники использует {model=Gemma 3}
// none: no technique of {model} is named in this vault
// column: technique -- the technique
// column: detail -- in what scope; empty where the notes name none
// column: groups -- the innovation groups of the technique
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line of the strongest evidence
// example: model=Gemma 3
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[r:USES]->(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
WITH t, r, g
ORDER BY toLower(g.name)
WITH t, r, collect(g.name) AS groups
RETURN t.name AS technique,
       r.detail AS detail,
       groups,
       r.basis AS basis,
       r.source + ':' + toString(r.line) AS source
ORDER BY toLower(technique)
