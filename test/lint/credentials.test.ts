import { expect, test } from 'vitest';
import { credentialProblems } from '../../scripts/lint/credentials.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { sourceOf } from '../spec/source.ts';

/** A document whose orders keep this credential. */
async function problemsOf(credential: string, asked: string): Promise<string[]> {
  const text = `openapi: 3.1.0
${asked}
x-lives:
  order:
    title: { en: Order, zh: 訂單 }
    key: no
    states:
      open:
        en: Open
        zh: 未付款
        set: { shop: { credential: ${credential} }, credential: none }
    moves: {}
paths: {}
`;
  return credentialProblems(new Spec(await sourceOf(text))).map((problem) => problem.message);
}

const some = 'x-credentials: { type: object, required: [], properties: { shopId: { type: string }, key: { type: string, x-sensitive: true } } }';

test('the merchant’s number may stand in a field', async () => {
  expect(await problemsOf('shopId', some)).toEqual([]);
});

test.each([
  ['key', some, 'name one of shopId'],
  ['shop', some, 'name one of shopId'],
  ['shopId', 'x-source: nothing is asked for', 'there is none'],
])('%s may not, where the document says %j', async (credential, asked, fix) => {
  expect(await problemsOf(credential, asked)).toEqual([
    expect.stringMatching(new RegExp(`tiny.yaml:11: "${credential}" is no credential that may be shown; ${fix}$`)),
  ]);
});
