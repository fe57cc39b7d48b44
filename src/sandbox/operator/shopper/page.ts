import { type Html, html } from '../../../http/html.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Lifecycle, Transition } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, parentOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { addressIn } from '../pages/address.ts';
import { framed } from '../pages/frame.ts';
import { words } from '../pages/messages.ts';
import { isBad, outcomeOf } from '../pages/outcome.ts';
import { howTo } from '../pages/payment-instructions.ts';
import type { View } from '../pages/view.ts';
import { type Shown, showsOf } from './shows.ts';

/** What the shopper sees of an record: what is to be paid, with which code, until when; and buttons for what a shopper would do. */
export function shopperPage(runtime: Runtime, record: StoredRecord, view: View): Html {
  const lifecycle = lifecycleOf(runtime, record);
  const { say } = view;
  const { page = {} } = lifecycle;
  const parent = parentOf(runtime, record);
  const fields = parent === undefined ? record.fields : { ...parent.fields, ...record.fields };
  const outcome = outcomeOf(apiOf(runtime, record), record);
  const transitions = shopperTransitions(lifecycle, record);
  // The shopper knows who pays; a page that anybody may open says nothing of it.
  const masker = maskerOf(runtime, record.api);
  const rows = showsOf(lifecycle, record.fields).filter(({ name }) => !masker.hides(name));
  const code = transitions.length === 0 ? undefined : rows.find(({ name }) => page.codes?.[name] !== undefined);
  const title = say(lifecycle.title);
  const main = html`<article class="pay">
<p class="state"><span class="chip ${outcome}" id="state">${say(lifecycle.states[record.state] ?? { en: record.state, zh: record.state })}</span></p>
<h1>${title} <small>${record.key}</small></h1>
${code !== undefined && codeBox(code)}
<dl class="rows">${rows.filter((row) => row !== code).map((row) => html`<div><dt>${say(row.label)}</dt><dd>${row.value}</dd></div>`)}
<div><dt>${say(words.shop)}</dt><dd>${record.merchant}</dd></div></dl>
<section aria-labelledby="choose"><h2 id="choose">${say(words.choose)}</h2>
${transitions.length === 0 && html`<p class="quiet">${say(words.nothingToDo)}</p>`}
<div class="buttons">${transitions.map(transitionForm)}</div></section>
${onward()}
<p class="quiet"><a href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${say(words.inConsole)}</a></p>
</article>`;
  return framed(view, { title: `${title} ${record.key}`, main, narrow: true });

  function transitionForm([name, transition]: (typeof transitions)[number], index: number): Html {
    const action = view.href(`/_sandbox/shopper/${record.id}/${encodeURIComponent(name)}`);
    return html`<form method="post" action="${action}"><button${index === 0 && html` class="main"`}>${say(transition)}</button></form>`;
  }

  function codeBox({ name, label, value }: Shown): Html {
    const isAccount = page.codes?.[name] === 'bank' || (page.bank !== undefined && Boolean(fields[page.bank]));
    const use = isAccount ? 'bank' : 'store';
    return html`<div class="code"><p>${say(label)}</p><p class="large" id="code">${value}</p></div>
<h2>${say(words.howTo)}</h2><p>${say(howTo[use])}</p>`;
  }

  /** The ways back to the shop that the order names. */
  function onward(): Html {
    const back = addressIn(fields, page.redirect) === undefined ? addressIn(fields, page.back) : undefined;
    // Before the shopper has done anything there is neither a success nor a failure.
    const created = Object.keys(record.made).length > 0;
    const success = created && !isBad(outcome) ? addressIn(fields, page.success) : undefined;
    const failure = created && (outcome === undefined || isBad(outcome)) ? addressIn(fields, page.failure) : undefined;
    const links = [
      [back, words.toShop],
      [success, words.onSuccess],
      [failure, words.onFailure],
    ] as const;
    return html`<p class="onward">${links.map(([href, label]) => href !== undefined && html`<a class="button" href="${href}">${say(label)}</a> `)}</p>`;
  }
}

/** What a shopper can do with an record as it stands. */
export function shopperTransitions(lifecycle: Lifecycle, record: StoredRecord): readonly (readonly [name: string, transition: Transition])[] {
  return Object.entries(lifecycle.transitions).filter(([, transition]) => transition.by === 'shopper' && fits(transition, record));
}
