// title: Models that use none of several techniques
// description: Every model that uses not one of the techniques. Those that a note says do not use it are named in
//   "stated"; about all others the vault only says nothing.
// param: techniques list of Technique -- the techniques, two or more
// en: @models, [@use], @not|neither [@use] {techniques:nor}
// en: @models, [@use], @not|neither [@use] {techniques}
// en: @models, [@use] none|neither of {techniques}
// en: @models, @not [@use] any of {techniques}
// en: @models, [@use], {techniques} @not [@use]
// en: who|what @use neither|none [of] {techniques:nor}
// ru: @models, [@use], [и] @not|ни [@use] [@use] {techniques:nor}
// ru: @models, [@use], [и] @not [@use] [@use] {techniques}
// ru: @models, {techniques} @not @use
// ru: кто не @use {techniques:nor}
// en: @who|@models, [@use], @not|neither [@use] [any_of|either] {techniques:nor}
// en: @who|@models, [@use], @not|neither [@use] [both] {techniques}
// ru: @models|@who, [@use], @not|ни [@use] {techniques:nor}
// ru: @models|@who, [@use], [и] @not [@use] {techniques}
// ru: @models|@who, ни {techniques:nor} @not [@use]
// ru: @models|@who, @not|нет {techniques:nor}
// ru: @models|@who, {techniques:nor} @not [@use]
// ru: ни {techniques:nor}
// en: neither {techniques:nor}
// gist: @not|@neither {techniques:nor}, @models|@whoever ~ @use @who @models @whoever @all @things @fit @anyof @not @neither @techniques @both @what @said @and @same @between @but @explain @know
// ru: (не {techniques:nor})
// gist: @neither {techniques:nor} ~ @use @who @fit @not @neither @what @whoever @all @things @said @and @both @same @between @but @explain @know
// gist: @not|@neither {techniques}, @models|@whoever ~ @use @who @models @whoever @all @things @fit @anyof @techniques @both @not @neither @what @said @and @same @between @but @explain @know
// gist: {techniques:nor} @absent, @models|@whoever ~ @use @who @models @whoever @all @things @fit @not @neither @what @said @and @both @same @between @but @explain @know
// question: models using neither {techniques=MoE nor MLA}
// question: модели без {techniques=MoE и без MLA}
// none: every model in this vault uses one of {techniques}
// column: model -- the model
// column: stated -- those of the techniques that a note says it does not use
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: techniques=MoE, MLA
MATCH (m:Model {origin: 'archgraph'})
WHERE NOT EXISTS { (m)-[:USES]->(t:Technique {origin: 'archgraph'}) WHERE t.id IN $techniques }
OPTIONAL MATCH (m)-[:DOES_NOT_USE]->(t:Technique {origin: 'archgraph'})
WHERE t.id IN $techniques
WITH m, t
ORDER BY toLower(t.name)
WITH m, collect(t.name) AS stated
RETURN m.name AS model,
       stated,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released
ORDER BY released IS NULL, released DESC, toLower(model)
