import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaced, root, Workshop } from './command.ts';

/**
 * The yardstick of the design: an operation behind a known envelope is YAML alone. Four documents get one more operation each, src/ is copied
 * as it is, and everything is generated anew.
 */
let made: Workshop;
const added = new URL('added/', import.meta.url);

/** What the operation `voidOrder` does to the life of an order: a move of its own, into a state of its own. */
const state = `      voided:
        { en: Withdrawn, zh: 已作廢, final: true, set: { TradeStatus: "10200095" } }
`;
const move = `      void:
        en: Withdraw
        zh: 作廢
        from: [issued]
        to: voided
        by: merchant
        set: { VoidReason: { field: Reason } }
        tells: [{ callback: paymentResult, url: ReturnURL, set: { RtnCode: 10200199, RtnMsg: withdrawn } }]
`;

beforeAll(async () => {
  made = new Workshop(await mkdtemp(join(root, 'test', '.yardstick-')));
  for (const part of ['src', 'specs', 'README.md', 'package.json']) await cp(join(root, part), join(made.folder, part), { recursive: true });
  for (const file of await readdir(added)) {
    const operation = (await readFile(new URL(file, added), 'utf8')).replaceAll(/^(?=.)/gm, '  ');
    await made.edit(file.replace('.yaml', ''), (text) => replaced(text, '\npaths:\n', `\npaths:\n${operation}`));
  }
  await made.edit('ecpay-cashier', (text) => replaced(replaced(text, '\n    states:\n', `\n    states:\n${state}`), '\n    moves:\n', `\n    moves:\n${move}`));
  const { code, stderr } = await made.run();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 120_000);
afterAll(() => rm(made.folder, { recursive: true, force: true }));

/** A client whose operations this file's compiler cannot know. */
type Open = { readonly [operation: string]: (payload: unknown) => Promise<unknown> } & {
  readonly fetch: { POST(path: string, init: object): Promise<object> };
};

interface Running {
  (request: Request): Promise<Response>;
  move(number: string, name: string): unknown;
  settled(): Promise<void>;
}

interface Sandbox {
  createSandbox(options: { readonly fetch: (request: Request) => Promise<Response> }): Running;
  readonly stageCredentials: Readonly<Record<string, object>>;
}

/** A client of the copied and regenerated package, talking to its sandbox; `wire` collects what goes over the line, `told` what comes by itself. */
async function client(entry: string, create: string, credentials: string): Promise<{ api: Open; sandbox: Running; wire: string[]; told: string[] }> {
  const { createSandbox, stageCredentials } = (await import(join(made.folder, 'src/sandbox/index.ts'))) as Sandbox;
  const created = (await import(join(made.folder, 'generated', entry, 'client.ts'))) as Record<string, (options: object) => Open>;
  const told: string[] = [];
  const sandbox = createSandbox({
    fetch: async (request) => {
      told.push(await request.text());
      return new Response('1|OK');
    },
  });
  const wire: string[] = [];
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    wire.push(`${init.method} ${url} ${String(init.body)}`);
    return sandbox(new Request(url, init));
  };
  const api = created[create]?.({ ...stageCredentials[credentials], baseUrl: 'http://sandbox.invalid', fetch: send });
  if (api === undefined) throw new Error(`${entry} has no ${create}`);
  return { api, sandbox, wire, told };
}

/** Calls an operation that this file's compiler cannot know. */
function call(api: Open, operation: string, payload: object): Promise<unknown> {
  const method = api[operation];
  if (method === undefined) throw new Error(`the client has no ${operation}`);
  return method(payload);
}

const cvs = {
  MerchantTradeDate: '2026/01/01 09:08:07',
  TotalAmount: 80,
  TradeDesc: 'yardstick',
  ItemName: 'tea',
  ReturnURL: 'http://merchant.invalid/told',
};

