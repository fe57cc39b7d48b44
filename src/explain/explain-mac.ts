import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import { verify } from '../envelopes/check-mac-value/verify.ts';
import { type Pairs, toPairs } from '../envelopes/pairs.ts';
import { maskSecrets } from '../errors/mask.ts';
import { byTheRule, type Calculation, type Digest } from './calculation.ts';
import type { Explanation } from './explanation.ts';
import { receivedChecksum } from './received.ts';
import { type Found, search } from './search.ts';
import { type NamedKeys, stageKeys } from './stage-keys.ts';
import { stepsOf } from './steps.ts';
import { suspectLostEnds } from './suspect-ends.ts';
import { suspectLoss, suspectSurplus } from './suspect-fields.ts';
import { suspectKeys } from './suspect-keys.ts';
import { suspectOrder, suspectSpelling } from './suspect-spelling.ts';
import { suspectValues } from './suspect-values.ts';
import type { MacFault, Suspicion } from './suspicion.ts';
import { keysAmong, unfitValues } from './unfit-fields.ts';

export type MacExplanation = Explanation<MacFault>;

export interface ExplainOptions {
  /** The checksum that does not fit. @default `CheckMacValue` among the fields */
  readonly received?: string | undefined;
  /** The digest that the rule asks for. @default the API's own: `sha256` for the cashier, `md5` for logistics */
  readonly digest?: Digest;
  /** Keys that might have been taken for the right ones, beside the published stage keys: your other merchants', your other services'. */
  readonly otherKeys?: readonly NamedKeys[];
  /** Single faults only, at most some hundred calculations, and no steps: for a receiver that anyone can call. @default false */
  readonly brief?: boolean;
}

/** What an API's entry point knows of its own messages. */
export interface MacMessages {
  readonly digest: Digest;
  /** Names of the fields of each message that is signed. */
  readonly messages: readonly (readonly string[])[];
}

/** What is asked of an API's checksum. */
export interface MacQuestion extends ExplainOptions, MacMessages {
  readonly digest: Digest;
}

/** Enough for any two faults in a callback of fifty fields. */
const characters = { whole: 6_000_000, brief: 600_000 };

/** Says why a checksum does not fit its fields: which single fault, or which two together, give the one that was received. */
export function explainMac(fields: unknown, keys: MacKeys, question: MacQuestion): MacExplanation {
  const { received, digest: expected, brief = false } = question;
  const pairs = withoutChecksum(toPairs(fields));
  const others = [...(question.otherKeys ?? []), ...stageKeys].filter(({ hashKey, hashIv }) => hashKey !== keys.hashKey || hashIv !== keys.hashIv);
  const sent = Object.keys(pairs).flatMap((name) => (/^hash(?:key|iv)$/i.test(name) ? [pairs[name] ?? ''] : []));
  const secrets = [...sent, ...[keys, ...others].flatMap(({ hashKey, hashIv }) => [hashKey, hashIv, hashKey.trim(), hashIv.trim()])];
  const conclude = (part: Partial<MacExplanation> & { readonly sentence: string }, calculation?: Calculation): MacExplanation => ({
    fits: false,
    fault: part.faults?.[0],
    faults: [],
    evidence: [],
    fields: [],
    tried: [],
    ...part,
    sentence: maskSecrets(part.sentence, secrets),
    steps: brief || halfSurrogate(pairs) ? [] : stepsOf({ rule: byTheRule(pairs, keys, expected), instead: calculation }, received, secrets),
  });

  if (halfSurrogate(pairs)) return conclude({ faults: ['half-surrogate'], sentence: 'A value contains a lone surrogate, which no encoding can carry.' });
  const among = keysAmong(pairs);
  if (among !== undefined) return conclude({ faults: [among.fault], fields: among.fields, sentence: among.sentence });
  const read = receivedChecksum(received, expected);
  if (read.checksum === undefined) return conclude(read);
  const { checksum, digest, faults, evidence } = read;
  if (verify({ ...pairs, CheckMacValue: checksum }, keys, digest) === undefined) {
    if (faults.length > 0) return conclude({ faults, evidence, sentence: read.sentence }, byTheRule(pairs, keys, digest));
    const unfit = unfitValues(pairs);
    if (unfit === undefined) return conclude({ fits: true, sentence: 'The checksum matches.' });
    return conclude({ faults: [unfit.fault], fields: unfit.fields, sentence: `The checksum matches. ${unfit.sentence}` });
  }
  const limit = { characters: brief ? characters.brief : characters.whole, pairs: !brief };
  const mismatch = { rule: byTheRule(pairs, keys, digest), received: checksum };
  const { found, tries, stopped } = search(mismatch, suspicions(pairs, { keys, others }, question), limit);
  if (found !== undefined) return conclude(verdict(found, read), found.calculation);
  const unfit = unfitValues(pairs);
  const none = `${unfit === undefined ? '' : `${unfit.sentence} `}No known mistake gives this checksum (${tries} calculations${stopped ? ', stopped at the limit' : ''}): the keys are others, or values were changed.`;
  return conclude({ faults, evidence, sentence: faults.length === 0 ? none : `${read.sentence} ${none}`, tried });
}

const tried: readonly string[] = [
  "the published stage keys of ECPay's services and the other keys given, also mixed, swapped, or trimmed",
  'MD5 and SHA-256, by the length of what was received',
  'every single field left out; all empty fields left out; the absent fields of the message added as empty ones',
  'pluses and spaces, HTML escapes, one url-decoding too many or too few, line breaks, whitespace at the ends of values, HTML tags, control characters, Latin-1',
  'sorted with case, not sorted',
  '"~" and "\'" left, %20 for a space, "!*()" escaped, wrong case, not encoded, encoded twice, encoded from Big5',
];

/** The keys given, and those that might have been taken for them. */
interface KnownKeys {
  readonly keys: MacKeys;
  readonly others: readonly NamedKeys[];
}

function* suspicions(pairs: Readonly<Pairs>, { keys, others }: KnownKeys, { messages }: MacMessages): Generator<Suspicion> {
  yield* suspectKeys(keys, others);
  yield* suspectOrder();
  yield* suspectSpelling();
  yield* suspectSurplus(pairs);
  yield* suspectValues(pairs);
  yield* suspectLoss(pairs, messages);
  yield* suspectLostEnds(pairs);
}

type Received = Extract<ReturnType<typeof receivedChecksum>, { checksum: string }>;

function verdict({ suspicions: together, calculation }: Found, read: Received): Omit<MacExplanation, 'fits' | 'fault' | 'tried' | 'steps'> {
  const digest = calculation.digest === 'md5' ? 'MD5' : 'SHA-256';
  const comesOut = `Calculated with ${together.length === 1 ? 'this mistake' : 'these two mistakes'} and ${digest}, the result is exactly the received checksum.`;
  return {
    faults: [...together.map((each) => each.fault), ...read.faults],
    sentence: [...together.map((each) => each.sentence), ...(read.sentence === '' ? [] : [read.sentence])].join(' And: '),
    evidence: [...read.evidence, comesOut],
    fields: [...new Set(together.flatMap((each) => each.fields ?? []))],
  };
}

function withoutChecksum(pairs: Pairs): Pairs {
  delete pairs['CheckMacValue'];
  return pairs;
}

function halfSurrogate(pairs: Readonly<Pairs>): boolean {
  return Object.entries(pairs).some(([name, value]) => !name.isWellFormed() || !value.isWellFormed());
}
