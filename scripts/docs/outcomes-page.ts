import { pane } from './examples.ts';
import { code, type Html, html, line } from './html.ts';
import { type OutcomeGroup, type OutcomeRow, outcomes } from './outcomes.ts';
import { pageText } from './page.ts';
import { title } from './phrases.ts';

/** Compiled like all samples. */
export const outcomesSample = `import { createMypay, isUnresolved } from 'jinliu/mypay';

const mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
const refund = { uid: '88833', key: '1c943777706d68f757afdb9034213001', cost: 100 };
const since = Date.now(); // with the refund in a row of your own, before the call

try {
  await mypay.refundOrder(refund);
} catch (error) {
  if (!isUnresolved(error)) throw error; // not sent, or refused: nothing was done
  const found = await error.resolve();
  console.log(found.state === 'happened' ? found.value : found.state);
}

// After a restart, of each row that was started and never ended.
const found = await mypay.resolve('refundOrder', refund, { since });
if (found.state === 'happened') console.log(found.value.finishtime);
`;

const main = html`<h1>Outcomes <span lang="zh-Hant" class="zh">呼叫結果</span></h1>
<p class="lead">Every call ends in a value, or in an error whose <code>outcome</code> says what became of it: <code>not-sent</code>, <code>refused</code> or <code>unknown</code>.</p>
<p class="lead" lang="zh-Hant">每次呼叫的結果只有四種：取得回應，或錯誤的 <code>outcome</code> 為 <code>not-sent</code>（未送出）、<code>refused</code>（被拒絕）、<code>unknown</code>（不確定）。</p>
<ul>
<li>After <code>not-sent</code> and <code>refused</code> nothing was done. After <code>unknown</code> a write may have been done: the client never sends it again, and <code>retryable</code> is false.</li>
<li>A read has the same outcomes. After <code>unknown</code> it may be made again, <code>retryable</code> is true, and the client does so by itself (option <code>retries</code>).</li>
<li>An option of the client that is missing or wrong is an <code>OptionsError</code>, thrown before there is a call.</li>
</ul>
<h2 id="find-out">${title('Finding out', '查明結果')}</h2>
<p>Where the API can be asked what became of a write, its error has <code>resolve()</code>, and the client has <code>resolve(operation, payload, { since })</code> for after a restart. Which operations those are stands with each; for the others it says what to do instead.</p>
<ul>
<li><code>happened</code>: with what the API says of it.</li>
<li><code>did-not-happen</code>: the API knew of no such thing, neither when the vendor must have been done with it (<code>settle</code>, a minute from when it was sent) nor some seconds later (<code>pause</code>, 5 seconds). Of a form that a browser sends: not so far, since the shopper may still send it.</li>
<li><code>still-unknown</code>: the API could not be asked, or its answer fits several cases. <code>reason</code> says why; it may be asked again later.</li>
</ul>
<p>What looks alike, such as two refunds of one amount, is told apart by its time. So the clock of this machine has to be right, and a shop makes no two such calls for one order within minutes, on whichever machine.</p>
<p>For the restart a shop writes down that it starts before it calls, and looks through what was started and never ended when it comes up again:</p>
${pane('TypeScript', outcomesSample)}
${outcomes.map(group)}`;

function group({ id, title: words, rows }: OutcomeGroup): Html {
  return html`<h2 id="${id}">${title(words.en, words.zh)}</h2>
<table class="fields"><thead><tr><th scope="col">${title('What happens', '情況')}</th><th scope="col">${title('Outcome', '結果')}</th><th scope="col">${title('Why', '理由')}</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table>`;
}

function row({ id, what, outcome, code: error, why }: OutcomeRow): Html {
  return html`<tr id="${id}"><th scope="row">${line(what)}</th><td><p><strong>${outcome === 'value' ? 'a value' : outcome}</strong></p>${error !== undefined && html`<p class="facts">${code(error)}</p>`}</td><td>${line(why)}</td></tr>\n`;
}

/** How a call can end, a reason per row. */
export function outcomesPage(bar: Html): string {
  const links = outcomes.map(
    (each) => html`<li><a class="first" href="#${each.id}">${title(each.title.en, each.title.zh)}</a></li>`,
  );
  return pageText({
    title: 'Outcomes 呼叫結果 · jinliu',
    description: 'Every way in which a call can end, and what it says about the money 呼叫結果',
    bar,
    contents: html`<ul><li><a class="first" href="#find-out">${title('Finding out', '查明結果')}</a></li>${links}</ul>`,
    main,
    footer: html`Each row is held against the client by a test.`,
  });
}
