// title: Which of two models is larger, or newer
// description: Two models, the larger one first, or the one that came out later. Whose number or date the notes do not give
//   comes last; of a model in several sizes the number of its main one counts. Where the notes give only the month or the year
//   of one, and the other came out within it, which of them is newer is not sure.
// param: a Model -- the first model
// param: b Model -- the second model
// param: by text = size -- what counts: size (all parameters), active (those that work on each token) or age
// gist: {a} @largerthan [@than] {b} ~ @who @whether @has @parameters @total @said @models @all
// gist: {a} @newerthan [@than] {b} ~ @who @whether @has @released @said @models @when @all => by=age
// gist: @largerthan {a} @than|@versus {b} ~ @who @whether @has @parameters @total @said @onemodel @what
// gist: @newerthan {a} @than|@versus {b} ~ @who @whether @has @released @said @onemodel @what => by=age
// gist: {a} @and|@versus {b} @largerthan ~ @who @whether @has @parameters @total @said @onemodel @what @between @both
// gist: {a} @and|@versus {b} @newerthan ~ @who @whether @has @released @said @onemodel @what @between @both => by=age
// gist: @onemodel|@between {a} @and {b} @largerthan ~ @who @has @parameters @total @said @onemodel @what @both
// gist: @largerthan @between|@onemodel {a} @and|@versus {b} ~ @who @has @parameters @total @said @onemodel @what @both
// gist: @newerthan @between|@onemodel {a} @and|@versus {b} ~ @who @has @released @said @onemodel @what @both => by=age
// gist: {a} @moreof @active [@than] {b} ~ @who @whether @has @parameters @said => by=active
// gist: {a} @largerthan @active [@than] {b} ~ @who @whether @has @parameters @said => by=active
// gist: @largerthan @active {a} @than|@versus {b} ~ @who @whether @has @parameters @said @onemodel @what => by=active
// not: @what {a} @use @largerthan|@newerthan [@than] {b} ~ @use
// not: @ofwhat {a} @largerthan|@newerthan [@than] {b} ~ @use
// question: is {a=Kimi K2} larger than {b=Qwen3}
// question: which is newer, {a=Gemma 3} or {b=Qwen3}
// question: {a=Kimi K2} больше, чем {b=Qwen3}
// question: что новее, {a=Gemma 3} или {b=Qwen3}
// none: {a} and {b} were removed a moment ago
// column: model -- the model, the larger or newer one first
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// column: released -- when it came out, as exactly as the notes say
// column: developer -- who made it
// example: a=Kimi K2; b=Qwen3
MATCH (m:Entity:Model {origin: 'archgraph'})
WHERE m.id IN [$a, $b]
WITH m,
     CASE $by WHEN 'active' THEN m.parameters_active WHEN 'size' THEN m.parameters_total END AS parameters,
     CASE m.released_precision
       WHEN 'month' THEN left(toString(m.released), 7)
       WHEN 'year' THEN left(toString(m.released), 4)
       ELSE toString(m.released)
     END AS released
RETURN m.name AS model,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active,
       released,
       m.developer AS developer
ORDER BY CASE $by WHEN 'age' THEN released IS NULL ELSE parameters IS NULL END,
         parameters DESC,
         CASE $by WHEN 'age' THEN released END DESC,
         toLower(model)
