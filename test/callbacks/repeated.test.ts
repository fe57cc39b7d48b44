import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageClient } from '../../scripts/stage-client.ts';
import { isCallbackError } from '../../src/errors/index.ts';
import { anyCharacter } from '../support/any-character.ts';
import { every, everySigned, explanationOf, receiverOf, requestOf } from './receivers.ts';

interface Verifier {
  verify(input: string, options: object): Promise<unknown>;
}

/** A receiver that has met no callback yet. */
function fresh(api: string): Verifier | undefined {
  return stageClient(api, { baseUrl: 'http://vendor.invalid' }).callbacks;
}

/** All that a merchant gets to see of a verdict. */
async function verdict(
  { api, receiver }: { readonly api: string; readonly receiver: Verifier | undefined },
  text: string,
  options: object,
): Promise<unknown> {
  const found: unknown = await receiver?.verify(text, options).catch((error: unknown) => error);
  return isCallbackError(found)
    ? [found.reason, found.message, found.problems, await explanationOf(api, found)]
    : found;
}

const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 8 }),
  fc.constantFrom(
    '',
    '0',
    '1',
    '01',
    '1.0',
    ' 1',
    'x',
    '1&RtnCode=1',
    '&simulatepaid=0',
    'a&b',
    '2000132',
    '2026/01/02 10:11:12',
    '%26',
    '~\'"',
  ),
);
const field = fc.constantFrom(
  'RtnCode',
  'MerchantID',
  'TradeAmt',
  'SimulatePaid',
  'PaymentDate',
  'RtnMsg',
  'CustomField1',
  'UpdateStatusDate',
  'Unknown',
  'rtncode',
  '__proto__',
);
const overrides = fc.array(
  fc.tuple(field, fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.constant(undefined) })),
  { maxLength: 3 },
);

/** Not written as a literal, so that `__proto__` is a field. */
function named(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) fields[name] = value;
  return fields;
}

describe.each(everySigned)('$api $id', (each) => {
  const { api, id } = each;
  const other = every.find((sibling) => sibling.api === api && sibling.id !== id)?.id ?? id;

  test('a callback whose like was met before is judged as one that is met for the first time', async () => {
    const known = receiverOf(each);
    await fc.assert(
      fc.asyncProperty(
        overrides,
        fc.constantFrom({}, { callback: id }, { callback: other }),
        fc.boolean(),
        async (given, options, corrupted) => {
          const sealed = await requestOf(each, named(given)).text();
          // One with the same names and sound values comes first.
          const valid = given
            .filter(([name]) => name !== 'MerchantID')
            .map(([name, value]) => [name, value === undefined ? undefined : '1'] as const);
          await known.verify(requestOf(each, named(valid)), {}).catch(() => undefined);
          const body = corrupted ? sealed.replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10)) : sealed;
          const first = await verdict({ api, receiver: fresh(api) }, body, options);
          expect(await verdict({ api, receiver: known }, body, options)).toEqual(first);
          expect(await verdict({ api, receiver: known }, body, options)).toEqual(first);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what one callback leaves behind is not in the next', async () => {
    const heard = async (RtnMsg: string): Promise<Record<string, unknown>> => ({
      ...(await receiverOf(each).verify(requestOf(each, { RtnMsg }), { callback: id })),
    });
    const payloads = [await heard('甲'), await heard('乙')].map((event) => event['payload'] as Record<string, unknown>);
    expect(payloads.map((payload) => payload['RtnMsg'])).toEqual(['甲', '乙']);
    for (const payload of payloads) {
      payload['RtnMsg'] = 'changed';
      expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
      expect(Object.keys(payload)).not.toContain('CheckMacValue');
    }
    expect(await heard('丙')).toMatchObject({ payload: { RtnMsg: '丙' } });
  });
});
