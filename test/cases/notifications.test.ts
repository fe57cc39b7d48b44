import { expect, test } from 'vitest';
import { type CcatCvs, createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { ccatApn } from '../../src/envelopes/ccat-apn.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { caseOf } from './cases.ts';

const ccat: CcatCvs = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: 'http://cat.invalid' });

interface Heard {
  readonly answer: readonly [number, string];
  readonly said: readonly unknown[];
  readonly id?: string | undefined;
}

/** The example with other values, as the operator would seal it. */
async function notice(values: object): Promise<string> {
  const example = (await ccat.callbacks.test.paymentNotification().json()) as Record<string, unknown>;
  const { checksum: _, ...fields } = { ...example, ...values };
  return ccatApn.seal(fields, { credentials: {}, layout: [] });
}

async function hear(body: string, type = 'application/json'): Promise<Heard> {
  const request = new Request('http://shop.invalid/', { method: 'POST', headers: { 'content-type': type }, body });
  let said: readonly unknown[] = [];
  let id: string | undefined;
  const response = await ccat.callbacks.handle(request, {
    paymentNotification: (event) => {
      const { outcome, amount } = event.unconfirmed;
      said = [outcome, amount, event.proof];
      id = event.id;
    },
  });
  return { answer: [response.status, await response.text()], said, id };
}

const taken = [200, 'OK'] as const;

// biome-ignore format: a table
test.each([
  ['E20', ['paid', 1250, 'unproven']],
  // The operator's paper has capitals alone; what another letter means has to be asked.
  ['E21', ['unknown', 1250, 'unproven']],
  ['E23', ['unknown', 1250, 'unproven']],
  ['E24', ['paid', 1250, 'unproven']],
  ['E27', ['paid', 1200, 'unproven']],
  // The checksum holds no secret, and whose notice it is shows when it is confirmed.
  ['E31', ['paid', 1250, 'unproven']],
])('%s: acknowledged, and what it says is unproven', async (id, said) => {
  expect(await hear(await notice(caseOf(id).input as object))).toMatchObject({ answer: taken, said });
});

test('E26: a checksum in capitals is the same', async () => {
  const body = await notice({});
  const { checksum } = JSON.parse(body) as { readonly checksum: string };
  expect(await hear(body.replace(checksum, checksum.toUpperCase()))).toMatchObject({ answer: taken });
});

test('E28, E30: JSON with a charset is heard; what is announced as something else is not', async () => {
  const body = await notice({});
  expect(await hear(body, 'application/json; charset=utf-8')).toMatchObject({ answer: taken });
  for (const type of ['text/json', 'text/plain'])
    expect((await hear(body, type)).answer).toEqual([400, 'refused: wrong-media-type']);
});

test('a name that comes twice, outside or inside, is refused', async () => {
  const body = await notice({});
  for (const again of ['"amount":1250', '"memo":{"a":1,"a":2}', '"amo\\u0075nt":1'])
    expect((await hear(body.replace('{', `{${again},`))).answer).toEqual([400, 'refused: field-twice']);
});

test('E32: B again is the same event, and E after it is settled, not paid once more', async () => {
  const [first, again, then] = await Promise.all(
    [{ status: 'B' }, { status: 'B', nonce: '1234569998' }, { status: 'E' }].map(async (each) =>
      hear(await notice(each)),
    ),
  );
  expect([first?.said[0], again?.said[0], then?.said[0]]).toEqual(['paid', 'paid', 'settled']);
  expect(again?.id).toBe(first?.id);
  expect(then?.id).not.toBe(first?.id);
});
