// title: Models that meet several conditions
// description: The models that meet all of the conditions: techniques that they use, of which they use one, that they do
//   not use, a group of which they use a technique, developer, day of release, number of parameters. Models that lack a
//   date or number that a condition is about are left out. That a technique is not used may be stated, or only not said.
// param: with list of Technique = -- techniques that they use, all of them
// param: any list of Technique = -- techniques of which they use one or more
// param: without list of Technique = -- techniques that they do not use
// param: groups list of InnovationGroup = -- groups of each of which they use a technique
// param: developer text = -- the developer, or a part of the name; empty for all
// param: after date = 0001-01-01 -- the last day that is too early
// param: before date = 9999-12-31 -- the first day that is too late
// param: over number = 0 -- a number of parameters that is too few; 0 for none
// param: min number = 0 -- the least number of parameters
// param: under number = 0 -- a number of parameters that is too many; 0 for none
// param: max number = 0 -- the greatest number of parameters; 0 for none
// param: size text = total -- which parameters count: total, or active (those that work on each token)
// param: order text = newest -- which come first: newest, oldest, largest or smallest
// param: most number = 1000 -- how many models at most
// en: [@all], @models|@who, {++}
// en: @newest, model!|llm!|one!, {+} => most=1
// en: @newest, models!|llms!|ones!, {+}
// en: @oldest, model!|llm!|one!, {+} => order=oldest; most=1
// en: @oldest, models!|llms!|ones!, {+} => order=oldest
// en: @largest, model!|llm!|one!, {+} => order=largest; most=1
// en: @largest, models!|llms!|ones!, {+} => order=largest
// en: @smallest, model!|llm!|one!, {+} => order=smallest; most=1
// en: @smallest, models!|llms!|ones!, {+} => order=smallest
// en: [@top] {most} @newest [@models], {+}
// en: [@top] {most} @oldest [@models], {+} => order=oldest
// en: [@top] {most} @largest [@models], {+} => order=largest
// en: [@top] {most} @smallest [@models], {+} => order=smallest
// enpart: [@but|and] [@use] [@use] {with:some} [@use]
// enpart: [@but|and] [@use] [@use] {any:or}
// enpart: [@but|and] @not [@use] [@use] {without:none}
// enpart: [@but|and] [@released] @after {after:end}
// enpart: [@but|and] [@released] @since {after:start}
// enpart: [@but|and] [@released] @before {before:start}
// enpart: [@but|and] [@released] @until {before:end}
// enpart: [@but|and] [@released] [in|during|from|dated|within] {after..before}
// enpart: [@but|and] [@released] [@period|between|from] {after:start} and|to|till|until|through {before:end}
// enpart: [@but|and] [@use] @more {over:large} [@parameters] [@total]
// enpart: [@but|and] [@use] @least {min:large} [@parameters] [@total]
// enpart: [@but|and] [@use] {min:large} [@parameters] @ormore
// enpart: [@but|and] [@use] @less {under:large} [@parameters] [@total]
// enpart: [@but|and] [@use] @atmost {max:large} [@parameters] [@total]
// enpart: [@but|and] [@use] {max:large} [@parameters] @orless
// enpart: [@but|and] [@use] [@range|between|from] {min:large} [@parameters] and|to|till {max:large} [@parameters]
// enpart: [@but|and] [@use] @more {over:large} [@parameters] @active [@parameters] => size=active
// enpart: [@but|and] [@use] @least {min:large} [@parameters] @active [@parameters] => size=active
// enpart: [@but|and] [@use] @less {under:large} [@parameters] @active [@parameters] => size=active
// enpart: [@but|and] [@use] @atmost {max:large} [@parameters] @active [@parameters] => size=active
// enpart: [@but|and] [@use] @active [@parameters] @more {over:large} [@parameters] => size=active
// enpart: [@but|and] [@use] @active [@parameters] @less {under:large} [@parameters] => size=active
// enpart: [@but|and] [@use] @active [@parameters] @atmost {max:large} [@parameters] => size=active
// enpart: [@but|and] [@released|@make] [@by] {developer} [@make|@released|@use]
// enpart: [@but|and] [@use|@belong] [@use] [any|some|something] @techniques|@groups|group [from|of|in|for] {groups:some}
// ru: [@all], @models|@who, {++}
// ru: @newest, модель!|нейросеть|llm!, {+} => most=1
// ru: @newest, модели!|моделей!|нейросети!, {+} => most=1
// ru: @oldest, модель!|нейросеть|llm!, {+} => order=oldest; most=1
// ru: @oldest, модели!|моделей!|нейросети!, {+} => order=oldest
// ru: @largest, модель!|нейросеть|llm!, {+} => order=largest; most=1
// ru: @largest, модели!|моделей!|нейросети!, {+} => order=largest
// ru: @smallest, модель!|нейросеть|llm!, {+} => order=smallest; most=1
// ru: @smallest, модели!|моделей!|нейросети!, {+} => order=smallest
// ru: [@top] {most} @newest [@models], {+}
// ru: [@top] {most} @oldest [@models], {+} => order=oldest
// ru: [@top] {most} @largest [@models], {+} => order=largest
// ru: [@top] {most} @smallest [@models], {+} => order=smallest
// rupart: [@but|и] [@use] [@use] {with:some} [@use]
// rupart: [@but|и] [@use] [@use] {any:or}
// rupart: [@but|и] @not [@use] [@use] {without:none}
// rupart: [@but|и] {without:none} @not [@use]
// rupart: [@but|и] [@released] @after {after:end}
// rupart: [@but|и] [@released] @since {after:start}
// rupart: [@but|и] [@released] @before {before:start}
// rupart: [@but|и] [@released] @until {before:end}
// rupart: [@but|и] [@released] [за|от|в|во] {after..before} [@released]
// rupart: [@but|и] [@released] @range|с|от|между|начиная_с {after:start} и|по|до {before:end}
// rupart: [@but|и] [@use] @least {min:large} [@parameters] [@total]
// rupart: [@but|и] [@use] {min:large} [@parameters] @ormore
// rupart: [@but|и] [@use] @atmost {max:large} [@parameters] [@total]
// rupart: [@but|и] [@use] {max:large} [@parameters] @orless
// rupart: [@but|и] [@use] [@range|от|между|с] {min:large} [@parameters] до|и|по {max:large} [@parameters]
// rupart: [@but|и] [@use] [@parameters] @more {over:large} [@parameters] [@total]
// rupart: [@but|и] [@use] [@parameters] @less {under:large} [@parameters] [@total]
// rupart: [@but|и] [@use] @more {over:large} [@parameters] @active [@parameters] => size=active
// rupart: [@but|и] [@use] @least {min:large} [@parameters] @active [@parameters] => size=active
// rupart: [@but|и] [@use] @less {under:large} [@parameters] @active [@parameters] => size=active
// rupart: [@but|и] [@use] @atmost {max:large} [@parameters] @active [@parameters] => size=active
// rupart: [@but|и] [@use] @active [@parameters] @more {over:large} [@parameters] => size=active
// rupart: [@but|и] [@use] @active [@parameters] @less {under:large} [@parameters] => size=active
// rupart: [@but|и] [@use] @active [@parameters] @atmost {max:large} [@parameters] => size=active
// rupart: [@but|и] [@released|@make] [@by] {developer} [@make|@released]
// rupart: [@but|и] [@use|@belong] [@use] @techniques|@groups [из|для|от] {groups:some}
// en: [@all], @models|@who, {+}, (by|sorted_by|ordered_by|ranked_by size|sizes|parameters|parameter_count) => order=largest
// ru: [@all], @models|@who, {+}, (по размеру|параметрам|величине|числу_параметров|количеству_параметров) => order=largest
// question: models with {with=MoE} by {developer=Alibaba}
// question: MoE models over {over=300B}
// question: модели с {with=MoE} от {developer=Alibaba}
// question: MoE-модели больше {over=300 миллиардов} параметров
// none: no model in this vault meets all of these conditions
// column: model -- the model
// column: developer -- who made it
// column: released -- when it came out, as exactly as the notes say
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// column: details -- in what scope it uses each technique of "with" and "any" that has one
// column: stated -- those of "without" that a note says it does not use
// example: with=MoE; over=300000000000
MATCH (m:Model {origin: 'archgraph'})
WITH m,
     CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
