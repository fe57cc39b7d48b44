import { isContent } from '../../../src/message/layout.ts';
import type { SpecCallback } from '../../spec/operation/callback.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import { type Html, html, line } from '../html.ts';
import { jsonPane, pane } from './panes.ts';

/**
 * The examples of an operation: what the merchant's code gives and gets, beside what travels. The first one is open.
 */
export function operationExamples({ wire, texts, paint }: DocumentParts, operation: SpecOperation): Html[] {
  const { operations: phrases } = texts;
  return operation.examples.map(({ value: example }, index) => {
    const { request, answer } = example;
    return shown(example, index === 0, [
      jsonPane(phrases.give, request, paint),
      pane(phrases.wire, wire.request(operation, request), 'wire'),
      answer === undefined ? undefined : pane(phrases.back, wire.answer(operation, request, answer), 'wire'),
      answer === undefined
        ? undefined
        : jsonPane(typeof answer === 'string' ? phrases.shopperGets : phrases.get, answer, paint),
    ]);
  });
}

/** What a callback brings, and how it travels. */
export function callbackExamples({ wire, texts, paint }: DocumentParts, callback: SpecCallback): Html[] {
  const { callbacks: phrases, operations } = texts;
  const label = callback.acknowledgement.by === 'page' ? phrases.browserPosts : phrases.vendorPosts;
  return callback.examples.map(({ value: example }, index) =>
    shown(example, index === 0, [
      pane(label, wire.callback(callback, isContent(example.request) ? example.request : {}), 'wire'),
      jsonPane(operations.get, example.request, paint),
    ]),
  );
}

function shown(
  { name, summary }: { name: string; summary: string },
  open: boolean,
  panes: readonly (Html | undefined)[],
): Html {
  return html`<details class="example" id="example.${name}"${open && html` open`}>
<summary><code class="component">${name}</code> ${line(summary)}</summary>
${panes}
</details>`;
}
