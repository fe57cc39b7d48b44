import { type EnvelopeFault, isEnvelopeFault, isRefusal, Refusal } from '../envelopes/envelope.ts';
import { openMessage } from '../envelopes/message.ts';
import { AnswerError, isAnswerError } from '../errors/answer-error.ts';
import { ApiError, type Reason } from '../errors/api-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { isUnreadableError, UnreadableError } from '../errors/unreadable-error.ts';
import { coerceOurs } from '../message/coerce.ts';
import { type Content, extract, isContent } from '../message/layout.ts';
import type { Operation, Success } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import { Masker } from './masker.ts';
import { retryAfterOf } from './pause.ts';
import { adviceOnSize, type Delivered } from './read-answer.ts';
import type { SealContext } from './seal.ts';

/** What came back, what had been sent, and by which call. */
export interface Answered extends Delivered {
  readonly sent: Content;
  /** Of a list that is read item by item it holds how many were given before. */
  readonly place: ErrorPlace;
}

/** An answer on its way to a verdict. */
interface Judging {
  readonly context: SealContext;
  readonly operation: Operation;
  readonly answered: Answered;
  readonly place: ErrorPlace;
  readonly masker: Masker;
}

/** A text, and what opens it. */
interface Openable {
  readonly text: string;
  /** @throws EnvelopeFault, Refusal */
  readonly open: () => unknown;
}

/** What stands round the items of a list that is read item by item. */
export interface Frame extends Answered, Openable {}

/**
 * An answer that was opened and fits its spec, or the vendor's refusal with as much of the answer as could be opened.
 */
interface Opened {
  readonly answer?: unknown;
  readonly refusal?: Refusal;
}

/**
 * The value of an answer: opened, validated, and judged by the API's own result code. What the vendor says counts
 * whatever the HTTP status is: some refuse with 500, and a late success may come with 429. What does not open is judged
 * by the status alone.
 *
 * @throws HttpError, RateLimitError, UnreadableError, AnswerError; ApiError when the API's own code says no, in
 * whichever layer it stands
 */
export function judgeAnswer(context: SealContext, operation: Operation, answered: Answered): unknown {
  const { status } = answered.response;
  const judging = judgingOf(context, operation, answered);
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && operation.answer.place !== 'location') throw httpError(judging);
  if (status < 400) return conclude(judging, open(judging));
  if (operation.success === undefined) throw httpError(judging);
  let opened: Opened;
  try {
    opened = open(judging);
  } catch (error) {
    throw isUnreadableError(error) || isAnswerError(error) ? httpError(judging) : error;
  }
  if (opened.refusal?.code === '') throw httpError(judging);
  return conclude(judging, opened);
}

/** The same of the frame of a list. */
export function judgeFrame(context: SealContext, operation: Operation, frame: Frame): void {
  const judging = judgingOf(context, operation, frame);
  conclude(judging, openedBy(judging, frame));
}

function judgingOf(context: SealContext, operation: Operation, answered: Answered): Judging {
  const place: ErrorPlace = { ...answered.place, status: answered.response.status };
  return { context, operation, answered, place, masker: new Masker(context.settings, operation, answered.sent) };
}

function httpError({ operation, answered, place, masker }: Judging): HttpError | RateLimitError {
  const { response, text } = answered;
  const { status } = response;
  const [raw, retryAfter] = [masker.mask(text), retryAfterOf(response.headers, Date.now())];
  const limit = operation.rateLimits?.find((each) => each.status === status);
  if (limit === undefined) return new HttpError(status, { raw, retryAfter }, place);
  return new RateLimitError(status, { raw, wait: Math.max(limit.wait, retryAfter ?? 0) }, place);
}

