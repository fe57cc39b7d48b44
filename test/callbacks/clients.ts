import { type CcatCvs, createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayLogistics, type EcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, type Mypay } from '../../generated/mypay/client.ts';

/** The vendors' published stage credentials. */
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
export const mypay: Mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
export const cat: CcatCvs = createCcatCvs({ custId: 'CV0100000001', custPassword: 'CV0100000001', environment: 'production' });

interface AnyReceiver {
  handle(input: unknown, handlers: Readonly<Record<string, (event: AnyEvent) => unknown>>, options?: object): Promise<Response>;
  verify(input: unknown, options?: object): Promise<AnyEvent>;
  readonly test: Readonly<Record<string, (overrides?: object, options?: object) => Request>>;
}

export interface AnyEvent {
  readonly callback: string;
  readonly outcome: string;
  readonly proof: string;
  readonly amount?: number;
  readonly time?: { readonly text: string; readonly date: Date };
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Receivers by the document's name, loosely typed, for tests that treat all alike. */
export const receivers: Readonly<Record<string, AnyReceiver>> = {
  'ecpay-cashier': cashier.callbacks as unknown as AnyReceiver,
  'ecpay-logistics': logistics.callbacks as unknown as AnyReceiver,
  mypay: mypay.callbacks as unknown as AnyReceiver,
  'ccat-cvs': cat.callbacks as unknown as AnyReceiver,
};

export const every: readonly (readonly [api: string, id: string])[] = Object.entries(receivers).flatMap(([api, receiver]) =>
  Object.keys(receiver.test).map((id) => [api, id] as const),
);

/** A handler for each callback of a receiver; tells what it was called with. */
export function listening(receiver: AnyReceiver): { readonly handlers: Record<string, (event: AnyEvent) => void>; readonly heard: AnyEvent[] } {
  const heard: AnyEvent[] = [];
  return { heard, handlers: Object.fromEntries(Object.keys(receiver.test).map((id) => [id, (event: AnyEvent) => void heard.push(event)])) };
}

export function post(body: string | Uint8Array, type = 'application/x-www-form-urlencoded'): Request {
  return new Request('http://merchant.invalid/', { method: 'POST', headers: { 'Content-Type': type }, body });
}
