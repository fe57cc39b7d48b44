import { parseArgs } from 'node:util';
import { allNearest } from '../errors/nearest.ts';
import { UsageError } from './usage.ts';

/** An option of a command: the help and the reading of the command line both come from here. */
export interface Option {
  /** What stands behind it, `<file>`; none where it stands alone. */
  readonly value?: string;
  readonly meaning: string;
}

export type Options = { readonly [name: string]: Option };

/** A field that was given as an option: `--TotalAmount 100`. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

/** A command line that was read. */
export interface CommandLine {
  /** The command as it is called: `jinliu call`. */
  readonly command: string;
  readonly positionals: readonly string[];
  /** Whatever is not an option of the command: the fields of a payload. */
  readonly flags: readonly Flag[];
  /** The value of an option, at most once given. */
  text(name: string): string | undefined;
  has(name: string): boolean;
}

export interface Reading {
  readonly command: string;
  readonly options: Options;
  /** Whatever is not an option is a field. */
  readonly takesFields?: boolean;
}

/**
 * Reads a command line. Half of what can stand there are the vendors' own field names, case and dots included, which
 * only the document knows: so that each name is added to `parseArgs` as it comes.
 *
 * @throws UsageError
 */
export function readCommandLine(
  args: readonly string[],
  { command, options, takesFields = false }: Reading,
): CommandLine {
  const given = new Map<string, string>();
  const flags: Flag[] = [];
  const positionals: string[] = [];
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const isOption = Object.hasOwn(options, name);
    if (!isOption && !takesFields) throw unknownOption(name, options, command);
    if (!token.rawName.startsWith('--') && token.rawName !== '-h')
      throw new UsageError(`unknown option ${token.rawName}`, command);
    const value = valueOfToken(token, isOption && options[name]?.value === undefined, command);
    if (!isOption) flags.push({ name, value });
    else if (given.has(name)) throw new UsageError(`--${name} is given twice`, command);
    else given.set(name, value);
  }
  return { command, positionals, flags, text: (name) => given.get(name), has: (name) => given.has(name) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

type Token =
  | ({ readonly kind: 'option' } & OptionToken)
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

function tokensOf(args: readonly string[], options: Options): readonly Token[] {
  // Built from pairs, since somebody may type --__proto__.
  const config = Object.fromEntries([
    ...args.flatMap((arg) => {
      const name = /^--([^=]+)/.exec(arg)?.[1];
      return name === undefined ? [] : [[name, { type: 'string' as const }] as const];
    }),
    ...Object.entries(options).map(([name, { value }]) => [name, kindOf(name, value)] as const),
  ]);
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function kindOf(
  name: string,
  value: string | undefined,
): { readonly type: 'string' | 'boolean'; readonly short?: 'h' } {
  return { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) };
}

function valueOfToken({ name, value, inlineValue }: OptionToken, standsAlone: boolean, command: string): string {
  if (standsAlone) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`, command);
    return '';
  }
  if (value === undefined) throw new UsageError(`--${name} needs a value`, command);
  // A number may be negative; what looks like an option is one, and the value was forgotten.
  if (inlineValue !== true && value.startsWith('--'))
    throw new UsageError(`--${name} needs a value; if it is "${value.slice(0, 40)}", write --${name}=...`, command);
  return value;
}

function unknownOption(name: string, options: Options, command: string): UsageError {
  const meant = allNearest(name, Object.keys(options)).map((each) => `--${each}`);
  return new UsageError(`unknown option --${name.slice(0, 60)}${didYouMean(meant)}`, command);
}

/** `; did you mean a or b?`, where something is near. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`;
}
