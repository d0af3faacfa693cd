// title: The innovation groups of a technique
// description: Every innovation group that the technique belongs to, its other techniques, and the note and line that
//   puts it there.
// param: technique Technique -- the technique
// en: [what], @groups, [@use|@belong|contain|cover|hold], {technique}, [@belong|@use]
// en: what|where {technique} @belong
// en: {technique}, [@belong], @groups
// ru: [чему|куда|чья], [@groups], @belong, {technique}
// ru: [чья], @groups, [@use], {technique}
// ru: чему|куда, @belong, {technique}
// en: how {technique} classified|categorized|categorised|grouped|filed|classed
// en: [what|where|how|under], @groups, [@belong|@divided|@use|contain|contains|include|includes|listed|under|filed], {technique}, [@belong|@divided|in|to]
// en: {technique} [@belong] @groups
// ru: [чему|куда|чья|чем|какая|какой], @groups, [@belong|@divided|@use|это|отнести|содержит|содержат|включает|включают], {technique}, [@belong]
// ru: {technique} [это] [какая|какой|из] @groups
// ru: куда [@belong|отнести|попадает|входит|отнесли] {technique}
// ru: [какую|какой], @groups, представляет|представляют|образует, {technique}
// en: [what], @groups, represent|represents|lists|list|hold|holds|come|comes_under, {technique}
// gist: {technique}, @groups ~ @use @who @groups @belong @techniques @said @what @whoever @all @things @fit @and @both @same @between @but @explain @know
// question: which group does {technique=MLA} belong to
// question: к какой группе относится {technique=MLA}
// none: no innovation group in this vault holds {technique}
// column: group -- the group
// column: summary -- what the group is
// column: others -- the other techniques of the group
// column: source -- note:line that puts the technique there
// example: technique=MLA
MATCH (t:Entity:Technique {origin: 'archgraph', id: $technique})-[r:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (g)<-[:IN_GROUP]-(o:Technique {origin: 'archgraph'})
WHERE o <> t
WITH g, r, o
ORDER BY toLower(o.name)
WITH g, r, collect(o.name) AS others
RETURN g.name AS group, g.summary AS summary, others, r.source + ':' + toString(r.line) AS source
ORDER BY toLower(group)
