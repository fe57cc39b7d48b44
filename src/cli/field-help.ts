import type { EndpointHelp, FieldHelp } from '../message/help.ts';
import { type Content, isContent } from '../message/layout.ts';
import { problemsOf } from '../message/problems.ts';
import type { Options } from './command-line.ts';
import type { KnownDocument } from './documents.ts';
import { paragraph, row } from './layout.ts';

/** The options of a command, one a line. */
export function optionRows(options: Options): string[] {
  return Object.entries(options).flatMap(([name, { value, meaning }]) =>
    row(`--${name}${value === undefined ? '' : ` ${value}`}`, meaning),
  );
}

/** Every field of a payload: how it is given, what it means, what bounds it. */
function fieldRows(fields: readonly FieldHelp[], options: Options, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const name = `${prefix}${field.name}`;
    const inner = field.fields ?? [];
    const within = field.list === true ? `${name}.0.` : `${name}.`;
    const clash = Object.hasOwn(options, name) ? ['give it in --input: an option has its name'] : [];
    const parts = [
      ...(field.required === true ? ['required'] : []),
      ...(field.meaning === undefined ? [] : [withTerm(field.meaning.replace(/\.$/, ''), field)]),
      ...(field.limits ?? []),
      ...(field.otherwise === undefined ? [] : [`${field.otherwise} if left out`]),
      ...clash,
    ];
    return [
      ...row(`--${name} ${typeOf(field)}`, parts.join('; ')),
      ...valueRows(field),
      ...fieldRows(inner, options, within),
    ];
  });
}

/** The vendor's Chinese term behind the English that explains it. */
export function withTerm(text: string, { term }: { readonly term?: string }): string {
  return term === undefined ? text : `${text} ${term}`;
}

function typeOf({ type, list, fields = [] }: FieldHelp): string {
  if (type === 'object' || type === 'any') return list === true ? '<JSON list>' : '<JSON>';
  if (fields.length > 0) return '<JSON>';
  return list === true ? `<${type}> ...` : `<${type}>`;
}

function valueRows({ values = {} }: FieldHelp): string[] {
  return Object.entries(values).flatMap(([value, meaning]) =>
    row(value === '' ? '""' : value, meaning, { indent: 28, column: 44 }),
  );
}

/** What `--help` says about one operation or callback. */
export function endpointText({
  usage,
  help,
  options,
  examples,
}: {
  usage: string;
  help: EndpointHelp;
  options: Options;
  examples: readonly string[];
}): string {
  return [
    paragraph(withTerm(help.summary, help)),
    ...(help.description === '' ? [] : ['', paragraph(help.description)]),
    '',
    `  ${usage}`,
    '',
    ...(help.isText === true
      ? ['Its payload is a text: --input <file>, or --input - for standard input.']
      : [
          paragraph(
            'Fields (a list is counted from 0, as in --items.0.name; one with fields of its own may also be given as JSON):',
          ),
        ]),
    ...fieldRows(help.fields, options),
    '',
    'Options:',
    ...optionRows(options),
    ...(examples.length === 0 ? [] : ['', 'For example:', ...examples.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}

/** A command with the document's first example, which is a success, as far as it has to be given. */
export function exampleLine(
  known: KnownDocument,
  id: string,
  { before, without = [] }: { readonly before: string; readonly without?: readonly string[] },
): string[] {
  const example = known.examples[id]?.[0]?.request;
  if (!isContent(example)) return [];
  const given = Object.entries(enoughOf(known, id, example)).filter(([name]) => !without.includes(name));
  return [[before, ...given.map(([name, value]) => `--${name} ${shellWord(value)}`)].join(' ')];
}

/** The required fields alone, where they are a whole payload; the present moment is filled in. */
function enoughOf({ operations, requests }: KnownDocument, id: string, example: Content): Content {
  const schema = requests[id];
  const clocks = operations[id]?.request.layout.flatMap(([name, { is }]) => (is === 'clock' ? [name] : [])) ?? [];
  const filled = Object.entries(example).filter(([name, value]) => value !== '' && !clocks.includes(name));
  const whole = Object.fromEntries(filled);
  if (schema === undefined || typeof schema === 'boolean') return whole;
  const required = Object.fromEntries(filled.filter(([name]) => schema.required?.includes(name) === true));
  return problemsOf(schema, required).length === 0 ? required : whole;
}

/** A value as one word of a shell. */
export function shellWord(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
