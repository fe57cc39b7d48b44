import { maskJson } from './mask-json.ts';

const hidden = '***';
const longest = 2000;

/** What must not be shown. */
export interface Sensitive {
  /** Values: keys, passwords. */
  readonly secrets: readonly string[];
  /** Names of fields whose values are secrets or personal data. */
  readonly names: readonly string[];
}

/**
 * A text from the wire made fit to be shown: known secrets and the values of sensitive fields are masked in JSON (also
 * escaped inside a string, also url-encoded inside a form), forms, `k=v` text, bracketed redirect queries and XML. A
 * value without an end, in a text that was cut, is masked up to the end. The text is cut to 2,000 characters after
 * masking, so that this cut cannot bare a value.
 */
export function mask(text: string, sensitive: Sensitive): string {
  let shown = maskSecrets(text, sensitive.secrets);
  if (sensitive.names.length > 0) {
    const names = sensitive.names.map(literal).join('|');
    shown = maskPairs(maskXml(maskEncodedJson(maskJson(shown, names, hidden), names), names), names);
  }
  return shown.length > longest ? `${shown.slice(0, longest).toWellFormed()}... (${shown.length} characters)` : shown;
}

/** Masks secrets in every spelling, and nothing else. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return secretMask(secrets)(text);
}

/** What masks the same secrets in one text after the other. */
export function secretMask(secrets: readonly string[]): (text: string) => string {
  // Longer ones first, so that none leaves its tail behind when another is its beginning.
  const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return (text) => text;
  const pattern = new RegExp(known.map(spellings).join('|'), 'giu');
  return (text) => text.replaceAll(pattern, hidden);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * A secret in every spelling in which it may come: as it is, url-encoded (once or twice), escaped in JSON, escaped in
 * XML.
 */
function spellings(secret: string): string {
  return [...secret]
    .map((character) => (/[A-Za-z0-9]/.test(character) ? character : `(?:${spellingsOf(character).join('|')})`))
    .join('');
}

/** A backslash of JSON, which a form may have encoded in its turn. */
const backslash = '(?:\\\\|%(?:25)?5c)';
const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const escapes: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

function spellingsOf(character: string): string[] {
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)?${byte.toString(16).padStart(2, '0')}`).join('');
  const units = Array.from(
    { length: character.length },
    (_, at) => `${backslash}{1,8}u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
  const point = character.codePointAt(0) ?? 0;
  const quoted = '"/\\'.includes(character) ? `${backslash}{0,7}` : '';
  const found = [
    `${quoted}(?:${literal(character)}|${percent})`,
    units,
    `&#0*${point};`,
    `&#x0*${point.toString(16)};`,
  ];
  if (character === ' ') found.push('\\+');
  if (entities[character] !== undefined) found.push(`&${entities[character]};`);
  if (escapes[character] !== undefined) found.push(`${backslash}{1,8}${escapes[character]}`);
  return found;
}

/** JSON in the values of a form. What cannot be decoded, because it was cut or broken, is masked as a whole. */
function maskEncodedJson(text: string, names: string): string {
  if (!text.includes('%22')) return text;
  return text.replaceAll(/[^\s&=<>"]+/g, (value) => {
    if (!value.includes('%22')) return value;
    try {
      const plain = decodeURIComponent(value.replaceAll('+', ' '));
      const masked = maskJson(plain, names, hidden);
      return masked === plain ? value : encodeURIComponent(masked);
    } catch {
      return hidden;
    }
  });
}

/** Elements, up to their own closing tag, and attributes. */
function maskXml(text: string, names: string): string {
  return text
    .replaceAll(
      new RegExp(`(<((?:[\\w.-]+:)?(?:${names}))(?:\\s(?:[^<>]*[^<>/])?)?>).*?(?=</\\2\\s*>|$)`, 'gisu'),
      `$1${hidden}`,
    )
    .replaceAll(new RegExp(`(\\s(?:${names})\\s*=\\s*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$))`, 'giu'), `$1"${hidden}"`);
}

/** `name=value`. Values that are not url-encoded may hold a `&`, so that only `&name=` ends one. */
function maskPairs(text: string, names: string): string {
  const open = '(?:\\[|%5B)';
  const close = '(?:\\]|%5D)';
  const name = `(?:\\w+${open}(?:\\w*${close}${open})*)?(?:${names})${close}?(?:${open}\\w*${close})*`;
  return text.replaceAll(new RegExp(`((?:^|[&?|;])${name}=).*?(?=&[\\w.%[\\]-]+=|$)`, 'gisu'), `$1${hidden}`);
}