function conclude({ context, operation, answered, place, masker }: Judging, { answer, refusal }: Opened): unknown {
  if (refusal === undefined) return answer;
  const [code, message] = [masker.mask(refusal.code), masker.mask(refusal.message)];
  const { success, effect } = operation;
  if (effect === 'write' && !isDocumented(success, refusal.code)) {
    const problem = {
      pointer: `/${success?.code ?? ''}`,
      rule: 'enum',
      message: `"${code}" is a code that the documents do not list`,
    };
    throw new AnswerError({ problems: [problem], raw: masker.mask(answered.text), said: { code, message } }, place);
  }
  const reason = isNotFound(success, { answer, refusal, sent: answered.sent })
    ? notFound
    : context.api.explain?.(message);
  const retryable = success?.retryable?.some((value) => String(value) === refusal.code) ?? false;
  throw new ApiError(
    { code, message: reason === notFound && code === '' ? '' : message, reason, retryable, answer },
    place,
  );
}

const notFound: Reason = { code: 'not-found', en: 'nothing fits the question', fields: {} };

interface Miss extends Opened {
  readonly refusal: Refusal;
  readonly sent: Content;
}

/** Vendors say in several ways that there is no such thing; `reason.code` says it in one. */
function isNotFound(success: Success | undefined, { answer, refusal, sent }: Miss): boolean {
  const how = success?.notFound;
  if (how === undefined) return false;
  if ('refused' in how) return how.refused.some((each) => each === refusal.code || each === refusal.message);
  const content = isContent(answer) ? answer : {};
  return (
    refusal.code === '' &&
    how.echoes.every((name) => content[name] !== undefined && String(content[name]) === sentValue(sent, name))
  );
}

/** What was sent in a field, wherever in the message the payload stands. */
function sentValue(sent: Content, name: string): string | undefined {
  if (sent[name] !== undefined && !isContent(sent[name])) return String(sent[name]);
  return Object.values(sent)
    .filter(isContent)
    .map((inner) => sentValue(inner, name))
    .find((found) => found !== undefined);
}

/** A code of an unsigned answer that no document lists may be anything, a damaged success among them. */
function isDocumented(success: Success | undefined, code: string): boolean {
  return success?.refusals === undefined || success.refusals.some((value) => String(value) === code);
}

function open(judging: Judging): Opened {
  const { context, operation, answered, place, masker } = judging;
  const { api, settings } = context;
  const { response, text: body } = answered;
  const text = operation.answer.place === 'location' ? response.headers.get('location') : body;
  if (text === null) {
    const what = 'expected a redirect whose address carries the answer, and none came';
    throw new UnreadableError({ fault: 'unreadable', what, raw: masker.mask(body) }, place);
  }
  const { credentials, olderCredentials } = settings;
  const sealer = { envelopes: api.envelopes, credentials, olderCredentials };
  return openedBy(judging, { text, open: () => openMessage(sealer, operation.answer, text) });
}

function openedBy({ context, operation, place, masker }: Judging, sealed: Openable): Opened {
  const { api } = context;
  let content: unknown;
  try {
    content = extract(operation.answer.layout, sealed.open());
  } catch (error) {
    if (isRefusal(error)) return { refusal: error };
    throw isEnvelopeFault(error) ? unreadable(error, { operation, place, masker, text: sealed.text }) : error;
  }
  const refusal = operation.success === undefined ? undefined : refusalIn(operation.success, content);
  const schema = api.answers[operation.id] ?? true;
  const answer = coerceOurs(schema, content);
  const problems = problemsOf(schema, answer);
  if (problems.length === 0) return refusal === undefined ? { answer } : { answer, refusal };
  // A refusal is often shorter than the answer that the spec promises; the vendor's words say more than the missing
  // field.
  if (refusal !== undefined && refusal.code !== '') return { refusal };
  throw new AnswerError({ problems, raw: masker.mask(sealed.text) }, place);
}

/** Where a text could not be opened. */
interface Unopened extends Pick<Judging, 'operation' | 'place' | 'masker'> {
  readonly text: string;
}

export function unreadable(
  { kind, message, isTooLarge }: EnvelopeFault,
  { operation, place, masker, text }: Unopened,
): UnreadableError {
  const advice = isTooLarge && place.given === undefined ? adviceOnSize(operation) : undefined;
  return new UnreadableError(
    { fault: isTooLarge ? 'too-large' : kind, what: masker.mask(message), raw: masker.mask(text), advice },
    place,
  );
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
  return new Refusal(String(said.code ?? ''), String(message ?? said.message ?? `the answer has no ${code}`));
}
