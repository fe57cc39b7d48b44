import { expect, test } from 'vitest';
import { openMessage, sealMessage } from '../../../src/envelopes/message.ts';
import { fill, isContent } from '../../../src/message/layout.ts';
import type { Operation } from '../../../src/message/operation.ts';
import { createSandbox, everyApi, type SandboxApi } from '../../../src/sandbox/index.ts';

/** Vendors that refuse in Chinese do so whole; names of fields are as they stand in the document. */
const now = Date.parse('2026-01-01T09:08:07+08:00');
const calls = everyApi.flatMap((api) =>
  Object.values(api.operations)
    .filter(({ request, answer }) => request.isText !== true && answer.envelope.name !== 'text')
    .map((operation) => [`${api.document.name} ${operation.id}`, api, operation] as const),
);

/** Values that break most of what may be asked of a field. */
const wrong: readonly unknown[] = ['', 'x', 'x'.repeat(2000), '中'.repeat(300), -1, 1e15, '<b>', [], { a: 1 }];

function* slips(request: object): Generator<object> {
  for (const name of Object.keys(request)) {
    for (const value of wrong) yield { ...request, [name]: value };
    yield Object.fromEntries(Object.entries(request).filter(([other]) => other !== name));
  }
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  return isContent(value) ? Object.entries(value).flatMap(([name, held]) => [name, ...names(held)]) : [];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

async function answered(api: SandboxApi, operation: Operation, payload: unknown): Promise<unknown> {
  const credentials = api.stageCredentials;
  const content = fill(operation.request.layout, payload, { credentials, now });
  const text = sealMessage({ envelopes: api.envelopes, credentials }, operation.request, content);
  const url = `http://sandbox.invalid${operation.path}`;
  const type = operation.request.mediaType ?? '';
  const inQuery = operation.request.place === 'query';
  const request = inQuery
    ? new Request(`${url}?${text}`, { method: operation.method })
    : new Request(url, { method: operation.method, body: text, headers: { 'content-type': type } });
  const response = await createSandbox({ now: () => now })(request);
  const location = response.headers.get('location');
  const said = location === null ? await response.text() : new URL(location).search;
  return openMessage({ envelopes: api.envelopes, credentials }, operation.answer, said);
}

test.each(calls)('%s', async (_, api, operation) => {
  const printed = new Set(texts(api.examples));
  const fields = new Set(everyApi.flatMap(({ examples }) => names(examples)));
  const [example] = api.examples[operation.id] ?? [];
  const found = new Set<string>();
  for (const payload of slips(isContent(example?.request) ? example.request : {})) {
    try {
      for (const text of texts(await answered(api, operation, payload))) found.add(text);
    } catch {
      // Nothing that a shop could send.
    }
  }
  const chinese = [...found].filter((text) => /\p{Script=Han}/u.test(text) && !printed.has(text));
  const mixed = chinese.filter((text) => (text.match(/[A-Za-z_]{3,}/g) ?? []).some((word) => !fields.has(word)));
  expect(mixed).toEqual([]);
});
