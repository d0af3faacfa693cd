// title: What an entity is
// description: Its names, what its note says about it first, and how much of the graph it is connected to.
// param: entity Entity -- a model, technique, group or topic
// en: {entity}
// en: what {entity}
// en: what {entity} mean|do|stand_for|refer_to|about
// en: meaning|definition|description|summary|explanation {entity}
// en: describe|explain|define|introduce|summarize|summarise|introduction_to {entity}
// en: about|info_on|info_about|information_on|information_about|details_on|details_about|more_about|something_about|anything_about {entity}
// en: [what] [@know] about {entity}
// en: how {entity} work|works|function|operate
// en: what|who kind|sort of @models is! {entity}
// en: what|who kind|sort of @techniques is! {entity}
// en: explain [what] {entity} [means]
// ru: {entity}
// ru: что такое|значит|означает|за {entity}
// ru: что, {entity}, такое|значит|означает|делает
// ru: [что] расскажи|расскажите|информация|известно|информацию|@know|поведай|сведения о|об|про {entity}
// ru: [расскажи|расскажите|напомни|объясни] [что], такое|значит|означает, {entity}
// ru: опиши|опишите|описание|объясни|объясните|определение|поясни|поясните|кратко_о|растолкуй {entity}
// ru: кто такой|такая|такие {entity}
// ru: о|об|про|подробнее_о|подробнее_про {entity}
// ru: как, работает|устроена|устроен|устроено|действует|функционирует|понимать, {entity}
// ru: расскажи|объясни как, работает|устроена|устроен|устроено|действует, {entity}
// ru: суть|смысл {entity}
// en: [what], @explain, {entity}, [about|mean|means|@know]
// en: [what], meant, {entity}
// en: who|what {entity}
// en: what sort|kind of thing {entity}
// en: [something|more|everything|anything|all], about {entity}
// en: {entity} in_a_nutshell|in_short|in_brief|in_a_few_words|explained
// en: what [the] idea|point|purpose|essence|gist|concept, {entity}
// en: speak|talk, about {entity}
// ru: [что|чём|о|про], @explain, {entity}, [такое|значит|означает]
// ru: {entity} это что [такое]
// ru: что это {entity}
// ru: [чём|что], заключается|состоит|подразумевается|понимается|понимают|понимать|называют|называется|кроется|скрывается [под], {entity}
// ru: [что], [такое] за [@techniques|зверь|штука] {entity}
// ru: [больше|подробнее|побольше|немного] о|об|про {entity}
// ru: {entity} коротко|вкратце|кратко|в_двух_словах
// ru: кто|что {entity} такой|такая|такое
// ru: {entity} что_такое|это_что
// en: what {entity} for
// en: purpose|point|role {entity}
// ru: для_чего [нужна|нужен|нужны|нужно|служит|предназначена] {entity}
// en: what|who or! what|who {entity}
// en: [what], {entity}, mean|means|meaning|stand_for|stands_for|denote|denotes|signify
// en: [what], @said [@said], about {entity}
// ru: [что], @said [@said], о|об|про {entity}
// ru: что, представляет|представляют, [собой|из_себя], {entity}
// ru: {entity} что
// en: what {entity} [all] about|for
// en: what {entity} used for
// ru: зачем нужна|нужен|нужны|нужно {entity}
// en: what {entity} thing|stuff|business
// ru: кто|что или что|кто такой|такая|такое {entity}
// gist: @explain, {entity} ~ @who @explain @how @said @use @what @whoever @all @things @fit @and @both @same @between @but @know
// question: what is {entity=MLA}
// question: что такое {entity=MLA}
// none: {entity} was removed a moment ago
// column: name -- the entity
// column: type -- Model, Technique, InnovationGroup or Topic
// column: aliases -- its other names
// column: summary -- what its note says first
// column: relations -- how many relations it has
// column: note -- its note; empty for an entity without one
// example: entity=MLA
MATCH (e:Entity {origin: 'archgraph', id: $entity})
RETURN e.name AS name,
       head([label IN labels(e) WHERE label <> 'Entity']) AS type,
       e.aliases AS aliases,
       e.summary AS summary,
       COUNT { (e)-[:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(:Entity {origin: 'archgraph'}) } AS relations,
       e.path AS note
