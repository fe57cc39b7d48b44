import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import { consoleRoute } from '../console/routes.ts';
import { recordAt } from '../shopper/find.ts';
import { shopperPage, shopperTransitions } from '../shopper/page.ts';
import { redirectPage } from '../shopper/redirect.ts';
import { returnedPage } from '../shopper/returned.ts';
import { assetAt } from './assets/index.ts';
import { createLive } from './live.ts';
import { words } from './messages.ts';
import { file, page, plain, seeOther } from './respond.ts';
import { isSameOrigin } from './same-origin.ts';
import { viewOf } from './view.ts';
import type { PagesTarget } from './world.ts';

export type { PagesTarget } from './world.ts';

export interface Pages {
  /** The page that a shopper sees of an record: what to pay, and how. */
  readonly shopper: (record: StoredRecord, request: Request) => string;
  /** A page of the sandbox's own; `undefined` where the path is none of them. */
  readonly respond: (request: Request) => Promise<Response | undefined>;
}

const root = '/_sandbox/';

/** Everything that people see of a sandbox: the shopper's pages, and the console. */
export function createPages(pages: PagesTarget): Pages {
  const { runtime } = pages;
  const live = createLive(pages);

  /** What an order says of its shopper's language. */
  function languageOf(record: StoredRecord): unknown {
    const name = lifecycleOf(runtime, record).page?.language;
    return name === undefined ? undefined : record.fields[name];
  }

  function shopperRoute(request: Request, id: string, transition: string | undefined): Response {
    const record = runtime.store.find(id);
    const view = viewOf(request, record === undefined ? {} : { said: languageOf(record) });
    if (record === undefined) return plain(404, view.say(words.notFound));
    if (transition === undefined)
      return isReading(request) ? page(shopperPage(runtime, record, view), { frame: true }) : plain(405, 'method not allowed, use GET');
    if (request.method !== 'POST') return plain(405, 'method not allowed, use GET or POST');
    if (!isSameOrigin(request)) return plain(403, view.say(words.foreign));
    // A button that was pressed twice, or too late: the page shows how things stand.
    if (shopperTransitions(lifecycleOf(runtime, record), record).some(([name]) => name === transition)) pages.apply(record, transition, 'shopper');
    return seeOther(view.href(ownAddress(record)));
  }

  async function respond(request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    const { pathname } = url;
    const asset = assetAt(pathname);
    if (asset !== undefined) return file(asset.text, asset.type, { 'cache-control': 'max-age=86400, immutable' });
    if (pathname === `${root}return`) return page(returnedPage(runtime, url.searchParams, viewOf(request)));
    const shopper = /^\/_sandbox\/shopper\/([^/]+)(?:\/([^/]+))?$/.exec(pathname);
    if (shopper !== null) return shopperRoute(request, shopper[1] ?? '', shopper[2]);
    const own = await consoleRoute(pages, live, request, url);
    if (own !== undefined || pathname.startsWith(root) || !isReading(request)) return own;
    const record = recordAt(runtime, url);
    return record === undefined ? undefined : page(shopperPage(runtime, record, viewOf(request, { said: languageOf(record) })), { frame: true });
  }

  return {
    shopper(record, request) {
      const view = viewOf(request, { own: `${root}shopper/${record.id}`, said: languageOf(record) });
      return (redirectPage(runtime, record, view) ?? shopperPage(runtime, record, view)).text;
    },
    respond,
  };
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Where an record's page is: at the address that the merchant was given, or under the sandbox's own number. */
function ownAddress({ id, fields: { url } }: StoredRecord): string {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).pathname : `${root}shopper/${id}`;
}
