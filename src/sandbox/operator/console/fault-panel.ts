import { type Html, html } from '../../../http/html.ts';
import { callbackKinds, httpKinds, type KindText, type Plan } from '../../faults/index.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { Commands } from '../commands.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

type Kinds = Readonly<Record<string, KindText>>;

const everyKind: Kinds = { ...callbackKinds, ...httpKinds };

/**
 * Preselected for random faults: those that end by themselves, and after which the merchant's server still gets an
 * answer or a callback.
 */
const preselected = ['late', '500', 'lost-answer', 'twice'];

/** The faults that are set, and forms that set more: for an operation, for a callback, at random. */
export function faultPanel({ runtime: { apis }, faults }: Commands, view: View): Html {
  const { translate } = view;
  const plans = faults.list();
  const items = plans.map(
    (plan) =>
      html`<li id="fault-${plan.id}">${planView(plan, apis, view)} ${clearButton(plan.id, messages.clear, view)}</li>`,
  );
  const operations = namesOf(apis, (api) => api.operations);
  const callbacks = namesOf(apis, (api) => api.callbacks ?? {});
  const ofOperation = { id: 'of-operation', title: messages.ofOperation, label: messages.operation, kinds: httpKinds };
  const ofCallback = { id: 'of-callback', title: messages.ofCallback, label: messages.callback, kinds: callbackKinds };
  return html`<section class="panel" aria-labelledby="faults"><h2 id="faults" tabindex="-1">${translate(messages.faults)}</h2>
${plans.length === 0 && html`<p class="quiet">${translate(messages.noFaults)}</p>`}
<ul class="plain">${items}</ul>
${plans.length > 1 && clearButton('', messages.clearAll, view)}
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

function planView(plan: Plan, apis: readonly SandboxApi[], { translate }: View): Html {
  const fired = plan.fired > 0 && ` · ${translate(messages.fired, plan.fired)}`;
  if (plan.when === 'random') {
    const kinds = plan.kinds.map((kind) => translate(everyKind[kind] ?? { en: kind, zh: kind })).join(' / ');
    return html`${translate(messages.atRandom)} ${plan.rate}: ${kinds} <small>${fired}</small>`;
  }
  // Some kinds have other words for a callback.
  const isOfCallback = apis.some(({ callbacks = {} }) => Object.hasOwn(callbacks, plan.of));
  const kinds: Kinds = isOfCallback ? { ...everyKind, ...callbackKinds } : everyKind;
  const kind = translate(kinds[plan.kind] ?? { en: plan.kind, zh: plan.kind });
  return html`${plan.of}: ${kind}${plan.as !== undefined && ` ${plan.as}`} <small>${translate(plan.when === 'next' ? messages.once : messages.always)}${fired}</small>`;
}

function clearButton(id: string, label: Words, { translate, href }: View): Html {
  const action = href('/_sandbox/console/faults/clear');
  return html`<form method="post" action="${action}" data-live class="inline">
<input type="hidden" name="id" value="${id}"><button class="small" id="clear-${id}">${translate(label)}</button></form>`;
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

function namedForm({ id, title, label, names, kinds, hasBytes }: NamedForm, { translate, href }: View): Html {
  const kindOptions = Object.entries(kinds).map(
    ([kind, text]) => html`<option value="${kind}">${translate(text)}</option>`,
  );
  const often = html`<option value="next">${translate(messages.once)}</option>
<option value="always">${translate(messages.always)}</option>`;
  const number = (name: string, text: Words, example: number): Html =>
    html`<label>${translate(text)} <input name="${name}" type="number" min="0" step="1" placeholder="${example}"></label>`;
  return html`<details id="${id}"><summary>${translate(title)}</summary>
<form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack">
<label>${translate(label)} <select name="of">${names}<option value="*">${translate(messages.all)}</option></select></label>
<label>${translate(messages.kind)} <select name="kind">${kindOptions}</select></label>
<label>${translate(messages.often)} <select name="when">${often}</select></label>
${number('ms', messages.milliseconds, 5000)}
${hasBytes && number('bytes', messages.bytes, 16)}
${hasBytes && html`<label>${translate(messages.declinedAs)} <input name="as" placeholder="used" autocomplete="off"></label>`}
<button>${translate(messages.add)}</button></form></details>`;
}

function randomForm({ translate, href }: View): Html {
  // How a call is declined is set for one operation.
  const kinds = Object.entries(everyKind).filter(([kind]) => kind !== 'declined');
  const boxes = kinds.map(([kind, text]) => {
    const checked = preselected.includes(kind) && html` checked`;
    const box = html`<input type="checkbox" name="kinds" value="${kind}"${checked}>`;
    return html`<label class="check">${box} ${translate(text)}</label>`;
  });
  return html`<details id="at-random"><summary>${translate(messages.atRandom)}</summary>
<form method="post" action="${href('/_sandbox/console/faults')}" data-live class="stack">
<input type="hidden" name="when" value="random">
<label>${translate(messages.rate)} <input name="rate" type="number" min="0" max="1" step="0.01" value="0.1" required></label>
<fieldset><legend>${translate(messages.kind)}</legend>${boxes}</fieldset><button>${translate(messages.add)}</button></form></details>`;
}
