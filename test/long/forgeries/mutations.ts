import { pick, type Random } from './random.ts';
import { sized } from './sizes.ts';

/** Changes the text of a callback, and leaves it as it is where it has nothing to change. */
type Mutation = (text: string, random: Random) => string;

const splinters = [
  '&',
  '=',
  '%',
  '%00',
  '%ed%a0%80',
  '+',
  ';',
  '[]',
  '"',
  '{',
  '}',
  ':',
  ',',
  '\\u0000',
  '\ud800',
  '\u0000',
  '甲',
  '__proto__',
  'RtnCode=1',
  'prc=250',
  '"status":"B"',
  '&&',
  '%26RtnCode%3D1',
  '&SimulatePaid=0',
  '&CheckMacValue=',
  'null',
  '1e3',
  '-1',
  '%2B',
  '\r\n',
  '\r\n\r\n',
  '--',
  '; filename="a"',
  'Content-Transfer-Encoding: base64\r\n',
];

/** Escapes that are not whole: of a form, of UTF-8 in a form, of JSON. */
const halves = ['%', '%2', '%E6', '%E6%B8', '%E6%B8%A', '%F0%9F%8F', '%ED%A0', '\\', '\\u', '\\u00', '\\ud83d'];

const bytes: readonly Mutation[] = [
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << random(8))) + text.slice(at + 1);
  },
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => text.slice(random(text.length)),
  (text, random) => insert(text, random, pick(splinters, random)),
  (text, random) => insert(text, random, text.slice(random(text.length)).slice(0, random(40))),
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random(8));
  },
  sized,
];

const fields: readonly Mutation[] = [
  (text, random) => onParts(text, (parts) => [...parts, pick(parts, random)]),
  (text, random) => onParts(text, (parts) => [...parts, withValue(pick(parts, random), String(random(100)))]),
  (text, random) => onParts(text, (parts) => [...parts, otherwiseNamed(pick(parts, random), random)]),
  (text, random) => onParts(text, (parts) => parts.toSpliced(random(parts.length), 1)),
  (text) => onParts(text, (parts) => [...parts.slice(1), ...parts.slice(0, 1)]),
  (text, random) => onOne(text, random, (part) => withValue(part, String(random(100)))),
  (text, random) => onOne(text, random, (part) => part.replace(/[=:]/, '%26')),
];

const escapes: readonly Mutation[] = [
  // Cut where an escape ends a value, inside of it or right behind it.
  (text, random) => onOne(text, random, (part) => part.slice(0, part.lastIndexOf('%') + random(4))),
  (text, random) => onOne(text, random, (part) => part.slice(0, part.lastIndexOf('\\') + random(7))),
  (text, random) => onOne(text, random, (part) => part.replace(/"?}?$/, (end) => pick(halves, random) + end)),
  (text, random) => onOne(text, random, (part) => part.replace(/%20|\+/, (found) => (found === '+' ? '%20' : '+'))),
  (text, random) =>
    onOne(text, random, (part) =>
      part.replace(/[A-Za-z0-9](?=[^%]*$)/, (found) => `%${found.charCodeAt(0).toString(16)}`),
    ),
];

const letters: readonly Mutation[] = [
  (text, random) => onOne(text, random, (part) => part.replace(/[A-Za-z]+/, (word) => inCase(word, random))),
  (text, random) => onOne(text, random, (part) => inCase(part, random)),
  (text, random) => inCase(text, random),
  (text, random) => {
    const at = random(text.length);
    const letter = text.charAt(at);
    return (
      text.slice(0, at) +
      (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()) +
      text.slice(at + 1)
    );
  },
];

const mutations: readonly Mutation[] = [...bytes, ...fields, ...escapes, ...letters];

/** One to three changes, one after the other. */
export function mutated(text: string, random: Random): string {
  let forged = text;
  const rounds = 1 + random(3);
  for (let round = 0; round < rounds; round += 1) forged = pick(mutations, random)(forged, random);
  return forged;
}

function insert(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function onParts(text: string, change: (parts: string[]) => string[]): string {
  const by = text.startsWith('{') ? ',' : text.startsWith('--') ? text.slice(0, text.indexOf('\r\n') + 2) : '&';
  return by === '' ? text : change(text.split(by)).join(by);
}

function onOne(text: string, random: Random, change: (part: string) => string): string {
  return onParts(text, (parts) => {
    const at = random(parts.length);
    return parts.map((part, index) => (index === at ? change(part) : part));
  });
}

function withValue(part: string, value: string): string {
  return part.slice(0, part.search(/[=:]/) + 1) + value;
}

/** The same name in another spelling, which a careless reader takes for the same field. */
function otherwiseNamed(part: string, random: Random): string {
  return random(2) === 0
    ? part.replace(/^[^=:]*/, (name) => inCase(name, random))
    : part.replace(/^\w/, (first) => `%${first.charCodeAt(0).toString(16)}`);
}

function inCase(text: string, random: Random): string {
  return random(2) === 0 ? text.toLowerCase() : text.toUpperCase();
}
