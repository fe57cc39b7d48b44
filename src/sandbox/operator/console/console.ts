import { type Html, html } from '../../../http/html.ts';
import type { Commands } from '../commands.ts';
import { forbidden, isSameOrigin } from '../origin.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import { file, page, plainPage, seeOther } from '../pages/respond.ts';
import { time, type View, viewOf } from '../pages/view.ts';
import { faultPanel } from './fault-panel.ts';
import { filterOf } from './filter.ts';
import { carryOut } from './forms.ts';
import { orderList } from './list.ts';
import { LiveEvents } from './live-events.ts';
import { orderView } from './order.ts';
import { clockPanel, dailyFilePanels, storePanel } from './panels.ts';
import { requestList } from './requests.ts';

const root = '/_sandbox/';

/** The console: its pages, forms, events and the daily files. */
export class Console {
  readonly #commands: Commands;
  readonly #hosts: readonly string[];
  readonly #events: LiveEvents;

  /** @param hosts names, beside loopback and bare addresses, by which this server may be called */
  constructor(commands: Commands, hosts: readonly string[]) {
    this.#commands = commands;
    this.#hosts = hosts;
    this.#events = new LiveEvents(commands);
  }

  /** `undefined` where the path is not the console's. */
  async respond(request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    const path = pathIn(url);
    if (path === undefined) return undefined;
    const problem = forbidden(request, this.#hosts);
    if (problem !== undefined) return plainPage(problem.status, problem.message);
    const view = viewOf(request);
    if (request.method === 'POST') return this.#posted(request, path, view);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plainPage(405, 'method not allowed, use GET');
    if (path === 'events' && request.method === 'GET')
      return isSameOrigin(request) ? this.#events.open(request) : plainPage(403, view.translate(messages.foreign));
    if (path.startsWith('daily/')) return this.#dailyFile(path);
    const content = this.#contentOf(path, url.searchParams, view);
    if (content === undefined) return this.#problem(404, view.translate(messages.notFound), view);
    return page(this.#framed(content, view));
  }

  async #posted(request: Request, path: string, view: View): Promise<Response> {
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    const [, form] = /^console\/(.*)$/.exec(path) ?? [];
    const outcome = form === undefined ? undefined : await carryOut(this.#commands, { path: form, request, view });
    if (outcome === undefined) return plainPage(404, 'form not found');
    return 'next' in outcome ? seeOther(outcome.next) : this.#problem(outcome.status, outcome.problem, view);
  }

  #contentOf(path: string, query: URLSearchParams, view: View): Html | undefined {
    const commands = this.#commands;
    const { runtime } = commands;
    if (path === '') {
      const panels = [
        clockPanel(runtime, view),
        faultPanel(commands, view),
        storePanel(runtime, view),
        ...dailyFilePanels(commands, view),
      ];
      return html`<div class="columns"><div>${orderList(commands, filterOf(query), view)}</div>
<div class="panels">${panels}</div></div>`;
    }
    if (path === 'console/requests') return requestList(runtime, filterOf(query).page, view);
    const id = /^console\/orders\/([^/]+)$/.exec(path)?.[1];
    const record = id === undefined ? undefined : runtime.store.find(id);
    return record === undefined ? undefined : orderView(commands, record, view);
  }

  #problem(status: number, text: string, view: View): Response {
    return page(this.#framed(html`<p role="alert">${text}</p>`, view), { status });
  }

  #framed(main: Html, view: View): Html {
    const { translate, href } = view;
    const { clock } = this.#commands.runtime;
    const orders = html`<a href="${href('/')}">${translate(messages.orders)}</a>`;
    const requests = html`<a href="${href('/_sandbox/console/requests')}">${translate(messages.requests)}</a>`;
    const nav = html`<nav aria-label="${translate(messages.pages)}">${orders} ${requests}</nav>`;
    const liveTexts = html`data-lost="${translate(messages.lost)}" data-back="${translate(messages.back)}" data-done="${translate(messages.done)}"`;
    const now = html`<span data-tick="now">${time(clock.now())}</span>`;
    const aside = html`<p class="ticking"><span class="quiet">${translate(messages.clock)}</span> ${now}</p>
<p class="status" id="status" role="status" ${liveTexts}></p>`;
    return framed(view, { title: translate(messages.orders), main, nav, aside, script: 'console.js' });
  }

  #dailyFile(path: string): Response {
    const [, document = '', day = '', type] = /^daily\/([^/]+)\/(\d{4}-\d{2}-\d{2})\.(txt|csv)$/.exec(path) ?? [];
    const text = type === undefined ? undefined : this.#commands.files.text(document, day);
    if (text === undefined) return plainPage(404, 'file not found');
    const headers = { 'cache-control': 'no-store' };
    if (type === 'txt') return file(text, 'text/plain; charset=utf-8', headers);
    const disposition = `attachment; filename="${document}-${day}.csv"`;
    return file(text, 'text/csv; charset=utf-8', { ...headers, 'content-disposition': disposition });
  }
}

/** The console's own path: `''` is its first page. */
function pathIn({ pathname }: URL): string | undefined {
  if (pathname === '/') return '';
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : '';
  return path === 'events' || /^(?:console|daily)\//.test(path) ? path : undefined;
}
