/** A parcel to somebody's home, by the black cat. */
export const parcel = {
  LogisticsSubType: 'TCAT',
  GoodsAmount: 1000,
  SenderName: '陳大明',
  SenderCellPhone: '0911222333',
  SenderZipCode: '11560',
  SenderAddress: '台北市南港區三重路19-2號6樓',
  ReceiverName: '王小美',
  ReceiverCellPhone: '0933222111',
  ReceiverZipCode: '407',
  ReceiverAddress: '台中市西屯區臺灣大道三段99號',
  ServerReplyURL: 'https://shop.example/logistics',
} as const;
