import { callExample } from '../../scripts/call-example.ts';
import type { SpecOperation } from '../../scripts/spec/operation/operation.ts';
import { readSpecs } from '../../scripts/spec/read.ts';
import type { Schema } from '../../scripts/spec/schema/schema.ts';
import type { Spec } from '../../scripts/spec/spec.ts';
import { stageClient } from '../../scripts/stage-client.ts';
import { sealMessage } from '../../src/envelopes/message.ts';
import { fill, isContent } from '../../src/message/layout.ts';
import { createSandbox, everyApi, type Sandbox, type SandboxApi } from '../../src/sandbox/index.ts';
import type { ForeignCall } from './foreign-callers.ts';

/**
 * What is tried of a document: its first example that a stranger's client can send, at a time at which the vendor takes
 * it.
 */
export interface ForeignCase {
  readonly call: ForeignCall;
  readonly request: Readonly<Record<string, unknown>>;
  readonly now: number;
  /** What our own client gets for the same request. */
  readonly value: unknown;
}

/** Of every document a case; none where it has no operation that such a client can send. */
export async function foreignCases(): Promise<ReadonlyMap<string, ForeignCase | undefined>> {
  const specs = await readSpecs(new URL('../../specs/', import.meta.url).pathname);
  const cases = specs.map(async (spec): Promise<[string, ForeignCase | undefined]> => [spec.name, await caseOf(spec)]);
  return new Map(await Promise.all(cases));
}

/** A sandbox in its first hour: the same request gets the same answer in each of them. */
export function freshSandbox(now: number): Sandbox {
  return createSandbox({ now: () => now, returnUrl: 'http://merchant.invalid/back' });
}

async function caseOf(spec: Spec): Promise<ForeignCase | undefined> {
  const api = everyApi.find(({ document }) => document.name === spec.name);
  const operation = spec.operations
    .filter(isSendable)
    .sort((a, b) => Number(b.effect === 'read') - Number(a.effect === 'read'))[0];
  const request = operation?.examples[0]?.value.request;
  if (api === undefined || operation === undefined || typeof request !== 'object') return undefined;
  let now = Date.now();
  const value = await callExample(request, now, (time) => {
    now = time;
    const sandbox = freshSandbox(now);
    const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox(new Request(url, init));
    return stageClient(spec.name, { baseUrl: 'http://sandbox.invalid', fetch, now: () => now }).call(
      operation.id,
      request,
    );
  });
  return { call: foreignCall(api, operation, { request, now }), request, now, value };
}

const sendable = ['application/x-www-form-urlencoded', 'application/json'];

/** XML is written by none of the generators, and a browser's form is sent by a browser. */
function isSendable({ request, delivery }: SpecOperation): boolean {
  return delivery === undefined && sendable.includes(request.mediaType ?? '');
}

function foreignCall(
  api: SandboxApi,
  operation: SpecOperation,
  { request, now }: Pick<ForeignCase, 'request' | 'now'>,
): ForeignCall {
  const { id, path, request: message, answer } = operation;
  const { stageCredentials: credentials, envelopes } = api;
  const shape = api.operations[id]?.request;
  if (shape === undefined) throw new Error(`nothing was generated of ${id}`);
  const content = fill(shape.layout, request, { credentials, now });
  const text = sealMessage({ envelopes, credentials }, shape, content);
  const sealed: unknown =
    message.mediaType === 'application/json' ? JSON.parse(text) : typed(message.wire, new URLSearchParams(text));
  return {
    document: api.document.name,
    operation: id,
    path,
    headers: message.headers ?? {},
    isForm: message.mediaType !== 'application/json',
    isRedirect: answer.place === 'location',
    sealed,
    corrupted: corrupted(api, message.wire, sealed),
  };
}

/** A form's texts as the types that the document gives them. */
function typed(wire: Schema, form: URLSearchParams): Record<string, unknown> {
  const isNumber = (name: string): boolean =>
    wire.field(name)?.types.some((type) => type === 'integer' || type === 'number') ?? false;
  return Object.fromEntries([...form].map(([name, value]) => [name, isNumber(name) ? Number(value) : value]));
}

/** Without what only the merchant can make: the checksum, the cipher, or where there is neither the password. */
function corrupted({ document, stageCredentials }: SandboxApi, wire: Schema, sealed: unknown): unknown {
  const secrets = document.credentials.filter(({ secret }) => secret).map(({ option }) => stageCredentials[option]);
  const fields = Object.entries(isContent(sealed) ? sealed : {}).map(([name, value]) => {
    const schema = wire.field(name);
    const isMade = schema?.filledBy === 'envelope' || schema?.keywords.contentEncoding !== undefined;
    if (isMade) return [name, 'A'.repeat(String(value).length)];
    return [name, secrets.includes(String(value)) ? 'nothing' : value];
  });
  return Object.fromEntries(fields);
}
