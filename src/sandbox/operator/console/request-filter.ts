import { type Html, html } from '../../../http/html.ts';
import { type LoggedRequest, requestResults, resultOf } from '../../model/request-log.ts';
import type { Runtime } from '../../model/runtime.ts';
import { messages } from '../pages/messages.ts';
import { results } from '../pages/reasons.ts';
import type { ConsoleView } from './console-view.ts';
import { apiOptions, languageField, option, pageIn } from './filter.ts';

/** Which requests the log shows, as the page's address says. */
export interface RequestFilter {
  readonly api: string;
  /** `api/operation` */
  readonly operation: string;
  /** What became of it, or `fault`: whatever had a fault injected. */
  readonly result: string;
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

const withFault = 'fault';

export function requestFilterOf(query: URLSearchParams): RequestFilter {
  return {
    api: query.get('api') ?? '',
    operation: query.get('operation') ?? '',
    result: query.get('result') ?? '',
    text: (query.get('q') ?? '').trim(),
    page: pageIn(query),
  };
}

export function requestQuery(
  { api, operation, result, text }: RequestFilter,
  page?: number,
): Readonly<Record<string, string>> {
  return { api, operation, result, q: text, page: page === undefined || page === 1 ? '' : String(page) };
}

/** The latest first. */
export function filteredRequests(runtime: Runtime, filter: RequestFilter): readonly LoggedRequest[] {
  const sought = filter.text.toLowerCase();
  return runtime.requestLog.latest().filter((logged) => {
    const { api, operation = '', fault } = logged;
    if (filter.api !== '' && filter.api !== api) return false;
    if (filter.operation !== '' && filter.operation !== `${api}/${operation}`) return false;
    const isOfResult = filter.result === withFault ? fault !== undefined : resultOf(logged) === filter.result;
    if (filter.result !== '' && !isOfResult) return false;
    return sought === '' || contains(runtime, logged, sought);
  });
}

function contains({ store }: Runtime, logged: LoggedRequest, sought: string): boolean {
  const { id, path, operation = '', merchant, wire, answer, record = '' } = logged;
  if (id === sought) return true;
  const texts = [path, operation, merchant, wire.text, answer?.text ?? '', store.find(record)?.key ?? ''];
  // What was encrypted or encoded on the wire is looked for in what was read of it.
  const read = [wire.plain, answer?.plain].map((plain) => JSON.stringify(plain) ?? '');
  return [...texts, ...read].some((text) => text.toLowerCase().includes(sought));
}

export function requestFilterForm({ apis }: Runtime, filter: RequestFilter, view: ConsoleView): Html {
  const { translate, titleOf } = view;
  const documents = apiOptions(apis, filter.api, view);
  const operations = apis
    .filter(({ document }) => filter.api === '' || document.name === filter.api)
    .map(({ document: { name }, operations: all }) => {
      const options = Object.keys(all).map((id) =>
        option(`${name}/${id}`, [id, titleOf(name, id)].filter(Boolean).join(' '), filter.operation),
      );
      return html`<optgroup label="${name}">${options}</optgroup>`;
    });
  const all = html`<option value="">${translate(messages.all)}</option>`;
  const became = requestResults.map((result) => option(result, translate(results[result]), filter.result));
  return html`<form class="filter" method="get" action="/_sandbox/console/requests" role="search">
${languageField(view)}
<label>${translate(messages.api)} <select name="api">${all}${documents}</select></label>
<label>${translate(messages.operation)} <select name="operation">${all}${operations}</select></label>
<label>${translate(messages.result)} <select name="result">${all}${became}${option(withFault, translate(messages.withFault), filter.result)}</select></label>
<label>${translate(messages.search)} <input type="search" name="q" value="${filter.text}" autocomplete="off"></label>
<button>${translate(messages.filter)}</button>
</form>`;
}
