// title: How two entities are connected
// description: The shortest ways between two entities, at most five of at most eight steps. What a note denies
//   (DOES_NOT_USE) is no step.
// param: a Entity -- where the ways begin
// param: b Entity -- where they end
// en: [shortest|how], @path, from|between {a} to|and|with {b}
// en: how {a} and|to|with {b} @related
// en: how {a} @related to|with|and {b}
// en: what connects|links|relates {a} and|to|with {b}
// en: how get|go|come from {a} to {b}
// en: [what] @related between {a} and {b}
// en: {a} and {b} @related
// ru: [кратчайший|как], @path, [от|между] {a} до|к|и|с {b}
// ru: как|чем|с_чем|каким_образом, @related, [между] {a} и|с|со {b}
// ru: как|чем|с_чем|каким_образом, {a} @related с|со|и {b}
// ru: как|чем|с_чем|каким_образом, {a} и|с {b} @related
// ru: [что], связывает|соединяет, {a} и|с {b}
// ru: @related между {a} и {b}
// ru: как [@path] от {a} до|к {b}
// ru: как добраться|дойти|попасть|перейти|прийти от {a} до|к {b}
// ru: [как|чем|что], @related, [между], {a} [и|с|со|от] {b}
// ru: как|каким_образом, [добраться|дойти|попасть|перейти|прийти|пройти], от {a} [добраться|дойти|попасть|перейти|прийти|пройти] до|к {b}
// en: [what|how], @related|@path, [between|from], {a} [and|to|with] {b}
// ru: [@path], от {a} до|к {b}
// en: what between|connecting {a} [and|to] {b}
// ru: @path из {a} в|до|к {b}
// ru: [кратчайший], @path, [от|между|из], {a} [до|к|и|с|в] {b}
// gist: {a}, {b}, @path|@related ~ @who @use @path @related @things @and @between @with @how @to @all @what @whoever @fit @said @both @same @but @explain @know
// question: path from {a=Gemma 3} to {b=MoE}
// question: путь от {a=Gemma 3} до {b=MoE}
// none: {a} and {b} are not connected in this vault, in eight steps
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
