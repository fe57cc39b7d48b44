// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Carrier. 物流子類型 */
export const logisticsSubTypeEcho = { TCAT: { en: 'the black cat', zh: '黑貓物流' }, POST: { en: 'Chunghwa Post', zh: '中華郵政' } } as const;

/** State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼 */
export const logisticsStatusCode = {
  '300': { en: 'ECPay has the order', zh: '訂單處理中(綠界已收到訂單資料)', outcome: 'accepted', final: false },
  '310': { en: 'being passed on to the carrier', zh: '訂單上傳物流中', outcome: 'pending', final: false },
  '311': { en: 'passed on to the carrier', zh: '訂單傳送物流成功', outcome: 'accepted', final: false },
  '320': { en: 'post: data confirmed, the label can be printed', zh: '郵局已確認資料，可列印', outcome: 'accepted', final: false },
  '325': { en: 'ECPay has the order of a return', zh: '退貨訂單處理中(綠界已收到訂單資料)', outcome: 'accepted', final: false },
  '3001': { en: 'black cat: collected, in transit', zh: '轉運中(即集貨)', outcome: 'shipped', final: false },
  '3002': { en: 'black cat: nobody at home', zh: '不在家', outcome: 'shipped', final: false },
  '3003': { en: 'black cat: delivered', zh: '配完', outcome: 'delivered', final: true },
  '3004': { en: 'black cat: sent to the wrong depot', zh: '送錯營業所', outcome: 'shipped', final: false },
  '3005': { en: 'black cat: sent to the wrong transfer centre', zh: '送錯轉運中心', outcome: 'shipped', final: false },
  '3006': { en: 'black cat: out for delivery', zh: '配送中', outcome: 'shipped', final: false },
  '3007': { en: 'black cat: the receiver\'s firm is closed', zh: '公司行號休息', outcome: 'shipped', final: false },
  '3008': { en: 'black cat: wrong address, asking the receiver', zh: '地址錯誤，聯繫收件人', outcome: 'shipped', final: false },
  '3009': { en: 'black cat: the receiver has moved', zh: '搬家', outcome: 'shipped', final: false },
  '3010': { en: 'black cat: sent on to another address', zh: '轉寄', outcome: 'shipped', final: false },
  '3011': {
    en: 'black cat: held at the depot at the receiver\'s wish',
    zh: '暫置營業所(收件人要求至營業所取貨)',
    outcome: 'shipped',
    final: false,
  },
  '3012': { en: 'black cat: at the depot, the receiver will fetch it', zh: '到所(收件人要求到站所取件)', outcome: 'shipped', final: false },
  '3013': { en: 'black cat: same-day parcel arrived at the second depot', zh: '當配下車', outcome: 'shipped', final: false },
  '3014': { en: 'black cat: same-day parcel loaded at the first depot', zh: '當配上車', outcome: 'shipped', final: false },
  '3015': { en: 'black cat: by air', zh: '空運配送中', outcome: 'shipped', final: false },
  '3016': { en: 'black cat: the state delivered was taken back', zh: '配完狀態刪除', outcome: 'unknown', final: false },
  '3017': { en: 'black cat: the state returned was taken back', zh: '退回狀態刪除(代收退貨刪除)', outcome: 'unknown', final: false },
  '3117': { en: 'black cat: the receiver refused it', zh: '拒收(調查處理中)', outcome: 'failed', final: false },
  '3118': { en: 'black cat: held at the depot', zh: '暫置營業所', outcome: 'shipped', final: false },
  '3119': { en: 'black cat: held at the depot over a holiday', zh: '暫置營業所(假日暫置)', outcome: 'shipped', final: false },
  '3120': { en: 'black cat: about to go out', zh: '預備配送中', outcome: 'shipped', final: false },
  '3121': { en: 'black cat: handed to a shop, where the receiver fetches it', zh: '轉交門市配達', outcome: 'shipped', final: false },
  '3122': { en: 'black cat: another time was agreed', zh: '另約時間', outcome: 'shipped', final: false },
  '3123': { en: 'black cat: not fetched from the shop in time, going back', zh: '逾期未取門市刷退', outcome: 'failed', final: false },
  '3124': { en: 'black cat: returned parcel waits at the shop for the driver', zh: '退貨包裹待司機取回', outcome: 'failed', final: false },
  '3125': { en: 'black cat: the driver has the returned parcel from the shop', zh: '司機已到門市取回', outcome: 'failed', final: false },
  '3301': { en: 'post: posted', zh: '交寄郵件', outcome: 'shipped', final: false },
  '3302': { en: 'post: waits at a post office', zh: '各區郵局招領中', outcome: 'shipped', final: false },
  '3303': { en: 'post: could not be delivered', zh: '投遞不成功', outcome: 'failed', final: false },
  '3304': { en: 'post: destroyed as the sender wished', zh: '依寄件人指示銷毀', outcome: 'failed', final: true },
  '3305': { en: 'post: the receiver refused it', zh: '拒收', outcome: 'failed', final: false },
  '3306': { en: 'post: sent back, and could not be delivered there', zh: '退回投遞不成功', outcome: 'failed', final: false },
  '3307': { en: 'post: fetched from an i-box', zh: 'i郵箱取件成功', outcome: 'delivered', final: true },
  '3308': { en: 'post: delivered', zh: '投遞成功', outcome: 'delivered', final: true },
  '3309': { en: 'post: delivered, received by the addressee', zh: '投遞成功(收受人領取)', outcome: 'delivered', final: true },
  '3310': { en: 'post: back at the sender', zh: '已退回寄件人', outcome: 'failed', final: true },
  '3311': { en: 'post: out for delivery back to the sender', zh: '退回郵件投遞中', outcome: 'failed', final: false },
  '3312': { en: 'post: out for delivery', zh: '貨件投遞中', outcome: 'shipped', final: false },
  '3313': { en: 'post: in transit', zh: '郵局貨件運轉中', outcome: 'shipped', final: false },
  '3314': { en: 'post: waits in an i-box', zh: '到達i郵箱', outcome: 'shipped', final: false },
  '3315': { en: 'post: not fetched from the i-box in time', zh: 'i郵箱逾期退招領', outcome: 'shipped', final: false },
  '5001': { en: 'black cat: damaged, going back', zh: '損壞，站所將協助退貨', outcome: 'failed', final: false },
  '5002': { en: 'black cat: lost', zh: '遺失', outcome: 'failed', final: true },
  '5003': {
    en: 'black cat: neither sender nor receiver can be reached',
    zh: 'BASE列管(寄件人和收件人聯絡不到)',
    outcome: 'failed',
    final: false,
  },
  '5004': { en: 'black cat: going back', zh: '一般單退回', outcome: 'failed', final: false },
  '5005': { en: 'black cat: going back, cash on delivery', zh: '代收退貨', outcome: 'failed', final: false },
  '5006': { en: 'black cat: damaged, cash on delivery', zh: '代收毀損', outcome: 'failed', final: false },
  '5007': { en: 'black cat: lost, cash on delivery', zh: '代收遺失', outcome: 'failed', final: true },
  '5008': { en: 'black cat: back at the sender', zh: '退貨配完', outcome: 'failed', final: true },
  '7001': { en: 'black cat: too large, not taken', zh: '超大', outcome: 'failed', final: false },
  '7002': { en: 'black cat: too heavy, not taken', zh: '超重', outcome: 'failed', final: false },
  '7003': { en: 'black cat: wrong address, asking the receiver', zh: '地址錯誤，聯繫收件人', outcome: 'failed', final: false },
  '7004': { en: 'black cat: flight delayed', zh: '航班延誤', outcome: 'shipped', final: false },
  '7005': { en: 'black cat: the label was deleted', zh: '託運單刪除', outcome: 'cancelled', final: true },
  '7024': { en: 'black cat: another time was agreed for fetching', zh: '另約時間', outcome: 'pending', final: false },
  '7025': { en: 'black cat: nobody answers the telephone', zh: '電聯不上', outcome: 'failed', final: false },
  '7026': { en: 'black cat: the data is wrong', zh: '資料有誤', outcome: 'failed', final: false },
  '7027': { en: 'black cat: there is nothing to fetch', zh: '無件可退', outcome: 'failed', final: false },
  '7028': { en: 'black cat: too large and too heavy', zh: '超大超重', outcome: 'failed', final: false },
  '7029': { en: 'black cat: it was fetched before', zh: '已回收', outcome: 'failed', final: false },
  '7030': { en: 'black cat: another carrier took it', zh: '別家收走', outcome: 'failed', final: false },
  '7031': { en: 'black cat: the goods have not arrived there', zh: '商品未到', outcome: 'failed', final: false },
  '7300': { en: 'post: the data has an error', zh: '郵局接收資料異常', outcome: 'failed', final: false },
  '7301': { en: 'post: damaged, cannot be delivered', zh: '郵件破損-無法投遞', outcome: 'failed', final: false },
  '7302': { en: 'post: lost', zh: '郵件遺失', outcome: 'failed', final: true },
} as const;

