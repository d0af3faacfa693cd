// title: Every entity of a type
// description: The entities of a type by name: Model, Technique, InnovationGroup, Topic, or Entity for all of them.
// param: type text -- Model, Technique, InnovationGroup, Topic or Entity
// en: [@all] [the] @models [in|of|from] [@graph] => type=Model
// en: what|which [@all] @models [do] [exist|@know|in|covered|described|of] [@graph] => type=Model
// en: [@all] [the] @techniques [in|of|from] [@graph] => type=Technique
// en: what|which [@all] @techniques [do] [exist|@know|in|covered|described|of] [@graph] => type=Technique
// en: [@all] [the] topics|topic|surveys [in|of|from] [@graph] => type=Topic
// en: what|which topics|topic|surveys [do] [exist|@know|in|covered|described|of] [@graph] => type=Topic
// en: [@all] [the] entities|nodes [in|of|from] [@graph] => type=Entity
// en: what|which entities|nodes [do] [exist|@know|in|covered|described|of] [@graph] => type=Entity
// en: everything [in|you_know] [@graph] => type=Entity
// ru: [@which] [@all], @models, [@use|@know|описаны|собраны], [в|из] [@graph] => type=Model
// ru: [про|о] @which @models, [@know|@use|описаны] [в] [@graph] => type=Model
// ru: [@which] [@all], @techniques, [@use|@know|описаны|собраны], [в|из] [@graph] => type=Technique
// ru: [про|о] @which @techniques, [@know|описаны] [в] [@graph] => type=Technique
// ru: [@which] [@all], темы|тем|обзоры|обзорам, [@use|@know|описаны|собраны], [в|из] [@graph] => type=Topic
// ru: [@which] [@all], сущности|узлы|вершины, [@use|@know|описаны], [в|из] [@graph] => type=Entity
// question: list all models
// question: какие техники есть
// column: name -- the entity
// column: type -- its type
// column: aliases -- its other names
// column: summary -- what its note says first
// column: note -- its note; empty for an entity without one
// example: type=Model
MATCH (e:Entity {origin: 'archgraph'})
WHERE any(label IN labels(e) WHERE toLower(label) = toLower($type))
RETURN e.name AS name,
       coalesce(head([label IN labels(e) WHERE label <> 'Entity']), 'Entity') AS type,
       e.aliases AS aliases,
       e.summary AS summary,
       e.path AS note
ORDER BY type, toLower(name)
