import type { DocumentParts } from '../document-parts.ts';
import type { Edition } from '../edition.ts';
import { type Html, html, line } from '../html.ts';
import { pane } from '../parts/panes.ts';
import { nameOf } from '../summary.ts';
import type { Texts } from '../texts/texts.ts';
import type { Page } from './page.ts';

/** What this is, how to install it, and the way to a first payment. */
export function startPage({ texts, documents, guides, paint }: Edition): Page {
  const { site, start } = texts;
  const count = (of: (parts: DocumentParts) => readonly unknown[]): number =>
    documents.reduce((sum, parts) => sum + of(parts).length, 0);
  const counts = {
    apis: documents.length,
    operations: count(({ spec }) => spec.operations),
    callbacks: count(({ spec }) => spec.callbacks),
  };
  return {
    path: 'index.html',
    title: site.title,
    description: start.description,
    kind: 'start',
    main: html`<div class="hero"><h1>${start.title}</h1>
<p class="lead">${start.lead(counts)}</p>
<p class="actions"><a class="button" href="~/guides/first-payment.html">${start.begin}</a> <a class="button quiet" href="~/playground.html">${texts.playground.tryIt}</a> <a class="button quiet" href="#apis">${start.browse}</a></p></div>
<div class="split"><div><h2>${start.install}</h2>
<p>${start.installLead()}</p></div>
${pane(start.terminal, paint('mkdir tea-shop && cd tea-shop && npm init -y\nnpm install jinliu\nnpx jinliu sandbox', 'sh'))}</div>
<div class="split"><div><h2>${start.payment}</h2>
<p>${start.paymentLead()}</p></div>
${pane('pay.mjs', paint(startSample(texts.samples), 'ts'))}</div>
<h2>${start.why}</h2>
<ul class="points">${start.points().map(({ title, text }) => html`<li><strong>${title}</strong><p>${text}</p></li>`)}</ul>
<h2 id="apis">${site.reference}</h2>
<div class="cards">${documents.map(card)}</div>
<h2 id="guides">${site.guides}</h2>
<ul class="guides">${guides.map(({ name, title, lead }) => html`<li><a href="~/guides/${name}.html"><strong>${title}</strong><span>${line(lead)}</span></a></li>`)}</ul>`,
  };
}

/** Compiled like all samples. */
export function startSample({ payPage, tea }: Texts['samples']): string {
  return `import { createMypay } from 'jinliu/mypay';

const mypay = createMypay({
  storeUid: '289151880002',
  key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx',
  baseUrl: 'http://127.0.0.1:8787',
});

const order = await mypay.createOrder({
  user_id: 'shopper-1',
  ip: '203.0.113.7',
  order_id: \`A\${Date.now()}\`,
  cost: 100,
  items: [{ id: '1', name: '${tea}', cost: 100, amount: 1, total: 100 }],
  pfn: 'CREDITCARD',
});
console.log(order.url); // ${payPage}`;
}

function card(parts: DocumentParts): Html {
  const { spec, texts } = parts;
  const { start } = texts;
  return html`<section class="card"><h3><a href="~/${spec.name}/index.html">${nameOf(parts)}</a></h3>
<p>${start.counts(spec.operations.length, spec.callbacks.length)}</p>
<p><code>${parts.entry.module}</code></p></section>`;
}
