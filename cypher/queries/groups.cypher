// title: Innovation groups
// description: Every innovation group, its techniques, and how many models use one of them.
// en: [what], [@all], @groups, [exist|@know|@use], [@graph]
// en: how @techniques grouped|organized|organised|classified|categorized
// en: @groups of|for @techniques
// ru: [@all], @groups, [@use|@know|существуют|выделяют|выделены], [@graph]
// ru: как, @techniques, сгруппированы|разбиты|делятся|разделены|распределены|классифицированы, [на] [@groups]
// ru: @groups @techniques
// en: [@all], @groups @techniques, [exist|@know|@use]
// ru: [@all], @groups @techniques, [существуют|@know|@use]
// en: how, @techniques, @divided, [into|by], [@groups]
// en: @groups, @techniques, @divided
// ru: [как|какие|по|на], @techniques, @divided, [на|по|в], @groups
// ru: как, @techniques, @divided
// en: [@all], @groups, [@know|@use|exist|covered|described|defined|available], [@techniques]
// ru: [@all], @groups, [@know|@use|существуют|описаны|выделены|выделяются], [@techniques]
// en: overview|rundown|summary @groups
// en: @groups and|with @techniques
// ru: @groups и|с [их] @techniques
// gist: @groups, @count, @what|@listing ~ @who @all @use @and @explain @names
// en: @count @groups and|with which|what|list|names
// ru: @count и|с какие|список @groups
// gist: @groups ~ @use @who @all @techniques @divided @explain @groups @what @said @and @but @fit @between
// question: groups
// question: какие группы есть
// none: this vault has no innovation groups
// column: group -- the group
// column: techniques -- its techniques
// column: models -- how many models use at least one of them
// example: none
MATCH (g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (g)<-[:IN_GROUP]-(t:Technique {origin: 'archgraph'})
OPTIONAL MATCH (t)<-[:USES]-(m:Model {origin: 'archgraph'})
WITH g, t, collect(DISTINCT m) AS users
ORDER BY toLower(t.name)
WITH g, collect(t.name) AS techniques, collect(users) AS users
RETURN g.name AS group,
       techniques,
       size(reduce(all = [], some IN users | all + [m IN some WHERE NOT m IN all])) AS models
ORDER BY toLower(group)