test('behind ecpay-aes', async () => {
  const { api, wire } = await client('ecpay-einvoice', 'createEcpayEinvoice', 'ecpayEinvoice');
  const question = { CompanyNumber: '97025978', Kind: 'A' };
  const answer = { RtnCode: 1, RtnMsg: '', CompanyName: '綠界科技' };
  expect(await call(api, 'checkCompanyName', question)).toEqual(answer);
  expect(wire[0]).toMatch(/^POST http:\/\/sandbox\.invalid\/B2CInvoice\/CheckCompanyName \{"MerchantID":"2000132",.*"Data":"[\w+/]+=*"\}$/);
  expect(await api.fetch.POST('/B2CInvoice/CheckCompanyName', { body: question })).toMatchObject({ data: answer });
  await expect(call(api, 'checkCompanyName', { ...question, CompanyNumber: '00000000' })).rejects.toMatchObject({ code: 'api-refused', apiCode: '7' });
  await expect(call(api, 'checkCompanyName', { CompanyNumber: '1', Kind: 'C', Kin: 'A' })).rejects.toMatchObject({
    problems: [
      { pointer: '/Kin', rule: 'additionalProperties' },
      { pointer: '/CompanyNumber', rule: 'pattern' },
      { pointer: '/Kind', rule: 'enum' },
    ],
  });
});

test('behind mypay-aes', async () => {
  const { api, wire } = await client('mypay', 'createMypay', 'mypay');
  expect(await call(api, 'queryBalance', { currency: 'TWD', day: '20260101' })).toEqual({ code: 'B200', msg: '執行成功', balance: 1200 });
  expect(wire[0]).toMatch(/^POST http:\/\/sandbox\.invalid\/api\/init store_uid=289151880002&service=[^&]+&encry_data=[^&]+$/);
  await expect(call(api, 'queryBalance', { currency: 'TWD', day: '19990101' })).rejects.toMatchObject({
    code: 'api-refused',
    apiCode: 'B500',
    apiMessage: '執行失敗',
  });
  await expect(call(api, 'queryBalance', { currency: 'TWD', day: '2026-01-01' })).rejects.toMatchObject({ problems: [{ pointer: '/day' }] });
});

test('behind check-mac-value, answered by raw-pairs', async () => {
  const { api, wire } = await client('ecpay-cashier', 'createEcpayCashier', 'ecpayCashier');
  const answer = { MerchantID: '3002607', MerchantTradeNo: 'A1', RtnCode: 1, RtnMsg: 'a+b c', Refunded: 50 };
  expect(await call(api, 'queryRefundInfo', { MerchantTradeNo: 'A1', Status: '1' })).toEqual(answer);
  expect(wire[0]).toMatch(/^POST http:\/\/sandbox\.invalid\/Cashier\/QueryRefundInfo .*CheckMacValue=[0-9A-F]{64}/);
  await expect(call(api, 'queryRefundInfo', { MerchantTradeNo: 'nothing', Status: '1' })).rejects.toMatchObject({ code: 'api-refused', apiCode: '10200047' });
});

test('with a life: it moves an order, says so, and is refused where the move does not fit', async () => {
  const { api, sandbox, told } = await client('ecpay-cashier', 'createEcpayCashier', 'ecpayCashier');
  const order = async (number: string): Promise<void> => {
    const form = (await call(api, 'createCvsOrder', { ...cvs, MerchantTradeNo: number })) as { action: string; fields: Record<string, string> };
    const page = await sandbox(new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) }));
    expect(page.status).toBe(200);
  };
  const statusOf = async (number: string): Promise<unknown> =>
    ((await call(api, 'queryTradeInfo', { MerchantTradeNo: number })) as { TradeStatus: unknown }).TradeStatus;
  await order('V1');
  await order('V2');
  sandbox.move('V2', 'pay');
  await sandbox.settled();
  told.length = 0;

  expect(await statusOf('V1')).toBe('0');
  const voided = await call(api, 'voidOrder', { MerchantTradeNo: 'V1', Reason: 'sold out' });
  expect(voided).toMatchObject({ MerchantTradeNo: 'V1', RtnCode: 1, TradeAmt: 80, VoidReason: 'sold out', TradeNo: expect.stringMatching(/^\d{16,20}$/) });
  await sandbox.settled();
  expect(told).toEqual([expect.stringMatching(/MerchantTradeNo=V1&.*RtnCode=10200199&RtnMsg=withdrawn/)]);
  expect(await statusOf('V1')).toBe('10200095');

  for (const [number, code, words] of [
    ['V1', '10200199', 'cannot be withdrawn'],
    ['V2', '10200199', 'cannot be withdrawn'],
    ['V3', '10200047', 'no such order'],
  ]) {
    const refused = call(api, 'voidOrder', { MerchantTradeNo: number, Reason: 'late' });
    await expect(refused).rejects.toMatchObject({ code: 'api-refused', apiCode: code, apiMessage: words, answer: { MerchantTradeNo: number } });
  }
  expect(await statusOf('V2')).toBe('1');
});

