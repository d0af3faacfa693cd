// Puts the page together, and follows the address.
const Page = (() => {
  const VIEWS = { matrix: Matrix, graph: Graph, timeline: TimeLine, cards: Cards };
  const main = document.getElementById('main');
  let shown;

  const top = () => {
    const header = document.getElementById('top');
    header.replaceChildren(
      h('p', { class: 'brand' }, h('strong', null, word('title')),
        h('small', null, word('counts', Data.models.length, Data.techniques.length, Data.count('InnovationGroup')))),
      h('nav', { 'aria-label': word('views') }, Object.keys(VIEWS).map(view => h('a', {
        href: State.address({ view, cell: '', open: '', focus: '' }), 'aria-current': view === State.get('view') ? 'page' : undefined
      }, word(view)))),
      h('div', { class: 'settings' },
        h('div', { role: 'group', 'aria-label': word('language'), class: 'switch' }, ['en', 'ru'].map(lang => pressed(lang.toUpperCase(),
          lang === State.lang(), () => State.set({ lang }, true), { lang, 'data-lang': lang }))),
        h('div', { role: 'group', 'aria-label': word('theme'), class: 'switch' }, [['auto', '◐'], ['light', '☀'], ['dark', '☾']].map(([theme, sign]) =>
          pressed([h('span', { 'aria-hidden': 'true' }, sign), hidden(word(theme))], theme === State.theme(),
            () => State.set({ theme: theme === 'auto' ? '' : theme }, true), { title: word(theme), 'data-theme-choice': theme })))));
  };

  const dress = () => {
    document.documentElement.lang = State.lang();
    document.documentElement.dataset.theme = State.isDark() ? 'dark' : 'light';
    document.title = `${word(State.get('view'))} · ${word('title')}`;
    document.getElementById('skip').textContent = word('skip');
  };

  const keepFocus = work => {
    const before = document.activeElement;
    const key = before?.dataset.lang ? `[data-lang="${before.dataset.lang}"]`
      : before?.dataset.themeChoice ? `[data-theme-choice="${before.dataset.themeChoice}"]`
        : before?.closest('#top nav') ? '#top nav [aria-current]' : null;
    work();
    if (key && !document.contains(before)) document.querySelector(key)?.focus();
  };

  const all = () => {
    if (shown && shown !== State.get('view')) VIEWS[shown].leave?.();
    shown = State.get('view');
    document.body.dataset.view = shown;
    dress();
    keepFocus(top);
    VIEWS[shown].draw(main);
    Panel.show();
    if (shown === 'graph') Graph.resize();
  };

  State.on(changed => {
    if (changed.includes('view') || changed.includes('lang')) {
      all();
      if (changed.includes('view')) scrollTo(0, 0);
      return;
    }
    dress();
    keepFocus(top);
    if (changed.includes('theme')) Graph.repaint();
    if (changed.includes('cell') || changed.includes('open')) Panel.show();
    if (shown === 'graph') Graph.resize();
    VIEWS[shown].change?.(changed, main);
    if (shown === 'timeline' && (changed.includes('open'))) redrawTimeLine();
  });

  const redrawTimeLine = later(60, () => shown === 'timeline' && document.activeElement?.closest('#timeline') === null
    && TimeLine.draw(main));

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    dress();
    Graph.repaint();
  });
  addEventListener('resize', later(150, () => {
    if (shown === 'timeline') TimeLine.draw(main);
  }));
  addEventListener('beforeprint', () => Matrix.complete());
  document.getElementById('skip').addEventListener('click', event => {
    event.preventDefault();
    main.focus();
  });

  return {
    start: all,
    /** Tells a screen reader what has changed. */
    say(text) {
      document.getElementById('status').textContent = text;
    }
  };
})();

Page.start();
