/**
 * The text of a form that a body parser has taken apart, so that the same fields are read from it again. An array,
 * where a field came twice, becomes two fields again, and an object the brackets that it came from: whoever verifies
 * sees what was sent, and refuses it.
 */
export function formOf(parsed: object): string {
  return new URLSearchParams(Object.entries(parsed).flatMap(([name, value]) => fieldsOf(name, value))).toString();
}

/** No parser nests deeper; an object that holds itself must not hang the server. */
const deepest = 20;

function fieldsOf(name: string, value: unknown, depth = 0): [name: string, text: string][] {
  if (depth > deepest) throw new TypeError('the parsed body is nested too deeply for a form');
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(name, each, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => fieldsOf(`${name}[${key}]`, each, depth + 1));
  // Some frameworks make null of what came empty; the signature counts it as empty (ECPay Developers p=2902).
  return [[name, value === null || value === undefined ? '' : String(value)]];
}

/** Did a parser leave anything? Express 4 says `{}` where it did not parse. */
export function isEmpty(parsed: unknown): boolean {
  if (parsed instanceof URLSearchParams) return parsed.size === 0;
  return (
    parsed === undefined ||
    parsed === null ||
    parsed === '' ||
    (typeof parsed === 'object' && Object.keys(parsed).length === 0)
  );
}
