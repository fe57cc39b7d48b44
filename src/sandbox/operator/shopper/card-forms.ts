import type { Card } from '../../../../generated/grammar.ts';
import { type Html, html } from '../../../http/html.ts';
import type { Page, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import type { PossibleTransition } from '../commands.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** A form that asks for a card, for a transition that one makes. */
export interface CardForm {
  readonly record: StoredRecord;
  readonly transition: PossibleTransition;
  readonly cards: NonNullable<Page['cards']>;
  /** What was wrong with the card before. */
  readonly problem?: Words | undefined;
}

/** Asks for one of the test cards, or for the number of another one. */
export function cardForm({ record, transition, cards, problem }: CardForm, view: View): Html {
  const { translate } = view;
  const { id } = record;
  const options = Object.entries(cards).map(
    ([number, card]) => html`<option value="${number}">${optionText(number, card, view)}</option>`,
  );
  return html`<form method="post" action="${actionOf(record, transition, view)}" class="card">
${problemIn(problem, view)}
<label for="card-${id}">${translate(messages.testCard)}</label>
<select id="card-${id}" name="card">${options}</select>
<label for="other-${id}">${translate(messages.otherCard)}</label>
<input id="other-${id}" name="other" inputmode="numeric" autocomplete="off" maxlength="30" aria-describedby="only-${id}">
<p class="quiet" id="only-${id}">${translate(messages.testCardsOnly)}</p>
<button class="main">${translate(transition)}</button>
</form>`;
}

function optionText(number: string, card: Card, { translate }: View): string {
  const outcome = card.declined === true ? messages.declines : card.code === undefined ? undefined : messages.asksCode;
  return [spaced(number), translate(card), ...(outcome === undefined ? [] : [translate(outcome)])].join(' · ');
}

function spaced(number: string): string {
  return number.replaceAll(/\d{4}(?=\d)/g, '$& ');
}

/** The page of a card that has to be confirmed with a code (3D), as a bank shows it. */
export function codePage(
  { record, transition, card, number, problem }: Omit<CardForm, 'cards'> & { card: Card; number: string },
  { back, view }: { readonly back: string; readonly view: View },
): Html {
  const { translate } = view;
  const main = html`<article class="pay">
<h1>${translate(messages.secure)} <small>${record.key}</small></h1>
<p>${translate(messages.secureWhy, spaced(number))}</p>
<form method="post" action="${actionOf(record, transition, view)}" class="card">
${problemIn(problem, view)}
<input type="hidden" name="card" value="${number}">
<label for="code">${translate(messages.secureCode)}</label>
<input id="code" name="code" autocomplete="off" required maxlength="30" aria-describedby="hint">
<p class="quiet" id="hint">${translate(messages.secureHint, card.code)}</p>
<button class="main">${translate(messages.confirm)}</button>
</form>
<p class="onward"><a class="button" href="${back}">${translate(messages.backToPage)}</a></p>
</article>`;
  return framed(view, { title: `${translate(messages.secure)} ${record.key}`, main, narrow: true });
}

function problemIn(problem: Words | undefined, { translate }: View): Html | undefined {
  return problem === undefined ? undefined : html`<p class="bad" role="alert">${translate(problem)}</p>`;
}

function actionOf(record: StoredRecord, { name }: PossibleTransition, { href }: View): string {
  return href(`/_sandbox/shopper/${record.id}/${encodeURIComponent(name)}`);
}
