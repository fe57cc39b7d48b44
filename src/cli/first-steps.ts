import { everyDocument, type KnownDocument } from './documents.ts';
import { exampleLine } from './field-help.ts';

/** An order, its payment and its callback, all in the sandbox: lines to copy, made of the documents' own examples. */
export function firstSteps(): string[] {
  const [order] = everyDocument.flatMap(ordersOf);
  if (order === undefined) return [];
  const { known, operation, key, url, transition } = order;
  const { name } = known.document;
  const before = `jinliu call ${name} ${operation} --environment sandbox`;
  const [line = before] = exampleLine(known, operation, { before, without: [key, url] });
  return [
    'The first ten minutes: an order, its payment and its callback, on this machine. The first two lines each in a',
    'terminal of their own:',
    '',
    '  jinliu sandbox',
    `  jinliu verify ${name} --listen 3000`,
    `  ${line} --${key} A1 --${url} http://127.0.0.1:3000/`,
    `  curl -H 'content-type: application/json' -d '{}' http://127.0.0.1:8787/_sandbox/orders/A1/transitions/${transition}`,
  ];
}

interface FirstOrder {
  readonly known: KnownDocument;
  readonly operation: string;
  /** The field of the merchant's number. */
  readonly key: string;
  /** The field of the address to which the callback goes. */
  readonly url: string;
  /** The payment. */
  readonly transition: string;
}

/** The operations that place an order whose payment is called back, signed, to an address of the order's own. */
function ordersOf(known: KnownDocument): FirstOrder[] {
  return Object.entries(known.actions).flatMap(([operation, action]) => {
    if (!('create' in action)) return [];
    const lifecycle = known.lifecycles[action.lifecycle];
    const key = lifecycle?.key;
    if (lifecycle === undefined || key === undefined) return [];
    for (const [transition, { by, notify = [] }] of Object.entries(lifecycle.transitions)) {
      const url = notify.find(({ callback }) => known.callbacks?.[callback]?.proof === 'signature')?.url;
      if (by === 'shopper' && url !== undefined) return [{ known, operation, key, url, transition }];
    }
    return [];
  });
}
