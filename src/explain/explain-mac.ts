import type { Digest } from '../envelopes/check-mac-value/digest.ts';
import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import { verify } from '../envelopes/check-mac-value/verify.ts';
import { type Pairs, toPairs } from '../envelopes/pairs.ts';
import { secretMask } from '../errors/mask.ts';
import { byTheRule, type Calculation } from './calculation.ts';
import type { Explanation, Step } from './explanation.ts';
import { receivedChecksum } from './received.ts';
import { type Found, type Search, search } from './search.ts';
import { type NamedKeys, stageKeys } from './stage-keys.ts';
import { stepsOf } from './steps.ts';
import { suspectLostEnds } from './suspect-ends.ts';
import { suspectLoss, suspectSurplus } from './suspect-fields.ts';
import { suspectKeys } from './suspect-keys.ts';
import { suspectOrder, suspectSpelling } from './suspect-spelling.ts';
import { suspectValues } from './suspect-values.ts';
import type { MacFault, Suspicion } from './suspicion.ts';
import { keysAmong, type Unfit, unfitValues } from './unfit-fields.ts';

export type MacExplanation = Explanation<MacFault>;

export interface ExplainOptions {
  /** The checksum that does not fit. @default `CheckMacValue` among the fields */
  readonly received?: string | undefined;
  /** The digest that the rule asks for. @default the API's own: `sha256` for the cashier, `md5` for logistics */
  readonly digest?: Digest;
  /**
   * Keys that might have been taken for the right ones, beside the published stage keys: your other merchants', your
   * other services'.
   */
  readonly otherKeys?: readonly NamedKeys[];
  /**
   * Single faults only, at most some hundred calculations, and no steps: for a receiver that anyone can call.
   * @default false
   */
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

/**
 * Says why a checksum does not fit its fields: which single fault, or which two together, give the one that was
 * received.
 */
export function explainMac(fields: unknown, keys: MacKeys, question: MacQuestion): MacExplanation {
  return new MacExplainer(withoutChecksum(toPairs(fields)), keys, question).explain();
}

/** What was found, as far as it differs from an explanation that found nothing. */
type Finding = Partial<MacExplanation> & { readonly sentence: string };

/** Explains one checksum. */
class MacExplainer {
  readonly #pairs: Readonly<Pairs>;
  readonly #keys: MacKeys;
  readonly #question: MacQuestion;
  /** Keys that might have been taken for the right ones. */
  readonly #others: readonly NamedKeys[];

  constructor(pairs: Readonly<Pairs>, keys: MacKeys, question: MacQuestion) {
    this.#pairs = pairs;
    this.#keys = keys;
    this.#question = question;
    const others = [...(question.otherKeys ?? []), ...stageKeys];
    this.#others = others.filter(({ hashKey, hashIv }) => hashKey !== keys.hashKey || hashIv !== keys.hashIv);
  }

