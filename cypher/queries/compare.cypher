// title: Two models side by side
// description: The facts of both models, the techniques that both use, and those that only one of them uses. Where the
//   notes say that a model does not use a technique, that is shown as "no"; an empty cell means that they say nothing.
// param: a Model -- the first model
// param: b Model -- the second model
// en: @compare {a} and|with|to|vs|versus|against|or {b}
// en: {a} vs|versus|against|or {b}
// en: {a} and|vs|versus {b} @compare|@difference
// en: [what|how|where], @difference between|of|from|to|than {a} and|from|to|with|than|vs {b}
// en: [what|how|in_what], {a} and {b} @difference
// en: [what|how|in_what|way], {a} @difference from|to|than|with|between {b}
// en: how {a} compare|stack_up|fare|measure_up to|with|and|against|versus {b}
// en: what sets {a} apart from {b}
// ru: @compare [между] {a} и|с|со|против|vs {b}
// ru: {a} против|vs|или {b}
// ru: {a} и {b} @compare|@difference
// ru: [чем|как|чём|что|насколько], @difference [между|от] {a} и|от|с|против {b}
// ru: [чем|как|чём|что|насколько], {a} @difference от|с|и {b}
// ru: [чем|как|чём|что|насколько], {a} и|от {b} @difference
// ru: [чем|как|чём|что|насколько] @difference, {a} от|и {b}
// ru: в чём {a} не_похожа_на|непохожа_на {b}
// en: [what], @difference {a} from|and {b}
// en: {a} @compare to|with|against|and {b}
// en: how {a} and {b} @compare|stack_up
// en: [what|how|where], [make|makes|made], [@compare], @compare|@difference, [architectural], [between|of|from|to|models|@models], {a} [and|with|to|from|vs|versus|against|or|than|@models] {b}
// en: [what], sets|set|tells {a} [and] apart [from] {b}
// en: {a} vs|versus|against {b} [@compare|@difference]
// en: [what], {a} and {b} apart|@difference
// en: how {a} @difference|@compare [to|with|against|from] {b}
// en: how {a} similar|alike and|or @difference {b}
// ru: [чем|как|чём|что|насколько], @compare|@difference, [между|от|с], [архитектуры|архитектурно], {a} [и|с|со|от|против|vs|или] {b}
// ru: {a} и|против|vs {b} [чём|чем] @compare|@difference
// ru: {a} @compare с|со {b}
// ru: [чём|чем], @difference, {a} [и|от|с] {b}
// ru: {a} относительно|рядом_с|на_фоне|против|супротив|vs|versus {b}
// en: [@explain], @difference, [between|of], {a} and|from|to {b}
// en: [how], {a} and {b} @difference, [from]
// ru: [чём|чем|почему], {a} не похожа|похожи|похож|схожа [на|с] {b}
// en: how, @similar or @difference, {a} [and|to|from|with] {b}
// ru: общего и @difference, {a} [и|с|от] {b}
// en: [what], @share and @difference, {a} [and|to|from|with] {b}
// en: {a} @beside|@compare [with|to|and|by|of] {b}
// en: {a} and|with {b} @beside [each_other|one_another]
// en: @beside [of] {a} and|with {b}
// en: line|lay|hold|set|stack [up] {a} [up] @beside|against|to|and|with {b} [@beside|up]
// en: match|pit|weigh|face_off {a} against|and|with|versus {b}
// ru: {a} рядом|бок_о_бок|напротив|вместе|в_сравнении|по_сравнению с|со|и {b}
// ru: рядом|бок_о_бок|напротив, {a} и|с|со {b}
// gist: {a}, {b}, @compare|@difference|@beside ~ @use @who @and @between @with @models @all @things @explain @compare @difference @beside @techniques @share @how @both @versus @facts @what @whoever @fit @said @same @but @know
// gist: {a} @versus {b} ~ @use @who @and @between @with @models @all @things @explain @techniques @facts @how @what @whoever @fit @said @both @same @but @know
// question: compare {a=Qwen3} and {b=Kimi K2}
// question: чем отличается {a=Qwen3} от {b=Kimi K2}
// none: the vault says nothing to compare of {a} and {b}
// column: section -- fact, shared, or "only" and the model
// column: item -- the fact or technique
// column: a -- the first model: the fact's value, or "yes" or the scope of the technique
// column: b -- the same of the second model
// example: a=Qwen3; b=Gemma 3
MATCH (a:Entity:Model {origin: 'archgraph', id: $a})
MATCH (b:Entity:Model {origin: 'archgraph', id: $b})
CALL (a, b) {
  UNWIND ['name', 'developer', 'released', 'parameters_total', 'parameters_active', 'layers', 'context', 'license']
         + [key IN keys(a) + keys(b)
            WHERE NOT key IN ['id', 'name', 'aliases', 'summary', 'path', 'text', 'content_hash', 'origin', 'type',
                              'title', 'developer', 'released', 'parameters_total', 'parameters_active', 'layers',
                              'context', 'license']
              AND NOT key ENDS WITH '_precision'] AS key
  WITH DISTINCT a, b, key
  WHERE a[key] IS NOT NULL OR b[key] IS NOT NULL
  RETURN 0 AS place, 'fact' AS section, key AS item,
         CASE a[key + '_precision']
           WHEN 'month' THEN left(toString(a[key]), 7)
           WHEN 'year' THEN left(toString(a[key]), 4)
           ELSE a[key]
         END AS left,
         CASE b[key + '_precision']
           WHEN 'month' THEN left(toString(b[key]), 7)
           WHEN 'year' THEN left(toString(b[key]), 4)
           ELSE b[key]
         END AS right
  UNION
  MATCH (t:Technique {origin: 'archgraph'})
  WHERE (a)-[:USES]->(t) OR (b)-[:USES]->(t)
  OPTIONAL MATCH (a)-[usesA:USES]->(t)
  OPTIONAL MATCH (b)-[usesB:USES]->(t)
  OPTIONAL MATCH (a)-[lacksA:DOES_NOT_USE]->(t)
  OPTIONAL MATCH (b)-[lacksB:DOES_NOT_USE]->(t)
  RETURN CASE WHEN usesA IS NOT NULL AND usesB IS NOT NULL THEN 1 WHEN usesB IS NULL THEN 2 ELSE 3 END AS place,
         CASE
           WHEN usesA IS NOT NULL AND usesB IS NOT NULL THEN 'shared'
           WHEN usesB IS NULL THEN 'only ' + a.name
           ELSE 'only ' + b.name
         END AS section,
         t.name AS item,
         CASE WHEN usesA IS NOT NULL THEN coalesce(nullIf(usesA.detail, ''), 'yes')
              WHEN lacksA IS NOT NULL THEN 'no' END AS left,
         CASE WHEN usesB IS NOT NULL THEN coalesce(nullIf(usesB.detail, ''), 'yes')
              WHEN lacksB IS NOT NULL THEN 'no' END AS right
}
WITH place, section, item, left, right,
     CASE item WHEN 'name' THEN 0 WHEN 'developer' THEN 1 WHEN 'released' THEN 2 WHEN 'parameters_total' THEN 3
               WHEN 'parameters_active' THEN 4 ELSE 5 END AS rank
RETURN section, item, left AS a, right AS b
ORDER BY place, CASE place WHEN 0 THEN rank ELSE 0 END, toLower(item)
