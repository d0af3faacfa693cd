// title: Models most like a model
// description: The other models by how many techniques they share with it: the shared ones, divided by all that either
//   uses (Jaccard). Models that share nothing are left out.
// param: model Model -- the model
// en: [what], [@models], [most|the_most|very], @similar [to|with|as] {model}
// en: [what], [@models], [most|the_most|very], @similar, [to|with|as] {model}, [most|the_most|@models]
// en: [what], [@models] @like {model}
// ru: [что|кто|чем|с_чем|кого|чего], [@models], [больше_всего|наиболее|самые|самая|сильнее_всего|максимально], @similar, [с|со] {model}
// ru: [что|кто|кого|чего], @models, [больше_всего|наиболее|самые], @similar, {model}, [больше_всего|@models]
// en: @models, @share|@use, most|the_most|more|many, [@techniques|in_common], [with|as], {model}
// en: [@who|@models], [most|the_most|very|more|quite], @similar|@like, [to|with|as|of], {model}, [among] [@models], [by|in_terms_of|architecturally] [@techniques|architecture]
// en: what else @similar|@like {model}
// en: if_i_like {model} what|which [@models]
// en: @models in_the_style_of|in_the_spirit_of {model}
// ru: [что|кто|кого|чего|чем|какими], [@models], [больше_всего|наиболее|самые|самая|самую|сильнее_всего|максимально|всего|всех|очень], @similar, [с|со|к|на|у], {model}, [по] [@techniques|архитектуре|составу]
// en: @sort, @models, [by|in_order_of], similarity|resemblance|closeness, [to], {model}
// ru: @models, [по], степени|сходства|сходству|похожести|близости, [к|с|на], {model}
// en: @models, @share|@use, lot|much|many|plenty|a_lot [of] [@techniques|in_common], [with|as], {model}
// en: @models, most_in_common|much_in_common|a_lot_in_common|lots_in_common, [with], {model}
// ru: @models, больше_всего|много|наибольшее_число|наибольшее_количество|максимум, @share, [@techniques], [@use], [с|со], {model}
// ru: [@models], @similar @similar, {model}
// en: [@models], @similar @similar, [to|of] {model}
// en: [what], [other], @models, built|made|constructed|designed|structured|work @like {model}
// gist: {model}, @similar|@like, @models|@whoever|@things ~ @use @who @models @whoever @things @similar @like @techniques @all @share @often @whether @and @what @fit @said @both @same @between @but @explain @know
// question: models similar to {model=Qwen3}
// question: какие модели похожи на {model=Kimi K2}
// none: no other model in this vault shares a technique with {model}
// column: model -- the other model
// column: similarity -- shared techniques divided by all techniques of both, from 0 to 1
// column: shared -- how many they share
// column: techniques -- the shared techniques
// example: model=Qwen3
MATCH (m:Entity:Model {origin: 'archgraph', id: $model})-[:USES]->(t:Technique {origin: 'archgraph'})
      <-[:USES]-(o:Model {origin: 'archgraph'})
WITH m, o, t
ORDER BY toLower(t.name)
WITH m, o, collect(t.name) AS techniques
WITH o, techniques, size(techniques) AS shared,
     COUNT { (m)-[:USES]->(:Technique {origin: 'archgraph'}) } AS own,
     COUNT { (o)-[:USES]->(:Technique {origin: 'archgraph'}) } AS other
RETURN o.name AS model,
       round(toFloat(shared) / (own + other - shared), 2) AS similarity,
       shared,
       techniques
ORDER BY similarity DESC, toLower(model)
