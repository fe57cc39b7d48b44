import { describe, expect, test } from 'vitest';
import { callbacks as cashierCallbacks, document } from '../../generated/ecpay-cashier/operations.ts';
import type { CallbackParts } from '../../src/callbacks/callback-set.ts';
import { callbacks } from '../../src/callbacks/receiver.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import { form } from '../../src/envelopes/form.ts';
import { json } from '../../src/envelopes/json.ts';
import { openMessage, type Sealer, sealMessage } from '../../src/envelopes/message.ts';
import { isCallbackError } from '../../src/errors/callback-error.ts';
import type { Callback, CallbackTable } from '../../src/message/callback.ts';
import type { Contract } from '../../src/message/contract.ts';
import type { Layout } from '../../src/message/layout.ts';
import type { Schema } from '../../src/message/schema.ts';

const credentials = { merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const sealer: Sealer = { envelopes: [checkMacValue, form, json, ecpayAes], credentials };
const given = (...names: string[]): Layout => names.map((name) => [name, { is: 'given' }] as const);
const event = { code: 'RtnCode', outcomes: { '1': 'paid' }, otherwise: 'unknown', order: 'MerchantTradeNo' } as const;

/** Unsigned, as a form: what a map of stores posts back. */
const storeChosen: Callback = {
  id: 'storeChosen',
  request: {
    envelope: { name: 'form' },
    place: 'body',
    mediaType: 'application/x-www-form-urlencoded',
    layout: given('MerchantTradeNo', 'RtnCode', 'CVSStoreID'),
  },
  proof: 'none',
  acknowledgement: { by: 'page' },
  sensitive: [],
  repeatedFor: 0,
  event,
  example: { MerchantTradeNo: 'A1', RtnCode: '1', CVSStoreID: '991182' },
};

/** Sealed, and acknowledged by a sealed message. */
const invoiced: Callback = {
  id: 'invoiced',
  request: {
    envelope: { name: 'ecpay-aes' },
    place: 'body',
    mediaType: 'application/json',
    layout: [
      ['MerchantID', { is: 'given' }],
      ['Data', { is: 'payload', fields: given('MerchantTradeNo', 'RtnCode', 'InvoiceNo') }],
    ],
  },
  proof: 'signature',
  acknowledgement: {
    by: 'sealed',
    message: {
      envelope: { name: 'ecpay-aes' },
      place: 'body',
      mediaType: 'application/json',
      layout: [
        ['MerchantID', { is: 'credential', option: 'merchantId' }],
        ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
        ['Data', { is: 'object', fields: [['RtnCode', { is: 'constant', value: 1 }]] }],
      ],
    },
  },
  sensitive: [],
  repeatedFor: 0,
  event,
  example: { MerchantTradeNo: 'A1', RtnCode: '1', InvoiceNo: 'UV11100016' },
};

const needsCode: Schema = { type: 'object', required: ['RtnCode'] };

function receiver(
  table: CallbackTable,
  schema: Schema = needsCode,
): {
  verify(input: string | object): Promise<{ callback: string; proof: string }>;
  handle(input: Request, handlers: object): Promise<Response>;
  test: Record<string, (overrides?: object) => Request>;
} {
  const parts: CallbackParts = {
    table,
    schemas: Object.fromEntries(Object.keys(table).map((id) => [id, schema])),
    envelopes: sealer.envelopes,
  };
  const made: object = callbacks<Contract>(parts, {
    api: document.name,
    sealerOf: () => sealer,
    isOfOne: true,
    numberOf: () => '3002607',
    now: () => 1_700_000_000_000,
    methodsFor: () => ({}),
  });
  return made as ReturnType<typeof receiver>;
}

// The unsigned one stands first, as the first webhook of a document may.
const mixed = receiver({ storeChosen, invoiced, ...cashierCallbacks });

function request(id: string): Request {
  const made = mixed.test[id]?.();
  if (made === undefined) throw new Error(`no callback ${id}`);
  return made;
}

async function refusalOf(input: Request | string): Promise<string> {
  const error: unknown = await mixed.verify(input).catch((thrown: unknown) => thrown);
  if (!isCallbackError(error)) throw new Error('expected a refusal', { cause: error });
  return error.reason;
}

describe('callbacks of one API in several envelopes', () => {
  test.each(['paymentResult', 'paymentInfo', 'invoiced'])('%s is proven', async (id) => {
    expect(await mixed.verify(request(id))).toMatchObject({ callback: id, proof: 'proven', provenBy: 'signature' });
  });

  test('what is not signed is unproven', async () => {
    expect(await mixed.verify(request('storeChosen'))).toMatchObject({ callback: 'storeChosen', proof: 'unproven' });
  });

  test.each(['0'.repeat(64), '', 'A'])(
    'a forged checksum %j is refused, and is not taken for an unsigned callback',
    async (checksum) => {
      const text = await request('paymentResult').text();
      expect(await refusalOf(text.replace(/CheckMacValue=\w+/, `CheckMacValue=${checksum}`))).toBe('signature');
    },
  );

  test.each(['CheckMacValue', 'checkmacvalue', 'CHECKMACVALUE'])(
    'an unsigned callback with a field %s is refused',
    async (name) => {
      expect(await refusalOf(`MerchantTradeNo=A1&RtnCode=1&CVSStoreID=991182&${name}=${'0'.repeat(64)}`)).toBe(
        'signature',
      );
    },
  );

  test('a signed callback without its checksum is not a signed callback', async () => {
    const text = await request('paymentResult').text();
    const event = await mixed.verify(text.replace(/&?CheckMacValue=\w+/, ''));
    expect(event).toMatchObject({ callback: 'storeChosen', proof: 'unproven' });
  });

  test('a cipher under other keys is refused', async () => {
    const other = { ...sealer, credentials: { ...credentials, hashKey: '0000000000000000' } };
    const text = sealMessage(other, invoiced.request, { MerchantID: '3002607', Data: invoiced.example });
    expect(await refusalOf(text)).toBe('unreadable');
  });

  test('an envelope that carries a refusal is not a callback', async () => {
    const text = await request('invoiced').text();
    const failed = JSON.stringify({ ...(JSON.parse(text) as object), TransCode: 0, TransMsg: 'failed' });
    expect(await refusalOf(failed)).toBe('invalid');
    expect(
      (await mixed.handle(new Request('http://merchant.invalid/', { method: 'POST', body: failed }), {})).status,
    ).toBe(400);
  });

  test('a parsed body that throws when it is read is unreadable', async () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const error: unknown = await mixed.verify(hostile).catch((thrown: unknown) => thrown);
    expect(isCallbackError(error) ? error.reason : error).toBe('unreadable');
  });

  test('each is opened by the envelope of its media type', async () => {
    const body = await request('invoiced').text();
    const asForm = new Request('http://merchant.invalid/', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(await refusalOf(asForm)).toBe('signature');
    const asText = new Request('http://merchant.invalid/', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(await refusalOf(asText)).toBe('wrong-media-type');
  });
});

describe('what a refusal says', () => {
  const { paymentInfo } = cashierCallbacks;
  /** Unsigned, as JSON. */
  const noticed: Callback = {
    ...storeChosen,
    id: 'noticed',
    request: { ...storeChosen.request, envelope: { name: 'json' }, mediaType: 'application/json' },
  };
  const form = 'MerchantTradeNo=A1&RtnCode=1&CVSStoreID=991182';

  async function textOf(table: CallbackTable, input: string | object): Promise<string> {
    const error: unknown = await receiver(table)
      .verify(input)
      .catch((thrown: unknown) => thrown);
    if (!isCallbackError(error)) throw new Error('expected a refusal', { cause: error });
    return error.message
      .replace('ecpay-cashier: callback refused ', '')
      .replace('. explainCallback(error) says why', '');
  }

  test.each([
    ['(unknown-callback): it matches no callback of this API\n  /RtnCode [required] is required', 'a=b'],
    ['(field-twice): a field appears more than once', `${form}&RtnCode=1`],
    ['(unreadable): the form has a broken percent escape', `${form}&a=%`],
    [
      '(too-large): the form has more than 1000 fields',
      form + Array.from({ length: 1000 }, (_, index) => `&a${index}=`).join(''),
    ],
    [
      '(invalid): it contains something that is never read\n  /__proto__ [name] must not be the name of a field',
      `${form}&__proto__=1`,
    ],
  ])('%s', async (message, text) => {
    expect(await textOf({ storeChosen }, text)).toBe(message);
  });

  test.each([
    [
      '(signature): it has the checksum field of a signed callback, but is not one',
      '{"RtnCode":"1","checkMacValue":"00"}',
    ],
    ['(signature): CheckMacValue is missing', '{"RtnCode":"1"'],
    ['(signature): CheckMacValue is missing', 'RtnCode=1'],
  ])('%s, where no other callback is signed', async (message, text) => {
    expect(await textOf({ noticed, paymentInfo }, text)).toBe(message);
  });

  test.each([
    ['(invalid): its envelope reports a failure and carries no payload', '{"TransCode":0}'],
    ['(unreadable): the envelope has no Data', '{"TransCode":1}'],
    ['(unreadable): Data is not base64', '{"TransCode":1,"Data":"!"}'],
    ['(unreadable): the text is not JSON', 'RtnCode=1'],
    ['(unreadable): the text is not JSON', 'RtnCode=1&RtnCode=1'],
  ])('%s, of a sealed one', async (message, text) => {
    expect(await textOf({ invoiced }, text)).toBe(message);
  });

  test('one that says what it lacks is known by its code', async () => {
    const needsStore = receiver({ storeChosen }, { type: 'object', required: ['CVSStoreID', 'MerchantTradeNo'] });
    await expect(needsStore.verify('RtnCode=1')).rejects.toMatchObject({
      reason: 'invalid',
      message: expect.stringContaining(
        'a required field is missing or wrong\n  /CVSStoreID [required] is required\n  /MerchantTradeNo [required] is required',
      ),
    });
  });

  test('an unsigned one may follow what another envelope takes for a refusal, and nothing may follow what that one cannot open', async () => {
    const both = receiver({ invoiced, noticed });
    expect(await both.verify('{"TransCode":0,"RtnCode":"1"}')).toMatchObject({
      callback: 'noticed',
      proof: 'unproven',
    });
    expect(await both.verify('{"RtnCode":"1"}')).toMatchObject({ callback: 'noticed' });
    await expect(both.verify('{"Data":"AAAA","RtnCode":"1"}')).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('fields that can be read in two ways', async () => {
    const text = sealMessage(sealer, paymentInfo.request, {
      ...paymentInfo.example,
      MerchantID: '3002607',
      Extra: '1&RtnCode=1&z=',
    });
    expect(await textOf({ paymentInfo }, text)).toBe(
      '(signature): its fields can be read in two ways under the same checksum: a value contains "&RtnCode="',
    );
  });

  test('another merchant, whether its checksum fits or not', async () => {
    const text = sealMessage(sealer, paymentInfo.request, { ...paymentInfo.example, MerchantID: '2000132' });
    for (const each of [
      text,
      text.replace(/CheckMacValue=\w+/, 'CheckMacValue=00'),
      text.replace(/&?CheckMacValue=\w+/, ''),
    ])
      expect(await textOf({ paymentInfo }, each)).toBe(
        "(wrong-merchant): MerchantID is not this client's merchant number",
      );
  });

  test('a callback that names no merchant is of the one whose keys open it', async () => {
    const { MerchantID: _, ...example } = paymentInfo.example;
    expect(await receiver({ paymentInfo }).verify(sealMessage(sealer, paymentInfo.request, example))).toMatchObject({
      callback: 'paymentInfo',
    });
  });
});

describe('acknowledgements', () => {
  test('a sealed one opens to what the document says', async () => {
    const answer = await mixed.handle(request('invoiced'), { invoiced: () => undefined });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    if (invoiced.acknowledgement.by !== 'sealed') throw new Error('expected a sealed acknowledgement');
    expect(openMessage(sealer, invoiced.acknowledgement.message, await answer.text())).toMatchObject({
      MerchantID: '3002607',
      RpHeader: { Timestamp: 1_700_000_000 },
      Data: { RtnCode: 1 },
    });
  });

  test("a page is the shop's own: HTML, or a whole response", async () => {
    const html = await mixed.handle(request('storeChosen'), { storeChosen: () => '<p>thank you</p>' });
    expect([html.status, html.headers.get('content-type'), await html.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>thank you</p>',
    ]);
    const elsewhere = await mixed.handle(request('storeChosen'), {
      storeChosen: async () => Response.redirect('https://shop.example/thanks', 303),
    });
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, 'https://shop.example/thanks']);
  });
});
