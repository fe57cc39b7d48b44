import { isEnvelopeFault, type Splitter } from '../envelopes/envelope.ts';
import { splitMessage } from '../envelopes/message.ts';
import { AnswerError } from '../errors/answer-error.ts';
import { DeadlineError } from '../errors/deadline-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { coerceOurs } from '../message/coerce.ts';
import { type Content, extract, type Layout } from '../message/layout.ts';
import type { Operation } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { CallHooks } from './hooks.ts';
import type { Items } from './items.ts';
import { judgeFrame, refusalIn, unreadable } from './judge.ts';
import { Masker } from './masker.ts';
import { fromBody } from './network.ts';
import { decoded } from './read-answer.ts';
import type { SealContext } from './seal.ts';
import { type Bound, within } from './within.ts';

/** An answer whose list is read item by item. */
export interface Arriving {
  readonly context: SealContext;
  readonly operation: Operation;
  /** The property that holds the list. */
  readonly list: string;
  readonly sent: Content;
  readonly response: Response;
  readonly place: ErrorPlace;
  readonly hooks: CallHooks;
  readonly signal: AbortSignal | undefined;
}

/** How such an answer is read: what no document uses is in no entry. */
export type ReadItems = (arriving: Arriving) => Items;

export const readItems: ReadItems = (arriving) => new ItemReader(arriving).items();

/** So many of the longest pauses may an item take where the client is given no `itemTimeout`. */
const pausesOfItem = 3;

/**
 * Reads an answer as it arrives: each item is opened and held to its schema by itself, what stands before the first one
 * is judged like any answer. No more than one item is kept.
 */
class ItemReader {
  readonly #arriving: Arriving;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #splitter: Splitter;
  readonly #layout: Layout;
  readonly #masker: Masker;
  /** Its bytes are cut anywhere, also inside of a character. */
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #bytes = 0;
  #given = 0;
  /** When the item was asked for that is being waited for. */
  #requestedAt = performance.now();

  constructor(arriving: Arriving) {
    const { context, operation, list, sent, response } = arriving;
    const { credentials } = context.settings;
    this.#arriving = arriving;
    this.#reader = response.body?.getReader();
    this.#splitter = splitMessage({ envelopes: context.api.envelopes, credentials }, operation.answer, list);
    this.#layout = layoutOf(operation, list);
    this.#masker = new Masker(context.settings, operation, sent);
  }

  /**
   * @throws TransportError, DeadlineError, UnreadableError, AnswerError, ApiError; leaving the loop gives up the rest
   * of the answer
   */
  async *items(): Items {
    try {
      for (let text = await this.#next(); text !== undefined; text = await this.#next()) {
        for (const content of this.#splitter.items(text)) {
          const { text: piece } = this.#splitter;
          if (this.#given === 0) this.#judge(() => this.#splitter.frame());
          const item = this.#checked(content, piece);
          this.#given += 1;
          yield item;
          this.#requestedAt = performance.now();
        }
      }
      this.#judge(() => this.#splitter.end());
    } catch (error) {
      const { operation } = this.#arriving;
      const [place, masker, { text }] = [this.#place(), this.#masker, this.#splitter];
      throw isEnvelopeFault(error) ? unreadable(error, { operation, place, masker, text }) : error;
    } finally {
      this.#arriving.hooks.answer({ response: this.#arriving.response, bytes: this.#bytes });
      // Not waited for: a body that was made by hand may never answer.
      this.#reader?.cancel().catch(() => undefined);
    }
  }

  /** The next piece of the text; `undefined` at its end. */
  async #next(): Promise<string | undefined> {
    const reader = this.#reader;
    if (reader === undefined) return undefined;
    const place = this.#place();
    const { value } = await within(this.#bound(place), () => fromBody(() => reader.read(), place));
    this.#bytes += value?.byteLength ?? 0;
    const text = decoded(() => this.#decoder.decode(value, { stream: value !== undefined }), place);
    return value === undefined ? undefined : text;
  }

  /**
   * One pause, or what is left for the item: whoever sends a byte now and then would keep the shop waiting for ever.
   */
  #bound(place: ErrorPlace): Bound {
    const { context, signal } = this.#arriving;
    const { idleTimeout, itemTimeout = pausesOfItem * idleTimeout } = context.settings;
    const left = itemTimeout - (performance.now() - this.#requestedAt);
    if (left <= 0) throw new DeadlineError({ by: 'item', waited: itemTimeout, wasSent: true }, place);
    if (left > idleTimeout) return { milliseconds: idleTimeout, by: 'pause', signal, place };
    return { milliseconds: left, outOf: itemTimeout, by: 'item', signal, place };
  }

  #judge(read: () => unknown): void {
    const { context, operation, list, response, sent } = this.#arriving;
    const { success } = operation;
    const splitter = this.#splitter;
    judgeFrame(context, operation, {
      response,
      sent,
      bytes: this.#bytes,
      place: this.#place(),
      open: () => {
        const content = read() as Content;
        const isRefusal = success !== undefined && refusalIn(success, content) !== undefined;
        return isRefusal ? content : { ...content, [list]: [] };
      },
      // Which piece it is shows when it is opened.
      get text() {
        return splitter.text;
      },
    });
  }

  #checked(content: unknown, piece: string): unknown {
    const { context, operation, list } = this.#arriving;
    const schema = context.api.items?.[operation.id] ?? true;
    const item = coerceOurs(schema, extract(this.#layout, content));
    const problems = problemsOf(schema, item);
    if (problems.length === 0) return item;
    const at = `/${list}/${this.#given}`;
    const placed = problems.map((problem) => ({ ...problem, pointer: at + problem.pointer }));
    throw new AnswerError({ problems: placed, raw: this.#masker.mask(piece) }, this.#place());
  }

  #place(): ErrorPlace {
    return { ...this.#arriving.place, status: this.#arriving.response.status, given: this.#given };
  }
}

/** The places of an item. */
function layoutOf({ answer }: Operation, list: string): Layout {
  const slot = answer.layout.find(([name]) => name === list)?.[1];
  return slot !== undefined && 'fields' in slot ? (slot.fields ?? []) : [];
}
