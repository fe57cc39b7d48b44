import { isJinliuError } from '../../../../src/errors/any-error.ts';
import { isPayloadError } from '../../../../src/errors/payload-error.ts';
import type { Problem } from '../../../../src/errors/problem.ts';
import { chineseOf } from '../../../../src/message/chinese-problem.ts';
import type { Sent } from './conversation.ts';
import { button, element } from './element.ts';
import { openedText, sealedRequest } from './inside.ts';
import { jsonView } from './json.ts';
import { language, text } from './language.ts';

/** What the client gave back or threw. */
export function answerView({ value, error, form }: Sent): readonly Node[] {
  if (error !== undefined) return errorView(error);
  if (form === undefined) return [heading(text('value')), jsonView(value, text('answer'))];
  return [
    heading(text('form')),
    jsonView({ action: form.action, method: 'POST', fields: form.fields }, text('answer')),
  ];
}

/** What cannot be known from the error is asked for, where the API can be asked. */
function resolveView(error: unknown): readonly Node[] {
  if (!(error instanceof Error) || !('resolve' in error) || typeof error.resolve !== 'function') return [];
  const { resolve } = error;
  const place = element('div', { role: 'status' });
  const press = async (): Promise<void> => {
    place.replaceChildren(element('p', { class: 'pg-quiet' }, text('resolving')));
    place.replaceChildren(heading(text('resolution')), jsonView(await resolve(), text('resolution')));
  };
  return [button(text('resolve'), { class: 'pg-main', id: 'pg-resolve' }, press), place];
}

function errorView(error: unknown): readonly Node[] {
  if (isPayloadError(error)) return [heading(text('refused')), ...problemsView(error.problems), codeOf(error)];
  const message = element('p', { class: 'pg-bad', lang: 'en' }, error instanceof Error ? error.message : String(error));
  return [heading(text('refused')), message, ...resolveView(error), ...(isJinliuError(error) ? [codeOf(error)] : [])];
}

/** The error as it may be logged. */
function codeOf(error: { toJSON(): unknown }): Node {
  return jsonView(error.toJSON(), text('answer'));
}

/** The payload as it was checked, and the message that the client made of it. */
export function checkedView(sent: Sent): readonly Node[] {
  const { api, operation, payload, exchanges, error, form } = sent;
  const payloadView = jsonView(payload, text('payload'));
  if (isPayloadError(error)) return [...problemsView(error.problems), payloadView];
  const verdict = element('p', { class: 'pg-good' }, `✓ ${text('valid')}`);
  const shape = api.operations[operation]?.request;
  const [exchange] = exchanges;
  const sealed = exchange === undefined || shape === undefined ? undefined : sealedRequest(exchange, shape);
  const whole =
    form?.fields ?? (sealed === undefined || shape === undefined ? undefined : openedText(api, shape, sealed));
  return [
    verdict,
    payloadView,
    ...(whole === undefined ? [] : [heading(text('filledIn')), jsonView(whole, text('filledIn'))]),
  ];
}

/** Each problem of a payload: where, and what. */
export function problemsView(problems: readonly Problem[]): readonly Node[] {
  const items = problems.map((problem) => {
    const message = language === 'en' ? problem.message : chineseOf(problem);
    const place = element('code', {}, problem.pointer === '' ? '/' : problem.pointer);
    return element('li', {}, place, ` ${message} `, element('small', { class: 'pg-quiet' }, problem.rule));
  });
  return [element('p', { class: 'pg-bad' }, `✗ ${text('invalid')}`), element('ul', { class: 'pg-problems' }, ...items)];
}

export function heading(words: string): HTMLElement {
  return element('h3', { class: 'pg-heading' }, words);
}
