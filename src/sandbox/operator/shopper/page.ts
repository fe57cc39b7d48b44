import { type Html, html } from '../../../http/html.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Life, Move } from '../../model/lifecycle.ts';
import type { Entry } from '../../model/record.ts';
import { apiOf, lifeOf, parentOf, type World } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { addressIn } from '../pages/address.ts';
import { framed } from '../pages/frame.ts';
import { words } from '../pages/messages.ts';
import { isBad, outcomeOf } from '../pages/outcome.ts';
import { howTo } from '../pages/payment-instructions.ts';
import type { View } from '../pages/view.ts';
import { type Shown, showsOf } from './shows.ts';

/** What the shopper sees of an entry: what is to be paid, with which code, until when; and buttons for what a shopper would do. */
export function shopperPage(world: World, entry: Entry, view: View): Html {
  const life = lifeOf(world, entry);
  const { say } = view;
  const { page = {} } = life;
  const parent = parentOf(world, entry);
  const fields = parent === undefined ? entry.fields : { ...parent.fields, ...entry.fields };
  const outcome = outcomeOf(apiOf(world, entry), entry);
  const moves = shopperMoves(life, entry);
  // The shopper knows who pays; a page that anybody may open says nothing of it.
  const masker = maskerOf(world, entry.api);
  const rows = showsOf(life, entry.fields).filter(({ name }) => !masker.hides(name));
  const code = moves.length === 0 ? undefined : rows.find(({ name }) => page.codes?.[name] !== undefined);
  const title = say(life.title);
  const main = html`<article class="pay">
<p class="state"><span class="chip ${outcome}" id="state">${say(life.states[entry.state] ?? { en: entry.state, zh: entry.state })}</span></p>
<h1>${title} <small>${entry.key}</small></h1>
${code !== undefined && codeBox(code)}
<dl class="rows">${rows.filter((row) => row !== code).map((row) => html`<div><dt>${say(row.label)}</dt><dd>${row.value}</dd></div>`)}
<div><dt>${say(words.shop)}</dt><dd>${entry.merchant}</dd></div></dl>
<section aria-labelledby="choose"><h2 id="choose">${say(words.choose)}</h2>
${moves.length === 0 && html`<p class="quiet">${say(words.nothingToDo)}</p>`}
<div class="buttons">${moves.map(moveForm)}</div></section>
${onward()}
<p class="quiet"><a href="${view.href(`/_sandbox/console/orders/${entry.id}`)}">${say(words.inConsole)}</a></p>
</article>`;
  return framed(view, { title: `${title} ${entry.key}`, main, narrow: true });

  function moveForm([name, move]: (typeof moves)[number], index: number): Html {
    const action = view.href(`/_sandbox/shopper/${entry.id}/${encodeURIComponent(name)}`);
    return html`<form method="post" action="${action}"><button${index === 0 && html` class="main"`}>${say(move)}</button></form>`;
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
    const begun = Object.keys(entry.made).length > 0;
    const success = begun && !isBad(outcome) ? addressIn(fields, page.success) : undefined;
    const failure = begun && (outcome === undefined || isBad(outcome)) ? addressIn(fields, page.failure) : undefined;
    const links = [
      [back, words.toShop],
      [success, words.onSuccess],
      [failure, words.onFailure],
    ] as const;
    return html`<p class="onward">${links.map(([href, label]) => href !== undefined && html`<a class="button" href="${href}">${say(label)}</a> `)}</p>`;
  }
}

/** What a shopper can do with an entry as it stands. */
export function shopperMoves(life: Life, entry: Entry): readonly (readonly [name: string, move: Move])[] {
  return Object.entries(life.moves).filter(([, move]) => move.by === 'shopper' && fits(move, entry));
}
