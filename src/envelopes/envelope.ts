import { hasBrand, setBrand } from '../errors/brand.ts';
import type { Layout } from '../message/layout.ts';

/** What an envelope is told beside the content. */
export interface Terms {
  readonly credentials: Readonly<Record<string, string>>;
  /** Which digest signs, where the envelope leaves that open. */
  readonly digest?: 'sha256' | 'md5' | undefined;
  /** Name of the root element, for XML. */
  readonly root?: string | undefined;
  /** The places of the message: the order of elements and which of them are lists. */
  readonly layout: Layout;
  /** The fields that hold texts of the merchant's own, where the envelope asks for them. */
  readonly ownTexts?: readonly string[] | undefined;
}

/** What a message has to have, or its envelope cannot carry it. `npm run generate` holds every document to it. */
export interface EnvelopeNeeds {
  /** Options that the document's `x-credentials` asks for. */
  readonly credentials?: readonly string[];
  /** The fields that the envelope itself reads or writes. */
  readonly fields?: readonly string[];
  /** At least so many fields, whatever they are called. */
  readonly fieldCount?: number;
  /** A digest in `x-envelope`. */
  readonly digest?: true;
  /**
   * `open` goes by the layout: of several operations with this envelope each reads the text in its own way. By its
   * outer places, or by the whole of it, places inside of fields that hold nothing special too.
   */
  readonly layout?: 'outer' | 'whole';
  /**
   * `open` goes by which fields of an answer hold texts of the merchant's own: nothing in the text shows where such a
   * one ends.
   */
  readonly ownTexts?: true;
}

/**
 * How content becomes the text that travels, and back. A mirrored pair: requests, answers and callbacks, client and
 * sandbox all run the same two functions. An envelope knows neither an API's name nor HTTP.
 */
export interface Envelope {
  /** The name in the spec's `x-envelope`. */
  readonly name: string;
  /** Only who knows the merchant's keys can have sealed what opens. */
  readonly isSigned?: true;
  readonly needs?: EnvelopeNeeds;
  /** `seal` takes a whole message that the merchant wrote as text, too: it checks it and leaves it as it is. */
  readonly sealsText?: true;
  /** The proof covers no letter case: one text in capitals and in small letters has the same one. */
  readonly ignoresCase?: true;
  seal(content: unknown, terms: Terms): string;
  /** The fields whose text `seal` makes, where that is a form: a browser is given them. The content becomes them. */
  fields?(content: Record<string, unknown>, terms: Terms): Readonly<Record<string, string>>;
  /**
   * @throws EnvelopeFault where the text cannot be read or believed, Refusal where the vendor refused outside of the
   * payload
   */
  open(text: string, terms: Terms): unknown;
  /**
   * Reads a text as it arrives, one after the other the items of the list that makes it long.
   *
   * @param list the name of the list
   */
  split?(list: string, terms: Terms): Splitter;
  /**
   * What of an opened content the same proof would cover in another reading, where a proof leaves that open.
   *
   * @param names how the fields that are known are spelt, by their names in small letters, and by that itself
   */
  otherReading?(content: unknown, names: ReadonlyMap<string, string>): string | undefined;
}

/** A text that is read as it arrives. It keeps no more than one item and what stands round the items. */
export interface Splitter {
  /** The piece that is being opened: an item, or what stands round the items. */
  readonly text: string;
  /** Each item that is whole with this piece of the text, opened. @throws EnvelopeFault */
  items(text: string): Iterable<unknown>;
  /** What has come before the first item, opened as if nothing followed. @throws EnvelopeFault, Refusal */
  frame(): unknown;
  /** All that stands round the items, opened. @throws EnvelopeFault also where the text is not at its end, Refusal */
  end(): unknown;
}

/**
 * The text is not what it should be. `kind` is also the sandbox's word for how the vendor refuses it.
 *
 * No `Error`: it is on its way to becoming one, and finding out where it was made would take longer than checking a
 * signature does. A flood of forged callbacks has to cost little.
 */
export class EnvelopeFault {
  readonly name = 'EnvelopeFault';
  readonly message: string;
  readonly cause: unknown;
  readonly kind: 'signature' | 'cipher' | 'unreadable';
  /** Of a signature: there is none at all, so that the text may be another message, one without a signature. */
  readonly isAbsent: boolean;
  /** More fields or elements than are read at once, which says nothing against the text. */
  readonly isTooLarge: boolean;
  /** A field appears more than once, so that two readers would see two different messages. */
  readonly isTwice: boolean;
  /** What was read all the same, and is not to be believed. */
  readonly content: unknown;

  constructor(
    kind: EnvelopeFault['kind'],
    message: string,
    { cause, isAbsent = false, isTooLarge = false, isTwice = false, content }: FaultFacts = {},
  ) {
    this.message = message;
    this.cause = cause;
    this.content = content;
    this.kind = kind;
    this.isAbsent = isAbsent;
    this.isTooLarge = isTooLarge;
    this.isTwice = isTwice;
  }
}

setBrand(EnvelopeFault.prototype, 'envelope-fault');

export function isEnvelopeFault(error: unknown): error is EnvelopeFault {
  return hasBrand(error, 'envelope-fault');
}

interface FaultFacts {
  readonly cause?: unknown;
  readonly isAbsent?: boolean;
  readonly isTooLarge?: boolean;
  readonly isTwice?: boolean;
  readonly content?: unknown;
}

/** The vendor refused in the envelope, so that there is no payload to judge. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    setBrand(this, 'refusal');
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return hasBrand(error, 'refusal');
}

/**
 * A credential that the envelope cannot work without. It is among the envelope's `needs`, so that the document asks for
 * it.
 */
export function credential(terms: Terms, option: string): string {
  const value = terms.credentials[option];
  if (value === undefined)
    throw new TypeError(
      `this envelope needs the credential "${option}", which the document does not list in x-credentials`,
    );
  return value;
}
