import type { Pairs } from '../envelopes/pairs.ts';
import { quoted } from './explanation.ts';
import type { Suspicion } from './suspicion.ts';

/** Fields among these that the checksum does not cover. */
export function* suspectSurplus(pairs: Readonly<Pairs>): Generator<Suspicion> {
  const names = Object.keys(pairs);
  const empty = names.filter((name) => pairs[name] === '');
  if (empty.length > 0) {
    const sentence = `The checksum was made without the empty fields (${list(empty)}); the rule keeps them as name=.`;
    yield { fault: 'empty-fields-dropped', aspect: 'fields', sentence, fields: empty, apply: without(empty) };
  }
  for (const name of names) {
    const sentence = `The checksum does not cover the field ${quoted(name)}: it was left out when the checksum was made, or added afterwards.`;
    yield { fault: 'field-left-out', aspect: 'fields', sentence, fields: [name], apply: without([name]) };
  }
}

/** Empty fields that the checksum covers and that are not among these: fields of the messages that these could be. */
export function* suspectLoss(pairs: Readonly<Pairs>, messages: readonly (readonly string[])[]): Generator<Suspicion> {
  const seen = new Set<string>();
  for (const message of nearestMessages(Object.keys(pairs), messages)) {
    for (const missing of losses(message.filter((name) => !(name in pairs)))) {
      const key = missing.join();
      if (missing.length > 0 && !seen.has(key)) yield added(missing);
      seen.add(key);
    }
  }
}

/**
 * What dropped empty values dropped all there were: CustomField1 to 4 go together. A message has many more fields that
 * were never sent.
 */
function* losses(missing: readonly string[]): Generator<readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const name of missing) {
    const stem = name.replace(/\d+$/, '');
    stems.set(stem, [...(stems.get(stem) ?? []), name]);
  }
  const families = [...stems.values()];
  yield missing;
  yield* families;
  for (const name of missing) yield [name];
  for (const [index, one] of families.entries())
    for (const other of families.slice(index + 1)) yield [...one, ...other];
}

/** The two messages that share the most names with these fields. */
function nearestMessages(names: readonly string[], messages: readonly (readonly string[])[]): (readonly string[])[] {
  const shared = (message: readonly string[]): number => names.filter((name) => message.includes(name)).length;
  return [...messages].sort((a, b) => shared(b) - shared(a)).slice(0, 2);
}

function added(missing: readonly string[]): Suspicion {
  const one = missing.length === 1;
  const sentence = `The checksum covers ${one ? 'an empty field' : 'empty fields'} that ${one ? 'is' : 'are'} not among these: ${list(missing)}. A framework that drops empty values or turns them into null causes this.`;
  return {
    fault: one ? 'field-added' : 'empty-fields-dropped',
    aspect: 'fields',
    sentence,
    fields: missing,
    apply: (calculation) => {
      const pairs = copy(calculation.pairs);
      for (const name of missing) pairs[name] ??= '';
      return { ...calculation, pairs };
    },
  };
}

function without(names: readonly string[]): Suspicion['apply'] {
  return (calculation) => {
    const pairs: Pairs = Object.create(null) as Pairs;
    for (const name in calculation.pairs) if (!names.includes(name)) pairs[name] = calculation.pairs[name] as string;
    return { ...calculation, pairs };
  };
}

/** Without a prototype, so that a field may have any name. */
function copy(pairs: Readonly<Pairs>): Pairs {
  return Object.assign(Object.create(null) as Pairs, pairs);
}

function list(names: readonly string[]): string {
  return names.length > 6
    ? `${names.slice(0, 6).map(quoted).join(', ')} and ${names.length - 6} more`
    : names.map(quoted).join(', ');
}
