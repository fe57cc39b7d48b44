import type { Paint } from '../highlight.ts';
import { type Html, html } from '../html.ts';

/** A block of code with its caption. Its copy button comes with the script, where there is one. */
export function pane(label: string, content: Html | string, kind: 'plain' | 'wire' = 'plain'): Html {
  return html`<figure class="code ${kind}"><figcaption>${label}</figcaption><pre tabindex="0"><code>${content}</code></pre></figure>\n`;
}

/** A value as JSON with its colours; a text as it is. */
export function jsonPane(label: string, value: unknown, paint: Paint): Html {
  return pane(label, typeof value === 'string' ? value : paint(JSON.stringify(value, null, 2), 'json'));
}

/** A sample in one language. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly grammar: string;
  readonly code: string;
}

/** The same in several languages, one at a time: without a script too, since the choice is a radio button. */
export function tabs(samples: readonly Sample[], legend: string, paint: Paint): Html {
  const buttons = samples.map(
    ({ id, label }, index) =>
      html`<label><input type="radio" name="sample" value="${id}"${index === 0 && html` checked`}><span>${label}</span></label>`,
  );
  return html`<div class="tabs"><fieldset><legend>${legend}</legend>${buttons}</fieldset>
${samples.map(({ id, label, grammar, code }) => html`<div class="tab" data-sample="${id}">${pane(label, paint(code, grammar))}</div>`)}</div>`;
}
