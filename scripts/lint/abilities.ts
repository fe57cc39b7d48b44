import type { Envelope } from '../../src/envelopes/envelope.ts';
import type { Conventions } from '../generate/conventions.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** What is asked of the envelope of a message. */
interface Need {
  readonly message: SpecMessage;
  readonly what: string;
  readonly ability: keyof Envelope & ('split' | 'sealsText');
}

/** What an operation asks of its envelopes and not every envelope can: without it the call would fail each time. */
export function abilityProblems(spec: Spec, { envelopes }: Conventions): SpecProblem[] {
  return needsOf(spec).flatMap(({ message, what, ability }) => {
    const { envelope, envelopeAt } = message;
    const written = envelopes.get(envelope.name);
    if (written === undefined || written[ability] !== undefined) return [];
    const able = [...envelopes.values()].filter((each) => each[ability] !== undefined).map(({ name }) => name);
    const fix = `use ${able.join(' or ')}, or give src/envelopes/${envelope.name}.ts a "${ability}"`;
    return [spec.problem(envelopeAt, `the envelope "${envelope.name}" cannot ${what}; ${fix}`)];
  });
}

function needsOf({ operations }: Spec): Need[] {
  return operations.flatMap(({ request, answer, stream }): Need[] => [
    ...(stream === undefined
      ? []
      : [{ message: answer, what: 'part the list of x-stream as it arrives', ability: 'split' as const }]),
    ...(request.isText === true
      ? [{ message: request, what: 'carry a message that the merchant writes as text', ability: 'sealsText' as const }]
      : []),
  ]);
}
