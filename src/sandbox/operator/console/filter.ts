import { type Html, html } from '../../../http/html.ts';
import { type StoredRecord, statesOf } from '../../model/record.ts';
import type { Runtime } from '../../model/runtime.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** Which orders the list shows. Everything of it stands in the page's address. */
export interface Filter {
  readonly api: string;
  /** `api/lifecycle.state` */
  readonly state: string;
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

export function filterOf(query: URLSearchParams): Filter {
  const page = Number(query.get('page') ?? 1);
  return {
    api: query.get('api') ?? '',
    state: query.get('state') ?? '',
    text: (query.get('q') ?? '').trim(),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function queryOf({ api, state, text }: Filter, page?: number): Readonly<Record<string, string>> {
  return { api, state, q: text, page: page === undefined || page === 1 ? '' : String(page) };
}

export function isFiltered({ api, state, text }: Filter): boolean {
  return api !== '' || state !== '' || text !== '';
}

export function filtered(records: readonly StoredRecord[], { api, state, text }: Filter): readonly StoredRecord[] {
  const sought = text.toLowerCase();
  return records.filter(
    (record) =>
      (api === '' || record.api === api) &&
      (state === '' || statesOf(record).some((each) => `${record.api}/${record.lifecycle}.${each}` === state)) &&
      (sought === '' || says(record, sought)),
  );
}

/** Does the number or any field of it hold the text? */
function says(record: StoredRecord, sought: string): boolean {
  if (record.id === sought || record.key.toLowerCase().includes(sought)) return true;
  for (const value of Object.values(record.fields)) {
    if ((typeof value === 'string' || typeof value === 'number') && String(value).toLowerCase().includes(sought)) return true;
  }
  return false;
}

export function filterForm(runtime: Runtime, filter: Filter, { say, lang, href }: View): Html {
  const apis = runtime.apis.filter(({ document }) => filter.api === '' || document.name === filter.api);
  const named = new URLSearchParams(href('/').split('?')[1]).get('lang');
  return html`<form class="filter" method="get" action="/" role="search">
${named !== null && html`<input type="hidden" name="lang" value="${lang}">`}
<label>${say(words.api)} <select name="api"><option value="">${say(words.every)}</option>${runtime.apis.map(({ document }) => option(document.name, document.title, filter.api))}</select></label>
<label>${say(words.state)} <select name="state"><option value="">${say(words.every)}</option>${apis.map(({ document, lifecycles }) =>
    Object.entries(lifecycles).map(
      ([name, lifecycle]) =>
        html`<optgroup label="${document.name}: ${say(lifecycle.title)}">${Object.entries(lifecycle.states).map(([state, told]) => option(`${document.name}/${name}.${state}`, say(told), filter.state))}</optgroup>`,
    ),
  )}</select></label>
<label>${say(words.search)} <input type="search" name="q" value="${filter.text}" autocomplete="off"></label>
<button>${say(words.filter)}</button>
</form>`;
}

function option(value: string, text: string, chosen: string): Html {
  return html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`;
}
