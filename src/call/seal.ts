import { isEnvelopeFault } from '../envelopes/envelope.ts';
import { openMessage, type Sealer, sealMessage } from '../envelopes/message.ts';
import { PayloadError } from '../errors/payload-error.ts';
import type { Problem } from '../errors/problem.ts';
import { withDatesWritten } from '../message/dates.ts';
import { type Content, fill, isContent } from '../message/layout.ts';
import type { Operation } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';
import type { Settings } from './options.ts';

/** A document's client: what it is made of and how it was set up. */
export interface Context {
  readonly api: Api;
  readonly settings: Settings;
}

/** A request's text, and what is in it. */
export interface Sealed {
  readonly text: string;
  readonly content: Content;
}

/**
 * The text of a request: the payload validated, what the client fills in round it, sealed. Nothing is sent, and the merchant's object is only
 * read.
 *
 * @throws PayloadError with every problem
 */
export function sealPayload({ api, settings }: Context, operation: Operation, given: unknown): Sealed {
  const now = settings.now();
  const payload = withDatesWritten(api.requests[operation.id], given);
  const place = { api: api.document.name, operation: operation.id };
  const problems = problemsIn({ api, settings }, operation, { payload, now });
  if (problems.length > 0) throw new PayloadError(problems, place);
  const { credentials } = settings;
  const sealer: Sealer = { envelopes: api.envelopes, credentials };
  try {
    const { request } = operation;
    if (request.isText) {
      const text = sealMessage(sealer, request, payload);
      const opened = openMessage(sealer, request, text);
      return { text, content: isContent(opened) ? opened : {} };
    }
    const content = fill(request.layout, payload, { credentials, now });
    return { text: sealMessage(sealer, request, content), content };
  } catch (error) {
    if (!isEnvelopeFault(error)) throw error;
    throw new PayloadError([{ pointer: '', rule: 'encodable', message: error.message }], place);
  }
}

function problemsIn({ api, settings }: Context, operation: Operation, given: { payload: unknown; now: number }): readonly Problem[] {
  const schema = api.requests[operation.id];
  if (schema === undefined) throw new TypeError(`no schema was generated for ${operation.id}`);
  const problems = problemsOf(schema, given.payload);
  if (problems.length > 0 || operation.rules === undefined) return problems;
  return operation.rules.flatMap((name) => {
    const rule = api.rules[name];
    if (rule === undefined) throw new TypeError(`the rule "${name}" is not among those of this client`);
    return rule.check(given.payload as Readonly<Record<string, unknown>>, { now: given.now, limits: settings.limits });
  });
}
