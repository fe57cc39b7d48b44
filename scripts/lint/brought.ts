import type * as grammar from '../../generated/grammar.ts';
import type { Path } from '../spec/json.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Where webhooks are notified. */
interface Notifying {
  readonly at: Path;
  readonly notify: grammar.Notify | undefined;
  /** What is done there without the shopper's browser: `the transition "ship" is not the shopper's`. */
  readonly without: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Webhooks that the shopper's browser has to bring, notified where there is no browser. */
export function* withoutBrowser(spec: Spec, { at, notify = [], without, fix }: Notifying): Generator<SpecProblem> {
  for (const [index, each] of notify.entries()) {
    const id = typeof each === 'string' ? each : each.callback;
    if (spec.callback(id)?.acknowledgement.by !== 'page') continue;
    yield spec.problem([...at, String(index)], `the shopper's browser brings "${id}", and ${without}; ${fix}`);
  }
}
