// Releases in their order: total and active sizes, and a table of the same.
const TimeLine = (() => {
  const [TOP, BOTTOM, LEFT, RIGHT] = [40, 40, 62, 40];

  /** A date of a year or month alone stands in its middle. */
  const day = text => {
    const [year, month, date] = text.split('-').map(Number);
    return Date.UTC(year, month ? month - 1 : 6, date || (month ? 15 : 1));
  };

  const chart = (models, width) => {
    const height = Math.max(340, Math.min(560, innerHeight - 300));
    const days = models.map(model => day(model.released));
    const sizes = models.flatMap(model => [model.total, model.active]).filter(Boolean);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const pad = Math.max((last - first) * 0.04, 15 * 864e5);
    const x = at => LEFT + (at - first + pad) / (last - first + 2 * pad) * (width - LEFT - RIGHT);
    const low = Math.floor(Math.log10(Math.min(...sizes, 1e9)));
    const high = Math.max(Math.ceil(Math.log10(Math.max(...sizes, 1e10))), low + 1);
    const y = size => height - BOTTOM - (Math.log10(size) - low) / (high - low) * (height - TOP - BOTTOM);
    const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'releases', role: 'group',
      'aria-label': word('timelineCaption') });
    drawing.append(...sizesAxis(low, high, y, width), ...monthsAxis(first - pad, last + pad, x, height, width));
    const taken = models.filter(model => model.total && model.active && model.total > model.active).map(model => {
      const at = x(day(model.released));
      return [at - 1, y(model.total), at + 1, y(model.active)];
    });
    for (const model of models) {
      const sizes = [model.total, model.active].filter(Boolean).map(y);
      (sizes.length > 0 ? sizes : [height - BOTTOM]).forEach(at => taken.push(mark(x(day(model.released)), at)));
    }
    taken.push([0, height - BOTTOM + 6, width, height], [0, 0, LEFT - 4, height]);
    [...models].sort((a, b) => (b.total ?? 0) - (a.total ?? 0)).forEach(model => {
      drawing.append(release(model, x(day(model.released)), y, height, width, taken));
    });
    return drawing;
  };

  const sizesAxis = (low, high, y, width) => Array.from({ length: high - low + 1 }, (_, i) => {
    const size = 10 ** (low + i);
    return svg('g', { class: 'axis', 'aria-hidden': 'true' },
      svg('line', { x1: LEFT, x2: width - RIGHT / 2, y1: y(size), y2: y(size) }),
      svg('text', { x: LEFT - 8, y: y(size) + 4, 'text-anchor': 'end' }, amount(size)));
  });

  const monthsAxis = (from, to, x, height, width) => {
    const marks = [];
    const start = new Date(from);
    const months = (to - from) / (30.4 * 864e5);
    const step = [1, 2, 3, 6, 12, 24, 60, 120].find(one => months / one * 62 <= width - LEFT - RIGHT) ?? 240;
    const format = new Intl.DateTimeFormat(State.lang(), step >= 12 ? { year: 'numeric', timeZone: 'UTC' }
      : { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const origin = start.getUTCFullYear() * 12;
    for (let month = Math.ceil((origin + start.getUTCMonth()) / step) * step; ; month += step) {
      const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (at > to) break;
      if (at < from) continue;
      marks.push(svg('g', { class: 'axis', 'aria-hidden': 'true' },
        svg('line', { x1: x(at), x2: x(at), y1: TOP, y2: height - BOTTOM + 6 }),
        svg('text', { x: x(at), y: height - BOTTOM + 22, 'text-anchor': 'middle' }, format.format(at))));
    }
    return marks;
  };

  const release = (model, x, y, height, width, taken) => {
    const sizes = [model.total, model.active].filter(Boolean);
    const points = sizes.length > 0 ? sizes.map(y) : [height - BOTTOM];
    const text = `${model.name}: ${model.released}, ` + (sizes.length === 0 ? word('noSize')
      : [model.total && `${word('totalMark')} ${amount(model.total)}`, model.active && `${word('activeMark')} ${amount(model.active)}`]
        .filter(Boolean).join(', '));
    const open = event => Panel.open({ open: model.id }, event.currentTarget);
    const group = svg('g', { class: 'release' + (sizes.length === 0 ? ' sizeless' : ''), tabindex: 0, role: 'button',
      'aria-label': text, onclick: open, onkeydown: event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(event);
        }
      } }, svg('title', null, text));
    if (points.length > 1) group.append(svg('line', { x1: x, x2: x, y1: points[0], y2: points[1] }));
    if (model.total) group.append(svg('circle', { class: 'total', cx: x, cy: y(model.total), r: 8 }));
    if (model.active) group.append(svg('circle', { class: 'active', cx: x, cy: y(model.active), r: 4.5 }));
    if (sizes.length === 0) group.append(svg('circle', { class: 'none', cx: x, cy: height - BOTTOM, r: 4 }));
    const label = place(model.name, x, points, width, taken);
    if (label) group.append(svg('text', { x: label.x, y: label.y, 'text-anchor': label.anchor, class: 'label' }, model.name));
    return group;
  };

  /** The room that a mark takes. */
  const mark = (x, y) => [x - 8, y - 8, x + 8, y + 8];

  /** Where a name has room: above, beside or below its mark; nowhere if all is taken. */
  const place = (name, x, points, width, taken) => {
    const wide = name.length * 7.2;
    const [top, bottom] = [Math.min(...points), Math.max(...points)];
    const tries = [
      { x, y: top - 13, anchor: 'middle', from: x - wide / 2 }, { x: x + 12, y: top + 4, anchor: 'start', from: x + 12 },
      { x: x - 12, y: top + 4, anchor: 'end', from: x - 12 - wide }, { x, y: bottom + 20, anchor: 'middle', from: x - wide / 2 },
      { x: x + 12, y: top - 12, anchor: 'start', from: x + 12 }, { x: x - 12, y: top - 12, anchor: 'end', from: x - 12 - wide }
    ];
    const own = points.map(point => mark(x, point).join());
    for (const one of tries) {
      const box = [one.from, one.y - 11, one.from + wide, one.y + 3];
      if (box[0] < 2 || box[2] > width - 2) continue;
      const free = taken.every(other => own.includes(other.join()) || other[0] === x - 1 && other[2] === x + 1
        || box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
      if (free) {
        taken.push(box);
        return one;
      }
    }
    return null;
  };

  const table = models => h('div', { class: 'scroll plain', tabindex: 0, role: 'region', 'aria-label': word('timelineCaption') },
    h('table', { class: 'list' }, h('caption', { class: 'vh' }, word('timelineCaption')),
      h('thead', null, h('tr', null, ['date', 'model', 'developer', 'total', 'activeParameters', 'ratio'].map((key, i) =>
        h('th', { scope: 'col', class: i > 2 && 'number' }, word(key))))),
      h('tbody', null, models.map(model => h('tr', null,
        h('td', null, model.released ?? h('span', { class: 'faint' }, word('noDate'))), h('th', { scope: 'row' }, Card.link(model)),
        h('td', null, said(model.developer)), h('td', { class: 'number' }, model.total ? amount(model.total) : '—'),
        h('td', { class: 'number' }, model.active ? amount(model.active) : '—'),
        h('td', { class: 'number' }, model.total && model.active ? (100 * model.active / model.total).toLocaleString(State.lang(),
          { maximumFractionDigits: 1 }) + ' %' : '—'))))));

  return {
    draw(main) {
      const ordered = Order.of(Data.models, 'oldest');
      const dated = ordered.filter(model => model.released);
      const place = h('div', { id: 'timeline' });
      main.replaceChildren(h('h1', { class: 'title' }, word('timelineCaption')),
        h('ul', { class: 'legend' }, h('li', null, h('span', { class: 'mark total', 'aria-hidden': 'true' }), ' ', word('total')),
          h('li', null, h('span', { class: 'mark active', 'aria-hidden': 'true' }), ' ', word('activeParameters')),
          h('li', { class: 'faint' }, word('log'))),
        place, table(ordered));
      if (dated.length > 0) place.append(chart(dated, Math.max(320, place.clientWidth)));
    }
  };
})();
