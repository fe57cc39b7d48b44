import { sealMessage } from '../../envelopes/message.ts';
import { escapeHtml } from '../../http/escape-html.ts';
import { fill, isContent } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import { applyAction, findOf, knownOf } from '../lifecycle/apply.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Example, Refusals } from '../model/example.ts';
import { fillExample } from '../model/fill-example.ts';
import type { Action } from '../model/lifecycle.ts';
import { matchExample } from '../model/match-example.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import type { Runtime } from '../model/runtime.ts';
import { same } from '../model/same.ts';
import { merchantFields } from './merchant-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request that was opened and is valid. */
export interface ReceivedRequest {
  readonly api: SandboxApi;
  readonly merchant: Merchant;
  readonly operation: Operation;
  readonly content: unknown;
  readonly payload: unknown;
  /** The site whose page sent it, where that is a stranger's. */
  readonly foreignOrigin?: string | undefined;
}

/** The vendor's answer before it is sealed, or its refusal. */
export type PlannedAnswer =
  | { readonly body: () => unknown; readonly record?: StoredRecord; readonly refusal?: undefined }
  | {
      readonly refusal: string;
      readonly values?: { readonly [brace: string]: string };
      readonly record?: StoredRecord;
    };

/**
 * Applies the operation to its lifecycle, and answers with the closest example; without a lifecycle from the examples
 * alone.
 */
export function answerTo(runtime: Runtime, received: ReceivedRequest): PlannedAnswer {
  const { api, operation, merchant, foreignOrigin } = received;
  const payload = asContent(received.payload);
  const action = api.actions[operation.id];
  const examples = api.examples[operation.id] ?? [];
  const own = (): Fields => merchantFields(api, operation.request.layout, merchant);
  if (action === undefined) {
    return { body: () => echoed(matchExample(examples, payload, 'request')?.answer ?? {}, { ...payload, ...own() }) };
  }
  const outcome = applyAction(runtime, {
    ...{ api, operation: operation.id, action, payload, merchant },
    foreignOrigin,
  });
  if (outcome.refusal !== undefined) {
    const example = outcome.refusal === 'missing' ? exampleOf(received, action) : undefined;
    return example === undefined ? outcome : { body: () => echoed(example.answer, { ...payload, ...own() }) };
  }
  if ('list' in outcome) return { body: () => fillExample(listing(examples, payload, outcome), { fields: [own()] }) };
  const { record, fields, alone } = outcome;
  const body = (): unknown => {
    const known = knownOf(runtime, record, fields);
    if (alone !== undefined) known.lists[alone] = [fields];
    const example = matchExample(examples, { ...payload, ...fields }, 'answer');
    return page(fillExample(example?.answer ?? {}, { ...known, fields: [own(), ...known.fields, payload] }), fields);
  };
  return { body, record };
}

/** The orders in the document's examples can be asked about, though nobody has created them. */
function exampleOf({ api, operation, payload }: ReceivedRequest, action: Action): Example | undefined {
  const lifecycle = api.lifecycles[action.lifecycle];
  const requested = asContent(payload);
  const names = Object.keys(lifecycle === undefined ? {} : findOf(action, lifecycle)).filter(
    (name) => requested[name] !== undefined && requested[name] !== '',
  );
  if (names.length === 0) return undefined;
  const examples = (api.examples[operation.id] ?? [])
    .filter(({ request }) => names.every((name) => same(asContent(request)[name], requested[name])))
    .map(({ when: _, ...example }) => example);
  const example = matchExample(examples, requested, 'request');
  return example !== undefined && isRefused(example, api.operationRefusals[operation.id]) ? undefined : example;
}

/** An example of what is not there: the vendor refuses, perhaps with a status of its own. */
function isRefused({ answer }: Example, { missing }: Refusals = {}): boolean {
  return missing !== undefined && JSON.stringify(answer) === JSON.stringify(missing.answer);
}

function listing(
  examples: readonly Example[],
  payload: Fields,
  { list, into }: { readonly list: readonly StoredRecord[]; readonly into: string },
): unknown {
  if (list.length === 0) {
    const repeated = examples.find(({ request }) =>
      Object.entries(request).every(([name, value]) => same(payload[name], value)),
    );
    if (repeated !== undefined) return repeated.answer;
  }
  const withItems = examples.filter((example) => Array.isArray(asContent(example.answer)[into]));
  const template = withItems.find((example) => example.otherwise === true) ?? withItems[0];
  const items = list.map((record) => record.fields);
  return fillExample(template?.answer ?? { [into]: [] }, { fields: [], lists: { [into]: items } });
}

/** Fields that the request has too come back as they were sent. */
function echoed(answer: unknown, payload: Fields): unknown {
  const scalars = Object.fromEntries(Object.entries(payload).filter(([, value]) => isScalar(value)));
  return page(fillExample(answer, { fields: [scalars] }), scalars);
}

/** In an answer that is a page `{Name}` stands for a field. */
function page(body: unknown, fields: Fields): unknown {
  if (typeof body !== 'string') return body;
  return body.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    isScalar(fields[name]) ? escapeHtml(String(fields[name])) : whole,
  );
}

/** The answer as it is sent, and its content. */
export interface SealedAnswer {
  readonly text: string;
  readonly content: unknown;
}

/** @param envelope fields of a refusal that stand outside of the payload */
export function sealed(
  { clock }: Pick<Runtime, 'clock'>,
  { api, operation, merchant, content }: ReceivedRequest,
  { body, envelope = {} }: { readonly body: unknown; readonly envelope?: Fields },
): SealedAnswer {
  const { credentials } = merchant;
  const filled = (): Fields => ({
    ...outside(operation, content),
    ...fill(operation.answer.layout, body, { credentials, now: clock.now() }),
    ...envelope,
  });
  const whole = typeof body === 'string' ? body : filled();
  return { text: sealMessage({ envelopes: api.envelopes, credentials }, operation.answer, whole), content: whole };
}

/** Fields of the outer body that the answer repeats from the request: `MerchantID`. */
function outside(operation: Operation, content: unknown): Record<string, unknown> {
  const given = asContent(content);
  if (!operation.answer.layout.some(([, slot]) => slot.is === 'payload')) return {};
  const repeated = operation.answer.layout.filter(([name, slot]) => slot.is === 'given' && given[name] !== undefined);
  return Object.fromEntries(repeated.map(([name]) => [name, given[name]]));
}

export function asContent(value: unknown): Fields {
  return isContent(value) ? value : {};
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
