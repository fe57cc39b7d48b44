import { allNearest } from '../errors/nearest.ts';
import type { EndpointHelp, FieldHelp } from '../message/help.ts';
import { isContent } from '../message/layout.ts';
import { type CommandLine, didYouMean, type Flag } from './command-line.ts';
import { readInput, readJson } from './input.ts';
import { UsageError } from './usage.ts';

/** Where the fields of a payload come from. */
export interface PayloadSource {
  readonly line: CommandLine;
  /** `createOrder`, for messages. */
  readonly endpoint: string;
  readonly help: EndpointHelp;
}

/**
 * The payload of an operation: the JSON of `--input`, and over it the fields that are given as options.
 *
 * @throws UsageError naming the field that is none, with the nearest one; never a value
 */
export async function payloadOf({ line, endpoint, help }: PayloadSource): Promise<unknown> {
  const path = line.text('input');
  const command = [line.command, ...line.positionals.slice(0, 2)].join(' ');
  if (help.isText === true) {
    if (path === undefined)
      throw new UsageError(`${endpoint} takes a text: give it by --input <file> or --input -`, command);
    return readInput(path, command);
  }
  const given = path === undefined ? {} : await readJson(path, command);
  if (!isContent(given))
    throw new UsageError(`--input has to hold a JSON object with the fields of ${endpoint}`, command);
  const payload: Record<string, unknown> = structuredClone(given);
  const target = new Target(endpoint, command);
  for (const flag of line.flags) target.put(payload, help.fields, flag);
  return payload;
}

type Holder = Record<string, unknown> | unknown[];

/** Puts fields into a payload, each at the place that its name says: `items.0.name`. */
class Target {
  readonly #endpoint: string;
  readonly #command: string;
  readonly #seen = new Set<string>();

  constructor(endpoint: string, command: string) {
    this.#endpoint = endpoint;
    this.#command = command;
  }

  put(payload: Record<string, unknown>, fields: readonly FieldHelp[], { name, value }: Flag): void {
    const path = name.split('.');
    let holder: Holder = payload;
    let known = fields;
    for (let at = 0; ; at += 1) {
      const field = this.#field(known, path, at);
      const index = path[at + 1];
      const inList = field.list === true && index !== undefined;
      if (inList) {
        holder = inside(holder, path[at] ?? '', []);
        at += 1;
      }
      const key = inList ? this.#index(name, index) : (path[at] ?? '');
      if (at === path.length - 1) {
        this.#leaf(holder, key, { field, name, value, isItem: inList });
        return;
      }
      holder = inside(holder, key, {});
      known = field.fields ?? [];
    }
  }

  #field(known: readonly FieldHelp[], path: readonly string[], at: number): FieldHelp {
    const found = known.find(({ name }) => name === path[at]);
    if (found !== undefined) return found;
    const before = path
      .slice(0, at)
      .map((part) => `${part}.`)
      .join('');
    const meant = allNearest(
      path[at] ?? '',
      known.map(({ name }) => name),
    ).map((each) => `--${before}${each}`);
    const name = path.join('.').slice(0, 60);
    throw new UsageError(
      `--${name} is neither an option nor a field of ${this.#endpoint}${didYouMean(meant)}`,
      this.#command,
    );
  }

  #index(name: string, index: string): string {
    if (/^\d{1,4}$/.test(index)) return index;
    throw new UsageError(`--${name}: a list is counted from 0, as in --${name.split('.')[0]}.0`, this.#command);
  }

  #leaf(holder: Holder, key: string, { field, name, value, isItem }: Leaf): void {
    const isAnother = this.#seen.has(name);
    this.#seen.add(name);
    const isList = field.list === true && !isItem;
    if (isAnother && !isList) throw new UsageError(`--${name} is given twice`, this.#command);
    if (!isList) set(holder, key, this.#value(field, name, value));
    else if (value.trimStart().startsWith('[')) set(holder, key, this.#json(name, value));
    else {
      const items = isAnother ? inside(holder, key, []) : fresh(holder, key);
      set(items, String(lengthOf(items)), this.#value(field, name, value));
    }
  }

  /** As the field asks for it; what cannot be read so stays a text, and the validation says what is wrong with it. */
  #value({ type }: FieldHelp, name: string, value: string): unknown {
    switch (type) {
      case 'integer':
      case 'number':
        return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
      case 'boolean':
        return value === 'true' ? true : value === 'false' ? false : value;
      case 'object':
        return this.#json(name, value);
      case 'any':
        return /^\s*[[{]/.test(value) ? this.#json(name, value) : value;
      case 'text':
        return value;
    }
  }

  #json(name: string, value: string): unknown {
    try {
      return JSON.parse(value);
    } catch {
      throw new UsageError(`--${name} has to be JSON; or give its fields one by one, see --help`, this.#command);
    }
  }
}

interface Leaf extends Flag {
  readonly field: FieldHelp;
  /** One of a list, by its place. */
  readonly isItem: boolean;
}

/** What stands under a key, or what is put there. Keys are names of fields that the document has, or numbers. */
function inside(holder: Holder, key: string, empty: Holder): Holder {
  const held = (holder as Record<string, unknown>)[key];
  if (typeof held === 'object' && held !== null) return held as Holder;
  set(holder, key, empty);
  return empty;
}

function fresh(holder: Holder, key: string): Holder {
  const items: unknown[] = [];
  set(holder, key, items);
  return items;
}

function lengthOf(items: Holder): number {
  return Array.isArray(items) ? items.length : 0;
}

function set(holder: Holder, key: string, value: unknown): void {
  (holder as Record<string, unknown>)[key] = value;
}
