import type { ClientBase } from '../envelopes/client-base.ts';
import { envelopeOf, type Sealer } from '../envelopes/message.ts';
import type { CallbackFacts } from '../errors/callback-error.ts';
import { OptionsError } from '../errors/options-error.ts';
import type { Callback } from '../message/callback.ts';
import type { Contract } from '../message/contract.ts';
import type { OnceStore } from '../once/store.ts';
import { acknowledge } from './acknowledge.ts';
import type { BodyReading, ReceivedText } from './body-reading.ts';
import { type CallbackParts, type CallbackSet, callbackSet } from './callback-set.ts';
import { handled, type RuntimeHandlers } from './handle.ts';
import type { CallbackInput, ExpectedKey, TestOptions } from './handle-types.ts';
import { merchantIn } from './merchant.ts';
import { onceParts } from './once/parts.ts';
import { type Opening, open } from './open.ts';
import { type Proof, proofOf } from './prove.ts';
import { bodyText } from './read.ts';
import type { Reception } from './reception.ts';
import { refusalFor } from './refuse.ts';
import { eventOf, published } from './runtime-event.ts';
import { testRequest } from './test-request.ts';
import type { Callbacks } from './types.ts';

interface Options {
  readonly maxBytes?: number;
  readonly expectedKey?: ExpectedKey;
  readonly callback?: string;
  readonly onError?: (error: unknown) => void;
  readonly log?: (line: string) => void;
  readonly once?: OnceStore;
  readonly lease?: number;
  readonly keepFor?: number;
}

const bodyLimit = 64 * 1024;

/** `client.callbacks`, made of a document's callback table. */
export function callbacks<C extends Contract>(parts: CallbackParts, client: ClientBase): Callbacks<C> {
  const receiver: object = new Receiver(parts, client);
  // Its methods take and give what the generated types say; there is no way to tell TypeScript so.
  return receiver as Callbacks<C>;
}

class Receiver {
  readonly test: Readonly<Record<string, (overrides?: object, options?: TestOptions) => Request>>;
  readonly #client: ClientBase;
  readonly #set: CallbackSet;
  readonly #reading: BodyReading;

  constructor(parts: CallbackParts, client: ClientBase) {
    this.#client = client;
    this.#set = callbackSet(client.api, parts);
    this.#reading = { api: client.api, ...waysOf(this.#set.rows), maxBytes: bodyLimit };
    const requests = this.#set.rows.map((row) => [
      row.id,
      (overrides?: object, options?: TestOptions): Request =>
        testRequest(this.#testing(options?.merchant), row, { ...options, overrides }),
    ]);
    this.test = Object.freeze(Object.fromEntries(requests));
    Object.freeze(this);
  }

  // Not methods: whoever hands on `callbacks.handle` alone has one that works.
  readonly handle = (input: CallbackInput, handlers: RuntimeHandlers, options: Options = {}): Promise<Response> => {
    const wanted = Object.keys(handlers).filter((name) => typeof handlers[name] === 'function');
    return handled({
      api: this.#client.api,
      handlers,
      onError: options.onError,
      log: options.log,
      once: () => (options.once === undefined ? undefined : onceParts(this.#client, options.once, options)),
      receive: async () => this.#valid(await this.#received(await this.#text(input, options), options, wanted)),
      acknowledge: ({ row, sealer }, returned) =>
        acknowledge(row.acknowledgement, { sealer, now: this.#client.now(), returned }),
    });
  };

  readonly verify = async (input: CallbackInput, options: Options = {}): Promise<object> => {
    const text = this.#text(input, options);
    const wanted = options.callback === undefined ? undefined : [options.callback];
    const received = this.#received('text' in text ? text : await text, options, wanted);
    return published(this.#valid(received instanceof Promise ? await received : received).event);
  };

  /** The one error of a callback that is refused is made here, where the stack is low: to find it out takes time. */
  #valid(received: Reception | CallbackFacts): Reception {
    if ('reason' in received) throw refusalFor(this.#set, received);
    return received;
  }

  #text(input: CallbackInput, { maxBytes }: Options): ReceivedText | Promise<ReceivedText> {
    return bodyText(input, maxBytes === undefined ? this.#reading : { ...this.#reading, maxBytes });
  }

  /** Stays synchronous unless the merchant's keys, or its word about a key, have to be waited for. */
  #received(
    received: ReceivedText,
    options: Options,
    wanted: readonly string[] | undefined,
  ): Reception | CallbackFacts | Promise<Reception | CallbackFacts> {
    const merchant = this.#client.isOfOne ? undefined : merchantIn(this.#set, received.text);
    const sealer = this.#client.sealerOf(merchant);
    const opening = { received, wanted };
    if (sealer instanceof Promise)
      return sealer.then((found) => this.#opened({ sealer: found, merchant }, opening, options));
    return this.#opened({ sealer, merchant }, opening, options);
  }

  #opened(
    { sealer, merchant }: Addressee,
    opening: Opening,
    options: Options,
  ): Reception | CallbackFacts | Promise<Reception> {
    if (sealer === undefined) return { reason: 'wrong-merchant', what: 'it names no merchant of this client' };
    const opened = open(this.#set, sealer, opening);
    if ('reason' in opened) return opened;
    const { row } = opened;
    if (options.callback !== undefined && options.callback !== row.id)
      return { reason: 'unknown-callback', what: `it is ${row.id} and not the one that was named` };
    const proof = proofOf(this.#set, opened, options.expectedKey);
    const reception = (provenBy: Proof): Reception => ({
      row,
      sealer,
      merchant,
      event: eventOf(this.#client, opened, {
        provenBy,
        merchant,
        ignoresCase: envelopeOf(sealer, row.request).ignoresCase === true,
      }),
    });
    return typeof proof === 'object' ? proof.then(reception) : reception(proof);
  }

  #testing(merchant: string | undefined): { readonly api: string; readonly sealer: Sealer } {
    const sealer = this.#client.sealerOf(merchant);
    if (sealer === undefined || sealer instanceof Promise)
      throw new OptionsError(this.#client.api, 'credentials', 'must be known for test callbacks, and not be asked for');
    return { api: this.#client.api, sealer };
  }
}

/** How callbacks may travel, as the document has it. */
function waysOf(rows: readonly Callback[]): Pick<BodyReading, 'mediaTypes' | 'encodings' | 'jsonFields'> {
  const forms = rows.filter(({ request }) => request.encodings !== undefined);
  const fields = forms.flatMap(({ request }) => request.layout.filter(([, slot]) => slot.is === 'given' && slot.json));
  return {
    mediaTypes: [...new Set(rows.map(({ request }) => request.mediaType ?? ''))],
    encodings: [...new Set(forms.flatMap(({ request }) => request.encodings ?? []))],
    jsonFields: new Set(fields.map(([name]) => name)),
  };
}

/** Whose a callback says it is, with the keys that open it. */
interface Addressee {
  readonly sealer: Sealer | undefined;
  readonly merchant: string | undefined;
}
