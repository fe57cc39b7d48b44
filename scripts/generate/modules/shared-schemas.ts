import { Code, print } from './print.ts';

/**
 * What asks the same of values in several places, each time as one constant, called by its type: most fields are any
 * text, and a bundler does not see that two constants are equal.
 */
export class SharedSchemas {
  readonly #components: ReadonlyMap<string, unknown>;
  /** Their constants by what they are written as. */
  readonly #shared = new Map<string, { readonly name: string; readonly schema: Plain }>();

  /**
   * @param components constants by their names, each after those that it refers to
   * @param others what refers to them too
   */
  constructor(components: ReadonlyMap<string, unknown>, others: readonly unknown[]) {
    this.#components = components;
    const seen = new Set<string>();
    for (const schema of plainIn([...components.values(), ...others])) {
      const text = print(schema);
      if (seen.has(text) && !this.#shared.has(text)) this.#shared.set(text, { name: this.#freeName(schema), schema });
      seen.add(text);
    }
  }

  /** By their names: what is shared, then the components that are more than that. */
  get constants(): ReadonlyMap<string, unknown> {
    const shared = [...this.#shared.values()].map(({ name, schema }): [string, unknown] => [name, schema]);
    const own = [...this.#components].filter(([, schema]) => this.#nameOf(schema) === undefined);
    return new Map([...shared, ...own.map(([name, schema]): [string, unknown] => [name, this.in(schema)])]);
  }

  /** A schema with the names of constants in the places of what it shares with others. */
  in(schema: unknown): unknown {
    const name = this.#nameOf(schema instanceof Code ? this.#components.get(schema.text) : schema);
    if (name !== undefined) return new Code(name);
    if (Array.isArray(schema)) return schema.map((each) => this.in(each));
    if (!isNested(schema)) return schema;
    return Object.fromEntries(Object.entries(schema).map(([key, held]) => [key, this.in(held)]));
  }

  #nameOf(schema: unknown): string | undefined {
    return isPlain(schema) ? this.#shared.get(print(schema))?.name : undefined;
  }

  /** `string`, `integerOrNull`, `string2`. */
  #freeName({ type }: Plain): string {
    const name = [type]
      .flat()
      .join('Or')
      .replace(/^null$/, 'nullAlone')
      .replaceAll(/(?<=Or)[a-z]/g, (first) => first.toUpperCase());
    const taken = new Set([...this.#components.keys(), ...[...this.#shared.values()].map((each) => each.name)]);
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
    return free;
  }
}

/** A schema that holds no other. */
interface Plain {
  readonly type: string | readonly string[];
}

function* plainIn(value: unknown): Generator<Plain> {
  if (isPlain(value)) yield value;
  else if (isNested(value)) for (const held of Object.values(value)) yield* plainIn(held);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Code);
}

function isPlain(value: unknown): value is Plain {
  if (!isNested(value) || !('type' in value)) return false;
  return [value.type].flat().every(isText) && Object.values(value).every((held) => [held].flat().every(isAtom));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isAtom(value: unknown): boolean {
  return !isNested(value) && !(value instanceof Code);
}
