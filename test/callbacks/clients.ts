import { type CcatCvs, createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics, type EcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, type Mypay } from '../../generated/mypay/client.ts';

/** Typed clients with the vendors' published stage credentials, for tests of what one document does. */
export const cashier: EcpayCashier = createEcpayCashier({
  merchantId: '3002607',
  hashKey: 'pwFHCqoQZGmho4w6',
  hashIv: 'EkRm7iFT261dpevs',
  environment: 'stage',
});
export const logistics: EcpayLogistics = createEcpayLogistics({
  merchantId: '2000132',
  hashKey: '5294y06JbISpM5x9',
  hashIv: 'v77hoKGq4kWxNNIS',
  environment: 'stage',
});
export const mypay: Mypay = createMypay({
  storeUid: '289151880002',
  key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx',
  environment: 'stage',
});
export const cat: CcatCvs = createCcatCvs({
  custId: 'CV0100000001',
  custPassword: 'CV0100000001',
  environment: 'production',
});
