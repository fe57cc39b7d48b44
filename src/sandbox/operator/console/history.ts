import { type Html, html } from '../../../http/html.ts';
import type { Lifecycle, Words } from '../../model/lifecycle.ts';
import type { Happening, StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf, type RecordMasker } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import { broughtView, deliveryView, exchangeView } from './message.ts';

/** The history of an order, the latest first: each request, transition and callback, with its answer. */
export function historyView(runtime: Runtime, record: StoredRecord, view: View): Html {
  const of = { lifecycle: lifecycleOf(runtime, record), masker: maskerOf(runtime, record.api) };
  const ids = idsOf(record.history);
  const items = record.history.map(
    (happening, index) => html`<li id="${ids[index]}" class="${happening.is}">${line(happening, of, view)}</li>\n`,
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

function line(
  happening: Happening,
  { lifecycle, masker }: { lifecycle: Lifecycle; masker: RecordMasker },
  view: View,
): Html {
  const { translate } = view;
  if (happening.is === 'callback') return deliveryView(happening, masker, view);
  if (happening.is === 'brought') return broughtView(happening, masker, view);
  const at = time(happening.at);
  if (happening.is === 'request') {
    const name = html`<strong>${translate(messages.request)}</strong> <code>${happening.operation}</code>`;
    return html`<details><summary>${at} ${name}</summary>
${exchangeView(happening, masker, view)}</details>`;
  }
  const name = translate(lifecycle.transitions[happening.transition] ?? unnamed(happening.transition));
  if (happening.is === 'refused') {
    const refused = translate(messages.refusedAs, happening.refusal);
    return html`<p>${at} <strong>${name}</strong> <span class="bad">${refused}</span></p>`;
  }
  const state = translate(lifecycle.states[happening.to] ?? unnamed(happening.to));
  return html`<p>${at} <strong>${name}</strong>
→ ${state} <small>${translate(actors[happening.by] ?? unnamed(happening.by))}</small></p>`;
}

const actors: Readonly<Record<string, Words>> = {
  shopper: messages.byShopper,
  console: messages.byConsole,
  clock: messages.byClock,
};

function unnamed(name: string): Words {
  return { en: name, zh: name };
}