/** Carrier. 物流子類型 */
export const logisticsSubType = { TCAT: { en: 'the black cat, T-Cat', zh: '黑貓物流' }, POST: { en: 'Chunghwa Post', zh: '中華郵政' } } as const;

/** Temperature; normal if left out, and always normal with Chunghwa Post. 溫層 */
export const temperature = {
  '0001': { en: 'normal temperature', zh: '常溫' },
  '0002': { en: 'chilled', zh: '冷藏' },
  '0003': { en: 'frozen', zh: '冷凍' },
} as const;

/** Distance; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post. 距離 */
export const distance = {
  '00': { en: 'same city or county', zh: '同縣市' },
  '01': { en: 'another city or county', zh: '外縣市' },
  '02': { en: 'outlying island', zh: '離島' },
} as const;

/** Size; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post. 規格 */
export const specification = {
  '0001': { en: '60 cm', zh: '60cm' },
  '0002': { en: '90 cm', zh: '90cm' },
  '0003': { en: '120 cm', zh: '120cm' },
  '0004': { en: '150 cm', zh: '150cm' },
} as const;

/** When it is fetched; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post. 預定取件時段 */
export const scheduledPickupTime = { '4': { en: 'any time', zh: '不限時' } } as const;

/** When it is delivered; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post. 預定送達時段 */
export const scheduledDeliveryTime = {
  '1': { en: 'before 13:00', zh: '13 點前' },
  '2': { en: '14:00 to 16:00 (newer pages: to 18:00)', zh: '14~16 時' },
  '3': { en: '14:00 to 18:00', zh: '14~18 時' },
  '4': { en: 'any time', zh: '不限時' },
} as const;

