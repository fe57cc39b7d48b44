import type { Rule, RuleContext } from '../../src/rules/rule.ts';
import type { Example } from '../../src/sandbox/model/example.ts';
import { pointerParts } from '../spec/json.ts';
import type { Written } from '../spec/node.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** An example, and the rules that its operation names. */
interface Ruled {
  readonly example: Written<Example>;
  readonly operation: SpecEndpoint;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Rules that an example breaks. One that asks for the time is passed over: an example stays, and time goes on. */
export function brokenRules(spec: Spec, { example, operation, rules }: Ruled): SpecProblem[] {
  return operation.rules.flatMap(({ value: name }) => {
    const problems = timelessProblems(rules.get(name), example.value.request, spec.agreement?.usual ?? {});
    return problems.map(({ pointer, message }) => {
      const said = `the request of the example "${example.value.name}": ${pointer} ${message}`;
      return spec.problem(
        [...example.at, 'request', ...pointerParts(pointer)],
        `${said}; mend it, or drop the rule "${name}"`,
      );
    });
  });
}

function timelessProblems(
  rule: Rule | undefined,
  payload: Example['request'],
  agreement: RuleContext['agreement'],
): ReturnType<Rule['check']> {
  let asksForTime = false;
  const context: RuleContext = {
    get now() {
      asksForTime = true;
      return Date.now();
    },
    agreement,
  };
  const problems = rule?.check(typeof payload === 'string' ? {} : structuredClone(payload), context) ?? [];
  return asksForTime ? [] : problems;
}
