import { EnvelopeFault, Refusal } from '../envelopes/envelope.ts';
import { openMessage } from '../envelopes/message.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { type Content, extract, isContent } from '../message/layout.ts';
import type { Operation, Success } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import { Masker } from './masker.ts';
import { retryAfterOf } from './pause.ts';
import type { Context } from './seal.ts';
import type { Delivered } from './try.ts';

/** What came back, what had been sent, and by which call. */
export interface Answered extends Delivered {
  readonly sent: Content;
  readonly place: ErrorPlace;
}

/** An answer on its way to a verdict. */
interface Judging {
  readonly context: Context;
  readonly operation: Operation;
  readonly answered: Answered;
  readonly place: ErrorPlace;
  readonly masker: Masker;
}

/** An answer that was opened and fits its spec, or the vendor's refusal with as much of the answer as could be opened. */
interface Opened {
  readonly answer?: unknown;
  readonly refusal?: Refusal;
}

/**
 * The value of an answer: opened, validated, and judged by the API's own result code. What the vendor says counts whatever the HTTP status is:
 * some refuse with 500, and a late success may come with 429. What does not open is judged by the status alone.
 *
 * @throws HttpError, UnreadableError, AnswerError; ApiError when the API's own code says no, in whichever layer it stands
 */
export function judgeAnswer(context: Context, operation: Operation, answered: Answered): unknown {
  const { status } = answered.response;
  const place: ErrorPlace = { ...answered.place, status };
  const judging: Judging = { context, operation, answered, place, masker: new Masker(context.settings, operation, answered.sent) };
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && operation.answer.place !== 'location') throw httpError(judging);
  if (status < 400) return conclude(judging, open(judging));
  if (operation.success === undefined) throw httpError(judging);
  let opened: Opened;
  try {
    opened = open(judging);
  } catch (error) {
    throw error instanceof UnreadableError || error instanceof AnswerError ? httpError(judging) : error;
  }
  if (opened.refusal?.code === '') throw httpError(judging);
  return conclude(judging, opened);
}

function httpError({ answered, place, masker }: Judging): HttpError {
  const { response, text } = answered;
  return new HttpError(response.status, { raw: masker.mask(text), retryAfter: retryAfterOf(response.headers, Date.now()) }, place);
}

function conclude({ operation, answered, place, masker }: Judging, { answer, refusal }: Opened): unknown {
  if (refusal === undefined) return answer;
  const [code, message] = [masker.mask(refusal.code), masker.mask(refusal.words)];
  const { success, effect } = operation;
  if (effect === 'write' && !isDocumented(success, refusal.code)) {
    const problem = { pointer: `/${success?.code ?? ''}`, rule: 'enum', message: `"${code}" is a code that the documents do not list` };
    throw new AnswerError([problem], masker.mask(answered.text), place, { code, message });
  }
  const retryable = success?.retryable?.some((value) => String(value) === refusal.code) ?? false;
  throw new ApiError({ code, message, retryable, answer }, place);
}

/** A code of an unsigned answer that no document lists may be anything, a damaged success among them. */
function isDocumented(success: Success | undefined, code: string): boolean {
  return success?.refusals === undefined || success.refusals.some((value) => String(value) === code);
}

function open({ context, operation, answered, place, masker }: Judging): Opened {
  const { api, settings } = context;
  const { response, text: body } = answered;
  const text = operation.answer.place === 'location' ? response.headers.get('location') : body;
  if (text === null) {
    throw new UnreadableError('unreadable', 'no redirect came, and its address is where the answer stands', masker.mask(body), place);
  }
  let content: unknown;
  try {
    const { credentials, olderCredentials } = settings;
    const sealer = { envelopes: api.envelopes, credentials, olderCredentials };
    content = extract(operation.answer.layout, openMessage(sealer, operation.answer, text));
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof EnvelopeFault) throw new UnreadableError(error.kind, masker.mask(error.message), masker.mask(text), place);
    throw error;
  }
  const refusal = operation.success === undefined ? undefined : refusalIn(operation.success, content);
  const validate = api.answers[operation.id];
  const problems = validate === undefined ? [] : problemsOf(validate, content);
  if (problems.length === 0) return refusal === undefined ? { answer: content } : { answer: content, refusal };
  // A refusal is often shorter than the answer that the spec promises; the vendor's words say more than the missing field.
  if (refusal !== undefined && refusal.code !== '') return { refusal };
  throw new AnswerError(problems, masker.mask(text), place);
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
function withoutCode({ code, refusal }: Success, content: Content, message: unknown): Refusal {
  const said = refusal === undefined ? {} : { code: content[refusal.code], message: content[refusal.message] };
  return new Refusal(String(said.code ?? ''), String(message ?? said.message ?? `the answer lacks ${code}`));
}
