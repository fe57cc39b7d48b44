import { describe, expect, test, vi } from 'vitest';
import { callbackSet } from '../../src/callbacks/callback-set.ts';
import { type Opened, open as openOrRefuse } from '../../src/callbacks/open.ts';
import { refusalFor } from '../../src/callbacks/refuse.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { form } from '../../src/envelopes/form.ts';
import { type Sealer, sealMessage } from '../../src/envelopes/message.ts';
import { isCallbackError } from '../../src/errors/callback-error.ts';
import type { Callback } from '../../src/message/callback.ts';
import type { Schema } from '../../src/message/schema.ts';

const sealer: Sealer = {
  envelopes: [checkMacValue, form],
  credentials: { merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' },
};
const mediaType = 'application/x-www-form-urlencoded';

const paid: Callback = {
  id: 'paid',
  request: {
    envelope: { name: 'check-mac-value', digest: 'sha256' },
    place: 'body',
    mediaType,
    layout: [
      ['MerchantID', { is: 'given' }],
      ['RtnCode', { is: 'given' }],
      ['TradeAmt', { is: 'given' }],
      ['CheckMacValue', { is: 'envelope' }],
    ],
  },
  proof: 'signature',
  acknowledgement: { by: 'constant', text: '1|OK' },
  sensitive: [],
  repeatedFor: 0,
  event: { code: 'RtnCode', outcomes: { '1': 'paid' }, otherwise: 'unknown' },
  merchant: { field: 'MerchantID', option: 'merchantId' },
  example: {},
};
/** Takes anything: what a signed one is refused for must not come this far. */
const chosen: Callback = {
  ...paid,
  id: 'chosen',
  proof: 'none',
  request: { ...paid.request, envelope: { name: 'form' }, layout: [['Store', { is: 'given' }]] },
};
const schema: Schema = {
  type: 'object',
  required: ['RtnCode', 'TradeAmt'],
  properties: { TradeAmt: { type: 'integer' } },
};
const set = callbackSet('shop', {
  table: { chosen, paid },
  schemas: { paid: schema },
  envelopes: sealer.envelopes,
  others: [{ id: 'periodResult', fields: ['PeriodType', 'Frequency'] }],
});

function open(...given: Parameters<typeof openOrRefuse>): Opened {
  const result = openOrRefuse(...given);
  if ('reason' in result) throw refusalFor(given[0], result);
  return result;
}

function opened(fields: object): Opened {
  return open(set, sealer, {
    received: { text: sealMessage(sealer, paid.request, fields), mediaType },
    wanted: undefined,
  });
}

function textOf(act: () => unknown): string {
  try {
    return JSON.stringify(act());
  } catch (error) {
    if (!isCallbackError(error)) throw error;
    return error.message.replace('shop: callback refused ', '');
  }
}

const another = '(unknown-callback): it is rightly signed, and of another kind than this API receives: ';

describe('a rightly signed callback', () => {
  test('is the one whose fields it has', () => {
    expect(opened({ MerchantID: '3002607', RtnCode: '1', TradeAmt: 100, Extra: 'x' })).toMatchObject({
      row: { id: 'paid' },
      payload: { TradeAmt: 100 },
    });
    expect(opened({ RtnCode: '1', TradeAmt: 100, PeriodType: 'M' })).toMatchObject({ row: { id: 'paid' } });
  });

  test.each([
    [`${another}it is periodResult`, { RtnCode: '1', TradeAmt: 100, PeriodType: 'M', Frequency: 1 }],
    [`${another}it lacks fields and brings others\n  /TradeAmt [required] is required`, { RtnCode: '1', Extra: 'x' }],
    [
      `${another}it lacks fields and brings others\n  /RtnCode [required] is required\n  /TradeAmt [required] is required`,
      { MerchantID: '3002607', Extra: 'x' },
    ],
    ['(invalid): a required field is missing or wrong\n  /TradeAmt [required] is required', { RtnCode: '1' }],
    [
      '(invalid): a required field is missing or wrong\n  /TradeAmt [type] must be a whole number; yours is text',
      { RtnCode: '1', TradeAmt: 'x', Extra: 'x' },
    ],
    [
      '(unknown-callback): it matches no callback of this API\n  /RtnCode [required] is required\n  /TradeAmt [required] is required',
      { MerchantID: '3002607' },
    ],
    [
      "(wrong-merchant): MerchantID is not this client's merchant number",
      { MerchantID: '2000132', RtnCode: '1', TradeAmt: 100 },
    ],
  ])('%s', (text, fields) => {
    expect(textOf(() => opened(fields))).toBe(text);
  });
});

describe('a wrong checksum', () => {
  const text = `MerchantID=3002607&RtnCode=1&CheckMacValue=${'0'.repeat(64)}`;
  const sentence = 'shop: callback refused (signature): CheckMacValue does not match the fields';
  const explain = vi.fn(() => 'the key is another one');

  function refused(row: Callback): unknown {
    const only = callbackSet('shop', { table: { row }, schemas: {}, envelopes: sealer.envelopes });
    try {
      return open(only, sealer, { received: { text }, wanted: undefined });
    } catch (error) {
      return error;
    }
  }

  test('is explained by its fields, once somebody asks', () => {
    const error = refused(paid);
    expect(error).toMatchObject({ message: `${sentence}. explainCallback(error) says why` });
    expect(isCallbackError(error) && error.explainedBy(explain)).toBe('the key is another one');
    expect(explain).toHaveBeenCalledWith(Object.fromEntries(new URLSearchParams(text)), sealer.credentials);
  });

  test('is not explained where it is no form', () => {
    const error = refused({ ...paid, request: { ...paid.request, mediaType: 'text/plain' } });
    expect(error).toMatchObject({ message: sentence });
    expect(isCallbackError(error) ? error.explainedBy(explain) : error).toBeUndefined();
  });

  test('is one also of a callback that names no merchant', () => {
    const { merchant: _, ...nameless } = paid;
    expect(refused(nameless)).toMatchObject({ message: expect.stringContaining(sentence) });
  });
});

test('a callback that lacks fields is known by the code of any that it may be', () => {
  const layout: Callback['request']['layout'] = [['IssueCode', { is: 'given' }], ...paid.request.layout];
  const issued: Callback = {
    ...paid,
    id: 'issued',
    request: { ...paid.request, layout },
    event: { ...paid.event, code: 'IssueCode' },
  };
  const schemas = { paid: schema, issued: schema };
  const both = callbackSet('shop', { table: { paid, issued }, schemas, envelopes: sealer.envelopes });
  for (const code of ['RtnCode', 'IssueCode']) {
    const text = sealMessage(sealer, paid.request, { [code]: '1', MerchantID: '3002607' });
    expect(textOf(() => open(both, sealer, { received: { text }, wanted: undefined }))).toMatch(
      /^\(invalid\): a required field is missing or wrong\n/,
    );
  }
});

describe('a callback', () => {
  test('of no media type of this API is none of its callbacks', () => {
    const received = { text: 'Store=1', mediaType: 'text/plain' };
    expect(textOf(() => open(set, sealer, { received, wanted: undefined }))).toBe(
      '(unknown-callback): no callback of this API has this media type',
    );
  });

  test('that nobody signed is opened where nothing speaks against it', () => {
    expect(open(set, sealer, { received: { text: 'Store=1' }, wanted: undefined })).toEqual({
      row: chosen,
      payload: { Store: '1' },
    });
  });

  test('is not judged by an error that is not its own', () => {
    const received = { text: 'Store=1' };
    expect(() => open(set, { ...sealer, credentials: {} }, { received, wanted: undefined })).toThrow(TypeError);
  });
});
