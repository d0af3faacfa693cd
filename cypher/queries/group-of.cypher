// title: The innovation groups of a technique
// description: Every innovation group that the technique belongs to, its other techniques, and the note and line that
//   puts it there.
// param: technique Technique -- the technique
// en: [what|to|in] [@groups], [does|do|is|are], [@belong], [to|in|of], {technique} [@belong] [to|in]
// en: [what|to|in] @groups [of] {technique}
// en: what|where does {technique} @belong [to]
// en: where {technique} @belong
// en: {technique} @groups
// en: [what|to|in] @groups, [@use|contain|include|cover|list], {technique}
// ru: [к|в|из] [@groups], @belong, {technique}
// ru: [к|в|у|из|чья] @groups, [у], {technique}
// ru: к чему|куда @belong {technique}
// question: which group does {technique=MLA} belong to
// question: к какой группе относится {technique=MLA}
// none: no innovation group in this vault holds {technique}
// column: group -- the group
// column: summary -- what the group is
// column: others -- the other techniques of the group
// column: source -- note:line that puts the technique there
// example: technique=MLA
MATCH (t:Technique {origin: 'archgraph', id: $technique})-[r:IN_GROUP]->(g:InnovationGroup {origin: 'archgraph'})
OPTIONAL MATCH (g)<-[:IN_GROUP]-(o:Technique {origin: 'archgraph'})
WHERE o <> t
WITH g, r, o
ORDER BY toLower(o.name)
WITH g, r, collect(o.name) AS others
RETURN g.name AS group, g.summary AS summary, others, r.source + ':' + toString(r.line) AS source
ORDER BY toLower(group)
