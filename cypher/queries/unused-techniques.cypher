// title: Techniques that no model uses
// description: Every technique that no model of the vault uses, and the models that a note says do not use it.
// en: @unused @techniques
// en: @techniques, @not [@use] [by] [any] [@models]
// en: @techniques, no|none|nobody|no_one|not_a_single|not_one [of] [@models], [@use]
// en: @techniques, [@use] by|in no|none|nobody|no_one [@models]
// en: @techniques without @models|users
// en: @techniques, nothing @use
// ru: @unused @techniques
// ru: @techniques, [никто|никем|нигде|ни_одна|ни_одной|ни_в_одной|ни_у_одной|ни_кем] [@models], не [@use], [никто|никем|нигде|ни_одна|ни_одной|ни_в_одной|ни_у_одной] [@models]
// ru: @techniques, нет [ни_у_одной|ни_в_одной|ни_у_кого|ни_у_каких] [@models]
// ru: @techniques, [ни_в_одной|ни_у_одной|ни_у_кого] [@models] нет
// ru: @techniques, без @models
// en: @techniques, @not [@use] [by|in] [any|a_single|anyone|anywhere|anybody|even_one|one] [of] [@models]
// en: @techniques, nobody|no_one|none|not_one|not_a_single, [@models], [@use]
// en: @techniques, nowhere, [@use]
// en: @techniques, @unused
// ru: @techniques, @unused, [@models]
// ru: @techniques, нигде|никем|никто|ни_одна|ни_одной|ни_в_одной|ни_у_одной|ни_у_кого|никакая|никакие|никакой|ни_единая, [@models], [не|нет] [@use]
// ru: @techniques, не [@use] [ни] [@models]
// ru: @techniques, [@use], ноль|нуль|0 @models
// ru: что никто|ни_одна_модель не @use
// ru: @techniques без применения|использования|пользователей
// en: (what @not @use by|in any|a_single @models)
// en: what no @models @use
// en: @techniques [described|mentioned|listed|documented|covered|known] @but @unused
// en: @techniques [described|mentioned|listed|documented|covered|known] @but @not|nowhere [@use] [by|anywhere] [@models]
// ru: @techniques [описанные|описаны|упомянуты|упомянутые] @but [нигде|никем] @not|@unused [@use]
// gist: @techniques, @not @models|@users ~ @use @who @techniques @all @none @one @but @what @said @and @fit @between @explain
// gist: @techniques, @noone|@none @models|@not|@users ~ @use @who @techniques @not @all @one @but @what @said @and @fit @between @explain
// ru: (чем|что никто|никакая_модель|ни_одна_модель не @use)
// ru: (никто|ни_одна_модель не @use чем|что)
// gist: @techniques, @dead, @models|@not|@none|@noone ~ @use @who @not @all @said @what
// gist: @techniques, @dead ~ @use @who @all @said @what
// gist: @techniques, @unused ~ @use @who @techniques @models @all @noone @none @one @but @what @said @and @fit @between @explain
// question: unused techniques
// question: какие техники никто не использует
// none: every technique in this vault is used by some model
// column: technique -- the technique
// column: summary -- what it is
// column: denied_by -- the models that a note says do not use it
// column: note -- its note; empty for a technique without one
// example: none
MATCH (t:Technique {origin: 'archgraph'})
WHERE NOT EXISTS { (t)<-[:USES]-(:Model {origin: 'archgraph'}) }
OPTIONAL MATCH (t)<-[:DOES_NOT_USE]-(m:Model {origin: 'archgraph'})
WITH t, m
ORDER BY toLower(m.name)
WITH t, collect(m.name) AS deniers
RETURN t.name AS technique, t.summary AS summary, deniers AS denied_by, t.path AS note
ORDER BY toLower(technique)
