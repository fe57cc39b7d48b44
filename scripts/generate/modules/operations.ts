import type { Callback, OtherCallback } from '../../../src/message/callback.ts';
import type { Document, MessageShape, Operation, Servers } from '../../../src/message/operation.ts';
import { durationOf } from '../../../src/sandbox/clock/duration.ts';
import type { SpecMessage } from '../../spec/message/message.ts';
import { ownTextsOf } from '../../spec/message/own-texts.ts';
import { shapeOf } from '../../spec/message/shape.ts';
import type { SpecCallback } from '../../spec/operation/callback.ts';
import { missingOf } from '../../spec/operation/missing.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Server } from '../../spec/server.ts';
import type { Spec } from '../../spec/spec.ts';
import { eventParts } from './event.ts';
import type { Material } from './module.ts';
import { constant } from './print.ts';
import { refusalCodes } from './refusals.ts';
import { resolution } from './resolution.ts';
import { SharedTables } from './shared-tables.ts';

type Shape = (message: SpecMessage) => MessageShape;

/** `operations.ts`: the tables from which clients, receivers and the sandbox take how everything travels. */
export function operationsModule({ spec, conventions: { envelopes } }: Material): string {
  const shape: Shape = (message) => shapeOf(message, envelopes.get(message.envelope.name)?.needs);
  const operations = spec.operations.map((operation) => {
    const isSigned = envelopes.get(operation.answer.envelope.name)?.isSigned === true;
    const row = operationRow(operation, shape, successOf(spec, operation, isSigned));
    const { needs } = envelopes.get(operation.answer.envelope.name) ?? {};
    const ownTexts = needs?.ownTexts === true ? ownTextsOf(spec, operation.answer.payload) : [];
    const answer = ownTexts.length === 0 ? row.answer : { ...row.answer, ownTexts };
    const sensitive = operation.request.isText ? sensitiveAnywhere(spec) : row.sensitive;
    return [operation.id, { ...row, answer, sensitive, ...resolution(spec, operation) }] as const;
  });
  const rows = spec.callbacks.map((callback) => [callback.id, callbackRow(spec, callback, shape)] as const);
  const shared = new SharedTables([...operations, ...rows].map(([, row]) => row));
  const named = (all: typeof operations | typeof rows): object =>
    Object.fromEntries(all.map(([id, row]) => [id, shared.in(row)]));
  const tables = { operations: named(operations), callbacks: named(rows) };
  const others = otherCallbacks(spec);
  const hasCallbacks = rows.length > 0;
  return [
    `import type { ${['Layout', 'Slot'].filter((type) => shared.constants.some((text) => text.includes(`: ${type} =`))).join(', ')} } from '../../src/message/layout.ts';\n`,
    constant('document', documentRow(spec), 'The API, its servers and the credentials that it asks for.'),
    ...shared.constants,
    constant('operations', tables.operations, 'One row per operation: how it travels and how its answer is judged.'),
    ...(hasCallbacks ? [constant('callbacks', tables.callbacks, 'One row per callback.')] : []),
    ...(others.length > 0
      ? [constant('otherCallbacks', others, "Signed callbacks of the vendor's that are not received here.")]
      : []),
    tablesOf([
      'document',
      'operations',
      ...(hasCallbacks ? ['callbacks'] : []),
      ...(others.length > 0 ? ['otherCallbacks'] : []),
    ]),
  ].join('\n');
}

/** All of them in one, for the registry: what imports a module as a whole keeps all of it in every entry. */
function tablesOf(names: readonly string[]): string {
  const types = names.map((name) => `readonly ${name}: typeof ${name}`).join('; ');
  return `/** All of these tables. */\nexport const tables: { ${types} } = { ${names.join(', ')} };\n`;
}

function otherCallbacks({ otherCallbacks: { value } }: Spec): OtherCallback[] {
  return Object.entries(value).map(([id, { fields }]) => ({ id, fields }));
}

function documentRow({ name, info, servers, credentials, agreement }: Spec): Document {
  return {
    name,
    title: info.title,
    servers: hosts(servers),
    credentials: (credentials?.options ?? []).map(({ name: option, isSecret: secret, example }) => ({
      option,
      secret,
      ...(secret && typeof example === 'string' ? { published: example } : {}),
    })),
    ...(agreement === undefined ? {} : { agreement: agreement.usual }),
  };
}

function hosts(servers: readonly Server[]): Servers {
  return Object.fromEntries(
    servers.flatMap(({ environment, url }) => (environment === undefined ? [] : [[environment, url]])),
  );
}

/** How an answer is judged. Of a query that confirms a callback also how it says that there is no such thing. */
function successOf(spec: Spec, operation: SpecOperation, isSigned: boolean): Operation['success'] {
  const { id, success } = operation;
  if (success === undefined) return undefined;
  const confirms = spec.callbacks.some(({ confirm }) => confirm?.value.operation === id);
  const missing = confirms ? missingOf(operation, spec.refusals.value) : undefined;
  const derived = missing !== undefined && 'code' in missing ? { refused: [missing.code] } : missing;
  const notFound = success.notFound ?? derived;
  const refusals = isSigned ? [] : refusalCodes(spec, operation);
  return {
    ...success,
    ...(notFound === undefined ? {} : { notFound }),
    ...(refusals.length > 0 ? { refusals } : {}),
  };
}

function operationRow(operation: SpecOperation, shape: Shape, success: Operation['success']): Operation {
  const { id, method, key, path, effect, servers, delivery, alsoBy, alsoAt, stream, rules, sensitive } = operation;
  return {
    id,
    method,
    key,
    path,
    effect,
    ...(servers.length > 0 ? { servers: hosts(servers) } : {}),
    ...(delivery === undefined ? {} : { delivery }),
    ...(alsoBy === undefined ? {} : { alsoBy }),
    ...(alsoAt === undefined ? {} : { alsoAt }),
    request: shape(operation.request),
    answer: shape(operation.answer),
    ...(success === undefined ? {} : { success }),
    ...rateLimits(operation),
    ...(stream === undefined ? {} : { stream: stream.name }),
    ...(rules.length > 0 ? { rules: rules.map(({ value }) => value) } : {}),
    sensitive,
  };
}

/** Of a status that the lint has found to be one. */
function rateLimits({ responses }: SpecOperation): Pick<Operation, 'rateLimits'> {
  const limits = responses.flatMap(({ status, rateLimited }) =>
    rateLimited === undefined ? [] : [{ status: Number(status), wait: durationOf(rateLimited.value) }],
  );
  return limits.length === 0 ? {} : { rateLimits: limits };
}

/** A message that the merchant writes may be any of the document's. */
function sensitiveAnywhere({ operations, callbacks }: Spec): string[] {
  return [...new Set([...operations, ...callbacks].flatMap(({ sensitive }) => sensitive))].sort();
}

function callbackRow(spec: Spec, callback: SpecCallback, shape: Shape): Callback {
  const { id, proof, acknowledgement, sensitive } = callback;
  return {
    id,
    request: shape(callback.request),
    proof,
    acknowledgement:
      acknowledgement.by === 'sealed' ? { by: 'sealed', message: shape(acknowledgement.message) } : acknowledgement,
    sensitive,
    repeatedFor: (callback.retries?.value ?? []).reduce((sum, wait) => sum + durationOf(wait), 0),
    ...eventParts(spec, callback),
  };
}
