// In which order models stand.
const Order = (() => {
  const last = (a, b) => (a === undefined) - (b === undefined);
  const by = (value, sign) => (a, b) => {
    const [x, y] = [value(a), value(b)];
    return last(x, y) || (x === y || x === undefined ? Data.compare(a, b) : (x < y ? -1 : 1) * sign);
  };
  const ORDERS = {
    released: by(model => model.released, -1),
    oldest: by(model => model.released, 1),
    size: by(model => model.total, -1),
    active: by(model => model.active, -1),
    number: by(model => model.uses.length, -1),
    name: Data.compare
  };

  /** Shared techniques divided by all techniques of both. */
  const likeness = (a, b) => {
    const other = new Set(b.uses);
    const shared = a.uses.filter(one => other.has(one)).length;
    const all = a.uses.length + b.uses.length - shared;
    return all === 0 ? 0 : shared / all;
  };

  /** Joins the two most alike groups again and again (average linkage); their order is that of the branches. */
  const clustered = models => {
    let groups = models.map(model => [model]);
    const table = models.map(a => models.map(b => likeness(a, b)));
    let rows = models.map((_, i) => i);
    while (rows.length > 1) {
      let best = [-1, 0, 1];
      for (let i = 0; i < rows.length; i++) {
        for (let j = i + 1; j < rows.length; j++) {
          if (table[rows[i]][rows[j]] > best[0]) best = [table[rows[i]][rows[j]], i, j];
        }
      }
      const [a, b] = [rows[best[1]], rows[best[2]]];
      for (const c of rows) {
        if (c === a || c === b) continue;
        const joint = (table[a][c] * groups[a].length + table[b][c] * groups[b].length)
          / (groups[a].length + groups[b].length);
        table[a][c] = table[c][a] = joint;
      }
      groups[a] = joined(groups[a], groups[b]);
      rows.splice(best[2], 1);
    }
    return rows.length ? groups[rows[0]] : [];
  };

  /** The ends that are most alike meet. */
  const joined = (a, b) => {
    const ways = [[a, b], [a, b.toReversed()], [a.toReversed(), b], [b, a]];
    const meeting = ([x, y]) => likeness(x[x.length - 1], y[0]);
    return ways.reduce((best, way) => meeting(way) > meeting(best) ? way : best).flat();
  };

  return {
    keys: [...Object.keys(ORDERS).slice(0, 5), 'similarity', 'name'],
    of: (models, key) => key === 'similarity' ? clustered([...models].sort(Data.compare))
      : [...models].sort(Object.hasOwn(ORDERS, key) ? ORDERS[key] : ORDERS.released)
  };
})();
