// title: Whether a model uses a technique, and where the vault says so
// description: Yes, no or not stated, with every piece of evidence for it, the strongest first.
// param: model Model -- the model
// param: technique Technique -- the technique
// en: [why|where|whether|if|prove|proof], [@said] [@said] [@said], {model} [really|actually|ever] [@not] [@use] [@use] [a] {technique} [@models]
// en: [what], [@said] [@said] [@said], evidence|source|sources|proof|quote|quotes|basis|reason|support, [that|for], {model} [@not] @use|and|for {technique}
// en: {model} @not [@use] {technique}
// en: {technique} [@use|part] [@use] by|in|of|inside {model}
// en: [why] {technique} @use by|in {model}
// en: why {model} considered|listed|counted [as] [@use] {technique} [@models]
// ru: [почему|где|откуда|правда|верно|докажи|чём], [@said] [@said] [@said], {model} [@not] [@use] [@use] {technique}
// ru: [почему|откуда|правда|верно], [@said] [@said] [@said], @use ли {model} {technique}
// ru: [почему|откуда|правда|верно], [@said] [@said] [@said], [@not] @use [ли], {model}, {technique}
// ru: [почему|откуда|правда|верно], [@said] [@said] [@said], {model}, [@not], @use, {technique}
// ru: [почему|откуда], [@said] [@said] [@said], {technique} [@not] @use {model}
// ru: источник|источники|доказательство|доказательства|подтверждение|цитата|цитаты|основание, [@said] [@said] [@said], {model} [@use|и] {technique}
// ru: нет ли|разве {model} {technique}
// en: @use {model} @use [@use] {technique}
// en: [why|where|whether|if], {model} @said [@said] [@not] [@use] [@use] {technique}
// ru: с_чего|на_каком_основании [@said] [@said] {model} [@not] [@use] {technique}
// en: why|where|whether|evidence|proof|source|sources|quote|basis|grounds|reason|confirm|prove|verify|check|certain|true|how_do_we_know|how_do_you_know|where_from, [@said], [@said], [@not], {model}, {technique}, [@use]
// ru: почему|где|откуда|правда|верно|подтверди|докажи|проверь|чём|чем|источник|доказательства|подтверждение|обоснование|действительно, [@said], [@said], [@not], {model}, {technique}, [@use]
// ru: {model}, {technique}, @use, [или_нет|да_или_нет]
// en: what makes, [@said], {model}, {technique}, [@use]
// en: {model} @use {technique} right|correct|or_not|true|yes
// ru: где|откуда, {model} и {technique}, [@said]
// ru: как|где узнать|проверить|убедиться, {model}, {technique}, [@use]
// en: how|where [is] [it] known|stated|said|written|seen, [anywhere], {model}, {technique}, [@use]
// en: is! @said, [@said], {model} @use {technique}
// ru: @belong [ли] {technique} в|во [состав] {model}
// gist: {model}, {technique}, @said|@whether ~ @and @use @who @said @whether @what @whoever @all @things @fit @both @same @between @but @explain @know
// question: does {model=Gemma 3} use {technique=sliding window attention}
// question: использует ли {model=Gemma 3} {technique=SWA}
// none: the vault does not say whether {model} uses {technique}
// column: answer -- yes, no, or not stated
// column: relation -- USES or DOES_NOT_USE; empty where nothing is stated
// column: detail -- in what scope
// column: quote -- what the note says
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line
// example: model=Gemma 3; technique=SWA
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})
MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})
OPTIONAL MATCH (m)-[r:USES|DOES_NOT_USE]->(t)
UNWIND CASE
         WHEN r IS NULL OR size(coalesce(r.evidence_source, [])) = 0 THEN [null]
         ELSE range(0, size(r.evidence_source) - 1)
       END AS i
RETURN CASE type(r) WHEN 'USES' THEN 'yes' WHEN 'DOES_NOT_USE' THEN 'no' ELSE 'not stated' END AS answer,
       type(r) AS relation,
       r.evidence_detail[i] AS detail,
       CASE WHEN r IS NULL THEN 'the vault does not say whether ' + m.name + ' uses ' + t.name
            ELSE r.evidence_quote[i] END AS quote,
       r.evidence_basis[i] AS basis,
       r.evidence_source[i] + ':' + toString(r.evidence_line[i]) AS source
ORDER BY relation DESC, i
