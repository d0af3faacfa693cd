// title: Every entity of a type
// description: The entities of a type by name: Model, Technique, InnovationGroup, Topic, or Entity for all of them.
// param: type text -- Model, Technique, InnovationGroup, Topic or Entity
// en: [what], [@all], @models, [@know|exist|covered|described] => type=Model
// en: what @models @use => type=Model
// en: [what], [@all], @techniques, [@know|exist|covered|described] => type=Technique
// en: [what], [@all], topics|topic|surveys|survey|themes, [@know|exist|covered|described] => type=Topic
// en: [what], [@all], entities|nodes|things, [@know|exist|covered|described] => type=Entity
// en: [what] everything|all [@know] => type=Entity
// ru: [@all], @models, [@use|@know|описаны|собраны|существуют], [@all] => type=Model
// ru: [про|о] @models, [@know|@use|описаны] => type=Model
// ru: [@all], @techniques, [@use|@know|описаны|собраны|существуют], [@all] => type=Technique
// ru: [про|о] @techniques, [@know|описаны] => type=Technique
// ru: [@all], темы|тем|темам|темах|темами|обзоры|тема|топики, [@use|@know|описаны|собраны|существуют] => type=Topic
// ru: [@all], сущности|узлы|вершины|сущностей, [@use|@know|описаны|существуют] => type=Entity
// ru: [каких|о|про], @models, [есть], @note => type=Model
// ru: [каких|о|про], @techniques, [есть], @note => type=Technique
// en: @models, @note, [@know|about|exist] => type=Model
// ru: [@all], @models, [@graph], [@know|@use] => type=Model
// en: [@all], @models, [@graph], [@know|exist|contain|contains|hold|holds|cover|covers|list|lists|include] => type=Model
// en: [@all], @techniques, [@graph], [@know|exist|contain|contains|hold|holds|cover|covers|list|lists|include] => type=Technique
// ru: [@all], @techniques, [@graph], [@know|@use] => type=Technique
// en: what all @techniques => type=Technique
// en: what all @models => type=Model
// en: what [all] @techniques [@know] [about] => type=Technique
// ru: что [у_вас] за @models => type=Model
// ru: [вообще] всё [что] [@know] => type=Entity
// gist: @names|@listing, @all @models ~ @who @what @said @and @but @fit @all @between @explain => type=Model
// gist: @names|@listing, @all @techniques ~ @who @what @said @and @but @fit @all @between @explain => type=Technique
// gist: @covered, @techniques ~ @what @all @things @who @said @and @but @fit @between @explain => type=Technique
// gist: @covered, @models ~ @what @all @things @who @said @and @but @fit @between @explain => type=Model
// question: list all models
// question: какие техники есть
// none: this vault has no entity of the type {type}
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
