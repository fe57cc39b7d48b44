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
 * A text from the wire made fit to be shown: known secrets and the values of sensitive fields are masked in JSON (also escaped inside a
 * string), forms, `k=v` text, bracketed redirect queries and XML. It is cut to 2,000 characters after masking, so that a cut cannot bare a
 * value whose end is missing.
 */
export function mask(text: string, sensitive: Sensitive): string {
  let shown = text;
  for (const secret of sensitive.secrets) {
    if (secret === '') continue;
    shown = shown.replaceAll(secret, hidden);
    const encoded = encodeURIComponent(secret);
    if (encoded !== secret) shown = shown.replaceAll(encoded, hidden);
  }
  if (sensitive.names.length > 0) {
    const names = sensitive.names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    shown = shown
      .replaceAll(new RegExp(`(\\\\*"(?:${names})\\\\*"\\s*:\\s*)(\\\\*)"(?:(?!\\2").|\\\\.)*?\\2"`, 'gsu'), `$1$2"${hidden}$2"`)
      .replaceAll(new RegExp(`(\\\\*"(?:${names})\\\\*"\\s*:\\s*)-?[\\d.]+`, 'gu'), `$1"${hidden}"`)
      .replaceAll(new RegExp(`((?:^|[&?|])(?:\\w+(?:\\[|%5B))*(?:\\d+(?:\\]|%5D)(?:\\[|%5B))?(?:${names})(?:\\]|%5D)?=)[^&]*`, 'giu'), `$1${hidden}`)
      .replaceAll(new RegExp(`(<(${names})(?:\\s[^>]*)?>).*?(?=</\\2\\s*>|<|$)`, 'gsu'), `$1${hidden}`);
  }
  return shown.length > longest ? `${shown.slice(0, longest)}... (${shown.length} characters)` : shown;
}
