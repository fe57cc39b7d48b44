import { expectTypeOf } from 'vitest';
import {
  type CatMessageCode,
  type CcatCvs,
  type components,
  createCcatCvs,
  isApiError,
  isJinliuError,
  taipei,
} from '../../generated/ccat-cvs/client.ts';

// Checked by `npm run types` and never run.
type Schemas = components['schemas'];

const slip = {
  cust_order_number: '12346',
  order_amount: 5000,
  expire_date: '2026-09-20',
  payer_mobile: '0912345678',
  payer_email: 'a@shop.example',
};
const change = { cust_order_number: '12346', order_amount: 50, ibon_code: '126300000488' };

export function results(api: CcatCvs): void {
  expectTypeOf(api.registerOrder(slip)).resolves.toEqualTypeOf<Schemas['SlipRegistered']>();
  expectTypeOf(api.registerOrderByForm(slip)).resolves.toEqualTypeOf<Schemas['SlipRegistered']>();
  expectTypeOf(api.queryOrders({ process_code_update_time_begin: '2026-05-24T16:00:00+08:00' })).resolves.toEqualTypeOf<
    Schemas['SlipsFound']
  >();
  expectTypeOf(api.changeIbonAmount({ ...change, ibon_shopid: 'CCAT' })).resolves.toEqualTypeOf<
    Schemas['AmountChanged']
  >();
  // Of a long list one slip after the other, of the same type; and what cannot be long has no stream.
  expectTypeOf(api.queryOrders.stream({ process_code_update_time_begin: '2026-05-24T16:00:00+08:00' })).toEqualTypeOf<
    AsyncGenerator<Schemas['SlipState'], void, undefined>
  >();
  expectTypeOf(api.registerOrder).not.toHaveProperty('stream');
  // One slip or many, the answer holds a list.
  expectTypeOf<NonNullable<Schemas['SlipsFound']['order']>>().toBeArray();
}

/** What Cat's words mean is one of what its document lists, or nothing; so that a slip in a code does not compile. */
export async function reasons(api: CcatCvs, caught: unknown): Promise<void> {
  if (isApiError(caught)) expectTypeOf(caught.reason?.code).toEqualTypeOf<CatMessageCode | undefined>();
  if (isJinliuError(caught) && caught.code === 'api-refused')
    expectTypeOf(caught.reason?.code).toEqualTypeOf<CatMessageCode | undefined>();
  const { error } = await api.fetch.POST('/cvs/ap_interface.php#cvs_order_query', {
    body: { process_code_update_time_begin: new Date() },
  });
  if (error?.code !== 'api-refused') return;
  switch (error.reason?.code) {
    case 'login-failed-wrong-password':
      expectTypeOf(error.reason.code).toEqualTypeOf<'login-failed-wrong-password'>();
      break;
    case undefined:
      expectTypeOf(error.apiMessage).toEqualTypeOf<string>();
      break;
    // @ts-expect-error: no such reason
    case 'login-failed-wrong-pasword':
      break;
  }
  const { error: lost } = await api.fetch.POST('/cvs/ap_interface.php#cvs_order_regiater', { body: slip });
  if (lost?.code === 'api-refused') expectTypeOf(lost.reason?.code).toEqualTypeOf<CatMessageCode | undefined>();
}

export function dates(api: CcatCvs): void {
  // A time is given as a Date or in the vendor's text; what comes back is the vendor's text.
  api.registerOrder({ ...slip, expire_date: new Date() });
  expectTypeOf<Schemas['SlipToRegister']['expire_date']>().toEqualTypeOf<Date | string>();
  expectTypeOf<Schemas['Slip']['expire_date']>().toEqualTypeOf<string | undefined>();
  expectTypeOf(taipei(new Date(), 'yyyy/MM/dd')).toEqualTypeOf<string>();
  // @ts-expect-error: no vendor writes a time so
  taipei(new Date(), 'dd.MM.yyyy');
  // @ts-expect-error: a number of seconds is the same in Taipei
  taipei(new Date(), 'unix-seconds');
  // @ts-expect-error: this field holds no time
  api.registerOrder({ ...slip, cust_order_number: new Date() });
}

export function wrong(api: CcatCvs): void {
  // @ts-expect-error: no such shop of ibon
  api.changeIbonAmount({ ...change, ibon_shopid: 'DCAT' });
  // @ts-expect-error: ibon_shopid is missing
  api.changeIbonAmount(change);
  // @ts-expect-error: no such field
  api.registerOrder({ ...slip, amount: 5000 });
  // @ts-expect-error: the client fills it in
  api.registerOrder({ ...slip, cust_id: 'CV0100000001' });
  // @ts-expect-error: NT$ is a number
  api.registerOrderByForm({ ...slip, order_amount: '5000' });
  // @ts-expect-error: the begin is missing
  api.queryOrders.stream({ process_code_update_time_end: '2026-05-24T16:59:59+08:00' });
  // @ts-expect-error: the begin is missing
  api.queryOrders({ process_code_update_time_end: '2026-05-24T16:59:59+08:00' });
}

export function options(): void {
  createCcatCvs({ custId: 'CV0100000001', custPassword: 'CV0100000001', environment: 'production' });
  // @ts-expect-error: no stage server is published
  createCcatCvs({ custId: 'CV0100000001', custPassword: 'CV0100000001', environment: 'stage' });
}
