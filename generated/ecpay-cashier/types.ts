// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface paths {
    "/Cashier/AioCheckOut/V5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the shopper to the cashier for a CVS code 產生超商代碼訂單
         * @description The shopper's browser posts this form and lands on ECPay's page, which shows the payment code; a call from a server only gets that page's HTML. ECPay's server posts the callbacks to `ReturnURL` (`paymentResult`) and `PaymentInfoURL` (`paymentInfo`). The shopper's browser brings the same to `OrderResultURL` (`paymentResultPage`) and `ClientRedirectURL` (`paymentInfoPage`) and is shown a page of yours; ship for what the server posted alone. `ClientRedirectURL` switches off the button of `ClientBackURL`, so only one of the two is taken.
         */
        post: operations["createCvsOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Cashier/QueryTradeInfo/V5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the state of an order 查詢訂單
         * @description `TradeStatus` says whether the order is paid. For CVS codes ECPay wants merchants to wait for the callback; ask when one seems to be missing, not in a loop (403 means called too fast, wait 30 minutes). A payment simulated in the console leaves the status at 0.
         */
        post: operations["queryTradeInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Cashier/QueryPaymentInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the payment code that was issued 查詢取號結果
         * @description The same data as the callback `paymentInfo`, and for CVS codes the address of a page that shows the code as a barcode. Not to be had any more once the order is paid.
         */
        post: operations["queryPaymentInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/1.0.0/Cashier/QueryCVSBarcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a payment code into the three segments of a barcode 超商代碼轉三段式條碼
         * @description For slips and pages that show bars which the shopper has scanned at the counter, in Code 39. Good for 10 minutes and at that one chain: ask when it is shown. `ExpireDate` is the deadline of the order and not of the barcode. Not to be had any more once the order is paid or has run out. The code of an order that may be paid anywhere becomes a barcode of the chain that is asked for; OK mart takes none.
         */
        post: operations["queryCvsBarcode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    paymentResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was paid, or its payment failed 付款結果通知
         * @description Posted to `ReturnURL`. Ship only if `RtnCode` is 1, `SimulatePaid` is 0 and `TradeAmt` is the order's amount; the same order may be told of several times. Answer within 10 seconds, or ECPay repeats it every 5 to 15 minutes, at most 4 times a day.
         */
        post: operations["paymentResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    paymentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment code was issued; nothing is paid yet 取號結果通知
         * @description Posted to `PaymentInfoURL`; what the shopper's browser brings to `ClientRedirectURL` is `paymentInfoPage`. `RtnCode` is 10100073 for a CVS code or a barcode and 2 for a virtual account, anything else is a failure. `TradeDate` may be a little later than in `paymentResult`.
         */
        post: operations["paymentInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    paymentResultPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The shopper's browser comes back with the result of a payment 付款結果（Client端）
         * @description Posted by the shopper's browser to `OrderResultURL`, once, right after an instant payment; never for CVS codes, which are paid later. Show a page for what it says; ship for `paymentResult`, which ECPay's server posts even where the browser never comes. Both may tell of one payment, and have the same `fulfilment`.
         */
        post: operations["paymentResultPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    paymentInfoPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The shopper's browser comes back with the issued code 取號結果（Client端）
         * @description Posted by the shopper's browser to `ClientRedirectURL`, once, when the code is issued; nothing is paid yet. Show the code. `PaymentInfoURL` gets the same from ECPay's server (`paymentInfo`), even where the browser never comes.
         */
        post: operations["paymentInfoPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The merchant's order number, letters and digits; never used twice. 特店訂單編號 */
        MerchantTradeNo: string;
        /** @description An http or https address without `%26` or `%3C` in it, which ECPay refuses; a host in Chinese is written in Punycode. */
        Url: string;
        /**
         * @description Chain of stores; once given the shopper cannot choose another. 付款子項目
         * @enum {string}
         */
        ChooseSubPayment: "CVS" | "OK" | "FAMILY" | "HILIFE" | "IBON";
        /**
         * @description Whether `paymentResult` carries the extra payment data; N if left out. 是否需要額外的付款資訊
         * @enum {string}
         */
        NeedExtraPaidInfo: "Y" | "N";
        /** @description The merchant's own note; comes back in the callbacks. 自訂名稱欄位 */
        CustomField: string;
        /**
         * @description Language of the page; traditional Chinese if left out. 語系設定
         * @enum {string}
         */
        Language: "ENG" | "KOR" | "JPN" | "CHI";
        /** @description A line on the kiosk's screen at FamilyMart and ibon. 交易描述 */
        ScreenLine: string;
        /** @description A payment code, and the chain that the barcode is for. */
        CvsBarcodeQuestion: {
            /** @description The payment code as it was issued. 繳費代碼 */
            PaymentNo: string;
            CVSType: components["schemas"]["CVSType"];
        };
        /**
         * @description Chain of stores; capitals and small letters count. 超商類型
         * @enum {string}
         */
        CVSType: "iBon" | "Family" | "Hilife";
        /** @description The state of an order. 訂單資訊 */
        TradeInfo: {
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
            StoreID?: components["schemas"]["StoreIDEcho"];
            TradeNo?: components["schemas"]["TradeNo"];
            TradeAmt: components["schemas"]["TradeAmt"];
            PaymentDate?: components["schemas"]["PaymentDate"];
            PaymentType?: components["schemas"]["PaymentMethod"];
            /** @description Handling fee of the transaction, NT$. 手續費合計 */
            HandlingCharge?: number | null;
            PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
            TradeDate?: components["schemas"]["TradeDate"];
            TradeStatus: components["schemas"]["TradeStatus"];
            /** @description Names of the goods. 商品名稱 */
            ItemName?: string;
            CustomField1?: components["schemas"]["CustomFieldEcho"];
            CustomField2?: components["schemas"]["CustomFieldEcho"];
            CustomField3?: components["schemas"]["CustomFieldEcho"];
            CustomField4?: components["schemas"]["CustomFieldEcho"];
            WebATMAccBank?: components["schemas"]["WebATMAccBank"];
            WebATMAccNo?: components["schemas"]["WebATMAccNo"];
            WebATMBankName?: components["schemas"]["WebATMBankName"];
            ATMAccBank?: components["schemas"]["ATMAccBank"];
            ATMAccNo?: components["schemas"]["ATMAccNo"];
            PaymentNo?: components["schemas"]["PaymentNo"];
            PayFrom?: components["schemas"]["PayFrom"];
            TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
            AlipayID?: components["schemas"]["AlipayID"];
            AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
            TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
            gwsr?: components["schemas"]["Gwsr"];
            process_date?: components["schemas"]["ProcessDate"];
            auth_code?: components["schemas"]["AuthCode"];
            amount?: components["schemas"]["CardAmount"];
            stage?: components["schemas"]["Stage"];
            stast?: components["schemas"]["Stast"];
            staed?: components["schemas"]["Staed"];
            eci?: components["schemas"]["Eci"];
            card4no?: components["schemas"]["Card4no"];
            card6no?: components["schemas"]["Card6no"];
            red_dan?: components["schemas"]["RedDan"];
            red_de_amt?: components["schemas"]["RedDeAmt"];
            red_ok_amt?: components["schemas"]["RedOkAmt"];
            red_yet?: components["schemas"]["RedYet"];
            PeriodType?: components["schemas"]["PeriodType"];
            Frequency?: components["schemas"]["Frequency"];
            ExecTimes?: components["schemas"]["ExecTimes"];
            PeriodAmount?: components["schemas"]["PeriodAmount"];
            TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
            TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
        };
        /** @description Merchant number. 特店編號 */
        MerchantIDEcho: string;
        /** @description The merchant's order number. 特店訂單編號 */
        MerchantTradeNoEcho: string;
        /** @description The merchant's own number of a branch; may be empty. 特店旗下店舖代號 */
        StoreIDEcho: string;
        /** @description ECPay's number of the order. 綠界的交易編號 */
        TradeNo: string;
        /** @description Amount of the order, NT$; compare it with your own. 交易金額 */
        TradeAmt: number;
        /** @description When it was paid; empty before. 付款時間 */
        PaymentDate: string;
        /** @description How it was or is to be paid. 特店選擇的付款方式 */
        PaymentMethod: "CVS_CVS" | "CVS_OK" | "CVS_FAMILY" | "CVS_HILIFE" | "CVS_IBON" | "BARCODE_BARCODE" | "ATM_BOT" | "ATM_LAND" | "ATM_TAISHIN" | "WebATM_TAISHIN" | "Credit_CreditCard" | (string & {});
        /** @description Fee of the payment method and its processing, NT$; may have decimals. 通路費 */
        PaymentTypeChargeFee: number | null;
        /** @description When the order was established. 訂單成立時間 */
        TradeDate: string;
        /** @description State of the order; only `1` is paid. 交易狀態 */
        TradeStatus: "0" | "1" | "10200047" | "10200052" | "10200073" | "10200074" | "10200095" | "10300066" | (string & {});
        /** @description The merchant's own note. 自訂名稱欄位 */
        CustomFieldEcho: string;
        /** @description Payer's bank; WebATM only. 付款人銀行代碼 */
        WebATMAccBank: string;
        /** @description Last five digits of the payer's account; WebATM only. 付款人銀行帳號後五碼 */
        WebATMAccNo: string;
        /** @description Name of the payer's bank; WebATM only. 銀行名稱 */
        WebATMBankName: string;
        /** @description Payer's bank; ATM only. 付款人銀行代碼 */
        ATMAccBank: string;
        /** @description Last five digits of the payer's account; ATM only. 付款人銀行帳號後五碼 */
        ATMAccNo: string;
        /** @description Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 */
        PaymentNo: string;
        /** @description Chain where the code was paid. 繳費超商 */
        PayFrom: "family" | "hilife" | "okmart" | "ibon" | (string & {});
        /** @description Number of a Tenpay payment; no longer offered. 財付通交易編號 */
        TenpayTradeNo: string;
        /** @description Payer's number at Alipay; no longer offered. 付款人在支付寶的系統編號 */
        AlipayID: string;
        /** @description Number of an Alipay payment; no longer offered. 支付寶交易編號 */
        AlipayTradeNo: string;
        /** @description Number of a TWQR payment; newer answers only. 行動支付交易編號 */
        TWQRTradeNo: string;
        /** @description Number of the card authorisation. 授權交易單號 */
        Gwsr: number | null;
        /** @description When the card was authorised. 處理時間 */
        ProcessDate: string;
        /** @description Authorisation code of the card. 授權碼 */
        AuthCode: string;
        /** @description Amount charged to the card, NT$. 金額 */
        CardAmount: number | null;
        /** @description Number of instalments. 分期期數 */
        Stage: number | null;
        /** @description First instalment, NT$. 首期金額 */
        Stast: number | null;
        /** @description Each further instalment, NT$. 各期金額 */
        Staed: number | null;
        /** @description Result of 3D Secure; 5, 6, 2 and 1 passed through it. 3D(VBV) 回傳值 */
        Eci: number | null;
        /** @description Last four digits of the card. 卡片的末 4 碼 */
        Card4no: string;
        /** @description First six digits of the card. 卡片的前 6 碼 */
        Card6no: string;
        /** @description Bonus points used. 紅利扣點 */
        RedDan: number | null;
        /** @description Amount that bonus points took off, NT$. 紅利折抵金額 */
        RedDeAmt: number | null;
        /** @description Amount charged after bonus points, NT$. 實際扣款金額 */
        RedOkAmt: number | null;
        /** @description Bonus points left. 紅利剩餘點數 */
        RedYet: number | null;
        /** @description Kind of period of a recurring charge. 訂單建立時所設定的週期種類 */
        PeriodType: string;
        /** @description Periods between two charges. 執行頻率 */
        Frequency: number | null;
        /** @description Number of charges ordered. 執行次數 */
        ExecTimes: number | null;
        /** @description Amount of each charge, NT$. 每次授權金額 */
        PeriodAmount: number | null;
        /** @description Number of charges that succeeded so far. 目前已成功授權的次數 */
        TotalSuccessTimes: number | null;
        /** @description Amount of all charges that succeeded so far, NT$. 目前已成功授權的金額合計 */
        TotalSuccessAmount: number | null;
        /** @description An issued payment code, as the query answers it. 取號結果 */
        IssuedCode: {
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
            StoreID?: components["schemas"]["StoreIDEcho"];
            RtnCode: components["schemas"]["IssueRtnCode"];
            RtnMsg?: components["schemas"]["RtnMsg"];
            TradeNo?: components["schemas"]["TradeNo"];
            TradeAmt?: components["schemas"]["TradeAmt"];
            PaymentType?: components["schemas"]["PaymentMethod"];
            TradeDate?: components["schemas"]["TradeDate"];
            PlatformID?: components["schemas"]["PlatformIDEcho"];
            CustomField1?: components["schemas"]["CustomFieldEcho"];
            CustomField2?: components["schemas"]["CustomFieldEcho"];
            CustomField3?: components["schemas"]["CustomFieldEcho"];
            CustomField4?: components["schemas"]["CustomFieldEcho"];
            BankCode?: components["schemas"]["BankCode"];
            vAccount?: components["schemas"]["VirtualAccount"];
            PaymentNo?: components["schemas"]["PaymentNo"];
            /** @description Page that shows a CVS code as a barcode; CVS only. 繳費條碼頁面 */
            PaymentURL?: string;
            ExpireDate?: components["schemas"]["ExpireDate"];
            Barcode1?: components["schemas"]["BarcodeSegment"];
            Barcode2?: components["schemas"]["BarcodeSegment"];
            Barcode3?: components["schemas"]["BarcodeSegment"];
        };
        /** @description Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果 */
        IssueRtnCode: 2 | 10100058 | 10100073 | 10200047 | 10200052 | 10200073 | 10200074 | 10200095 | 10300006 | 10300066 | 10400011 | (number & {});
        /** @description Text that goes with RtnCode; never match on it. 交易訊息 */
        RtnMsg: string;
        /** @description Platform number. 特約合作平台商代號 */
        PlatformIDEcho: string;
        /** @description Bank of the virtual account; ATM only. 繳費銀行代碼 */
        BankCode: string;
        /** @description Virtual account; ATM only. 繳費虛擬帳號 */
        VirtualAccount: string;
        /** @description Last moment to pay: `yyyy/MM/dd HH:mm:ss`, for ATM only `yyyy/MM/dd`. 繳費期限 */
        ExpireDate: string;
        /** @description Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 */
        BarcodeSegment: string;
        /** @description The barcode, or why there is none. */
        CvsBarcodeAnswer: components["schemas"]["CvsBarcode"] | components["schemas"]["NoCvsBarcode"];
        /** @description The three segments of a barcode. 三段式條碼 */
        CvsBarcode: {
            /**
             * @description Converted. 回應代碼
             * @constant
             */
            RtnCode: 1;
            RtnMsg?: components["schemas"]["RtnMsg"];
            PlatformID?: components["schemas"]["PlatformIDEcho"];
            MerchantID?: components["schemas"]["MerchantIDEcho"];
            /** @description The payment code that was asked about. 繳費代碼 */
            PaymentNo?: string;
            /** @description The barcode. 超商條碼資訊 */
            CVSInfo: {
                /** @description First segment, in Code 39: nine characters, letters among them. 條碼第一段 */
                Barcode1: string;
                /** @description Second segment, in Code 39: sixteen characters; zeros in front count. 條碼第二段 */
                Barcode2: string;
                /** @description Third segment, in Code 39: fifteen characters; zeros in front count. 條碼第三段 */
                Barcode3: string;
                /** @description Last moment to pay the order; the barcode itself is good for 10 minutes. 繳費期限 */
                ExpireDate?: string;
            };
        };
        /** @description Why there is no barcode. */
        NoCvsBarcode: {
            /** @description Why the code was not converted; any code but 1. 回應代碼 */
            RtnCode: 5000220 | 5000261 | 10200047 | (number & {});
            RtnMsg?: components["schemas"]["RtnMsg"];
        };
        /** @description Result of the payment; only 1 is paid. 交易狀態 */
        PaymentRtnCode: 1 | 10100058 | 10200095 | 10300006 | 10300066 | (number & {});
        /** @description Whether somebody only simulated the payment; never ship for 1. 是否為模擬付款 */
        SimulatePaid: 0 | 1 | (number & {}) | null;
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number. 特店編號
             * @example 3002607
             */
            merchantId: string;
            /**
             * @description HashKey of the payment service; not the logistics or invoice one. 金流介接 HashKey
             * @example pwFHCqoQZGmho4w6
             */
            hashKey: string;
            /**
             * @description HashIV of the payment service. 金流介接 HashIV
             * @example EkRm7iFT261dpevs
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
    createCvsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * @description When the order was placed, Asia/Taipei. 特店交易時間
                     */
                    MerchantTradeDate?: Date | string;
                    /** @description Amount of the order, whole NT$. 交易金額 */
                    TotalAmount: number;
                    /** @description Description of the order, not blank and without special characters (the set is not told). 交易描述 */
                    TradeDesc: string;
                    /** @description Names of the goods; `#` starts a new line on the page, so none may stand in a name. ECPay cuts off over 400 characters without a word. 商品名稱 */
                    ItemName: string;
                    /** @description Server address that receives `paymentResult`; port 80 or 443. 付款完成通知回傳網址 */
                    ReturnURL: components["schemas"]["Url"];
                    /** @description The merchant's own number of a branch, letters and digits. 特店旗下店舖代號 */
                    StoreID?: string;
                    /** @description Page behind the button that leads back to the shop; gets no result. 返回特店的按鈕連結 */
                    ClientBackURL?: components["schemas"]["Url"];
                    /** @description Page to which the shopper's browser brings the result of a payment. No effect for CVS codes, which are paid later; not ReturnURL. Client 端接收付款結果網址 */
                    OrderResultURL?: components["schemas"]["Url"];
                    /** @description Payment methods to hide, with `#` between them. No effect for CVS codes, since the method is chosen. 隱藏付款方式 */
                    IgnorePayment?: string;
                    /** @description Page of the goods. 商品銷售網址 */
                    ItemURL?: string;
                    /** @description Remark. 備註欄位 */
                    Remark?: string;
                    ChooseSubPayment?: components["schemas"]["ChooseSubPayment"];
                    NeedExtraPaidInfo?: components["schemas"]["NeedExtraPaidInfo"];
                    CustomField1?: components["schemas"]["CustomField"];
                    CustomField2?: components["schemas"]["CustomField"];
                    CustomField3?: components["schemas"]["CustomField"];
                    CustomField4?: components["schemas"]["CustomField"];
                    Language?: components["schemas"]["Language"];
                    /** @description Minutes until the code runs out; 10080 (7 days) if left out, at most 43200 (30 days). 超商繳費截止時間 */
                    StoreExpireDate?: number;
                    /** @description Server address that receives `paymentInfo` once the code is issued. Server 端回傳付款相關資訊 */
                    PaymentInfoURL?: components["schemas"]["Url"];
                    /** @description Page to which the shopper's browser brings the issued code; without it the shopper stays at ECPay. Not with ClientBackURL. Client 端回傳付款相關資訊 */
                    ClientRedirectURL?: components["schemas"]["Url"];
                    /** @description First line on the kiosk's screen at FamilyMart and ibon. 交易描述1 */
                    Desc_1?: components["schemas"]["ScreenLine"];
                    /** @description Second line on the kiosk's screen. 交易描述2 */
                    Desc_2?: components["schemas"]["ScreenLine"];
                    /** @description Third line on the kiosk's screen. 交易描述3 */
                    Desc_3?: components["schemas"]["ScreenLine"];
                    /** @description Fourth line on the kiosk's screen. 交易描述4 */
                    Desc_4?: components["schemas"]["ScreenLine"];
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
    queryTradeInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * @description The moment of asking, Unix seconds; good for 3 minutes. 驗證時間
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
                    "application/json": components["schemas"]["TradeInfo"];
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
    queryPaymentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * @description The moment of asking, Unix seconds; good for 3 minutes. 驗證時間
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
                    "application/json": components["schemas"]["IssuedCode"];
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
    queryCvsBarcode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CvsBarcodeQuestion"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvsBarcodeAnswer"];
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
    paymentResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    RtnCode: components["schemas"]["PaymentRtnCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    TradeNo?: components["schemas"]["TradeNo"];
                    TradeAmt: components["schemas"]["TradeAmt"];
                    PaymentDate?: components["schemas"]["PaymentDate"];
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
                    TradeDate?: components["schemas"]["TradeDate"];
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    SimulatePaid?: components["schemas"]["SimulatePaid"];
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    WebATMAccBank?: components["schemas"]["WebATMAccBank"];
                    WebATMAccNo?: components["schemas"]["WebATMAccNo"];
                    WebATMBankName?: components["schemas"]["WebATMBankName"];
                    ATMAccBank?: components["schemas"]["ATMAccBank"];
                    ATMAccNo?: components["schemas"]["ATMAccNo"];
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    PayFrom?: components["schemas"]["PayFrom"];
                    TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
                    AlipayID?: components["schemas"]["AlipayID"];
                    AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
                    TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
                    gwsr?: components["schemas"]["Gwsr"];
                    process_date?: components["schemas"]["ProcessDate"];
                    auth_code?: components["schemas"]["AuthCode"];
                    amount?: components["schemas"]["CardAmount"];
                    stage?: components["schemas"]["Stage"];
                    stast?: components["schemas"]["Stast"];
                    staed?: components["schemas"]["Staed"];
                    eci?: components["schemas"]["Eci"];
                    card4no?: components["schemas"]["Card4no"];
                    card6no?: components["schemas"]["Card6no"];
                    red_dan?: components["schemas"]["RedDan"];
                    red_de_amt?: components["schemas"]["RedDeAmt"];
                    red_ok_amt?: components["schemas"]["RedOkAmt"];
                    red_yet?: components["schemas"]["RedYet"];
                    PeriodType?: components["schemas"]["PeriodType"];
                    Frequency?: components["schemas"]["Frequency"];
                    ExecTimes?: components["schemas"]["ExecTimes"];
                    PeriodAmount?: components["schemas"]["PeriodAmount"];
                    TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
                    TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
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
    paymentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    RtnCode: components["schemas"]["IssueRtnCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    TradeNo: components["schemas"]["TradeNo"];
                    TradeAmt: components["schemas"]["TradeAmt"];
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    TradeDate?: components["schemas"]["TradeDate"];
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    BankCode?: components["schemas"]["BankCode"];
                    vAccount?: components["schemas"]["VirtualAccount"];
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    ExpireDate?: components["schemas"]["ExpireDate"];
                    Barcode1?: components["schemas"]["BarcodeSegment"];
                    Barcode2?: components["schemas"]["BarcodeSegment"];
                    Barcode3?: components["schemas"]["BarcodeSegment"];
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
    paymentResultPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    RtnCode: components["schemas"]["PaymentRtnCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    TradeNo?: components["schemas"]["TradeNo"];
                    TradeAmt: components["schemas"]["TradeAmt"];
                    PaymentDate?: components["schemas"]["PaymentDate"];
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
                    TradeDate?: components["schemas"]["TradeDate"];
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    SimulatePaid?: components["schemas"]["SimulatePaid"];
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    WebATMAccBank?: components["schemas"]["WebATMAccBank"];
                    WebATMAccNo?: components["schemas"]["WebATMAccNo"];
                    WebATMBankName?: components["schemas"]["WebATMBankName"];
                    ATMAccBank?: components["schemas"]["ATMAccBank"];
                    ATMAccNo?: components["schemas"]["ATMAccNo"];
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    PayFrom?: components["schemas"]["PayFrom"];
                    TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
                    AlipayID?: components["schemas"]["AlipayID"];
                    AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
                    TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
                    gwsr?: components["schemas"]["Gwsr"];
                    process_date?: components["schemas"]["ProcessDate"];
                    auth_code?: components["schemas"]["AuthCode"];
                    amount?: components["schemas"]["CardAmount"];
                    stage?: components["schemas"]["Stage"];
                    stast?: components["schemas"]["Stast"];
                    staed?: components["schemas"]["Staed"];
                    eci?: components["schemas"]["Eci"];
                    card4no?: components["schemas"]["Card4no"];
                    card6no?: components["schemas"]["Card6no"];
                    red_dan?: components["schemas"]["RedDan"];
                    red_de_amt?: components["schemas"]["RedDeAmt"];
                    red_ok_amt?: components["schemas"]["RedOkAmt"];
                    red_yet?: components["schemas"]["RedYet"];
                    PeriodType?: components["schemas"]["PeriodType"];
                    Frequency?: components["schemas"]["Frequency"];
                    ExecTimes?: components["schemas"]["ExecTimes"];
                    PeriodAmount?: components["schemas"]["PeriodAmount"];
                    TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
                    TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
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
    paymentInfoPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    RtnCode: components["schemas"]["IssueRtnCode"];
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    TradeNo: components["schemas"]["TradeNo"];
                    TradeAmt: components["schemas"]["TradeAmt"];
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    TradeDate?: components["schemas"]["TradeDate"];
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    BankCode?: components["schemas"]["BankCode"];
                    vAccount?: components["schemas"]["VirtualAccount"];
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    ExpireDate?: components["schemas"]["ExpireDate"];
                    Barcode1?: components["schemas"]["BarcodeSegment"];
                    Barcode2?: components["schemas"]["BarcodeSegment"];
                    Barcode3?: components["schemas"]["BarcodeSegment"];
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
