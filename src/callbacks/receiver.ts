import type { Api } from '../call/api.ts';
import type { Settings } from '../call/options.ts';
import type { Callback } from '../message/operation.ts';
import { type CallbackParts, familyOf } from './family.ts';
import { handled } from './handle.ts';
import { open, refusal } from './open.ts';
import { proofOf } from './prove.ts';
import { textOf } from './read.ts';
import { eventOf, type RuntimeEvent } from './runtime-event.ts';
import { sample } from './sample.ts';
import type { CallbackInput, ExpectedKey, TestOptions } from './types.ts';

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
    const family = familyOf(api, parts, settings.credentials);
    const mediaType = family.rows[0]?.request.mediaType ?? '';

    /** Waits for nothing but for what has to be waited for: a body that is still coming, the merchant's word about a key. */
    const judged = (text: string, options: Options, wanted: readonly string[] | undefined): Reception | Promise<Reception> => {
      const opened = open(family, text, wanted);
      const { row } = opened;
      if (options.callback !== undefined && options.callback !== row.id)
        throw refusal(family, 'unknown-callback', `it is ${row.id} and not the one that was named`);
      const proof = proofOf(family, opened, options.expectedKey);
      if (typeof proof === 'object') return proof.then((by) => ({ row, event: eventOf(family, opened, by, settings, methods) }));
      return { row, event: eventOf(family, opened, proof, settings, methods) };
    };

    const reading = { api: api.document.name, mediaType, maxBytes: bodyLimit };
    const textIn = (input: CallbackInput, { maxBytes }: Options): string | Promise<string> =>
      textOf(input, maxBytes === undefined ? reading : { ...reading, maxBytes });

    const receive = async (input: CallbackInput, options: Options, wanted: readonly string[] | undefined): Promise<Reception> =>
      judged(await textIn(input, options), options, wanted);

    return Object.freeze({
      handle: (input: CallbackInput, handlers: Handlers, options: Options = {}) =>
        handled({
          api: api.document.name,
          handlers,
          onError: options.onError,
          log: options.log,
          receive: () => receive(input, options, namesOf(handlers)),
        }),
      verify: async (input: CallbackInput, options: Options = {}) => {
        const text = textIn(input, options);
        const wanted = options.callback === undefined ? undefined : [options.callback];
        const found = judged(typeof text === 'string' ? text : await text, options, wanted);
        return (found instanceof Promise ? await found : found).event;
      },
      test: Object.freeze(
        Object.fromEntries(family.rows.map((row) => [row.id, (overrides?: object, options?: TestOptions) => sample(family, row, overrides, options)])),
      ),
    });
  };
}

function namesOf(handlers: Handlers): string[] {
  return Object.keys(handlers).filter((name) => typeof handlers[name] === 'function');
}
