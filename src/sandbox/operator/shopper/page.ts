import { code39 } from '../../../barcode/index.ts';
import { Html, html } from '../../../http/html.ts';
import type { Page, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, notificationsOf, parentOf } from '../../model/runtime.ts';
import { broughtTo } from '../../webhooks/hand-over.ts';
import type { Commands, PossibleTransition } from '../commands.ts';
import { ownNumber } from '../find-orders.ts';
import { maskerOf } from '../mask.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import { isBad, outcomeOf } from '../pages/outcome.ts';
import type { View } from '../pages/view.ts';
import { addressIn } from './addresses.ts';
import { cardForm } from './card-forms.ts';
import { type ShownField, shownFields } from './shown-fields.ts';
import { slipAddress, slipOf } from './slip.ts';

/** A record as its shopper's page needs it. */
interface Shown {
  readonly commands: Commands;
  readonly record: StoredRecord;
  /** With its parent's behind them. */
  readonly fields: StoredRecord['fields'];
  readonly roles: Page;
}

/**
 * The page that a shopper sees: what is to be paid, with which code, until when; and buttons for what a shopper would
 * do.
 */
export function shopperPage(
  commands: Commands,
  record: StoredRecord,
  { view, problem }: { readonly view: View; readonly problem?: Words },
): Html {
  const { runtime } = commands;
  const lifecycle = lifecycleOf(runtime, record);
  const parent = parentOf(runtime, record);
  const fields = parent === undefined ? record.fields : { ...parent.fields, ...record.fields };
  const page: Shown = { commands, record, fields, roles: lifecycle.page ?? {} };
  const transitions = shopperTransitions(commands, record);
  // Anybody may open this page: it does not show who pays.
  const masker = maskerOf(runtime, record.api);
  const rows = shownFields(lifecycle, record.fields).filter(({ name }) => !masker.hides(name));
  const code = transitions.length === 0 ? undefined : rows.find(({ name }) => page.roles.codes?.[name] !== undefined);
  const { translate } = view;
  const title = translate(lifecycle.title);
  const state = lifecycle.states[record.state] ?? { en: record.state, zh: record.state };
  const main = html`<article class="pay">
<p class="state"><span class="chip ${outcomeOf(apiOf(runtime, record), record)}" id="state">${translate(state)}</span></p>
<h1>${title} <small>${ownNumber(record, lifecycle)}</small></h1>
${code !== undefined && codeBox(page, code, view)}
${slipBox(page, view)}
<dl class="rows">${rows.filter((row) => row !== code).map(({ label, value }) => rowOf(translate(label), value))}
${rowOf(translate(messages.shop), html`${record.merchant}`)}</dl>
${choices(page, { transitions, problem }, view)}
${linksToShop(page, view)}
<p class="quiet"><a href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${translate(messages.inConsole)}</a></p>
</article>`;
  return framed(view, { title: `${title} ${ownNumber(record, lifecycle)}`, main, narrow: true });
}

/** What the shopper can do now. */
export function shopperTransitions(commands: Commands, record: StoredRecord): readonly PossibleTransition[] {
  return commands.transitions(record).filter(({ by }) => by === 'shopper');
}

/** A form for a card, and a button for everything else that the shopper can do. */
function choices(
  { record, roles: { cards = {} } }: Shown,
  {
    transitions,
    problem,
  }: { readonly transitions: readonly PossibleTransition[]; readonly problem: Words | undefined },
  view: View,
): Html {
  const forms = transitions
    .filter(({ definition }) => definition.card === 'accepted')
    .map((transition) => cardForm({ record, transition, cards, problem }, view));
  const buttons = transitions
    .filter(({ definition }) => definition.card === undefined)
    .map((each, index) => buttonFor(record, { ...each, isFirst: index === 0 && forms.length === 0 }, view));
  return html`<section aria-labelledby="choose"><h2 id="choose">${view.translate(messages.choose)}</h2>
${transitions.length === 0 && html`<p class="quiet">${view.translate(messages.nothingToDo)}</p>`}
${forms}
<div class="buttons">${buttons}</div></section>`;
}

function rowOf(label: string, value: Html): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function buttonFor(
  record: StoredRecord,
  button: PossibleTransition & { isFirst: boolean },
  { translate, href }: View,
): Html {
  const action = href(`/_sandbox/shopper/${record.id}/${encodeURIComponent(button.name)}`);
  const label = html`<button${button.isFirst && html` class="main"`}>${translate(button)}</button>`;
  return html`<form method="post" action="${action}">${label}</form>`;
}

/** The code to pay with, and how. */
function codeBox({ roles, fields }: Shown, { name, label, value }: ShownField, { translate }: View): Html {
  const isAccount = roles.codes?.[name] === 'bank' || (roles.bank !== undefined && Boolean(fields[roles.bank]));
  return html`<div class="code"><p>${translate(label)}</p><p class="large" id="code">${value}</p></div>
<h2>${translate(messages.howTo)}</h2><p>${translate(isAccount ? messages.howToPayAtBank : messages.howToPayAtStore)}</p>`;
}

/** The bars that the store scans, and the slip to be printed. */
function slipBox({ commands, record }: Shown, { translate }: View): Html | undefined {
  const slip = slipOf(commands.runtime, record);
  if (slip === undefined) return undefined;
  const bars = (slip.barcodes ?? []).flatMap((text) => (text ? [new Html(code39({ text }).svg)] : []));
  const drawn = html`<h2>${translate(messages.bars)}</h2><div class="bars">${bars}</div>`;
  return html`${bars.length > 0 && drawn}
<p><a href="${slipAddress(record)}">${translate(messages.printSlip)}</a></p>`;
}

/**
 * The ways back to the shop that the order names. Where the browser brings a callback to the shop, that is its way back
 * (ECPay Developers p=2874, ClientRedirectURL).
 */
function linksToShop({ commands, record, fields, roles }: Shown, { translate }: View): Html {
  const { runtime } = commands;
  const isBroughtBack = broughtTo(runtime, record, notificationsOf(runtime, record)) !== undefined;
  const back = isBroughtBack ? undefined : addressIn(fields, roles.back);
  // Before the shopper has done anything there is neither a success nor a failure.
  const isUnderWay = Object.keys(record.made).length > 0;
  const outcome = isUnderWay ? outcomeOf(apiOf(runtime, record), record) : undefined;
  const success = isUnderWay && !isBad(outcome) ? addressIn(fields, roles.success) : undefined;
  const failure =
    isUnderWay && (outcome === undefined || isBad(outcome)) ? addressIn(fields, roles.failure) : undefined;
  const links = [
    [back, messages.toShop],
    [success, messages.onSuccess],
    [failure, messages.onFailure],
  ] as const;
  return html`<p class="onward">${links.map(
    ([href, label]) => href !== undefined && html`<a class="button" href="${href}">${translate(label)}</a> `,
  )}</p>`;
}
