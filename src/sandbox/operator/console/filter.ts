import { type Html, html } from '../../../http/html.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { OrderFilter } from '../find-orders.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';
import type { ConsoleView } from './console-view.ts';

/** Which orders the list shows, as the page's address says. */
export interface Filter {
  readonly api: string;
  /** `api/lifecycle.state` */
  readonly state: string;
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

export function filterOf(query: URLSearchParams): Filter {
  return {
    api: query.get('api') ?? '',
    state: query.get('state') ?? '',
    text: (query.get('q') ?? '').trim(),
    page: pageIn(query),
  };
}

/** The page that an address asks for, counted from 1. */
export function pageIn(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

export function queryOf({ api, state, text }: Filter, page?: number): Readonly<Record<string, string>> {
  return { api, state, q: text, page: page === undefined || page === 1 ? '' : String(page) };
}

export function isFiltered({ api, state, text }: Filter): boolean {
  return api !== '' || state !== '' || text !== '';
}

/** As the store is asked; nothing where no order can be meant: a state of another API, or of none. */
export function orderFilter({ api, state, text }: Filter): OrderFilter | undefined {
  const [, ofApi, lifecycle, name] = /^([^/]*)\/([^.]*)\.(.*)$/.exec(state) ?? [];
  if (state !== '' && (ofApi === undefined || (api !== '' && api !== ofApi))) return undefined;
  const exact = { api: ofApi ?? api, lifecycle: lifecycle ?? '', state: name ?? '' };
  const given = Object.entries(exact).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), text };
}

export function filterForm(apis: readonly SandboxApi[], filter: Filter, view: ConsoleView): Html {
  const { translate } = view;
  const documents = apiOptions(apis, filter.api, view);
  const states = apis
    .filter(({ document }) => filter.api === '' || document.name === filter.api)
    .flatMap((api) => stateOptions(api, filter, translate));
  const all = html`<option value="">${translate(messages.all)}</option>`;
  return html`<form class="filter" method="get" action="/" role="search">
${languageField(view)}
<label>${translate(messages.api)} <select name="api">${all}${documents}</select></label>
<label>${translate(messages.state)} <select name="state">${all}${states}</select></label>
<label>${translate(messages.search)} <input type="search" name="q" value="${filter.text}" autocomplete="off"></label>
<button>${translate(messages.filter)}</button>
</form>`;
}

function stateOptions(
  { document, lifecycles }: SandboxApi,
  filter: Filter,
  translate: View['translate'],
): readonly Html[] {
  return Object.entries(lifecycles).map(([name, { title, states }]) => {
    const options = Object.entries(states).map(([state, text]) =>
      option(`${document.name}/${name}.${state}`, translate(text), filter.state),
    );
    return html`<optgroup label="${document.name}: ${translate(title)}">${options}</optgroup>`;
  });
}

export function apiOptions(apis: readonly SandboxApi[], selected: string, { apiTitle }: ConsoleView): readonly Html[] {
  return apis.map((api) => option(api.document.name, apiTitle(api), selected));
}

/** Keeps to the language that was asked for by name, in a form whose fields are the whole query. */
export function languageField({ lang, href }: View): Html | undefined {
  const named = new URLSearchParams(href('/').split('?')[1]).has('lang');
  return named ? html`<input type="hidden" name="lang" value="${lang}">` : undefined;
}

export function option(value: string, text: string, selected: string): Html {
  return html`<option value="${value}"${value === selected && html` selected`}>${text}</option>`;
}
