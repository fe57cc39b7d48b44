import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ecpayAes, openEcpayData, sealEcpayData } from '../../src/envelopes/ecpay-aes.ts';
import { mostValues } from '../../src/message/json.ts';
import { anyCharacter } from '../support/any-character.ts';
import { changed, faultOf, opened, terms } from './arbitraries.ts';

const key = '5294y06JbISpM5x9';
const iv = 'v77hoKGq4kWxNNIS';

function encrypted(plain: string | Buffer): string {
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}

const answer = (data: string): string =>
  JSON.stringify({ MerchantID: '2000132', TransCode: 1, TransMsg: '', Data: data });

describe('TransCode', () => {
  const unopenable = 'this is not even base64 !';

  test.each([
    [{ TransCode: 0, TransMsg: '加密錯誤', Data: '' }, 'refused: 0 加密錯誤'],
    [{ TransCode: 0, TransMsg: 'Decrypt fail', Data: unopenable }, 'refused: 0 Decrypt fail'],
    [{ TransCode: 10000001, Data: null }, 'refused: 10000001 '],
    [{ TransCode: '0', TransMsg: null }, 'refused: 0 '],
    [{ TransCode: null, TransMsg: 'x' }, 'refused:  x'],
    [{ TransCode: { toString: null }, TransMsg: ['x'] }, 'refused: {"toString":null} ["x"]'],
    [{ TransCode: 11 }, 'refused: 11 '],
  ])('is looked at before Data is touched: %j', (envelope, fault) => {
    expect(faultOf(ecpayAes, JSON.stringify(envelope))).toBe(fault);
    expect(faultOf(ecpayAes, JSON.stringify(envelope), { ...terms, credentials: {} })).toBe(fault);
  });

  test('1 says that Data is worth opening, as a number and as text; a request has none', () => {
    const Data = sealEcpayData({ RtnCode: 1 }, key, iv);
    for (const TransCode of [1, '1'])
      expect(ecpayAes.open(JSON.stringify({ TransCode, Data }), terms)).toEqual({ TransCode, Data: { RtnCode: 1 } });
    expect(ecpayAes.open(JSON.stringify({ Data }), terms)).toEqual({ Data: { RtnCode: 1 } });
  });
});

describe('what an answer says unless it is a refusal', () => {
  test.each([
    [['TransCode', 'TransMsg'], { TransCode: 1, TransMsg: '' }],
    [['TransCode'], { TransCode: 1 }],
    [['TransMsg'], { TransMsg: '' }],
    [['RqHeader'], {}],
  ])('with %j in its layout', (names, accepted) => {
    const layout = names.map((name): (typeof terms.layout)[number] => [name, { is: 'given' }]);
    expect(JSON.parse(ecpayAes.seal({}, { ...terms, layout }))).toEqual({ ...accepted, Data: '' });
  });
});

