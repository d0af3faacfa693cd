// What is shown stands in the address, so that a view can be sent to somebody.
const State = (() => {
  const DEFAULTS = {
    view: 'matrix', sort: 'released', q: '', dev: '', tech: '', cell: '', card: '', open: '', focus: '',
    types: 'Model,Technique,InnovationGroup', rels: 'USES,IN_GROUP', lang: '', theme: ''
  };
  const listeners = [];
  let now = read();

  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    const state = { ...DEFAULTS };
    for (const key of Object.keys(DEFAULTS)) {
      if (given.has(key)) state[key] = given.get(key);
    }
    if (!['matrix', 'graph', 'timeline', 'cards'].includes(state.view)) state.view = DEFAULTS.view;
    return state;
  }

  function address(state) {
    const given = new URLSearchParams();
    for (const [key, value] of Object.entries(state)) {
      if (value !== DEFAULTS[key]) given.set(key, value);
    }
    return '#' + given;
  }

  function tell(before) {
    const changed = Object.keys(now).filter(key => now[key] !== before[key]);
    if (changed.length > 0) listeners.forEach(listener => listener(changed));
  }

  window.addEventListener('hashchange', () => {
    const before = now;
    now = read();
    tell(before);
  });

  return {
    get: key => now[key],
    list: key => now[key].split(',').filter(Boolean),
    /** Changes what is shown; `quiet` leaves no entry in the history, for what is typed. */
    set(changes, quiet) {
      const before = now;
      now = { ...now, ...changes };
      if (address(now) === address(before)) return;
      history[quiet ? 'replaceState' : 'pushState'](null, '', address(now));
      tell(before);
    },
    toggle(key, item) {
      const items = this.list(key);
      this.set({ [key]: (items.includes(item) ? items.filter(one => one !== item) : [...items, item]).join(',') });
    },
    address: changes => address({ ...now, ...changes }),
    on: listener => listeners.push(listener),
    lang: () => now.lang === 'ru' || now.lang === 'en' ? now.lang
      : (navigator.language || '').toLowerCase().startsWith('ru') ? 'ru' : 'en',
    theme: () => ['light', 'dark'].includes(now.theme) ? now.theme : 'auto',
    isDark() {
      return this.theme() === 'dark' || this.theme() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
    }
  };
})();
