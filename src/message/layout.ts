import { formatTime, type TimeFormat } from '../time/format.ts';
import { holdsTooMuch } from './json.ts';
import { newId } from './new-id.ts';

/** A value as envelopes carry it: what JSON, a form or XML can say. */
export type Content = { readonly [name: string]: unknown };

/**
 * Who puts a value into one place of a message. Generated from the spec (`const`, `x-filled-by`, `x-payload`,
 * `default`).
 *
 * - `given`: the merchant (or the vendor, in an answer), from the payload
 * - `payload`: the payload as a whole stands here
 * - `credential`: an option of the client's, or where it has none the one in `otherwise`
 * - `new-id`: an id never used before, a UUID or `length` random capital letters and digits; the merchant may give its
 *   own
 * - `clock`: the present moment; the vendor refuses one that is further from its own than `fresh` minutes
 *
 * `required`: the vendor refuses a message without it, which the client never sends
 */
export type Slot =
  | {
      readonly is: 'given';
      readonly otherwise?: string | number;
      readonly json?: true;
      readonly list?: true;
      readonly fields?: Layout;
      /** A message with this field is this one, where others of its URL have it not. */
      readonly identifies?: true;
    }
  | { readonly is: 'payload'; readonly fields?: Layout; readonly list?: true }
  | { readonly is: 'object'; readonly fields: Layout }
  | {
      readonly is: 'constant';
      readonly value: string | number | boolean;
      /** Other values that the vendor takes for it; the client sends none of them. */
      readonly also?: readonly (string | number | boolean)[];
    }
  | { readonly is: 'credential'; readonly option: string; readonly otherwise?: string }
  | { readonly is: 'clock'; readonly format: TimeFormat; readonly fresh?: number; readonly required?: true }
  | { readonly is: 'new-id'; readonly length?: number; readonly required?: true }
  | { readonly is: 'envelope' };

/** The places of a message in the order in which they are written. */
export type Layout = readonly (readonly [name: string, slot: Slot])[];

/** What the client knows beside the payload. */
export interface Known {
  readonly credentials: Readonly<Record<string, string>>;
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
}

/**
 * The whole content of a message: the payload in its place, and round it what the client fills in. Changes nothing it
 * is given, and makes an object of its own.
 */
export function fill(layout: Layout, payload: unknown, known: Known): Record<string, unknown> {
  return new Filling(known).write(layout, holdsPayload(layout) ? {} : (payload as Content), payload);
}

/** The mirror of `fill`: the payload out of a message's whole content. */
export function extract(layout: Layout, content: unknown): unknown {
  if (!holdsPayload(layout)) return readFields(layout, content);
  for (const [name, slot] of layout) {
    if (slot.is === 'payload') return read(slot, (content as Content)[name]);
    if (slot.is === 'object' && holdsPayload(slot.fields))
      return extract(slot.fields, (content as Content)[name] ?? {});
  }
  return readFields(layout, content);
}

/**
 * Do all constants of the layout stand in the content, and what identifies it? Tells operations apart that share a URL.
 */
export function matches(layout: Layout, content: unknown): boolean {
  return layout.every(([name, slot]) => {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'constant') return isConstant(slot, value);
    if (slot.is === 'given' && slot.identifies === true) return value !== undefined && value !== '';
    return slot.is === 'object' ? matches(slot.fields, value) : true;
  });
}

/** Is a value the constant, or one that the vendor takes for it? Forms carry texts, whatever the constant is. */
export function isConstant({ value: constant, also = [] }: Extract<Slot, { is: 'constant' }>, value: unknown): boolean {
  return [constant, ...also].some((each) => String(each) === String(value));
}

/** Does a field of the message tell it from others of its URL by being there? */
export function identifiesItself(layout: Layout): boolean {
  return layout.some(([, slot]) => slot.is === 'given' && slot.identifies === true);
}

export function holdsPayload(layout: Layout): boolean {
  return indexOf(layout).holdsPayload;
}

/** Fills one message. */
class Filling {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  /** @param source what is given for the fields of this layout */
  write(layout: Layout, source: Content, payload: unknown): Record<string, unknown> {
    const content: Record<string, unknown> = {};
    for (const [name, slot] of layout) {
      const value = this.#filled(slot, source[name], payload);
      if (value !== undefined) put(content, name, value);
    }
    const { slots } = indexOf(layout);
    for (const name of Object.keys(source)) {
      if (slots.get(name)?.is === 'given') continue;
      // What the spec does not name is data all the same; a strict validator has refused it by now where it must not
      // be.
      if (!Object.hasOwn(content, name) && source[name] !== undefined) put(content, name, source[name]);
    }
    return content;
  }

