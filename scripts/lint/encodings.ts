import { formEncodings } from '../../src/envelopes/form-encodings.ts';
import { formMediaType } from '../../src/http/form-data.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Further media types of a message that nobody would read, or not as the first. */
export function encodingProblems(spec: Spec): SpecProblem[] {
  const messages = spec.operations.flatMap(({ request, answer }) => [request, answer]);
  return [
    ...messages.flatMap((message) => [...unusedProblems(spec, message)]),
    ...spec.callbacks.flatMap((callback) => [...callbackEncodingProblems(spec, callback)]),
  ];
}

function* unusedProblems(spec: Spec, { encodingsAt, mediaType }: SpecMessage): Generator<SpecProblem> {
  for (const { at } of encodingsAt)
    yield spec.problem(at, `the message is always ${mediaType}, the first that stands here; keep one media type`);
}

function* callbackEncodingProblems(spec: Spec, { id, request }: SpecCallback): Generator<SpecProblem> {
  const { encodings = [], encodingsAt, mediaType, wire } = request;
  const own = spec.callbacks.map((each) => each.request.mediaType);
  for (const [index, { at, wire: other }] of encodingsAt.entries()) {
    const encoding = encodings[index] ?? '';
    if (mediaType !== formMediaType)
      yield spec.problem(at, `"${id}" comes as ${mediaType}; only ${formMediaType} can come in further media types`);
    else if (!formEncodings.has(encoding)) {
      const known = [...formEncodings.keys()].join(' or ');
      yield spec.problem(at, `a form cannot be read of ${encoding}; name ${known}`);
    } else if (own.includes(encoding))
      yield spec.problem(at, `another callback comes as ${encoding}, and nothing would tell them apart; drop it here`);
    else if (other.at.join('/') !== wire.at.join('/'))
      yield spec.problem(at, `"${id}" has the same fields whichever way it comes; refer to the schema of the first`);
  }
}
