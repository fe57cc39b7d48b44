const widest = 120;

/** A piece of code that stands among JSON: the name of a constant. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JavaScript of a JSON value, which may hold code. Deterministic: keys in the order in which they are written. */
export function print(value: unknown, depth = 0): string {
  if (isAtom(value)) return atom(value);
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  const lines = (each: readonly string[]): string => each.map((line) => `${pad}${line},\n`).join('');
  const flat = onOneLine(value, widest);
  if (flat !== undefined) return flat;
  if (Array.isArray(value)) return `[\n${lines(value.map((item) => print(item, depth + 1)))}${end}]`;
  const members = Object.entries(value).map(([key, held]) => `${keyText(key)}: ${print(held, depth + 1)}`);
  return `{\n${lines(members)}${end}}`;
}

/** A constant that a generated module exports. */
export function constant(name: string, value: unknown, comment: string): string {
  return `/** ${comment} */\nexport const ${name} = ${print(value)} as const;\n`;
}

/** The value on one line, however long. */
export function flatPrint(value: unknown): string {
  return onOneLine(value, Number.POSITIVE_INFINITY) ?? '';
}

/** The value without a line break, unless it needs more room than there is: most do, and are not written out for it. */
function onOneLine(value: unknown, room: number): string | undefined {
  if (isAtom(value)) return fitting(atom(value), room);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const parts: string[] = [];
  let left = room - open.length - close.length;
  for (const [key, held] of Object.entries(value)) {
    const name = Array.isArray(value) ? '' : `${keyText(key)}: `;
    const text = onOneLine(held, left - name.length);
    if (text === undefined) return undefined;
    parts.push(name + text);
    left -= name.length + text.length + separator.length;
  }
  return parts.length === 0 ? fitting((open + close).replaceAll(' ', ''), room) : open + parts.join(separator) + close;
}

const separator = ', ';

function fitting(text: string, room: number): string | undefined {
  return text.length <= room ? text : undefined;
}

function isAtom(value: unknown): value is string | number | boolean | null | undefined | Code {
  return typeof value !== 'object' || value === null || value instanceof Code;
}

function atom(value: string | number | boolean | null | undefined | Code): string {
  if (value instanceof Code) return value.text;
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

export function keyText(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