  #filled(slot: Slot, given: unknown, payload: unknown): unknown {
    switch (slot.is) {
      case 'constant':
        return slot.value;
      case 'credential':
        return credentialOf(slot, this.#known.credentials);
      case 'clock':
        return given ?? formatTime(slot.format, this.#known.now);
      case 'new-id':
        return given ?? newId(slot.length);
      case 'object':
        return this.write(slot.fields, {}, payload);
      case 'payload':
        return this.#writeGiven(slot, payload);
      case 'given':
        return given === undefined ? slot.otherwise : this.#writeGiven(slot, given);
      case 'envelope':
        return undefined;
    }
  }

  #writeGiven(slot: { readonly json?: true; readonly fields?: Layout }, given: unknown): unknown {
    const inner = slot.fields;
    const value =
      inner === undefined
        ? given
        : Array.isArray(given)
          ? given.map((each) => (isContent(each) ? this.write(inner, each, undefined) : each))
          : isContent(given)
            ? this.write(inner, given, undefined)
            : given;
    return slot.json === true && typeof value === 'object' ? JSON.stringify(value) : value;
  }
}

/** What the client fills in from its options. */
export function credentialOf(
  { option, otherwise = '' }: Extract<Slot, { is: 'credential' }>,
  credentials: Known['credentials'],
): string | undefined {
  return credentials[option] ?? credentials[otherwise];
}

/** What is asked of a layout again and again. */
interface LayoutIndex {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly holdsPayload: boolean;
  /** The places whose value is not the payload's as it stands. */
  readonly changed: ReadonlyMap<string, Slot>;
}

const indexes = new WeakMap<Layout, LayoutIndex>();

/** Layouts are generated and never change, so that each is indexed once. */
function indexOf(layout: Layout): LayoutIndex {
  const known = indexes.get(layout);
  if (known !== undefined) return known;
  const index = {
    slots: new Map(layout),
    holdsPayload: layout.some(
      ([, slot]) => slot.is === 'payload' || (slot.is === 'object' && holdsPayload(slot.fields)),
    ),
    changed: new Map(layout.filter(([, slot]) => isChanged(slot))),
  };
  indexes.set(layout, index);
  return index;
}

function isChanged(slot: Slot): boolean {
  if (slot.is === 'given') return slot.json === true || slot.fields !== undefined;
  return slot.is === 'object' || isFilledIn(slot);
}

function isFilledIn({ is }: Slot): boolean {
  return is === 'envelope' || is === 'constant' || is === 'credential';
}

/** The slots of a layout by name. */
export function slotsOf(layout: Layout): ReadonlyMap<string, Slot> {
  return indexOf(layout).slots;
}

function readFields(layout: Layout, content: unknown): unknown {
  if (!isContent(content)) return content;
  const payload: Record<string, unknown> = {};
  const { changed } = indexOf(layout);
  for (const name of Object.keys(content)) {
    const slot = changed.get(name);
    if (slot === undefined) put(payload, name, content[name]);
    else if (slot.is === 'given' || slot.is === 'object') put(payload, name, read(slot, content[name]));
  }
  return payload;
}

function read(slot: { readonly json?: true; readonly fields?: Layout }, value: unknown): unknown {
  const parsed = slot.json === true ? parsedOr(value) : value;
  const inner = slot.fields;
  if (inner === undefined) return parsed;
  return Array.isArray(parsed) ? parsed.map((each) => readFields(inner, each)) : readFields(inner, parsed);
}

/**
 * Vendors send `""` where there is nothing; what is not JSON, or more than is read at once, stays the text that it was.
 */
function parsedOr(value: unknown): unknown {
  if (typeof value !== 'string' || value === '' || holdsTooMuch(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A copy of an object's own fields. Node.js takes several times as long to spread an object of many. */
export function copied<Value>(content: Readonly<Record<string, Value>>): Record<string, Value> {
  const copy: Record<string, Value> = {};
  for (const name of Object.keys(content)) put(copy, name, content[name] as Value);
  return copy;
}

/** A field called `__proto__` is a field like any other. */
export function put(content: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(content, name, { value, enumerable: true, configurable: true, writable: true });
  else content[name] = value;
}

export function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
