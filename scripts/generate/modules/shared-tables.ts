import { Code, print } from './print.ts';

/** What is shorter stands where it is needed, however often that is. */
const shortest = 22;

/** Layouts, and what stands in several rows alike: each as a constant of its own, which others name. */
export class SharedTables {
  readonly #repeated = new Set<string>();
  readonly #constants = new Map<string, { readonly name: string; readonly text: string }>();
  readonly #counts = new Map<string, number>();
  readonly #slots = new Map<string, string>();

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
    return [...[...this.#slots].map(([name, slot]) => `const ${name}: Slot = ${slot};\n`), ...constants];
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
    const text = print(this.#withoutRepetition(layout));
    return this.#constant(identity('layout', layout), 'layout', (name) => `const ${name}: Layout = ${text};\n`);
  }

  /** A layout in which constants stand for the slots that most places have. */
  #withoutRepetition(layout: unknown): unknown {
    if (!isTable(layout)) return layout;
    if (Array.isArray(layout)) return layout.map((each) => this.#withoutRepetition(each));
    const name = slotName(layout);
    if (name !== undefined) {
      this.#slots.set(name, print(layout));
      return new Code(name);
    }
    return Object.fromEntries(Object.entries(layout).map(([key, held]) => [key, this.#withoutRepetition(held)]));
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

/** What most places have: `given`, `envelope`, `merchantIdCredential`. */
function slotName(slot: object): string | undefined {
  const { is, option, ...more } = slot as Partial<Record<string, unknown>>;
  if (!isEmpty(more)) return undefined;
  if (is === 'credential') return `${option}Credential`;
  return (is === 'given' || is === 'envelope') && option === undefined ? is : undefined;
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
