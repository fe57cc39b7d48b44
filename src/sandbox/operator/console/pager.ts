import { type Html, html } from '../../../http/html.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** Where one is in a list of several pages. */
interface Position {
  /** Counted from 1. */
  readonly number: number;
  readonly hasMore: boolean;
  readonly link: (to: number, label: string) => Html;
  /** What the page shows, in words. */
  readonly position: string;
}

/** Links to the pages before and after; nothing where there is one page only. */
export function pager({ number, hasMore, link, position }: Position, { translate }: View): Html | undefined {
  if (number === 1 && !hasMore) return undefined;
  return html`<nav class="turn">${number > 1 && link(number - 1, translate(messages.newer))}
<span>${position}</span> ${hasMore && link(number + 1, translate(messages.older))}</nav>`;
}
