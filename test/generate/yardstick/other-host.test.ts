import { expect, test } from 'vitest';
import { parcel } from '../../support/parcel.ts';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/** An operation behind an envelope that its document did not use before, on another host: `trackParcel`. */

const anyParcel = { AllPayLogisticsID: '1718546', Detail: 'City' };

/** A shop with a parcel on its way. */
async function shopWithParcel(number: string): Promise<{ shop: Shop; id: unknown }> {
  const shop = await Shop.of('ecpay-logistics');
  const { AllPayLogisticsID: id } = await shop.call('createHomeDelivery', { ...parcel, MerchantTradeNo: number });
  shop.sandbox.transition(number, 'upload');
  shop.requests.length = 0;
  return { shop, id };
}

test('asks where a parcel is, closely or not', async () => {
  const { shop, id } = await shopWithParcel('B1');
  const city = await shop.call('trackParcel', { AllPayLogisticsID: id, Detail: 'City' });
  expect(city).toMatchObject({
    RtnCode: 1,
    AllPayLogisticsID: id,
    Place: { City: '臺北市', UpdateStatusDate: expect.stringMatching(/^20\d\d\/\d\d\/\d\d /) },
  });
  expect(city).not.toMatchObject({ Place: { UpdateStatusDate: '2026/08/08 09:18:09' } });
  const depot = await shop.call('trackParcel', { AllPayLogisticsID: id, Detail: 'Depot' });
  expect(depot).toMatchObject({ Place: { City: '南港營業所' } });
  expect(shop.requests[0]).toMatchObject({ type: 'application/json' });
  expect(shop.requests[0]?.text).toMatch(
    /^\{"MerchantID":"2000132","RqHeader":\{"Timestamp":\d{10}\},"Data":"[\w+/]+=*"\}$/,
  );
});

test('is called by its path, too', async () => {
  const { shop, id } = await shopWithParcel('B2');
  const { data, response } = await shop.fetch.POST('/1.0.0/Parcel/Track', {
    body: { AllPayLogisticsID: id, Detail: 'City' },
  });
  expect(data).toMatchObject({ RtnCode: 1, AllPayLogisticsID: id });
  expect(response.status).toBe(200);
});

test('goes to its own host in each environment, and its neighbours to theirs', async () => {
  const shop = await Shop.of('ecpay-logistics');
  expect(await shop.hostIn('stage', 'trackParcel', anyParcel)).toBe('https://ecparcel-stage.ecpay.com.tw');
  expect(await shop.hostIn('production', 'trackParcel', anyParcel)).toBe('https://ecparcel.ecpay.com.tw');
  const query = ['queryLogisticsTradeInfo', { AllPayLogisticsID: '1718546' }] as const;
  expect(await shop.hostIn('stage', ...query)).toBe('https://logistics-stage.ecpay.com.tw');
  expect(await shop.hostIn('production', ...query)).toBe('https://logistics.ecpay.com.tw');
  await shop.call('trackParcel', anyParcel);
  expect(shop.requests.map(({ url }) => url)).toEqual(['http://sandbox.invalid/1.0.0/Parcel/Track']);
});

test('is refused inside of the cipher and outside of it', async () => {
  const { shop, id } = await shopWithParcel('B3');
  const question = { AllPayLogisticsID: id, Detail: 'City' };
  const unknown = shop.call('trackParcel', { ...question, AllPayLogisticsID: '9999999' });
  await expect(unknown).rejects.toMatchObject({ code: 'api-refused', apiCode: '10000185' });
  const forged = shop.call('trackParcel', question, { hashKey: 'another16letters' });
  await expect(forged).rejects.toMatchObject({ code: 'api-refused', apiCode: '110', apiMessage: 'Data decrypt fail' });
  const stranger = shop.call('trackParcel', question, { merchantId: '1' });
  await expect(stranger).rejects.toMatchObject({
    code: 'api-refused',
    apiCode: '110',
    apiMessage: 'MerchantID not found',
  });
  for (const step of ['pass-on', 'collect', 'lose']) shop.sandbox.transition('B3', step);
  await expect(shop.call('trackParcel', question)).rejects.toMatchObject({ code: 'api-refused', apiCode: '10300066' });
});

test('is validated before anything is sent', async () => {
  const shop = await Shop.of('ecpay-logistics');
  const wrong = shop.call('trackParcel', { ...anyParcel, Detail: 'Street' });
  await expect(wrong).rejects.toMatchObject({
    code: 'payload-invalid',
    problems: [{ pointer: '/Detail', rule: 'enum' }],
  });
  expect(shop.requests).toEqual([]);
});

test('is typed', () => {
  const program = `import type { EcpayLogistics } from './generated/ecpay-logistics/client.ts';

export async function right(logistics: EcpayLogistics) {
  const { Place } = await logistics.trackParcel({ AllPayLogisticsID: '1', Detail: 'Depot' });
  const { data, error } = await logistics.fetch.POST('/1.0.0/Parcel/Track', { body: { AllPayLogisticsID: '1', Detail: 'City' } });
  const city: string | undefined = Place?.City;
  return [city, data?.Place?.UpdateStatusDate, error?.code];
}

export async function wrong(logistics: EcpayLogistics) {
  // @ts-expect-error: not a way to ask
  await logistics.trackParcel({ AllPayLogisticsID: '1', Detail: 'Street' });
  // @ts-expect-error: the client fills it in
  await logistics.trackParcel({ AllPayLogisticsID: '1', Detail: 'City', MerchantID: '2000132' });
  // @ts-expect-error: the envelope is the client's
  await logistics.trackParcel({ Data: { AllPayLogisticsID: '1', Detail: 'City' } });
}
`;
  expect(complaints('other-host', program)).toEqual([]);
});
