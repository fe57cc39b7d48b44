import type { MessageShape } from '../../../../src/message/operation.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import { stepNames } from '../../texts/zh-TW/step-names.ts';
import type { Sent } from './conversation.ts';
import { element } from './element.ts';
import { openedText, sealedAnswer, sealedRequest, stepsTo } from './inside.ts';
import { jsonView } from './json.ts';
import { language, text } from './language.ts';
import { heading } from './results.ts';
import type { Exchange, WireMessage } from './wire.ts';

/** Longest body that is shown. */
const longest = 20_000;

/** Everything that travelled for one call: each try, its request and its answer. */
export async function wireView({ api, operation, exchanges }: Sent): Promise<readonly Node[]> {
  const row = api.operations[operation];
  if (row === undefined) return [];
  const views = await Promise.all(exchanges.map((exchange) => exchangeView(api, row, exchange)));
  return views.flat();
}

async function exchangeView(
  api: SandboxApi,
  { request, answer }: { readonly request: MessageShape; readonly answer: MessageShape },
  exchange: Exchange,
): Promise<readonly Node[]> {
  const sent = sealedRequest(exchange, request);
  const came = exchange.answer;
  return [
    heading(text('request')),
    messageView(exchange.request),
    ...(await insideView(api, request, sent)),
    ...(came === undefined ? [] : [heading(text('vendorAnswer')), messageView(came)]),
    ...(came === undefined ? [] : await insideView(api, answer, sealedAnswer(came, answer))),
  ];
}

/** A message as it travels. */
export function messageView({ head, headers, body }: WireMessage): Node {
  const view = element('pre', { class: 'pg-code pg-wire', tabindex: '0', 'aria-label': text('asSent') });
  view.append(element('span', { class: 'pg-head' }, head), '\n');
  for (const [name, value] of headers) view.append(element('span', { class: 'pg-name' }, `${name}:`), ` ${value}\n`);
  if (body !== '') view.append('\n', body.length > longest ? `${body.slice(0, longest)}…` : body);
  return view;
}

/** What is in a message, and how what only the keys' owner can make was made. */
export async function insideView(api: SandboxApi, shape: MessageShape, sealed: string): Promise<readonly Node[]> {
  const opened = openedText(api, shape, sealed);
  const steps = (await stepsTo(api, sealed)).map(({ field, explanation }) =>
    element(
      'details',
      { class: 'pg-steps' },
      element('summary', {}, text('steps'), element('code', {}, field)),
      element(
        'dl',
        {},
        ...explanation.steps.flatMap(({ name, text: shown }) => [
          element('dt', {}, language === 'en' ? name : stepNames[name]),
          element('dd', {}, element('code', {}, shown)),
        ]),
      ),
    ),
  );
  if (opened === undefined) return steps;
  const inside = element('details', { class: 'pg-steps' }, element('summary', {}, text('opened')));
  inside.append(jsonView(opened, text('opened')));
  return [inside, ...steps];
}