WHERE all(id IN $with WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
  AND (size($any) = 0
       OR any(id IN $any WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) }))
  AND none(id IN $without WHERE EXISTS { (m)-[:USES]->(:Entity:Technique {origin: 'archgraph', id: id}) })
  AND all(id IN $groups WHERE EXISTS {
        (m)-[:USES]->(:Technique {origin: 'archgraph'})
        -[:IN_GROUP]->(:Entity:InnovationGroup {origin: 'archgraph', id: id}) })
  AND ($developer = ''
       OR any(maker IN [] + m.developer WHERE toLower(toString(maker)) CONTAINS toLower($developer)))
  AND ($after = date('0001-01-01') OR m.released > $after)
  AND ($before = date('9999-12-31') OR last < $before)
  AND ($over = 0 OR parameters > $over)
  AND ($min = 0 OR parameters >= $min)
  AND ($under = 0 OR parameters < $under)
  AND ($max = 0 OR parameters <= $max)
  AND (NOT $order IN ['largest', 'smallest'] OR parameters IS NOT NULL)
RETURN m.name AS model,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active,
       COLLECT {
         MATCH (m)-[uses:USES]->(t:Technique {origin: 'archgraph'})
         WHERE t.id IN $with + $any AND coalesce(uses.detail, '') <> ''
         RETURN t.name + ': ' + uses.detail AS detail
         ORDER BY toLower(t.name)
       } AS details,
       COLLECT {
         MATCH (m)-[:DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
         WHERE t.id IN $without
         RETURN t.name AS name
         ORDER BY toLower(t.name)
       } AS stated
ORDER BY CASE $order WHEN 'largest' THEN -parameters WHEN 'smallest' THEN parameters END,
         released IS NULL,
         CASE $order WHEN 'oldest' THEN released END,
         released DESC,
         toLower(model)
LIMIT toInteger($most)
