import type { SpecNode } from './node.ts';
import { Schema } from './schema/schema.ts';
import type { Meanings, Messages } from './vocabulary/extensions.ts';

/** A schema of `components`. */
export interface Component {
  readonly name: string;
  readonly schema: Schema;
}

/** A component whose values have meanings, or which lists the vendor's messages. */
export interface ValueTable extends Component {
  readonly meanings?: Meanings;
  readonly messages?: Messages;
}

export function componentsOf(document: SpecNode): Component[] {
  const schemas = document.child('components').children('schemas');
  return schemas.map(([name, node]) => ({ name, schema: Schema.of(node) }));
}

/** The tables, each at the component that holds it and not at those that refer to it. */
export function valueTablesOf(components: readonly Component[]): ValueTable[] {
  return components.flatMap(({ name, schema }) => {
    const { meanings, messages } = schema;
    if (schema.table !== undefined || (meanings ?? messages) === undefined) return [];
    return [
      {
        name,
        schema,
        ...(meanings === undefined ? {} : { meanings }),
        ...(messages === undefined ? {} : { messages }),
      },
    ];
  });
}
