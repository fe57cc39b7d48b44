import { expect, test } from 'vitest';
import { fillCallback } from '../../src/message/fill-callback.ts';
import type { Layout } from '../../src/message/layout.ts';

const known = { credentials: {}, now: Date.UTC(2026, 0, 1) };
const merchant = { field: 'MerchantID' };
const payload = { MerchantID: '3002607', RtnCode: 1 };
const sealed: Layout = [
  ['MerchantID', { is: 'given' }],
  ['RpHeader', { is: 'object', fields: [['Timestamp', { is: 'clock', format: 'unix-seconds' }]] }],
  ['Data', { is: 'payload' }],
];

test('the merchant’s number stands round the payload as it stands inside', () => {
  expect(fillCallback({ request: { layout: sealed }, merchant }, payload, known)).toEqual({
    MerchantID: '3002607',
    RpHeader: { Timestamp: 1_767_225_600 },
    Data: payload,
  });
});

test.each<[string, Layout, object]>([
  ['has no place for it there', [['Data', { is: 'payload' }]], { Data: payload }],
  ['is the payload', [['MerchantID', { is: 'given' }]], payload],
])('a callback that %s is filled as it is', (_, layout, content) => {
  expect(fillCallback({ request: { layout }, merchant }, payload, known)).toEqual(content);
});

test('a callback that names no merchant gets no number', () => {
  expect(fillCallback({ request: { layout: sealed } }, payload, known)).not.toHaveProperty('MerchantID');
});
