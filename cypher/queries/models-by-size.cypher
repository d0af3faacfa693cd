// title: Models by their number of parameters
// description: The models whose number of parameters lies in a range, the largest first. Models whose notes give no
//   number are left out; of a model in several sizes the number of its main one counts.
// param: min number = 0 -- the least number of parameters
// param: max number = 1000000000000000000 -- the greatest number of parameters
// param: size text = total -- which parameters count: total, or active (those that work on each token)
// param: bounds text = inclusive -- whether min and max themselves fit: inclusive or exclusive
// param: order text = largest -- which come first: largest or smallest
// param: most number = 1000 -- how many models at most
// en: [large|big|huge|giant] [@models|@who], [@use], @more {min:large} [@parameters], [@parameters], [@total] => bounds=exclusive
// en: [@models|@who], [@use], @least {min:large} [@parameters], [@parameters], [@total]
// en: [@models|@who], [@use], {min:large} [@parameters] @ormore, [@parameters], [@total]
// en: [small|smaller|tiny|compact|light|lightweight] [@models|@who], [@use], @less {max:large} [@parameters], [@parameters], [@total] => bounds=exclusive
// en: [@models|@who], [@use], @atmost {max:large} [@parameters], [@parameters], [@total]
// en: [@models|@who], [@use], {max:large} [@parameters] @orless, [@parameters], [@total]
// en: [@models|@who], [@use], [between|from|@least|@more] {min:large} [@parameters] [and|to|till|@atmost|@less] {max:large} [@parameters], [@parameters], [@total]
// en: [@models|@who], [@use], {min..max:large} [@parameters], [@parameters], [@total]
// en: [@models|@who], [@use], @more {min:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// en: [@models|@who], [@use], @least {min:large} [@parameters], @active, [@parameters] => size=active
// en: [@models|@who], [@use], {min:large} [@parameters] @ormore, @active, [@parameters] => size=active
// en: [@models|@who], [@use], @less {max:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// en: [@models|@who], [@use], @atmost {max:large} [@parameters], @active, [@parameters] => size=active
// en: [@models|@who], [@use], {max:large} [@parameters] @orless, @active, [@parameters] => size=active
// en: [@models|@who], [@use], [between|from|@least|@more] {min:large} [@parameters] [and|to|till|@atmost|@less] {max:large} [@parameters], @active, [@parameters] => size=active
// en: [@models|@who], [@use], {min..max:large} [@parameters], @active, [@parameters] => size=active
// ru: [большие|крупные|огромные|гигантские] [@models|@who], [@use], @more {min:large} [@parameters], [@parameters], [@total] => bounds=exclusive
// ru: [@models|@who], [@use], @least {min:large} [@parameters], [@parameters], [@total]
// ru: [@models|@who], [@use], {min:large} [@parameters] @ormore, [@parameters], [@total]
// ru: [маленькие|небольшие|компактные|малые|лёгкие] [@models|@who], [@use], @less {max:large} [@parameters], [@parameters], [@total] => bounds=exclusive
// ru: [@models|@who], [@use], @atmost {max:large} [@parameters], [@parameters], [@total]
// ru: [@models|@who], [@use], {max:large} [@parameters] @orless, [@parameters], [@total]
// ru: [@models|@who], [@use], [от|между|с|@least|@more] {min:large} [@parameters] [до|и|по|@atmost|@less] {max:large} [@parameters], [@parameters], [@total]
// ru: [@models|@who], [@use], {min..max:large} [@parameters], [@parameters], [@total]
// ru: [@models|@who], [@use], @more {min:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// ru: [@models|@who], [@use], @least {min:large} [@parameters], @active, [@parameters] => size=active
// ru: [@models|@who], [@use], {min:large} [@parameters] @ormore, @active, [@parameters] => size=active
// ru: [@models|@who], [@use], @less {max:large} [@parameters], @active, [@parameters] => size=active; bounds=exclusive
// ru: [@models|@who], [@use], @atmost {max:large} [@parameters], @active, [@parameters] => size=active
// ru: [@models|@who], [@use], {max:large} [@parameters] @orless, @active, [@parameters] => size=active
// ru: [@models|@who], [@use], [от|между|с|@least|@more] {min:large} [@parameters] [до|и|по|@atmost|@less] {max:large} [@parameters], @active, [@parameters] => size=active
// ru: [@models|@who], [@use], {min..max:large} [@parameters], @active, [@parameters] => size=active
// en: @largest model!|llm!|one!|size! => most=1
// en: [what], @models, [the], @largest, [one], [@parameters] => most=1
// en: @largest models!|llms!, [@parameters] => order=largest
// en: [@top] {most} @largest @models
// en: @top {most}, @largest, @models, [@parameters]
// en: @models, [@use], @largest [number|amount|count] [of] @active [@parameters] => size=active; most=1
// en: @smallest model!|llm!|one! => order=smallest; most=1
// en: [what], @models, [the], @smallest|fewest|least, [one], [@parameters] => order=smallest; most=1
// en: @smallest models!|llms!, [@parameters] => order=smallest
// en: [@top] {most} @smallest @models => order=smallest
// en: @models, [@use], @smallest|fewest|least [number|amount|count] [of] @active [@parameters] => size=active; order=smallest; most=1
// en: @models, [sorted|ordered|ranked], by [total] @parameters => order=largest
// en: @models, [sorted|ordered|ranked], by @active [@parameters] => size=active
// en: how @large [@all] @models => order=largest
// ru: @largest модель!|нейросеть => most=1
// ru: [что|кто], @models, [@use], @largest, [@parameters] => most=1
// ru: @largest модели!, [@parameters] => order=largest
// ru: [@top] {most} @largest @models
// ru: @top {most}, @largest, @models, [@parameters]
// ru: @models, [@use], @largest|больше_всего [число|количество] @active => size=active; most=1
// ru: @models, [@use], больше_всего @parameters => most=1
// ru: @models, [@use], меньше_всего @parameters => order=smallest; most=1
// ru: @models, [@use], меньше_всего @active => size=active; order=smallest; most=1
// ru: @smallest модель!|нейросеть => order=smallest; most=1
// ru: [что|кто], @models, [@use], @smallest, [@parameters] => order=smallest; most=1
// ru: @smallest модели!, [@parameters] => order=smallest
// ru: [@top] {most} @smallest @models => order=smallest
// ru: @models, [отсортированные|упорядоченные], по, @parameters => order=largest
// en: [@models|@who], [@use], @range {min:large} [@parameters] [and|to|till] {max:large} [@parameters], [@parameters], [@total]
// en: @models, @sort, [by|on|according_to] [total|their], @parameters => order=largest
// en: @sort, @models, [by|on] [total|their], @parameters => order=largest
// en: @sort, @models, [by], @active, [@parameters] => size=active
// en: @who, @active, [@use], @less {max:large} [@parameters] => size=active; bounds=exclusive
// en: @models, by size|parameters, descending|desc|largest_first|biggest_first|from_largest_to_smallest|from_big_to_small
// en: @models, by size|parameters, ascending|asc|smallest_first|from_smallest_to_largest|from_small_to_big => order=smallest
// ru: [@models|@who], [@use], @range {min:large} [@parameters] [до|и|по] {max:large} [@parameters], [@parameters], [@total]
// ru: @sort, @models, [по], @parameters => order=largest
// ru: @sort, @models, [по], @active, [@parameters] => size=active
// ru: @models, [по], @parameters, [по_убыванию|от_большей_к_меньшей|от_больших_к_маленьким|от_большого_к_малому|убыванию|в_порядке_убывания] => order=largest
// ru: @models, [по], @parameters, по_возрастанию|от_меньшей_к_большей|от_маленьких_к_большим|в_порядке_возрастания => order=smallest
// en: @models, @active @less {max:large} [@parameters] [@active] => size=active; bounds=exclusive
// en: @models, @active @more {min:large} [@parameters] [@active] => size=active; bounds=exclusive
// en: @top {most} [@models], by [@parameters]
// ru: @top {most} [@models], по [@parameters]
// en: @models, [@use], most|highest|greatest [number] @active [@parameters] => size=active; most=1
// gist: @smallest @to @largest, @models ~ @who @all @sort @rank @parameters @bysize @between @what => order=smallest
// gist: {most} @largest, @models ~ @parameters @total @bysize @who @all @what @top
// gist: {most} @smallest, @models ~ @parameters @total @bysize @who @all @what @top => order=smallest
// gist: @small @to @big, @models ~ @who @all @sort @rank @parameters @bysize @between @what => order=smallest
// gist: @big @to @small, @models ~ @who @all @sort @rank @parameters @bysize @between @what
// gist: @largest @to @smallest, @models ~ @who @all @sort @rank @parameters @bysize @between @what
// gist: @bysize, @models, @compare|@sort ~ @all @who @what @said @and @but @fit @between @explain => order=largest
// gist: @more {min:large}, @models|@parameters|@whoever ~ @use @who @models @whoever @parameters @total @all @things @fit @what @said @and @both @same @between @but @explain @know => bounds=exclusive
// gist: @more {min:large}, @active ~ @use @who @models @whoever @parameters @all @things @fit @active @what @said @and @both @same @between @but @explain @know => size=active; bounds=exclusive
// gist: @least {min:large}, @models|@parameters|@whoever ~ @use @who @models @whoever @parameters @total @all @things @fit @what @said @and @both @same @between @but @explain @know => bounds=inclusive
// gist: @least {min:large}, @active ~ @use @who @models @whoever @parameters @all @things @fit @active @what @said @and @both @same @between @but @explain @know => size=active; bounds=inclusive
// gist: @less {max:large}, @models|@parameters|@whoever ~ @use @who @models @whoever @parameters @total @all @things @fit @what @said @and @both @same @between @but @explain @know => bounds=exclusive
// gist: @less {max:large}, @active ~ @use @who @models @whoever @parameters @all @things @fit @active @what @said @and @both @same @between @but @explain @know => size=active; bounds=exclusive
// gist: @atmost {max:large}, @models|@parameters|@whoever ~ @use @who @models @whoever @parameters @total @all @things @fit @what @said @and @both @same @between @but @explain @know => bounds=inclusive
// gist: @atmost {max:large}, @active ~ @use @who @models @whoever @parameters @all @things @fit @active @what @said @and @both @same @between @but @explain @know => size=active; bounds=inclusive
// gist: @range {min:large} @to|@and {max:large} ~ @use @who @models @whoever @parameters @total @all @things @fit @what @said @and @both @same @between @but @explain @know
// gist: {min:large} @to {max:large}, @models|@parameters|@range ~ @use @who @models @whoever @parameters @range @total @all @things @fit @what @said @and @both @same @between @but @explain @know
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
