import type { BrowserForm } from '../call/browser-form.ts';
import { networkFailure } from '../call/network.ts';
import { CommandError } from './usage.ts';

const longest = 2000;

/** What the shopper would see. */
export interface Shown {
  readonly status: number;
  readonly location?: string;
  /** The words of the page. */
  readonly page: string;
}

/** A form operation as a call: builds the form and posts it as the shopper's browser does. For the sandbox. */
export function postAsBrowser(
  form: (payload: unknown) => BrowserForm | Promise<BrowserForm>,
): (payload: unknown, control: { readonly signal: AbortSignal }) => Promise<Shown> {
  return async (payload, { signal }) => {
    const { action, fields } = await form(payload);
    const request = { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', signal } as const;
    const response = await fetch(action, request).catch((error: unknown) => {
      const { networkCode = 'no answer', wasRefused } = networkFailure(error);
      const what = `no sandbox answers at ${new URL(action).origin} (${networkCode}); start one with jinliu sandbox`;
      throw new CommandError(what, wasRefused ? 'not-sent' : 'unknown');
    });
    const location = response.headers.get('location');
    const page = textOf(await response.text());
    return { status: response.status, ...(location === null ? {} : { location }), page };
  };
}

/** A page without its tags. */
function textOf(html: string): string {
  const text = html
    .replaceAll(/<(style|script|title)\b[^>]*>.*?<\/\1>/gis, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
}
