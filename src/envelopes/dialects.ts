/**
 * The ways in which these vendors url-encode. They differ in single characters, and each wrong one costs a checksum or
 * a cipher. All throw URIError: the encoders on a lone surrogate, the decoder on broken escapes.
 */

const netSpecial = /%20|['~]/g;
const netReplacement: Readonly<Record<string, string>> = { '%20': '+', "'": '%27', '~': '%7e' };

/**
 * CheckMacValue's dialect, the .NET encoder in lower case: a space is `+`; `- _ . ! * ( )` stay; `~` and `'` do not
 * (ECPay Developers p=2902).
 */
export function netEncode(text: string): string {
  return encodeURIComponent(text)
    .toLowerCase()
    .replace(netSpecial, (found) => netReplacement[found] ?? found);
}

const phpSpecial = /%20|[!'()*~]/g;
const phpReplacement: Readonly<Record<string, string>> = {
  '%20': '+',
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '*': '%2A',
  '~': '%7E',
};

/** PHP's `urlencode`: a space is `+`, only `- _ .` stay, upper-case hex (ECPay Developers p=7958). */
export function phpEncode(text: string): string {
  return encodeURIComponent(text).replace(phpSpecial, (found) => phpReplacement[found] ?? found);
}

/** The mirror of `phpEncode`, and of every form encoder: `+` is a space. */
export function formDecode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  // Most of a form's names and values hold no escape, and the decoder takes its time with those too.
  return spaced.includes('%') ? decodeURIComponent(spaced) : spaced;
}
