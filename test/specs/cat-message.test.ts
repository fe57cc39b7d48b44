import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catMessage, explainCatMessage } from '../../generated/ccat-cvs/client.ts';

/**
 * Every message of the operator's papers: where it stands, its words as printed with a value in each gap, the code, the
 * fields.
 */
const listed: readonly (readonly [
  place: string,
  message: string,
  code: keyof typeof catMessage,
  fields?: Readonly<Record<string, string>>,
])[] = [
  ['3.3.3.1', '必須要有節點 cust_order_number', 'element-missing', { field: 'cust_order_number' }],
  ['3.3.3.1', '必須要有節點payer_email', 'element-missing', { field: 'payer_email' }],
  ['3.3.3.1', '節點 payer_mobile 不可為空值', 'element-empty', { field: 'payer_mobile' }],
  ['3.3.3.1', '節點 expire_date 必須為日期或時間', 'element-not-a-date', { field: 'expire_date' }],
  ['3.3.3.1', '資料錯誤，「契客訂單號碼」必須為填寫。', 'order-number-missing'],
  ['3.3.3.1', '資料錯誤，您已經上傳過此一「契客訂單號碼」，不可再次上傳。', 'order-number-duplicate'],
  ['3.3.3.1', '資料錯誤，「代繳金額」必須為數值。', 'amount-not-a-number'],
  ['3.3.3.1', '資料錯誤，「代繳金額」必須大於 30', 'amount-too-small', { limit: '30' }],
  ['3.3.3.1', '資料錯誤，「代繳金額」必須小於 20,000', 'amount-too-large', { limit: '20,000' }],
  ['3.3.3.1', '資料錯誤，「代繳金額」必須大於契客手續費 25.5', 'amount-below-fee', { fee: '25.5' }],
  [
    '3.3.3.1',
    '資料錯誤，「繳費到期日」日期格式無法識別。系統解析您輸入的繳費到期日為: 2012-01-10T00:00:00+08:00',
    'expire-date-unreadable',
    { date: '2012-01-10T00:00:00+08:00' },
  ],
  [
    '3.3.3.1',
    '資料錯誤，「繳費到期日」日期必須為未來 1 日至 90 日之間。系統解析您輸入的繳費到期日為: 2012-01-10 00:00:00',
    'expire-date-out-of-range',
    { from: '1', to: '90', date: '2012-01-10 00:00:00' },
  ],
  [
    '3.3.3.1',
    '資料錯誤，「繳款單進階服務費」為「代印並代寄」時必須輸入「繳款人姓名」，或是您輸入的資料不正確。',
    'printed-slip-field-missing',
    { kind: '代印並代寄', field: '繳款人姓名' },
  ],
  ['3.3.3.2', '契約客戶資料不正確。', 'merchant-data-wrong'],
  ['3.3.3.2', '使用者登入失敗，密碼錯誤。', 'login-failed-wrong-password'],
  ['3.3.3.2', '使用者登入失敗，使用者不存在。', 'login-failed-unknown-user'],
  ['3.3.3.2', '使用者登入失敗，使用者已經停用。', 'login-failed-user-disabled'],
  ['3.3.3.2', '使用者登入失敗，授權設定不足。', 'login-failed-not-authorized'],
  ['3.3.3.2', '契客代號[CV0100000001]不正確。', 'merchant-number-wrong', { cust_id: 'CV0100000001' }],
  ['3.3.3.2', '新增訂單失敗。', 'order-not-created'],
  ['3.3.1.2', '使用者登入失敗, 密碼錯誤', 'login-failed-wrong-password'],
  ['4.2.3.3.2', '契約客戶資料不正確.', 'merchant-data-wrong'],
  ['4.2.3.3.2', '使用者登入失敗, 密碼錯誤.', 'login-failed-wrong-password'],
  ['4.2.3.3.2', '使用者登入失敗, 使用者不存在.', 'login-failed-unknown-user'],
  ['4.2.3.3.2', '使用者登入失敗, 使用者已經停用.', 'login-failed-user-disabled'],
  ['4.2.3.3.2', '使用者登入失敗, 授權設定不足.', 'login-failed-not-authorized'],
  ['4.2.3.3.2', '契客代號[CV0100000001]不正確.', 'merchant-number-wrong', { cust_id: 'CV0100000001' }],
  ['query, 2016', 'XML 格式錯誤', 'xml-malformed'],
  ['query, 2016', '契約客戶資料不存在.', 'merchant-not-found'],
  ['query, 2016', '使用者登入失敗，帳號或密碼錯誤.', 'login-failed-wrong-account-or-password'],
  ['ibon', '契客未設定回應網址.', 'return-url-not-set'],
  ['ibon', '必須要有參數+cust_order_number', 'parameter-missing', { name: 'cust_order_number' }],
  ['ibon', '必須要有參數+order_amount', 'parameter-missing', { name: 'order_amount' }],
  ['ibon', '必須要有參數+ibon_code', 'parameter-missing', { name: 'ibon_code' }],
  ['ibon', '必須要有參數ibon_shopid', 'parameter-missing', { name: 'ibon_shopid' }],
  ['ibon', '契約客戶無法變更金額', 'merchant-may-not-change-amount'],
  ['ibon', '繳款單資料不存在', 'slip-not-found'],
  ['ibon', '繳款單不允許變更金額', 'slip-may-not-change-amount'],
  ['ibon', '參數 ibon_shopid 不正確', 'ibon-shopid-wrong'],
  ['ibon', '繳款單狀態已無法變更金額', 'slip-no-longer-changeable'],
  ['ibon', '變更繳款單「代繳金額」不能小於 0 元', 'new-amount-negative'],
  ['ibon', '變更繳款單「代繳金額」必須大於契客手續費25', 'new-amount-below-fee', { fee: '25' }],
  ['ibon', '變更後帳單金額超過單筆 20000 元繳款上限', 'new-amount-over-limit', { limit: '20000' }],
];

