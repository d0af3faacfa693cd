// Models against techniques: a real table, the techniques under their innovation groups.
const Matrix = (() => {
  /** So many rows are there at once; the others come when there is time, so that large tables open quickly. */
  const FIRST_ROWS = 40;
  /** In pixels: a column, and at least the name of a group. */
  const COLUMN = 36;
  const GROUP = 140;
  let shown;

  const column = technique => ({ technique, users: 0 });

  /** The rows and columns that the filters leave. */
  const select = () => {
    const words = Data.words(State.get('q'));
    const technique = Data.find(State.get('tech'));
    const uses = model => ['yes', 'partly'].includes(Data.cell(model, technique)?.verdict);
    let models = Data.models.filter(model => (!State.get('dev') || model.developer === State.get('dev'))
      && (!technique || uses(model)));
    const wanted = models.filter(model => Data.fits(model, words));
    const columns = Data.techniques.filter(one => Data.fits(one, words));
    const neither = words.length > 0 && wanted.length === 0 && columns.length === 0;
    models = neither ? [] : wanted.length > 0 ? wanted : models;
    const kept = new Set(wanted.length > 0 && columns.length === 0 || words.length === 0 ? Data.techniques : columns);
    const used = one => models.filter(model => ['yes', 'partly'].includes(Data.cell(model, one)?.verdict)).length;
    const groups = [...Data.groups.map(({ group, members }) => ({ name: group.name, group, members })),
      { name: word('ungrouped'), members: Data.ungrouped }]
      .map(group => ({ ...group, columns: group.members.filter(one => kept.has(one)).map(column) }))
      .filter(group => group.columns.length > 0);
    for (const group of groups) {
      group.columns.forEach(each => { each.users = used(each.technique); });
      group.columns.sort((a, b) => b.users - a.users || Data.compare(a.technique, b.technique));
    }
    return { models: Order.of(models, State.get('sort')), groups, columns: groups.flatMap(group =>
      group.columns.map((each, i) => ({ ...each, first: i === 0 }))) };
  };

  const button = (entity, children, more) => h('button', { type: 'button', class: 'plain', ...more,
    onclick: event => Panel.open({ open: entity.id }, event.currentTarget) }, children);

  const head = ({ groups, columns }) => h('thead', null,
    h('tr', { class: 'groups' }, h('th', { scope: 'col', rowspan: 2, class: 'corner' }, word('model')),
      groups.map(group => h('th', { scope: 'colgroup', colspan: group.columns.length, class: 'group', title: group.name },
        group.group ? button(group.group, said(group.name)) : h('span', null, group.name)))),
    h('tr', { class: 'techniques' }, columns.map(({ technique, users, first }) =>
      h('th', { scope: 'col', class: 'technique' + (first ? ' first' : '') + (State.get('tech') === technique.id ? ' chosen' : '') },
        button(technique, [h('span', { class: 'turned', 'aria-hidden': 'true' }, said(Data.short(technique))),
          hidden(technique.name)], { title: `${technique.name} — ${word('usedBy', users)}` })))));

  const cell = (model, { technique, first }) => {
    const stated = Data.cell(model, technique);
    if (!stated) return h('td', { class: 'unsaid' + (first ? ' first' : '') }, hidden(word('unsaid')));
    const what = word(stated.verdict) + (stated.detail ? ': ' + stated.detail : '');
    return h('td', { class: stated.verdict + (first ? ' first' : '') }, h('button', {
      type: 'button', class: 'cell', tabindex: -1, 'data-cell': model.id + '~' + technique.id,
      'aria-label': `${model.name}, ${Data.short(technique)}: ${what}`, title: `${model.name} · ${technique.name}\n${what}`
    }, h('span', { class: 'glyph', 'aria-hidden': 'true' })));
  };

  const row = (model, columns) => h('tr', null,
    h('th', { scope: 'row' }, button(model, said(model.name)), h('small', null,
      [model.released, model.total && amount(model.total) + (model.active && model.active !== model.total
        ? ' / ' + amount(model.active) : ''), word('techniquesOf', model.uses.length)].filter(Boolean).join(' · '))),
    columns.map(each => cell(model, each)));

  const table = selection => {
    const { models, groups, columns } = selection;
    const body = h('tbody', { onclick: open, onkeydown: move });
    const made = h('table', { class: 'matrix', id: 'matrix' }, h('caption', { class: 'vh' }, word('matrixCaption')),
      h('colgroup', null, h('col', { class: 'models' })), groups.map(group => h('colgroup', null,
        group.columns.map(() => h('col', { class: 'one' })))),
      head(selection), body);
    const widths = groups.flatMap(group => group.columns.map(() => Math.max(COLUMN, GROUP / group.columns.length)));
    made.querySelectorAll('col.one').forEach((one, i) => { one.style.width = widths[i] + 'px'; });
    made.style.setProperty('--columns', widths.reduce((sum, width) => sum + width, 0) + 'px');
    body.append(...models.slice(0, FIRST_ROWS).map(model => row(model, columns)));
    shown = { body, columns, left: models.slice(FIRST_ROWS) };
    requestAnimationFrame(more);
    return made;
  };

  /** Adds rows for some milliseconds, and goes on later. */
  const more = () => {
    const adding = shown;
    const until = performance.now() + 12;
    while (adding.left.length > 0 && performance.now() < until) adding.body.append(row(adding.left.shift(), adding.columns));
    ready();
    if (adding.left.length > 0 && adding.body.isConnected) requestAnimationFrame(() => adding === shown && more());
  };

  /** One cell is reached with Tab, the others with the arrow keys. */
  const ready = () => {
    const body = shown.body;
    const chosen = State.get('cell') && body.querySelector(`[data-cell="${CSS.escape(State.get('cell'))}"]`);
    body.querySelectorAll('.chosen').forEach(one => one.classList.remove('chosen'));
    if (chosen) chosen.parentElement.classList.add('chosen');
    const first = chosen || body.querySelector('[data-return]') || body.querySelector('button.cell');
    body.querySelectorAll('[data-return]').forEach(one => unmark(one));
    if (first) mark(first);
  };

  const mark = one => {
    one.tabIndex = 0;
    one.dataset.return = '';
  };
  const unmark = one => {
    one.tabIndex = -1;
    delete one.dataset.return;
  };

  const open = event => {
    const pressed = event.target.closest('button.cell');
    if (pressed) Panel.open({ cell: pressed.dataset.cell }, pressed);
  };

  const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

  const move = event => {
    const at = event.target.closest('button.cell');
    const step = STEPS[event.key];
    if (!at || !step) return;
    event.preventDefault();
    const [down, right] = step;
    let td = at.parentElement;
    let found = null;
    while (td && !found) {
      const line = down > 0 ? td.parentElement.nextElementSibling : down < 0 ? td.parentElement.previousElementSibling : td.parentElement;
      td = line && line.children[Array.prototype.indexOf.call(td.parentElement.children, td) + right];
      if (td && td.tagName === 'TH') td = null;
      found = td && td.querySelector('button.cell');
    }
    if (!found) return;
    unmark(at);
    mark(found);
    found.focus();
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const legend = () => h('ul', { class: 'legend' }, ['yes', 'partly', 'no', 'unsaid'].map(key =>
    h('li', { class: key }, h('span', { class: 'glyph', 'aria-hidden': 'true' }), ' ', word(key))));

  const tools = () => h('form', { class: 'tools', role: 'search', onsubmit: event => event.preventDefault() },
    field(word('search'), State.get('q'), word('searchMatrix'), later(120, q => State.set({ q }, true)), { id: 'q' }),
    chosen('dev', word('developer'), [['', word('all')], ...Data.developers.map(one => [one, one])]),
    chosen('tech', word('technique'), [['', word('all')], ...Data.techniques.map(one => [one.id, one.name])]),
    chosen('sort', word('sort'), Order.keys.map(key => [key, word(key)])),
    h('button', { type: 'button', class: 'quiet', onclick: () => { State.set({ q: '', dev: '', tech: '', sort: 'released' }); } },
      word('reset')),
    legend());

  const chosen = (key, label, options) => {
    const made = chooser(label, State.get(key), options, value => State.set({ [key]: value }));
    made.querySelector('select').id = key;
    return made;
  };

  const content = () => {
    const selection = select();
    Page.say(word('shown', selection.models.length, new Set(selection.columns.map(each => each.technique)).size));
    return selection.models.length === 0 ? h('p', { class: 'empty' }, word('nothing'))
      : h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': word('matrix') }, table(selection));
  };

  return {
    draw: main => main.replaceChildren(h('h1', { class: 'vh' }, word('matrix')), tools(), h('div', { id: 'matrix-place' }, content())),
    change(changed, main) {
      if (changed.some(key => ['q', 'dev', 'tech', 'sort'].includes(key))) {
        for (const key of ['q', 'dev', 'tech', 'sort']) {
          const input = document.getElementById(key);
          if (input.value !== State.get(key)) input.value = State.get(key);
        }
        document.getElementById('matrix-place').replaceChildren(content());
      } else if (shown) {
        ready();
      }
    },
    /** All rows, for the printer. */
    complete() {
      while (shown && shown.left.length > 0) shown.body.append(row(shown.left.shift(), shown.columns));
    }
  };
})();
