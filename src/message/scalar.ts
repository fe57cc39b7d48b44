import type { TypeName } from './schema.ts';

type Scalar = string | number | boolean | null;

/** Reads a scalar as the first of the types that it can be read as, where it is of none of them by itself. */
export function scalarReader(types: readonly TypeName[]): (value: unknown) => unknown {
  const [first] = types;
  return (value) => (isOf(first, value) ? value : readScalar(types, value));
}

function readScalar(types: readonly TypeName[], value: unknown): unknown {
  if (!isScalar(value) || types.some((type) => isOf(type, value))) return value;
  for (const type of types) {
    const read = readAs(type, value);
    if (read !== undefined) return read;
  }
  return value;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isOf(type: TypeName | undefined, value: unknown): boolean {
  if (type === 'null') return value === null;
  return typeof value === (type === 'integer' ? 'number' : type);
}

function readAs(type: TypeName, value: Scalar): Scalar | undefined {
  switch (type) {
    case 'string':
      return value === null ? '' : String(value);
    case 'number':
    case 'integer':
      return numberOf(type, value);
    case 'boolean':
      if (value === 'true' || value === 1) return true;
      return value === 'false' || value === 0 ? false : undefined;
    case 'null':
      return value === '' ? null : undefined;
    default:
      return undefined;
  }
}

/**
 * As vendors write numbers. `1e3`, `0x64`, ` 100 ` and more digits than a number holds are numbers to JavaScript alone.
 */
const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/;

function numberOf(type: 'number' | 'integer', value: Scalar): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string' || !plainNumber.test(value)) return undefined;
  const number = Number(value);
  return type === 'number' || Number.isInteger(number) ? number : undefined;
}
