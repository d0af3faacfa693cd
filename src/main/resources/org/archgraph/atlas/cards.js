// A card for every entity, and the list of them.
const Cards = (() => {
  const GROUPS = [['Model', 'Models'], ['Technique', 'Techniques'], ['InnovationGroup', 'InnovationGroups']];

  const list = typed => {
    const words = Data.words(typed);
    const known = new Set(GROUPS.map(([type]) => type));
    const section = (title, entities) => entities.length > 0 && h('section', null,
      h('h2', null, title, ' ', h('span', { class: 'count' }, entities.length)),
      h('ul', null, entities.sort(Data.compare).map(entity => h('li', null, mark(Card.link(entity), entity)))));
    const fitting = Data.entities.filter(entity => Data.fits(entity, words));
    return [...GROUPS.map(([type, title]) => section(word(title), fitting.filter(entity => entity.type === type))),
      section(word('Topics'), fitting.filter(entity => !known.has(entity.type)))].filter(Boolean);
  };

  const mark = (link, entity) => {
    if (entity.id === State.get('card')) link.setAttribute('aria-current', 'true');
    return link;
  };

  const tiles = entities => h('ul', { class: 'tiles' }, entities.map(entity => h('li', null, Card.link(entity),
    h('small', null, [entity.developer, entity.released, entity.total && amount(entity.total)].filter(Boolean).map((one, i) =>
      [i > 0 && ' · ', said(one)])), h('p', { class: 'summary' }, said(entity.summary)))));

  const card = () => {
    const entity = Data.find(State.get('card'));
    if (entity) return Card.of(entity, 2);
    if (State.get('card')) return [h('p', { class: 'empty name', tabindex: '-1' }, word('notFound'))];
    return [h('h2', { class: 'name', tabindex: '-1' }, word('Models')), tiles(Data.models),
      h('h2', { class: 'name' }, word('InnovationGroups')), tiles(Data.groups.map(each => each.group))];
  };

  return {
    draw(main) {
      const index = h('div', { class: 'index' });
      index.append(...list(State.get('q')));
      main.replaceChildren(h('h1', { class: 'vh' }, word('cards')), h('div', { class: 'cards' + (State.get('card') ? ' chosen' : '') },
        h('nav', { class: 'list-of-cards', 'aria-label': word('cards') },
          field(word('filterCards'), State.get('q'), '', later(80, q => State.set({ q }, true)), { id: 'cards-q' }), index),
        h('article', { id: 'card' }, card())));
    },
    change(changed, main) {
      if (changed.includes('q')) {
        main.querySelector('.index').replaceChildren(...list(State.get('q')));
      }
      if (changed.includes('card')) {
        const index = main.querySelector('.index');
        const at = index.parentElement.scrollTop;
        index.replaceChildren(...list(State.get('q')));
        index.parentElement.scrollTop = at;
        main.querySelector('.cards').classList.toggle('chosen', Boolean(State.get('card')));
        document.getElementById('card').replaceChildren(...[card()].flat(Infinity).filter(Boolean));
        document.querySelector('#card .name').focus({ preventScroll: true });
        scrollTo(0, 0);
      }
    }
  };
})();
