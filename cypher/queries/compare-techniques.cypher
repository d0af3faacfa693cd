// title: Two techniques side by side
// description: What both techniques are, the models that use both, and those that use only one of them. Of a model in no
//   row the vault says of neither that it uses it.
// param: a Technique -- the first technique
// param: b Technique -- the second technique
// en: @compare, {a} and|with|to|vs|versus|against|or {b}
// en: {a} vs|versus|against {b}
// en: [what|how|where], @compare|@difference, [between|of|from|to], {a} [and|with|to|from|vs|versus|against|or|than] {b}
// en: how {a} and {b} @compare|@difference
// en: how {a} @difference|@compare from|to|with {b}
// en: what sets {a} apart from {b}
// ru: [чем|как|чём|что|насколько], @compare|@difference, [между|от|с], {a} [и|с|со|от|против|vs|или] {b}
// ru: {a} против|vs|versus {b}
// ru: [чем|чём], {a} @difference от|с|и {b}
// ru: [чем|чём], {a} и|от {b} @difference
// en: {a} and|vs|versus {b} @difference|@compare
// en: {a} @beside|@compare [with|to|and|by|of] {b}
// en: {a} and|with {b} @beside [each_other|one_another]
// en: @beside [of] {a} and|with {b}
// ru: рядом|бок_о_бок|напротив, {a} и|с|со {b}
// ru: {a} рядом|бок_о_бок|в_сравнении|по_сравнению с|со {b}
// gist: {a}, {b}, @compare|@difference|@beside ~ @use @who @and @between @with @explain @compare @difference @beside @techniques @how @both @versus @what @whoever @all @things @fit @said @same @but @know
// question: compare {a=GQA} and {b=MLA}
// question: чем отличается {a=GQA} от {b=MLA}
// none: {a} or {b} was removed a moment ago
// column: section -- summary, both, or "only" and the technique
// column: item -- the technique, or the model
// column: a -- the first technique: its summary, or in what scope the model uses it; "yes" where no scope is named
// column: b -- the same of the second technique; "no" where a note says that the model does not use it
// example: a=GQA; b=MLA
MATCH (a:Entity:Technique {origin: 'archgraph', id: $a})
MATCH (b:Entity:Technique {origin: 'archgraph', id: $b})
CALL (a, b) {
  RETURN 0 AS place, 'summary' AS section, a.name + ' / ' + b.name AS item, a.summary AS left, b.summary AS right
  UNION
  MATCH (m:Model {origin: 'archgraph'})
  WHERE (m)-[:USES]->(a) OR (m)-[:USES]->(b)
  OPTIONAL MATCH (m)-[usesA:USES]->(a)
  OPTIONAL MATCH (m)-[usesB:USES]->(b)
  OPTIONAL MATCH (m)-[lacksA:DOES_NOT_USE]->(a)
  OPTIONAL MATCH (m)-[lacksB:DOES_NOT_USE]->(b)
  RETURN CASE WHEN usesA IS NOT NULL AND usesB IS NOT NULL THEN 1 WHEN usesB IS NULL THEN 2 ELSE 3 END AS place,
         CASE
           WHEN usesA IS NOT NULL AND usesB IS NOT NULL THEN 'both'
           WHEN usesB IS NULL THEN 'only ' + a.name
           ELSE 'only ' + b.name
         END AS section,
         m.name AS item,
         CASE WHEN usesA IS NOT NULL THEN coalesce(nullIf(usesA.detail, ''), 'yes')
              WHEN lacksA IS NOT NULL THEN 'no' END AS left,
         CASE WHEN usesB IS NOT NULL THEN coalesce(nullIf(usesB.detail, ''), 'yes')
              WHEN lacksB IS NOT NULL THEN 'no' END AS right
}
RETURN section, item, left AS a, right AS b
ORDER BY place, toLower(item)
