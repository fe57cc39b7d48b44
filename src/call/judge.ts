import { EnvelopeFault, Refusal } from '../envelopes/envelope.ts';
import { openMessage } from '../envelopes/message.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { mask } from '../errors/mask.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { extract, isContent } from '../message/layout.ts';
import type { Operation, Success } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Delivered } from './deliver.ts';
import type { Context } from './seal.ts';

/** An answer that was opened and fits its spec, or the vendor's refusal with as much of the answer as could be opened. */
interface Opened {
  readonly answer?: unknown;
  readonly refusal?: Refusal;
}

/**
 * The value of an answer: opened, validated, and judged by the API's own result code.
 *
 * @throws HttpError, UnreadableError, AnswerError; ApiError when the API's own code says no, in whichever layer it stands
 */
export function judgeAnswer(context: Context, operation: Operation, delivered: Delivered): unknown {
  const { status } = delivered.response;
  const { answer, refusal } = open(context, operation, delivered);
  if (refusal === undefined) return answer;
  const retryable = operation.success?.retryable?.some((value) => String(value) === refusal.code) ?? false;
  throw new ApiError({ code: refusal.code, message: refusal.words, retryable, answer }, { api: context.api.document.name, operation: operation.id, status });
}

function open({ api, settings }: Context, operation: Operation, { response, text: body }: Delivered): Opened {
  const { status } = response;
  const isWrite = operation.effect === 'write';
  const place: ErrorPlace = { api: api.document.name, operation: operation.id, status, mayHaveHappened: isWrite };
  const raw = (text: string): string => mask(text, { secrets: settings.secrets, names: operation.sensitive });
  const redirect = operation.answer.place === 'location';
  if (status >= 400 || (!redirect && status >= 300)) throw new HttpError(status, raw(body), { ...place, mayHaveHappened: isWrite && leavesOpen(status) });
  const text = redirect ? response.headers.get('location') : body;
  if (text === null) throw new UnreadableError('unreadable', 'no redirect came, and its address is where the answer stands', raw(body), place);
  let content: unknown;
  try {
    content = extract(operation.answer.layout, openMessage({ envelopes: api.envelopes, credentials: settings.credentials }, operation.answer, text));
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof EnvelopeFault) throw new UnreadableError(error.kind, raw(error.message), raw(text), place);
    throw error;
  }
  const refusal = operation.success === undefined ? undefined : refusalIn(operation.success, content);
  const validate = api.answers[operation.id];
  const problems = validate === undefined ? [] : problemsOf(validate, content);
  if (problems.length === 0) return refusal === undefined ? { answer: content } : { answer: content, refusal };
  // A refusal is often shorter than the answer that the spec promises; the vendor's words say more than the missing field.
  if (refusal !== undefined && refusal.code !== '') return { refusal };
  throw new AnswerError(problems, raw(text), place);
}

/** Statuses that do not say whether the work was done: too late, too busy, too often, cut off. */
function leavesOpen(status: number): boolean {
  return status >= 500 || [408, 409, 425, 429, 499].includes(status);
}

/** What the answer's own result code says against it. */
export function refusalIn(success: Success, answer: unknown): Refusal | undefined {
  const content = isContent(answer) ? answer : {};
  const code = content[success.code];
  const message = success.message === undefined ? undefined : content[success.message];
  if (code === undefined || code === null || code === '') return withoutCode(success, content, message);
  if (success.values === undefined || success.values.some((value) => String(value) === String(code))) return undefined;
  return new Refusal(String(code), String(message ?? ''));
}

/** Where the result code is missing the answer is a refusal, and other fields may say why. */
function withoutCode({ code, refusal }: Success, content: Readonly<Record<string, unknown>>, message: unknown): Refusal {
  const said = refusal === undefined ? {} : { code: content[refusal.code], message: content[refusal.message] };
  return new Refusal(String(said.code ?? ''), String(message ?? said.message ?? `the answer lacks ${code}`));
}
