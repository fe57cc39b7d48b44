/**
 * What a stranger writes on top of a generated client: one call per document, compiled together with the client under `strict`, so that the
 * generated types are tried as well. `wire` is what goes over the wire, checksum and ciphers already in it.
 */
const wire = `
export interface Wire {
  cashier: { MerchantID: string; MerchantTradeNo: string; TimeStamp: number; CheckMacValue: string };
  einvoice: { MerchantID: string; RqHeader: { Timestamp: number }; Data: string };
  logistics: { MerchantID: string; AllPayLogisticsID: string; TimeStamp: number; CheckMacValue: string };
  ccat: {
    cmd: 'cvs_order_regiater'; cust_id: string; cust_password: string; cust_order_number: string; order_amount: number; expire_date: string;
    payer_name: string; payer_postcode: string; payer_address: string; payer_mobile: string; payer_email: string;
  };
  mypay: { store_uid: string; service: string; encry_data: string };
}
export interface Answer { status: number; body: unknown; location: string | null }
export type Answers = { [document in keyof Wire]: Answer };
`;

const heyApi = `
import type { Answer, Answers, Wire } from '../wire.js';
import { registerOrderByForm } from './ccat-cvs/index.js';
import { client as ccat } from './ccat-cvs/client.gen.js';
import { queryTradeInfo } from './ecpay-cashier/index.js';
import { client as cashier } from './ecpay-cashier/client.gen.js';
import { checkLoveCode } from './ecpay-einvoice/index.js';
import { client as einvoice } from './ecpay-einvoice/client.gen.js';
import { queryLogisticsTradeInfo } from './ecpay-logistics/index.js';
import { client as logistics } from './ecpay-logistics/client.gen.js';
import { listPaymentMethods } from './mypay/index.js';
import { client as mypay } from './mypay/client.gen.js';

const answer = ({ data, error, response }: { data?: unknown; error?: unknown; response?: Response }): Answer => {
  if (response === undefined) throw error;
  return { status: response.status, body: data ?? error, location: response.headers.get('location') };
};

export async function calls(baseUrl: string, wire: Wire): Promise<Answers> {
  for (const client of [ccat, cashier, einvoice, logistics, mypay]) client.setConfig({ baseUrl });
  return {
    cashier: answer(await queryTradeInfo({ body: wire.cashier })),
    einvoice: answer(await checkLoveCode({ body: wire.einvoice })),
    logistics: answer(await queryLogisticsTradeInfo({ body: wire.logistics })),
    ccat: answer(await registerOrderByForm({ body: wire.ccat, redirect: 'manual' })),
    mypay: answer(await listPaymentMethods({ body: wire.mypay, headers: { 'User-Agent': 'Mozilla/5.0 (compatible; jinliu)' } })),
  };
}
`;

const orval = `
import type { Answer, Answers, Wire } from '../wire.js';
import { registerOrderByForm } from './ccat-cvs.js';
import { queryTradeInfo } from './ecpay-cashier.js';
import { checkLoveCode } from './ecpay-einvoice.js';
import { queryLogisticsTradeInfo } from './ecpay-logistics.js';
import { listPaymentMethods } from './mypay.js';

const answer = ({ status, data, headers }: { status: number; data: unknown; headers: Headers }): Answer =>
  ({ status, body: data, location: headers.get('location') });

/** The address is a setting of the generator here. */
export async function calls(_baseUrl: string, wire: Wire): Promise<Answers> {
  return {
    cashier: answer(await queryTradeInfo(wire.cashier)),
    einvoice: answer(await checkLoveCode(wire.einvoice)),
    logistics: answer(await queryLogisticsTradeInfo(wire.logistics)),
    ccat: answer(await registerOrderByForm(wire.ccat, { redirect: 'manual' })),
    mypay: answer(await listPaymentMethods(wire.mypay)),
  };
}
`;

const swaggerTypescriptApi = `
import type { Answer, Answers, Wire } from '../wire.js';
import { Api as CcatCvs } from './ccat-cvs.js';
import { Api as EcpayCashier } from './ecpay-cashier.js';
import { Api as EcpayEinvoice } from './ecpay-einvoice.js';
import { Api as EcpayLogistics } from './ecpay-logistics.js';
import { Api as Mypay } from './mypay.js';

/** This client throws what is no 2XX, and reads JSON alone. */
async function answer(call: Promise<Response & { data: unknown }>): Promise<Answer> {
  const response = await call.catch((thrown: Response & { data: unknown }) => thrown);
  return { status: response.status, body: response.data ?? (await response.text()), location: response.headers.get('location') };
}

export async function calls(baseUrl: string, wire: Wire): Promise<Answers> {
  return {
    cashier: await answer(new EcpayCashier({ baseUrl }).cashier.queryTradeInfo(wire.cashier)),
    einvoice: await answer(new EcpayEinvoice({ baseUrl }).b2CInvoice.checkLoveCode(wire.einvoice)),
    logistics: await answer(new EcpayLogistics({ baseUrl }).helper.queryLogisticsTradeInfo(wire.logistics)),
    ccat: await answer(new CcatCvs({ baseUrl }).cvs.registerOrderByForm(wire.ccat, { redirect: 'manual' })),
    mypay: await answer(new Mypay({ baseUrl }).api.listPaymentMethods(wire.mypay)),
  };
}
`;

export const callers: Readonly<Record<string, string>> = {
  'wire.ts': wire,
  'hey-api/calls.ts': heyApi,
  'orval/calls.ts': orval,
  'swagger-typescript-api/calls.ts': swaggerTypescriptApi,
};
