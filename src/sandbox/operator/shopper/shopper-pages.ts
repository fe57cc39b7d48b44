import type { Html } from '../../../http/html.ts';
import type { BrowserAnswer } from '../../api/handler.ts';
import type { HttpAnswer } from '../../http/answer.ts';
import { type HttpRequest, readText } from '../../http/request.ts';
import type { Applied } from '../../lifecycle/transition.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf } from '../../model/runtime.ts';
import type { Commands, PossibleTransition } from '../commands.ts';
import { forbidden, isSameOrigin } from '../origin.ts';
import { messages } from '../pages/messages.ts';
import { page, plainPage, seeOther } from '../pages/respond.ts';
import { type View, type ViewOptions, viewOf } from '../pages/view.ts';
import { ownAddress, pageAddress, recordAt } from './addresses.ts';
import { codePage } from './card-forms.ts';
import { judgeCard, typedCard } from './cards.ts';
import { shopperPage, shopperTransitions } from './page.ts';
import { anywhere, onwardPage, returnedPage } from './redirects.ts';
import { slipOf, slipPage } from './slip.ts';

/** How a record came about. */
export interface Created {
  readonly request: HttpRequest;
  /** operationId. */
  readonly operation: string;
}

/** In the address of a page that is asked for right after the order: the operation that has created it. */
const after = 'after';

/** A transition of the shopper's, and how it is made. */
interface Making {
  readonly transition: PossibleTransition;
  readonly make: () => Applied;
  readonly view: View;
}

/** Longest form of a shopper's, in bytes. */
const longestForm = 4096;

/** The pages that a shopper sees. */
export class ShopperPages {
  readonly #commands: Commands;
  readonly #hosts: readonly string[];

  /** @param hosts names, beside loopback and bare addresses, by which this server may be called */
  constructor(commands: Commands, hosts: readonly string[]) {
    this.#commands = commands;
    this.#hosts = hosts;
  }

  /** What an operation that has created a record answers to the shopper's browser. */
  answer(record: StoredRecord, { request, operation }: Created): BrowserAnswer {
    const address = ownAddress(record);
    const { moved = '' } = lifecycleOf(this.#commands.runtime, record).page ?? {};
    if (record.fields[moved] !== undefined)
      return { address: `${address}?${new URLSearchParams({ [after]: operation })}` };
    const view = viewOf(request, { ...this.#languageOf(record), address });
    return { page: this.#firstPage(record, operation, view).text };
  }

  /** The page right after the order: it may send the browser on to the shop. */
  #firstPage(record: StoredRecord, operation: string, view: View): Html {
    const action = apiOf(this.#commands.runtime, record).actions[operation];
    const onward = this.#commands.handOver(record, action !== undefined && 'create' in action ? action.notify : []);
    return onward === undefined ? shopperPage(this.#commands, record, { view }) : onwardPage(onward, view);
  }

  /** A page below `/_sandbox/`; `undefined` where the path is another. */
  respond(request: HttpRequest): HttpAnswer | Promise<HttpAnswer> | undefined {
    const { pathname, searchParams } = request.url;
    if (pathname === '/_sandbox/return')
      return page(returnedPage(this.#commands.runtime, searchParams, viewOf(request)));
    const slip = /^\/_sandbox\/slips\/([^/]+)$/.exec(pathname)?.[1];
    if (slip !== undefined) return this.#slip(request, slip);
    const [, id, transition] = /^\/_sandbox\/shopper\/([^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (id === undefined) return undefined;
    const record = this.#commands.runtime.store.find(id);
    if (record === undefined) return plainPage(404, viewOf(request).translate(messages.notFound));
    if (transition !== undefined) return this.#posted(request, record, transition);
    return isRead(request) ? this.#page(request, record) : plainPage(405, 'method not allowed, use GET');
  }

  /** The page at an address that the sandbox wrote into a record; `undefined` where there is none. */
  respondAtVendorsAddress(request: HttpRequest): HttpAnswer | undefined {
    if (!isRead(request)) return undefined;
    const record = recordAt(this.#commands.runtime, request.url);
    return record === undefined ? undefined : this.#page(request, record);
  }

  #page(request: HttpRequest, record: StoredRecord): HttpAnswer {
    const view = viewOf(request, this.#languageOf(record));
    const operation = request.url.searchParams.get(after);
    if (operation === null) return page(shopperPage(this.#commands, record, { view }), { frame: true });
    return page(this.#firstPage(record, operation, view), { frame: true, forms: anywhere });
  }

  #slip(request: HttpRequest, id: string): HttpAnswer {
    if (!isRead(request)) return plainPage(405, 'method not allowed, use GET');
    const { runtime } = this.#commands;
    const record = runtime.store.find(id);
    const slip = record === undefined ? undefined : slipOf(runtime, record);
    return slip === undefined ? plainPage(404, viewOf(request).translate(messages.notFound)) : slipPage(slip);
  }

  #posted(request: HttpRequest, record: StoredRecord, name: string): HttpAnswer | Promise<HttpAnswer> {
    if (request.method !== 'POST') return plainPage(405, 'method not allowed, use POST');
    const address = pageAddress(this.#commands.runtime, record);
    const view = viewOf(request, { ...this.#languageOf(record), address });
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    const problem = forbidden(request, this.#hosts);
    if (problem !== undefined) return plainPage(problem.status, problem.message);
    const found = shopperTransitions(this.#commands, record).find((each) => each.name === name);
    if (found?.definition.card === 'accepted') return this.#charged(request, record, { transition: found, view });
    // A button pressed twice, or too late, does nothing: the page shows how things are.
    if (found === undefined || found.definition.card !== undefined) return seeOther(view.href(address));
    return this.#made(record, {
      transition: found,
      make: () => this.#commands.transition(record, name, 'shopper'),
      view,
    });
  }

  /** Makes a transition; the shopper's browser goes on with what it brings to the shop, where there is that. */
  #made(record: StoredRecord, { transition, make, view }: Making): HttpAnswer {
    const onward = make().applied ? this.#commands.handOver(record, transition.definition.notify) : undefined;
    if (onward !== undefined) return page(onwardPage(onward, view), { frame: true, forms: anywhere });
    return seeOther(view.href(pageAddress(this.#commands.runtime, record)));
  }

  /** A card was given. Its number is in no address, and one that is no test card in no page either. */
  async #charged(
    request: HttpRequest,
    record: StoredRecord,
    { transition, view }: { readonly transition: PossibleTransition; readonly view: View },
  ): Promise<HttpAnswer> {
    const typed = typedCard(new URLSearchParams((await readText(request, longestForm)) ?? ''));
    const verdict = judgeCard(this.#commands, record, { accepted: transition, typed });
    const back = view.href(pageAddress(this.#commands.runtime, record));
    if ('refuse' in verdict)
      return page(shopperPage(this.#commands, record, { view, problem: verdict.refuse }), { status: 422, frame: true });
    if ('ask' in verdict) {
      const { ask: card, number, problem } = verdict;
      return page(codePage({ record, transition, card, number, problem }, { back, view }), { frame: true });
    }
    const { make, card } = verdict;
    return this.#made(record, {
      transition: make,
      make: () => this.#commands.transition(record, make.name, { card }),
      view,
    });
  }

  #languageOf(record: StoredRecord): ViewOptions {
    const { language, languageParameter } = lifecycleOf(this.#commands.runtime, record).page ?? {};
    return { language: language === undefined ? undefined : record.fields[language], languageParameter };
  }
}

function isRead({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
