import { answers } from '../generated/ecpay-einvoice/answers.ts';
import { document, operations } from '../generated/ecpay-einvoice/operations.ts';
import { requests } from '../generated/ecpay-einvoice/requests.ts';
import type { components, operations as Operations } from '../generated/ecpay-einvoice/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import { ecpayAes } from './envelopes/ecpay-aes.ts';

const api: Api = { document, operations, requests, answers, envelopes: [ecpayAes], rules: {} };

type Contract = {
  operations: Operations;
  table: typeof operations;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

export type EcpayEinvoice = Client<Contract>;
export type EcpayEinvoiceOptions = ClientOptions<Contract>;

/**
 * ECPay 綠界 B2C e-invoice 電子發票: checks of donation codes and mobile barcodes.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const einvoice = createEcpayEinvoice({ merchantId: '2000132', hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk', environment: 'stage' });
 * const { IsExist } = await einvoice.checkLoveCode({ LoveCode: '168001' });
 */
export function createEcpayEinvoice(options: EcpayEinvoiceOptions): EcpayEinvoice {
  return createClient<Contract>(api, options);
}

export * from '../generated/ecpay-einvoice/meanings.ts';
export type { components, operations, paths } from '../generated/ecpay-einvoice/types.ts';
export * from './errors/index.ts';
export type { CipherExplanation } from './explain/cipher-fault.ts';
export { explainEcpayAes } from './explain/ecpay-aes.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
