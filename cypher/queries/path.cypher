// title: How two entities are connected
// description: The shortest ways between two entities, at most five of at most eight steps. What a note denies
//   (DOES_NOT_USE) is no step.
// param: a Entity -- where the ways begin
// param: b Entity -- where they end
// en: [shortest] @path from|between {a} to|and {b}
// en: how is|are {a} and|to|with {b} @related
// en: how is|are {a} @related to|with|and {b}
// ru: [кратчайший] @path [от|из|между] {a} до|к|и|с|в {b}
// ru: как|чем @related [между] {a} и|с {b}
// ru: как|чем {a} @related с {b}
// ru: как|чем {a} и|с {b} @related
// ru: как от|из {a} до|к {b}
// question: path from {a=Gemma 3} to {b=MoE}
// question: путь от {a=Gemma 3} до {b=MoE}
// column: steps -- how many relations long the way is
// column: way -- the entities and relations on it, in order
// example: a=Gemma 3; b=MoE
MATCH (a:Entity {origin: 'archgraph', id: $a})
MATCH (b:Entity {origin: 'archgraph', id: $b})
MATCH p = SHORTEST 5
  (a) ((:Entity {origin: 'archgraph'})-[:USES|IN_GROUP|RELATED_TO]-(:Entity {origin: 'archgraph'})){1,8} (b)
RETURN length(p) AS steps,
       reduce(way = head(nodes(p)).name, i IN range(0, length(p) - 1) |
         way
         + CASE WHEN startNode(relationships(p)[i]) = nodes(p)[i]
                THEN ' -' + type(relationships(p)[i]) + '-> '
                ELSE ' <-' + type(relationships(p)[i]) + '- ' END
         + nodes(p)[i + 1].name) AS way
ORDER BY steps, way
