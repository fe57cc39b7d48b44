import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import { type Html, html, line } from '../html.ts';
import type { Texts } from '../texts/texts.ts';

/** How the vendor says no to an operation, each kind with the vendor's words. */
export function refusals({ spec, texts, paint }: DocumentParts, operation: SpecOperation): Html | undefined {
  const shown = Object.entries({ ...spec.refusals.value, ...operation.refusals?.value });
  if (shown.length === 0) return undefined;
  const { operations: phrases } = texts;
  return html`<h2 id="refusals">${phrases.refusals}</h2>
<p>${phrases.refusalsNote()}</p>
${shown.map(([kind, refusal]) => {
  const content = refusal.answer ?? refusal.envelope ?? '';
  const text = typeof content === 'string' ? html`${content}` : paint(JSON.stringify(content, null, 2), 'json');
  return html`<details class="refusal" id="refusal.${kind}"><summary><code class="component">${kind}</code> ${kindText(kind, phrases)}</summary>
<p>${line(refusal.summary)}${refusal.status !== undefined && ` HTTP ${refusal.status}`}</p><pre tabindex="0"><code>${text}</code></pre>${refusal.answer === undefined && html`<p class="quiet">${phrases.inEnvelope}</p>`}</details>\n`;
})}`;
}

/** A kind that a check of ours names says itself what it is. */
function kindText(kind: string, phrases: Texts['operations']): string {
  const known = phrases.refusalKinds[kind];
  if (known !== undefined) return known;
  return kind.startsWith('payload-') ? phrases.fieldWrong : '';
}
