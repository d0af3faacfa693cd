// title: What an entity is connected to
// description: Every relation of the entity, whichever way it points, with its evidence.
// param: entity Entity -- a model, technique, group or topic
// en: [what|which|everything|anything|entities|things|notes|topics|concepts], @related, [to|with] {entity}
// en: what {entity} @related [to|with]
// en: {entity} @related
// en: [@all], @related, {entity}
// en: neighbourhood|neighborhood {entity}
// en: what links|points|refers to {entity}
// ru: [что|чем|с_чем|всё|сущности|понятия|темы], @related, [с|со] {entity}
// ru: [чем|с_чем], {entity}, @related
// ru: что ссылается|ведёт на {entity}
// ru: окружение|соседство {entity}
// ru: [@all], @related, {entity}
// ru: [какие|что], [@things], ссылаются|ссылается|указывают|ведут|указывает, [на], {entity}
// en: [what|which], [@things], link|links|refer|refers|point|points, [to], {entity}
// ru: какие @things|@models|@techniques @related [с|со] {entity}
// gist: {entity}, @related ~ @who @what @use @related @things @techniques @all @whoever @fit @said @and @both @same @between @but @explain @know
// question: what is related to {entity=MLA}
// question: что связано с {entity=MLA}
// none: {entity} is connected to nothing in this vault
// column: relation -- the relation, as the graph calls it
// column: direction -- -> where it leads away from the entity, <- where it leads to it
// column: entity -- what it is connected to
// column: type -- Model, Technique, InnovationGroup or Topic
// column: detail -- in what scope
// column: basis -- stated (front matter, field or section), linked, or described (prose)
// column: source -- note:line of the strongest evidence
// example: entity=MLA
MATCH (e:Entity {origin: 'archgraph', id: $entity})
      -[r:USES|DOES_NOT_USE|IN_GROUP|RELATED_TO]-(o:Entity {origin: 'archgraph'})
RETURN type(r) AS relation,
       CASE WHEN startNode(r) = e THEN '->' ELSE '<-' END AS direction,
       o.name AS entity,
       head([label IN labels(o) WHERE label <> 'Entity']) AS type,
       r.detail AS detail,
       r.basis AS basis,
       r.source + ':' + toString(r.line) AS source
ORDER BY CASE relation WHEN 'USES' THEN 0 WHEN 'DOES_NOT_USE' THEN 1 WHEN 'IN_GROUP' THEN 2 ELSE 3 END,
         direction, toLower(entity)
