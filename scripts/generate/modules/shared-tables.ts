import { Code, print } from './print.ts';

const given = new Code('given');

/** What is shorter stands where it is needed, however often that is. */
const shortest = 35;

/** Layouts, and what stands in several rows alike: each as a constant of its own, which others name. */
export class SharedTables {
  readonly #repeated = new Set<string>();
  readonly #constants = new Map<string, { readonly name: string; readonly text: string }>();
  readonly #counts = new Map<string, number>();

  /** @param rows all rows that they may stand in */
  constructor(rows: readonly unknown[]) {
    const seen = new Set<string>();
    const look = (key: string, value: unknown): void => {
      if (!isTable(value)) return;
      const written = identity(key, value);
      if (seen.has(written)) {
        this.#repeated.add(written);
        return;
      }
      seen.add(written);
      for (const [name, held] of Object.entries(value)) look(name, held);
    };
    for (const row of rows) for (const [name, held] of Object.entries(row as object)) look(name, held);
  }

  /** All of them, each before it is used. */
  get constants(): string[] {
    const constants = [...this.#constants.values()].map(({ text }) => text);
    if (!constants.some((text) => /\bgiven\b/.test(text))) return constants;
    return [
      `/** A place for what the merchant gives, or the vendor. */\nconst given: Slot = { is: 'given' };\n`,
      ...constants,
    ];
  }

  /** A row with the names of constants in the places of what they hold. */
  in(row: object): unknown {
    const members = Object.entries(row).map(([key, held]) => [key, isTable(held) ? this.#held(key, held) : held]);
    return Array.isArray(row) ? members.map(([, held]) => held) : Object.fromEntries(members);
  }

  #held(key: string, held: object): unknown {
    if (key === 'layout') return isEmpty(held) ? held : new Code(`${this.#layout(held)} as Layout`);
    const written = identity(key, held);
    if (!this.#repeated.has(written) || written.length < shortest || !/^[a-z]+$/i.test(key)) return this.in(held);
    const name = this.#constant(written, key, (free) => `const ${free} = ${print(this.in(held))} as const;\n`);
    // Said again: declarations are made of each file alone, and follow no name.
    return new Code(`${name} as typeof ${name}`);
  }

  #layout(layout: object): string {
    const text = print(withoutRepetition(layout));
    return this.#constant(identity('layout', layout), 'layout', (name) => `const ${name}: Layout = ${text};\n`);
  }

  #constant(written: string, key: string, textOf: (name: string) => string): string {
    const known = this.#constants.get(written)?.name;
    if (known !== undefined) return known;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const name = `${key}${count}`;
    // What it holds itself comes before it.
    const text = textOf(name);
    this.#constants.set(written, { name, text });
    return name;
  }
}

/** A layout in which `given` stands for the slot that most places have. */
function withoutRepetition(layout: unknown): unknown {
  if (!isTable(layout)) return layout;
  if (Array.isArray(layout)) return layout.map(withoutRepetition);
  const entries = Object.entries(layout);
  if (entries.length === 1 && entries[0]?.[0] === 'is' && entries[0][1] === 'given') return given;
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutRepetition(held)]));
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}

function identity(key: string, table: object): string {
  return `${key} ${JSON.stringify(table)}`;
}
