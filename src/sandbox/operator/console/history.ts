import { type Html, html } from '../../../http/html.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Lifecycle, Words } from '../../model/lifecycle.ts';
import type { Happening, StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf, type RecordMasker } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { refusalText } from '../pages/reasons.ts';
import { time } from '../pages/view.ts';
import { type ConsoleView, callName } from './console-view.ts';
import { broughtView, deliveryView, exchangeView, faultChip } from './message.ts';

/** Whose history it is. */
interface Of {
  readonly api: SandboxApi;
  readonly lifecycle: Lifecycle;
  readonly masker: RecordMasker;
}

/**
 * The history of an order, the latest first: each request, transition and callback, with its answer. The latest
 * exchange is open.
 */
export function historyView(runtime: Runtime, record: StoredRecord, view: ConsoleView): Html {
  const { history } = record;
  const of: Of = {
    api: apiOf(runtime, record),
    lifecycle: lifecycleOf(runtime, record),
    masker: maskerOf(runtime, record.api),
  };
  const ids = idsOf(history);
  const latest = history.findLastIndex(({ is }) => is === 'request' || is === 'callback' || is === 'brought');
  const items = history.map(
    (happening, index) =>
      html`<li id="${ids[index]}" class="${happening.is}">${line(happening, { ...of, isOpen: index === latest }, view)}</li>\n`,
  );
  return html`<ol class="history" reversed>${items.reverse()}</ol>`;
}

/** Ids that stay the same while entries come and go, so that what was opened on the page stays open. */
function idsOf(history: readonly Happening[]): readonly string[] {
  const seen = new Map<string, number>();
  return history.map(({ at, is }) => {
    const count = (seen.get(`${is}-${at}`) ?? 0) + 1;
    seen.set(`${is}-${at}`, count);
    return `${is}-${at}-${count}`;
  });
}

function line(happening: Happening, of: Of & { readonly isOpen: boolean }, view: ConsoleView): Html {
  const { api, lifecycle, masker, isOpen } = of;
  const { translate } = view;
  const document = api.document.name;
  if (happening.is === 'callback') return deliveryView(happening, { masker, document, isOpen }, view);
  if (happening.is === 'brought') return broughtView(happening, { masker, document, isOpen }, view);
  const at = time(happening.at);
  if (happening.is === 'request') {
    const name = html`<strong>${translate(messages.request)}</strong> ${callName(document, happening.operation, view)}`;
    return html`<details${isOpen && html` open`}><summary>${at} ${name} ${faultChip(happening.fault, 'answer', view)}</summary>
${exchangeView(happening, masker, view)}</details>`;
  }
  const name = translate(lifecycle.transitions[happening.transition] ?? unnamed(happening.transition));
  if (happening.is === 'refused') {
    const why = refusalText({ api, kind: happening.refusal });
    const refused = translate(messages.refusedAs, translate(why));
    return html`<p>${at} <strong>${name}</strong> <span class="bad">${refused}</span></p>`;
  }
  const state = translate(lifecycle.states[happening.to] ?? unnamed(happening.to));
  return html`<p>${at} <strong>${name}</strong>
→ ${state} <small>${actor(happening.by, document, view)}</small></p>`;
}

const actors: Readonly<Record<string, Words>> = {
  shopper: messages.byShopper,
  console: messages.byConsole,
  clock: messages.byClock,
};

/** Who made a transition: somebody by a button, the clock, or an operation. */
function actor(by: string, document: string, { translate, titleOf }: ConsoleView): string {
  const known = actors[by];
  return known === undefined ? (titleOf(document, by) ?? by) : translate(known);
}

function unnamed(name: string): Words {
  return { en: name, zh: name };
}
