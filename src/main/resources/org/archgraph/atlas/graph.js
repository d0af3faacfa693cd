// The graph itself: drawn by Cytoscape.js, coloured by type.
const Graph = (() => {
  const TYPES = ['Model', 'Technique', 'InnovationGroup', 'Topic'];
  const SHAPES = { Model: 'round-rectangle', Technique: 'ellipse', InnovationGroup: 'hexagon', Topic: 'diamond' };
  /** Above so many nodes or edges the edges are drawn together. */
  const MANY = { nodes: 150, edges: 900 };
  let cy;
  let stop = () => {};
  /** How wide a line of a name may be, in its height. */
  const LABEL = 9;
  let fontSize = 12;
  const places = new Map();

  const color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const threadColor = type => color({ IN_GROUP: 'InnovationGroup', DOES_NOT_USE: 'no', RELATED_TO: 'Topic' }[type] ?? 'edge');
  const tint = type => color(TYPES.includes(type) ? type : 'Topic');

  const style = many => [
    { selector: 'node', style: {
      label: 'data(label)', shape: node => SHAPES[node.data('type')] ?? 'ellipse', width: 'data(size)', height: 'data(size)',
      'background-color': node => tint(node.data('type')), color: color('text'), 'font-size': fontSize,
      'font-family': 'system-ui, sans-serif', 'font-weight': node => node.data('type') === 'Model' ? 'bold' : 'normal',
      'text-valign': 'bottom', 'text-margin-y': 4, 'min-zoomed-font-size': 7, 'text-max-width': fontSize * LABEL, 'text-wrap': 'wrap',
      'text-outline-color': color('back'), 'text-outline-width': many ? 0 : 2, 'border-width': 1.5, 'border-color': color('back') } },
    ...(many ? [{ selector: 'node', style: { 'text-background-color': color('back'), 'text-background-opacity': 0.85,
      'text-background-padding': 1, 'z-index': node => Math.round(rank(node)) } }] : []),
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: 'node.placeholder', style: { 'background-opacity': 0.25, 'border-color': node => tint(node.data('type')) } },
    { selector: 'edge', style: {
      'curve-style': 'straight', width: 1.3, 'line-color': color('edge'), opacity: 0.8, display: many ? 'none' : 'element',
      'target-arrow-shape': 'none', 'target-arrow-color': color('edge'), 'arrow-scale': 0.8 } },
    { selector: 'edge[type = "IN_GROUP"], edge[type = "RELATED_TO"]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[type = "IN_GROUP"]', style: { 'line-color': color('InnovationGroup'), 'target-arrow-color': color('InnovationGroup') } },
    { selector: 'edge[type = "DOES_NOT_USE"]', style: { 'line-style': 'dashed', 'line-color': color('no'), 'target-arrow-color': color('no') } },
    { selector: 'edge[type = "RELATED_TO"]', style: { 'line-style': 'dotted', 'line-color': color('Topic'), 'target-arrow-color': color('Topic') } },
    { selector: 'edge.scoped', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 3] } },
    { selector: 'edge.near', style: { display: 'element' } },
    { selector: '.faded', style: { display: 'none' } },
    { selector: 'node.center', style: { 'border-width': 4, 'border-color': color('accent') } },
    { selector: 'node.found', style: { 'border-width': 4, 'border-color': color('accent') } }
  ];

  /** What the chips leave; entities without any relation left are only there if their type alone is wanted. */
  const elements = () => {
    const types = new Set(State.list('types'));
    const wanted = new Set(State.list('rels'));
    const known = type => TYPES.includes(type) ? type : 'Topic';
    const edges = Data.relations.filter(relation => wanted.has(relation.type) && relation.from !== relation.to
      && types.has(known(relation.from.type)) && types.has(known(relation.to.type)));
    const degree = new Map();
    for (const edge of edges) {
      for (const end of [edge.from, edge.to]) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    const nodes = Data.entities.filter(entity => types.has(known(entity.type))
      && (degree.has(entity) || entity.id === State.get('focus')));
    return { edges, nodes: nodes.length > 0 ? nodes : Data.entities.filter(entity => types.has(known(entity.type))), degree };
  };

  const isMany = (nodes, edges) => nodes.length > MANY.nodes || edges.length > MANY.edges;

  const draw = place => {
    stop();
    cy?.destroy();
    const { nodes, edges, degree } = elements();
    const many = isMany(nodes, edges);
    const size = entity => Math.round(Math.min(46, (entity.type === 'InnovationGroup' ? 22 : 14) + 3.2 * Math.sqrt(degree.get(entity) ?? 0)));
    cy = window.cy = cytoscape({
      container: place, style: style(many), minZoom: 0.05, maxZoom: 4, textureOnViewport: many, boxSelectionEnabled: false,
      pixelRatio: many ? 1 : 'auto',
      elements: [
        ...nodes.map(entity => ({ group: 'nodes', classes: entity.path ? '' : 'placeholder',
          data: { id: 'n' + entity.index, label: Data.short(entity), type: entity.type, size: size(entity), entity } })),
        ...edges.map((relation, i) => ({ group: 'edges', classes: relation.type === 'USES' && relation.detail ? 'scoped' : '',
          data: { id: 'e' + i, source: 'n' + relation.from.index, target: 'n' + relation.to.index, type: relation.type } }))
      ],
      layout: { name: 'preset' }
    });
    listen(place);
    arrange(nodes, edges, size, many);
  };

  const arrange = (nodes, edges, size, many) => {
    const aspect = Math.max(0.4, Math.min(2.5, cy.width() / cy.height()));
    const key = nodes.map(node => node.index).join() + '|' + State.get('rels') + (aspect > 1);
    const put = found => {
      places.set(key, found);
      cy.startBatch();
      cy.nodes().positions(node => found.get(node.id()));
      cy.endBatch();
      cy.container().removeAttribute('aria-busy');
      Page.say('');
      focus(false);
    };
    if (places.has(key)) return put(places.get(key));
    cy.container().setAttribute('aria-busy', 'true');
    Page.say(word('arranging'));
    const radius = entity => size(entity) / 2 + (many ? 8 : Math.min(46, 6 + Data.short(entity).length * 2.4));
    stop = Layout.run(
      nodes.map(entity => ({ id: 'n' + entity.index, radius: radius(entity) })),
      edges.map(relation => ({ source: 'n' + relation.from.index, target: 'n' + relation.to.index, type: relation.type })), aspect, put);
  };

  /** Names stand below their node, or above it, or are left out where they would lie on better connected ones. */
  const cull = () => {
    if (!cy || cy.destroyed()) return;
    const zoom = cy.zoom();
    const nodes = cy.nodes().filter(node => node.visible()).toArray()
      .sort((a, b) => rank(b) - rank(a) || a.data('entity').index - b.data('entity').index);
    const body = node => {
      const at = node.renderedPosition();
      const half = node.data('size') * zoom / 2;
      return [at.x - half, at.y - half, at.x + half, at.y + half];
    };
    // among very many nodes there is no room between them: there the first names may cover nodes that are less connected
    const free = isMany(nodes, cy.edges()) ? Math.min(30, nodes.length) : 0;
    const taken = free > 0 ? [] : nodes.map(body);
    const room = box => taken.every(other => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
    const marks = nodes.map((node, i) => {
      if (i < free) taken.push(body(node));
      if (i === free && free > 0) taken.push(...nodes.slice(free).map(body));
      const at = node.renderedPosition();
      const length = node.data('label').length * fontSize * (node.data('type') === 'Model' ? 0.66 : 0.6);
      const half = Math.min(LABEL * fontSize, length) * zoom / 2;
      const height = fontSize * 1.2 * Math.ceil(length / (LABEL * fontSize)) * zoom;
      const edge = node.data('size') * zoom / 2 + 2 * zoom;
      const below = [at.x - half, at.y + edge, at.x + half, at.y + edge + height];
      const above = [at.x - half, at.y - edge - height, at.x + half, at.y - edge];
      const box = room(below) ? below : room(above) ? above : null;
      if (box) taken.push(box);
      return { node, unlabelled: box === null, above: box === above };
    });
    cy.batch(() => marks.forEach(({ node, unlabelled, above }) => {
      if (node.hasClass('unlabelled') !== unlabelled) node.toggleClass('unlabelled', unlabelled);
      if (node.hasClass('above') !== above) node.toggleClass('above', above);
    }));
  };
  const rank = node => (node.hasClass('center') ? 1000 : 0) + (node.data('type') === 'InnovationGroup' ? 40 : 0) + node.data('size');
  const cullLater = later(90, cull);

  /** Shows only what is around the entity in focus; everything where there is none. */
  const focus = gently => {
    const entity = Data.find(State.get('focus'));
    const center = entity ? cy.getElementById('n' + entity.index) : cy.collection();
    cy.startBatch();
    cy.elements('.faded, .center, .near').removeClass('faded center near');
    if (center.nonempty()) {
      const around = center.closedNeighborhood();
      cy.elements().not(around).addClass('faded');
      around.edges().addClass('near');
      center.addClass('center');
    }
    cy.endBatch();
    if (isMany(cy.nodes(), cy.edges())) Threads.draw(cy, center.empty() ? cy.edges().toArray() : [], threadColor);
    const seen = cy.nodes().filter(one => one.visible());
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (gently && !still) cy.animate({ fit: { eles: seen, padding: 40 }, duration: 250, complete: limit });
    else {
      cy.fit(seen, 40);
      limit();
    }
    const bar = document.getElementById('isolated');
    bar.hidden = center.empty();
    bar.firstChild.textContent = center.nonempty() ? word('isolated', Data.short(entity)) : '';
  };

  /** A handful of nodes is not blown up to fill the screen. */
  const limit = () => {
    if (cy.zoom() > 1.25) {
      cy.zoom({ level: 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    }
    legible();
  };

  /** Names are written larger where everything had to be made small to fit. */
  const legible = () => {
    const size = Math.max(12, Math.min(40, 12.5 / cy.zoom()));
    if (Math.abs(size / fontSize - 1) > 0.12) {
      fontSize = size;
      Graph.repaint();
    }
    cull();
  };

  const legibleLater = later(140, () => cy && !cy.destroyed() && legible());

  const listen = place => {
    const tip = document.getElementById('tip');
    const hide = () => { tip.hidden = true; };
    cy.on('mouseover', 'node', event => {
      const entity = event.target.data('entity');
      tip.replaceChildren(h('strong', null, said(entity.name)), ' ', Card.badge(entity.type),
        entity.summary ? h('span', { class: 'more' }, said(entity.summary)) : '');
      tip.hidden = false;
      const box = place.getBoundingClientRect();
      const at = event.target.renderedPosition();
      tip.style.left = Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, box.left + at.x + 14)) + 'px';
      const below = box.top + at.y + 18;
      tip.style.top = (below + tip.offsetHeight > innerHeight ? Math.max(8, box.top + at.y - tip.offsetHeight - 18) : below) + 'px';
      place.classList.add('pointing');
    });
    cy.on('mouseout', 'node', () => { hide(); place.classList.remove('pointing'); });
    cy.on('grab viewport', hide);
    cy.on('tap', 'node', event => {
      hide();
      const id = event.target.data('entity').id;
      State.set({ focus: id, open: id, cell: '' });
    });
    cy.on('tap', event => {
      if (event.target === cy && State.get('focus')) State.set({ focus: '', open: '' });
    });
    cy.on('dragfree', cullLater);
    cy.on('zoom', legibleLater);
  };

  const search = typed => {
    const words = Data.words(typed);
    const list = document.getElementById('found');
    cy.nodes('.found').removeClass('found');
    const found = words.length === 0 ? [] : Data.entities.filter(entity => Data.fits(entity, words)).sort(Data.compare);
    const drawn = found.map(entity => cy.getElementById('n' + entity.index));
    drawn.filter(node => node.nonempty()).forEach(node => node.addClass('found'));
    list.replaceChildren(...found.slice(0, 8).map(entity => h('li', null, h('button', { type: 'button', onclick: () => choose(entity) },
      h('span', { class: 'dot ' + entity.type, 'aria-hidden': 'true' }), said(entity.name)))));
    list.hidden = found.length === 0;
    if (words.length > 0) Page.say(String(found.length));
  };

  const choose = entity => {
    document.getElementById('found').hidden = true;
    document.getElementById('find').value = '';
    const types = State.list('types');
    const known = TYPES.includes(entity.type) ? entity.type : 'Topic';
    Panel.open({ focus: entity.id, open: entity.id, ...(types.includes(known) ? {} : { types: [...types, known].join() }) },
      document.getElementById('find'));
  };

  const chips = (key, all, name, mark) => h('div', { class: 'chips', role: 'group', 'aria-label': word(key === 'types' ? 'types' : 'links') },
    all.map(one => pressed([h('span', { class: mark + ' ' + one, 'aria-hidden': 'true' }), name(one)],
      State.list(key).includes(one), event => {
        State.toggle(key, one);
        event.currentTarget.setAttribute('aria-pressed', String(State.list(key).includes(one)));
      }, { 'data-value': one })));

  const tools = () => h('form', { class: 'tools', role: 'search', onsubmit: event => {
    event.preventDefault();
    document.querySelector('#found button')?.click();
  } },
  h('div', { class: 'finder' }, field(word('find'), '', '', later(100, search), { id: 'find' }), h('ul', { id: 'found', hidden: true })),
  chips('types', TYPES, type => word({ Model: 'Models', Technique: 'Techniques', InnovationGroup: 'InnovationGroups', Topic: 'Topics' }[type]), 'dot'),
  chips('rels', Data.relationTypes, type => relationWord(type), 'stroke'),
  h('button', { type: 'button', class: 'quiet', onclick: () => { places.clear(); Graph.redraw(); } }, word('arrange')));

  return {
    draw(main) {
      const place = h('div', { id: 'graph', role: 'img', 'aria-label': word('graphLabel') });
      main.replaceChildren(h('h1', { class: 'vh' }, word('graph')), tools(), h('div', { class: 'stage' },
        h('p', { class: 'busy', 'aria-hidden': 'true' }, word('arranging')), place,
        h('p', { id: 'isolated', hidden: true }, h('span', null, ''), ' ', h('button', { type: 'button', class: 'quiet',
          onclick: () => State.set({ focus: '', open: '' }) }, word('showAll')))));
      draw(place);
    },
    change(changed) {
      if (changed.some(key => ['types', 'rels'].includes(key)) || changed.includes('focus') && !isDrawn(State.get('focus'))) {
        this.redraw();
      } else if (changed.includes('focus')) {
        focus(true);
      }
    },
    redraw: () => draw(document.getElementById('graph')),
    repaint: () => cy && !cy.destroyed() && cy.style().fromJson(style(isMany(cy.nodes(), cy.edges()))).update(),
    resize: () => cy && !cy.destroyed() && cy.resize(),
    leave() {
      stop();
      cy?.destroy();
      cy = window.cy = undefined;
      document.getElementById('tip').hidden = true;
    }
  };

  function isDrawn(id) {
    const entity = Data.find(id);
    return !entity || cy.getElementById('n' + entity.index).nonempty();
  }
})();
