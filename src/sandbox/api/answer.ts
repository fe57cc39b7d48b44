import { sealMessage } from '../../envelopes/message.ts';
import { escapeHtml } from '../../http/escape-html.ts';
import { fill, isContent } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import { applyAction, findOf, knownOf } from '../lifecycle/apply.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Example } from '../model/example.ts';
import { overlay } from '../model/fill-example.ts';
import type { Action } from '../model/lifecycle.ts';
import { closest } from '../model/match-example.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import type { Runtime } from '../model/runtime.ts';
import { same } from '../model/store.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request that was opened and found right. */
export interface ReceivedRequest {
  readonly api: SandboxApi;
  readonly merchant: Merchant;
  readonly operation: Operation;
  readonly content: unknown;
  readonly payload: unknown;
}

/** What the vendor says to it, before it is sealed. */
export type Said =
  | { readonly body: () => unknown; readonly record?: StoredRecord; readonly refusal?: undefined }
  | { readonly refusal: string; readonly words?: { readonly [brace: string]: string }; readonly record?: StoredRecord };

/** What the operation does to the lifecycles, told in the way of the examples; without a lifecycle of its own, the example that fits best. */
export function say(runtime: Runtime, received: ReceivedRequest): Said {
  const { api, operation, merchant } = received;
  const payload = asContent(received.payload);
  const action = api.actions[operation.id];
  const examples = api.examples[operation.id] ?? [];
  if (action === undefined) return { body: () => echoed(closest(examples, payload, 'request')?.answer ?? {}, payload) };
  const outcome = applyAction(runtime, api, operation.id, action, payload, merchant);
  if (outcome.refusal !== undefined) {
    // The orders that the document itself speaks of are there to be received about, though nobody has made them.
    const spoken = outcome.refusal === 'missing' ? examples.filter((example) => speaksOf(action, api, asContent(example.request), payload)) : [];
    const own = closest(
      spoken.map(({ when: _, ...example }) => example),
      payload,
      'request',
    );
    return own === undefined ? outcome : { body: () => echoed(own.answer, payload) };
  }
  if ('list' in outcome) return { body: () => listing(examples, payload, outcome.list, outcome.into) };
  const { record, fields, alone } = outcome;
  const body = (): unknown => {
    const known = knownOf(runtime, api, record, fields);
    if (alone !== undefined) known.lists[alone] = [fields];
    const example = closest(examples, { ...payload, ...fields }, 'answer');
    return page(overlay(example?.answer ?? {}, { ...known, fields: [...known.fields, payload] }), fields);
  };
  return { body, record };
}

/** Does an example ask about the very thing that the request asks about? */
function speaksOf(action: Action, api: SandboxApi, example: Fields, payload: Fields): boolean {
  const lifecycle = api.lifecycles[action.lifecycle];
  const given = Object.keys(lifecycle === undefined ? {} : findOf(action, lifecycle)).filter((name) => payload[name] !== undefined && payload[name] !== '');
  return given.length > 0 && given.every((name) => same(example[name], payload[name]));
}

function listing(examples: readonly Example[], payload: Fields, list: readonly StoredRecord[], into: string): unknown {
  const whole = examples.filter((example) => Array.isArray(asContent(example.answer)[into]));
  const withItems = whole.find((example) => example.otherwise === true) ?? whole[0];
  if (list.length === 0) {
    const asExample = examples.find((example) => Object.entries(example.request).every(([name, value]) => same(payload[name], value)));
    if (asExample !== undefined) return asExample.answer;
  }
  return overlay(withItems?.answer ?? { [into]: [] }, { fields: [], lists: { [into]: list.map((record) => record.fields) } });
}

/** Fields of the answer that the request has too come back as they were sent. */
function echoed(answer: unknown, payload: Fields): unknown {
  const scalars = Object.fromEntries(Object.entries(payload).filter(([, value]) => isScalar(value)));
  return page(overlay(answer, { fields: [scalars] }), scalars);
}

/** In an answer that is a page `{Name}` stands for a field. */
function page(body: unknown, fields: Fields): unknown {
  if (typeof body !== 'string') return body;
  return body.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (isScalar(fields[name]) ? escapeHtml(String(fields[name])) : whole));
}

/** The answer as it travels, and what is in it. */
export interface Sealed {
  readonly text: string;
  readonly content: unknown;
}

export function sealed(runtime: Runtime, { api, operation, merchant, content }: ReceivedRequest, body: unknown, envelope: Fields = {}): Sealed {
  const known = { credentials: merchant.credentials, now: runtime.clock.now() };
  const whole = typeof body === 'string' ? body : { ...outside(operation, content), ...fill(operation.answer.layout, body, known), ...envelope };
  const sealer = { envelopes: api.envelopes, credentials: merchant.credentials };
  return { text: sealMessage(sealer, operation.answer, whole), content: whole };
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
