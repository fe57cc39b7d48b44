import { formDecode, phpEncode } from '../envelopes/dialects.ts';
import type { Pairs } from '../envelopes/pairs.ts';
import { quoted } from './explanation.ts';
import { subsets } from './subsets.ts';
import type { MacFault, Suspicion } from './suspicion.ts';

/** What a value may have been when it was signed, given what it is now. */
type Former = (value: string, name: string) => string;

/** A way in which values were changed, and the way back. */
interface Change {
  readonly fault: MacFault;
  /** Of the values, in a clause. */
  readonly what: string;
  readonly former: Former;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const html = 'were HTML-escaped between signing and here (&amp; for &)';
const htmlSigned = 'were HTML-escaped when the checksum was made (&amp; for &) and are not now';
const twice = 'were url-decoded once too often: a form is decoded once';
const still = 'are still url-encoded here: decode the form once before you verify';

const formers: readonly (readonly [MacFault, string, Former])[] = [
  ['html-escaped', html, unescapeHtml],
  ['html-escaped', htmlSigned, (value) => escapeHtml(value, '&#039;')],
  ['html-escaped', htmlSigned, (value) => escapeHtml(value, '&#39;')],
  ['html-escaped', htmlSigned, (value) => escapeHtml(value, "'")],
  ['not-decoded', still, decoded],
  ['double-decoded', twice, (value) => value.replaceAll('%', '%25')],
  ['double-decoded', twice, encodeURIComponent],
  ['double-decoded', twice, (value) => lowEscapes(encodeURIComponent(value))],
  ['double-decoded', twice, encodeURI],
  ['double-decoded', twice, phpEncode],
  ['double-decoded', twice, (value) => lowEscapes(phpEncode(value))],
  [
    'line-breaks',
    'have line breaks that were CR LF when the checksum was made and are LF now',
    (value) => value.replaceAll(/\r?\n/g, '\r\n'),
  ],
  [
    'line-breaks',
    'have line breaks that were LF when the checksum was made and are CR LF now',
    (value) => value.replaceAll('\r\n', '\n'),
  ],
  [
    'white-space-in-value',
    'begin or end with whitespace that was not there when the checksum was made',
    (value) => value.trim(),
  ],
  [
    'html-tag',
    'hold HTML tags that were not there when the checksum was made',
    (value) => value.replaceAll(/<[A-Za-z/!?][^>]*>/g, ''),
  ],
  [
    'control-character',
    'hold control characters that were not there when the checksum was made',
    (value) => value.replaceAll(/[^\t\n\r -~\xa0-\uffff]/g, ''),
  ],
  [
    'control-character',
    'held a NUL when the checksum was made, which a browser posts as U+FFFD',
    (value) => value.replaceAll('\ufffd', '\u0000'),
  ],
  ['not-utf-8', 'are UTF-8 that was read as Latin-1', fromLatin1],
  [
    'not-utf-8',
    'were UTF-8 that was read as Latin-1 when the checksum was made',
    (value) => Buffer.from(value).toString('latin1'),
  ],
];

function fromLatin1(value: string): string {
  return [...value].every((character) => character <= '\u00ff') ? Buffer.from(value, 'latin1').toString('utf8') : value;
}

export function* suspectValues(given: Readonly<Pairs>): Generator<Suspicion> {
  // No way of writing touches plain letters and digits, which are most of what there is.
  const pairs = Object.fromEntries(Object.entries(given).filter(([, value]) => !/^[A-Za-z0-9_.-]*$/.test(value)));
  yield* suspectPluses(pairs);
  for (const [fault, what, former] of formers) {
    const touched = Object.keys(pairs).filter((name) => former(pairs[name] as string, name) !== pairs[name]);
    for (const names of subsets(touched)) yield suspicion({ fault, what, former }, names);
  }
  for (const name in pairs) {
    for (const former of tails(pairs[name] as string))
      yield suspicion({ fault: 'double-decoded', what: twice, former }, [name]);
  }
}

/** A URL that held an encoded value: what stood before it was never encoded, and nobody can see where it began. */
function* tails(value: string): Generator<Former> {
  if (value.length > 500) return;
  for (const { index } of value.matchAll(/[^A-Za-z0-9\-_.]/gu)) {
    if (index > 0) yield (whole) => whole.slice(0, index) + encodeURIComponent(whole.slice(index));
  }
}

/**
 * A value may hold spaces of its own beside those that were pluses (a date does), so that each place is tried where
 * there are few.
 */
function* suspectPluses(pairs: Readonly<Pairs>): Generator<Suspicion> {
  for (const [from, to, what] of [
    [
      ' ',
      '+',
      'have a space where a "+" was signed: a form decoder ran over text that is not url-encoded, or ran twice',
    ],
    ['+', ' ', 'have a "+" where a space was signed: the form was not decoded as a form'],
  ] as const) {
    const names = Object.keys(pairs).filter((name) => pairs[name]?.includes(from));
    const fault = 'plus-as-space';
    for (const chosen of subsets(names))
      yield suspicion({ fault, what, former: (value) => value.replaceAll(from, to) }, chosen);
    const places = names.flatMap((name) =>
      [...(pairs[name] as string).matchAll(new RegExp(`\\${from}`, 'g'))].map(({ index }) => ({ name, index })),
    );
    if (places.length === names.length) continue;
    for (const chosen of subsets(places)) {
      const touched = [...new Set(chosen.map(({ name }) => name))];
      const former: Former = (value, name) => {
        const units = value.split('');
        for (const place of chosen) if (place.name === name) units[place.index] = to;
        return units.join('');
      };
      yield suspicion({ fault, what, former }, touched);
    }
  }
}

function suspicion({ fault, what, former }: Change, names: readonly string[]): Suspicion {
  const shown =
    names.length > 6
      ? `${names.slice(0, 6).map(quoted).join(', ')} and ${names.length - 6} more`
      : names.map(quoted).join(', ');
  return {
    fault,
    aspect: 'values',
    sentence: `Values (of ${shown}) ${what}.`,
    fields: names,
    apply: (calculation) => {
      const pairs = Object.assign(Object.create(null) as Pairs, calculation.pairs);
      for (const name of names) if (name in pairs) pairs[name] = former(pairs[name] as string, name);
      return { ...calculation, pairs };
    },
  };
}

function unescapeHtml(value: string): string {
  return value.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (found, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? found;
      const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? found : String.fromCodePoint(point);
    },
  );
}

function escapeHtml(value: string, apostrophe: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}

function lowEscapes(text: string): string {
  return text.replaceAll(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());
}

function decoded(value: string): string {
  try {
    return formDecode(value);
  } catch {
    return value;
  }
}
