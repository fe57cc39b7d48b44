import type { StoredRecord } from '../../../../src/sandbox/model/record.ts';
import { sandboxOrigin, servedAt } from './address.ts';
import type { BrowserForm } from './conversation.ts';
import { element } from './element.ts';
import { language, text } from './language.ts';
import type { Tabs } from './tabs.ts';

/** The shopper's page and the console, which the service worker serves into frames. */
export class Frames {
  readonly #tabs: Tabs;
  readonly #base: string;

  /** @param base where the service worker serves this page's sandbox */
  constructor(tabs: Tabs, base: string) {
    this.#tabs = tabs;
    this.#base = base;
  }

  openShopper({ id }: Pick<StoredRecord, 'id'>): void {
    this.#frame('shopper', `${sandboxOrigin}/_sandbox/shopper/${id}`);
    this.#tabs.open('shopper');
  }

  /** Once, when it is first looked at: it keeps itself up to date. */
  openConsole(): void {
    if (this.#tabs.panel('console').querySelector('iframe') === null)
      this.#frame('console', `${sandboxOrigin}/?lang=${language}`);
  }

  /** Posts a form into the shopper's frame, as the shopper's browser would. */
  post({ action, fields }: BrowserForm): void {
    const frame = this.#frame('shopper');
    const form = element('form', {
      method: 'post',
      action: servedAt(action, this.#base),
      target: frame.name,
      'accept-charset': 'utf-8',
      hidden: true,
    });
    for (const [name, value] of Object.entries(fields)) form.append(element('input', { type: 'hidden', name, value }));
    document.body.append(form);
    // A field may be called submit.
    HTMLFormElement.prototype.submit.call(form);
    form.remove();
    this.#tabs.open('shopper');
  }

  #frame(name: 'shopper' | 'console', address?: string): HTMLIFrameElement {
    const source = address === undefined ? {} : { src: servedAt(address, this.#base) };
    const frame = element('iframe', { class: 'pg-frame', name: `pg-frame-${name}`, title: text(name), ...source });
    const link = element('a', { target: '_blank', href: source.src ?? 'about:blank' }, text('openTab'));
    this.#tabs.panel(name).replaceChildren(frame, element('p', {}, address !== undefined && link));
    return frame;
  }
}
