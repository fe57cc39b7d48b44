import type { Html } from '../../../http/html.ts';
import type { BrowserAnswer } from '../../api/handler.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { isSameOrigin } from '../origin.ts';
import { messages } from '../pages/messages.ts';
import { page, plainPage, seeOther } from '../pages/respond.ts';
import { type View, type ViewOptions, viewOf } from '../pages/view.ts';
import { ownAddress, pageAddress, recordAt } from './addresses.ts';
import { shopperPage, shopperTransitions } from './page.ts';
import { redirectPage, returnedPage } from './redirects.ts';

/** The shop's own address is for its page to tell, in the policy within the page. */
const anywhere = 'http: https:';

/** In the address of a page that is asked for right after the order. */
const first = 'first';

/** The pages that a shopper sees. */
export class ShopperPages {
  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  /** What an operation answers to the shopper's browser. */
  answer(record: StoredRecord, request: Request): BrowserAnswer {
    const address = ownAddress(record);
    const { moved = '' } = lifecycleOf(this.#commands.runtime, record).page ?? {};
    if (record.fields[moved] !== undefined) return { address: `${address}?${first}` };
    return { page: this.#firstPage(record, viewOf(request, { ...this.#languageOf(record), address })).text };
  }

  /** The page right after the order: it may send the browser on to the shop. */
  #firstPage(record: StoredRecord, view: View): Html {
    return redirectPage(this.#commands.runtime, record, view) ?? shopperPage(this.#commands, record, view);
  }

  /** A page below `/_sandbox/`; `undefined` where the path is another. */
  respond(request: Request): Response | undefined {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/_sandbox/return')
      return page(returnedPage(this.#commands.runtime, searchParams, viewOf(request)));
    const [, id, transition] = /^\/_sandbox\/shopper\/([^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (id === undefined) return undefined;
    const record = this.#commands.runtime.store.find(id);
    if (record === undefined) return plainPage(404, viewOf(request).translate(messages.notFound));
    if (transition !== undefined) return this.#posted(request, record, transition);
    return isRead(request) ? this.#page(request, record) : plainPage(405, 'method not allowed, use GET');
  }

  /** The page at an address that the sandbox wrote into a record; `undefined` where there is none. */
  respondAtVendorsAddress(request: Request): Response | undefined {
    if (!isRead(request)) return undefined;
    const record = recordAt(this.#commands.runtime, new URL(request.url));
    return record === undefined ? undefined : this.#page(request, record);
  }

  #page(request: Request, record: StoredRecord): Response {
    const view = viewOf(request, this.#languageOf(record));
    if (!new URL(request.url).searchParams.has(first))
      return page(shopperPage(this.#commands, record, view), { frame: true });
    return page(this.#firstPage(record, view), { frame: true, forms: anywhere });
  }

  #posted(request: Request, record: StoredRecord, name: string): Response {
    if (request.method !== 'POST') return plainPage(405, 'method not allowed, use POST');
    const view = viewOf(request, this.#languageOf(record));
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    // A button pressed twice, or too late, does nothing: the page shows how things are.
    if (shopperTransitions(this.#commands, record).some((each) => each.name === name))
      this.#commands.transition(record, name, 'shopper');
    return seeOther(view.href(pageAddress(this.#commands.runtime, record)));
  }

  #languageOf(record: StoredRecord): ViewOptions {
    const { language, languageParameter } = lifecycleOf(this.#commands.runtime, record).page ?? {};
    return { language: language === undefined ? undefined : record.fields[language], languageParameter };
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
