// title: What an entity is
// description: Its names, what its note says about it first, and how much of the graph it is connected to.
// param: entity Entity -- a model, technique, group or topic
// en: {entity}
// en: what is|are|'s {entity}
// en: what does {entity} mean|do|stand_for
// en: describe|explain|define {entity}
// en: about|info_on|information_about|definition_of|description_of|meaning_of {entity}
// en: tell [me] about {entity}
// en: how does {entity} work
// ru: {entity}
// ru: что такое|значит|означает {entity}
// ru: [что] расскажи|расскажите|информация|известно о|об|про {entity}
// ru: опиши|опишите|описание|объясни|объясните|определение|поясни {entity}
// ru: что {entity} такое|значит|означает
// ru: кто такой|такая|такие {entity}
// ru: о|об|про {entity}
// ru: как работает|устроена|устроен|устроено|действует {entity}
// question: what is {entity=MLA}
// question: что такое {entity=MLA}
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
