// title: Models of a developer
// description: The models whose developer's name has the text in it, the newest first.
// param: developer text -- the developer, or a part of the name
// en: @models, [@released], [@by], {developer}
// en: [what], [@models], {developer} @make
// en: what @make by|from {developer}
// en: [what] {developer} @released
// ru: @models, [@released|@make], [@by], {developer}
// ru: что, @make|@released, [@by], {developer}
// en: [@models], [@use], {developer} @make|@released
// en: @models, @use, {developer}
// ru: @models, @use, {developer}
// en: [what|@all], @models, [@by|@make|@released], {developer}, [@make|@released|@by]
// en: [what], {developer}, @make|@released|done|contributed|got|doing, [@models]
// en: portfolio|lineup|catalogue|catalog|creations|releases|line_up {developer}
// en: @models, whose, @by, {developer}
// ru: [@all], @models, [@by|@make|@released], {developer}, [@make|@released]
// ru: [что|какие], {developer}, @make|@released|предлагает|имеет, [@models]
// ru: чем {developer} занимается|знаменита|известна [@models]
// ru: линейка|портфель|релизы|разработки|творения {developer}
// ru: [какие|что], [@use], у {developer}, [@models]
// en: everything|anything|all [@models] [@make|@released|coming|come|comes] [out] by|from|@by {developer}
// en: everything|anything|all [that] {developer} @make|@released|published|has [made|released|out]
// en: what|which comes|come|came [out] from|of {developer}
// ru: всё|все|что_угодно|что_нибудь [@models] [@make|@released|вышедшее|созданное|сделанное|выпущенное] от|у|из|@by {developer}
// ru: всё|все [что] @make|@released [@by] {developer}
// ru: всё|все [что] {developer} @make|@released
// ru: (что|чего|что_нибудь [есть|@make|@released] от|из {developer})
// en: (what|anything|something|stuff [@released|@make] from|by {developer})
// gist: {developer}, @models|@output ~ @output @use @who @models @whoever @make @by @released @all @company @things @what @fit @said @and @both @same @between @but @explain @know
// not: @whoever|@who, @workat, {developer} ~ @what @said
// question: models by {developer=Google}
// question: модели от {developer=Alibaba}
// none: no model in this vault is by {developer}
// column: model -- the model
// column: developer -- who made it
// column: released -- when it came out, as exactly as the notes say
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// column: techniques -- how many techniques it uses
// example: developer=Alibaba
MATCH (m:Model {origin: 'archgraph'})
WHERE any(maker IN [] + m.developer WHERE toLower(toString(maker)) CONTAINS toLower($developer))
RETURN m.name AS model,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active,
       COUNT { (m)-[:USES]->(:Technique {origin: 'archgraph'}) } AS techniques
ORDER BY released IS NULL, released DESC, toLower(model)
