import { describe, expect, test } from 'vitest';
import { lineOf, replaced } from '../generate/command.ts';
import { document, problemsOf, reported, type Slip, sandboxFile } from './slip.ts';

const held = 'name one that the request brings which creates it, or that a "set" writes';

// biome-ignore format: a table
const slips: Readonly<Record<string, readonly Slip[]>> = {
  'ecpay-cashier': [
    ['an address in a field that there is not', 'url: PaymentInfoURL', 'url: PaymentInfoUrl', 'url: PaymentInfoUrl', '"PaymentInfoUrl" is not a field of the life cycle "order"; did you mean PaymentInfoURL?'],
    ['an address of a move in a field that there is not', 'url: ReturnURL', 'url: RetrunURL', 'url: RetrunURL', '"RetrunURL" is not a field of the life cycle "order"; did you mean ReturnURL?'],
    ['a key that nothing has', 'key: MerchantTradeNo', 'key: MerchantTradeNum', 'key: MerchantTradeNum', '"MerchantTradeNum" is not a field of the life cycle "order"; did you mean MerchantTradeNo?'],
    ["a merchant's number that is the vendor's", 'number: TradeNo', 'number: TradeNo\n    reference: TradeNo', 'reference: TradeNo', `"TradeNo" is the number already; name the merchant's own, or leave it out`],
    ['a number that nothing has', 'number: TradeNo', 'number: TradNo', 'number: TradNo', '"TradNo" is not a field of the life cycle "order"; did you mean TradeNo?'],
    ['an amount that nothing has', 'amount: TotalAmount', 'amount: TotalAmout', 'amount: TotalAmout', '"TotalAmout" is not a field of the life cycle "order"; did you mean TotalAmount?'],
    ['a shown field that there is not', '      PaymentNo: { en: Payment code', '      PaymentNr: { en: Payment code', '      PaymentNr:', '"PaymentNr" is not a field of the life cycle "order"; did you mean PaymentNo?'],
    ['a code to pay with that there is not', 'codes: { PaymentNo: store }', 'codes: { PayNo: store }', 'codes: { PayNo', `"PayNo" is not a field of the life cycle "order"; ${held}`],
    ['a way back that there is not', 'back: ClientBackURL', 'back: ClientBackUrl', 'back: ClientBackUrl', '"ClientBackUrl" is not a field of the life cycle "order"; did you mean ClientBackURL?'],
    ['a list on a page that there is not', 'lists: { ItemName:', 'lists: { ItemNames:', 'lists: { ItemNames:', '"ItemNames" is not a field of the life cycle "order"; did you mean ItemName?'],
    ['a deadline that there is not', 'until: ExpireDate', 'until: ExpiryDate', 'until: ExpiryDate', '"ExpiryDate" is not a field of the life cycle "order"; did you mean ExpireDate?'],
    ['a last day that there is not', 'until: ExpireDate', 'through: ExpireDay', 'through: ExpireDay', '"ExpireDay" is not a field of the life cycle "order"; did you mean ExpireDate?'],
    ['a state that writes what nobody sees', 'PaymentDate: ""', 'PaymentDat: ""', 'PaymentDat: ""', '"PaymentDat" is not a field of any answer or callback about the life cycle "order"; did you mean PaymentDate?'],
    ['a creation that writes what nobody sees', 'PaymentURL: { compute:', 'PaymentUri: { compute:', 'PaymentUri:', '"PaymentUri" is not a field of any answer or callback about the life cycle "order"; did you mean PaymentURL?'],
    ['a callback that writes what it does not hold', 'RtnMsg: 付款成功', 'RtnMsgs: 付款成功', 'RtnMsgs: 付款成功', '"RtnMsgs" is not a field of the callback "paymentResult"; did you mean RtnMsg?'],
    ['a name of the sandbox alone without its mark', 'HandlingCharge: 0', 'seenBefore: 0', 'seenBefore: 0', '"seenBefore" is not a field of any answer or callback about the life cycle "order"; mend the name, or write it under "notes" where only the sandbox needs it'],
    ['a value of a field that there is not', '{ field: TotalAmount }', '{ field: TotalAmont }', '{ field: TotalAmont }', '"TotalAmont" is not a field of the life cycle "order"; did you mean TotalAmount?'],
    ['a deadline so many days from a field that there is not', 'plus: StoreExpireDate', 'plus: StorExpireDate', 'plus: StorExpireDate', '"StorExpireDate" is not a field of the life cycle "order"; did you mean StoreExpireDate?'],
    ['an example for a state that no field has', 'when: { TradeStatus: "0" }', 'when: { TradeState: "0" }', 'when: { TradeState', '"TradeState" is not a field of the life cycle "order"; did you mean TradeStatus or TradeDate?'],
    ['an example of a callback for what nothing holds', 'when: { RtnCode: 10100073 }\n          request:\n            MerchantID', 'when: { RetnCode: 10100073 }\n          request:\n            MerchantID', 'when: { RetnCode', '"RetnCode" is not a field of what "paymentInfo" tells of; did you mean RtnCode?'],
  ],
  mypay: [
    ["a merchant's number that nothing has", 'reference: order_id', 'reference: order_no', 'reference: order_no', '"order_no" is not a field of the life cycle "order"; did you mean order_id'],
    ["a merchant's number that is the key", 'reference: order_id', 'reference: uid', 'reference: uid', '"uid" is the key already; leave it out'],
    ['a condition on what nothing writes', 'noted: { tools: wallet }', 'noted: { tool: wallet }', 'noted: { tool: wallet', '"tool" is not a note of the life cycle "order"; did you mean tools?'],
    ['a request that finds by what it does not have', 'find: { order_id: order_id, group_id: group_id }', 'find: { orderid: order_id, group_id: group_id }', 'find: { orderid', '"orderid" is not a field of the request of "cancelDirectDebit"; did you mean order_id?'],
    ['a request that finds by what nothing holds', 'find: { order_id: order_id, group_id: group_id }', 'find: { order_id: order_id, group_id: group_no }', 'find: { order_id: order_id, group_id: group_no', '"group_no" is not a field of the life cycle "order"; did you mean group_id?'],
    ['a creation that depends on what was not asked', '      refunded:\n        pfn:', '      refunded:\n        pfm:', '        pfm:', '"pfm" is not a field of the request of "refundOrder" or of the life cycle "order"; did you mean pfn?'],
    ['a list in answers that have none', 'in: refund_order', 'in: refund_orders', 'in: refund_orders', '"refund_orders" is not a field of any answer or callback about the life cycle "order"; did you mean refund_order?'],
    ['a list that writes what nobody sees', '        currency: { field: currency }', '        curency: { field: currency }', '        curency:', '"curency" is not a field of any answer or callback about the life cycle "order"; did you mean currency?'],
  ],
  'ccat-cvs': [
    ['a list by what nothing holds', 'field: process_code_update_time\n', 'field: process_code_update\n', 'field: process_code_update\n', `"process_code_update" is not a field of the life cycle "slip"; did you mean process_code_update_time?`],
    ['a list from what was not asked', 'from: process_code_update_time_begin', 'from: process_code_update_time_start', 'from: process_code_update_time_start', '"process_code_update_time_start" is not a field of the request of "queryOrders"; did you mean process_code_update_time_begin or process_code_update_time_end?'],
    ['a list to what was not asked', 'to: process_code_update_time_end', 'to: process_code_update_time_ends', 'time_ends', '"process_code_update_time_ends" is not a field of the request of "queryOrders"; did you mean process_code_update_time_end?'],
    ['a list into what the answer does not have', '      into: order', '      into: orders', 'into: orders', '"orders" is not a field of the answer of "queryOrders"; did you mean order?'],
    ['one thing as a list that the answer does not have', 'apply: change-amount, into: order', 'apply: change-amount, into: ordr', 'into: ordr', '"ordr" is not a field of the answer of "changeIbonAmount"; did you mean order?'],
  ],
  'ecpay-logistics': [
    ['an answer that writes what it does not hold', 'LogisticsStatus: { field: RtnCode }', 'LogisticStatus: { field: RtnCode }', 'LogisticStatus: {', '"LogisticStatus" is not a field of any answer or callback about the life cycle "parcel"; did you mean LogisticsStatus?'],
    ['a move for things of no kind', 'when: { LogisticsSubType: TCAT }\n      pass-on', 'when: { LogisticsSubtypes: TCAT }\n      pass-on', 'LogisticsSubtypes', '"LogisticsSubtypes" is not a field of the life cycle "parcel"; did you mean LogisticsSubType?'],
  ],
  'ecpay-einvoice': [
    ['an example for what was not asked', 'otherwise: true', 'when: { Lovecode: "1" }', 'when: {', '"Lovecode" is not a field of the request of "checkLoveCode"; did you mean LoveCode?'],
  ],
  'ccat-shop': [
    ['a record that its request cannot find', 'apply: [withdraw, withdraw-late]', 'find: { no: nr }, apply: [withdraw, withdraw-late]', 'find: { no: nr }', '"nr" is not a field of the life cycle "order"; did you mean no?'],
  ],
};

describe.each(Object.entries(slips))('in %s', (name, own) => {
  test.each(own)('%s', async (...slip) => {
    const [said, expected] = await reported(name, slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

test('a record whose key no request brings, neither for itself nor for what belongs to it', async () => {
  const text = replaced(await sandboxFile('ccat-shop'), '    key: no\n    number: shopNo\n', '    key: shopNo\n');
  const problems = await problemsOf('ccat-shop', await document('ccat-shop'), text);
  const unfound = (id: string, line: string): string =>
    `specs/sandbox/ccat-shop.yaml:${lineOf(text, line)}: the request of "${id}" has no shopNo, by which the life cycle "order" is found; say with "find" which of its fields are the record's`;
  expect(problems.map(({ message }) => message)).toEqual([
    unfound('withdrawOrder', 'withdrawOrder:'),
    unfound('refundOrder', 'refundOrder:'),
  ]);
});
