// title: Whether a model uses a technique, and where the vault says so
// description: Every piece of evidence that the model uses the technique, or does not, the strongest first.
// param: model Model -- the model
// param: technique Technique -- the technique
// en: why|where|does|doesn't|do|is|isn't|has|if|whether {model} [really|actually] [@not] @use {technique}
// en: why|does|do|is {model} [a|an] {technique} [@models]
// en: why does|do|is {model} @use {technique}
// en: where is|does|do it|the_vault|the_note say|says|said|stated {model} @use {technique}
// en: evidence [for|that] {model} @use|and {technique}
// en: {model} [@not] @use {technique}
// ru: [почему|правда_ли_что|верно_ли_что|где_сказано_что|откуда_известно_что] {model} [@not] @use {technique}
// ru: [@use] ли, {model}, {technique}
// ru: @use [ли] {model}, {technique}
// ru: [@use] ли в|у {model} {technique}
// ru: есть [ли] в|у {model} {technique}
// question: does {model=Gemma 3} use {technique=sliding window attention}
// question: использует ли {model=Gemma 3} {technique=SWA}
// column: relation -- USES or DOES_NOT_USE
// column: detail -- in what scope
// column: quote -- what the note says
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line
// example: model=Gemma 3; technique=SWA
MATCH (m:Model {origin: 'archgraph', id: $model})
      -[r:USES|DOES_NOT_USE]->(t:Technique {origin: 'archgraph', id: $technique})
UNWIND range(0, size(coalesce(r.evidence_source, [])) - 1) AS i
RETURN type(r) AS relation,
       r.evidence_detail[i] AS detail,
       r.evidence_quote[i] AS quote,
       r.evidence_basis[i] AS basis,
       r.evidence_source[i] + ':' + toString(r.evidence_line[i]) AS source
ORDER BY relation DESC, i
