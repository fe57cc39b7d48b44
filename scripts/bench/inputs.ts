import { randomInt } from 'node:crypto';
import type { Fields } from './mac.ts';

export const merchantId = '3002607';

const plain = ['商品', '超商代碼', '測試', '書', '筆', 'Item', 'TWD', '100', '第一行', '甲', '乙', '便利商店'];
/** What packages get wrong. Without a tag in angle brackets, which ECPay refuses. */
const awkward = [
  ...["'", '~', '!', '*', '(', ')', '"', '\\', '%', '+', '&', '<', '>', '%2B', '%20', ' + ', '"," ', '=', '\r\n'],
  ...['😀', '👩‍👧', 'ＡＢＣ１２３', '（全形）', '－', 'é', '　'],
];

/** A new text, no longer than so many characters. */
export type Text = (longest: number) => string;

export const plainText: Text = (longest) => textOf(plain, longest);
export const awkwardText: Text = (longest) => textOf([...plain, ...awkward, ...awkward], longest);

function textOf(pieces: readonly string[], longest: number): string {
  let text = '';
  for (let count = randomInt(3, 9); count > 0; count -= 1) {
    const next = `${pieces[randomInt(pieces.length)] ?? ''}${randomInt(10)}`;
    if (text.length + next.length <= longest) text += next;
  }
  // No vendor's document says whether whitespace at an end survives.
  return text.trim();
}

let numbers = randomInt(1_000_000);

/** An order number that was not there before. */
export function newNumber(): string {
  numbers += 1;
  return `B${randomInt(10_000_000, 99_999_999)}${String(numbers).padStart(9, '0')}`;
}

export function newTime(): string {
  const two = (from: number, to: number): string => String(randomInt(from, to)).padStart(2, '0');
  return `2026/${two(1, 13)}/${two(1, 29)} ${two(0, 24)}:${two(0, 60)}:${two(0, 60)}`;
}

/** As a shop has its values, from a request or a database: in one piece, and not in parts that are still to be joined. */
function whole(fields: Fields): Fields {
  return JSON.parse(JSON.stringify(fields)) as Fields;
}

/** The 14 fields of an order, in the order of the document. */
export function orderFields(text: Text): Fields {
  return whole({
    MerchantID: merchantId,
    MerchantTradeNo: newNumber(),
    MerchantTradeDate: newTime(),
    PaymentType: 'aio',
    TotalAmount: String(randomInt(33, 6000)),
    TradeDesc: text(60),
    ItemName: `${text(40)}#${text(40)}`,
    ReturnURL: `https://shop.example.com/ecpay/return?a=${randomInt(1000)}`,
    ChoosePayment: 'CVS',
    EncryptType: '1',
    CustomField1: text(25),
    Language: 'ENG',
    StoreExpireDate: String(randomInt(1, 43200)),
    Desc_1: text(10),
  });
}

/** The 19 fields of a payment notification of ECPay's, in the order of the document; the checksum is the twentieth. */
export function paymentFields(text: Text): Fields {
  return whole({
    MerchantID: merchantId,
    MerchantTradeNo: newNumber(),
    StoreID: '',
    RtnCode: '1',
    RtnMsg: '交易成功',
    TradeNo: String(randomInt(26_010_100_000, 26_123_199_999)) + String(randomInt(10_000, 99_999)),
    TradeAmt: String(randomInt(33, 6000)),
    PaymentDate: newTime(),
    PaymentType: 'CVS_CVS',
    PaymentTypeChargeFee: '30',
    TradeDate: newTime(),
    PlatformID: '',
    SimulatePaid: '0',
    CustomField1: text(25),
    CustomField2: text(25),
    CustomField3: '',
    CustomField4: '',
    PaymentNo: `LLL${randomInt(10_000_000_000, 99_999_999_999)}`,
    PayFrom: 'ibon',
  });
}
