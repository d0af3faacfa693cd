// title: Models that came out before or after a model
// description: The models that came out after the model, or before it, those nearest to it first. Where the notes give only
//   the month or the year, a model counts when it is sure; models without a date are left out.
// param: model Model -- the model
// param: side text = after -- after or before
// en: [@all], @models|@who, [@released], @after|later|newer|younger|more_recently|more_recent [than] [the] [@released] [of] {model} [@released]
// en: [@all], @models|@who, [@released], @before|earlier|older [than] [the] [@released] [of] {model} [@released] => side=before
// en: what @released|came|comes|followed|follows @after|next_after {model} [@released]
// en: what @released|came|comes|preceded|precedes @before {model} [@released] => side=before
// en: @models|who|what followed|succeeded {model}
// en: @models|who|what preceded|predated|predates|predate {model} => side=before
// ru: [@all], @models|@who, [@released], @after|новей|моложе [чем] [@released] {model} [@released]
// ru: [@all], @models|@who, [@released], @before [чем] [@released] {model} [@released] => side=before
// question: models newer than {model=Qwen3}
// question: which models were released before {model=Kimi K2}
// question: какие модели новее {model=Qwen3}
// question: модели, вышедшие до {model=Kimi K2}
// none: no model in this vault with a date is known to have come out {side} {model}
// column: model -- the model
// column: released -- when it came out, as exactly as the notes say
// column: developer -- who made the model
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// example: model=Qwen3

MATCH (m:Model {origin: 'archgraph'})
WHERE m.released IS NOT NULL
WITH m, m.released AS first,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
MATCH (than:Entity:Model {origin: 'archgraph', id: $model})
WITH m, first, last, than.released AS thanFirst,
     CASE than.released_precision
       WHEN 'month' THEN than.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN than.released + duration('P1Y') - duration('P1D')
       ELSE than.released
     END AS thanLast
WHERE CASE $side WHEN 'before' THEN last < thanFirst ELSE first > thanLast END
RETURN m.name AS model,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.developer AS developer,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active
ORDER BY CASE $side WHEN 'before' THEN NULL ELSE released END, released DESC, toLower(model)
