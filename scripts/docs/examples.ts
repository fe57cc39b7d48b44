import { isContent } from '../../src/message/layout.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import { type Html, html, line } from './html.ts';
import type { Wire } from './wire.ts';

/**
 * The examples of an operation: what the merchant's code gives and gets, beside what travels. The first one is open.
 */
export function operationExamples(wire: Wire, operation: SpecOperation): Html[] {
  return operation.examples.map(({ value: example }, index) => {
    const { request, answer } = example;
    return shown(example, index === 0, [
      pane('You give', json(request)),
      pane('On the wire', wire.request(operation, request), 'wire'),
      answer === undefined ? undefined : pane('Comes back', wire.answer(operation, request, answer), 'wire'),
      answer === undefined
        ? undefined
        : pane(typeof answer === 'string' ? 'The shopper gets' : 'You get', json(answer)),
    ]);
  });
}

/** What a callback brings, and how it travels. */
export function callbackExamples(wire: Wire, callback: SpecCallback): Html[] {
  return callback.examples.map(({ value: example }, index) =>
    shown(example, index === 0, [
      pane(
        callback.acknowledgement.by === 'page' ? 'The browser posts' : 'The vendor posts',
        wire.callback(callback, isContent(example.request) ? example.request : {}),
        'wire',
      ),
      pane('You get', json(example.request)),
    ]),
  );
}

function shown(
  { name, summary }: { name: string; summary: string },
  open: boolean,
  panes: readonly (Html | undefined)[],
): Html {
  return html`<details class="example"${open && html` open`}>
<summary><span class="component">${name}</span> ${line(summary)}</summary>
<div class="panes">${panes}</div>
</details>`;
}

export function pane(label: string, content: string, kind: 'plain' | 'wire' = 'plain'): Html {
  return html`<figure class="${kind}"><figcaption>${label}</figcaption><pre tabindex="0"><code>${content}</code></pre></figure>\n`;
}

export function json(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
