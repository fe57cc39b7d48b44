import { type Html, html } from '../../../http/html.ts';
import { isContent } from '../../../message/layout.ts';
import type { Wire } from '../../model/record.ts';
import type { Masker } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** Deeper than any payload of the documents; what a hostile one nests deeper is not shown. */
const deepest = 40;

/** One message opened up: what was in it beside the text as it travelled, without secrets and personal data. */
export function messageView(label: string, { text, plain }: Wire, masker: Masker, { say }: View): Html {
  const hasPlain = plain !== undefined && plain !== text && !(isContent(plain) && Object.keys(plain).length === 0);
  return html`<div class="message"><h4>${label}</h4><div class="panes">
${hasPlain && html`<figure><figcaption>${say(words.payload)}</figcaption><pre tabindex="0">${JSON.stringify(masker.value(shallow(plain)), null, 2)}</pre></figure>`}
<figure><figcaption>${say(words.wire)}</figcaption><pre tabindex="0" class="wire">${text === '' ? say(words.empty) : masker.text(text)}</pre></figure></div></div>`;
}

/** A payload cut off at the depth where recursion would hurt. */
function shallow(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return value.map((each) => shallow(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shallow(each, depth + 1)]));
}
