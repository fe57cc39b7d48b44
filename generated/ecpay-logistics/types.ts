// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
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
         * Order the delivery of a parcel 建立宅配物流訂單
         * @description The answer comes in the body, as `1|k=v&k=v` or `0|message`. `ResCode` 1 is the success; `RtnCode` is the parcel's state and is 300 at first. ECPay makes a number where none is sent, and that one would be gone with a lost answer: so the client always sends one, its own unless you give it. `ClientReplyURL` is not here: with it the answer comes by the shopper's browser (`createHomeDeliveryByForm`). With Chunghwa Post wait for state 320 before the label is printed and the parcel posted; sender and receiver must be on the main island. The parcel must be handed in within 20 days.
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
         * Let the shopper's browser order the delivery 建立宅配物流訂單（Client端）
         * @description The same as `createHomeDelivery`, sent by the browser: ECPay answers by posting the order to `ClientReplyURL` with the shopper's browser (`homeDeliveryPage`). A call from your server is the surer way; `ServerReplyURL` is told of the delivery either way.
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
         * Ask for the state of a delivery 查詢物流訂單
         * @description By ECPay's number or by the merchant's, at least one of the two. `LogisticsStatus` is the parcel's state; fees and the consignment number come with it.
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
         * A parcel changed its state 物流狀態通知
         * @description Posted to `ServerReplyURL` at each change of state. The same change may be told of again: `AllPayLogisticsID`, `RtnCode` and `UpdateStatusDate` together name it. Without the answer ECPay repeats it three times a day for three days. Stage cannot simulate it.
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
         * The shopper's browser comes back with the ordered delivery 建立物流訂單結果（Client端）
         * @description Posted by the shopper's browser to `ClientReplyURL` after `createHomeDeliveryByForm`, once. Show a page for what it says. `ServerReplyURL` is told of the same and of every later state (`logisticsStatus`), even where the browser never comes.
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
        /** @description The merchant's number, letters and digits, never used twice; the client makes one for an order that has none. 特店交易編號 */
        MerchantTradeNo: string;
        /**
         * @description Carrier. 物流子類型
         * @enum {string}
         */
        LogisticsSubType: "TCAT" | "POST";
        /** @description Name of Chinese and English letters, with middle dots between them where it has some; no digits, symbols or spaces. 4 to 10 wide, a Chinese letter or a dot being 2. */
        PersonName: string;
        /** @description Telephone number of digits and `()-#`. 電話 */
        Phone: string;
        /** @description Mobile number, ten digits from 09. 手機 */
        CellPhone: string;
        /** @description Postcode, three to six digits; a leading zero counts. 郵遞區號 */
        ZipCode: string;
        /** @description Address, not blank, more than 6 and at most 60 characters. 地址 */
        Address: string;
        /**
         * @description Temperature; normal if left out, and always normal with Chunghwa Post. 溫層
         * @enum {string}
         */
        Temperature: "0001" | "0002" | "0003";
        /**
         * @description Distance; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post. 距離
         * @enum {string}
         */
        Distance: "00" | "01" | "02";
        /**
         * @description Size; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post. 規格
         * @enum {string}
         */
        Specification: "0001" | "0002" | "0003" | "0004";
        /**
         * @description When it is fetched; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post. 預定取件時段
         * @enum {string}
         */
        ScheduledPickupTime: "4";
        /**
         * @description When it is delivered; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post. 預定送達時段
         * @enum {string}
         */
        ScheduledDeliveryTime: "1" | "2" | "3" | "4";
        /** @description An http or https address; a host in Chinese is written in Punycode. */
        Url: string;
        /** @description Whether the order was taken. */
        HomeDeliveryAnswer: components["schemas"]["HomeDeliveryAccepted"] | components["schemas"]["RefusedOrder"] | components["schemas"]["RefusedByNumber"];
        /** @description The order was taken. 建立成功 */
        HomeDeliveryAccepted: {
            /**
             * @description What stands before the bar; 1 is taken.
             * @constant
             */
            ResCode: "1";
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
            /** @description The parcel's state; 300 at first and not a code of success. 目前物流狀態 */
            RtnCode: components["schemas"]["LogisticsStatusCode"];
            RtnMsg?: components["schemas"]["RtnMsg"];
            AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
            LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
            LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
            GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
            UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
            ReceiverName?: components["schemas"]["ReceiverNameEcho"];
            ReceiverPhone?: components["schemas"]["PhoneEcho"];
            ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
            ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
            ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
            CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
            CVSValidationNo?: components["schemas"]["CVSValidationNo"];
            BookingNote?: components["schemas"]["BookingNote"];
        };
        /** @description Merchant number. 特店編號 */
        MerchantIDEcho: string;
        /** @description The merchant's number, or the one that ECPay made. 特店交易編號 */
        MerchantTradeNoEcho: string;
        /** @description State of a parcel, an open list. 3016 and 3017 take a final state back. 物流狀態代碼 */
        LogisticsStatusCode: 300 | 310 | 311 | 320 | 325 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 3008 | 3009 | 3010 | 3011 | 3012 | 3013 | 3014 | 3015 | 3016 | 3017 | 3117 | 3118 | 3119 | 3120 | 3121 | 3122 | 3123 | 3124 | 3125 | 3301 | 3302 | 3303 | 3304 | 3305 | 3306 | 3307 | 3308 | 3309 | 3310 | 3311 | 3312 | 3313 | 3314 | 3315 | 5001 | 5002 | 5003 | 5004 | 5005 | 5006 | 5007 | 5008 | 7001 | 7002 | 7003 | 7004 | 7005 | 7024 | 7025 | 7026 | 7027 | 7028 | 7029 | 7030 | 7031 | 7300 | 7301 | 7302 | (number & {});
        /** @description Text that goes with RtnCode; never match on it. 物流狀態說明 */
        RtnMsg: string;
        /** @description ECPay's number of the delivery; keep it beside your own. 綠界科技的物流交易編號 */
        AllPayLogisticsID: string;
        /** @description Kind of logistics; `HOME`. 物流類型 */
        LogisticsTypeEcho: string;
        /** @description Carrier. 物流子類型 */
        LogisticsSubTypeEcho: "TCAT" | "POST" | (string & {});
        /** @description Value of the goods, NT$; what is paid when they are lost. 商品金額 */
        GoodsAmountEcho: number | null;
        /** @description When the state changed. 物流狀態更新時間 */
        UpdateStatusDate: string;
        /** @description Receiver's name. 收件人姓名 */
        ReceiverNameEcho: string;
        /** @description Telephone; may be empty. 電話 */
        PhoneEcho: string;
        /** @description Mobile telephone; may be empty. 手機 */
        CellPhoneEcho: string;
        /** @description Receiver's e-mail; may be empty. 收件人 email */
        ReceiverEmailEcho: string;
        /** @description Receiver's address. 收件人地址 */
        ReceiverAddressEcho: string;
        /** @description Shipping number of convenience stores; empty for home delivery. 寄貨編號 */
        CVSPaymentNo: string;
        /** @description Its check number at 7-ELEVEN; empty for home delivery. 驗證碼 */
        CVSValidationNo: string;
        /** @description Consignment number; may still be empty in the answer to an order. 託運單號 */
        BookingNote: string;
        /** @description ECPay refused. 建立失敗 */
        RefusedOrder: {
            /**
             * @description What stands before the bar; 0 is refused.
             * @constant
             */
            ResCode: "0";
            /** @description Why; a text without a code, never match on it. 錯誤訊息 */
            ErrorMessage: string;
        };
        /** @description ECPay refused, with the error's number before the bar; known from one public source only. 建立失敗 */
        RefusedByNumber: {
            /** @description What stands before the bar; the number of the error. */
            ResCode: components["schemas"]["CreateErrorCode"];
            /** @description Why; never match on it. 錯誤訊息 */
            ErrorMessage: string;
        };
        /** @description Error of ordering, an open list from 10500001 to 10500067; not all are published. 錯誤代碼 */
        CreateErrorCode: "10500013" | "10500014" | "10500022" | "10500023" | "10500024" | "10500025" | "10500029" | "10500035" | "10500036" | "10500040" | "10500041" | "10500042" | "10500043" | "10500044" | "10500045" | "10500046" | "10500049" | "10500066" | "10500067" | (string & {});
        /** @description The delivery, or why it cannot be shown. */
        DeliveryAnswer: components["schemas"]["Delivery"] | components["schemas"]["RefusedOrder"];
        /** @description The state of a delivery and what it cost. 物流訂單資訊 */
        Delivery: {
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
            AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
            LogisticsType?: components["schemas"]["CombinedLogisticsType"];
            LogisticsStatus: components["schemas"]["LogisticsStatusCode"];
            GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
            /** @description Name of the goods. 商品名稱 */
            GoodsName?: string;
            /** @description Weight as ordered in kg; Chunghwa Post only. 商品重量 */
            GoodsWeight?: number | null;
            /** @description Weight as measured in kg; Chunghwa Post only. 實際重量 */
            ActualWeight?: number | null;
            /** @description Fee of the delivery, NT$. 物流費用 */
            HandlingCharge?: number | null;
            /** @description Cash to collect on delivery, NT$. 代收金額 */
            CollectionAmount?: number | null;
            /** @description Fee for collecting cash, NT$. 代收金額手續費 */
            CollectionChargeFee?: number | null;
            /** @description Collected cash paid out, NT$; 0 also while it is not paid out yet. 物流代收款項撥款金額 */
            CollectionAllocateAmount?: number | null;
            /** @description When collected cash was paid out; empty before. 物流代收款項撥款日期 */
            CollectionAllocateDate?: string;
            CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
            CVSValidationNo?: components["schemas"]["CVSValidationNo"];
            /** @description Delivery number of convenience stores; empty for home delivery. 配送編號 */
            ShipmentNo?: string;
            /** @description When the fee was taken; empty before. 物流運費扣款日期 */
            ShipChargeDate?: string;
            BookingNote?: components["schemas"]["BookingNote"];
            /** @description When the order was taken. 訂單成立時間 */
            TradeDate?: string;
            /** @description Sender's name. 寄件人姓名 */
            SenderName?: string;
            SenderPhone?: components["schemas"]["PhoneEcho"];
            SenderCellPhone?: components["schemas"]["CellPhoneEcho"];
        };
        /** @description Kind of logistics and carrier in one. 物流類型 */
        CombinedLogisticsType: "HOME_TCAT" | "HOME_POST" | (string & {});
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number. 特店編號
             * @example 2000132
             */
            merchantId: string;
            /**
             * @description HashKey of the logistics service; not the payment or invoice one. 物流介接 HashKey
             * @example 5294y06JbISpM5x9
             */
            hashKey: string;
            /**
             * @description HashIV of the logistics service. 物流介接 HashIV
             * @example v77hoKGq4kWxNNIS
             */
            hashIv: string;
            /** @description Platform number, for contracted platforms only; merchantId is then the bound shop and the keys are the platform's. 特約合作平台商代號 */
            platformId?: string;
        };
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
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * @description When the shopper placed the order, Asia/Taipei; not when ECPay takes it. 特店交易時間
                     */
                    MerchantTradeDate?: Date | string;
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** @description Value of the goods, NT$; what is paid when they are lost. 商品金額 */
                    GoodsAmount: number;
                    /** @description Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. 商品名稱 */
                    GoodsName?: string;
                    /** @description Weight in kg, at most 20 and three decimals; a must with Chunghwa Post. 商品重量 */
                    GoodsWeight?: number;
                    /** @description Sender's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 寄件人姓名 */
                    SenderName: components["schemas"]["PersonName"];
                    /** @description Sender's telephone; this or the mobile one. 寄件人電話 */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** @description Sender's mobile telephone; this or the other one. 寄件人手機 */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Sender's postcode. 寄件人郵遞區號 */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** @description Sender's address, more than 6 characters. 寄件人地址 */
                    SenderAddress: components["schemas"]["Address"];
                    /** @description Receiver's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 收件人姓名 */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** @description Receiver's telephone; this or the mobile one. 收件人電話 */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** @description Receiver's mobile telephone; this or the other one. 收件人手機 */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Receiver's postcode. 收件人郵遞區號 */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** @description Receiver's address, more than 6 characters. 收件人地址 */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * @description Receiver's e-mail. 收件人 email
                     */
                    ReceiverEmail?: string;
                    Temperature?: components["schemas"]["Temperature"];
                    Distance?: components["schemas"]["Distance"];
                    Specification?: components["schemas"]["Specification"];
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** @description Description of the order; ECPay would cut off what is over 200 characters. 交易描述 */
                    TradeDesc?: string;
                    /** @description Server address that receives `logisticsStatus`. Server 端回覆網址 */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** @description Remark. 備註 */
                    Remark?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeDeliveryAnswer"];
                };
            };
            /** @description Refused outside of the payload. */
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
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * @description When the shopper placed the order, Asia/Taipei; not when ECPay takes it. 特店交易時間
                     */
                    MerchantTradeDate?: Date | string;
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** @description Value of the goods, NT$; what is paid when they are lost. 商品金額 */
                    GoodsAmount: number;
                    /** @description Name of the goods, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. 商品名稱 */
                    GoodsName?: string;
                    /** @description Weight in kg, at most 20 and three decimals; a must with Chunghwa Post. 商品重量 */
                    GoodsWeight?: number;
                    /** @description Sender's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 寄件人姓名 */
                    SenderName: components["schemas"]["PersonName"];
                    /** @description Sender's telephone; this or the mobile one. 寄件人電話 */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** @description Sender's mobile telephone; this or the other one. 寄件人手機 */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Sender's postcode. 寄件人郵遞區號 */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** @description Sender's address, more than 6 characters. 寄件人地址 */
                    SenderAddress: components["schemas"]["Address"];
                    /** @description Receiver's name: Chinese 2 to 5 characters, English 4 to 10, no spaces. 收件人姓名 */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** @description Receiver's telephone; this or the mobile one. 收件人電話 */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** @description Receiver's mobile telephone; this or the other one. 收件人手機 */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Receiver's postcode. 收件人郵遞區號 */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** @description Receiver's address, more than 6 characters. 收件人地址 */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * @description Receiver's e-mail. 收件人 email
                     */
                    ReceiverEmail?: string;
                    Temperature?: components["schemas"]["Temperature"];
                    Distance?: components["schemas"]["Distance"];
                    Specification?: components["schemas"]["Specification"];
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** @description Description of the order; ECPay would cut off what is over 200 characters. 交易描述 */
                    TradeDesc?: string;
                    /** @description Server address that receives `logisticsStatus`. Server 端回覆網址 */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** @description Page to which the shopper's browser brings the ordered delivery. Client 端回覆網址 */
                    ClientReplyURL: components["schemas"]["Url"];
                    /** @description Remark. 備註 */
                    Remark?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused outside of the payload. */
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
                    /** @description ECPay's number of the delivery; this or MerchantTradeNo. 綠界科技的物流交易編號 */
                    AllPayLogisticsID?: string;
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * @description The moment of asking, Unix seconds; good for 3 minutes. 時間驗證
                     */
                    TimeStamp?: Date | number;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused outside of the payload. */
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
                    MerchantID?: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
                    RtnCode: components["schemas"]["LogisticsStatusCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
                    LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
                    LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
                    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
                    UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
                    ReceiverName?: components["schemas"]["ReceiverNameEcho"];
                    ReceiverPhone?: components["schemas"]["PhoneEcho"];
                    ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
                    ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
                    ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
                    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
                    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
                    BookingNote?: components["schemas"]["BookingNote"];
                };
            };
        };
        responses: {
            /** @description Acknowledged. */
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
                    MerchantID?: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
                    RtnCode: components["schemas"]["LogisticsStatusCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
                    LogisticsType?: components["schemas"]["LogisticsTypeEcho"];
                    LogisticsSubType?: components["schemas"]["LogisticsSubTypeEcho"];
                    GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
                    UpdateStatusDate?: components["schemas"]["UpdateStatusDate"];
                    ReceiverName?: components["schemas"]["ReceiverNameEcho"];
                    ReceiverPhone?: components["schemas"]["PhoneEcho"];
                    ReceiverCellPhone?: components["schemas"]["CellPhoneEcho"];
                    ReceiverEmail?: components["schemas"]["ReceiverEmailEcho"];
                    ReceiverAddress?: components["schemas"]["ReceiverAddressEcho"];
                    CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
                    CVSValidationNo?: components["schemas"]["CVSValidationNo"];
                    BookingNote?: components["schemas"]["BookingNote"];
                };
            };
        };
        responses: {
            /** @description Acknowledged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
