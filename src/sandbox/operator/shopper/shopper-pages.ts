import { readText } from '../../../http/read-text.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import type { Commands, PossibleTransition } from '../commands.ts';
import { isSameOrigin } from '../origin.ts';
import { messages } from '../pages/messages.ts';
import { page, plainPage, seeOther } from '../pages/respond.ts';
import { type View, type ViewOptions, viewOf } from '../pages/view.ts';
import { ownAddress, pageAddress, recordAt } from './addresses.ts';
import { codePage } from './card-forms.ts';
import { judgeCard, typedCard } from './cards.ts';
import { shopperPage, shopperTransitions } from './page.ts';
import { redirectPage, returnedPage } from './redirects.ts';

/** Longest form of a shopper's, in bytes. */
const longestForm = 4096;

/** The pages that a shopper sees. */
export class ShopperPages {
  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  /** The page with which an operation answers the shopper's browser. */
  answer(record: StoredRecord, request: Request): string {
    const { runtime } = this.#commands;
    const view = viewOf(request, { ...this.#languageOf(record), address: ownAddress(record) });
    return (redirectPage(runtime, record, view) ?? shopperPage(this.#commands, record, { view })).text;
  }

  /** A page below `/_sandbox/`; `undefined` where the path is another. */
  respond(request: Request): Response | Promise<Response> | undefined {
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
    return page(shopperPage(this.#commands, record, { view }), { frame: true });
  }

  #posted(request: Request, record: StoredRecord, name: string): Response | Promise<Response> {
    if (request.method !== 'POST') return plainPage(405, 'method not allowed, use POST');
    const address = pageAddress(this.#commands.runtime, record);
    const view = viewOf(request, { ...this.#languageOf(record), address });
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    const found = shopperTransitions(this.#commands, record).find((each) => each.name === name);
    if (found?.definition.card === 'accepted') return this.#charged(request, record, { transition: found, view });
    // A button pressed twice, or too late, does nothing: the page shows how things are.
    if (found !== undefined && found.definition.card === undefined) this.#commands.transition(record, name, 'shopper');
    return seeOther(view.href(address));
  }

  /** A card was given. Its number is in no address, and one that is no test card in no page either. */
  async #charged(
    request: Request,
    record: StoredRecord,
    { transition, view }: { readonly transition: PossibleTransition; readonly view: View },
  ): Promise<Response> {
    const typed = typedCard(new URLSearchParams((await readText(request, longestForm)) ?? ''));
    const verdict = judgeCard(this.#commands, record, { accepted: transition, typed });
    const back = view.href(pageAddress(this.#commands.runtime, record));
    if ('refuse' in verdict)
      return page(shopperPage(this.#commands, record, { view, problem: verdict.refuse }), { status: 422, frame: true });
    if ('ask' in verdict) {
      const { ask: card, number, problem } = verdict;
      return page(codePage({ record, transition, card, number, problem }, { back, view }), { frame: true });
    }
    this.#commands.transition(record, verdict.make, { card: verdict.card });
    return seeOther(back);
  }

  #languageOf(record: StoredRecord): ViewOptions {
    const { language, languageParameter } = lifecycleOf(this.#commands.runtime, record).page ?? {};
    return { language: language === undefined ? undefined : record.fields[language], languageParameter };
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
