import { expect, test } from 'vitest';
import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { caseOf, fieldsOf } from './cases.ts';

/** The shop of the older samples; the checksums were made with its keys. */
const older = { merchantId: '2000132', hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' };
const newer = { merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const clientOf = (merchant?: string): EcpayCashier =>
  createEcpayCashier({ ...(merchant === '2000132' ? older : newer), environment: 'stage' });
const type = 'application/x-www-form-urlencoded';

interface Heard {
  readonly answer: string;
  readonly status: number;
  readonly said: readonly string[];
}

async function hear(cashier: EcpayCashier, input: Request | object): Promise<Heard> {
  const said: string[] = [];
  const listen = (event: { callback: string; outcome: string; amount?: number | undefined }): void => {
    said.push(`${event.callback} ${event.outcome} ${event.amount}`);
  };
  const onError = (error: unknown): number => said.push(error instanceof Error ? error.message : '');
  const response = await cashier.callbacks.handle(
    input as Request,
    { paymentResult: listen, paymentInfo: listen },
    { onError },
  );
  return { answer: await response.text(), status: response.status, said };
}

function post(fields: Readonly<Record<string, string>>, contentType: string | null = type): Request {
  const request = new Request('https://shop.example/cb?redirect=%2Fdone', {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
  });
  if (contentType === null) request.headers.delete('content-type');
  else request.headers.set('content-type', contentType);
  return request;
}

const good = { ...fieldsOf('A08') };
const signed = (fields: Readonly<Record<string, string>>): Record<string, string> => {
  const { CheckMacValue: _, ...rest } = { ...good, ...fields };
  return { ...rest, CheckMacValue: sign(rest, newer, 'sha256') };
};

test.each([
  ['A01', 1000],
  ['A03', 500],
  ['A06', 4250],
  ['A08', 321],
  ['A09', 321],
  ['A11', 321],
  ['A14', 321],
  ['A15', 321],
  ['A17', 321],
])('%s: recorded and signed, it is paid %i', async (id, amount) => {
  const fields = fieldsOf(id);
  expect(await hear(clientOf(fields['MerchantID']), post(fields))).toEqual({
    answer: '1|OK',
    status: 200,
    said: [`paymentResult paid ${amount}`],
  });
});

test('A02: null of a parser stands for an empty field', async () => {
  expect(await hear(clientOf('2000132'), fieldsOf('A02'))).toEqual({
    answer: '1|OK',
    status: 200,
    said: ['paymentResult paid 1000'],
  });
});

test.each(['A18', 'A20'])('%s: a code was issued, nothing is paid', async (id) => {
  const { MerchantID, MerchantTradeNo, TradeNo, TradeAmt, TradeDate } = good;
  const fields: Record<string, string> = {
    MerchantID,
    MerchantTradeNo,
    TradeNo,
    TradeAmt,
    TradeDate,
    ...fieldsOf(id),
  } as Record<string, string>;
  const { said, answer } = await hear(clientOf(), post({ ...fields, CheckMacValue: sign(fields, newer, 'sha256') }));
  expect([answer, said]).toEqual(['1|OK', ['paymentInfo code-issued 321']]);
});

test('A22: not to be shipped yet is neither paid nor failed', async () => {
  const { answer, said } = await hear(clientOf(), post(signed(fieldsOf('A22'))));
  expect(answer).toBe('1|OK');
  expect(said[0]).not.toMatch(/ (?:paid|failed) /);
});

test('A24, A38: a repeat has the same id whatever its words are, a simulation another', async () => {
  const cashier = clientOf();
  const idOf = async (fields: Record<string, string>): Promise<string | undefined> =>
    (await cashier.callbacks.verify(post(signed(fields)))).id;
  const { RtnMsg } = caseOf('A38').input as { readonly RtnMsg: readonly string[] };
  expect(new Set(await Promise.all([...RtnMsg, RtnMsg[0] ?? ''].map((texts) => idOf({ RtnMsg: texts })))).size).toBe(1);
  expect(await idOf({ SimulatePaid: '1' })).not.toBe(await idOf({ SimulatePaid: '0' }));
});

test('A25, A27, A37: without a checksum, with one that lost a digit, with MD5', async () => {
  const { CheckMacValue, ...rest } = good;
  expect((await hear(clientOf(), post(rest as Record<string, string>))).said[0]).toContain('CheckMacValue is missing');
  expect(
    (await hear(clientOf(), post({ ...rest, CheckMacValue: (CheckMacValue ?? '').slice(1) } as Record<string, string>)))
      .status,
  ).toBe(400);
  const md5 = await hear(
    clientOf(),
    post({ ...rest, CheckMacValue: sign(rest as Record<string, string>, newer, 'md5') } as Record<string, string>),
  );
  expect([md5.status, md5.answer.includes('1|OK')]).toEqual([400, false]);
});

test('A28: a plus and other punctuation stay what they are', async () => {
  const event = await clientOf().callbacks.verify(post(signed(fieldsOf('A28'))));
  expect(event.payload).toMatchObject(fieldsOf('A28'));
});

test.each([
  ['A30', `${type}; charset=utf-8`],
  ['A31', `${type};charset=UTF-8`],
  ['A33', null],
])('%s: as %s', async (_, contentType) => {
  expect((await hear(clientOf(), post(signed({}), contentType))).answer).toBe('1|OK');
});

test('A34: a byte order mark or a line break round the body is never misread', async () => {
  const body = new URLSearchParams(signed({})).toString();
  for (const text of [`\ufeff${body}`, `${body}\r\n`]) {
    const request = new Request('https://shop.example/', {
      method: 'POST',
      headers: { 'content-type': type },
      body: text,
    });
    const { answer, said } = await hear(clientOf(), request);
    expect([answer === '1|OK', said[0] === 'paymentResult paid 321']).toEqual([answer === '1|OK', answer === '1|OK']);
  }
});

test('A36: the query of the address is nothing of what was signed', async () => {
  expect((await hear(clientOf(), post(signed({})))).answer).toBe('1|OK');
});
