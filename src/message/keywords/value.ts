import { firstYear, isDate, lastYear } from '../../time/date.ts';
import { isTimeFormat } from '../../time/format.ts';
import type { Keywords } from '../check.ts';
import { isContent } from '../layout.ts';
import type { TypeName } from '../schema.ts';

/** Keywords of any value. */
export const valueKeywords: Keywords = {
  // Compiled at its first use: it may lead back to the schema that it stands in.
  $ref: (schema, _, compile) => (value, report) => compile(schema)(value, report),
  type: (keyword, { format }) => {
    const names = typeof keyword === 'string' ? [keyword] : keyword;
    const [only] = names;
    const { is } = only === undefined || names.length > 1 ? { is: isOneOf(names) } : types[only];
    const wanted = names.map((name) => types[name].name).join(' or ');
    return (value, report) => {
      if (is(value)) return;
      // A good one has been written out by now.
      const isBadDate = isTimeFormat(format) && isDate(value);
      report.add('type', isBadDate ? badDate : `must be ${wanted}${given(value, names)}`);
    };
  },
  const: (keyword) => {
    const message = `must be ${String(keyword)}`;
    return (value, report) => {
      if (value !== keyword) report.add('const', message);
    };
  },
  enum: (keyword) => {
    const allowed = new Set(keyword);
    const message = `must be one of ${keyword.map(String).join(', ')}`;
    return (value, report) => {
      if (!allowed.has(value)) report.add('enum', message);
    };
  },
};

const badDate = `must be text or a valid Date between ${firstYear} and ${lastYear}`;

const types: Readonly<Record<TypeName, { readonly is: (value: unknown) => boolean; readonly name: string }>> = {
  string: { is: (value) => typeof value === 'string', name: 'text' },
  integer: { is: Number.isInteger, name: 'a whole number' },
  number: { is: Number.isFinite, name: 'a number' },
  boolean: { is: (value) => typeof value === 'boolean', name: 'true or false' },
  null: { is: (value) => value === null, name: 'null' },
  array: { is: Array.isArray, name: 'a list' },
  object: { is: isContent, name: 'an object' },
};

function isOneOf(names: readonly TypeName[]): (value: unknown) => boolean {
  return (value) => names.some((name) => types[name].is(value));
}

/** What was given instead: its type, never the value itself. Of a number that is not whole, that says nothing new. */
function given(value: unknown, wanted: readonly TypeName[]): string {
  if (value === undefined) return '; yours is missing';
  if (isDate(value)) return '; yours is a Date';
  const isNumber = typeof value === 'number';
  if (isNumber && wanted.some((name) => name === 'integer' || name === 'number')) return '';
  const name = isNumber ? 'number' : plainTypes.find((each) => types[each].is(value));
  return `; yours is ${name === undefined ? `a ${typeof value}` : types[name].name}`;
}

const plainTypes = ['string', 'boolean', 'null', 'array', 'object'] as const;
