// Elements from plain values. Text of notes only ever becomes text nodes, and addresses only http(s).
const SVG = 'http://www.w3.org/2000/svg';

const fill = (element, properties, children) => {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return element;
};

const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
const svg = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

/** Text of a note: its direction is its own business, and a screen reader is told its language. */
const said = (text, tag = 'bdi') =>
  h(tag, { dir: 'auto', lang: /[а-яё]/i.test(text) ? 'ru' : 'en' }, text);

const hidden = text => h('span', { class: 'vh' }, text);

/** A link where the text is an address of the web, else the text. */
const linked = text => {
  let address;
  try {
    address = new URL(text);
  } catch {
    return said(text);
  }
  const web = address.protocol === 'https:' || address.protocol === 'http:';
  return web ? h('a', { href: address.href, rel: 'noopener noreferrer', target: '_blank' }, said(text)) : said(text);
};

const chooser = (label, value, options, change) =>
  h('label', { class: 'field' }, h('span', null, label),
    h('select', { onchange: event => change(event.target.value) },
      options.map(([key, text]) => h('option', { value: key, selected: key === value }, text))));

const field = (label, value, placeholder, change, more) =>
  h('label', { class: 'field' }, h('span', null, label),
    h('input', { type: 'search', value, placeholder, autocomplete: 'off', spellcheck: 'false',
      oninput: event => change(event.target.value), ...more }));

const pressed = (text, on, click, more) =>
  h('button', { type: 'button', class: 'chip', 'aria-pressed': String(on), onclick: click, ...more }, text);

const later = (wait, work) => {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), wait);
  };
};
