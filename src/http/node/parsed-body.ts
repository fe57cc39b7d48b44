/**
 * The text of a form that a body parser has taken apart, so that the same fields are read from it again. An array, where a field came twice,
 * becomes two fields again, and an object the brackets that it came from: whoever verifies sees what was sent, and refuses it.
 */
export function formOf(parsed: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parsed)) append(form, name, value);
  return form.toString();
}

/** No parser nests deeper; an object that holds itself must not hang the server. */
const deepest = 20;

function append(form: URLSearchParams, name: string, value: unknown, depth = 0): void {
  if (depth > deepest) throw new TypeError('the parsed body is nested too deeply for a form');
  if (Array.isArray(value)) for (const each of value) append(form, name, each, depth + 1);
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) append(form, `${name}[${key}]`, each, depth + 1);
  // Some frameworks make null of what came empty; the signature counts it as empty (beyond-the-documents.md, section 1).
  else form.append(name, value === null || value === undefined ? '' : String(value));
}

/** Did a parser leave anything? Express 4 says `{}` where it did not parse. */
export function isEmpty(parsed: unknown): boolean {
  if (parsed instanceof URLSearchParams) return parsed.size === 0;
  return parsed === undefined || parsed === null || parsed === '' || (typeof parsed === 'object' && Object.keys(parsed).length === 0);
}