/** Kind of logistics and carrier in one. 物流類型 */
export const combinedLogisticsType = { HOME_TCAT: { en: 'the black cat', zh: '黑貓物流' }, HOME_POST: { en: 'Chunghwa Post', zh: '中華郵政' } } as const;

/** Error of ordering, an open list from 10500001 to 10500067; not all are published. 錯誤代碼 */
export const createErrorCode = {
  '10500013': { en: 'the receiver\'s telephone is missing', zh: '收件人電話未填', outcome: 'refused' },
  '10500014': { en: 'the sender\'s telephone is missing', zh: '寄件人電話未填', outcome: 'refused' },
  '10500022': { en: 'the temperature is missing', zh: '溫層未填', outcome: 'refused' },
  '10500023': { en: 'the distance is missing', zh: '距離未填', outcome: 'refused' },
  '10500024': { en: 'the size is missing', zh: '規格未填', outcome: 'refused' },
  '10500025': { en: 'the time of delivery is missing', zh: '預定送達時段未填', outcome: 'refused' },
  '10500029': { en: 'the amount is wrong', zh: '商品金額錯誤', outcome: 'refused' },
  '10500035': { en: 'a name has the wrong length', zh: '姓名長度錯誤', outcome: 'refused' },
  '10500036': { en: 'a name has the wrong length', zh: '姓名長度錯誤', outcome: 'refused' },
  '10500040': { en: 'the amount is wrong', zh: '商品金額錯誤', outcome: 'refused' },
  '10500041': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500042': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500043': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500044': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500045': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500046': { en: 'a telephone or an address is wrong', zh: '電話或地址錯誤', outcome: 'refused' },
  '10500049': { en: 'the merchant\'s balance at ECPay is too low', zh: '綠界帳戶餘額不足', outcome: 'refused' },
  '10500066': { en: 'the weight is wrong', zh: '商品重量錯誤', outcome: 'refused' },
  '10500067': { en: 'how Chunghwa Post handles returns was not set', zh: '未設定郵局退件處理方式', outcome: 'refused' },
} as const;
