const widest = 120;

/** JavaScript of a JSON value. Deterministic: keys in the order in which they are written. */
export function print(value: unknown, depth = 0): string {
  const flat = flatPrint(value);
  if (flat.length <= widest || typeof value !== 'object' || value === null) return flat;
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  const lines = (each: readonly string[]): string => each.map((line) => `${pad}${line},\n`).join('');
  if (Array.isArray(value)) return `[\n${lines(value.map((item) => print(item, depth + 1)))}${end}]`;
  const members = Object.entries(value).map(([key, held]) => `${keyText(key)}: ${print(held, depth + 1)}`);
  return `{\n${lines(members)}${end}}`;
}

/** A constant that a generated module exports. */
export function constant(name: string, value: unknown, comment: string): string {
  return `/** ${comment} */\nexport const ${name} = ${print(value)} as const;\n`;
}

/** The same on one line, however long. */
export function flatPrint(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatPrint).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, held]) => `${keyText(key)}: ${flatPrint(held)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function keyText(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
