import { type Html, html } from '../../../http/html.ts';
import type { HttpKind } from '../../faults/index.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { LoggedRequest } from '../../model/request-log.ts';
import type { Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import type { ConsoleView } from './console-view.ts';
import { explanationsOf } from './explanations.ts';
import { linkToOrder } from './list.ts';
import { exchangeView, faultChip } from './message.ts';
import { durationText, nameOf, reasonOf, resultChip } from './requests.ts';

/** What a page calls a request. */
export function requestName({ id, operation }: LoggedRequest, { translate }: View): string {
  return `${translate(messages.oneRequest)} ${[id, operation].filter((each) => each !== undefined).join(' ')}`;
}

/** One request: what became of it, why, and both messages. */
export async function requestView(runtime: Runtime, logged: LoggedRequest, view: ConsoleView): Promise<Html> {
  const { translate } = view;
  const masker = maskerOf(runtime, logged.api);
  const note = noteOn(logged);
  return html`<article class="order" id="logged-${logged.id}">
<h1>${nameOf(logged, view)} <small>${logged.id}</small></h1>
<p class="lead">${resultChip(logged, view)} ${faultChip(logged.fault, 'answer', view)}</p>
<dl class="rows">${rowsOf(runtime, logged, view)}</dl>
${await explanationView(runtime, logged, view)}
${exchangeView(logged, masker, view)}
${note !== undefined && html`<p class="quiet">${translate(note)}</p>`}</article>`;
}

/** The faults that leave the caller without the answer, or with half of it. */
const keepingBack: readonly string[] = ['lost-answer', 'cut'] satisfies readonly HttpKind[];

/** What the answer on the page does not say by itself. */
function noteOn({ answer, fault = '' }: LoggedRequest): Words | undefined {
  if (answer === undefined) return messages.notAnswered;
  return keepingBack.includes(fault) ? messages.keptBack : undefined;
}

function rowsOf(runtime: Runtime, logged: LoggedRequest, view: ConsoleView): readonly Html[] {
  const { translate } = view;
  const { duration, status, problem } = logged;
  const record = logged.record === undefined ? undefined : runtime.store.find(logged.record);
  const why = reasonOf(runtime, logged, view);
  const detail =
    logged.refusal === 'payload' && problem !== undefined
      ? html` <small>${problem.pointer.slice(1)} ${translate({ en: problem.message, zh: problem.zh })}</small>`
      : undefined;
  const rows: readonly (readonly [label: string, value: Html | undefined])[] = [
    [translate(messages.why), why === undefined ? undefined : html`${why}${detail}`],
    [translate(messages.order), record && linkToOrder(runtime, record, view)],
    [translate(messages.api), html`${logged.api}`],
    [translate(messages.merchant), html`${logged.merchant}`],
    [translate(messages.address), html`<code>${logged.method} ${logged.path}</code>`],
    [translate(messages.time), time(logged.at)],
    [translate(messages.requestDuration), duration === undefined ? undefined : html`${durationText(duration)}`],
    ['HTTP', status === undefined ? undefined : html`${status}`],
  ];
  return rows.flatMap(([label, value]) =>
    value === undefined ? [] : [html`<div><dt>${label}</dt><dd>${value}</dd></div>`],
  );
}

/** Why its proof or its ciphertext does not fit, as the library says it; in English alone. */
async function explanationView(runtime: Runtime, logged: LoggedRequest, view: View): Promise<Html | undefined> {
  const explained = await explanationsOf(runtime, logged);
  if (explained.length === 0) return undefined;
  const masker = maskerOf(runtime, logged.api);
  const items = explained.map(
    ({ field, explanation: { sentence, evidence } }) => html`<li><code>${field}</code>: ${masker.text(sentence)}
${evidence.map((each) => html`<br><small>${masker.text(each)}</small>`)}</li>`,
  );
  return html`<section class="notice" aria-labelledby="explanation"><h2 id="explanation">${view.translate(messages.explanation)}</h2>
<ul class="plain" lang="en">${items}</ul></section>`;
}
