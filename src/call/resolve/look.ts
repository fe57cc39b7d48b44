import { type Content, isContent } from '../../message/layout.ts';
import type { ResolveShape, Values } from '../../message/resolve.ts';
import type { Sent } from './question.ts';
import { type When, whenOf } from './when.ts';

/** What one answer says. */
export type Look =
  | { readonly says: 'happened'; readonly value: Content }
  | { readonly says: 'nothing' }
  | { readonly says: 'unclear'; readonly reason: string };

const nothing: Look = { says: 'nothing' };

/** Codes are short; what is longer is none, and nobody wants to read it. */
const longest = 40;

/** Looks for what was sent in an answer of the API. What could be it and could be something else is unclear. */
export function lookInto(shape: ResolveShape, sent: Sent, answer: unknown): Look {
  const held = isContent(answer) ? answer : {};
  const wrong = misfit(shape.when, held);
  if (wrong !== undefined) return unclear(`its ${wrong}: ${shape.otherwise}`);
  return shape.list === undefined ? lookAtWhole(shape, sent, held) : lookAtList(shape, sent, held);
}

function lookAtWhole(shape: ResolveShape, sent: Sent, held: Content): Look {
  if (shape.absent !== undefined && misfit(shape.absent, held) === undefined) return nothing;
  const [other] = differing(shape, sent, held);
  if (other !== undefined) return unclear(`found one with this number, but its ${other} differs`);
  return timeOf(shape, sent, held) === 'before' ? unclear(usedBefore) : stateOf(shape, held);
}

const usedBefore = 'found one with this number that is older than the call; was the number used twice?';

function lookAtList(shape: ResolveShape, sent: Sent, held: Content): Look {
  const { list = '', omitted, alike } = shape;
  const items = held[list] ?? (omitted === true ? [] : undefined);
  if (!Array.isArray(items)) return unclear(`the answer has no ${list}`);
  const found = items.filter((item): item is Content => isContent(item) && differing(shape, sent, item).length === 0);
  return alike === true ? oneOfAlike(shape, sent, found) : theLast(shape, sent, found);
}

/** A number is used once: where it comes again it is the same record in a later state. */
function theLast(shape: ResolveShape, sent: Sent, found: readonly Content[]): Look {
  const last = found.at(-1);
  if (last === undefined) return nothing;
  return timeOf(shape, sent, last) === 'before' ? unclear(usedBefore) : stateOf(shape, last);
}

function oneOfAlike(shape: ResolveShape, sent: Sent, found: readonly Content[]): Look {
  const later = found.filter((item) => timeOf(shape, sent, item) !== 'before');
  const [item] = later;
  if (item === undefined) return nothing;
  if (later.length > 1) return unclear(`found ${later.length} that match, and nothing tells them apart`);
  switch (timeOf(shape, sent, item)) {
    case 'after':
      return stateOf(shape, item);
    case 'untold':
      return unclear(`found one that matches, but its ${shape.time} does not say when it was created`);
    case 'late':
      return unclear(
        `found one that matches, but it dates from long after the call (${shape.time}) and may be another`,
      );
    default:
      return unclear(
        `found one that matches, but it dates from shortly before the call (${shape.time}); is this machine's clock right?`,
      );
  }
}

function stateOf({ happened, absent }: ResolveShape, item: Content): Look {
  const wrong = misfit(happened, item);
  if (wrong === undefined) return { says: 'happened', value: item };
  return absent !== undefined && misfit(absent, item) === undefined ? nothing : unclear(`its ${wrong}`);
}

function timeOf({ time, settle }: ResolveShape, { at }: Sent, item: Content): When {
  return time === undefined ? 'after' : whenOf(item[time], at, settle);
}

/** Properties that are not what was sent. */
function differing({ where = {} }: ResolveShape, { payload }: Sent, item: Content): string[] {
  return Object.keys(where).filter((name) => String(item[name]) !== String(payload[where[name] ?? '']));
}

/** The property whose value is none of those, as `prc is 300`. */
function misfit(values: Values = {}, item: Content): string | undefined {
  const name = Object.keys(values).find((each) => !values[each]?.includes(String(item[each])));
  return name === undefined
    ? undefined
    : `${name} is ${item[name] === undefined ? 'missing' : String(item[name]).slice(0, longest)}`;
}

function unclear(reason: string): Look {
  return { says: 'unclear', reason };
}