  explain(): MacExplanation {
    const { received, digest } = this.#question;
    if (this.#isUnencodable) {
      const sentence = 'A value contains a lone surrogate, which no encoding can carry.';
      return this.#conclude({ faults: ['half-surrogate'], sentence });
    }
    const among = keysAmong(this.#pairs);
    if (among !== undefined) return this.#conclude(findingOf(among));
    const read = receivedChecksum(received, digest);
    if (read.checksum === undefined) return this.#conclude(read);
    const isRight = verify({ ...this.#pairs, CheckMacValue: read.checksum }, this.#keys, read.digest) === undefined;
    return isRight ? this.#explainMatch(read) : this.#explainMismatch(read);
  }

  /** The checksum itself is right, if not as it was written or asked for. */
  #explainMatch({ digest, faults, evidence, sentence }: Received): MacExplanation {
    if (faults.length > 0) return this.#conclude({ faults, evidence, sentence }, this.#rule(digest));
    const matches = 'The checksum matches.';
    const unfit = unfitValues(this.#pairs);
    if (unfit === undefined) return this.#conclude({ fits: true, sentence: matches });
    return this.#conclude({ ...findingOf(unfit), sentence: `${matches} ${unfit.sentence}` });
  }

  #explainMismatch(read: Received): MacExplanation {
    const { checksum, digest, faults, evidence } = read;
    const { brief = false } = this.#question;
    const limit = { characters: brief ? characters.brief : characters.whole, pairs: !brief };
    const found = search({ rule: this.#rule(digest), received: checksum }, this.#suspicions(), limit);
    if (found.found !== undefined) return this.#conclude(verdict(found.found, read), found.found.calculation);
    const unfit = unfitValues(this.#pairs);
    const sentences = [read.sentence, unfit?.sentence ?? '', nothingFound(found)].filter((each) => each !== '');
    return this.#conclude({ faults, evidence, sentence: sentences.join(' '), tried });
  }

  *#suspicions(): Generator<Suspicion> {
    yield* suspectKeys(this.#keys, this.#others);
    yield* suspectOrder();
    yield* suspectSpelling();
    yield* suspectSurplus(this.#pairs);
    yield* suspectValues(this.#pairs);
    yield* suspectLoss(this.#pairs, this.#question.messages);
    yield* suspectLostEnds(this.#pairs);
  }

  #conclude(finding: Finding, instead?: Calculation): MacExplanation {
    const masked = secretMask(this.#secrets());
    return {
      fits: false,
      fault: finding.faults?.[0],
      faults: [],
      evidence: [],
      fields: [],
      tried: [],
      ...finding,
      sentence: masked(finding.sentence),
      steps: this.#steps(instead, masked),
    };
  }

  #steps(instead: Calculation | undefined, masked: (text: string) => string): readonly Step[] {
    const { received, digest, brief = false } = this.#question;
    return brief || this.#isUnencodable ? [] : stepsOf({ rule: this.#rule(digest), instead }, received, masked);
  }

  /** The keys, and what stands among the fields under their names. */
  #secrets(): readonly string[] {
    const sent = Object.entries(this.#pairs).flatMap(([name, value]) =>
      /^hash(?:key|iv)$/i.test(name) ? [value] : [],
    );
    const keys = [this.#keys, ...this.#others].flatMap(({ hashKey, hashIv }) => [hashKey, hashIv]);
    return [...sent, ...keys, ...keys.map((key) => key.trim())];
  }

  #rule(digest: Digest): Calculation {
    return byTheRule(this.#pairs, this.#keys, digest);
  }

  get #isUnencodable(): boolean {
    return Object.entries(this.#pairs).some(([name, value]) => !name.isWellFormed() || !value.isWellFormed());
  }
}

function findingOf({ fault, fields, sentence }: Unfit): Finding {
  return { faults: [fault], fields, sentence };
}

function nothingFound({ tries, stopped }: Search): string {
  const calculations = `${tries} calculations${stopped ? ', stopped at the limit' : ''}`;
  return `No known mistake gives this checksum (${calculations}): the keys are others, or values were changed.`;
}

const tried: readonly string[] = [
  "the published stage keys of ECPay's services and the other keys given, also mixed, swapped, or trimmed",
  'MD5 and SHA-256, by the length of what was received',
  'every single field left out; all empty fields left out; the absent fields of the message added as empty ones',
  'pluses and spaces, HTML escapes, one url-decoding too many or too few, line breaks, whitespace at the ends of values, HTML tags, control characters, Latin-1',
  'sorted with case, not sorted',
  '"~" and "\'" left, %20 for a space, "!*()" escaped, wrong case, not encoded, encoded twice, encoded from Big5',
];

type Received = Extract<ReturnType<typeof receivedChecksum>, { checksum: string }>;

function verdict(
  { suspicions: together, calculation }: Found,
  read: Received,
): Omit<MacExplanation, 'fits' | 'fault' | 'tried' | 'steps'> {
  const digest = calculation.digest === 'md5' ? 'MD5' : 'SHA-256';
  const comesOut = `Calculated with ${together.length === 1 ? 'this mistake' : 'these two mistakes'} and ${digest}, the result is exactly the received checksum.`;
  return {
    faults: [...together.map((each) => each.fault), ...read.faults],
    sentence: [...together.map((each) => each.sentence), ...(read.sentence === '' ? [] : [read.sentence])].join(
      ' And: ',
    ),
    evidence: [...read.evidence, comesOut],
    fields: [...new Set(together.flatMap((each) => each.fields ?? []))],
  };
}

function withoutChecksum(pairs: Pairs): Pairs {
  delete pairs['CheckMacValue'];
  return pairs;
}
