import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import type { Words } from '../../model/lifecycle.ts';
import { chosen, type Language } from './language.ts';

/** How one request wants its page: its language, and links that keep to it. */
export interface View {
  readonly lang: Language;
  /** The words, with what stands in their braces. */
  readonly say: (words: Words, n?: string | number, all?: string | number) => string;
  /** An address of the sandbox's, in the language that was asked for by name. */
  readonly href: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
  /** This page in another language. */
  readonly other: (lang: Language) => string;
}

/**
 * @param own where the page is to be had again, where its request was not a GET
 * @param said the language that an order names
 */
export function viewOf(request: Request, { own, said }: { own?: string; said?: unknown } = {}): View {
  const url = new URL(request.url);
  const { lang, named } = chosen(url.searchParams, said, request.headers.get('accept-language'));
  const address = own === undefined ? url : new URL(own, url);
  return {
    lang,
    say: (words, n, all) => (n === undefined ? words[lang] : words[lang].replace('{n}', () => String(n)).replace('{all}', () => String(all ?? ''))),
    href: (path, query = {}) => addressOf(path, { ...query, lang: named ? lang : undefined }),
    other: (wanted) => addressOf(address.pathname, { ...Object.fromEntries(address.searchParams), locale: undefined, lang: wanted }),
  };
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

/** A moment in Taipei. */
export function time(moment: number): Html {
  return html`<time datetime="${formatTime('yyyy-MM-ddTHH:mm:ss+08:00', moment)}">${formatTime('yyyy/MM/dd HH:mm:ss', moment)}</time>`;
}

const grouped = new Intl.NumberFormat('en-US');

/** `NT$1,234`; what is not a number stays as it is. */
export function money(value: unknown): string {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? `NT$${grouped.format(number)}` : shown(value);
}

/** A field as people read it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
