import { type Html, html } from '../../../http/html.ts';
import { trespass } from '../control/guard.ts';
import { framed } from '../pages/frame.ts';
import { words } from '../pages/messages.ts';
import { file, page, plain, seeOther } from '../pages/respond.ts';
import { isSameOrigin } from '../pages/same-origin.ts';
import { time, type View, viewOf } from '../pages/view.ts';
import type { PagesTarget } from '../pages/world.ts';
import { act } from './actions.ts';
import { clockPanel } from './clock.ts';
import { faultsPanel } from './faults.ts';
import { filterOf } from './filter.ts';
import { orderList } from './list.ts';
import { orderView } from './order.ts';
import { requestList } from './requests.ts';
import { dailyPanel, storePanel } from './store.ts';

const root = '/_sandbox/';

/** The console's pages, forms and files; `undefined` where the path is none of them. */
export async function consoleRoute(pages: PagesTarget, live: (request: Request) => Response, request: Request, url: URL): Promise<Response | undefined> {
  const path = url.pathname === '/' ? '' : url.pathname.startsWith(root) ? url.pathname.slice(root.length) : undefined;
  if (path === undefined || !(path === '' || path === 'events' || /^(?:console|daily)\//.test(path))) return undefined;
  const intruder = trespass(request, pages.hosts);
  if (intruder !== undefined) return plain(intruder.status, intruder.message);
  const view = viewOf(request);
  if (request.method === 'POST') return posted(pages, request, path, view);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'method not allowed, use GET');
  if (path === 'events' && request.method === 'GET') return isSameOrigin(request) ? live(request) : plain(403, view.say(words.foreign));
  if (path.startsWith('daily/')) return daily(pages, path);
  const content = contentOf(pages, path, url.searchParams, view);
  return content === undefined
    ? page(consolePage(pages, view, html`<p role="alert">${view.say(words.notFound)}</p>`), { status: 404 })
    : page(consolePage(pages, view, content));
}

async function posted(pages: PagesTarget, request: Request, path: string, view: View): Promise<Response> {
  if (!isSameOrigin(request)) return plain(403, view.say(words.foreign));
  const acted = path.startsWith('console/') ? await act(pages, request, path.slice('console/'.length), view) : undefined;
  if (acted === undefined) return plain(404, 'no such form');
  if ('to' in acted) return seeOther(acted.to);
  return page(consolePage(pages, view, html`<p role="alert">${acted.problem}</p>`), { status: acted.status });
}

function contentOf({ runtime, requestLog, faults }: PagesTarget, path: string, query: URLSearchParams, view: View): Html | undefined {
  if (path === '') {
    return html`<div class="columns"><div>${orderList(runtime, filterOf(query), view)}</div>
<div class="panels">${clockPanel(runtime, view)}${faultsPanel(runtime, faults, view)}${storePanel(runtime, view)}${dailyPanel(runtime, view)}</div></div>`;
  }
  if (path === 'console/requests') return requestList(runtime, requestLog, filterOf(query).page, view);
  const id = /^console\/orders\/([^/]+)$/.exec(path)?.[1];
  const record = id === undefined ? undefined : runtime.store.find(id);
  return record === undefined ? undefined : orderView(runtime, record, view);
}

function consolePage({ runtime }: PagesTarget, view: View, content: Html): Html {
  const { say, href } = view;
  const nav = html`<nav aria-label="${say(words.pages)}"><a href="${href('/')}">${say(words.orders)}</a> <a href="${href('/_sandbox/console/requests')}">${say(words.requests)}</a></nav>`;
  const aside = html`<p class="ticking"><span class="quiet">${say(words.clock)}</span> <span data-tick="now">${time(runtime.clock.now())}</span></p>
<p class="status" id="status" role="status" data-lost="${say(words.lost)}" data-back="${say(words.back)}" data-done="${say(words.done)}"></p>`;
  return framed(view, { title: say(words.orders), main: content, nav, aside, script: 'console.js' });
}

function daily({ runtime }: PagesTarget, path: string): Response {
  const [, day = '', type] = /^daily\/(\d{4}-\d{2}-\d{2})\.(txt|csv)$/.exec(path) ?? [];
  const text = type === undefined ? undefined : runtime.dailyFiles.file(day);
  if (text === undefined) return plain(404, 'no such file');
  if (type === 'txt') return file(text, 'text/plain; charset=utf-8', { 'cache-control': 'no-store' });
  return file(text, 'text/csv; charset=utf-8', { 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${day}.csv"` });
}
