import { type Html, html } from '../../html.ts';

/** How much there is. */
export interface Counts {
  readonly apis: number;
  readonly operations: number;
  readonly callbacks: number;
}

/** What the client takes care of. */
export interface Point {
  readonly title: string;
  readonly text: string;
}

/** The start page. */
export const start = {
  title: "Taiwan's payment APIs, typed and tested",
  description:
    "Typed TypeScript clients for Taiwan's payment, logistics and e-invoice APIs, and a sandbox that stands in for them",
  lead: ({ apis, operations, callbacks }: Counts): Html =>
    html`jinliu calls ECPay, Cat and MyPay for you: ${apis} APIs, ${operations} operations and ${callbacks} callbacks, with every field typed and checked, every message signed or encrypted, and a sandbox in which all of it can be tried without an account.`,
  begin: 'First payment in ten minutes',
  browse: 'Browse the APIs',
  install: 'Install',
  installLead: (): Html =>
    html`Node.js 20.20 or later, Bun, Deno or Cloudflare Workers. The last line starts the sandbox and keeps running: a server on your own machine that answers as the vendors do, sends their callbacks, and shows what happened on a page, its console, at <code>http://127.0.0.1:8787/</code>.`,
  terminal: 'Terminal',
  payment: 'A first payment',
  paymentLead: (): Html =>
    html`An order in the sandbox. Write this into <code>pay.mjs</code> and, in a second terminal, run <code>node pay.mjs</code>. Open the address that it prints, pay as a shopper would, and see the order, the callback and every byte in the console. The keys are the ones that MyPay publishes for its tests.`,
  why: 'What it takes care of',
  points: (): Point[] => [
    {
      title: 'Fields',
      text: 'Types, limits and the rules between fields come from OpenAPI documents. A wrong payload does not compile, or is refused with a sentence before anything is sent.',
    },
    {
      title: 'Signatures and ciphers',
      text: 'CheckMacValue, AES, XML and redirects are written and read by one verifier, in constant time, before anything else is believed.',
    },
    {
      title: 'Callbacks',
      text: 'One function reads, verifies and acknowledges. With a store it ships once, on one machine or on ten, however many callbacks report a payment.',
    },
    {
      title: 'Lost answers',
      text: 'Every call ends in a value, a refusal, or an outcome that is unknown, with the way to find out. A write is never sent twice on doubt.',
    },
  ],
  counts: (operations: number, callbacks: number): string =>
    `${operations} ${operations === 1 ? 'operation' : 'operations'}, ${callbacks === 0 ? 'no callbacks' : `${callbacks} ${callbacks === 1 ? 'callback' : 'callbacks'}`}`,
};
