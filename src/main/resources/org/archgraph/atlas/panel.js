// What is beside a view: the evidence of a cell, or the card of an entity.
const Panel = (() => {
  const panel = document.getElementById('panel');
  let opener = null;

  const close = () => State.set({ cell: '', open: '', ...(State.get('view') === 'graph' ? { focus: '' } : {}) });

  const verdict = (model, technique) => {
    const cell = Data.cell(model, technique);
    const state = cell ? cell.verdict : 'unsaid';
    return [
      h('h2', { tabindex: '-1', class: 'name' }, said(model.name), ' · ', said(technique.name)),
      h('p', { class: 'verdict ' + state }, h('span', { class: 'glyph', 'aria-hidden': 'true' }), word(state),
        cell?.detail && [': ', said(cell.detail)]),
      cell ? cell.relations.map(relation => h('section', null,
        h('h3', null, word(relation.type)), Card.evidence(relation))) : h('p', null, word('sentence_unsaid')),
      h('p', { class: 'actions' }, h('span', null, word('openModel'), ': ', Card.link(model)),
        h('span', null, word('openTechnique'), ': ', Card.link(technique)))
    ];
  };

  const content = () => {
    const [model, technique] = Data.pair(State.get('cell'));
    if (model && technique) return verdict(model, technique);
    const entity = Data.find(State.get('open'));
    return entity ? Card.of(entity, 2) : null;
  };

  const show = () => {
    const now = State.get('view') === 'cards' ? null : content();
    panel.replaceChildren();
    panel.hidden = now === null;
    document.body.classList.toggle('beside', now !== null);
    if (now === null) return;
    panel.setAttribute('aria-label', word('evidence'));
    fill(panel, null, [h('button', { type: 'button', class: 'close', 'aria-label': word('close'), onclick: closeAndReturn }, '✕'), now]);
    panel.scrollTop = 0;
  };

  const closeAndReturn = () => {
    close();
    const back = opener && document.contains(opener) ? opener : document.querySelector('[data-return]');
    back?.focus();
  };

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) closeAndReturn();
  });

  return {
    show,
    /** Opens by a person's action: the focus goes there, and comes back on closing. */
    open(changes, from) {
      opener = from ?? document.activeElement;
      State.set({ cell: '', open: '', ...changes });
      panel.querySelector('.name')?.focus();
    }
  };
})();
