import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

function wrong(message: string): UsageError {
  return new UsageError(message, 'jinliu sandbox');
}

/** The options of `jinliu sandbox`. */
export interface SandboxSettings {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
  readonly deliverAnywhere: boolean;
  readonly hosts: readonly string[];
  readonly callbackUrl: Readonly<Record<string, string>>;
  /** What tells it from others on this machine. */
  readonly name?: string;
  readonly state?: string;
  readonly merchants?: string;
  readonly returnUrl?: string;
  readonly maxOrders?: number;
  readonly seed?: number;
  readonly speed?: number;
}

const options = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  name: { type: 'string' },
  state: { type: 'string' },
  merchants: { type: 'string' },
  'callback-url': { type: 'string', multiple: true },
  'return-url': { type: 'string' },
  'deliver-anywhere': { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true },
  'max-orders': { type: 'string' },
  seed: { type: 'string' },
  speed: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UsageError */
export function sandboxSettings(args: readonly string[]): SandboxSettings {
  const given = parsed(args);
  const whole = (name: 'port' | 'max-orders' | 'seed', least: number, most: number): number | undefined => {
    const text = given[name];
    if (text === undefined) return undefined;
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) throw wrong(`--${name} must be a whole number from ${least} to ${most}`);
    return value;
  };
  const numbers = {
    maxOrders: whole('max-orders', 1, 10_000_000),
    seed: whole('seed', 0, 2 ** 31 - 1),
    speed: speedOf(given.speed),
  };
  const texts = {
    name: nameOf(given.name),
    state: named('state', given.state),
    merchants: named('merchants', given.merchants),
    returnUrl: addressOf(given['return-url']),
  };
  return {
    help: given.help,
    port: whole('port', 0, 65_535) ?? 0,
    host: named('host', given.host) ?? '',
    quiet: given.quiet,
    deliverAnywhere: given['deliver-anywhere'],
    hosts: (given['allow-host'] ?? []).map((name) => named('allow-host', name) ?? ''),
    callbackUrl: callbackUrlsOf(given['callback-url'] ?? []),
    ...present({ ...numbers, ...texts }),
  };
}

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function parsed(args: readonly string[]): Given {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Its first sentence says what is wrong; the others are about positional arguments, and there are none.
    const message = error instanceof Error ? error.message : String(error);
    throw wrong(message.split(/\.\s|\n/)[0]?.replace(/\.$/, '') ?? message);
  }
}

function named(option: string, value: string | undefined): string | undefined {
  if (value === '') throw wrong(`--${option} is empty`);
  return value;
}

function nameOf(text: string | undefined): string | undefined {
  if (text !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(text))
    throw wrong('--name may have up to 40 letters, digits, spaces, dots and dashes');
  return text;
}

function speedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const speed = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (!(speed > 0 && speed <= 1_000_000)) throw wrong('--speed must be a number above 0, up to 1000000');
  return speed;
}

function addressOf(text: string | undefined): string | undefined {
  if (text !== undefined && !(URL.canParse(text) && /^https?:/i.test(text)))
    throw wrong('--return-url must be an http or https address');
  return text;
}

function callbackUrlsOf(pairs: readonly string[]): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const pair of pairs) {
    const [, document = '', url = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (url === '')
      throw wrong('--callback-url must be <document>=<url>, for example mypay=http://127.0.0.1:3000/mypay');
    if (Object.hasOwn(urls, document)) throw wrong(`--callback-url is given twice for ${document.slice(0, 40)}`);
    urls[document] = url;
  }
  return urls;
}

/** Without what was not given, so that defaults stay where they are. */
function present<T extends object>(given: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}
