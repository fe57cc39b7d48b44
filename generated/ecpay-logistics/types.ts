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
        /** @description The merchant's number 特店交易編號, letters and digits, never used twice; the client makes one for an order that has none. */
        MerchantTradeNo: string;
        /**
         * @description Carrier 物流子類型.
         * @enum {string}
         */
        LogisticsSubType: "TCAT" | "POST";
        /** @description Name of Chinese and English letters, with middle dots between them where it has some; no digits, symbols or spaces. 4 to 10 wide, a Chinese letter or a dot being 2. */
        PersonName: string;
        /** @description Telephone number 電話 of digits and `()-#`. */
        Phone: string;
        /** @description Mobile number 手機, ten digits from 09. */
        CellPhone: string;
        /** @description Postcode 郵遞區號, three to six digits; a leading zero counts. */
        ZipCode: string;
        /** @description Address 地址, not blank, more than 6 and at most 60 characters. */
        Address: string;
        /**
         * @description Temperature 溫層; normal if left out, and always normal with Chunghwa Post.
         * @enum {string}
         */
        Temperature: "0001" | "0002" | "0003";
        /**
         * @description Distance 距離; same city if left out. ECPay mends it by the addresses. Not with Chunghwa Post.
         * @enum {string}
         */
        Distance: "00" | "01" | "02";
        /**
         * @description Size 規格; 60 cm if left out. Chilled and frozen end at 120 cm. Not with Chunghwa Post.
         * @enum {string}
         */
        Specification: "0001" | "0002" | "0003" | "0004";
        /**
         * @description When it is fetched 預定取件時段; only 4, and ECPay asks for it with the black cat. Not with Chunghwa Post.
         * @enum {string}
         */
        ScheduledPickupTime: "4";
        /**
         * @description When it is delivered 預定送達時段; 2 and 3 overlap (newer pages give 14 to 18 for both). Not with Chunghwa Post.
         * @enum {string}
         */
        ScheduledDeliveryTime: "1" | "2" | "3" | "4";
        /** @description An http or https address; a host in Chinese is written in Punycode. */
        Url: string;
        /** @description Whether the order was taken. */
        HomeDeliveryAnswer: components["schemas"]["HomeDeliveryAccepted"] | components["schemas"]["RefusedOrder"] | components["schemas"]["RefusedByNumber"];
        /** @description The order was taken 建立成功. */
        HomeDeliveryAccepted: {
            /**
             * @description What stands before the bar; 1 is taken.
             * @constant
             */
            ResCode: "1";
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
            /** @description The parcel's state 目前物流狀態; 300 at first and not a code of success. */
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
        /** @description Merchant number 特店編號. */
        MerchantIDEcho: string;
        /** @description The merchant's number 特店交易編號, or the one that ECPay made. */
        MerchantTradeNoEcho: string;
        /** @description State of a parcel 物流狀態代碼, an open list. 3016 and 3017 take a final state back. */
        LogisticsStatusCode: 300 | 310 | 311 | 320 | 325 | 3001 | 3002 | 3003 | 3004 | 3005 | 3006 | 3007 | 3008 | 3009 | 3010 | 3011 | 3012 | 3013 | 3014 | 3015 | 3016 | 3017 | 3117 | 3118 | 3119 | 3120 | 3121 | 3122 | 3123 | 3124 | 3125 | 3301 | 3302 | 3303 | 3304 | 3305 | 3306 | 3307 | 3308 | 3309 | 3310 | 3311 | 3312 | 3313 | 3314 | 3315 | 5001 | 5002 | 5003 | 5004 | 5005 | 5006 | 5007 | 5008 | 7001 | 7002 | 7003 | 7004 | 7005 | 7024 | 7025 | 7026 | 7027 | 7028 | 7029 | 7030 | 7031 | 7300 | 7301 | 7302 | (number & {});
        /** @description Text that goes with RtnCode 物流狀態說明; never match on it. */
        RtnMsg: string;
        /** @description ECPay's number of the delivery 綠界科技的物流交易編號; keep it beside your own. */
        AllPayLogisticsID: string;
        /** @description Kind of logistics 物流類型; `HOME`. */
        LogisticsTypeEcho: string;
        /** @description Carrier 物流子類型. */
        LogisticsSubTypeEcho: "TCAT" | "POST" | (string & {});
        /** @description Value of the goods 商品金額, NT$; what is paid when they are lost. */
        GoodsAmountEcho: number | null;
        /** @description When the state changed 物流狀態更新時間. */
        UpdateStatusDate: string;
        /** @description Receiver's name 收件人姓名. */
        ReceiverNameEcho: string;
        /** @description Telephone 電話; may be empty. */
        PhoneEcho: string;
        /** @description Mobile telephone 手機; may be empty. */
        CellPhoneEcho: string;
        /** @description Receiver's e-mail 收件人email; may be empty. */
        ReceiverEmailEcho: string;
        /** @description Receiver's address 收件人地址. */
        ReceiverAddressEcho: string;
        /** @description Shipping number of convenience stores 寄貨編號; empty for home delivery. */
        CVSPaymentNo: string;
        /** @description Its check number at 7-ELEVEN 驗證碼; empty for home delivery. */
        CVSValidationNo: string;
        /** @description Consignment number 託運單號; may still be empty in the answer to an order. */
        BookingNote: string;
        /** @description ECPay refused 建立失敗. */
        RefusedOrder: {
            /**
             * @description What stands before the bar; 0 is refused.
             * @constant
             */
            ResCode: "0";
            /** @description Why 錯誤訊息; a text without a code, never match on it. */
            ErrorMessage: string;
        };
        /** @description ECPay refused 建立失敗, with the error's number before the bar; known from one public source only. */
        RefusedByNumber: {
            /** @description What stands before the bar; the number of the error. */
            ResCode: components["schemas"]["CreateErrorCode"];
            /** @description Why 錯誤訊息; never match on it. */
            ErrorMessage: string;
        };
        /** @description Error of ordering 錯誤代碼, an open list from 10500001 to 10500067; not all are published. */
        CreateErrorCode: "10500013" | "10500014" | "10500022" | "10500023" | "10500024" | "10500025" | "10500029" | "10500035" | "10500036" | "10500040" | "10500041" | "10500042" | "10500043" | "10500044" | "10500045" | "10500046" | "10500049" | "10500066" | "10500067" | (string & {});
        /** @description The delivery, or why it cannot be shown. */
        DeliveryAnswer: components["schemas"]["Delivery"] | components["schemas"]["RefusedOrder"];
        /** @description The state of a delivery and what it cost 物流訂單資訊. */
        Delivery: {
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
            AllPayLogisticsID: components["schemas"]["AllPayLogisticsID"];
            LogisticsType?: components["schemas"]["CombinedLogisticsType"];
            LogisticsStatus: components["schemas"]["LogisticsStatusCode"];
            GoodsAmount?: components["schemas"]["GoodsAmountEcho"];
            /** @description Name of the goods 商品名稱. */
            GoodsName?: string;
            /** @description Weight as ordered 商品重量 in kg; Chunghwa Post only. */
            GoodsWeight?: number | null;
            /** @description Weight as measured 實際重量 in kg; Chunghwa Post only. */
            ActualWeight?: number | null;
            /** @description Fee of the delivery 物流費用, NT$. */
            HandlingCharge?: number | null;
            /** @description Cash to collect on delivery 代收金額, NT$. */
            CollectionAmount?: number | null;
            /** @description Fee for collecting cash 代收金額手續費, NT$. */
            CollectionChargeFee?: number | null;
            /** @description Collected cash paid out 物流代收款項撥款金額, NT$; 0 also while it is not paid out yet. */
            CollectionAllocateAmount?: number | null;
            /** @description When collected cash was paid out 物流代收款項撥款日期; empty before. */
            CollectionAllocateDate?: string;
            CVSPaymentNo?: components["schemas"]["CVSPaymentNo"];
            CVSValidationNo?: components["schemas"]["CVSValidationNo"];
            /** @description Delivery number of convenience stores 配送編號; empty for home delivery. */
            ShipmentNo?: string;
            /** @description When the fee was taken 物流運費扣款日期; empty before. */
            ShipChargeDate?: string;
            BookingNote?: components["schemas"]["BookingNote"];
            /** @description When the order was taken 訂單成立時間. */
            TradeDate?: string;
            /** @description Sender's name 寄件人姓名. */
            SenderName?: string;
            SenderPhone?: components["schemas"]["PhoneEcho"];
            SenderCellPhone?: components["schemas"]["CellPhoneEcho"];
        };
        /** @description Kind of logistics and carrier in one 物流類型. */
        CombinedLogisticsType: "HOME_TCAT" | "HOME_POST" | (string & {});
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number 特店編號.
             * @example 2000132
             */
            merchantId: string;
            /**
             * @description HashKey of the logistics service 物流介接 HashKey; not the payment or invoice one.
             * @example 5294y06JbISpM5x9
             */
            hashKey: string;
            /**
             * @description HashIV of the logistics service 物流介接 HashIV.
             * @example v77hoKGq4kWxNNIS
             */
            hashIv: string;
            /** @description Platform number 特約合作平台商代號, for contracted platforms only; merchantId is then the bound shop and the keys are the platform's. */
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
                     * @description When the shopper placed the order 特店交易時間, Asia/Taipei; not when ECPay takes it.
                     */
                    MerchantTradeDate?: Date | string;
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** @description Value of the goods 商品金額, NT$; what is paid when they are lost. */
                    GoodsAmount: number;
                    /** @description Name of the goods 商品名稱, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. */
                    GoodsName?: string;
                    /** @description Weight in kg 商品重量, at most 20 and three decimals; a must with Chunghwa Post. */
                    GoodsWeight?: number;
                    /** @description Sender's name 寄件人姓名: Chinese 2 to 5 characters, English 4 to 10, no spaces. */
                    SenderName: components["schemas"]["PersonName"];
                    /** @description Sender's telephone 寄件人電話; this or the mobile one. */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** @description Sender's mobile telephone 寄件人手機; this or the other one. */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Sender's postcode 寄件人郵遞區號. */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** @description Sender's address 寄件人地址, more than 6 characters. */
                    SenderAddress: components["schemas"]["Address"];
                    /** @description Receiver's name 收件人姓名: Chinese 2 to 5 characters, English 4 to 10, no spaces. */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** @description Receiver's telephone 收件人電話; this or the mobile one. */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** @description Receiver's mobile telephone 收件人手機; this or the other one. */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Receiver's postcode 收件人郵遞區號. */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** @description Receiver's address 收件人地址, more than 6 characters. */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * @description Receiver's e-mail 收件人email.
                     */
                    ReceiverEmail?: string;
                    Temperature?: components["schemas"]["Temperature"];
                    Distance?: components["schemas"]["Distance"];
                    Specification?: components["schemas"]["Specification"];
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** @description Description of the order 交易描述; ECPay would cut off what is over 200 characters. */
                    TradeDesc?: string;
                    /** @description Server address that receives `logisticsStatus` Server端回覆網址. */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** @description Remark 備註. */
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
                     * @description When the shopper placed the order 特店交易時間, Asia/Taipei; not when ECPay takes it.
                     */
                    MerchantTradeDate?: Date | string;
                    LogisticsSubType: components["schemas"]["LogisticsSubType"];
                    /** @description Value of the goods 商品金額, NT$; what is paid when they are lost. */
                    GoodsAmount: number;
                    /** @description Name of the goods 商品名稱, without quotes, line breaks and ^ ! @ # % & * + \ < > | _ [ ], at most 25 Chinese characters; a must with Chunghwa Post. */
                    GoodsName?: string;
                    /** @description Weight in kg 商品重量, at most 20 and three decimals; a must with Chunghwa Post. */
                    GoodsWeight?: number;
                    /** @description Sender's name 寄件人姓名: Chinese 2 to 5 characters, English 4 to 10, no spaces. */
                    SenderName: components["schemas"]["PersonName"];
                    /** @description Sender's telephone 寄件人電話; this or the mobile one. */
                    SenderPhone?: components["schemas"]["Phone"];
                    /** @description Sender's mobile telephone 寄件人手機; this or the other one. */
                    SenderCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Sender's postcode 寄件人郵遞區號. */
                    SenderZipCode: components["schemas"]["ZipCode"];
                    /** @description Sender's address 寄件人地址, more than 6 characters. */
                    SenderAddress: components["schemas"]["Address"];
                    /** @description Receiver's name 收件人姓名: Chinese 2 to 5 characters, English 4 to 10, no spaces. */
                    ReceiverName: components["schemas"]["PersonName"];
                    /** @description Receiver's telephone 收件人電話; this or the mobile one. */
                    ReceiverPhone?: components["schemas"]["Phone"];
                    /** @description Receiver's mobile telephone 收件人手機; this or the other one. */
                    ReceiverCellPhone?: components["schemas"]["CellPhone"];
                    /** @description Receiver's postcode 收件人郵遞區號. */
                    ReceiverZipCode: components["schemas"]["ZipCode"];
                    /** @description Receiver's address 收件人地址, more than 6 characters. */
                    ReceiverAddress: components["schemas"]["Address"];
                    /**
                     * Format: email
                     * @description Receiver's e-mail 收件人email.
                     */
                    ReceiverEmail?: string;
                    Temperature?: components["schemas"]["Temperature"];
                    Distance?: components["schemas"]["Distance"];
                    Specification?: components["schemas"]["Specification"];
                    ScheduledPickupTime?: components["schemas"]["ScheduledPickupTime"];
                    ScheduledDeliveryTime?: components["schemas"]["ScheduledDeliveryTime"];
                    /** @description Description of the order 交易描述; ECPay would cut off what is over 200 characters. */
                    TradeDesc?: string;
                    /** @description Server address that receives `logisticsStatus` Server端回覆網址. */
                    ServerReplyURL: components["schemas"]["Url"];
                    /** @description Page to which the shopper's browser brings the ordered delivery Client端回覆網址. */
                    ClientReplyURL: components["schemas"]["Url"];
                    /** @description Remark 備註. */
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
                    /** @description ECPay's number of the delivery 綠界科技的物流交易編號; this or MerchantTradeNo. */
                    AllPayLogisticsID?: string;
                    MerchantTradeNo?: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * @description The moment of asking 時間驗證, Unix seconds; good for 3 minutes.
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
