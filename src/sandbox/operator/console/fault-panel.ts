import { type Html, html } from '../../../http/html.ts';
import { callbackKinds, httpKinds, type KindWords, type Plan } from '../../faults/index.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { Commands } from '../commands.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

type Kinds = Readonly<Record<string, KindWords>>;

const everyKind: Kinds = { ...callbackKinds, ...httpKinds };

/**
 * Preselected for random faults: those that end by themselves, and after which the merchant's server still gets an
 * answer or a callback.
 */
const preselected = ['late', '500', 'lost-answer', 'twice'];

/** The faults that are set, and forms that set more: for an operation, for a callback, at random. */
export function faultPanel({ runtime: { apis }, faults }: Commands, view: View): Html {
  const { say } = view;
  const plans = faults.list();
  const items = plans.map(
    (plan) =>
      html`<li id="fault-${plan.id}">${planView(plan, apis, view)} ${clearButton(plan.id, words.clear, view)}</li>`,
  );
  const operations = namesOf(apis, (api) => api.operations);
  const callbacks = namesOf(apis, (api) => api.callbacks ?? {});
  const ofOperation = { id: 'of-operation', title: words.ofOperation, label: words.operation, kinds: httpKinds };
  const ofCallback = { id: 'of-callback', title: words.ofCallback, label: words.callback, kinds: callbackKinds };
  return html`<section class="panel" aria-labelledby="faults"><h2 id="faults" tabindex="-1">${say(words.faults)}</h2>
${plans.length === 0 && html`<p class="quiet">${say(words.noFaults)}</p>`}
<ul class="plain">${items}</ul>
${plans.length > 1 && clearButton('', words.clearAll, view)}
${namedForm({ ...ofOperation, names: operations, hasBytes: true }, view)}
${namedForm({ ...ofCallback, names: callbacks, hasBytes: false }, view)}
${randomForm(view)}</section>`;
}

/** The names of all documents, as options of a list. */
function namesOf(apis: readonly SandboxApi[], tableOf: (api: SandboxApi) => object): readonly Html[] {
  return apis.flatMap((api) => {
    const names = Object.keys(tableOf(api));
    if (names.length === 0) return [];
    return [
      html`<optgroup label="${api.document.name}">${names.map((name) => html`<option>${name}</option>`)}</optgroup>`,
    ];
  });
}

function planView(plan: Plan, apis: readonly SandboxApi[], { say }: View): Html {
  const fired = plan.fired > 0 && ` · ${say(words.fired, plan.fired)}`;
  if (plan.when === 'random') {
    const kinds = plan.kinds.map((kind) => say(everyKind[kind] ?? { en: kind, zh: kind })).join(' / ');
    return html`${say(words.atRandom)} ${plan.rate}: ${kinds} <small>${fired}</small>`;
  }
  // Some kinds have other words for a callback.
  const isOfCallback = apis.some(({ callbacks = {} }) => Object.hasOwn(callbacks, plan.of));
  const kinds: Kinds = isOfCallback ? { ...everyKind, ...callbackKinds } : everyKind;
  const kind = say(kinds[plan.kind] ?? { en: plan.kind, zh: plan.kind });
  return html`${plan.of}: ${kind} <small>${say(plan.when === 'next' ? words.once : words.always)}${fired}</small>`;
}

function clearButton(id: string, label: Words, { say, href }: View): Html {
  const action = href('/_sandbox/console/faults/clear');
  return html`<form method="post" action="${action}" data-live class="inline">
<input type="hidden" name="id" value="${id}"><button class="small" id="clear-${id}">${say(label)}</button></form>`;
}

interface NamedForm {
  readonly id: string;
  readonly title: Words;
  /** What the names are of. */
  readonly label: Words;
  readonly names: readonly Html[];
  readonly kinds: Kinds;
  readonly hasBytes: boolean;
}

function namedForm({ id, title, label, names, kinds, hasBytes }: NamedForm, { say, href }: View): Html {
  const kindOptions = Object.entries(kinds).map(([kind, text]) => html`<option value="${kind}">${say(text)}</option>`);
  const often = html`<option value="next">${say(words.once)}</option>
<option value="always">${say(words.always)}</option>`;
  const number = (name: string, text: Words, example: number): Html =>
    html`<label>${say(text)} <input name="${name}" type="number" min="0" step="1" placeholder="${example}"></label>`;
  return html`<details id="${id}"><summary>${say(title)}</summary>
<form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack">
<label>${say(label)} <select name="of">${names}<option value="*">${say(words.all)}</option></select></label>
<label>${say(words.kind)} <select name="kind">${kindOptions}</select></label>
<label>${say(words.often)} <select name="when">${often}</select></label>
${number('ms', words.milliseconds, 5000)}
${hasBytes && number('bytes', words.bytes, 16)}
<button>${say(words.add)}</button></form></details>`;
}

function randomForm({ say, href }: View): Html {
  const boxes = Object.entries(everyKind).map(([kind, text]) => {
    const checked = preselected.includes(kind) && html` checked`;
    const box = html`<input type="checkbox" name="kinds" value="${kind}"${checked}>`;
    return html`<label class="check">${box} ${say(text)}</label>`;
  });
  return html`<details id="at-random"><summary>${say(words.atRandom)}</summary>
<form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack">
<input type="hidden" name="when" value="random">
<label>${say(words.rate)} <input name="rate" type="number" min="0" max="1" step="0.01" value="0.1" required></label>
<fieldset><legend>${say(words.kind)}</legend>${boxes}</fieldset><button>${say(words.add)}</button></form></details>`;
}
