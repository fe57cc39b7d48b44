import { expectTypeOf } from 'vitest';
import type { components, EcpayLogistics } from '../../generated/ecpay-logistics/client.ts';

// Checked by `npm run types` and never run.
type Schemas = components['schemas'];

const parcel = {
  LogisticsSubType: 'TCAT',
  GoodsAmount: 100,
  SenderName: '王小明',
  SenderCellPhone: '0912345678',
  SenderZipCode: '11560',
  SenderAddress: '台北市南港區三重路19之2號',
  ReceiverName: '王小美',
  ReceiverCellPhone: '0912345678',
  ReceiverZipCode: '11560',
  ReceiverAddress: '台北市南港區三重路19之2號',
  ServerReplyURL: 'https://shop.example/delivery',
} as const;

export function results(api: EcpayLogistics): void {
  expectTypeOf(api.createHomeDelivery(parcel)).resolves.toEqualTypeOf<Schemas['HomeDeliveryAccepted']>();
  expectTypeOf(api.queryLogisticsTradeInfo({ AllPayLogisticsID: '15624' })).resolves.toEqualTypeOf<
    Schemas['Delivery']
  >();
}

export function wrong(api: EcpayLogistics): void {
  // @ts-expect-error: no such carrier
  api.createHomeDelivery({ ...parcel, LogisticsSubType: 'DHL' });
  // @ts-expect-error: no such temperature; leading zeros count
  api.createHomeDelivery({ ...parcel, Temperature: '1' });
  const { ServerReplyURL: _, ...silent } = parcel;
  // @ts-expect-error: ServerReplyURL is missing
  api.createHomeDelivery(silent);
  // @ts-expect-error: no such field
  api.createHomeDelivery({ ...parcel, ReceiverMail: 'a@shop.example' });
  // @ts-expect-error: the client fills it in
  api.createHomeDelivery({ ...parcel, LogisticsType: 'HOME' });
  // @ts-expect-error: no such field
  api.queryLogisticsTradeInfo({ LogisticsID: '15624' });
}
