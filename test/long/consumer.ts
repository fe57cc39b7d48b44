/** A small shop that uses the installed package: compiled strictly, then run. */
export const consumer: string = `
import { createCcatCvs, type CcatCvs } from 'jinliu/ccat-cvs';
import { ApiError, createEcpayCashier, type BrowserForm, type EcpayCashier } from 'jinliu/ecpay-cashier';
import { createEcpayEinvoice, PayloadError, type components, type EcpayEinvoice } from 'jinliu/ecpay-einvoice';
import { createEcpayLogistics, type EcpayLogistics } from 'jinliu/ecpay-logistics';
import { createMypay, type Mypay } from 'jinliu/mypay';
import { createSandbox, listen, stageCredentials } from 'jinliu/sandbox';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Equal<A, B> extends true ? [] : [difference: [A, B]]): void {}

const { url, close } = await listen(createSandbox());
const cashier: EcpayCashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: url });
const einvoice: EcpayEinvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: url });
const logistics: EcpayLogistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl: url });
const cat: CcatCvs = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: url });
const mypay: Mypay = createMypay({ ...stageCredentials.mypay, baseUrl: url });

const form = cashier.createCvsOrder({ MerchantTradeNo: 'A1', TotalAmount: 100, TradeDesc: 'test', ItemName: 'tea', ReturnURL: 'https://shop.example/paid' });
same<typeof form, BrowserForm>();
const invoice = await einvoice.checkLoveCode({ LoveCode: '168001' });
same<typeof invoice, components['schemas']['LoveCodeAnswer']>();
same<typeof invoice.OrganName, string | undefined>();
const code = await cashier.queryPaymentInfo({ MerchantTradeNo: '05677f89acc348939d3' });
same<typeof code.TradeAmt, number | undefined>();
const parcel = await logistics.queryLogisticsTradeInfo({ MerchantTradeNo: 'A1' }).catch((error: unknown) => {
  if (error instanceof ApiError) return undefined;
  throw error;
});
same<NonNullable<typeof parcel>['AllPayLogisticsID'] & string, string>();
const slips = await cat.queryOrders({ process_code_update_time_begin: '2011-05-24T16:00:00+08:00', process_code_update_time_end: '2011-05-24T16:59:59+08:00' });
same<NonNullable<typeof slips.order>[number]['cust_order_number'] & string, string>();
const methods = await mypay.listPaymentMethods({ cost: 100 });
same<typeof methods.content extends readonly unknown[] ? 'list' : 'no list', 'list'>();
const plain = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } });
same<typeof plain.response, Response>();

export function wrong(): void {
  // @ts-expect-error: no such chain of stores
  cashier.createCvsOrder({ MerchantTradeNo: 'A1', TotalAmount: 1, TradeDesc: 't', ItemName: 'tea', ReturnURL: 'https://shop.example', ChooseSubPayment: 'SEVEN' });
  // @ts-expect-error: LoveCode is missing
  einvoice.checkLoveCode({});
  // @ts-expect-error: no such field
  einvoice.checkLoveCode({ LoveCode: '168001', Lovecode: '168001' });
  // @ts-expect-error: no such shop of ibon
  cat.changeIbonAmount({ cust_order_number: '1', order_amount: 1, ibon_code: '1', ibon_shopid: 'ZCAT' });
  // @ts-expect-error: the key is missing
  mypay.queryOrder({ uid: '59665' });
  // @ts-expect-error: no such field
  logistics.queryLogisticsTradeInfo({ LogisticsID: '1' });
  // @ts-expect-error: the options lack the keys
  createMypay({ environment: 'stage' });
}

const refused = await einvoice.checkLoveCode({ LoveCode: 'x' }).catch((error: unknown) => error);
console.log(
  JSON.stringify({
    form: form.action.startsWith(url) && form.fields['CheckMacValue'] !== undefined,
    organ: invoice.OrganName,
    code: code.PaymentNo,
    slips: slips.order?.length,
    methods: methods.content.length > 0,
    plain: plain.data?.OrganName,
    refused: refused instanceof PayloadError && refused.problems[0]?.pointer,
  }),
);
await close();
`;

/** Registered before a program: writes down the address of every module that is loaded. */
export const tracer: string = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\\\n');
  return next(url, context);
}
\`));
`;
