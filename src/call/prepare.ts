import type { Envelope } from '../envelopes/envelope.ts';
import { EnvelopeFault } from '../envelopes/envelope.ts';
import { PayloadError } from '../errors/payload-error.ts';
import type { Problem } from '../errors/problem.ts';
import { fill } from '../message/layout.ts';
import type { MessageShape, Operation } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';
import type { Settings } from './options.ts';

/** A request that is ready to be sent. */
export interface Prepared {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
}

/**
 * Validate, fill, seal. Nothing is sent, and the merchant's object is only read.
 *
 * @throws PayloadError with every problem
 */
export function prepare(api: Api, operation: Operation, payload: unknown, settings: Settings): Prepared {
  const text = sealed(api, operation, payload, settings);
  const { request } = operation;
  const headers = { ...request.headers };
  const url = `${settings.baseUrl}${operation.path}`;
  if (request.place === 'query') return { url: `${url}?${text}`, init: { method: operation.method, headers } };
  headers['Content-Type'] = request.mediaType ?? 'application/octet-stream';
  return { url, init: { method: operation.method, headers, body: text } };
}

/** The sealed text of a request, wherever it is going to be put. */
export function sealed(api: Api, operation: Operation, payload: unknown, settings: Settings): string {
  const now = settings.now();
  const place = { api: api.document.name, operation: operation.id };
  const problems = payloadProblems(api, operation, payload, settings, now);
  if (problems.length > 0) throw new PayloadError(problems, place);
  const { credentials } = settings;
  try {
    return envelopeOf(api, operation.request).seal(fill(operation.request.layout, payload, { credentials, now }), terms(operation.request, credentials));
  } catch (error) {
    if (error instanceof EnvelopeFault) throw new PayloadError([{ pointer: '', rule: 'encodable', message: error.message }], place);
    throw error;
  }
}

function payloadProblems(api: Api, operation: Operation, payload: unknown, settings: Settings, now: number): readonly Problem[] {
  const validate = api.requests[operation.id];
  if (validate === undefined) throw new TypeError(`no validator was generated for ${operation.id}`);
  const problems = problemsOf(validate, payload);
  if (problems.length > 0 || operation.rules === undefined) return problems;
  return operation.rules.flatMap((name) => {
    const rule = api.rules?.[name];
    if (rule === undefined) throw new TypeError(`the spec names the rule "${name}", which is not written`);
    return rule(payload as Record<string, unknown>, { now, limits: settings.limits });
  });
}

export function envelopeOf(api: Pick<Api, 'envelopes'>, shape: MessageShape): Envelope {
  const found = api.envelopes.find((envelope) => envelope.name === shape.envelope.name);
  if (found === undefined) throw new TypeError(`the spec names the envelope "${shape.envelope.name}", which this entry does not bring`);
  return found;
}

export function terms(shape: MessageShape, credentials: Readonly<Record<string, string>>): Parameters<Envelope['seal']>[1] {
  return {
    credentials,
    layout: shape.layout,
    ...(shape.envelope.digest === undefined ? {} : { digest: shape.envelope.digest }),
    ...(shape.root === undefined ? {} : { root: shape.root }),
  };
}
