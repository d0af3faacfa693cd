// The card of an entity, and the evidence of a relation.
const Card = (() => {
  const HEADINGS = [['USES', 'out'], ['DOES_NOT_USE', 'out'], ['USES', 'in'], ['DOES_NOT_USE', 'in'],
    ['IN_GROUP', 'out'], ['IN_GROUP', 'in'], ['RELATED_TO', 'out'], ['RELATED_TO', 'in'],
    ...Data.relationTypes.slice(4).flatMap(type => [[type, 'out'], [type, 'in']])];
  const SOURCES = ['paper', 'arxiv', 'url', 'source', 'sources', 'link', 'links'];

  const badge = type => h('span', { class: 'badge ' + type }, word(type));

  const link = entity => h('a', { href: State.address({ view: 'cards', card: entity.id, cell: '', open: '' }), class: 'entity' },
    h('span', { class: 'dot ' + entity.type, 'aria-hidden': 'true' }), said(entity.name));

  const place = (note, line) => h('span', { class: 'place' }, said(note), line > 0 && `, ${word('line')} ${line}`);

  const evidence = relation => h('ol', { class: 'evidence' }, relation.evidence.map(one => h('li', null,
    h('blockquote', null, said(one.quote)),
    one.detail && one.detail !== relation.detail && h('p', { class: 'scope' }, said(one.detail)),
    h('p', { class: 'where' }, place(one.note, one.line), ' ', h('span', { class: 'basis' }, word(one.basis))))));

  const relationsOf = (entity, level) => HEADINGS.map(([type, direction]) => {
    const found = entity[direction].filter(relation => relation.type === type);
    if (found.length === 0) return null;
    const other = relation => direction === 'out' ? relation.to : relation.from;
    return h('section', null,
      h(level, null, relationWord(type, direction === 'in'), ' ', h('span', { class: 'count' }, found.length)),
      h('ul', { class: 'relations' }, found.sort((a, b) => Data.compare(other(a), other(b))).map(relation =>
        h('li', null, h('details', null,
          h('summary', null, h('span', { class: 'dot ' + other(relation).type, 'aria-hidden': 'true' }),
            said(other(relation).name), relation.detail && [' ', h('small', null, said(relation.detail))]),
          h('p', null, link(other(relation))), evidence(relation))))));
  });

  const factName = key => Object.hasOwn(WORDS.en, key + '_fact') ? word(key + '_fact')
    : Object.hasOwn(WORDS.en, key) && typeof WORDS.en[key] === 'string' ? word(key) : key.replaceAll('_', ' ');

  const factValue = value => Array.isArray(value)
    ? value.map((one, i) => [i > 0 && ', ', factValue(one)])
    : typeof value === 'number' ? h('span', { title: plain(value) }, amount(value)) : linked(String(value));

  const row = (name, value) => [h('dt', null, name), h('dd', null, value)];

  const facts = entity => {
    const isSource = key => SOURCES.includes(key);
    const keys = Object.keys(entity.facts);
    const sources = keys.filter(isSource);
    return h('dl', { class: 'facts' },
      entity.aliases.length > 0 && row(word('names'), entity.aliases.map((alias, i) => [i > 0 && ' · ', said(alias)])),
      keys.filter(key => !isSource(key)).map(key => row(factName(key), factValue(entity.facts[key]))),
      row(word('note'), entity.path ? said(entity.path) : word('noNote')),
      (sources.length > 0 || entity.sources.length > 0) && row(word('sources'), h('ul', { class: 'sources' },
        sources.map(key => h('li', null, factName(key), ': ', factValue(entity.facts[key]))),
        entity.sources.map(source => h('li', null, linked(source))))));
  };

  /** The whole card; headings begin at `level`. */
  const of = (entity, level) => {
    const below = 'h' + (level + 1);
    return [
      h('p', { class: 'kind' }, badge(entity.type)),
      h('h' + level, { tabindex: '-1', class: 'name' }, said(entity.name)),
      entity.summary && h('p', { class: 'summary' }, said(entity.summary, 'span')),
      h('p', { class: 'actions' }, h('a', { href: State.address({ view: 'graph', focus: entity.id, cell: '', open: entity.id }) },
        word('inGraph'))),
      facts(entity),
      relationsOf(entity, below)
    ];
  };

  return { of, link, badge, evidence, place };
})();
