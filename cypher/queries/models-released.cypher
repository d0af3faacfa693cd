// title: Models released in a period
// description: The models that came out after one day and before another, the newest first. Of a model whose notes give
//   only the month, the whole month must lie between them. Models without a date are left out.
// param: after date = 0001-01-01 -- the last day that is too early
// param: before date = 9999-12-31 -- the first day that is too late
// param: order text = newest -- which come first: newest or oldest
// param: most number = 1000 -- how many models at most
// en: [@models], [@released], @after {after:end}
// en: [@models], [@released], @since {after:start} [onwards|on|or_later]
// en: [@models], [@released], @before {before:start}
// en: [@models], [@released], @until {before:end}
// en: [@models], [@released], [in|during|of|from|on|dated|within], {after..before}
// en: {after..before} @models|releases
// en: [@models], [@released], between|from {after:start} and|to|till|until|through {before:end}
// en: [@models], [@released], @after {after:end} @but|and [@released] @before {before:start}
// en: [@models], [@released], @before {before:start} @but|and [@released] @after {after:end}
// en: what @released [in|during|on] {after..before}
// en: @newest model! [@released] [@graph] => most=1
// en: [@models] @released @newest => most=1
// en: [what|which] [of] [the] @models [is|are|was] [the] @newest [one] [@released] => most=1
// en: @newest {most} @models => order=newest
// en: {most} @newest @models => order=newest
// en: @newest models!|llms!|releases [@released] => order=newest
// en: @oldest model! [@released] [@graph] => order=oldest; most=1
// en: [what|which] [of] [the] @models [is|are|was] [the] @oldest [one] [@released] => order=oldest; most=1
// en: {most} @oldest @models => order=oldest
// en: @oldest models!|llms! [@released] => order=oldest
// ru: [@models], [@released], @after {after:end}
// ru: [@models], [@released], @since {after:start}
// ru: [@models], [@released], @before {before:start}
// ru: [@models], [@released], [в|во|за|из|на|от], {after..before}
// ru: {after..before} @models|релизы
// ru: [@models], [@released], между|с|от {after:start} и|по|до {before:end}
// ru: [@models], [@released], между {after:start} и {before:end}
// ru: [@models], [@released], @after {after:end} @but|и [@released] @before {before:start}
// ru: что|кто [@released] [в|за] {after..before}
// ru: @newest модель!|модели! [@released] [в] [@graph] => most=1
// ru: [что|какая|кто] [из] [@models], @newest => most=1
// ru: [@which] [@models], @released @newest => most=1
// ru: {most} @newest @models => order=newest
// ru: @oldest модель! [@released] [в] [@graph] => order=oldest; most=1
// ru: [что|какая|кто] [из] [@models], @oldest => order=oldest; most=1
// ru: {most} @oldest @models => order=oldest
// ru: [@which] [@models], @released @oldest => order=oldest; most=1
// question: models released after {after=May 2025}
// question: newest model
// question: модели, вышедшие в 2025 году
// question: самая новая модель
// none: no model in this vault with a date came out between {after} and {before}
// column: model -- the model
// column: released -- when it came out, as exactly as the notes say
// column: developer -- who made the model
// column: parameters_total -- all parameters
// column: parameters_active -- the parameters that work on each token
// example: after=2025-05-31
MATCH (m:Model {origin: 'archgraph'})
WITH m,
     m.released AS first,
     CASE m.released_precision
       WHEN 'month' THEN m.released + duration('P1M') - duration('P1D')
       WHEN 'year' THEN m.released + duration('P1Y') - duration('P1D')
       ELSE m.released
     END AS last
WHERE first > $after AND last < $before
RETURN m.name AS model,
       CASE m.released_precision
         WHEN 'month' THEN left(toString(m.released), 7)
         WHEN 'year' THEN left(toString(m.released), 4)
         ELSE toString(m.released)
       END AS released,
       m.developer AS developer,
       m.parameters_total AS parameters_total,
       m.parameters_active AS parameters_active
ORDER BY CASE $order WHEN 'oldest' THEN released END, released DESC, toLower(model)
LIMIT toInteger($most)
