// title: Models that use some techniques and do not use others
// description: Every model that uses each technique of "with" and none of "without". Where a note says that it does
//   not use one, that technique is named in "stated"; about the others the vault only says nothing.
// param: with list of Technique -- the techniques that it uses
// param: without list of Technique -- the techniques that it does not use
// en: [@models|who|what], [@use] [@use] {with:some} [@but|and] @not|neither|none_of [@use] {without:none}
// en: [@models|who|what], [@use] [@use] {with:some} [@but|and] @not those|ones [@use] {without:none}
// en: [@models|who|what], @not [@use] {without:none} @but|and [@use] {with:some}
// en: {with:some} [@models] [@but|and] @not|neither|none_of [@use] {without:none}
// ru: [@models|кто|что], [@use] [@use] {with:some} [@but|и] @not [где|у_которых] [@use] [@use] {without:none}
// ru: [@models|кто|что], [@use] [@use] {with:some} [@but|и] {without:none} @not [@use]
// ru: {with:some} [@models] [@but|и] @not [где|у_которых] [@use] {without:none}
// ru: [@models|кто|что], @not [где|у_которых] [@use] {without:none} @but|и [@use] {with:some}
// ru: [@models|кто|что] {with:some} @use [@but|и|а] {without:none} @not [@use]
// en: {with:some} [@models|ones|@who] [@use] [@but|and] @not|neither|none_of [@use] [@use] {without:none}
// en: [@models|@who], [@use] {with:some} [@models] [@but|and] @not|neither|none_of [@use] [@use] {without:none} [@models]
// en: [@models|@who], [@use] {with:some} [@but|and], {without:none} @not [@use]
// en: @models|@who, @not [@use] {without:none} [@but|and] @use [@use] {with:some}
// en: @models|@who, @not [@use] {without:none} @but [@use] {with:some}
// ru: {with:some} [@models|@who] [@use] [@but|и] @not|ни [@use] [@use] {without:none}
// ru: [@models|@who], [@use] {with:some} [@models] [@but|и] @not|ни [@use] [@use] {without:none}
// ru: [@models|@who], [@use] {with:some} [@use] [@but|и|а] {without:none} @not [@use]
// ru: {with:some} [@models] [@but|и|а] {without:none} @not [@use]
// ru: [@models|@who], @not [@use] {without:none} [@but|и] @use {with:some}
// ru: [@models|@who], @not [@use] {without:none} @but [@use] {with:some}
// ru: [@models|@who] [@but] [@use] {with:some} [@use] [@but|и|а] [@use] {without:none} @not [@use]
// ru: [@models|@who], [@but] [@use] {with:some} [@use] [@but|и|а] @not|ни [@use] [@use] {without:none}
// gist: {with:some} @not|@neither {without:none} ~ @use @who @models @whoever @all @things @fit @but @what @said @and @both @same @between @explain @know
// gist: @not|@neither {without:none} @but {with:some} ~ @use @who @models @whoever @all @things @fit @but @what @said @and @both @same @between @explain @know
// gist: {with:some} {without:none} @absent ~ @use @who @models @whoever @all @things @fit @but @what @said @and @both @same @between @explain @know
// gist: {with:some} {without:none} @out ~ @use @who @models @whoever @all @things @fit @but @what @said @and @both @same @between @explain @know
// gist: {with:some} @leave {without:none} @outward ~ @use @who @models @whoever @all @things @fit @but @what @said @and @both @same @between @explain @know
// question: models with {with=MoE} but not {without=Shared Expert}
// question: модели с {with=MoE} без {without=MLA}
// none: no model in this vault uses {with} without {without}
// column: model -- the model
// column: details -- in what scope it uses each technique of "with" that has one
// column: stated -- those of "without" that a note says it does not use
// column: developer -- who made the model
// column: released -- when it came out, as exactly as the notes say
// example: with=MoE; without=Shared Expert
UNWIND $with AS technique
MATCH (t:Entity:Technique {origin: 'archgraph', id: technique})<-[r:USES]-(m:Model {origin: 'archgraph'})
WITH m, t, r
ORDER BY toLower(t.name)
WITH m, count(DISTINCT t) AS used,
     collect(CASE WHEN coalesce(r.detail, '') <> '' THEN t.name + ': ' + r.detail END) AS details
WHERE used = size($with)
  AND NOT EXISTS { (m)-[:USES]->(t:Technique {origin: 'archgraph'}) WHERE t.id IN $without }
OPTIONAL MATCH (m)-[:DOES_NOT_USE]->(denied:Technique {origin: 'archgraph'})
WHERE denied.id IN $without
WITH m, details, denied
ORDER BY toLower(denied.name)
WITH m, details, collect(denied.name) AS stated
RETURN m.name AS model,
       details,
       stated,
       m.developer AS developer,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released
ORDER BY released IS NULL, released DESC, toLower(model)
