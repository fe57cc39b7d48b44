import { describe, expect, test } from 'vitest';
import { callExample } from '../../scripts/call-example.ts';
import { refusalIn } from '../../src/call/judge.ts';
import { isRefusal, Refusal } from '../../src/envelopes/envelope.ts';
import { terms } from '../../src/envelopes/message.ts';
import { PayloadError } from '../../src/errors/payload-error.ts';
import { coerce } from '../../src/message/coerce.ts';
import { extract, fill, isContent } from '../../src/message/layout.ts';
import type { MessageShape } from '../../src/message/operation.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';
import type { DocumentedRefusal, Example } from '../../src/sandbox/model/example.ts';
import { envelopeNamed, filledPlaces, type Generated, generated } from './apis.ts';
import { everyDocument } from './documents.ts';

const now = Date.parse('2026-01-02T03:04:05+08:00');
const apis = await Promise.all((await everyDocument()).map((source) => generated(source.name)));

/** Through the envelope and back: sealed by one side, opened by the other, and read as the schema says. */
function thereAndBack(api: Generated, shape: MessageShape, payload: unknown, read: Schema | undefined): unknown {
  const envelope = envelopeNamed(shape.envelope.name);
  const known = terms(shape, api.stageCredentials);
  const content =
    typeof payload === 'string'
      ? payload
      : fill(shape.layout, structuredClone(payload), { credentials: api.stageCredentials, now });
  const opened = extract(shape.layout, envelope.open(envelope.seal(content, known), known));
  expect(read).toBeDefined();
  const value = coerce(read ?? false, opened);
  expect(problemsOf(read ?? false, value)).toEqual([]);
  return value;
}

/** Takes away what was filled in for a merchant that gave nothing. */
function withoutFilled(got: unknown, given: unknown, places: readonly string[], at = ''): unknown {
  if (!isContent(got) || !isContent(given)) return got;
  const kept = Object.entries(got).filter(([name]) => Object.hasOwn(given, name) || !places.includes(`${at}/${name}`));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, withoutFilled(value, given[name], places, `${at}/${name}`)]),
  );
}

function fieldsOf(request: Example['request']): Readonly<Record<string, unknown>> {
  return typeof request === 'string' ? {} : request;
}

/** @throws PayloadError where a rule is broken */
function checked(
  api: Generated,
  rules: readonly string[],
  { request, now }: { readonly request: Example['request']; readonly now: number },
): string[] {
  const problems = rules.flatMap(
    (name) =>
      api.rules[name]?.check(structuredClone(fieldsOf(request)), { now, agreement: api.document.agreement ?? {} }) ??
      [],
  );
  if (problems.length > 0) throw new PayloadError(problems, { api: api.document.name });
  return rules.filter((name) => api.rules[name] !== undefined);
}

function saysNo(api: Generated, id: string, answer: unknown): boolean {
  const operation = api.operations[id];
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation.success !== undefined && refusalIn(operation.success, answer) !== undefined;
}

/** The refusal as the sandbox writes it, with its words put in. */
function worded(fault: DocumentedRefusal): DocumentedRefusal {
  return JSON.parse(
    JSON.stringify(fault).replaceAll('{field}', 'field').replaceAll('{problem}', 'is wrong'),
  ) as DocumentedRefusal;
}

describe.each(apis.map((api) => [api.document.name, api] as const))('%s', (_, api) => {
  describe.each(Object.values(api.operations).map((operation) => [operation.id, operation] as const))(
    '%s',
    (id, operation) => {
      const examples = api.examples[id] ?? [];
      const named = examples.map((each) => [each.name, each] as const);

      test('has a success, and a refusal where the answer can be one', () => {
        expect(examples.map((each) => each.name)).not.toEqual([]);
        expect(examples.filter((each) => each.answer === undefined)).toEqual([]);
        const refusals = examples.filter((each) => saysNo(api, id, each.answer));
        expect(examples.length).toBeGreaterThan(refusals.length);
        expect(examples[0] === undefined ? true : saysNo(api, id, examples[0].answer)).toBe(false);
        if (operation.success?.values !== undefined) expect(refusals.length).toBeGreaterThan(0);
      });

      test.each(named)('%s: the request is what a merchant may give', (_name, { request }) => {
        expect(problemsOf(api.requests[id] as Schema, structuredClone(request))).toEqual([]);
      });

      const { rules = [] } = operation;
      if (rules.length > 0) {
        test.each(named)('%s: the request keeps every rule between its fields', async (_name, { request }) => {
          expect(await callExample(request, now, (time) => checked(api, rules, { request, now: time }))).toEqual([
            ...rules,
          ]);
        });
      }

      test.each(named)('%s: the request comes out as it went in', (_name, { request }) => {
        if (operation.request.isText === true) {
          expect(
            envelopeNamed(operation.request.envelope.name).seal(
              request,
              terms(operation.request, api.stageCredentials),
            ),
          ).toBe(request);
          return;
        }
        const got = thereAndBack(api, operation.request, request, api.requests[id]);
        expect(withoutFilled(got, request, filledPlaces(operation.request.layout))).toEqual(request);
      });

      test.each(named)('%s: the answer comes out as it went in', (_name, { answer }) => {
        expect(problemsOf(api.answers[id] as Schema, structuredClone(answer))).toEqual([]);
        expect(thereAndBackOrRefusal(api, operation.answer, answer, api.answers[id])).toEqual(answer);
      });

      const refusals = Object.entries({ ...api.refusals, ...api.operationRefusals[id] });
      test.each(refusals)('a fault of the kind %s is refused so that the client sees it', (kind, given) => {
        const fault = worded(given);
        if (fault.envelope !== undefined) {
          const envelope = envelopeNamed(operation.answer.envelope.name);
          const known = terms(operation.answer, api.stageCredentials);
          expect(() => envelope.open(envelope.seal(fault.envelope, known), known)).toThrow(Refusal);
          return;
        }
        const got = thereAndBackOrRefusal(api, operation.answer, fault.answer, api.answers[id]);
        // That there is no such order is an answer to a question, not a refusal of it (TradeStatus 10200047).
        const isAnswer = operation.delivery === 'browser-form' || (kind === 'missing' && operation.effect === 'read');
        expect(isAnswer || saysNo(api, id, got)).toBe(true);
      });
    },
  );

  describe.each(Object.values(api.callbacks).map((callback) => [callback.id, callback] as const))(
    'callback %s',
    (id, callback) => {
      const examples = api.examples[id] ?? [];

      test('has an example', () => expect(examples.length).toBeGreaterThan(0));

      test.each(examples.map((each) => [each.name, each] as const))(
        '%s comes out as it went in',
        (_name, { request }) => {
          expect(problemsOf(api.notifications[id] as Schema, structuredClone(request))).toEqual([]);
          const got = thereAndBack(api, callback.request, request, api.notifications[id]);
          expect(withoutFilled(got, request, filledPlaces(callback.request.layout))).toEqual(request);
        },
      );
    },
  );
});

/** ECPay's query refuses with `0|message`, which the envelope itself tells from an answer. */
function thereAndBackOrRefusal(
  api: Generated,
  shape: MessageShape,
  answer: unknown,
  read: Schema | undefined,
): unknown {
  try {
    return thereAndBack(api, shape, answer, read);
  } catch (error) {
    if (isRefusal(error)) return { ResCode: error.code, ErrorMessage: error.message };
    throw error;
  }
}
