import EcpayLogistics from 'ecpay_logistics_nodejs';
import { openShop } from './shop.mjs';

/** The merchant and its keys stand in a file of the package. */
const sdk = () => new EcpayLogistics();

const isGenuineText = (said) => sdk().create_client.helper.valid_chkmc_string(said);

/** The package's check takes an answer or a callback as one text, with nothing escaped in it. */
const isGenuine = (fields) =>
  isGenuineText(
    Object.entries(fields)
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
  );

/** @param said `1|` and the fields, or the fields alone */
function answered(said) {
  const [status, rest] = said.includes('|') ? said.split('|') : ['', said];
  const isSigned = rest.includes('CheckMacValue=');
  return {
    status,
    said,
    fields: Object.fromEntries(new URLSearchParams(rest)),
    genuine: isSigned && isGenuineText(rest),
  };
}

const parcel = ({ number, amount, date, goods, replyUrl }) => ({
  MerchantTradeNo: number,
  MerchantTradeDate: date,
  LogisticsType: 'Home',
  LogisticsSubType: 'TCAT',
  GoodsAmount: String(amount),
  CollectionAmount: 'N',
  IsCollection: 'N',
  GoodsName: goods,
  SenderName: '寄件人',
  SenderPhone: '',
  SenderCellPhone: '0912345678',
  ReceiverName: '收件人',
  ReceiverPhone: '',
  ReceiverCellPhone: '0912345678',
  ReceiverEmail: '',
  TradeDesc: '',
  ServerReplyURL: replyUrl,
  ClientReplyURL: '',
  LogisticsC2CReplyURL: '',
  Remark: '',
  PlatformID: '',
  SenderZipCode: '115',
  SenderAddress: '台北市南港區三重路19-1號6-1樓',
  ReceiverZipCode: '115',
  ReceiverAddress: '台北市南港區三重路19-1號6-1樓',
  Temperature: '0001',
  Distance: '00',
  Specification: '0001',
  ScheduledPickupTime: '4',
  ScheduledDeliveryTime: '4',
  ScheduledDeliveryDate: '',
  PackageCount: '',
});

await openShop({
  surface: sdk(),
  isGenuine,
  tasks: {
    delivery: async (given) => answered(await sdk().create_client.create(parcel(given))),
    deliveryByBrowser: (given) => sdk().create_client.create({ ...parcel(given), ClientReplyURL: given.clientUrl }),
    deliveryInCapitals: async (given) =>
      answered(await sdk().create_client.create({ ...parcel(given), LogisticsType: 'HOME' })),
    askDelivery: async ({ logisticsId }) =>
      answered(await sdk().query_client.querylogisticstradeinfo({ AllPayLogisticsID: logisticsId, PlatformID: '' })),
  },
});