test('behind ccat-xml', async () => {
  const { api, wire } = await client('ccat-cvs', 'createCcatCvs', 'ccatCvs');
  const slips = [{ cust_order_number: '007' }, { cust_order_number: 'A&B' }];
  expect(await call(api, 'cancelOrder', { slip: slips, reason: 'shop' })).toEqual({ status: 'OK', slip: [{ cust_order_number: '007', amount: 50 }] });
  expect(wire[0]).toContain('POST http://sandbox.invalid/cvs/ap_interface.php <?xml');
  expect(wire[0]).toContain('<slip><cust_order_number>007</cust_order_number></slip><slip><cust_order_number>A&amp;B</cust_order_number></slip>');
  await expect(call(api, 'cancelOrder', { slip: [{ cust_order_number: '8' }], reason: 'shopper' })).rejects.toMatchObject({
    code: 'api-refused',
    apiCode: 'ERROR',
    apiMessage: '已繳費',
  });
});

test('the new operations are typed: right uses compile, and wrong ones do not', async () => {
  const file = join(made.folder, 'consumer.ts');
  await writeFile(
    file,
    `import type { CcatCvs } from './generated/ccat-cvs/client.ts';
import type { EcpayCashier } from './generated/ecpay-cashier/client.ts';
import type { EcpayEinvoice } from './generated/ecpay-einvoice/client.ts';
import type { Mypay } from './generated/mypay/client.ts';

export async function right(einvoice: EcpayEinvoice, mypay: Mypay, cashier: EcpayCashier, cat: CcatCvs): Promise<(string | number | undefined)[]> {
  const company = await einvoice.checkCompanyName({ CompanyNumber: '97025978', Kind: 'A' });
  const { data } = await einvoice.fetch.POST('/B2CInvoice/CheckCompanyName', { body: { CompanyNumber: '97025978', Kind: 'B' } });
  const balance = await mypay.queryBalance({ currency: 'TWD', day: '20260101' });
  const refund = await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', TimeStamp: 1 });
  const withdrawn = await cat.cancelOrder({ slip: [{ cust_order_number: '7' }], reason: 'shop' });
  const voided = await cashier.voidOrder({ MerchantTradeNo: 'A1', Reason: 'sold out' });
  const text: string | undefined = company.CompanyName;
  const money: number | undefined = balance.balance;
  return [text, money, data?.CompanyName, refund.Refunded, voided.VoidReason, withdrawn.slip?.[0]?.amount];
}

export async function wrong(einvoice: EcpayEinvoice, mypay: Mypay, cashier: EcpayCashier, cat: CcatCvs): Promise<void> {
  // @ts-expect-error: no such kind
  await einvoice.checkCompanyName({ CompanyNumber: '97025978', Kind: 'C' });
  // @ts-expect-error: the day is missing
  await mypay.queryBalance({ currency: 'TWD' });
  // @ts-expect-error: no such field
  await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', Stat: '1' });
  // @ts-expect-error: the client fills it in
  await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', MerchantID: '3002607' });
  // @ts-expect-error: a number is no text
  await cat.cancelOrder({ slip: [{ cust_order_number: 7 }], reason: 'shop' });
  // @ts-expect-error: the answer has no such field
  (await cat.cancelOrder({ slip: [{ cust_order_number: '7' }], reason: 'shop' })).amount;
}
`,
  );
  expect(complaints(file)).toEqual([]);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/ *\/\/ @ts-expect-error.*\n/, ''));
  expect(complaints(file)).toEqual([expect.stringMatching(/^Type '"C"' is not assignable to type '"(?:A" \| "B|B" \| "A)"'/)]);
}, 120_000);

function complaints(file: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root);
  const program = ts.createProgram([file], { ...options, isolatedDeclarations: false, declaration: false });
  return ts.getPreEmitDiagnostics(program).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
}

test('the new operations stand in the README’s table', async () => {
  const readme = await made.read('README.md');
  for (const operation of ['checkCompanyName', 'queryBalance', 'queryRefundInfo', 'voidOrder', 'cancelOrder']) expect(readme).toContain(`\`${operation}\``);
});
