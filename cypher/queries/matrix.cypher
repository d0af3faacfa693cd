// title: Which model uses which technique
// description: One row for every model and technique: yes, partly (in a scope that the detail names, or said and
//   denied), no (a note says so), or unsaid (the vault says nothing).
// param: models list of Model = -- the models; all where none is given
// param: techniques list of Technique = -- the techniques; all where none is given
// en: matrix|table|grid|overview|heatmap|map, [@all], [@models], [by|x|and|versus|against|vs|@use] [@techniques]
// en: @models by|x|versus|against|vs|and @techniques, [matrix|table|grid]
// en: @models @techniques [matrix|table|grid|overview]
// en: @techniques, @models, matrix|table|grid|overview
// en: @models @use what|which @techniques
// en: @models @use @techniques
// ru: матрица|таблица|сетка|матрицу|таблицу, [@models], [и|на|по|x|х|@use] [@techniques]
// ru: @models и|по|x|х @techniques, [матрица|таблица]
// ru: @models, @use, @techniques
// en: matrix|table|grid|heatmap|crosstab|map|spreadsheet, [@all], [@models], [by|x|and|versus|against|vs|@use|showing] [@techniques]
// en: who @use what
// en: overview, @models, [and] @techniques
// ru: [сводная|сводную|общая|общую], матрица|таблица|сетка|матрицу|таблицу|таблицей|матрицей, [@models], [и|на|по|x|х|@use] [@techniques]
// ru: кто @use что
// ru: @models @techniques [матрица|таблица|@use]
// en: matrix|table|grid|heatmap|crosstab, {models:some} [against|and|by|x|vs|versus|for|with|on|@use] {techniques:some}
// en: [who], [among|of|from], {models} [all|both|@who] @use [@use] {techniques:some}
// en: [who], [among|of|from|either], {models:or} @use [@use] {techniques:some}
// ru: матрица|таблица|сетка|матрицу|таблицу|таблицей|матрицей, {models:some} [и|на|по|x|против|для|@use] {techniques:some}
// ru: [кто], [среди|из], {models} @use [@use] {techniques:some}
// ru: [кто], [среди|из], {models:or} @use [@use] {techniques:some}
// ru: @use [ли] {models} {techniques:some}
// en: {techniques:some} @use [by|in] {models}
// en: {techniques:some} @use [by|in] {models:or}
// en: (which [of] @models @use what|which [@techniques]), [@matrix]
// ru: (какая|какие [из] @models что|чем|какие|какую|какими [@techniques] @use), [@matrix]
// ru: (кто что @use), [@matrix]
// en: (who @use what|which [@techniques]), [@matrix]
// gist: @matrix, @models, @techniques ~ @use @who @matrix @models @techniques @all @by @axes @explain @sort @and @with @what @said @but @fit @between
// question: matrix of models and techniques
// question: матрица моделей и техник
// question: do {models=Qwen3 and Kimi K2} use {techniques=MLA}
// none: no such model or technique in this vault
// column: model -- the model
// column: technique -- the technique
// column: group -- the innovation groups of the technique
// column: value -- yes, partly, no or unsaid
// column: detail -- in what scope it uses the technique, or what the note adds to the denial
// example: models=Qwen3; techniques=MoE, MLA, QK-Norm
MATCH (m:Model {origin: 'archgraph'})
WHERE size($models) = 0 OR m.id IN $models
MATCH (t:Technique {origin: 'archgraph'})
WHERE size($techniques) = 0 OR t.id IN $techniques
OPTIONAL MATCH (m)-[uses:USES]->(t)
OPTIONAL MATCH (m)-[lacks:DOES_NOT_USE]->(t)
WITH m, t, uses, lacks,
     COLLECT { MATCH (t)-[:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'}) RETURN g.name ORDER BY g.name } AS groups
RETURN m.name AS model,
       t.name AS technique,
       reduce(text = '', name IN groups | text + CASE text WHEN '' THEN '' ELSE ', ' END + name) AS group,
       CASE
         WHEN uses IS NOT NULL AND (lacks IS NOT NULL OR coalesce(uses.detail, '') <> '') THEN 'partly'
         WHEN uses IS NOT NULL THEN 'yes'
         WHEN lacks IS NOT NULL THEN 'no'
         ELSE 'unsaid'
       END AS value,
       CASE WHEN uses IS NOT NULL THEN uses.detail ELSE lacks.detail END AS detail
ORDER BY toLower(model), toLower(technique)
