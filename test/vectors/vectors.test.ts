import { createCipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkCharacters } from '../../src/barcode/check-characters.ts';
import { apnChecksum } from '../../src/envelopes/ccat-apn.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { verify } from '../../src/envelopes/check-mac-value/verify.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { openEcpayData, sealEcpayData } from '../../src/envelopes/ecpay-aes.ts';
import { openMypayField, sealMypayField } from '../../src/envelopes/mypay-aes.ts';
import { vectors } from './read.ts';

/** The vendor's plain text under its own encoding, encrypted with nothing of ours. */
function encrypted(encoded: string, key: string, iv: string): string {
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  return cipher.update(encoded, 'utf8', 'base64') + cipher.final('base64');
}

test('the file holds what it is known to hold', () => {
  expect(Object.fromEntries(Object.entries(vectors).map(([part, entries]) => [part, entries.length]))).toEqual({
    checkMacValue: 23,
    ecpayAes: 4,
    mypayAes: 3,
    cvsBarcodeCheck: 8,
    ccatApnChecksum: 1,
  });
});

describe('CheckMacValue', () => {
  test.each(vectors.checkMacValue)('$source', ({ algorithm: digest, hashKey, hashIV: hashIv, params, expected }) => {
    const keys = { hashKey, hashIv };
    expect(sign(params, keys, digest)).toBe(expected);
    for (const checksum of [expected, expected.toLowerCase()]) {
      expect(verify({ ...params, CheckMacValue: checksum }, keys, digest)).toBeUndefined();
      const form = new URLSearchParams({ ...params, CheckMacValue: checksum }).toString();
      expect(checkMacValue.open(form, { credentials: { hashKey, hashIv }, digest, layout: [] })).toEqual({
        ...params,
        CheckMacValue: checksum,
      });
    }
    const last = expected.endsWith('0') ? '1' : '0';
    expect(verify({ ...params, CheckMacValue: expected.slice(0, -1) + last }, keys, digest)).toBe(
      'CheckMacValue does not match the fields',
    );
  });
});

describe('ECPay AES', () => {
  test.each(vectors.ecpayAes)('$source', ({ key, iv, plaintext, ciphertext }) => {
    const data: unknown = JSON.parse(plaintext);
    expect(sealEcpayData(data, key, iv)).toBe(ciphertext);
    expect(openEcpayData(ciphertext, key, iv)).toEqual(data);
  });

  test.each(vectors.ecpayAes)('with small letters in its escapes: $source', ({ key, iv, plaintext }) => {
    const small = encodeURIComponent(plaintext).replaceAll(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());
    expect(small).toContain('%7b');
    expect(openEcpayData(encrypted(small, key, iv), key, iv)).toEqual(JSON.parse(plaintext));
  });

  test('Chinese written as \\uXXXX, as PHP writes it, opens to the same as Chinese written plainly', () => {
    const { key, iv } = vectors.ecpayAes[0] ?? { key: '', iv: '' };
    for (const plain of ['{"Name":"\\u6e2c\\u8a66 \\ud83c\\udfea"}', '{"Name":"測試 🏪"}'])
      expect(openEcpayData(encrypted(encodeURIComponent(plain), key, iv), key, iv)).toEqual({ Name: '測試 🏪' });
  });
});

describe('MyPay AES', () => {
  test.each(vectors.mypayAes)('$source', ({ key, iv, plaintext, ciphertext }) => {
    const value: unknown = JSON.parse(plaintext);
    expect(sealMypayField(value, key, Buffer.from(iv, 'hex'))).toBe(ciphertext);
    expect(openMypayField(ciphertext, key)).toEqual(value);
  });
});

describe('check characters of store barcodes', () => {
  test.each(vectors.cvsBarcodeCheck)('$source', ({ barcode1, barcode2, barcode3, checkChars }) => {
    expect(checkCharacters(barcode1, barcode2, barcode3)).toBe(checkChars);
    expect(barcode3.slice(4, 6)).toBe(checkChars);
  });

  test('the characters in place do not enter the sum', () => {
    expect(checkCharacters('000730619', '9821100000057100', '0007ZZ000000050')).toBe('42');
  });

  test('a sum of nothing is AX, and a rest of ten is B or Y', () => {
    expect(checkCharacters('000000000', '0000000000000000', '000000000000000')).toBe('AX');
    expect(checkCharacters('910000000', '0000000000000000', '000000000000000')).toBe('91');
    expect(checkCharacters('909000000', '1000000000000000', '000000000000000')).toBe('8X');
    expect(checkCharacters('901000000', '0000000000000000', '000000000000000')).toBe('BX');
    expect(checkCharacters('090100000', '0000000000000000', '000000000000000')).toBe('AY');
  });

  test("ibon's own barcodes do not follow the rule, which is why nothing is rejected on it", () => {
    expect(checkCharacters('1508015G8', '06080152ZI0XXU01', '770928230000150')).not.toBe('28');
  });

  test.each([
    ['12345678', '9821100000057100', '000742000000050'],
    ['000730619', '982110000057100', '000742000000050'],
    ['000730619', '9821100000057100', '00074200000005'],
    ['00073061a', '9821100000057100', '000742000000050'],
    ['', '', ''],
  ])('what is not a three-segment barcode has none: %s %s %s', (...segments) => {
    expect(checkCharacters(...segments)).toBeUndefined();
  });
});

describe("checksum of Cat's payment notification", () => {
  test.each(vectors.ccatApnChecksum)('$source', ({ input, expected }) => {
    const [api_id, trans_id, amount, status, nonce] = input.split(':');
    expect(apnChecksum({ api_id, trans_id, amount, status, nonce, order_no: 'not covered' })).toBe(expected);
    expect(apnChecksum({ api_id, trans_id, amount: Number(amount), status, nonce })).toBe(expected);
  });
});
