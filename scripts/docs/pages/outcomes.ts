import type { Edition } from '../edition.ts';
import { code, type Html, html, line } from '../html.ts';
import { type OutcomeGroup, type OutcomeRow, outcomes } from '../outcomes.ts';
import { pane } from '../parts/panes.ts';
import { bullets } from '../parts/phrases.ts';
import type { Texts } from '../texts/texts.ts';
import type { Page } from './page.ts';

/** Compiled like all samples. */
export function outcomesSample({ since, nothingDone, restarted }: Texts['samples']): string {
  return `import { createMypay, isUnresolved } from 'jinliu/mypay';

const mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
const refund = { uid: '88833', key: '1c943777706d68f757afdb9034213001', cost: 100 };
const since = Date.now(); // ${since}

try {
  await mypay.refundOrder(refund);
} catch (error) {
  if (!isUnresolved(error)) throw error; // ${nothingDone}
  const found = await error.resolve();
  console.log(found.state === 'happened' ? found.value : found.state);
}

// ${restarted}
const found = await mypay.resolve('refundOrder', refund, { since });
if (found.state === 'happened') console.log(found.value.finishtime);
`;
}

/** How a call can end, a reason per row. */
export function outcomesPage({ texts, paint }: Edition): Page {
  const { outcomes: phrases, site } = texts;
  return {
    path: 'outcomes.html',
    title: site.outcomes,
    description: phrases.description,
    kind: 'wide',
    footer: html`${phrases.held}`,
    main: html`<h1>${site.outcomes}</h1>
<p class="lead">${phrases.lead()}</p>
${bullets(phrases.points())}
<h2 id="find-out">${phrases.findOut}</h2>
<p>${phrases.findOutLead()}</p>
${bullets(phrases.found())}
<p>${phrases.alike}</p>
<p>${phrases.restart}</p>
${pane('TypeScript', paint(outcomesSample(texts.samples), 'ts'))}
${outcomes.map((each) => group(each, phrases))}`,
  };
}

function group({ id, rows }: OutcomeGroup, phrases: Texts['outcomes']): Html {
  return html`<h2 id="${id}">${phrases.groups[id]}</h2>
<div class="scroll"><table class="meanings outcomes"><thead><tr><th scope="col">${phrases.happens}</th><th scope="col">${phrases.outcome}</th><th scope="col">${phrases.why}</th></tr></thead>
<tbody>${rows.map((each) => row(each, phrases))}</tbody></table></div>`;
}

function row({ id, outcome, code: error }: OutcomeRow, phrases: Texts['outcomes']): Html {
  const { what, why } = phrases.rows[id];
  const named =
    outcome === 'value' ? html`${phrases.value}` : html`<span class="outcome call-${outcome}">${outcome}</span>`;
  return html`<tr id="${id}"><td>${line(what)}</td><td data-label="${phrases.outcome}">${named}${error !== undefined && html` ${code(error)}`}</td><td>${line(why)}</td></tr>\n`;
}
