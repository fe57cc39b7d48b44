import { isEnvelopeFault } from '../envelopes/envelope.ts';
import { openMessage, type Sealer, sealFields, sealMessage } from '../envelopes/message.ts';
import { PayloadError } from '../errors/payload-error.ts';
import type { Problem } from '../errors/problem.ts';
import { characterProblems, isPlain } from '../message/characters.ts';
import { withDatesWritten } from '../message/dates.ts';
import { withoutEmptyTexts } from '../message/empty-texts.ts';
import { withoutFilledFields } from '../message/filled-fields.ts';
import { type Content, fill, isContent } from '../message/layout.ts';
import { withBrowserLineBreaks } from '../message/line-breaks.ts';
import type { Operation } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';
import type { Settings } from './options.ts';

/** A document's client: what it is made of and how it was set up. */
export interface SealContext {
  readonly api: Api;
  readonly settings: Settings;
}

/** A request's text, and what is in it. */
export interface Sealed {
  readonly text: string;
  readonly content: Content;
}

/**
 * The text of a request: the payload validated, what the client fills in round it, sealed. Nothing is sent, and the
 * merchant's object is only read.
 *
 * @throws PayloadError with every problem
 */
export function sealPayload(context: SealContext, operation: Operation, given: unknown): Sealed {
  const { request } = operation;
  return sealedBy({ context, operation, given }, (sealer, { payload, now }) => {
    if (request.isText) {
      const text = sealMessage(sealer, request, payload);
      const opened = openMessage(sealer, request, text);
      return { text, content: isContent(opened) ? opened : {} };
    }
    const content = fill(request.layout, payload, { credentials: sealer.credentials, now });
    return { text: sealMessage(sealer, request, content), content };
  });
}

/** The fields of the same text, for a browser to post. @throws PayloadError with every problem */
export function sealForm(context: SealContext, operation: Operation, given: unknown): Readonly<Record<string, string>> {
  const { request } = operation;
  return sealedBy({ context, operation, given, isForBrowser: true }, (sealer, { payload, now }) =>
    sealFields(sealer, request, fill(request.layout, payload, { credentials: sealer.credentials, now })),
  );
}

/** A payload that has passed, and when. */
interface CheckedPayload {
  readonly payload: unknown;
  readonly now: number;
}

/** What a merchant gave to be sealed. */
interface Sealing {
  readonly context: SealContext;
  readonly operation: Operation;
  readonly given: unknown;
  readonly isForBrowser?: true;
}

function sealedBy<Result>(
  { context, operation, given, isForBrowser }: Sealing,
  seal: (sealer: Sealer, checked: CheckedPayload) => Result,
): Result {
  const { api, settings } = context;
  const now = settings.now();
  const place = { api: api.document.name, operation: operation.id };
  const { payload, problems } = checked(context, operation, { payload: given, now, isForBrowser });
  if (problems.length > 0) throw new PayloadError(problems, place);
  try {
    return seal({ envelopes: api.envelopes, credentials: settings.credentials }, { payload, now });
  } catch (error) {
    if (!isEnvelopeFault(error)) throw error;
    throw new PayloadError([{ pointer: '', rule: 'encodable', message: error.message }], place);
  }
}

interface Checked {
  /** As it is sent: without what the client fills in itself, and without empty texts. */
  readonly payload: unknown;
  readonly problems: readonly Problem[];
}

function checked(
  { api, settings }: SealContext,
  { id, request, rules = [] }: Operation,
  given: { payload: unknown; now: number; isForBrowser: true | undefined },
): Checked {
  const schema = api.requests[id];
  if (schema === undefined) throw new TypeError(`no schema was generated for ${id}`);
  const unfilled = withoutFilledFields(request.layout, given.payload, settings.credentials);
  const written = withoutEmptyTexts(schema, withDatesWritten(schema, unfilled.payload));
  const isAllPlain = request.isText || isPlain(written);
  const payload = isAllPlain || given.isForBrowser !== true ? written : withBrowserLineBreaks(written);
  const characters = isAllPlain ? [] : characterProblems(payload);
  const problems = [...unfilled.problems, ...characters, ...problemsOf(schema, payload)];
  if (problems.length > 0) return { payload, problems };
  const broken = rules.flatMap((name) => {
    const rule = api.rules[name];
    if (rule === undefined) throw new TypeError(`the rule "${name}" is not among those of this client`);
    return rule.check(payload as Content, { now: given.now, agreement: settings.agreement });
  });
  return { payload, problems: broken };
}
