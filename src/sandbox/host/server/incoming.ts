import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf, requestUrl } from '../../../http/node/request.ts';
import type { DirectBody } from '../../../http/read-bytes.ts';

/** A request and its answer, as Node.js has them. */
export interface NodePair {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Does the client wait to be told that it may send its body (`Expect: 100-continue`)? */
  readonly expectsContinue: boolean;
}

/** Node.js' types have the signal as a property, which no class can override. */
const Signalless: new (url: string, init: RequestInit) => Omit<Request, 'signal'> = Request;

/**
 * A request of the web standard whose body is read only when it is asked for; whoever stops reading leaves the rest with
 * the client. So a body that is too large costs neither memory nor time, and the connection still carries the refusal.
 */
export class ArrivedRequest extends Signalless implements DirectBody {
  readonly #left: AbortController;
  readonly #body: IncomingBody | undefined;

  /**
   * @param left aborted when the client has left
   * @throws TypeError for a method that the standard forbids
   */
  constructor(pair: NodePair, left: AbortController) {
    const { incoming } = pair;
    const init = { method: incoming.method ?? 'GET', headers: headersOf(incoming) };
    const body = hasBody(incoming) ? new IncomingBody(pair) : undefined;
    const isRead = body === undefined || init.method === 'GET' || init.method === 'HEAD';
    super(requestUrl(incoming).href, isRead ? init : { ...init, body: body.stream(), duplex: 'half' });
    this.#left = left;
    this.#body = body;
  }

  /** Of the connection: the platform's own would follow it, which takes a tenth of a whole request's time. */
  get signal(): AbortSignal {
    return this.#left.signal;
  }

  /** Has the body been read to its end? True without a body. */
  isRead(): boolean {
    return this.#body?.hasEnded ?? true;
  }

  /** Stops reading; the rest of the body can be taken from the incoming message. */
  async release(): Promise<void> {
    await this.#body?.release();
  }

  async readDirectly(maxBytes: number): Promise<Uint8Array | undefined> {
    return this.#body === undefined ? new Uint8Array() : this.#body.read(maxBytes);
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
      const stop = (): void => {
        incoming.off('data', take).off('end', end).off('error', fail).off('close', fail);
      };
      const take = (chunk: Buffer): void => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= maxBytes) return;
        stop();
        incoming.pause();
        resolve(undefined);
      };
      const end = (): void => {
        stop();
        this.hasEnded = true;
        const [only] = chunks;
        resolve(chunks.length === 1 ? only : Buffer.concat(chunks));
      };
      const fail = (error?: unknown): void => {
        stop();
        reject(error ?? new TypeError('the body has been cut off'));
      };
      incoming.on('data', take).once('end', end).once('error', fail).once('close', fail);
    });
  }

  async release(): Promise<void> {
    await this.#chunks?.return?.();
  }

  #welcome(): void {
    if (this.#pair.expectsContinue) this.#pair.outgoing.writeContinue();
  }
}
