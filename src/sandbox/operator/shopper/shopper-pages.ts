import type { Action } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { isSameOrigin } from '../origin.ts';
import { messages } from '../pages/messages.ts';
import { page, plainPage, seeOther } from '../pages/respond.ts';
import { type ViewOptions, viewOf } from '../pages/view.ts';
import { ownAddress, pageAddress, recordAt } from './addresses.ts';
import { shopperPage, shopperTransitions } from './page.ts';
import { anywhere, onwardPage, returnedPage } from './redirects.ts';

/** How a record came about. */
export interface Created {
  readonly request: Request;
  /** What the operation does. */
  readonly action: Action | undefined;
}

/** The pages that a shopper sees. */
export class ShopperPages {
  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  /** The page with which an operation that has created a record answers the shopper's browser. */
  answer(record: StoredRecord, { request, action }: Created): string {
    const view = viewOf(request, { ...this.#languageOf(record), address: ownAddress(record) });
    const onward = this.#commands.handOver(record, action !== undefined && 'create' in action ? action.notify : []);
    return (onward === undefined ? shopperPage(this.#commands, record, view) : onwardPage(onward, view)).text;
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
    return page(shopperPage(this.#commands, record, view), { frame: true });
  }

  #posted(request: Request, record: StoredRecord, name: string): Response {
    if (request.method !== 'POST') return plainPage(405, 'method not allowed, use POST');
    const view = viewOf(request, this.#languageOf(record));
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    // A button pressed twice, or too late, does nothing: the page shows how things are.
    const transition = shopperTransitions(this.#commands, record).find((each) => each.name === name);
    const isMade = transition !== undefined && this.#commands.transition(record, name, 'shopper').applied;
    const onward = isMade ? this.#commands.handOver(record, transition.definition.notify) : undefined;
    if (onward !== undefined) return page(onwardPage(onward, view), { frame: true, forms: anywhere });
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
