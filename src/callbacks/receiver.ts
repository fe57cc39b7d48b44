import type { Api } from '../call/api.ts';
import type { Content } from '../call/layout.ts';
import type { Callback, CallbackTable } from '../call/operation.ts';
import type { Settings } from '../call/options.ts';
import { terms } from '../call/prepare.ts';
import type { Validators } from '../call/validator.ts';
import { macKeys } from '../envelopes/check-mac-value.ts';
import { KnownForms } from '../envelopes/known-forms.ts';
import { confirmed, question } from './confirm.ts';
import { type Told, toldBy } from './event.ts';
import { handled } from './handle.ts';
import { type Explain, type Family, type Opened, open, refusal } from './open.ts';
import { type Proof, proofOf } from './prove.ts';
import { textOf } from './read.ts';
import { sample } from './sample.ts';
import type { CallbackInput, ExpectedKey, TestOptions } from './types.ts';

/** What an entry point brings so that its client has `callbacks`. */
export interface CallbackParts {
  readonly table: CallbackTable;
  /** Lenient: what a vendor sends. */
  readonly validators: Validators;
  readonly explain?: Explain;
}

interface RuntimeEvent extends Told {
  readonly api: string;
  readonly callback: string;
  readonly proof: 'proven' | 'unproven';
  readonly provenBy?: 'signature' | 'key' | 'query';
  readonly payload: Content;
  readonly confirm?: () => Promise<RuntimeEvent>;
}

/** A callback that was received, and which one. */
export interface Reception {
  readonly row: Callback;
  readonly event: RuntimeEvent;
}

interface Options {
  readonly maxBytes?: number;
  readonly expectedKey?: ExpectedKey;
  readonly callback?: string;
  readonly onError?: (error: unknown) => void;
  readonly log?: (line: string) => void;
}

type Handlers = Readonly<Record<string, ((event: unknown) => unknown) | undefined>>;
type Methods = Readonly<Record<string, unknown>>;

const bodyLimit = 64 * 1024;

/** Makes `client.callbacks` out of a document's callback table. */
export function receiver(parts: CallbackParts): (api: Api, settings: Settings, methods: Methods) => object {
  return (api, settings, methods) => {
    const family = familyOf(api, parts, settings);
    const mediaType = family.rows[0]?.request.mediaType ?? '';

    const receive = async (input: CallbackInput, options: Options, wanted: readonly string[] | undefined): Promise<Reception> => {
      const read = textOf(input, { api: api.document.name, mediaType, maxBytes: options.maxBytes ?? bodyLimit });
      const opened = open(family, typeof read === 'string' ? read : await read, wanted);
      const { row } = opened;
      if (options.callback !== undefined && options.callback !== row.id)
        throw refusal(family, 'unknown-callback', `it is ${row.id} and not the one that was named`);
      const proof = proofOf(family, opened, options.expectedKey);
      return { row, event: eventOf(family, opened, typeof proof === 'object' ? await proof : proof, settings, methods) };
    };

    return Object.freeze({
      handle: (input: CallbackInput, handlers: Handlers, options: Options = {}) =>
        handled({
          api: api.document.name,
          handlers,
          onError: options.onError,
          log: options.log,
          receive: () => receive(input, options, namesOf(handlers)),
        }),
      verify: async (input: CallbackInput, options: Options = {}) =>
        (await receive(input, options, options.callback === undefined ? undefined : [options.callback])).event,
      test: Object.freeze(
        Object.fromEntries(family.rows.map((row) => [row.id, (overrides?: object, options?: TestOptions) => sample(family, row, overrides, options)])),
      ),
    });
  };
}

function namesOf(handlers: Handlers): string[] {
  return Object.keys(handlers).filter((name) => typeof handlers[name] === 'function');
}

function familyOf(api: Api, parts: CallbackParts, settings: Settings): Family {
  const rows = Object.values(parts.table);
  const holders = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const [name] of row.request.layout) holders.set(name, (holders.get(name) ?? 0) | (1 << index));
  });
  const names = new Map([...holders.keys()].map((name) => [name.toLowerCase(), name]));
  const { credentials } = settings;
  return {
    api,
    rows,
    validators: parts.validators,
    credentials,
    holders,
    everyone: (1 << rows.length) - 1,
    names,
    known: knownForms(rows, credentials),
    explain: parts.explain,
  };
}

/** The short way is for texts in a signed form alone: nothing in it to parse, nothing that the layout fills in. */
function knownForms(rows: readonly Callback[], credentials: Settings['credentials']): Family['known'] {
  const [first] = rows;
  const plain = rows.every(
    ({ proof, request }) =>
      proof === 'signature' &&
      request.envelope.name === 'check-mac-value' &&
      request.layout.every(([name, slot]) => (slot.is === 'given' ? slot.json !== true && slot.fields === undefined : name === 'CheckMacValue')),
  );
  return first !== undefined && plain ? new KnownForms(macKeys(terms(first.request, credentials)), first.request.envelope.digest ?? 'sha256') : undefined;
}

function eventOf(family: Family, { row, payload }: Opened, provenBy: Proof, settings: Settings, methods: Methods): RuntimeEvent {
  const { outcome, code, orderNo, vendorNo, amount, time } = toldBy(row.event, payload);
  const api = family.api.document.name;
  const callback = row.id;
  // Written out: copying objects into one another would take longer than checking the signature.
  if (provenBy !== undefined) return { api, callback, proof: 'proven', provenBy, outcome, code, orderNo, vendorNo, amount, time, payload };
  const event = { api, callback, proof: 'unproven' as const, outcome, code, orderNo, vendorNo, amount, time, payload };
  const { confirm } = row;
  if (confirm === undefined) return event;
  const ask = async (): Promise<RuntimeEvent> => {
    const method = methods[confirm.operation] as (payload: Content) => Promise<unknown>;
    const answer = await method(question(confirm.with, payload, settings.now()));
    return { api, callback, proof: 'proven', provenBy: 'query', ...confirmed(family, confirm, orderNo, answer) };
  };
  return { ...event, confirm: ask };
}
