import type { Json, JsonObject } from '../../spec/json.ts';
import { forValidators } from '../../spec/view/for-validators.ts';
import { requestSchemas, withComponents } from '../../spec/view/schemas.ts';
import type { Material } from './module.ts';
import { Code, print } from './print.ts';
import { SharedSchemas } from './shared-schemas.ts';

/** `schemas.ts`: what payloads, answers and callbacks are held to, as data. */
export function schemasModule({ spec, view }: Material): string {
  const components = new Components(view.schemas);
  const sides: readonly Side[] = [
    ['requests', 'What a merchant gives, and the options of a client.', components.use(requestSchemas(view))],
    ['answers', 'What a vendor answers, read leniently.', components.use(view.answers)],
    ['items', 'An item of a list that is read item by item.', components.use(view.items)],
    ['callbacks', 'What a vendor sends, read leniently.', components.use(view.callbacks)],
  ];
  const isThere = ([name, , schemas]: Side): boolean =>
    name === 'items' ? Object.keys(schemas).length > 0 : name !== 'callbacks' || spec.callbacks.length > 0;
  const shared = new SharedSchemas(
    components.constants,
    sides.map(([, , schemas]) => schemas),
  );
  return [
    "import type { Schema } from '../../src/message/schema.ts';",
    '',
    ...[...shared.constants].map(([name, schema]) => `const ${name}: Schema = ${print(schema)};`),
    '',
    ...sides.filter(isThere).map(([name, comment, schemas]) => exported(name, comment, shared.in(schemas))),
  ].join('\n');
}

type Side = readonly [name: string, comment: string, schemas: Readonly<Record<string, unknown>>];

function exported(name: string, comment: string, schemas: unknown): string {
  const types = Object.keys(schemas as object).map((id) => `readonly ${id}: Schema`);
  return `/** ${comment} */\nexport const ${name}: { ${types.join('; ')} } = ${print(schemas)};\n`;
}

/** The components as constants, each after those that it refers to. */
class Components {
  readonly constants = new Map<string, unknown>();
  readonly #written: JsonObject;
  readonly #names = new Map<string, string>();
  readonly #open = new Set<string>();

  constructor(written: JsonObject) {
    this.#written = written;
  }

  /** Schemas with the names of constants in place of references. */
  use(schemas: JsonObject): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, this.#linked(schema)]));
  }

  #linked(schema: Json): unknown {
    return withComponents(forValidators(schema), (component, beside) => {
      const name = this.#define(component);
      const isAlone = Object.keys(beside).length === 0;
      if (!this.#open.has(component)) return isAlone ? new Code(name) : { $ref: new Code(name), ...beside };
      // A component that holds itself is not there yet.
      const later = new Code(`{ get $ref(): Schema { return ${name}; } }`);
      return isAlone ? later : { allOf: [later], ...beside };
    });
  }

  #define(component: string): string {
    const known = this.#names.get(component);
    if (known !== undefined) return known;
    const name = this.#freeName(component);
    this.#names.set(component, name);
    this.#open.add(component);
    const schema = this.#linked(this.#written[component] ?? {});
    this.#open.delete(component);
    this.constants.set(name, schema);
    return name;
  }

  /** Components may be called what no constant can be called. */
  #freeName(component: string): string {
    const taken = new Set([...this.#names.values(), 'Schema', 'requests', 'answers', 'items', 'callbacks']);
    let name = component.replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_');
    while (taken.has(name)) name += '_';
    return name;
  }
}
