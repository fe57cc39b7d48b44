import { grouped } from '../../../barcode/grouped.ts';
import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { Words } from '../../model/lifecycle.ts';

export type Language = 'en' | 'zh';

/** How one request wants its page: its language, and links that keep to it. */
export interface View {
  readonly lang: Language;
  /** The text in the page's language, with `n` and `all` in place of their braces. */
  readonly translate: (text: Words, n?: string | number, all?: string | number) => string;
  /** An address of the sandbox's, in the language that was asked for by name. */
  readonly href: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
  /** This page in another language. */
  readonly other: (lang: Language) => string;
}

export interface ViewOptions {
  /** Where the page can be fetched with GET, where its request was not one. */
  readonly address?: string;
  /** The language that the order asks for. */
  readonly language?: unknown;
  /** The vendor's query parameter for the language, beside `lang`. */
  readonly languageParameter?: string | undefined;
}

/**
 * The language of a page: what its address asks for (`?lang=en`, or the vendor's own parameter), else what the order
 * asks for, else what the browser prefers, else Taiwan's Chinese. Of the vendors' languages all but English are shown
 * as Chinese.
 */
export function viewOf(
  request: HttpRequest,
  { address, language, languageParameter = 'lang' }: ViewOptions = {},
): View {
  const { url } = request;
  const named = url.search === '' ? null : (url.searchParams.get('lang') ?? url.searchParams.get(languageParameter));
  const wanted = typeof language === 'string' && language !== '' ? language : undefined;
  const lang = languageNamed(named ?? wanted) ?? preferredLanguage(request.header('accept-language') ?? '');
  return {
    lang,
    translate: ({ [lang]: text }, n, all) =>
      n === undefined ? text : text.replace('{n}', () => String(n)).replace('{all}', () => String(all ?? '')),
    href: (path, query = {}) => addressWith(path, { ...query, lang: named === null ? undefined : lang }),
    other: (other) => {
      const [path = '', query = ''] = (address ?? url.pathname + url.search).split('?');
      const rest = query === '' ? {} : Object.fromEntries(new URLSearchParams(query));
      return addressWith(path, { ...rest, [languageParameter]: undefined, lang: other });
    },
  };
}

function languageNamed(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined;
  return /^en/i.test(text) ? 'en' : 'zh';
}

function preferredLanguage(accepted: string): Language {
  let preferred: Language = 'zh';
  let most = 0;
  for (const part of accepted.split(',')) {
    const [tag = '', quality] = part.split(';q=');
    const weight = quality === undefined ? 1 : Number(quality);
    const found = /^\s*(en|zh)(?![a-z])/i.exec(tag)?.[1]?.toLowerCase();
    if (found === undefined || !(weight > most)) continue;
    preferred = found === 'en' ? 'en' : 'zh';
    most = weight;
  }
  return preferred;
}

function addressWith(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

/** A time in Taipei. */
export function time(at: number): Html {
  const machine = formatTime('yyyy-MM-ddTHH:mm:ss+08:00', at);
  return html`<time datetime="${machine}">${formatTime('yyyy/MM/dd HH:mm:ss', at)}</time>`;
}

/**
 * A time of today by the clock, else by its day; all of it where one points at it. A list is read for what is near.
 */
export function shortTime(at: number, now: number): Html {
  const whole = String(formatTime('yyyy/MM/dd HH:mm:ss', at));
  const today = String(formatTime('yyyy/MM/dd', now));
  const near = whole.startsWith(today) ? whole.slice(11) : whole.slice(whole.startsWith(today.slice(0, 5)) ? 5 : 0, 16);
  const machine = formatTime('yyyy-MM-ddTHH:mm:ss+08:00', at);
  return html`<time datetime="${machine}" title="${whole}">${near}</time>`;
}

/** `NT$1,234`; what is not a number stays as it is. */
export function money(value: unknown): string {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return shown(value);
  const isPlain = Number.isSafeInteger(number) && number > 0;
  return `NT$${isPlain ? grouped(number) : number.toLocaleString('en-US')}`;
}

/** A field as people read it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
