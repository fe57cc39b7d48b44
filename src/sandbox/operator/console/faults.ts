import { type Html, html } from '../../../http/html.ts';
import { callbackKinds, type Faults, httpKinds, type KindWords, type Plan } from '../../faults/index.ts';
import type { Runtime } from '../../model/runtime.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

const everyKind: Readonly<Record<string, KindWords>> = { ...callbackKinds, ...httpKinds };

/** What random faults begin with: all that end by themselves and that a merchant's server gets an answer or a callback after. */
const usualAtRandom = ['late', '500', 'lost-answer', 'twice'];

/** The faults that stand, and forms for more: for an operation, for a callback, at random. */
export function faultsPanel({ apis }: Runtime, faults: Faults, view: View): Html {
  const { say, href } = view;
  const list = faults.list();
  const names = (of: (api: Runtime['apis'][number]) => object): Html =>
    html`${apis.map((api) => group(api.document.name, Object.keys(of(api))))}<option value="*">${say(words.every)}</option>`;
  return html`<section class="panel" aria-labelledby="faults"><h2 id="faults" tabindex="-1">${say(words.faults)}</h2>
${list.length === 0 && html`<p class="quiet">${say(words.noFaults)}</p>`}
<ul class="plain">${list.map((plan) => html`<li id="fault-${plan.id}">${told(plan)} ${clear(plan.id, say(words.clear))}</li>`)}</ul>
${list.length > 1 && clear('', say(words.clearAll))}
${order(
  'of-operation',
  words.ofOperation,
  names((api) => api.operations),
  httpKinds,
)}
${order(
  'of-callback',
  words.ofCallback,
  names((api) => api.callbacks ?? {}),
  callbackKinds,
)}
<details id="at-random"><summary>${say(words.atRandom)}</summary><form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack"><input type="hidden" name="when" value="random">
<label>${say(words.rate)} <input name="rate" type="number" min="0" max="1" step="0.01" value="0.1" required></label>
<fieldset><legend>${say(words.kind)}</legend>${Object.entries(everyKind).map(
    ([kind, words]) =>
      html`<label class="check"><input type="checkbox" name="kinds" value="${kind}"${usualAtRandom.includes(kind) && html` checked`}> ${say(words)}</label>`,
  )}</fieldset><button>${say(words.add)}</button></form></details></section>`;

  function told(plan: Plan): Html {
    const what =
      plan.when === 'random'
        ? `${say(words.atRandom)} ${plan.rate}: ${plan.kinds.map((kind) => kindOf(kind)).join(' / ')}`
        : `${plan.of}: ${kindOf(plan.kind, plan.of)}`;
    const often = plan.when === 'random' ? '' : say(plan.when === 'next' ? words.once : words.always);
    return html`${what} <small>${often}${plan.fired > 0 && ` · ${say(words.fired, plan.fired)}`}</small>`;
  }

  /** Some kinds have other words for a callback. */
  function kindOf(kind: string, of = '*'): string {
    const ofCallback = apis.some(({ callbacks = {} }) => Object.hasOwn(callbacks, of));
    const known = (ofCallback ? { ...everyKind, ...callbackKinds } : everyKind)[kind];
    return known === undefined ? kind : say(known);
  }

  function clear(id: string, label: string): Html {
    return html`<form method="post" action="${href('/_sandbox/console/faults/clear')}" data-live class="inline"><input type="hidden" name="id" value="${id}"><button class="small" id="clear-${id}">${label}</button></form>`;
  }

  function order(id: string, title: { en: string; zh: string }, options: Html, kinds: Readonly<Record<string, KindWords>>): Html {
    const callback = kinds === callbackKinds;
    return html`<details id="${id}"><summary>${say(title)}</summary><form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack">
<label>${say(callback ? words.callback : words.operation)} <select name="of">${options}</select></label>
<label>${say(words.kind)} <select name="kind">${Object.entries(kinds).map(([kind, words]) => html`<option value="${kind}">${say(words)}</option>`)}</select></label>
<label>${say(words.often)} <select name="when"><option value="next">${say(words.once)}</option><option value="always">${say(words.always)}</option></select></label>
<label>${say(words.milliseconds)} <input name="ms" type="number" min="0" step="1" placeholder="5000"></label>
${!callback && html`<label>${say(words.bytes)} <input name="bytes" type="number" min="0" step="1" placeholder="16"></label>`}
<button>${say(words.add)}</button></form></details>`;
  }
}

function group(label: string, names: readonly string[]): Html {
  return names.length === 0 ? html`` : html`<optgroup label="${label}">${names.map((name) => html`<option>${name}</option>`)}</optgroup>`;
}
