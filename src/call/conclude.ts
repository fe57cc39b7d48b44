import { EnvelopeFault, Refusal } from '../envelopes/envelope.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { mask } from '../errors/mask.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { extract, isContent } from '../message/layout.ts';
import type { Operation, Success } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';
import type { Delivered } from './deliver.ts';
import type { Settings } from './options.ts';
import { envelopeOf, terms } from './prepare.ts';

/** An answer that was opened and fits its spec; it may still be a refusal. */
export type Opened = { readonly answer: unknown; readonly refusal?: undefined } | { readonly answer?: undefined; readonly refusal: Refusal };

/**
 * Open and validate.
 *
 * @throws HttpError, UnreadableError, AnswerError
 */
export function open(api: Api, operation: Operation, delivered: Delivered, settings: Settings): Opened {
  const { status } = delivered;
  const place: ErrorPlace = { api: api.document.name, operation: operation.id, status, mayHaveHappened: operation.effect === 'write' };
  const raw = (text: string): string => mask(text, { secrets: settings.secrets, names: operation.sensitive });
  const { answer } = operation;
  const redirect = answer.place === 'location';
  if (status >= 400 || (!redirect && status >= 300))
    throw new HttpError(status, raw(delivered.text), { ...place, mayHaveHappened: operation.effect === 'write' && leavesOpen(status) });
  const text = redirect ? delivered.headers.get('location') : delivered.text;
  if (text === null) throw new UnreadableError('unreadable', 'no redirect came, and its address is where the answer stands', raw(delivered.text), place);
  let content: unknown;
  try {
    content = extract(answer.layout, envelopeOf(api, answer).open(text, terms(answer, settings.credentials)));
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof EnvelopeFault) throw new UnreadableError(error.kind, raw(error.message), raw(text), place);
    throw error;
  }
  const validate = api.answers[operation.id];
  const problems = validate === undefined ? [] : problemsOf(validate, content);
  if (problems.length > 0) {
    // A refusal is often shorter than the answer that the spec promises; the vendor's words say more than the missing field.
    const refusal = operation.success === undefined ? undefined : refusalOf(operation.success, content);
    if (refusal !== undefined && refusal.code !== '') return { refusal };
    throw new AnswerError(problems, raw(text), place);
  }
  return { answer: content };
}

/**
 * Judge: a value, or a typed error.
 *
 * @throws ApiError when the API's own code says no
 */
export function judge(api: Api, operation: Operation, opened: Opened, status: number): unknown {
  const refusal = opened.refusal ?? (operation.success === undefined ? undefined : refusalOf(operation.success, opened.answer));
  if (refusal === undefined) return opened.answer;
  const retryable = operation.success?.retryable?.some((value) => String(value) === refusal.code) ?? false;
  throw new ApiError(
    { code: refusal.code, message: refusal.words, retryable, answer: opened.answer },
    { api: api.document.name, operation: operation.id, status },
  );
}

/** Statuses that do not say whether the work was done: too late, too busy, too often, cut off (MyPay answers late transactions with 429). */
function leavesOpen(status: number): boolean {
  return status >= 500 || [408, 409, 425, 429, 499].includes(status);
}

function refusalOf(success: Success, answer: unknown): Refusal | undefined {
  const content = isContent(answer) ? answer : {};
  const code = content[success.code];
  const words = success.message === undefined ? undefined : content[success.message];
  if (code === undefined || code === null || code === '')
    return new Refusal(String(content['code'] ?? ''), String(words ?? content['msg'] ?? `the answer lacks ${success.code}`));
  if (success.values === undefined || success.values.some((value) => String(value) === String(code))) return undefined;
  return new Refusal(String(code), String(words ?? ''));
}
