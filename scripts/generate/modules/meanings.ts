import type { ValueTable } from '../../spec/component.ts';
import type { Material } from './module.ts';
import { constant } from './print.ts';

/**
 * `meanings.ts`: constants a merchant can ask what a code means: `processCode[4]` -> `{ en, zh, paid, final, ... }`,
 * and `catMessage['amount-too-large']` -> `{ en, zh }`.
 */
export function meaningsModule({ spec }: Material): string | undefined {
  const tables = spec.tables.map((table) =>
    constant(constantName(table), table.meanings ?? table.messages, comment(table)),
  );
  return tables.length === 0 ? undefined : tables.join('\n');
}

function comment({ name, schema }: ValueTable): string {
  const text = schema.description === '' ? name : schema.description;
  return `${text.trim()} ${schema.term}`.trim().replaceAll('*/', '* /');
}

/** `ProcessCode` is `processCode`: a value, not a type. */
export function constantName({ name }: ValueTable): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
