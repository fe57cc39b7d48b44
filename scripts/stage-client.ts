import { registry } from '../generated/registry.ts';
import type { CallOptions } from '../src/call/options.ts';
import type { CallControl } from '../src/call/types.ts';

/** A client of a document that is known by its name alone, so that its operations take and give anything. */
export interface StageClient {
  /** @throws whatever the operation throws */
  call(operation: string, payload: unknown, control?: CallControl): unknown;
  /** None where the document has no callbacks. */
  readonly callbacks?: AnyCallbacks;
}

/** `callbacks` of any client. */
export interface AnyCallbacks {
  handle(
    input: unknown,
    handlers: Readonly<Record<string, (event: AnyEvent) => unknown>>,
    options?: object,
  ): Promise<Response>;
  verify(input: unknown, options?: object): Promise<AnyEvent>;
  readonly test: Readonly<Record<string, (overrides?: object, options?: object) => Request>>;
}

export interface AnyEvent {
  readonly callback: string;
  readonly id?: string;
  readonly proof: string;
  readonly outcome?: string;
  readonly provenBy?: string;
  readonly orderNo?: string;
  readonly vendorNo?: string;
  readonly amount?: number;
  readonly time?: { readonly text: string; readonly date: Date };
  /** The same three, where nothing proves them. */
  readonly unconfirmed?: Pick<AnyEvent, 'outcome' | 'amount' | 'time'>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A client of any document with the credentials that its vendor publishes. */
export function stageClient(document: string, options: CallOptions): StageClient {
  const found = Object.values(registry).find((each) => each.document.name === document);
  if (found === undefined) throw new Error(`there is no document "${document}"`);
  const create: (options: never) => object = found.create;
  const client: Readonly<Record<string, unknown>> = { ...create({ ...found.stageCredentials, ...options } as never) };
  const call: StageClient['call'] = (operation, payload, control) => {
    const method = client[operation];
    if (typeof method !== 'function') throw new Error(`${document} has no operation "${operation}"`);
    return method(payload, control);
  };
  const { callbacks } = client;
  return callbacks === undefined ? { call } : { call, callbacks: callbacks as AnyCallbacks };
}
