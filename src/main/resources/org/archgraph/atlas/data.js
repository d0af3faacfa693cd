// The graph of the page, with what the views ask of it.
const Data = (() => {
  const raw = JSON.parse(document.getElementById('data').textContent);
  const entities = raw.entities.map((entity, index) => ({ ...entity, index, out: [], in: [] }));
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const relations = raw.relations.map(given => {
    const relation = { ...given, from: entities[given.from], to: entities[given.to] };
    relation.from.out.push(relation);
    relation.to.in.push(relation);
    return relation;
  });
  const ofType = type => entities.filter(entity => entity.type === type);
  const compare = (a, b) => a.name.localeCompare(b.name, ['en', 'ru'], { numeric: true, sensitivity: 'base' })
    || (a.id < b.id ? -1 : 1);
  const models = ofType('Model').sort(compare);
  const techniques = ofType('Technique').sort(compare);

  /** What a model says of a technique: {verdict, detail, relations}, or nothing. */
  const cells = new Map();
  for (const relation of relations) {
    if (relation.type !== 'USES' && relation.type !== 'DOES_NOT_USE') continue;
    const key = relation.from.index + '~' + relation.to.index;
    const cell = cells.get(key) ?? { relations: [] };
    cell[relation.type] = relation;
    cell.relations.push(relation);
    cells.set(key, cell);
  }
  for (const cell of cells.values()) {
    cell.verdict = !cell.USES ? 'no' : cell.DOES_NOT_USE || cell.USES.detail ? 'partly' : 'yes';
    cell.detail = (cell.USES ?? cell.DOES_NOT_USE).detail;
  }

  const KNOWN = ['USES', 'DOES_NOT_USE', 'IN_GROUP', 'RELATED_TO'];
  const number = value => typeof value === 'number' && isFinite(value) && value > 0 ? value : undefined;
  const text = value => Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);
  for (const model of models) {
    model.total = number(model.facts.parameters_total);
    model.active = number(model.facts.parameters_active);
    model.developer = text(model.facts.developer);
    model.released = /^\d{4}(-\d\d){0,2}$/.test(model.facts.released) ? model.facts.released : undefined;
    model.uses = model.out.filter(relation => relation.type === 'USES').map(relation => relation.to.index);
  }

  const groups = ofType('InnovationGroup').sort(compare).map(group => ({
    group, members: group.in.filter(relation => relation.type === 'IN_GROUP' && relation.from.type === 'Technique')
      .map(relation => relation.from)
  })).filter(each => each.members.length > 0);
  const grouped = new Set(groups.flatMap(each => each.members));
  const ungrouped = techniques.filter(technique => !grouped.has(technique));

  return {
    entities, relations, models, techniques, groups, ungrouped, compare, text,
    /** The types of relations; an ontology may have further ones. */
    relationTypes: [...KNOWN, ...new Set(relations.map(relation => relation.type).filter(type => !KNOWN.includes(type)))],
    find: id => byId.get(id),
    /** The two entities whose ids are joined by ~, a sign that ids may have, too; empty where there are none. */
    pair(joined) {
      for (let at = joined.indexOf('~'); at >= 0; at = joined.indexOf('~', at + 1)) {
        const both = [byId.get(joined.slice(0, at)), byId.get(joined.slice(at + 1))];
        if (both[0] && both[1]) return both;
      }
      return [];
    },
    cell: (model, technique) => cells.get(model.index + '~' + technique.index),
    count: type => ofType(type).length,
    developers: [...new Set(models.map(model => model.developer).filter(Boolean))]
      .sort((a, b) => a.localeCompare(b, ['en', 'ru'])),
    /** Its shortest usual name: the abbreviation in parentheses where there is one. */
    short(entity) {
      const inside = /\(([^()]{1,9})\)\s*$/.exec(entity.name);
      if (inside) return inside[1];
      const letters = entity.type === 'Technique' && entity.name.length > 14
        && entity.aliases.find(alias => /^(?=.*[A-Z].*[A-Z])[A-Z][\w-]{1,6}$/.test(alias));
      return letters || entity.name.replace(/\s*\([^()]*\)\s*$/, '') || entity.name;
    },
    fits(entity, words) {
      const all = [entity.name, ...entity.aliases, text(entity.facts.developer)].join(' ').toLowerCase().replaceAll('ё', 'е');
      return words.every(one => all.includes(one));
    },
    words: typed => typed.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean)
  };
})();

/** A number with its thousands apart; years are among those of four digits. */
const plain = value => Math.abs(value) < 10000 ? String(value) : value.toLocaleString(State.lang());

/** 400000000000 as 400B. */
const amount = value => {
  if (typeof value !== 'number') return String(value);
  for (const [size, unit] of [[1e12, 'T'], [1e9, 'B'], [1e6, 'M']]) {
    if (value >= size) return +(value / size).toPrecision(4) + unit;
  }
  return plain(value);
};
