// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface HomeDeliveryAccepted {
    /**
     * What stands before the bar; 1 is taken. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ResCode)
     * @constant
     */
    ResCode: "1";
    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.MerchantID) */
    MerchantID?: components["schemas"]["MerchantIDEcho"];
    /** The merchant's number, or the one that ECPay made. 特店交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.MerchantTradeNo) */
    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
    /**
     * The parcel's state; 300 at first and not a code of success. 目前物流狀態
     *
     * - `300`: ECPay has the order 訂單處理中(綠界已收到訂單資料)
     * - `310`: being passed on to the carrier 訂單上傳物流中
     * - `311`: passed on to the carrier 訂單傳送物流成功
     * - `320`: post: data confirmed, the label can be printed 郵局已確認資料，可列印
     * - `325`: ECPay has the order of a return 退貨訂單處理中(綠界已收到訂單資料)
     * - `3001`: black cat: collected, in transit 轉運中(即集貨)
     * - `3002`: black cat: nobody at home 不在家
     * - `3003`: black cat: delivered 配完
     * - `3004`: black cat: sent to the wrong depot 送錯營業所
     * - `3005`: black cat: sent to the wrong transfer centre 送錯轉運中心
     * - `3006`: black cat: out for delivery 配送中
     * - `3007`: black cat: the receiver's firm is closed 公司行號休息
     * - `3008`: black cat: wrong address, asking the receiver 地址錯誤，聯繫收件人
     * - `3009`: black cat: the receiver has moved 搬家
     * - `3010`: black cat: sent on to another address 轉寄
     * - `3011`: black cat: held at the depot at the receiver's wish 暫置營業所(收件人要求至營業所取貨)
     * - `3012`: black cat: at the depot, the receiver will fetch it 到所(收件人要求到站所取件)
     * - `3013`: black cat: same-day parcel arrived at the second depot 當配下車
     * - `3014`: black cat: same-day parcel loaded at the first depot 當配上車
     * - `3015`: black cat: by air 空運配送中
     * - `3016`: black cat: the state delivered was taken back 配完狀態刪除
     * - `3017`: black cat: the state returned was taken back 退回狀態刪除(代收退貨刪除)
     * - `3117`: black cat: the receiver refused it 拒收(調查處理中)
     * - `3118`: black cat: held at the depot 暫置營業所
     * - … 46 more in the reference
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.RtnCode)
     */
    RtnCode: components["schemas"]["LogisticsStatusCode"];
    /** Text that goes with RtnCode; never match on it. 物流狀態說明 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
    /** ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.AllPayLogisticsID) */
    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
    /** Kind of logistics; `HOME`. 物流類型 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.LogisticsType) */
    LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
    /**
     * Carrier. 物流子類型
     *
     * - `TCAT`: the black cat 黑貓物流
     * - `POST`: Chunghwa Post 中華郵政
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.LogisticsSubType)
     */
    LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.GoodsAmount) */
    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
    /** When the state changed. 物流狀態更新時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.UpdateStatusDate) */
    UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
    /** Receiver's name. 收件人姓名 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ReceiverName) */
    ReceiverName?: components["schemas"]["ReceiverNameEcho"];
    /** Telephone; may be empty. 電話 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ReceiverPhone) */
    ReceiverPhone?: components["schemas"]["PhoneEcho"];
    /** Mobile telephone; may be empty. 手機 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ReceiverCellPhone) */
    ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
    /** Receiver's e-mail; may be empty. 收件人 email [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ReceiverEmail) */
    ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
    /** Receiver's address. 收件人地址 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ReceiverAddress) */
    ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
    /** Shipping number of convenience stores; empty for home delivery. 寄貨編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.CVSPaymentNo) */
    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
    /** Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.CVSValidationNo) */
    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
    /** Consignment number; may still be empty in the answer to an order. 託運單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.BookingNote) */
    BookingNote?: components["schemas"]["BookingNote"];
}
export interface RefusedOrder {
    /**
     * What stands before the bar; 0 is refused. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ResCode)
     * @constant
     */
    ResCode: "0";
    /** Why; a text without a code, never match on it. 錯誤訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ErrorMessage) */
    ErrorMessage: string;
}
export interface RefusedByNumber {
    /**
     * What stands before the bar; the number of the error. 錯誤代碼
     *
     * - `10500013`: the receiver's telephone is missing 收件人電話未填
     * - `10500014`: the sender's telephone is missing 寄件人電話未填
     * - `10500022`: the temperature is missing 溫層未填
     * - `10500023`: the distance is missing 距離未填
     * - `10500024`: the size is missing 規格未填
     * - `10500025`: the time of delivery is missing 預定送達時段未填
     * - `10500029`: the amount is wrong 商品金額錯誤
     * - `10500035`: a name has the wrong length 姓名長度錯誤
     * - `10500036`: a name has the wrong length 姓名長度錯誤
     * - `10500040`: the amount is wrong 商品金額錯誤
     * - `10500041`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500042`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500043`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500044`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500045`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500046`: a telephone or an address is wrong 電話或地址錯誤
     * - `10500049`: the merchant's balance at ECPay is too low 綠界帳戶餘額不足
     * - `10500066`: the weight is wrong 商品重量錯誤
     * - `10500067`: how Chunghwa Post handles returns was not set 未設定郵局退件處理方式
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ResCode)
     */
    ResCode: components["schemas"]["CreateErrorCode"];
    /** Why; never match on it. 錯誤訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#answer.ErrorMessage) */
    ErrorMessage: string;
}
export interface Delivery {
    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.MerchantID) */
    MerchantID?: components["schemas"]["MerchantIDEcho"];
    /** The merchant's number, or the one that ECPay made. 特店交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.MerchantTradeNo) */
    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
    /** ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.AllPayLogisticsID) */
    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
    /**
     * Kind of logistics and carrier in one. 物流類型
     *
     * - `HOME_TCAT`: the black cat 黑貓物流
     * - `HOME_POST`: Chunghwa Post 中華郵政
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.LogisticsType)
     */
    LogisticsType?: components["schemas"]["CombinedLogisticsType"];
    /**
     * State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼
     *
     * - `300`: ECPay has the order 訂單處理中(綠界已收到訂單資料)
     * - `310`: being passed on to the carrier 訂單上傳物流中
     * - `311`: passed on to the carrier 訂單傳送物流成功
     * - `320`: post: data confirmed, the label can be printed 郵局已確認資料，可列印
     * - `325`: ECPay has the order of a return 退貨訂單處理中(綠界已收到訂單資料)
     * - `3001`: black cat: collected, in transit 轉運中(即集貨)
     * - `3002`: black cat: nobody at home 不在家
     * - `3003`: black cat: delivered 配完
     * - `3004`: black cat: sent to the wrong depot 送錯營業所
     * - `3005`: black cat: sent to the wrong transfer centre 送錯轉運中心
     * - `3006`: black cat: out for delivery 配送中
     * - `3007`: black cat: the receiver's firm is closed 公司行號休息
     * - `3008`: black cat: wrong address, asking the receiver 地址錯誤，聯繫收件人
     * - `3009`: black cat: the receiver has moved 搬家
     * - `3010`: black cat: sent on to another address 轉寄
     * - `3011`: black cat: held at the depot at the receiver's wish 暫置營業所(收件人要求至營業所取貨)
     * - `3012`: black cat: at the depot, the receiver will fetch it 到所(收件人要求到站所取件)
     * - `3013`: black cat: same-day parcel arrived at the second depot 當配下車
     * - `3014`: black cat: same-day parcel loaded at the first depot 當配上車
     * - `3015`: black cat: by air 空運配送中
     * - `3016`: black cat: the state delivered was taken back 配完狀態刪除
     * - `3017`: black cat: the state returned was taken back 退回狀態刪除(代收退貨刪除)
     * - `3117`: black cat: the receiver refused it 拒收(調查處理中)
     * - `3118`: black cat: held at the depot 暫置營業所
     * - … 46 more in the reference
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.LogisticsStatus)
     */
    LogisticsStatus: components["schemas"]["LogisticsStatusCode"];
    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.GoodsAmount) */
    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
    /** Name of the goods. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.GoodsName) */
    GoodsName?: string;
    /** Weight as ordered in kg; Chunghwa Post only. 商品重量 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.GoodsWeight) */
    GoodsWeight?: number | null;
    /** Weight as measured in kg; Chunghwa Post only. 實際重量 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.ActualWeight) */
    ActualWeight?: number | null;
    /** Fee of the delivery, NT$. 物流費用 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.HandlingCharge) */
    HandlingCharge?: number | null;
    /** Cash to collect on delivery, NT$. 代收金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CollectionAmount) */
    CollectionAmount?: number | null;
    /** Fee for collecting cash, NT$. 代收金額手續費 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CollectionChargeFee) */
    CollectionChargeFee?: number | null;
    /** Collected cash paid out, NT$; 0 also while it is not paid out yet. 物流代收款項撥款金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CollectionAllocateAmount) */
    CollectionAllocateAmount?: number | null;
    /** When collected cash was paid out; empty before. 物流代收款項撥款日期 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CollectionAllocateDate) */
    CollectionAllocateDate?: string;
    /** Shipping number of convenience stores; empty for home delivery. 寄貨編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CVSPaymentNo) */
    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
    /** Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.CVSValidationNo) */
    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
    /** Delivery number of convenience stores; empty for home delivery. 配送編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.ShipmentNo) */
    ShipmentNo?: string;
    /** When the fee was taken; empty before. 物流運費扣款日期 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.ShipChargeDate) */
    ShipChargeDate?: string;
    /** Consignment number; may still be empty in the answer to an order. 託運單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.BookingNote) */
    BookingNote?: components["schemas"]["BookingNote"];
    /** When the order was taken. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.TradeDate) */
    TradeDate?: string;
    /** Sender's name. 寄件人姓名 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.SenderName) */
    SenderName?: string;
    /** Telephone; may be empty. 電話 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.SenderPhone) */
    SenderPhone?: components["schemas"]["PhoneEcho"];
    /** Mobile telephone; may be empty. 手機 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#answer.SenderCellPhone) */
    SenderCellPhone?: components["schemas"]["CellPhoneEcho"];
}
export interface Refusal {
    code: string;
    message: string;
}
export interface Credentials {
    /**
     * Merchant number.
     * @example 2000132
     */
    merchantId: string;
    /**
     * HashKey of the logistics service; not the payment or invoice one.
     * @example 5294y06JbISpM5x9
     */
    hashKey: string;
    /**
     * HashIV of the logistics service.
     * @example v77hoKGq4kWxNNIS
     */
    hashIv: string;
    /** Platform number, for contracted platforms only; merchantId is then the bound shop and the keys are the platform's. */
    platformId?: string;
}
export interface paths {
    "/Express/Create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order the delivery of a parcel
         * The answer comes in the body, as `1|k=v&k=v` or `0|message`. `ResCode` 1 is the success; `RtnCode` is the parcel's state and is 300 at first. ECPay makes a number where none is sent, and that one would be gone with a lost answer: so the client always sends one, its own unless you give it. `ClientReplyURL` is not here: with it the answer comes by the shopper's browser (`createHomeDeliveryByForm`). With Chunghwa Post wait for state 320 before the label is printed and the parcel posted; sender and receiver must be on the main island. The parcel must be handed in within 20 days.
         */
        post: operations["createHomeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Express/Create#form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the shopper's browser order the delivery
         * The same as `createHomeDelivery`, sent by the browser: ECPay answers by posting the order to `ClientReplyURL` with the shopper's browser (`homeDeliveryPage`). A call from your server is the surer way; `ServerReplyURL` is notified of the delivery either way.
         */
        post: operations["createHomeDeliveryByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Helper/QueryLogisticsTradeInfo/V5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the state of a delivery
         * By ECPay's number or by the merchant's, at least one of the two. `LogisticsStatus` is the parcel's state; fees and the consignment number come with it.
         */
        post: operations["queryLogisticsTradeInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    logisticsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A parcel changed its state
         * Posted to `ServerReplyURL` at each change of state. The same change may be sent again: `AllPayLogisticsID`, `RtnCode` and `UpdateStatusDate` together name it. Without the answer ECPay repeats it three times a day for three days. Stage cannot simulate it.
         */
        post: operations["logisticsStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    homeDeliveryPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The shopper's browser comes back with the ordered delivery
         * Posted by the shopper's browser to `ClientReplyURL` after `createHomeDeliveryByForm`, once. Show a page for what it says. `ServerReplyURL` is notified of the same and of every later state (`logisticsStatus`), even where the browser never comes.
         */
        post: operations["homeDeliveryPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** The merchant's number, letters and digits, never used twice; the client makes one for an order that has none. 特店交易編號 */
        MerchantTradeNo: string;
        /**
         * Carrier. 物流子類型
         * @enum {string}
         */
        LogisticsSubType: "TCAT" | "POST";
        /** Name of Chinese and English letters, with middle dots between them where it has some; no digits, symbols or spaces. 4 to 10 wide, a Chinese letter or a dot being 2. */
        PersonName: string;
        /** Telephone number of digits and `()-#`. 電話 */
        Phone: string;
        /** Mobile number, ten digits from 09. 手機 */
        CellPhone: string;
        /** Postcode, three to six digits; a leading zero counts. 郵遞區號 */
        ZipCode: string;
        /** Address, not blank, more than 6 and at most 60 characters. 地址 */
        Address: string;
        /**
         * Temperature; normal if left out, and always normal with Chunghwa Post. 溫層
         * @enum {string}
         */
        Temperature: "0001" | "0002" | "0003";
        /**
         * Distance; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post. 距離
         * @enum {string}
         */
        Distance: "00" | "01" | "02";
        /**
         * Size; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post. 規格
         * @enum {string}
         */
        Specification: "0001" | "0002" | "0003" | "0004";
        /**
         * When it is fetched; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post. 預定取件時段
         * @enum {string}
         */
        ScheduledPickupTime: "4";
        /**
         * When it is delivered; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post. 預定送達時段
         * @enum {string}
         */
        ScheduledDeliveryTime: "1" | "2" | "3" | "4";
        /** An http or https address; a host in Chinese is written in Punycode. */
        Url: string;
        /** Whether the order was taken. */
        HomeDeliveryAnswer: components["schemas"]["HomeDeliveryAccepted"] | components["schemas"]["RefusedOrder"] | components["schemas"]["RefusedByNumber"];
        /** The order was taken. 建立成功 */
        HomeDeliveryAccepted: HomeDeliveryAccepted;
        /** Merchant number. 特店編號 */
        MerchantIDEcho: string;
        /** The merchant's number, or the one that ECPay made. 特店交易編號 */
        MerchantTradeNoEcho: string;
        /** State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼 */
        LogisticsStatusCode: 300 | 310 | 311 | 320 | 325 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 3008 | 3009 | 3010 | 3011 | 3012 | 3013 | 3014 | 3015 | 3016 | 3017 | 3117 | 3118 | 3119 | 3120 | 3121 | 3122 | 3123 | 3124 | 3125 | 3301 | 3302 | 3303 | 3304 | 3305 | 3306 | 3307 | 3308 | 3309 | 3310 | 3311 | 3312 | 3313 | 3314 | 3315 | 5001 | 5002 | 5003 | 5004 | 5005 | 5006 | 5007 | 5008 | 7001 | 7002 | 7003 | 7004 | 7005 | 7024 | 7025 | 7026 | 7027 | 7028 | 7029 | 7030 | 7031 | 7300 | 7301 | 7302 | (number & {});
        /** Text that goes with RtnCode; never match on it. 物流狀態說明 */
        RtnMsg: string;
        /** ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 */
        AllPayLogisticsID: string;
        /** Kind of logistics; `HOME`. 物流類型 */
        LogisticsTypeEcho: string;
        /** Carrier. 物流子類型 */
        LogisticsSubTypeEcho: "TCAT" | "POST" | (string & {});
        /** Value of the goods, NT$; what is paid when they are lost. 商品金額 */
        GoodsAmountEcho: number | null;
        /** When the state changed. 物流狀態更新時間 */
        UpdateStatusDate: string;
        /** Receiver's name. 收件人姓名 */
        ReceiverNameEcho: string;
        /** Telephone; may be empty. 電話 */
        PhoneEcho: string;
        /** Mobile telephone; may be empty. 手機 */
        CellPhoneEcho: string;
        /** Receiver's e-mail; may be empty. 收件人 email */
        ReceiverEmailEcho: string;
        /** Receiver's address. 收件人地址 */
        ReceiverAddressEcho: string;
        /** Shipping number of convenience stores; empty for home delivery. 寄貨編號 */
        CVSPaymentNo: string;
        /** Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 */
        CVSValidationNo: string;
        /** Consignment number; may still be empty in the answer to an order. 託運單號 */
        BookingNote: string;
        /** ECPay refused. 建立失敗 */
        RefusedOrder: RefusedOrder;
        /** ECPay refused, with the error's number before the bar; known from one public source only. 建立失敗 */
        RefusedByNumber: RefusedByNumber;
        /** Error of ordering, an open list from 10500001 to 10500067; not all are published. 錯誤代碼 */
        CreateErrorCode: "10500013" | "10500014" | "10500022" | "10500023" | "10500024" | "10500025" | "10500029" | "10500035" | "10500036" | "10500040" | "10500041" | "10500042" | "10500043" | "10500044" | "10500045" | "10500046" | "10500049" | "10500066" | "10500067" | (string & {});
        /** The delivery, or why it cannot be shown. */
        DeliveryAnswer: components["schemas"]["Delivery"] | components["schemas"]["RefusedOrder"];
        /** The state of a delivery and what it cost. 物流訂單資訊 */
        Delivery: Delivery;
        /** Kind of logistics and carrier in one. 物流類型 */
        CombinedLogisticsType: "HOME_TCAT" | "HOME_POST" | (string & {});
        /** The vendor refused in the envelope, before its service was asked. */
        Refusal: Refusal;
        Credentials: Credentials;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createHomeDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The merchant's number, letters and digits, never used twice; the client makes one for an order that has none. 特店交易編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.MerchantTradeNo) */
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * When the shopper placed the order, Asia/Taipei; not when ECPay takes it. 特店交易時間 Limits: up to 20 characters; as `yyyy/MM/dd HH:mm:ss`. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.MerchantTradeDate)
                     */
                    MerchantTradeDate?: Date | string;
                    /**
                     * Carrier. 物流子類型
                     *
                     * - `TCAT`: the black cat, T-Cat 黑貓物流
                     * - `POST`: Chunghwa Post 中華郵政
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.LogisticsSubType)
                     */
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.GoodsAmount) */
                    GoodsAmount: number;
                    /** Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. 商品名稱 Limits: up to 50 characters; 0 to 50 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.GoodsName) */
                    GoodsName?: string;
                    /** Weight in kg, at most 20 and three decimals; a must with Chunghwa Post. 商品重量 Limits: at most 20; more than 0. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.GoodsWeight) */
                    GoodsWeight?: number;
                    /** Sender's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 寄件人姓名 Limits: up to 10 characters; 4 to 10 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.SenderName) */
                    SenderName: components["schemas"]["PersonName"];
                    /** Sender's telephone; this or the mobile one. 寄件人電話 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.SenderPhone) */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** Sender's mobile telephone; this or the other one. 寄件人手機 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.SenderCellPhone) */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** Sender's postcode. 寄件人郵遞區號 Limits: up to 6 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.SenderZipCode) */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** Sender's address, more than 6 characters. 寄件人地址 Limits: 7 to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.SenderAddress) */
                    SenderAddress: components["schemas"]["Address"];
                    /** Receiver's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 收件人姓名 Limits: up to 10 characters; 4 to 10 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverName) */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** Receiver's telephone; this or the mobile one. 收件人電話 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverPhone) */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** Receiver's mobile telephone; this or the other one. 收件人手機 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverCellPhone) */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** Receiver's postcode. 收件人郵遞區號 Limits: up to 6 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverZipCode) */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** Receiver's address, more than 6 characters. 收件人地址 Limits: 7 to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverAddress) */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * Receiver's e-mail. 收件人 email Limits: up to 50 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ReceiverEmail)
                     */
                    ReceiverEmail?: string;
                    /**
                     * Temperature; normal if left out, and always normal with Chunghwa Post. 溫層
                     *
                     * - `0001`: normal temperature 常溫
                     * - `0002`: chilled 冷藏
                     * - `0003`: frozen 冷凍
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.Temperature)
                     */
                    Temperature?: components["schemas"]["Temperature"];
                    /**
                     * Distance; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post. 距離
                     *
                     * - `00`: same city or county 同縣市
                     * - `01`: another city or county 外縣市
                     * - `02`: outlying island 離島
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.Distance)
                     */
                    Distance?: components["schemas"]["Distance"];
                    /**
                     * Size; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post. 規格
                     *
                     * - `0001`: 60 cm 60cm
                     * - `0002`: 90 cm 90cm
                     * - `0003`: 120 cm 120cm
                     * - `0004`: 150 cm 150cm
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.Specification)
                     */
                    Specification?: components["schemas"]["Specification"];
                    /**
                     * When it is fetched; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post. 預定取件時段
                     *
                     * - `4`: any time 不限時
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ScheduledPickupTime)
                     */
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    /**
                     * When it is delivered; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post. 預定送達時段
                     *
                     * - `1`: before 13:00 13 點前
                     * - `2`: 14:00 to 16:00 (newer pages: to 18:00) 14~16 時
                     * - `3`: 14:00 to 18:00 14~18 時
                     * - `4`: any time 不限時
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ScheduledDeliveryTime)
                     */
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** Description of the order; ECPay would cut off what is over 200 characters. 交易描述 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.TradeDesc) */
                    TradeDesc?: string;
                    /** Server address that receives `logisticsStatus`. Server 端回覆網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.ServerReplyURL) */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** Remark. 備註 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html#request.Remark) */
                    Remark?: string;
                };
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeDeliveryAnswer"];
                };
            };
            /** Refused outside of the payload. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    createHomeDeliveryByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The merchant's number, letters and digits, never used twice; the client makes one for an order that has none. 特店交易編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.MerchantTradeNo) */
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * When the shopper placed the order, Asia/Taipei; not when ECPay takes it. 特店交易時間 Limits: up to 20 characters; as `yyyy/MM/dd HH:mm:ss`. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.MerchantTradeDate)
                     */
                    MerchantTradeDate?: Date | string;
                    /**
                     * Carrier. 物流子類型
                     *
                     * - `TCAT`: the black cat, T-Cat 黑貓物流
                     * - `POST`: Chunghwa Post 中華郵政
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.LogisticsSubType)
                     */
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.GoodsAmount) */
                    GoodsAmount: number;
                    /** Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. 商品名稱 Limits: up to 50 characters; 0 to 50 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.GoodsName) */
                    GoodsName?: string;
                    /** Weight in kg, at most 20 and three decimals; a must with Chunghwa Post. 商品重量 Limits: at most 20; more than 0. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.GoodsWeight) */
                    GoodsWeight?: number;
                    /** Sender's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 寄件人姓名 Limits: up to 10 characters; 4 to 10 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.SenderName) */
                    SenderName: components["schemas"]["PersonName"];
                    /** Sender's telephone; this or the mobile one. 寄件人電話 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.SenderPhone) */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** Sender's mobile telephone; this or the other one. 寄件人手機 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.SenderCellPhone) */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** Sender's postcode. 寄件人郵遞區號 Limits: up to 6 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.SenderZipCode) */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** Sender's address, more than 6 characters. 寄件人地址 Limits: 7 to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.SenderAddress) */
                    SenderAddress: components["schemas"]["Address"];
                    /** Receiver's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 收件人姓名 Limits: up to 10 characters; 4 to 10 columns wide, a Chinese character counting two. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverName) */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** Receiver's telephone; this or the mobile one. 收件人電話 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverPhone) */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** Receiver's mobile telephone; this or the other one. 收件人手機 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverCellPhone) */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** Receiver's postcode. 收件人郵遞區號 Limits: up to 6 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverZipCode) */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** Receiver's address, more than 6 characters. 收件人地址 Limits: 7 to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverAddress) */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * Receiver's e-mail. 收件人 email Limits: up to 50 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ReceiverEmail)
                     */
                    ReceiverEmail?: string;
                    /**
                     * Temperature; normal if left out, and always normal with Chunghwa Post. 溫層
                     *
                     * - `0001`: normal temperature 常溫
                     * - `0002`: chilled 冷藏
                     * - `0003`: frozen 冷凍
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.Temperature)
                     */
                    Temperature?: components["schemas"]["Temperature"];
                    /**
                     * Distance; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post. 距離
                     *
                     * - `00`: same city or county 同縣市
                     * - `01`: another city or county 外縣市
                     * - `02`: outlying island 離島
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.Distance)
                     */
                    Distance?: components["schemas"]["Distance"];
                    /**
                     * Size; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post. 規格
                     *
                     * - `0001`: 60 cm 60cm
                     * - `0002`: 90 cm 90cm
                     * - `0003`: 120 cm 120cm
                     * - `0004`: 150 cm 150cm
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.Specification)
                     */
                    Specification?: components["schemas"]["Specification"];
                    /**
                     * When it is fetched; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post. 預定取件時段
                     *
                     * - `4`: any time 不限時
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ScheduledPickupTime)
                     */
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    /**
                     * When it is delivered; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post. 預定送達時段
                     *
                     * - `1`: before 13:00 13 點前
                     * - `2`: 14:00 to 16:00 (newer pages: to 18:00) 14~16 時
                     * - `3`: 14:00 to 18:00 14~18 時
                     * - `4`: any time 不限時
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ScheduledDeliveryTime)
                     */
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** Description of the order; ECPay would cut off what is over 200 characters. 交易描述 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.TradeDesc) */
                    TradeDesc?: string;
                    /** Server address that receives `logisticsStatus`. Server 端回覆網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ServerReplyURL) */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** Page to which the shopper's browser brings the ordered delivery. Client 端回覆網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.ClientReplyURL) */
                    ClientReplyURL: components["schemas"]["Url"];
                    /** Remark. 備註 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html#request.Remark) */
                    Remark?: string;
                };
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** Refused outside of the payload. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    queryLogisticsTradeInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ECPay's number of the delivery; this or MerchantTradeNo. 綠界科技的物流交易編號 Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#request.AllPayLogisticsID) */
                    AllPayLogisticsID?: string;
                    /** The merchant's number, letters and digits, never used twice; the client makes one for an order that has none. 特店交易編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#request.MerchantTradeNo) */
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * When the query is sent, Unix seconds; good for 3 minutes. 時間驗證 Limits: Unix seconds. [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html#request.TimeStamp)
                     */
                    TimeStamp?: Date | number;
                };
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** Refused outside of the payload. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    logisticsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.MerchantID) */
                    MerchantID?: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's number, or the one that ECPay made. 特店交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.MerchantTradeNo) */
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
                    /**
                     * State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼
                     *
                     * - `300`: ECPay has the order 訂單處理中(綠界已收到訂單資料)
                     * - `310`: being passed on to the carrier 訂單上傳物流中
                     * - `311`: passed on to the carrier 訂單傳送物流成功
                     * - `320`: post: data confirmed, the label can be printed 郵局已確認資料，可列印
                     * - `325`: ECPay has the order of a return 退貨訂單處理中(綠界已收到訂單資料)
                     * - `3001`: black cat: collected, in transit 轉運中(即集貨)
                     * - `3002`: black cat: nobody at home 不在家
                     * - `3003`: black cat: delivered 配完
                     * - `3004`: black cat: sent to the wrong depot 送錯營業所
                     * - `3005`: black cat: sent to the wrong transfer centre 送錯轉運中心
                     * - `3006`: black cat: out for delivery 配送中
                     * - `3007`: black cat: the receiver's firm is closed 公司行號休息
                     * - `3008`: black cat: wrong address, asking the receiver 地址錯誤，聯繫收件人
                     * - `3009`: black cat: the receiver has moved 搬家
                     * - `3010`: black cat: sent on to another address 轉寄
                     * - `3011`: black cat: held at the depot at the receiver's wish 暫置營業所(收件人要求至營業所取貨)
                     * - `3012`: black cat: at the depot, the receiver will fetch it 到所(收件人要求到站所取件)
                     * - `3013`: black cat: same-day parcel arrived at the second depot 當配下車
                     * - `3014`: black cat: same-day parcel loaded at the first depot 當配上車
                     * - `3015`: black cat: by air 空運配送中
                     * - `3016`: black cat: the state delivered was taken back 配完狀態刪除
                     * - `3017`: black cat: the state returned was taken back 退回狀態刪除(代收退貨刪除)
                     * - `3117`: black cat: the receiver refused it 拒收(調查處理中)
                     * - `3118`: black cat: held at the depot 暫置營業所
                     * - … 46 more in the reference
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["LogisticsStatusCode"];
                    /** Text that goes with RtnCode; never match on it. 物流狀態說明 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.AllPayLogisticsID) */
                    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
                    /** Kind of logistics; `HOME`. 物流類型 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.LogisticsType) */
                    LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
                    /**
                     * Carrier. 物流子類型
                     *
                     * - `TCAT`: the black cat 黑貓物流
                     * - `POST`: Chunghwa Post 中華郵政
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.LogisticsSubType)
                     */
                    LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
                    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.GoodsAmount) */
                    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
                    /** When the state changed. 物流狀態更新時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.UpdateStatusDate) */
                    UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
                    /** Receiver's name. 收件人姓名 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverName) */
                    ReceiverName?: components["schemas"]["ReceiverNameEcho"];
                    /** Telephone; may be empty. 電話 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverPhone) */
                    ReceiverPhone?: components["schemas"]["PhoneEcho"];
                    /** Mobile telephone; may be empty. 手機 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverCellPhone) */
                    ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
                    /** Receiver's e-mail; may be empty. 收件人 email [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverEmail) */
                    ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
                    /** Receiver's address. 收件人地址 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverAddress) */
                    ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
                    /** Shipping number of convenience stores; empty for home delivery. 寄貨編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.CVSPaymentNo) */
                    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
                    /** Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.CVSValidationNo) */
                    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
                    /** Consignment number; may still be empty in the answer to an order. 託運單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.BookingNote) */
                    BookingNote?: components["schemas"]["BookingNote"];
                };
            };
        };
        responses: {
            /** Acknowledged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    homeDeliveryPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.MerchantID) */
                    MerchantID?: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's number, or the one that ECPay made. 特店交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.MerchantTradeNo) */
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
                    /**
                     * State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼
                     *
                     * - `300`: ECPay has the order 訂單處理中(綠界已收到訂單資料)
                     * - `310`: being passed on to the carrier 訂單上傳物流中
                     * - `311`: passed on to the carrier 訂單傳送物流成功
                     * - `320`: post: data confirmed, the label can be printed 郵局已確認資料，可列印
                     * - `325`: ECPay has the order of a return 退貨訂單處理中(綠界已收到訂單資料)
                     * - `3001`: black cat: collected, in transit 轉運中(即集貨)
                     * - `3002`: black cat: nobody at home 不在家
                     * - `3003`: black cat: delivered 配完
                     * - `3004`: black cat: sent to the wrong depot 送錯營業所
                     * - `3005`: black cat: sent to the wrong transfer centre 送錯轉運中心
                     * - `3006`: black cat: out for delivery 配送中
                     * - `3007`: black cat: the receiver's firm is closed 公司行號休息
                     * - `3008`: black cat: wrong address, asking the receiver 地址錯誤，聯繫收件人
                     * - `3009`: black cat: the receiver has moved 搬家
                     * - `3010`: black cat: sent on to another address 轉寄
                     * - `3011`: black cat: held at the depot at the receiver's wish 暫置營業所(收件人要求至營業所取貨)
                     * - `3012`: black cat: at the depot, the receiver will fetch it 到所(收件人要求到站所取件)
                     * - `3013`: black cat: same-day parcel arrived at the second depot 當配下車
                     * - `3014`: black cat: same-day parcel loaded at the first depot 當配上車
                     * - `3015`: black cat: by air 空運配送中
                     * - `3016`: black cat: the state delivered was taken back 配完狀態刪除
                     * - `3017`: black cat: the state returned was taken back 退回狀態刪除(代收退貨刪除)
                     * - `3117`: black cat: the receiver refused it 拒收(調查處理中)
                     * - `3118`: black cat: held at the depot 暫置營業所
                     * - … 46 more in the reference
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["LogisticsStatusCode"];
                    /** Text that goes with RtnCode; never match on it. 物流狀態說明 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.AllPayLogisticsID) */
                    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
                    /** Kind of logistics; `HOME`. 物流類型 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.LogisticsType) */
                    LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
                    /**
                     * Carrier. 物流子類型
                     *
                     * - `TCAT`: the black cat 黑貓物流
                     * - `POST`: Chunghwa Post 中華郵政
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.LogisticsSubType)
                     */
                    LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
                    /** Value of the goods, NT$; what is paid when they are lost. 商品金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.GoodsAmount) */
                    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
                    /** When the state changed. 物流狀態更新時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.UpdateStatusDate) */
                    UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
                    /** Receiver's name. 收件人姓名 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverName) */
                    ReceiverName?: components["schemas"]["ReceiverNameEcho"];
                    /** Telephone; may be empty. 電話 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverPhone) */
                    ReceiverPhone?: components["schemas"]["PhoneEcho"];
                    /** Mobile telephone; may be empty. 手機 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverCellPhone) */
                    ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
                    /** Receiver's e-mail; may be empty. 收件人 email [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverEmail) */
                    ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
                    /** Receiver's address. 收件人地址 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.ReceiverAddress) */
                    ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
                    /** Shipping number of convenience stores; empty for home delivery. 寄貨編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.CVSPaymentNo) */
                    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
                    /** Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.CVSValidationNo) */
                    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
                    /** Consignment number; may still be empty in the answer to an order. 託運單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html#field.BookingNote) */
                    BookingNote?: components["schemas"]["BookingNote"];
                };
            };
        };
        responses: {
            /** Acknowledged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
