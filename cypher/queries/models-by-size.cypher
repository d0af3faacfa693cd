// title: Models by their number of parameters
// description: The models whose number of parameters lies in a range, the largest first. Models whose notes give no
//   number are left out; of a model in several sizes the number of its main one counts.
// param: min number = 0 -- the least number of parameters
// param: max number = 1000000000000000000 -- the greatest number of parameters
// param: size text = total -- which parameters count: total, or active (those that work on each token)
// param: bounds text = inclusive -- whether min and max themselves fit: inclusive or exclusive
// param: order text = largest -- which come first: largest or smallest
// param: most number = 1000 -- how many models at most
// en: [@models], [@use|of], @more {min:large} [@parameters], [@total], [@parameters] => bounds=exclusive
// en: [@models], [@use|of], @least {min:large} [@parameters], [@total], [@parameters]
// en: [@models], [@use|of], {min:large} [@parameters] @ormore, [@total]
// en: [@models], [@use|of], @less {max:large} [@parameters], [@total], [@parameters] => bounds=exclusive
// en: [@models], [@use|of], @atmost {max:large} [@parameters], [@total], [@parameters]
// en: [@models], [@use|of], {max:large} [@parameters] or_less|or_fewer|or_smaller|and_below, [@total]
// en: [@models], [@use|of|sized|@parameters|size], between|from {min:large} and|to|till {max:large} [@parameters], [@total]
// en: [@models], [@use|of], [exactly] {min..max:large} [@parameters], [@total]
// en: [@models], [@use|of], @more {min:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// en: [@models], [@use|of], @least {min:large} [@parameters], @active, [@parameters] => size=active
// en: [@models], [@use|of], @less {max:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// en: [@models], [@use|of], @atmost {max:large} [@parameters], @active, [@parameters] => size=active
// en: [@models], [@use|of], between|from {min:large} and|to|till {max:large}, @active, [@parameters] => size=active
// en: [@models], [@use|of], {min..max:large}, @active, [@parameters] => size=active
// en: @largest model! [by|in] [@parameters|size] [@graph] => most=1
// en: [what|which] [of] [the] @models, [is|are] [the] @largest [one] [by] [@parameters|size] => most=1
// en: @largest models!|llms! [by|in] [@parameters|size] [@graph] => order=largest
// en: {most} @largest @models => order=largest
// en: [what|which] [@models], [@use] [the] @largest [number|amount|count] [of] @parameters => most=1
// en: [what|which] [@models], [@use] [the] @largest [number|amount|count] [of] @active @parameters => size=active; most=1
// en: @smallest model! [by|in] [@parameters|size] [@graph] => order=smallest; most=1
// en: [what|which] [of] [the] @models, [is|are] [the] @smallest [one] [by] [@parameters|size] => order=smallest; most=1
// en: @smallest models!|llms! [by|in] [@parameters|size] [@graph] => order=smallest
// en: {most} @smallest @models => order=smallest
// en: [what|which] [@models], [@use] [the] @smallest|fewest|least [number|amount|count] [of] @parameters => order=smallest; most=1
// en: [what|which] [@models], [@use] [the] @smallest|fewest|least [number|amount|count] [of] @active @parameters => size=active; order=smallest; most=1
// en: @models, [sorted|ordered|ranked] by [number_of|total] @parameters|size => order=largest
// en: @models, [sorted|ordered|ranked] by [number_of] @active @parameters|size => size=active
// en: how @large [are] [@all] [the] @models => order=largest
// ru: [у|в] [@models], [@use], [у] @more {min:large} [@parameters], [@total], [@parameters] => bounds=exclusive
// ru: [у|в] [@models], [@use], @least {min:large} [@parameters], [@total], [@parameters]
// ru: [у|в] [@models], [@use], @less {max:large} [@parameters], [@total], [@parameters] => bounds=exclusive
// ru: [у|в] [@models], [@use], @atmost {max:large} [@parameters], [@total], [@parameters]
// ru: [у|в] [@models], [@use|размером|@parameters], от|между|с {min:large} до|и|по {max:large} [@parameters], [@total]
// ru: [у|в] [@models], [@use|на|размером], [ровно] {min..max:large} [@parameters], [@total]
// ru: [у|в] [@models], [@use], @more {min:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// ru: [у|в] [@models], [@use], @least {min:large} [@parameters], @active, [@parameters] => size=active
// ru: [у|в] [@models], [@use], @less {max:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// ru: [у|в] [@models], [@use], @atmost {max:large} [@parameters], @active, [@parameters] => size=active
// ru: [у|в] [@models], [@use], от|между {min:large} до|и {max:large}, @active, [@parameters] => size=active
// ru: @largest модель! [по] [@parameters|размеру] [в|из] [@graph] => most=1
// ru: [что|какая|кто] [из] @models, @largest => most=1
// ru: @largest модели! [по] [@parameters|размеру] [@graph] => order=largest
// ru: {most} @largest @models => order=largest
// ru: у [какой|@which] @models, [@use], [самое] @largest [число|количество] @parameters => most=1
// ru: у [какой|@which] @models, [@use], [самое] @largest|больше_всего [число|количество] @active @parameters => size=active; most=1
// ru: у [какой|@which] @models, больше_всего @parameters => most=1
// ru: у [какой|@which] @models, меньше_всего @parameters => order=smallest; most=1
// ru: у [какой|@which] @models, меньше_всего @active @parameters => size=active; order=smallest; most=1
// ru: @smallest модель! [по] [@parameters|размеру] [в|из] [@graph] => order=smallest; most=1
// ru: [что|какая|кто] [из] @models, @smallest => order=smallest; most=1
// ru: @smallest модели! [по] [@parameters|размеру] [@graph] => order=smallest
// ru: {most} @smallest @models => order=smallest
// ru: @models, по размеру|числу|количеству|величине [@parameters] => order=largest
// question: models with over {min=300B} parameters
// question: models with under {max=20B} active parameters
// question: largest model
// question: модели больше {min=300 миллиардов} параметров
// question: самая большая модель
// none: no model in this vault has from {min} to {max} {size} parameters
// column: model -- the model
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: min=300000000000
MATCH (m:Model {origin: 'archgraph'})
WITH m, CASE $size WHEN 'active' THEN m.parameters_active ELSE m.parameters_total END AS parameters
WHERE parameters >= $min AND parameters <= $max
  AND ($bounds <> 'exclusive' OR parameters > $min AND parameters < $max)
RETURN m.name AS model,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released
ORDER BY CASE $order WHEN 'smallest' THEN parameters ELSE -parameters END, toLower(model)
LIMIT toInteger($most)
