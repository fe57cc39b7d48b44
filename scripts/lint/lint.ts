import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { abilityProblems } from './abilities.ts';
import { acknowledgementProblems } from './acknowledgements.ts';
import { callbackProblems } from './callbacks.ts';
import { cardProblems } from './cards.ts';
import { conditionProblems } from './conditions.ts';
import { counterpartProblems } from './counterparts.ts';
import { credentialProblems } from './credentials.ts';
import { effectProblems } from './effects.ts';
import { encodingProblems } from './encodings.ts';
import { envelopeProblems } from './envelopes.ts';
import { exampleProblems } from './examples.ts';
import { fieldNameProblems } from './fields/problems.ts';
import type { Judges } from './judges.ts';
import { lifecycleProblems } from './lifecycles.ts';
import { otherCallbackProblems } from './other-callbacks.ts';
import { pathProblems } from './paths.ts';
import { rateLimitProblems } from './rate-limits.ts';
import { refusalProblems } from './refusals.ts';
import { resolutionProblems } from './resolutions.ts';
import { ruleProblems } from './rules.ts';
import { serverProblems } from './servers.ts';
import { vendorCodeProblems } from './vendor-code.ts';

/** What does not agree within a document: names that have to be somewhere else in it, or in the code. */
export function lint(spec: Spec, judges: Judges): SpecProblem[] {
  const { conventions } = judges;
  return [
    ...envelopeProblems(spec, conventions),
    ...abilityProblems(spec, conventions),
    ...ruleProblems(spec, conventions),
    ...vendorCodeProblems(spec, conventions),
    ...refusalProblems(spec, conventions),
    ...serverProblems(spec),
    ...pathProblems(spec, conventions),
    ...exampleProblems(spec, judges),
    ...acknowledgementProblems(spec, conventions),
    ...callbackProblems(spec),
    ...cardProblems(spec),
    ...otherCallbackProblems(spec),
    ...rateLimitProblems(spec),
    ...resolutionProblems(spec),
    ...lifecycleProblems(spec),
    ...encodingProblems(spec),
    ...effectProblems(spec),
    ...counterpartProblems(spec),
    ...credentialProblems(spec),
    ...fieldNameProblems(spec),
    ...conditionProblems(spec),
  ];
}
