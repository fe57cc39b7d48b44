// The search: a dialog, opened by its button or by `/`. What it needs is loaded when it is first opened.
{
  const opener = document.querySelector('[data-search]');
  const { search: language, hint, close, none, offline } = opener.dataset;
  const { root } = document.body.dataset;
  const other = language === 'en' ? 'zh-TW' : 'en';
  let engine;
  let latest = 0;

  const part = (name, properties = {}, ...inner) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inner);
    return element;
  };
  const input = part('input', {
    type: 'text',
    role: 'searchbox',
    placeholder: hint,
    autocomplete: 'off',
    spellcheck: false,
  });
  input.setAttribute('aria-label', hint);
  const closer = part('button', { type: 'button', textContent: close });
  const state = part('p', { className: 'state' });
  state.setAttribute('role', 'status');
  const list = part('ol');
  const dialog = part('dialog', { className: 'search' }, part('div', { className: 'ask' }, input, closer), state, list);
  dialog.setAttribute('aria-label', opener.textContent.trim());
  document.body.append(dialog);

  /** Both languages are searched: each has words that the other has not. */
  const load = async () => {
    const site = new URL(root, location.href);
    const pagefind = await import(new URL(`search/${language}/pagefind.js`, site).href);
    await pagefind.options({ baseUrl: '/', excerptLength: 16 });
    await pagefind.mergeIndex(new URL(`search/${other}`, site).href, {
      language: other.toLowerCase(),
      indexWeight: 0.5,
      baseUrl: '/',
    });
    return pagefind;
  };

  const found = ({ url, meta, excerpt, sub_results: parts }, isOwn) => {
    const path = url.replace(/^\//, '').split('#')[0];
    const [best] = parts.filter(({ anchor }) => anchor);
    const target = `${path}${isOwn && best ? `#${best.anchor.id}` : ''}`;
    const link = part('a', { href: `${root}${language}/${target}` });
    const title = part('strong', { textContent: isOwn ? meta.title : meta.other });
    const text = part('span', { lang: isOwn ? language : other });
    // The excerpt is text with <mark> in it and nothing else.
    for (const piece of excerpt.split(/(<mark>.*?<\/mark>)/)) {
      const inner = piece.replace(/^<mark>|<\/mark>$/g, '');
      const words = new DOMParser().parseFromString(inner, 'text/html').body.textContent;
      text.append(piece.startsWith('<mark>') ? part('mark', { textContent: words }) : words);
    }
    link.append(title, text);
    return part('li', {}, link);
  };

  const search = async () => {
    latest += 1;
    const current = latest;
    const text = input.value.trim();
    const { results = [] } = text === '' ? {} : await (await engine).search(text);
    const pages = await Promise.all(results.slice(0, 24).map((result) => result.data()));
    if (current !== latest) return;
    const shown = new Map();
    for (const page of pages) {
      const isOwn = page.meta.language === language;
      const before = shown.get(page.url);
      if (before === undefined || (isOwn && !before.isOwn)) shown.set(page.url, { page, isOwn });
    }
    list.replaceChildren(...[...shown.values()].slice(0, 12).map(({ page, isOwn }) => found(page, isOwn)));
    state.textContent = text !== '' && shown.size === 0 ? none : '';
  };

  const open = () => {
    engine ??= load();
    engine.catch(() => {
      state.textContent = offline;
    });
    dialog.showModal();
    input.select();
  };

  opener.hidden = false;
  opener.addEventListener('click', open);
  closer.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  input.addEventListener('input', () => search().catch(() => {}));
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [input, ...list.querySelectorAll('a')];
    stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(document.activeElement) + step))].focus();
  });
  input.addEventListener('keydown', (event) => event.key === 'Enter' && list.querySelector('a')?.click());
  addEventListener('keydown', (event) => {
    const isTyping = event.target.matches?.('input, textarea, select');
    if (isTyping || dialog.open || !(event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey))))
      return;
    event.preventDefault();
    open();
  });
}
