import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf, requestUrl } from '../../../http/node/request.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { Departure } from './departure.ts';

/** A request and its answer, as Node.js has them. */
export interface NodePair {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Does the client wait to be told that it may send its body (`Expect: 100-continue`)? */
  readonly expectsContinue: boolean;
}

/** The methods that a request of the web standard cannot have. */
const unsupported: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

/**
 * A request over HTTP, whose body is read only when it is asked for; whoever stops reading leaves the rest with the
 * client. So a body that is too large costs neither memory nor time, and the connection still carries the refusal.
 */
export class ArrivedRequest implements HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly #incoming: IncomingMessage;
  readonly #departure: Departure;
  readonly #body: IncomingBody | undefined;

  constructor(pair: NodePair, departure: Departure) {
    const { incoming } = pair;
    this.method = incoming.method ?? 'GET';
    this.url = requestUrl(incoming);
    this.#incoming = incoming;
    this.#departure = departure;
    this.#body = hasBody(incoming) ? new IncomingBody(pair) : undefined;
  }

  get signal(): AbortSignal {
    return this.#departure.signal;
  }

  /** Could it be one of the web standard, which knows fewer methods and no password in an address? */
  isSupported(): boolean {
    return !unsupported.has(this.method) && this.url.username === '' && this.url.password === '';
  }

  header(name: string): string | null {
    const value = this.#incoming.headers[name];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  }

  async read(maxBytes: number): Promise<Uint8Array | undefined> {
    return this.#body === undefined ? new Uint8Array() : this.#body.read(maxBytes);
  }

  toWeb(): Request {
    const { method, signal } = this;
    const headers = headersOf(this.#incoming);
    const isBodiless = this.#body === undefined || method === 'GET' || method === 'HEAD';
    const body = isBodiless ? {} : { body: this.#body?.stream() ?? null, duplex: 'half' as const };
    const request = new Request(this.url, { method, headers, ...body });
    // The platform's own signal would follow ours, and be another.
    return Object.defineProperty(request, 'signal', { value: signal });
  }

  /** Has the body been read to its end? True without a body. */
  isRead(): boolean {
    return this.#body?.hasEnded ?? true;
  }

  /** Stops reading; the rest of the body can be taken from the incoming message. */
  async release(): Promise<void> {
    await this.#body?.release();
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

class IncomingBody {
  hasEnded = false;
  readonly #pair: NodePair;
  #chunks: AsyncIterator<Uint8Array> | undefined;

  constructor(pair: NodePair) {
    this.#pair = pair;
  }

  /** As a stream of the web standard, which takes a piece when it is asked for one. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          if (this.#chunks === undefined) {
            this.#welcome();
            this.#chunks = this.#pair.incoming.iterator({ destroyOnReturn: false });
          }
          const { done, value } = await this.#chunks.next();
          this.hasEnded = done === true;
          if (this.hasEnded) controller.close();
          else controller.enqueue(value);
        },
        cancel: () => this.release(),
      },
      { highWaterMark: 0 },
    );
  }

  /** Reads it whole without a stream; `undefined`, and the rest left where it is, where it is longer than allowed. */
  read(maxBytes: number): Promise<Uint8Array | undefined> {
    const { incoming } = this.#pair;
    if (this.#chunks !== undefined || incoming.destroyed) throw new TypeError('the body was read, or has been cut off');
    this.#welcome();
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const take = (chunk: Buffer): void => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= maxBytes) return;
        incoming.off('data', take).off('end', end).pause();
        resolve(undefined);
      };
      const end = (): void => {
        this.hasEnded = true;
        const [only] = chunks;
        resolve(chunks.length === 1 ? only : Buffer.concat(chunks));
      };
      const fail = (error?: unknown): void => {
        if (!this.hasEnded) reject(error ?? new TypeError('the body has been cut off'));
      };
      incoming.on('data', take).on('end', end).on('error', fail).on('close', fail);
    });
  }

  async release(): Promise<void> {
    await this.#chunks?.return?.();
  }

  #welcome(): void {
    if (this.#pair.expectsContinue) this.#pair.outgoing.writeContinue();
  }
}
