import type { Contract } from '../message/contract.ts';
import type { OnceStore } from '../once/store.ts';
import { acknowledge } from './acknowledge.ts';
import { type CallbackParts, type CallbackSet, callbackSet } from './callback-set.ts';
import { type Handlers, handled } from './handle.ts';
import type { CallbackInput, ExpectedKey, TestOptions } from './handle-types.ts';
import { onceParts } from './once-parts.ts';
import { open } from './open.ts';
import { proofOf } from './prove.ts';
import { type Reading, type ReceivedText, textOf } from './read.ts';
import type { ReceivingClient } from './receiving-client.ts';
import type { Reception } from './reception.ts';
import { refusal } from './refuse.ts';
import { eventOf, type RuntimeEvent } from './runtime-event.ts';
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
export function callbacks<C extends Contract>(parts: CallbackParts, client: ReceivingClient): Callbacks<C> {
  const receiver: object = new Receiver(parts, client);
  // Its methods take and give what the generated types say; there is no way to tell TypeScript so.
  return receiver as Callbacks<C>;
}

class Receiver {
  readonly test: Readonly<Record<string, (overrides?: object, options?: TestOptions) => Request>>;
  readonly #client: ReceivingClient;
  readonly #set: CallbackSet;
  readonly #reading: Reading;

  constructor(parts: CallbackParts, client: ReceivingClient) {
    this.#client = client;
    this.#set = callbackSet(client.api, client.sealer, parts);
    const mediaTypes = new Set(this.#set.rows.map(({ request }) => request.mediaType ?? ''));
    this.#reading = { api: client.api, mediaTypes: [...mediaTypes], maxBytes: bodyLimit };
    const requests = this.#set.rows.map((row) => [
      row.id,
      (overrides?: object, options?: TestOptions): Request => testRequest(this.#set, row, { ...options, overrides }),
    ]);
    this.test = Object.freeze(Object.fromEntries(requests));
    Object.freeze(this);
  }

  // Not methods: whoever hands on `callbacks.handle` alone has one that works.
  readonly handle = (input: CallbackInput, handlers: Handlers, options: Options = {}): Promise<Response> => {
    const wanted = Object.keys(handlers).filter((name) => typeof handlers[name] === 'function');
    return handled({
      api: this.#client.api,
      handlers,
      onError: options.onError,
      log: options.log,
      once: () => (options.once === undefined ? undefined : onceParts(this.#client, options.once, options)),
      receive: async () => this.#received(await this.#text(input, options), options, wanted),
      acknowledge: ({ row }, returned) => {
        const { sealer, now } = this.#client;
        return acknowledge(row.acknowledgement, { sealer, now: now(), returned });
      },
    });
  };

  readonly verify = async (input: CallbackInput, options: Options = {}): Promise<RuntimeEvent> => {
    const text = this.#text(input, options);
    const wanted = options.callback === undefined ? undefined : [options.callback];
    const received = this.#received('text' in text ? text : await text, options, wanted);
    return (received instanceof Promise ? await received : received).event;
  };

  #text(input: CallbackInput, { maxBytes }: Options): ReceivedText | Promise<ReceivedText> {
    return textOf(input, maxBytes === undefined ? this.#reading : { ...this.#reading, maxBytes });
  }

  /** Stays synchronous unless the merchant's word about a key has to be waited for. */
  #received(text: ReceivedText, options: Options, wanted: readonly string[] | undefined): Reception | Promise<Reception> {
    const opened = open(this.#set, text, wanted);
    const { row } = opened;
    if (options.callback !== undefined && options.callback !== row.id)
      throw refusal(this.#set, 'unknown-callback', `it is ${row.id} and not the one that was named`);
    const proof = proofOf(this.#set, opened, options.expectedKey);
    if (typeof proof === 'object') return proof.then((by) => ({ row, event: eventOf(this.#client, opened, by) }));
    return { row, event: eventOf(this.#client, opened, proof) };
  }
}
