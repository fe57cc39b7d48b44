import type { MerchantsGiven } from './host/merchants/given.ts';
import type { Snapshot } from './host/state/snapshot.ts';
import type { SandboxApi } from './model/api.ts';

export interface SandboxOptions {
  /** The documents that it answers for. @default all of them */
  readonly apis?: readonly SandboxApi[];
  /** Merchants beside the published stage ones, by the document's name, and where the vendors call them. */
  readonly merchants?: MerchantsGiven;
  /**
   * Where callbacks go whose URL is in no request, for merchants that have none of their own: one for all, or by the
   * document's name.
   */
  readonly callbackUrl?: string | { readonly [document: string]: string };
  /** Where answers by redirect go. @default a page of the sandbox that shows them */
  readonly returnUrl?: string;
  /**
   * Sends callbacks to the merchant, for example straight to its handler. @default the global fetch, to private
   * addresses only
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** May callbacks go to addresses that are neither on this machine nor in a private network? @default false */
  readonly deliverAnywhere?: boolean;
  /** Milliseconds of real time after which the answer to a callback is given up. @default 10000, as ECPay does */
  readonly callbackTimeout?: number;
  /** Longest request body in bytes. @default 1048576 */
  readonly maxBytes?: number;
  /** How many orders, refunds, slips it keeps; the oldest finished ones are dropped first. @default 5000 */
  readonly maxOrders?: number;
  /**
   * Host names, beside loopback and bare addresses, by which its console and its control API may be called: `sandbox`
   * in Docker Compose.
   */
  readonly hosts?: readonly string[];
  /** What it is called, where several run; `GET /_sandbox/health` tells it. */
  readonly name?: string;
  /** What random faults follow from. @default another one each time */
  readonly seed?: number;
  /** How many times faster than real time its clock runs. @default 1 */
  readonly speed?: number;
  /** The real time in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Where another sandbox stopped. */
  readonly snapshot?: Snapshot;
}