/** Other ways to write the same sign. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  '，': ['，', ',', ', ', '， ', '、', ''],
  ',': [',', '，', ', '],
  '。': ['。', '.', '．', ''],
  '.': ['.', '。', ''],
  ':': [':', '：', ': '],
  ' ': [' ', '', '\u3000', '  '],
  '「': ['「', '"', '『', ''],
  '」': ['」', '"', '』', ''],
  '+': ['+', '＋', ' ', ''],
};

/** The message with each sign outside of its values in some other spelling. */
function respelt(message: string, values: readonly string[], choose: (count: number) => number): string {
  const parts = values.length === 0 ? [message] : message.split(new RegExp(`(${values.map(escaped).join('|')})`));
  return parts
    .map((part) => {
      if (values.includes(part)) return part;
      return [...part].map((sign) => spellings[sign]?.[choose(spellings[sign].length)] ?? sign).join('');
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const expected = listed.map(([place, message, code, fields = {}]) => ({ place, message, code, fields }));

test.each(expected)('$place: $message', ({ message, code, fields }) => {
  expect(explainCatMessage(message)).toMatchObject({ code, fields });
});

test('every code of ours stands for a message of the papers', () => {
  expect(Object.keys(catMessage).filter((code) => !listed.some(([, , found]) => found === code))).toEqual([]);
});

test('punctuation and spaces in any spelling change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...listed),
      fc.infiniteStream(fc.nat()),
      fc.constantFrom('', ' ', '.', '。', '\n'),
      ([, message, code, fields = {}], stream, end) => {
        const spelt = respelt(message, Object.values(fields), (count) => (stream.next().value as number) % count);
        expect(explainCatMessage(`${end}${spelt}${end}`)).toMatchObject({ code, fields });
      },
    ),
    { numRuns: 1000 },
  );
});

describe('a message that no paper lists', () => {
  test.each([
    '',
    ' ',
    '。',
    'ERROR',
    '資料錯誤',
    '使用者登入失敗',
    '資料錯誤，「代繳金額」必須小於',
    '系統忙碌中，請稍後再試。',
    'toString',
  ])('%j is left alone', (message) => {
    expect(explainCatMessage(message)).toBeUndefined();
  });

  test('a very long one is not searched', () => {
    expect(
      explainCatMessage('資料錯誤，「繳費到期日」日期必須為未來 1'.concat('日至'.repeat(200_000))),
    ).toBeUndefined();
  });

  test('one that nearly fits does not take long', () => {
    const nearly = '資料錯誤，「繳費到期日」日期必須為未來 1'.concat('日至'.repeat(220));
    expect(explainCatMessage(nearly)).toBeUndefined();
  });
});

test('the English has the values in it', () => {
  expect(explainCatMessage('資料錯誤，「代繳金額」必須小於 20000')?.en).toBe('the amount has to be below 20000');
});
