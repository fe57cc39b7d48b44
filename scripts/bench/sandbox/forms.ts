import { randomInt } from 'node:crypto';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { stageCredentials } from '../../../src/sandbox/index.ts';
import { newNumber, plainText } from '../inputs.ts';

/** An order's signed form, as a shopper's browser posts it. */
export interface SignedForm {
  readonly action: string;
  readonly body: string;
}

export const headers = { 'content-type': 'application/x-www-form-urlencoded' };

const nowhere = 'http://sandbox.invalid';
const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: nowhere });

/** A new order, for the sandbox at this address. */
export function signedForm(baseUrl: string = nowhere): SignedForm {
  const { action, fields } = cashier.createCvsOrder({
    ...{ MerchantTradeNo: newNumber(), TotalAmount: randomInt(33, 6000), TradeDesc: plainText(40) },
    ...{ ItemName: `${plainText(30)}#${plainText(30)}`, ReturnURL: 'http://localhost/paid' },
  });
  return { action: action.replace(nowhere, baseUrl), body: new URLSearchParams(fields).toString() };
}

export function requestOf({ action, body }: SignedForm): Request {
  return new Request(action, { method: 'POST', headers, body });
}

/** The page of a new order. */
export async function pageOf(response: Response): Promise<string> {
  const page = await response.text();
  if (response.status !== 200 || page.length === 0) throw new Error(`an order was answered with ${response.status}`);
  return page;
}
