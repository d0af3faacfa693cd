// title: Models larger or smaller than a model
// description: The models that have more parameters than the model, or fewer, those nearest to it first. Models whose notes
//   give no number are left out; of a model in several sizes the number of its main one counts.
// param: model Model -- the model
// param: side text = larger -- larger or smaller
// param: size text = total -- which parameters count: total, or active (those that work on each token)
// en: [@all], @models|@who, [@use], @more|more [@parameters] [than] {model} [@use] [@parameters]
// en: [@all], @models|@who, [@use], @less|fewer|less [@parameters] [than] {model} [@use] [@parameters] => side=smaller
// en: [@all], @models|@who, [@use], more @active [@parameters] than {model} [@use] => size=active
// en: [@all], @models|@who, [@use], fewer|less @active [@parameters] than {model} [@use] => side=smaller; size=active
// ru: [@all], @models|@who, [@use|по], [@parameters], @more [@parameters] [чем] [у] {model}
// ru: [@all], @models|@who, [@use|по], [@parameters], @less [@parameters] [чем] [у] {model} => side=smaller
// ru: [@all], @models|@who, [@use], больше|более @active [@parameters] чем [у] {model} => size=active
// ru: [@all], @models|@who, [@use], меньше|менее @active [@parameters] чем [у] {model} => side=smaller; size=active
// question: models larger than {model=Qwen3}
// question: which models are smaller than {model=Llama 4}
// question: какие модели больше {model=Qwen3}
// question: модели меньше, чем {model=Llama 4}
// none: no model in this vault is known to be {side} than {model}
// column: model -- the model
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: model=Qwen3

MATCH (than:Entity:Model {origin: 'archgraph', id: $model})
MATCH (m:Model {origin: 'archgraph'})
WITH m,
     CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters,
     CASE $size WHEN 'active' THEN than.parameters_active ELSE than.parameters_total END AS limit
WHERE CASE $side WHEN 'smaller' THEN parameters < limit ELSE parameters > limit END
RETURN m.name AS model,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released
ORDER BY CASE $side WHEN 'smaller' THEN -parameters ELSE parameters END, toLower(model)
