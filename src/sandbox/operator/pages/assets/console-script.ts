/**
 * Keeps the console's page as it would be if it were fetched anew, without losing the focus, what is opened or what is
 * being typed; and sends its forms without leaving it. Without it every page and form works all the same.
 */
export const consoleScript: string = `'use strict';
(() => {
  const status = document.getElementById('status');
  let source;
  let lost = false;
  let wait = 1000;
  let retry;
  let busy = false;
  let again = false;
  let fading;

  /** A word in passing; that the connection is lost stays until it is back. */
  function translate(text) {
    clearTimeout(fading);
    status.textContent = text;
    if (text !== status.dataset.lost) fading = setTimeout(() => { status.textContent = ''; }, 8000);
  }

  const keyOf = (node) => (node.nodeType === 1 ? node.id : '');

  /** Makes one element like another, and leaves alone what the reader has done to it. */
  function morph(from, to) {
    if (from.isEqualNode(to)) return;
    const own = (name) => name === 'open' && from.tagName === 'DETAILS';
    for (const { name, value } of to.attributes) if (!own(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !own(name)) from.removeAttribute(name);
    if (from.matches('select') && from === document.activeElement) return;
    children(from, to);
  }

  function children(from, to) {
    const wanted = new Set([...to.childNodes].map(keyOf).filter(Boolean));
    const held = new Map();
    for (const node of [...from.childNodes]) {
      const key = keyOf(node);
      if (key && wanted.has(key)) held.set(key, node);
      else if (key) node.remove();
    }
    let at = from.firstChild;
    for (const next of [...to.childNodes]) {
      const key = keyOf(next);
      let match = key ? held.get(key) : undefined;
      if (!key && at && !keyOf(at) && at.nodeName === next.nodeName) match = at;
      if (!match) {
        from.insertBefore(document.importNode(next, true), at);
        continue;
      }
      if (match === at) at = at.nextSibling;
      else from.insertBefore(match, at);
      if (match.nodeType === 1) morph(match, next);
      else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
  }

  function show(text) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const focused = document.activeElement;
    const section = focused && focused.closest('section');
    children(document.getElementById('main'), page.getElementById('main'));
    if (!focused || focused === document.body || focused === document.activeElement) return;
    // What had the focus may have been moved; or it is gone, like a button whose work is done: then its section has it.
    const heading = section && section.isConnected && section.querySelector('[tabindex]');
    (focused.isConnected ? focused : heading || document.getElementById('main')).focus();
  }

  /** One fetch at a time; what changes meanwhile is in the next one. */
  async function refresh() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      do {
        again = false;
        show(await (await fetch(location.href, { headers: { accept: 'text/html' } })).text());
      } while (again);
    } catch {
      // The connection for events reports when it is back.
    } finally {
      busy = false;
    }
  }

  function listen() {
    clearTimeout(retry);
    source?.close();
    source = new EventSource('/_sandbox/events');
    source.addEventListener('open', () => {
      wait = 1000;
      if (lost) translate(status.dataset.back);
      lost = false;
      refresh();
    });
    source.addEventListener('error', () => {
      lost = true;
      translate(status.dataset.lost);
      // Refused, and so not tried again by the browser.
      if (source.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(listen, wait);
      wait = Math.min(wait * 2, 30000);
    });
    source.addEventListener('change', refresh);
    source.addEventListener('tick', ({ data }) => {
      const tick = JSON.parse(data);
      for (const place of document.querySelectorAll('[data-tick]')) {
        const text = tick[place.dataset.tick];
        const time = place.querySelector('time');
        if (text && time) time.textContent = text;
        else if (Boolean(text) !== Boolean(time)) refresh();
      }
    });
  }

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('form[data-live]')) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    translate('…');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.type === 'opaqueredirect') {
        translate(status.dataset.done + ': ' + (event.submitter?.firstChild?.textContent ?? '').trim());
      } else {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        translate((page.querySelector('[role=alert]') ?? page.body).textContent.trim());
      }
    } catch {
      translate(status.dataset.lost);
    }
    refresh();
  });

  /** Where the page is not served safely, browsers only copy what is selected. */
  async function copied(place) {
    const copying = navigator.clipboard?.writeText(place.textContent);
    if (copying) return copying.then(() => true, () => false);
    getSelection().selectAllChildren(place);
    return document.execCommand('copy');
  }

  document.documentElement.classList.add('scripted');
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('button.copy');
    const around = button?.closest('.copyable');
    const place = around?.querySelector('pre') ?? around?.querySelector('code');
    if (place) translate((await copied(place)) ? status.dataset.copied : status.dataset.notCopied);
  });

  // A browser opens few connections to one address; a page that nobody sees gives its own back.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      clearTimeout(retry);
      source?.close();
    } else listen();
  });
  if (!document.hidden) listen();
})();
`;