describe('what is refused', () => {
  const other = {
    ...terms,
    credentials: { ...terms.credentials, hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' },
  };

  test.each([
    ['', 'unreadable: the text is not JSON'],
    ['<html>', 'unreadable: the text is not JSON'],
    ['[]', 'unreadable: the JSON is not an object'],
    ['null', 'unreadable: the JSON is not an object'],
    ['{}', 'unreadable: the envelope has no Data'],
    ['{"TransCode":1}', 'unreadable: the envelope has no Data'],
    ['{"TransCode":1,"Data":""}', 'unreadable: the envelope has no Data'],
    ['{"TransCode":1,"Data":{"RtnCode":1}}', 'unreadable: the envelope has no Data'],
    [answer('not base64!'), 'cipher: Data is not base64'],
    [answer('測試'), 'cipher: Data is not base64'],
    [answer('!AAAA'), 'cipher: Data is not base64'],
    [answer('AAAA!'), 'cipher: Data is not base64'],
    [answer('AAAA==='), 'cipher: Data is not base64'],
    [answer(' AAAA== \n'), 'cipher: Data cannot be decrypted with this HashKey and HashIV'],
    [answer('+/aZ09=='), 'cipher: Data cannot be decrypted with this HashKey and HashIV'],
    [answer('AAAA'), 'cipher: Data cannot be decrypted with this HashKey and HashIV'],
    [answer('A'.repeat(43)), 'cipher: Data cannot be decrypted with this HashKey and HashIV'],
    [answer(encrypted('RtnCode=1')), 'cipher: Data decrypts to something that is not url-encoded JSON'],
    [answer(encrypted('%7B%22a%22%3A1')), 'cipher: Data decrypts to something that is not url-encoded JSON'],
    [
      answer(encrypted('%7B%22a%22%3A%22100%%22%7D')),
      'cipher: Data decrypts to something that is not url-encoded JSON',
    ],
    [answer(encrypted('{"a":1')), 'cipher: Data decrypts to something that is not url-encoded JSON'],
    [
      answer(encrypted(Buffer.from([0xff, 0xfe, 0x00]))),
      'cipher: Data decrypts to something that is not url-encoded JSON',
    ],
    [answer(encrypted('')), 'cipher: Data decrypts to something that is not url-encoded JSON'],
  ])('%s: %s', (text, fault) => {
    expect(faultOf(ecpayAes, text)).toBe(fault);
  });

  test('more values in Data than are read at once', () => {
    const many = `[${'1,'.repeat(mostValues)}1]`;
    expect(opened(ecpayAes, answer(encrypted(many)))).toMatchObject({
      refused: { kind: 'unreadable', isTooLarge: true },
    });
    expect(opened(ecpayAes, answer(encrypted(encodeURIComponent(many))))).toMatchObject({
      refused: { kind: 'unreadable', isTooLarge: true },
    });
  });

  test("what the cipher says of Data is the fault's cause", () => {
    expect(opened(ecpayAes, answer('AAAA'))).toMatchObject({ refused: { cause: expect.any(Error) } });
  });

  test("Data of another service's keys", () => {
    for (let each = 0; each < 600; each += 1) {
      // Two hundred and fifty-odd tries in, a wrong key passes the padding check by chance: then it is the JSON that is
      // wrong.
      expect(faultOf(ecpayAes, ecpayAes.seal({ Data: { each } }, terms), other)).toMatch(
        /^cipher: Data (cannot be decrypted with|decrypts to something)/,
      );
    }
  });

  test('no fault, nor what caused it, quotes a key or what was inside', () => {
    for (const data of [encrypted('{"CustomerName":"王小明"'), encrypted('%7B%22CustomerName'), 'no base64']) {
      try {
        openEcpayData(data, key, iv);
        expect.unreachable();
      } catch (error) {
        const given = `${String(error)} ${String((error as Error).cause)} ${(error as Error).stack}`;
        for (const secret of [key, iv, '王小明', 'CustomerName']) expect(given).not.toContain(secret);
      }
    }
  });
});

describe('Data', () => {
  test('JSON that nobody url-encoded opens as it is: its plus and percent signs are not decoded', () => {
    expect(openEcpayData(encrypted('{"a":"1+1 = 100% %41"}'), key, iv)).toEqual({ a: '1+1 = 100% %41' });
  });

  test('white space round the base64 does no harm', () => {
    expect(openEcpayData(` ${encrypted('%7B%7D')}\n`, key, iv)).toEqual({});
  });

  test("is encoded as PHP does it, where CheckMacValue's encoder and the browser's differ", () => {
    const plain = '%7B%22a%22%3A%22+%21%27%28%29%2A%7E-_.%2B%26%E6%B8%AC%22%7D';
    expect(sealEcpayData({ a: " !'()*~-_.+&測" }, key, iv)).toBe(encrypted(plain));
    expect(openEcpayData(encrypted(plain), key, iv)).toEqual({ a: " !'()*~-_.+&測" });
  });

  test('none is sealed as an empty text', () => {
    expect(JSON.parse(ecpayAes.seal({ MerchantID: '2000132', TransCode: 0, TransMsg: 'no' }, terms))).toEqual({
      MerchantID: '2000132',
      TransCode: 0,
      TransMsg: 'no',
      Data: '',
    });
  });
});

describe('seal and open', () => {
  test('give any JSON back, halves of surrogate pairs too, for JSON can spell them', () => {
    const half = fc.constantFrom('\ud800', '\udc00x');
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue({ stringUnit: anyCharacter }), half),
        fc.stringMatching(/^[0-9A-Za-z]{16}$/),
        (data, hashKey) => {
          const given = { ...terms, credentials: { ...terms.credentials, hashKey } };
          const text = ecpayAes.seal({ MerchantID: '2000132', RqHeader: { Timestamp: 1 }, Data: data }, given);
          expect(text).not.toContain(hashKey);
          expect(JSON.stringify(ecpayAes.open(text, given))).toBe(
            JSON.stringify({ MerchantID: '2000132', RqHeader: { Timestamp: 1 }, Data: data }),
          );
        },
      ),
    );
  });

  // Known loss: nothing signs the envelope, so that a change which still opens to JSON is not seen.
  test('with one byte of Data changed it opens or is refused, and nothing else is thrown', () => {
    const sealed = fc.jsonValue().map((data) => sealEcpayData(data, key, iv));
    fc.assert(
      fc.property(changed(sealed), ([, after]) => {
        opened(ecpayAes, answer(after));
      }),
      { numRuns: 500 },
    );
  });
});
