import { type Html, html } from '../../../http/html.ts';
import type { HttpAnswer } from '../../http/answer.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { Commands } from '../commands.ts';
import { forbidden, isSameOrigin } from '../origin.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import { file, page, plainPage, seeOther } from '../pages/respond.ts';
import { time, type View } from '../pages/view.ts';
import { connectPage } from './connect.ts';
import { type ConsoleView, consoleViewOf } from './console-view.ts';
import { faultPanel } from './fault-panel.ts';
import { filterOf } from './filter.ts';
import { carryOut } from './forms.ts';
import { orderList } from './list.ts';
import { LiveEvents } from './live-events.ts';
import { orderName, orderView } from './order.ts';
import { clockPanel, dailyFilePanels, storePanel } from './panels.ts';
import { requestName, requestView } from './request.ts';
import { requestFilterOf } from './request-filter.ts';
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
  async respond(request: HttpRequest): Promise<HttpAnswer | undefined> {
    const { url } = request;
    const path = pathIn(url);
    if (path === undefined) return undefined;
    const problem = forbidden(request, this.#hosts);
    if (problem !== undefined) return plainPage(problem.status, problem.message);
    await this.#commands.titles.load(this.#commands.runtime.apis);
    const view = consoleViewOf(request, this.#commands.titles);
    if (request.method === 'POST') return this.#posted(request, path, view);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plainPage(405, 'method not allowed, use GET');
    if (path === 'events' && request.method === 'GET')
      return isSameOrigin(request) ? this.#events.open(request) : plainPage(403, view.translate(messages.foreign));
    if (path.startsWith('daily/')) return this.#dailyFile(path);
    const content = await this.#contentOf(path, url.searchParams, view);
    return 'problem' in content
      ? this.#problem(404, view.translate(content.problem), view)
      : page(this.#framed(content, view));
  }

  async #posted(request: HttpRequest, path: string, view: View): Promise<HttpAnswer> {
    if (!isSameOrigin(request)) return plainPage(403, view.translate(messages.foreign));
    const [, form] = /^console\/(.*)$/.exec(path) ?? [];
    const outcome = form === undefined ? undefined : await carryOut(this.#commands, { path: form, request, view });
    if (outcome === undefined) return plainPage(404, 'form not found');
    return 'next' in outcome ? seeOther(outcome.next) : this.#problem(outcome.status, outcome.problem, view);
  }

  async #contentOf(path: string, query: URLSearchParams, view: ConsoleView): Promise<Content | Missing> {
    const commands = this.#commands;
    const { runtime } = commands;
    const { translate } = view;
    if (path === '') return { title: translate(messages.orders), main: this.#firstPage(query, view), at: 'orders' };
    if (path === 'console/connect')
      return { title: translate(messages.connect), main: connectPage(runtime, view), at: 'connect' };
    if (path === 'console/requests') {
      const main = requestList(runtime, requestFilterOf(query), view);
      return { title: translate(messages.requests), main, at: 'requests' };
    }
    const [, kind, id = ''] = /^console\/(orders|requests)\/([^/]+)$/.exec(path) ?? [];
    if (kind === 'requests') {
      const logged = runtime.requestLog.find(id);
      if (logged === undefined) return { problem: messages.requestNotFound };
      return { title: requestName(logged, view), main: await requestView(runtime, logged, view) };
    }
    const record = kind === undefined ? undefined : runtime.store.find(id);
    if (record === undefined) return { problem: messages.notFound };
    return { title: orderName(runtime, record, view), main: orderView(commands, record, view) };
  }

  #firstPage(query: URLSearchParams, view: ConsoleView): Html {
    const commands = this.#commands;
    const panels = [
      clockPanel(commands.runtime, view),
      faultPanel(commands, view),
      storePanel(commands.runtime, view),
      ...dailyFilePanels(commands, view),
    ];
    return html`<div class="columns"><div>${orderList(commands, filterOf(query), view)}</div>
<div class="panels">${panels}</div></div>`;
  }

  #problem(status: number, text: string, view: View): HttpAnswer {
    return page(this.#framed({ title: text, main: html`<p role="alert">${text}</p>` }, view), { status });
  }

  #framed({ title, main, at }: Content, view: View): Html {
    const { translate, href } = view;
    const { clock } = this.#commands.runtime;
    const link = (name: keyof typeof places): Html => {
      const current = name === at && html` aria-current="page"`;
      return html`<a href="${href(places[name])}"${current}>${translate(messages[name])}</a> `;
    };
    const nav = html`<nav aria-label="${translate(messages.pages)}">${link('orders')}${link('requests')}${link('connect')}</nav>`;
    const texts = {
      lost: messages.lost,
      back: messages.back,
      done: messages.done,
      copied: messages.copied,
      'not-copied': messages.notCopied,
    };
    const live = Object.entries(texts).map(([name, words]) => html` data-${name}="${translate(words)}"`);
    const now = html`<span data-tick="now">${time(clock.now())}</span>`;
    const aside = html`<p class="ticking"><span class="quiet">${translate(messages.clock)}</span> ${now}</p>
<p class="status" id="status" role="status"${live}></p>`;
    const footer = html`<a href="/_sandbox/">${translate(messages.controlApi)}</a>`;
    return framed(view, { title, main, nav, aside, footer, script: 'console.js' });
  }

  #dailyFile(path: string): HttpAnswer {
    const [, document = '', day = '', type] = /^daily\/([^/]+)\/(\d{4}-\d{2}-\d{2})\.(txt|csv)$/.exec(path) ?? [];
    const text = type === undefined ? undefined : this.#commands.files.text(document, day);
    if (text === undefined) return plainPage(404, 'file not found');
    const headers = { 'cache-control': 'no-store' };
    if (type === 'txt') return file(text, 'text/plain; charset=utf-8', headers);
    const disposition = `attachment; filename="${document}-${day}.csv"`;
    return file(text, 'text/csv; charset=utf-8', { ...headers, 'content-disposition': disposition });
  }
}

/** What a page shows. */
interface Content {
  readonly title: string;
  readonly main: Html;
  /** Which of the bar's pages it is. */
  readonly at?: keyof typeof places;
}

interface Missing {
  readonly problem: Words;
}

/** The pages that the bar leads to. */
const places = {
  orders: '/',
  requests: '/_sandbox/console/requests',
  connect: '/_sandbox/console/connect',
} as const;

/** The console's own path: `''` is its first page. */
function pathIn({ pathname }: URL): string | undefined {
  if (pathname === '/') return '';
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : '';
  return path === 'events' || /^(?:console|daily)\//.test(path) ? path : undefined;
}
