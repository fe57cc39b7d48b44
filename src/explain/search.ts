import { timingSafeEqual } from 'node:crypto';
import { type Calculation, checksumOf, encoded } from './calculation.ts';
import type { Suspicion } from './suspicion.ts';

/** What was found: which suspicions have to come together for the received checksum to come out. */
export interface Found {
  readonly suspicions: readonly Suspicion[];
  readonly calculation: Calculation;
}

/** A checksum that does not fit. */
export interface Mismatch {
  readonly rule: Calculation;
  readonly received: string;
}

/** How much may be tried. */
export interface Limit {
  /** Encoded and hashed, all tries together: a stranger may have written the fields. */
  readonly characters: number;
  /** Are any two suspicions tried together? */
  readonly pairs: boolean;
}

export interface Search {
  readonly found?: Found;
  /** How many calculations were made. */
  readonly tries: number;
  /** Was there work left when the limit was reached? */
  readonly stopped: boolean;
}

/** Tries each suspicion alone, then any two of different aspects. */
export function search({ rule: base, received }: Mismatch, suspicions: Iterable<Suspicion>, limit: Limit): Search {
  const attempt = attempts(received, limit.characters, encoded(base).length);
  const rule = checksumOf(base);
  const kept: Suspicion[] = [];
  for (const suspicion of suspicions) {
    const verdict = attempt([suspicion], suspicion.apply(base), rule);
    if (verdict === 'stopped') return { tries: attempt.tries(), stopped: true };
    if (verdict === 'same') continue;
    if (verdict !== 'differs') return { found: verdict, tries: attempt.tries(), stopped: false };
    if (suspicion.isAlone !== true) kept.push(suspicion);
  }
  if (!limit.pairs) return { tries: attempt.tries(), stopped: false };
  for (const [index, first] of kept.entries()) {
    for (const second of kept.slice(index + 1)) {
      if (first.aspect === second.aspect) continue;
      const verdict = attempt([first, second], second.apply(first.apply(base)), rule);
      if (verdict === 'stopped') return { tries: attempt.tries(), stopped: true };
      if (typeof verdict === 'object') return { found: verdict, tries: attempt.tries(), stopped: false };
    }
  }
  return { tries: attempt.tries(), stopped: false };
}

type Verdict = Found | 'differs' | 'same' | 'stopped';
type Attempt = ((suspicions: readonly Suspicion[], calculation: Calculation, rule: string) => Verdict) & {
  tries: () => number;
};

function attempts(received: string, characters: number, each: number): Attempt {
  const wanted = Buffer.from(received);
  let left = characters;
  let tries = 0;
  const attempt = (suspicions: readonly Suspicion[], calculation: Calculation, rule: string): Verdict => {
    if (left <= 0) return 'stopped';
    tries += 1;
    left -= each;
    const checksum = checksumOf(calculation);
    if (checksum === rule) return 'same';
    // In constant time: a checksum that would fit must not be guessed from how long this takes.
    return timingSafeEqual(Buffer.from(checksum), wanted) ? { suspicions, calculation } : 'differs';
  };
  return Object.assign(attempt, { tries: () => tries });
}
