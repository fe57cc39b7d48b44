import { type Html, html } from '../../../http/html.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/**
 * A button that copies what the nearest `copyable` around it holds as `pre`, or as `code`. Only a page whose script runs
 * shows it.
 *
 * @param what it copies, for whoever does not see what it stands beside
 */
export function copyButton(what: string, { translate }: View): Html {
  const label = translate(messages.copyOf, what);
  return html`<button type="button" class="copy" aria-label="${label}">${translate(messages.copy)}</button>`;
}

/** A short text with a button that copies it. */
export function copyable(text: string, what: string, view: View): Html {
  return html`<span class="copyable"><code>${text}</code> ${copyButton(what, view)}</span>`;
}
