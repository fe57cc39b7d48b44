import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Spec } from '../../scripts/spec/spec.ts';
import { viewDocument } from '../../scripts/spec/view/document.ts';
import { schemasOf } from '../../scripts/spec/view/schemas.ts';
import { coerce } from '../../src/message/coerce.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';
import { type Generated, generated } from '../specs/apis.ts';
import { everyDocument } from '../specs/documents.ts';
import { mutated } from './mutated.ts';
import { foundByAjv, foundByUs, judgesOf } from './oracle.ts';

const documents = await Promise.all(
  (await everyDocument()).map(async (source) => {
    const view = viewDocument(new Spec(source));
    return { name: source.name, api: await generated(source.name), live: schemasOf(view), judges: judgesOf(view) };
  }),
);

/** The messages of a document: their schema, and the values of its examples. */
function messagesOf(api: Generated, side: 'requests' | 'answers' | 'callbacks'): [string, Schema, unknown[]][] {
  const schemas = { requests: api.requests, answers: api.answers, callbacks: api.notifications }[side];
  return Object.entries(schemas).flatMap(([id, schema]): [string, Schema, unknown[]][] => {
    const values = (api.examples[id] ?? []).map((each) => (side === 'answers' ? each.answer : each.request));
    return values.length === 0 ? [] : [[id, schema, values]];
  });
}

const sides = documents.flatMap(({ name, api, live, judges }) =>
  (['requests', 'answers', 'callbacks'] as const)
    .map((side) => ({
      title: `${name}: ${side}`,
      side,
      live: live[side],
      judges: judges[side],
      messages: messagesOf(api, side),
    }))
    .filter(({ messages }) => messages.length > 0),
);

describe.each(sides)('$title', ({ side, live, judges, messages }) => {
  test.each(messages)('%s: what Ajv refuses is refused for the same, and nothing else', (id, schema, values) => {
    const judge = judges[id];
    if (judge === undefined) throw new Error(`Ajv knows no ${id}`);
    const isIncoming = side !== 'requests';
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...values), mutated(values, schema)), (value) => {
        const read = isIncoming ? coerce(schema, value) : value;
        const errors = judge(read);
        expect(foundByUs(schema, read, errors)).toEqual(foundByAjv(errors));
      }),
      { numRuns: 300 },
    );
  });

  test.each(messages)('%s: the generator judges as what it has generated', (id, schema, values) => {
    fc.assert(
      fc.property(mutated(values, schema), (value) => {
        expect(problemsOf(live[id] ?? false, value)).toEqual(problemsOf(schema, value));
        expect(coerce(live[id] ?? false, value)).toEqual(coerce(schema, value));
      }),
      { numRuns: 30 },
    );
  });

  test.each(messages)(
    '%s: reading changes nothing that it is given, and reads twice as once',
    (_id, schema, values) => {
      fc.assert(
        fc.property(mutated(values, schema), (value) => {
          const before = structuredClone(value);
          const read = coerce(schema, value);
          expect(value).toEqual(before);
          expect(coerce(schema, read)).toEqual(read);
        }),
        { numRuns: 50 },
      );
    },
  );

  test.each(messages)('%s: no message holds a value', (_id, schema, values) => {
    const secret = 'A123456789 王小明';
    const hidden = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) {
        const all = Object.entries(value).map(([name, held]) => [name, hidden(held)]);
        return Array.isArray(value) ? all.map(([, held]) => held) : Object.fromEntries(all);
      }
      return typeof value === 'number' ? 8_642_097_531.5 : secret;
    };
    for (const value of values) {
      const said = problemsOf(schema, hidden(value)).map(({ message }) => message);
      expect(said.join('\n')).not.toMatch(/A123456789|王小明|8642097531/);
    }
  });
});
