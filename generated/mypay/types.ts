// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface paths {
    "/api/init#api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order and get its payment page PayPage 金流交易
         * @description Send the shopper to `url`; add `?locale=` with zh-TW, zh-CN, en or id to it for another language. Keep `uid` and `key` with the order: callbacks carry both, and `queryOrder` asks for both. Success is code 200 here, and B200 everywhere else. The vendor announces HTTP 429 for "more than 5 seconds" and does not explain it, so an order may have been made all the same. Nothing tells of an order whose answer was lost, since both were in it: write down before the call that it was started, and never show the shopper two payment pages.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/queryorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask how an order stands 交易查詢
         * @description To be asked when no callback came, and before a callback is believed. `prc` says how the payment stands. When nothing fits, the vendor sends the question back, without `prc`. Asking for several orders at once is mentioned by the vendor but its form is not published.
         */
        post: operations["queryOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order in whole or in part 交易退款
         * @description Means that refund at once (cards, American Express, LINE Pay, Pi, JKO, WeChat, Alipay, EasyWallet, cash, Google Pay, Apple Pay) tell the result in `row_data`; others go through the night's queue, and `refundCompleted` tells. An invoice cannot be voided in a later invoice period.
         */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/cancelauthorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an authorised amount 信用卡取消授權
         * @description For cards in state 245 (authorised), when the merchant captures by itself. The outer `code` says whether it worked; the order inside then reads `prc` 300, a failed payment.
         */
        post: operations["cancelAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/authorizedrequestpayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an authorised amount 信用卡授權請款
         * @description For cards in state 245 (authorised): once only, in whole or in part, within 5 days. Gateways that capture in batches answer state 247 (capture under way) with `actual_cost` 0; 250 follows by callback. Pay-later orders in state 284 are captured after shipping.
         */
        post: operations["captureAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/disabledirectdebit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End recurring charges 定期定額式扣款取消
         * @description Stops the further charges from the given day on; that day must lie after today. A shopper's new card cannot be given by API: cancel and create anew, or use the console.
         */
        post: operations["cancelDirectDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/ewalletbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a card to the e-wallet MYPAY 電子錢包綁定
         * @description Send the shopper to `url` to enter the card. The answer has no `uid` and no `key`: the callback `ewalletBound` can be told by `user_id` alone. A bound card serves for single payments, not for recurring ones.
         */
        post: operations["bindEwallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/refundcancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a refund back before it is carried out 取消退款
         * @description Queued refunds are carried out at midnight; until then they can be taken back, here or in the console.
         */
        post: operations["cancelRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/issueinvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the e-invoice of a paid order 電子發票開立
         * @description For orders created without an invoice. Right after the payment, within 48 hours at the latest. A paper invoice is printed and handed over by the merchant: MyPay tells the shopper nothing, not even of a prize.
         */
        post: operations["issueInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask how an e-invoice stands 電子發票查詢
         * @description `prc` is the state of the payment, `state` that of the invoice. When nothing fits, the vendor sends the question back, without `prc`.
         */
        post: operations["queryInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/init#api/paymentsupportpaymode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which means of payment the merchant may offer 特約商店可用支付工具查詢
         * @description The list depends on the amount. It may name means that no table of the vendor lists, such as MATM.
         */
        post: operations["listPaymentMethods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    paymentCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The result of a payment 交易完成回傳資訊
         * @description Told at once when the shopper is through, also when a code or an account number was issued (260, 270), and again from the console. Read `prc`; no field tells this notice from the two others. Compare `key` with that of the order and ask `queryOrder` before delivering.
         */
        post: operations["paymentCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    paymentPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a code or account that waited 非即時交易回傳資訊
         * @description Told when a waiting payment was paid or ran out. Same fields as `paymentCompleted`. An expired order (380) may still turn into 290.
         */
        post: operations["paymentPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    orderConfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment confirmed by MyPay later on 訂單確認回傳資訊
         * @description Told after MyPay's own query, the daily reconciliation, or a query in the console. Same fields as `paymentCompleted`. 600 (settled) counts as paid and may follow 250 or A0001: be ready to hear of the same payment twice.
         */
        post: operations["orderConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ewalletBound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card was bound 電子錢包虛擬卡號回傳資訊
         * @description Carries the virtual card number for later orders. Nothing in it proves its sender and there is no API to ask again: keep the callback URL secret.
         */
        post: operations["ewalletBound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    refundCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund was carried out 退款完成回傳資訊
         * @description `uid` is the order, `refund_uid` the refund: each partial refund has its own. Compare `key` with that of the order and ask `queryOrder`.
         */
        post: operations["refundCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An order to be paid on MyPay's page. */
        OrderRequest: {
            user_id: components["schemas"]["UserId"];
            user_name?: components["schemas"]["UserName"];
            user_real_name?: components["schemas"]["UserRealName"];
            user_zipcode?: components["schemas"]["UserZipcode"];
            user_address?: components["schemas"]["UserAddress"];
            user_sn_type?: components["schemas"]["SnType"];
            user_sn?: components["schemas"]["UserSn"];
            user_phone?: components["schemas"]["UserPhone"];
            user_cellphone_code?: components["schemas"]["UserCellphoneCode"];
            user_cellphone?: components["schemas"]["UserCellphone"];
            user_email?: components["schemas"]["UserEmail"];
            user_birthday?: components["schemas"]["UserBirthday"];
            /** @description Order total in NT$: item totals plus discount plus shipping fee; of one period if recurring. 訂單總金額 */
            cost: number;
            currency?: components["schemas"]["Currency"];
            enable_dcc?: components["schemas"]["DccFlag"];
            /** @description The merchant's own order number, up to 50 bytes; 16 for KGI's cards for medical bills and donations. 訂單編號 */
            order_id: string;
            ip: components["schemas"]["Ip"];
            /** @description Number of things in the order. 訂單內物品數 */
            item?: string;
            /** @description What is sold. 訂單物品項目 */
            items: components["schemas"]["Item"][];
            regular?: components["schemas"]["RecurrenceUnit"];
            /** @description Number of periods in digits, such as 12; 0 is without end. 總期數 */
            regular_total?: string;
            /**
             * Format: yyyyMMdd
             * @description Day of the first charge, today or later; today if left out. 起扣日
             */
            regular_first_charge_date?: Date | string;
            /** @description Number of a recurring agreement. 定期定額式扣款編號 */
            group_id?: string;
            echo_0?: components["schemas"]["EchoSent"];
            echo_1?: components["schemas"]["EchoSent"];
            echo_2?: components["schemas"]["EchoSent"];
            echo_3?: components["schemas"]["EchoSent"];
            echo_4?: components["schemas"]["EchoSent"];
            pfn?: components["schemas"]["PaymentToolSelection"];
            interface?: components["schemas"]["InterfaceType"];
            /** @description Discount in NT$, zero or negative since it is added to the sum; 0 if left out. 折價 */
            discount?: number;
            success_returl?: components["schemas"]["SuccessUrl"];
            failure_returl?: components["schemas"]["FailureUrl"];
            /** @description For how many days a virtual account or CVS code can be paid; 3 if left out. 有效天數 */
            limit_pay_days?: number;
            /** @description Shipping fee in NT$. 運費 */
            shipping_fee?: number;
            enable_quickpay?: components["schemas"]["QuickPayFlag"];
            enable_ewallet?: components["schemas"]["EwalletFlag"];
            /** @description Virtual card number from ewalletBound. 電子錢包虛擬卡號 */
            virtual_pan?: string;
            ewallet_type?: components["schemas"]["EwalletType"];
            transaction_type?: components["schemas"]["TransactionType"];
            /** @description Number of periods to bank codes. 國內信用卡分期顯示限定 */
            creditcard_installment?: {
                [key: string]: string[];
            };
            /** @description Product code of a cardless installment. 無卡分期商品代碼 */
            cardless_code?: string;
            /** @description Numbers of periods. 期數 */
            cardless_installment?: number[];
            /** @description eACH code, needed with EACH; the vendor publishes no list. eACH 交易代碼 */
            each_code?: string;
            issue_invoice_state?: components["schemas"]["IssueInvoiceState"];
            invoice_ratetype?: components["schemas"]["InvoiceRateType"];
            invoice_input_type?: components["schemas"]["InvoiceInputType"];
            invoice_cloud_type?: components["schemas"]["InvoiceCloudType"];
            invoice_tax_id?: components["schemas"]["TaxIdOnCloudInvoice"];
            invoice_mobile_code?: components["schemas"]["MobileBarcode"];
            invoice_natural_person?: components["schemas"]["NaturalPersonBarcode"];
            invoice_love_code?: components["schemas"]["LoveCode"];
            invoice_b2b_title?: components["schemas"]["PaperInvoiceTitle"];
            invoice_b2b_id?: components["schemas"]["TaxIdOnPaperInvoice"];
            invoice_b2b_address?: components["schemas"]["PaperInvoiceAddress"];
            invoice_b2b_title_force?: components["schemas"]["InvoiceForceFlag"];
            invoice_b2b_id_force?: components["schemas"]["InvoiceForceFlag"];
            invoice_b2b_address_force?: components["schemas"]["InvoiceForceFlag"];
            user_data?: components["schemas"]["CardlessUser"];
            /** @description One entry a file. 無卡分期上傳檔案路徑 */
            files_path?: components["schemas"]["CardlessFile"][];
            /** @description Amount or points of a top-up. 儲值交易之交易金額/點數 */
            price?: number;
            /** @description Product code of a top-up. 儲值產品代碼 */
            recharge_code?: string;
            /** @description What is topped up. 儲值交易用物品資訊 */
            recharge_items?: components["schemas"]["RechargeItem"][];
            agent_sms_fee_type?: components["schemas"]["SmsFeeFlag"];
            agent_charge_fee_type?: components["schemas"]["ChargeFeeFlag"];
            /** @description Fee of the reseller in NT$. 經銷商代收費 */
            agent_charge_fee?: number;
            is_agent_charge?: components["schemas"]["AgentChargeFlag"];
            shipping_info?: components["schemas"]["ShippingInfo"];
            creditcard_is_automatic_payment?: components["schemas"]["AutomaticPaymentType"];
        };
        /** @description Shopper's account with the merchant; remembered cards and invoices hang on it, so never share one between shoppers. 消費者帳號 */
        UserId: string;
        /** @description Shopper's name. 消費者姓名 */
        UserName: string;
        /** @description Shopper's real name. 消費者真實姓名 */
        UserRealName: string;
        /** @description Shopper's postcode. 消費者郵遞區號 */
        UserZipcode: string;
        /** @description Shopper's billing address. 消費者帳單地址 */
        UserAddress: string;
        /**
         * @description Kind of personal number, sent as a number. 證號類型
         * @enum {integer}
         */
        SnType: 1 | 2 | 3;
        /** @description Number of the payer's identity card, residence permit or passport. 身分證/統一證號/護照號碼 */
        UserSn: string;
        /** @description Shopper's phone at home. 家用電話 */
        UserPhone: string;
        /** @description Country code of the mobile phone, such as 886. 行動電話國碼 */
        UserCellphoneCode: string;
        /** @description Shopper's mobile phone. 行動電話 */
        UserCellphone: string;
        /** @description Shopper's e-mail address. */
        UserEmail: string;
        /** @description Shopper's date of birth; the document gives no format here, and YYYYMMDD elsewhere. 生日 */
        UserBirthday: string;
        /**
         * @description Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
         * @enum {string}
         */
        Currency: "TWD" | "CNY";
        /**
         * @description Whether the amount is exchanged into the card's own currency. 自動換匯
         * @enum {integer}
         */
        DccFlag: 0 | 1;
        /** @description IP address of the shopper; checked by some gateways. 消費者來源 IP */
        Ip: string | unknown | unknown;
        /** @description One line of an order; samples send its numbers as text as well. 商品項目 */
        Item: {
            /** @description Product number. 商品編號 */
            id: string;
            /** @description Name of the product; refunds and captures have to use the same. 商品名稱 */
            name: string;
            /** @description Price of one, NT$. 商品單價 */
            cost: number;
            /** @description How many. 商品數量 */
            amount: number;
            /** @description Price of the line, NT$. 商品小計 */
            total: number;
            /** @description Picture of the product; used by LINE Pay online only. 商品圖片連結 */
            image_url?: string;
        };
        /**
         * @description How often a recurring order is charged; the vendor's table is headed "instalments". 期數單位
         * @enum {string}
         */
        RecurrenceUnit: "W" | "F" | "M" | "S" | "H" | "A" | "O";
        /** @description A value of the merchant's own that comes back unchanged. 自訂回傳參數 */
        EchoSent: string;
        /** @description The payment tools that a page offers: one code, one number, or several numbers with commas. 預選付費方法 */
        PaymentToolSelection: string | components["schemas"]["PaymentTool"] | components["schemas"]["PaymentToolNumber"];
        /**
         * @description Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式
         * @enum {string}
         */
        PaymentTool: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON";
        /**
         * @description Payment tool by its number in appendix 1, which the vendor takes in place of the code; codes are safer, 19 changed its meaning. 編號
         * @enum {string}
         */
        PaymentToolNumber: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "23" | "24" | "25" | "27" | "28" | "29" | "31" | "32" | "33" | "34" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "46" | "51" | "52" | "53" | "56";
        /**
         * @description What the shopper holds; listed in the text only. 消費者操作介面類型
         * @enum {string}
         */
        InterfaceType: "pc" | "app";
        /**
         * Format: uri
         * @description Where the shopper's browser goes after success; gets no result. The name lacks a u. 成功導頁網址
         */
        SuccessUrl: string;
        /**
         * Format: uri
         * @description Where the shopper's browser goes after failure; gets no result. The name lacks a u. 失敗導頁網址
         */
        FailureUrl: string;
        /**
         * @description Whether the card is remembered for a quick checkout. 啟用快速結帳
         * @enum {integer}
         */
        QuickPayFlag: 0 | 1;
        /**
         * @description Whether the electronic wallet is used. 啟用電子錢包
         * @enum {integer}
         */
        EwalletFlag: 0 | 1;
        /**
         * @description How the electronic wallet is charged. 電子錢包執行類型
         * @enum {integer}
         */
        EwalletType: 1 | 2;
        /**
         * @description Where the payment is keyed in, sent as a number. 交易類型
         * @enum {integer}
         */
        TransactionType: 1 | 2;
        /**
         * @description Whether an e-invoice is issued with the order. 電子發票是否開立狀態
         * @enum {integer}
         */
        IssueInvoiceState: 0 | 1 | 2;
        /**
         * @description Tax on the e-invoice. 電子發票稅率別
         * @enum {integer}
         */
        InvoiceRateType: 1 | 2 | 3;
        /**
         * @description What becomes of the e-invoice; never 3 together with a PayPage order, where the shopper chooses on the page. 電子發票開立類型
         * @enum {integer}
         */
        InvoiceInputType: 1 | 2 | 3;
        /**
         * @description Carrier of a cloud invoice, sent as a number. 雲端發票類型
         * @enum {integer}
         */
        InvoiceCloudType: 2 | 3 | 4;
        /** @description Buyer's tax number on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed. 統一編號 */
        TaxIdOnCloudInvoice: string;
        /** @description Mobile barcode, a slash and seven characters; only with invoice_cloud_type 2. 手機條碼 */
        MobileBarcode: string;
        /** @description Citizen certificate barcode, two capitals and 14 digits; only with invoice_cloud_type 3. 自然人憑證條碼 */
        NaturalPersonBarcode: string;
        /** @description Donation code, three to seven digits; only with invoice_input_type 2. 愛心碼 */
        LoveCode: string;
        /** @description Buyer's name on a paper invoice; only with invoice_input_type 3. 發票抬頭 */
        PaperInvoiceTitle: string;
        /** @description Buyer's tax number on a paper invoice, eight digits; only with invoice_input_type 3. 統一編號 */
        TaxIdOnPaperInvoice: string;
        /** @description Address on a paper invoice; only with invoice_input_type 3. 發票地址 */
        PaperInvoiceAddress: string;
        /**
         * @description Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動
         * @enum {integer}
         */
        InvoiceForceFlag: 0 | 1;
        /** @description Who applies for instalments without a card, for the finance company. 無卡分期消費者資訊 */
        CardlessUser: {
            /** @description Internet address that the consumer logged in from. 消費者登入 IP */
            ip?: string;
            /** @description Account of the consumer in the shop. 註冊帳號名稱 */
            user_id?: string;
            /** @description Name of the consumer. 消費者姓名 */
            user_name?: string;
            /** @description Real name of the consumer. 消費者真實姓名 */
            user_real_name?: string;
            /** @description Postcode of the consumer. 消費者地址郵遞區號 */
            user_address_post_zone?: string;
            /** @description Address of the consumer. 消費者地址 */
            user_address?: string;
            user_sn_type?: components["schemas"]["SnType"];
            /** @description Identity, resident certificate or passport number of the consumer. 身份證字號/統一證號/護照號碼 */
            user_sn?: string;
            /**
             * Format: yyyyMMdd
             * @description Day on which the identity card was issued, YYYYMMDD. 發證（身分證）日期
             */
            issue_date?: Date | string;
            /** @description Where the consumer's identity card was issued. 領補換（身分證）地點 */
            issue_place?: components["schemas"]["IssuePlace"];
            /** @description Why the consumer's identity card was issued. 領補換（身分證件）類型 */
            issue_type?: components["schemas"]["IssueType"];
            /** @description Daytime telephone of the consumer: country code, 886 if left out. 家用電話（白天電話）國碼 */
            user_phone_code?: string;
            /** @description Daytime telephone of the consumer: area code. 家用電話（白天電話）區碼 */
            user_phone_area_code?: string;
            /** @description Daytime telephone of the consumer: number. 家用電話（白天電話） */
            user_phone?: string;
            /** @description Daytime telephone of the consumer: extension. 家用電話（白天電話）分機 */
            user_phone_ext?: string;
            /** @description Country code of the mobile phone, 886 if left out. 行動電話國碼 */
            user_cellphone_code?: string;
            /** @description Mobile phone of the consumer. 行動電話 */
            user_cellphone?: string;
            /** @description E-mail address of the consumer. 消費者 E-Mail */
            user_email?: string;
            /**
             * Format: yyyyMMdd
             * @description Day of birth of the consumer, YYYYMMDD. 消費者生日
             */
            user_birthday?: Date | string;
            /** @description Registered address: postcode. 戶籍地址郵遞區號 */
            residence_address_post_zone?: string;
            /** @description Registered address: street, number, floor. 戶籍地址（路街巷弄號樓室） */
            residence_address?: string;
            /** @description Telephone at the registered address: area code. 戶籍電話區碼 */
            residence_phone_area_code?: string;
            /** @description Telephone at the registered address: number. 戶籍電話號碼 */
            residence_phone?: string;
            /** @description Telephone at the registered address: extension. 戶籍電話分機 */
            residence_phone_ext?: string;
            /** @description Bank account of the consumer: bank; a leading zero counts. 銀行帳戶銀行代碼 */
            bank_code?: string;
            /** @description Bank account of the consumer: branch. 銀行帳戶分行代碼 */
            bank_branch_code?: string;
            /** @description Bank account of the consumer: name. 銀行帳戶名稱 */
            bank_account_name?: string;
            /** @description Bank account of the consumer: number. 銀行帳號 */
            bank_account_number?: string;
            /** @description Account that the salary goes to: bank. 薪轉存摺銀行代碼 */
            salary_bank_code?: string;
            /** @description Account that the salary goes to: branch. 薪轉存摺分行代碼 */
            salary_bank_branch_code?: string;
            /** @description Account that the salary goes to: number. 薪轉帳號 */
            salary_bank_account_number?: string;
            house_owner?: components["schemas"]["HouseOwner"];
            /** @description How long the consumer has lived there: years. 居住房屋年數 */
            living_years?: string;
            /** @description How long the consumer has lived there: months. 居住房屋月數 */
            living_months?: string;
            /** @description Postal address: postcode. 通訊地址郵遞區號 */
            mailing_address_post_zone?: string;
            /** @description Postal address: street, number, floor. 通訊地址（路街巷弄號樓室） */
            mailing_address?: string;
            marital_status?: components["schemas"]["MaritalStatus"];
            /** @description How many children. 子女數 */
            children?: string;
            education_level?: components["schemas"]["EducationLevel"];
            organization_type?: components["schemas"]["OrganizationType"];
            /** @description Company number of the employer. 公司統一編號（營登/財法/社法） */
            organization_id?: string;
            /** @description Employer. 公司名稱（服務單位） */
            organization_name?: string;
            /** @description Telephone of the employer: area code. 公司電話區碼 */
            organization_phone_area_code?: string;
            /** @description Telephone of the employer: number. 公司電話號碼 */
            organization_phone?: string;
            /** @description Telephone of the employer: extension. 公司電話分機號碼 */
            organization_phone_ext?: string;
            /** @description Postcode of the employer. 公司（服務單位）地址郵遞區號 */
            organization_address_post_zone?: string;
            /** @description Address of the employer. 公司（服務單位）地址 */
            organization_address?: string;
            /** @description Whether and how employed; the values are not published. 就業狀態 */
            employment_status?: string;
            /** @description Kind of work; the values are not published. 職務類型 */
            career?: string;
            /** @description Kind of work, more closely; the values are not published. 次要職務類型 */
            subcareer?: string;
            /** @description Rank at work. 職等 */
            grade?: string;
            /** @description How long at this work: years. 工作年資年數 */
            working_years?: string;
            /** @description How long at this work: months. 工作年資月數 */
            working_months?: string;
            /** @description Salary of a month. 月薪 */
            monthly_salary?: string;
            /** @description Legal representative: name. 法定代理人姓名 */
            legal_representative_name?: string;
            /** @description Legal representative: identity number. 法定代理人身分證字號 */
            legal_representative_personal_id?: string;
            /** @description Legal representative: day of birth; the form is not stated. 法定代理人出生日期 */
            legal_representative_birthday?: string;
            /** @description Legal representative: postcode. 法定代理人郵遞區號 */
            legal_representative_contact_address_post_zone?: string;
            /** @description Legal representative: address. 法定代理人聯絡地址 */
            legal_representative_contact_address?: string;
            /** @description Legal representative: area code of the telephone at home. 法定代理人住家電話區碼 */
            legal_representative_home_phone_area_code?: string;
            /** @description Legal representative: telephone at home. 法定代理人住家電話號碼 */
            legal_representative_home_phone?: string;
            /** @description Legal representative: mobile phone. 法定代理人行動電話 */
            legal_representative_cellphone?: string;
            /** @description When the consumer wants to be called; the form is not stated. 指定照會時間 */
            contact_time?: string;
            payment_method?: components["schemas"]["CardlessPaymentMethod"];
            creditcard_status?: components["schemas"]["CreditCardStatus"];
            /** @description Remark on the credit cards. 信用卡狀態說明 */
            creditcard_status_remark?: string;
            /** @description Credit card of the consumer: bank. 信用卡發卡銀行代碼 */
            customer_creditcard_bank_code?: string;
            /** @description Credit card of the consumer: month of expiry. 信用卡有效日期月 */
            creditcard_validdate_month?: string;
            /** @description Credit card of the consumer: year of expiry. 信用卡有效日期年 */
            creditcard_validdate_year?: string;
            /** @description Contact person: Chinese name. 聯絡人中文姓名 */
            contact_person_name?: string;
            /** @description Contact person: relation to the consumer. 聯絡人關係 */
            contact_person_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Contact person: mobile phone. 聯絡人行動電話 */
            contact_person_cellphone?: string;
            /** @description Contact person: area code of the telephone at home. 聯絡人住宅電話區碼 */
            contact_person_phone_area_code?: string;
            /** @description Contact person: telephone at home. 聯絡人住宅電話號碼 */
            contact_person_phone?: string;
            /** @description Contact person: extension at home. 聯絡人住宅電話分機 */
            contact_person_phone_ext?: string;
            /** @description Contact person: area code of the telephone at work. 聯絡人公司電話區碼 */
            contact_person_organization_phone_area_code?: string;
            /** @description Contact person: telephone at work. 聯絡人公司電話號碼 */
            contact_person_organization_phone?: string;
            /** @description Contact person: extension at work. 聯絡人公司電話分機 */
            contact_person_organization_phone_ext?: string;
            /** @description Contact person: whether the call is to be kept confidential. 聯絡人是否保密照會 */
            contact_person_confidentiality?: components["schemas"]["ConfidentialityFlag"];
            /**
             * Format: yyyyMMddHHmm
             * @description Contact person: when to call, YYYYMMDDHHMM. 聯絡人照會時間
             */
            contact_person_meeting_time?: Date | string;
            /** @description Second contact person: Chinese name. 聯絡人2中文姓名 */
            contact_person2_name?: string;
            /** @description Second contact person: relation to the consumer. 聯絡人2關係 */
            contact_person2_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Second contact person: mobile phone. 聯絡人2行動電話 */
            contact_person2_cellphone?: string;
            /** @description Second contact person: area code of the telephone at home. 聯絡人2住宅電話區碼 */
            contact_person2_phone_area_code?: string;
            /** @description Second contact person: telephone at home. 聯絡人2住宅電話號碼 */
            contact_person2_phone?: string;
            /** @description Second contact person: extension at home. 聯絡人2住宅電話分機 */
            contact_person2_phone_ext?: string;
            /** @description Second contact person: area code of the telephone at work. 聯絡人2公司電話區碼 */
            contact_person2_organization_phone_area_code?: string;
            /** @description Second contact person: telephone at work. 聯絡人2公司電話號碼 */
            contact_person2_organization_phone?: string;
            /** @description Second contact person: extension at work. 聯絡人2公司電話分機 */
            contact_person2_organization_phone_ext?: string;
            /** @description Second contact person: whether the call is to be kept confidential. 聯絡人2是否保密照會 */
            contact_person2_confidentiality?: components["schemas"]["ConfidentialityFlag"];
            /**
             * Format: yyyyMMddHHmm
             * @description Second contact person: when to call, YYYYMMDDHHMM. 聯絡人2照會時間
             */
            contact_person2_meeting_time?: Date | string;
            guarantor_option?: components["schemas"]["GuarantorOption"];
            /** @description Guarantor: name. 連帶保人姓名 */
            guarantor_name?: string;
            /** @description Guarantor: identity number. 連帶保人身分證字號 */
            guarantor_license_id?: string;
            /**
             * Format: yyyyMMdd
             * @description Guarantor: day on which the identity card was issued, YYYYMMDD. 連帶保人發證（身分證）日期
             */
            guarantor_issue_date?: Date | string;
            /** @description Guarantor: where the identity card was issued. 連帶保人領補換（身分證）地點 */
            guarantor_issue_place?: components["schemas"]["IssuePlace"];
            /** @description Guarantor: why the identity card was issued. 連帶保人領補換（身分證件）類型 */
            guarantor_issue_type?: components["schemas"]["IssueType"];
            /**
             * Format: yyyy-MM-dd
             * @description Guarantor: day of birth, yyyy-mm-dd, unlike the consumer's. 連帶保人出生日期
             */
            guarantor_birthday?: Date | string;
            /** @description Guarantor: mobile phone. 連帶保人行動電話 */
            guarantor_cellphone?: string;
            /** @description Guarantor: area code of the telephone at home. 連帶保人住家電話區碼 */
            guarantor_home_phone_area_code?: string;
            /** @description Guarantor: telephone at home. 連帶保人住家電話號碼 */
            guarantor_home_phone?: string;
            /** @description Guarantor: extension at home. 連帶保人分機 */
            guarantor_home_phone_ext?: string;
            /** @description Guarantor: relation to the consumer. 連帶保人關係 */
            guarantor_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Guarantor: postcode. 連帶保人地址郵遞區號 */
            guarantor_address_post_zone?: string;
            /** @description Guarantor: address. 連帶保人地址 */
            guarantor_address?: string;
            /** @description Guarantor: company number of the employer. 連帶保人公司統編 */
            guarantor_organization_id?: string;
            /** @description Guarantor: employer. 連帶保人公司名稱 */
            guarantor_organization_name?: string;
            /** @description Guarantor: area code of the telephone at work. 連帶保人公司電話區碼 */
            guarantor_organization_phone_area_code?: string;
            /** @description Guarantor: telephone at work. 連帶保人公司電話號碼 */
            guarantor_organization_phone?: string;
            /** @description Guarantor: extension at work. 連帶保人公司電話分機 */
            guarantor_organization_phone_ext?: string;
            /** @description Guarantor: whether and how employed; the values are not published. 連帶保人就業狀態 */
            guarantor_employment_status?: string;
            /** @description Guarantor: kind of work; the values are not published. 連帶保人職務類型 */
            guarantor_career?: string;
            /** @description Guarantor: kind of work, more closely; the values are not published. 連帶保人次要職務類型 */
            guarantor_subcareer?: string;
            /** @description Guarantor: rank at work. 連帶保人職等 */
            guarantor_grade?: string;
            /** @description Guarantor: salary of a month. 連帶保人月薪 */
            guarantor_monthly_salary?: string;
            /** @description Guarantor: years at this work. 連帶保人工作年資年數 */
            guarantor_working_years?: string;
            /** @description Guarantor: months at this work. 連帶保人工作年資月數 */
            guarantor_working_months?: string;
            /**
             * Format: yyyyMMddHHmm
             * @description Guarantor: when to call, YYYYMMDDHHmm. 連帶保人聯絡時間
             */
            guarantor_meeting_time?: Date | string;
            /** @description Guarantor: bank that the salary goes to. 連帶保人薪轉存摺銀行代碼 */
            guarantor_salary_bank_code?: string;
            /** @description Guarantor: branch that the salary goes to. 連帶保人薪轉存摺分行代碼 */
            guarantor_salary_bank_branch_code?: string;
            /** @description Guarantor: account that the salary goes to. 連帶保人薪轉帳號 */
            guarantor_salary_bank_account_number?: string;
            /** @description Motorcycle: plate number. 機車行照牌照號碼 */
            motorcycle_license_number?: string;
            /** @description Motorcycle: day of make; the form is not stated. 機車出廠日期 */
            motorcycle_factory_date?: string;
            /** @description Motorcycle: engine displacement. 機車排氣量 */
            motorcycle_displacement?: string;
            /** @description Motorcycle: day of its licence; the form is not stated. 機車行照發證日期 */
            motorcycle_license_date?: string;
            /** @description Remark of the dealer. 經辦商備註欄 */
            dealer_note?: string;
            supplier_business_type?: components["schemas"]["SupplierBusinessType"];
            supplier_business_type_projects?: components["schemas"]["SupplierBusinessTypeProject"];
        };
        /**
         * @description Where the identity card was issued; a leading zero counts. 領補換（身分證）地點
         * @enum {string}
         */
        IssuePlace: "10001" | "10002" | "10003" | "10004" | "10005" | "10006" | "10007" | "10008" | "10009" | "10010" | "10011" | "10012" | "10013" | "10014" | "10015" | "10016" | "10017" | "10018" | "10020" | "09007" | "09020" | "63000" | "64000" | "65000" | "66000" | "67000" | "68000";
        /**
         * @description Why the identity card was issued. 領補換（身分證件）類型
         * @enum {string}
         */
        IssueType: "0" | "1" | "2" | "3";
        /**
         * @description Who owns the home. 居住房屋擁有者
         * @enum {string}
         */
        HouseOwner: "1" | "2" | "3" | "4";
        /**
         * @description Marital status. 婚姻狀況
         * @enum {string}
         */
        MaritalStatus: "1" | "2" | "3";
        /**
         * @description Education. 教育程度
         * @enum {string}
         */
        EducationLevel: "1" | "2" | "3" | "4" | "5";
        /**
         * @description Kind of employer. 工作組織類型
         * @enum {string}
         */
        OrganizationType: "1" | "2" | "3" | "4" | "5";
        /**
         * @description How the instalments are paid; there is no 2. 繳款方式
         * @enum {string}
         */
        CardlessPaymentMethod: "1" | "3";
        /**
         * @description What became of the consumer's credit cards. 信用卡狀態
         * @enum {string}
         */
        CreditCardStatus: "1" | "2" | "3" | "4";
        /**
         * @description Relation to the consumer. 關係
         * @enum {string}
         */
        ContactRelationship: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
        /**
         * @description Whether the call is to be kept confidential. 是否保密照會
         * @enum {string}
         */
        ConfidentialityFlag: "1" | "0";
        /**
         * @description What the guarantor stands for. 連帶保人選項
         * @enum {string}
         */
        GuarantorOption: "1" | "2" | "3" | "4";
        /**
         * @description Kind of business. 業務別代碼
         * @enum {string}
         */
        SupplierBusinessType: "AA21" | "AA22" | "AA23" | "CA20";
        /**
         * @description Project; which one may be used depends on the kind of business. 專案代碼
         * @enum {string}
         */
        SupplierBusinessTypeProject: "DN45" | "DN46" | "DN47" | "DM44" | "DM45" | "DM66" | "DM67" | "DM41" | "DM42" | "DN48";
        /** @description A file of an application for instalments without a card. 無卡分期檔案 */
        CardlessFile: {
            /** @description Name of the file in the index. 檔案索引名稱 */
            id?: string;
            /** @description Where the file is. 檔案路徑 */
            path?: string;
            /** @description Media type, MIME. 檔案類型 */
            type?: string;
            /** @description What it is. 說明 */
            description?: string;
        };
        /** @description One line of a top-up. 儲值交易項目 */
        RechargeItem: {
            /** @description Number of the top-up product, at most 32 bytes. 儲值產品編號 */
            id?: string;
            /** @description Name of the top-up product. 儲值商品名稱 */
            name?: string;
            /** @description Points, as text. 儲值點數 */
            price?: string;
            /** @description How many, as text. 儲值數量 */
            amount?: string;
            /** @description Points of the line, as text. 儲值點數小計 */
            total?: string;
        };
        /**
         * @description Whether the agent's fee includes text messages; the vendor's table repeats the handling fee's words. 含不含簡訊費
         * @enum {integer}
         */
        SmsFeeFlag: 1 | 0;
        /**
         * @description Whether the agent's fee includes the handling fee. 含不含手續費類型
         * @enum {integer}
         */
        ChargeFeeFlag: 1 | 0;
        /**
         * @description Whether an agent collects the fee; without it the vendor goes by the other three agent fields. 是否為經銷商代收費模式
         * @enum {integer}
         */
        AgentChargeFlag: 1 | 0;
        /** @description Where a pay-later order goes. 後付款送貨資訊 */
        ShippingInfo: {
            shipment_type?: components["schemas"]["ShipmentType"];
            /** @description Company at the address. 寄送地公司名稱 */
            company_name?: string;
            /** @description Department at the address. 寄送地部門名稱 */
            department_name?: string;
            /** @description Who receives it. 收貨姓名 */
            name: string;
            /** @description Chain of the store; needed for store to store. 超商類型 */
            cvs?: components["schemas"]["ShipmentCvs"];
            /** @description Number of the store; needed for store to store. 超商店號代碼 */
            cvs_store?: string;
            /** @description Name of the store; needed for store to store. 超商店號名稱 */
            cvs_store_name?: string;
            /** @description Postcode of the receiver; needed for home delivery. 收貨郵遞區號 */
            zip_code?: string;
            /** @description Address of the receiver; for store to store that of the store. 收貨地址 */
            ship_address: string;
            /** @description Telephone of the receiver; for store to store that of the store. 收貨電話 */
            tel: string;
        };
        /**
         * @description How a pay-later order is shipped. 配送方式
         * @enum {integer}
         */
        ShipmentType: 2 | 4;
        /**
         * @description Chain of the store. 後付款超商取貨
         * @enum {integer}
         */
        ShipmentCvs: 1 | 2;
        /**
         * @description Whether a card payment is captured on its own. 信用卡授權請款模式類型
         * @enum {string}
         */
        AutomaticPaymentType: "0" | "1";
        /** @description Which order is asked for; the vendor's samples send no store_uid here. */
        OrderQuery: {
            uid: components["schemas"]["OrderUid"];
            key: components["schemas"]["OrderKey"];
        };
        /** @description MyPay's number of the order. 交易流水號（UID） */
        OrderUid: string;
        /** @description Verification key of the order; from the answer to createOrder. 交易驗証碼 */
        OrderKey: string;
        /** @description How much of which order to give back. */
        RefundRequest: {
            key: components["schemas"]["OrderKey"];
            uid: components["schemas"]["OrderUid"];
            /** @description Amount to refund in NT$, the whole or a part. 退款金額 */
            cost: number;
            invoice_state?: components["schemas"]["RefundInvoiceState"];
            /** @description What is given back, needed with an e-invoice; names as in the order, totals adding up to cost. 退款項目 */
            items?: components["schemas"]["Item"][];
        };
        /**
         * @description What a refund does to the e-invoice; an invoice of another invoice period cannot be voided. 電子發票退款時使用作廢或折讓
         * @enum {integer}
         */
        RefundInvoiceState: 4 | 6;
        /** @description Which authorisation to release. */
        AuthorizationCancellation: {
            uid: components["schemas"]["OrderUid"];
            key: components["schemas"]["OrderKey"];
        };
        /** @description How much of which authorisation to capture. */
        CaptureRequest: {
            uid: components["schemas"]["OrderUid"];
            key: components["schemas"]["OrderKey"];
            /** @description Amount to capture in NT$, the whole or a part. 總請款金額 */
            cost: number;
            /** @description Everything that is really captured; names as in the order. 請款的產品項目 */
            items: components["schemas"]["Item"][];
        };
        /** @description Which recurring charge to end, and when. */
        DirectDebitCancellation: {
            /** @description The merchant's order number of the recurring charge. 定期扣款之訂單編號 */
            order_id: string;
            /** @description Number of the recurring agreement. 定期扣款群組編號 */
            group_id: string;
            /**
             * Format: yyyyMMdd
             * @description First day without a charge; must lie after today. 取消日期
             */
            stop_time: Date | string;
            /** @description Why it is ended. 取消原因 */
            stop_reason?: string;
        };
        /** @description Whose card to bind. */
        EwalletBinding: {
            user_id: components["schemas"]["UserId"];
            user_name?: components["schemas"]["UserName"];
            user_real_name?: components["schemas"]["UserRealName"];
            /** @description Shopper's name in English. 消費者英文姓名 */
            user_english_name?: string;
            user_zipcode?: components["schemas"]["UserZipcode"];
            user_address?: components["schemas"]["UserAddress"];
            user_sn_type?: components["schemas"]["SnType"];
            user_sn?: components["schemas"]["UserSn"];
            user_phone?: components["schemas"]["UserPhone"];
            user_cellphone_code?: components["schemas"]["UserCellphoneCode"];
            user_cellphone?: components["schemas"]["UserCellphone"];
            user_email?: components["schemas"]["UserEmail"];
            user_birthday?: components["schemas"]["UserBirthday"];
            ip: components["schemas"]["Ip"];
            pfn?: components["schemas"]["PaymentToolSelection"];
            echo_0?: components["schemas"]["EchoSent"];
            echo_1?: components["schemas"]["EchoSent"];
            echo_2?: components["schemas"]["EchoSent"];
            echo_3?: components["schemas"]["EchoSent"];
            echo_4?: components["schemas"]["EchoSent"];
            success_returl?: components["schemas"]["SuccessUrl"];
            failure_returl?: components["schemas"]["FailureUrl"];
        };
        /** @description Which queued refund to take back. */
        RefundCancellation: {
            key: components["schemas"]["OrderKey"];
            uid: components["schemas"]["OrderUid"];
            /** @description Several refunds at once; the vendor does not publish what an entry holds. 資料若多筆 */
            rows?: Record<string, never>[];
        };
        /** @description For which order, and how, to issue an invoice. */
        InvoiceRequest: {
            key: components["schemas"]["OrderKey"];
            uid: components["schemas"]["OrderUid"];
            invoice_input_type: components["schemas"]["InvoiceInputType"];
            invoice_cloud_type?: components["schemas"]["InvoiceCloudType"];
            invoice_tax_id?: components["schemas"]["TaxIdOnCloudInvoice"];
            invoice_mobile_code?: components["schemas"]["MobileBarcode"];
            invoice_natural_person?: components["schemas"]["NaturalPersonBarcode"];
            invoice_love_code?: components["schemas"]["LoveCode"];
            invoice_b2b_title?: components["schemas"]["PaperInvoiceTitle"];
            invoice_b2b_id?: components["schemas"]["TaxIdOnPaperInvoice"];
            /** @description Postcode on a paper invoice; only with invoice_input_type 3, and never needed. 發票郵遞區號 */
            invoice_b2b_post_zone?: string;
            invoice_b2b_address?: components["schemas"]["PaperInvoiceAddress"];
        };
        /** @description Whose invoice is asked for; the vendor's samples send no store_uid here. */
        InvoiceQuery: {
            uid: components["schemas"]["OrderUid"];
            key: components["schemas"]["OrderKey"];
        };
        /** @description For which amount the means of payment are asked. */
        PaymentMethodsQuery: {
            /** @description Amount of the payment in NT$, at least 1. 交易金額 */
            cost: number;
            currency?: components["schemas"]["Currency"];
        };
        /** @description The order and its payment page. */
        OrderCreated: {
            /**
             * @description Accepted. 資料正確
             * @constant
             */
            code: "200";
            msg?: components["schemas"]["Msg"];
            uid: components["schemas"]["Uid"];
            key: components["schemas"]["TransactionKey"];
            /** @description Payment page to send the shopper to; may be on any host. 交易網址 */
            url: string;
        };
        /** @description Text that goes with the code; never match on it. 回傳訊息 */
        Msg: string;
        /** @description Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 */
        Uid: string;
        /** @description The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 */
        TransactionKey: string;
        /** @description What the vendor says when it does not do as asked. */
        RefusedAnswer: {
            code: components["schemas"]["FailureCode"];
            msg?: components["schemas"]["Msg"];
        };
        /** @description Why nothing was done; any code but 200 and B200. 回傳碼 */
        FailureCode: "100" | "400" | "B500" | (string & {});
        /** @description An order as MyPay knows it. An answer without prc means that no such order was found. 交易查詢 */
        OrderState: {
            uid?: components["schemas"]["Uid"];
            key?: components["schemas"]["TransactionKey"];
            prc: components["schemas"]["Prc"];
            finishtime?: components["schemas"]["FinishTime"];
            cardno?: components["schemas"]["CardNo"];
            acode?: components["schemas"]["ApprovalCode"];
            card_type?: components["schemas"]["CardType"];
            issuing_bank?: components["schemas"]["IssuingBank"];
            issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
            is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
            transaction_mode?: components["schemas"]["TransactionMode"];
            supplier_name?: components["schemas"]["SupplierName"];
            supplier_code?: components["schemas"]["SupplierCode"];
            order_id?: components["schemas"]["OrderId"];
            user_id?: components["schemas"]["UserIdEcho"];
            cost?: components["schemas"]["Cost"];
            /** @description Currency of the order. 原交易幣別 */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid. 實際交易幣別 */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            /** @description Vouchers that were paid for. 有償票券項目 */
            voucher_paid?: components["schemas"]["VoucherPaid"][];
            /** @description Vouchers that were given away. 無償票券項目 */
            voucher_free?: components["schemas"]["VoucherFree"][];
            price?: components["schemas"]["Price"];
            actual_price?: components["schemas"]["ActualPrice"];
            recharge_code?: components["schemas"]["RechargeCode"];
            love_cost?: components["schemas"]["LoveCost"];
            retmsg?: components["schemas"]["RetMsg"];
            /** @description Number of the payment tool; in every sample, in no table. 支付工具編號 */
            pay_mode_uid?: number | null;
            pfn?: components["schemas"]["Pfn"];
            trans_type?: components["schemas"]["TransType"];
            redeem?: components["schemas"]["RedeemField"];
            installment?: components["schemas"]["InstallmentField"];
            payment_name?: components["schemas"]["PaymentName"];
            nois?: components["schemas"]["Nois"];
            group_id?: components["schemas"]["GroupId"];
            /** @description Number of the shop's group; in samples, in no table. 特約商店群組編號 */
            store_group_id?: string;
            bank_id?: components["schemas"]["BankId"];
            expired_date?: components["schemas"]["ExpiredDate"];
            appropriation_date?: components["schemas"]["AppropriationDate"];
            result_type?: components["schemas"]["ResultType"];
            result_content_type?: components["schemas"]["ResultContentType"];
            result_content?: components["schemas"]["ResultContentField"];
            /** @description Refunds of the order. 退款訂單資訊 */
            refund_order?: components["schemas"]["RefundInfo"][];
            /** @description Cancellations of the order. 取消訂單資訊 */
            cancel_order?: components["schemas"]["CancelInfo"][];
            invoice_state?: components["schemas"]["InvoiceState"];
            invoice_date?: components["schemas"]["InvoiceDate"];
            invoice_wordtrack?: components["schemas"]["InvoiceWordTrack"];
            invoice_number?: components["schemas"]["InvoiceNumber"];
            invoice_rand_code?: components["schemas"]["InvoiceRandCode"];
            invoice_seller_ban?: components["schemas"]["InvoiceSellerBan"];
            invoice_buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
            invoice_left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
            invoice_middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
            invoice_right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
            invoice_title_type?: components["schemas"]["InvoiceTitleType"];
            invoice_title?: components["schemas"]["InvoiceTitle"];
            invoice_print_type?: components["schemas"]["InvoicePrintType"];
            invoice_print_device?: components["schemas"]["InvoicePrintDevice"];
            invoice_amount?: components["schemas"]["InvoiceAmount"];
            invoice_sales_amount?: components["schemas"]["InvoiceSalesAmount"];
            invoice_tax_amount?: components["schemas"]["InvoiceTaxAmount"];
            invoice_order_detail?: components["schemas"]["InvoiceOrderDetailField"];
            invoice_ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
            invoice_input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
            invoice_cloud_type?: components["schemas"]["InvoiceCloudTypeAnswer"];
            invoice_mobile_code?: components["schemas"]["InvoiceMobileCode"];
            invoice_tax_id?: components["schemas"]["InvoiceTaxId"];
            invoice_natural_person?: components["schemas"]["InvoiceNaturalPerson"];
            invoice_love_code?: components["schemas"]["InvoiceLoveCode"];
            invoice_b2b_title?: components["schemas"]["InvoiceB2bTitle"];
            invoice_b2b_id?: components["schemas"]["InvoiceB2bId"];
            invoice_b2b_post_zone?: components["schemas"]["InvoiceB2bPostZone"];
            invoice_b2b_address?: components["schemas"]["InvoiceB2bAddress"];
            /** @description Allowances on the e-invoice. 電子發票折讓資訊 */
            invoice_allowance?: components["schemas"]["Allowance"][];
            /** @description Lines of the order. 訂單商品項目 */
            items?: components["schemas"]["AnswerItem"][];
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description Status code. New codes may appear. 100, 200, 400, B200 and B500 answer a request, the others are states of an order; where final is absent the vendor does not say. 交易狀態代碼 */
        Prc: "100" | "200" | "220" | "230" | "245" | "247" | "250" | "260" | "265" | "270" | "275" | "280" | "282" | "284" | "290" | "300" | "380" | "400" | "600" | "A0001" | "A0002" | "B200" | "B500" | (string & {});
        /** @description When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 */
        FinishTime: string;
        /** @description What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 */
        CardNo: string;
        /** @description Approval code of the card. 授權碼 */
        ApprovalCode: string;
        /** @description Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型 */
        CardType: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** @description Bank that issued the card. 發卡行 */
        IssuingBank: string;
        /** @description Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 */
        IssuingBankUid: string;
        /** @description Whether an agent collected the fee. 是否為經銷商代收費模式 */
        AgentChargeFlagAnswer: 0 | 1 | (number & {}) | null;
        /** @description In whose name the money is collected. 交易服務類型 */
        TransactionMode: 0 | 1 | 2 | (number & {}) | null;
        /** @description Company behind the payment; supplier_code is the safer one. 交易之金融服務商 */
        SupplierName: string;
        /** @description Company behind the payment. 金流供應商代碼 */
        SupplierCode: "A1" | "A2" | "B0" | "B1" | "B2" | "B3" | "B4" | "B5" | "B6" | "B7" | "B8" | "B9" | "BA" | "BB" | "BC" | "BD" | "BE" | "BF" | "BG" | "S0" | "S1" | "S2" | "T0" | "T1" | "T2" | "W0" | "W1" | "W2" | "W3" | "W4" | "W5" | "W6" | "W7" | "W8" | "W9" | "E0" | (string & {});
        /** @description The shop's order number. 訂單編號 */
        OrderId: string;
        /** @description Account of the consumer in the shop. 消費者帳號 */
        UserIdEcho: string;
        /** @description Amount of the order, NT$. 總交易金額 */
        Cost: number | null;
        /** @description Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型 */
        CurrencyAnswer: "TWD" | "CNY" | (string & {});
        /** @description Amount really paid, in actual_currency; 0 until it is. 實際交易金額 */
        ActualCost: number | null;
        /** @description A voucher that was paid for. 有償票券項目 */
        VoucherPaid: {
            /** @description Number of the voucher group, at most 32 bytes. 票券群組編號 */
            product_id?: string;
            /** @description Number of the voucher, unique in its group. 票券券號 */
            serial_number?: string;
            /** @description Name of the voucher. 票券名稱 */
            name?: string;
            /** @description Amount of the voucher, NT$. 票券金額 */
            cost?: number | null;
            /** @description Who issued it; the values are not published. 發行者 */
            issuer?: string;
            /** @description Whether a refund gives its amount back; the values are not published. 退款時票券金額是否歸還 */
            refund_return_type?: string;
        };
        /** @description A voucher that was given away. 無償票券項目 */
        VoucherFree: {
            /** @description Number of the voucher group, at most 32 bytes. 票券群組編號 */
            product_id?: string;
            /** @description Number of the voucher, unique in its group. 票券券號 */
            serial_number?: string;
            /** @description Name of the voucher. 票券名稱 */
            name?: string;
            /** @description Amount of the voucher, NT$. 票券金額 */
            cost?: number | null;
            /** @description Who issued it; the values are not published. 發行者 */
            issuer?: string;
        };
        /** @description Points or amount asked for, of a top-up. 請求交易點數/金額 */
        Price: number | null;
        /** @description Points or amount really given, of a top-up. 實際交易點數/金額 */
        ActualPrice: number | null;
        /** @description Product of a top-up. 交易產品代碼 */
        RechargeCode: string;
        /** @description Amount of a donation, NT$. 愛心捐款金額 */
        LoveCost: number | null;
        /** @description Text that goes with the state; never match on it. 回傳訊息 */
        RetMsg: string;
        /** @description Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式 */
        Pfn: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** @description How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義 */
        TransType: 1 | 2 | 3 | (number & {}) | null;
        /** @description Bonus points, JSON in a string; empty where none were used. 紅利資訊 */
        RedeemField: components["schemas"]["Redeem"] | string;
        /** @description Bonus points used. 紅利資訊 */
        Redeem: {
            type?: components["schemas"]["RedeemType"];
            /** @description Points used. 紅利折抵點數 */
            used?: number | null;
            /** @description Amount left to pay, NT$. 自付金額 */
            amount?: number | null;
        };
        /** @description How far bonus points pay. 紅利資訊類型 */
        RedeemType: 1 | 2 | (number & {}) | null;
        /** @description Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 */
        InstallmentField: components["schemas"]["Installment"] | string;
        /** @description Instalments. 分期資訊 */
        Installment: {
            /** @description How many. 分期期數 */
            period_number?: number | null;
            /** @description Sum of all, NT$. 應付總金額 */
            total?: number | null;
            /** @description The first, NT$. 第一期應付金額 */
            first?: number | null;
            /** @description Each from the second on, NT$. 第二期起每期應付金額 */
            every?: number | null;
        };
        /** @description Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 */
        PaymentName: string;
        /** @description Which period of a recurring charge this is; empty for other orders. 扣繳期數 */
        Nois: string;
        /** @description Number of a recurring charge. 定期定額式/定期分期式扣款編號 */
        GroupId: string;
        /** @description Bank of a virtual account; a leading zero counts. 銀行代碼 */
        BankId: string;
        /** @description Last moment to pay, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 */
        ExpiredDate: string;
        /** @description Day on which the payout is expected, 8 digits YYYYMMDD, or empty. 預計撥款日期 */
        AppropriationDate: string;
        /** @description In which form result_content comes. 閘道內容回傳格式類型 */
        ResultType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱 */
        ResultContentType: "E_COLLECTION" | "IBON" | "FAMIPORT" | "LIFEET" | "WEBATM" | "CREDITCARD" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "WECHAT" | "LINEPAYON" | "LINEPAYOFF" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "EASYWALLETON" | "EASYWALLETOFF" | "AFP" | "BARCODE" | (string & {});
        /** @description What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 */
        ResultContentField: (components["schemas"]["VirtualAccountContent"] | components["schemas"]["IbonContent"] | components["schemas"]["FamiPortContent"] | components["schemas"]["LifeEtContent"] | components["schemas"]["CvsBarcodeContent"] | components["schemas"]["OtherContent"]) | string;
        /** @description What to pay to a virtual account. 虛擬帳號 */
        VirtualAccountContent: {
            /** @description Number of the virtual account. 虛擬帳號 */
            PinCode: string;
            /** @description Last moment to pay, 14 digits YYYYMMDDHHmmss. 繳費有效期限 */
            LimitDate?: string;
            /** @description Bank of the account; a leading zero counts. 銀行代碼 */
            BankCode: string;
        };
        /** @description What to pay at 7-ELEVEN ibon. */
        IbonContent: {
            /** @description Store code; may be shown as a QR code to be scanned. 超商代碼 */
            PinCode: string;
            /** @description Last moment to pay by the store code, 14 digits YYYYMMDDHHmmss. 超商代碼繳費有效期限 */
            LimitDate?: string;
            /** @description Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 */
            BarCode1?: string;
            /** @description Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 */
            BarCode2?: string;
            /** @description Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 */
            BarCode3?: string;
            /** @description Last moment to pay by the barcodes, 14 digits YYYYMMDDHHmmss. 三段條碼繳費期限 */
            BarcodeEndDate?: string;
        };
        /** @description What to pay at FamilyMart FamiPort. */
        FamiPortContent: {
            /** @description Payment code, to print the slip at the machine. 繳費代碼 */
            PinCode: string;
            /** @description Last moment to pay, 14 digits YYYYMMDDHHmmss. 繳費有效期限 */
            LimitDate?: string;
            /** @description Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 */
            BarCode1?: string;
            /** @description Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 */
            BarCode2?: string;
            /** @description Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 */
            BarCode3?: string;
            /** @description Last moment to pay by the barcodes, 14 digits YYYYMMDDHHmmss. 三段條碼繳費期限 */
            BarcodeEndDate?: string;
        };
        /** @description What to pay at Hi-Life Life-ET. */
        LifeEtContent: {
            /** @description Payment code, to print the slip at the machine. 繳費代碼 */
            PinCode: string;
            /** @description Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 */
            BarCode1?: string;
            /** @description Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 */
            BarCode2?: string;
            /** @description Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 */
            BarCode3?: string;
            /** @description Last moment to pay, 14 digits YYYYMMDDHHmmss. 繳費有效期限 */
            LimitDate?: string;
        };
        /** @description What to pay by the three barcodes of a bill. 超商條碼繳費 */
        CvsBarcodeContent: {
            /** @description Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 */
            BarCode1: string;
            /** @description Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 */
            BarCode2: string;
            /** @description Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 */
            BarCode3: string;
            /** @description Last moment to pay, 14 digits YYYYMMDDHHmmss. 繳費有效期限 */
            LimitDate?: string;
        };
        /** @description Content of another payment; mostly empty, as of a credit card. */
        OtherContent: {
            [key: string]: unknown;
        };
        /** @description A refund within an order. 交易查詢-退款資訊 */
        RefundInfo: {
            uid?: components["schemas"]["Uid"];
            prc?: components["schemas"]["Prc"];
            cost?: components["schemas"]["Cost"];
            /** @description Currency of the order. 原交易幣別 */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid. 實際交易幣別 */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            retmsg?: components["schemas"]["RetMsg"];
            finishtime?: components["schemas"]["FinishTime"];
            appropriation_date?: components["schemas"]["AppropriationDate"];
            invoice_state?: components["schemas"]["InvoiceState"];
            invoice_date?: components["schemas"]["InvoiceDate"];
            invoice_wordtrack?: components["schemas"]["InvoiceWordTrack"];
            invoice_number?: components["schemas"]["InvoiceNumber"];
            invoice_rand_code?: components["schemas"]["InvoiceRandCode"];
            invoice_seller_ban?: components["schemas"]["InvoiceSellerBan"];
            invoice_buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
            invoice_left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
            invoice_middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
            invoice_right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
            invoice_title_type?: components["schemas"]["InvoiceTitleType"];
            invoice_title?: components["schemas"]["InvoiceTitle"];
            invoice_amount?: components["schemas"]["InvoiceAmount"];
            invoice_sales_amount?: components["schemas"]["InvoiceSalesAmount"];
            invoice_tax_amount?: components["schemas"]["InvoiceTaxAmount"];
            invoice_order_detail?: components["schemas"]["InvoiceOrderDetailField"];
            invoice_ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
            invoice_input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
            /** @description Allowances on the e-invoice. 電子發票折讓資訊 */
            invoice_allowance?: components["schemas"]["Allowance"][];
        };
        /** @description State of the e-invoice. 0 has been seen beside a full invoice number. 電子發票開立狀態類型 */
        InvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 */
        InvoiceDate: string;
        /** @description The two letters in front of the invoice number. 發票字軌 */
        InvoiceWordTrack: string;
        /** @description The eight digits of the invoice number. 發票號碼 */
        InvoiceNumber: string;
        /** @description Random code of the e-invoice, needed to look it up. 電子發票隨機碼 */
        InvoiceRandCode: string;
        /** @description Company number of the seller. 賣方統一編號 */
        InvoiceSellerBan: string;
        /** @description Company number of the buyer; empty for consumers. 買方統一編號 */
        InvoiceBuyerBan: string;
        /** @description Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 */
        InvoiceLeftQrcode: string;
        /** @description Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 */
        InvoiceMiddleBarcode: string;
        /** @description Content of the right QR code. 電子發票右邊 QR Code 內容 */
        InvoiceRightQrcode: string;
        /** @description Form of the printed title. 電子發票紙本列印標題類型 */
        InvoiceTitleType: 1 | 2 | (number & {}) | null;
        /** @description Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 */
        InvoiceTitle: string;
        /** @description Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 */
        InvoiceAmount: number | null;
        /** @description Amount before tax on the e-invoice, NT$. 電子發票銷售額 */
        InvoiceSalesAmount: number | null;
        /** @description Tax on the e-invoice, NT$. 電子發票稅額 */
        InvoiceTaxAmount: number | null;
        /** @description All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 */
        InvoiceOrderDetailField: components["schemas"]["InvoiceLine"][] | string;
        /** @description One line of an e-invoice. 商品細項 */
        InvoiceLine: {
            /** @description Name of the product. 商品名稱 */
            Description?: string;
            /** @description How many. 數量 */
            Quantity?: number | null;
            /** @description Price of one. 單價 */
            UnitPrice?: number | null;
            /** @description Price of the line. 總金額 */
            Amount?: number | null;
        };
        /** @description Tax on the e-invoice. 電子發票稅率別 */
        InvoiceRateTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** @description What becomes of the e-invoice. 電子發票開立類型 */
        InvoiceInputTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** @description An allowance on an e-invoice. 電子發票折讓資訊 */
        Allowance: {
            /** @description Number of the refund that caused it. 發生之退款交易流水號 */
            uid?: components["schemas"]["Uid"];
            /** @description Amount of the allowance, NT$; an integer in the table, a string in the sample. 電子發票折讓金額 */
            amount?: number | null;
            /** @description Lines of the allowance, JSON in a string. 電子發票折讓明細 */
            order_detail?: components["schemas"]["AllowanceLine"][] | string;
        };
        /** @description One line of an allowance. The sample has the first six names, the table points to the four of an invoice's line; either may come. 電子發票折讓明細 */
        AllowanceLine: {
            /** @description Number of the line. 序號 */
            SeqNo?: number | null;
            /** @description Product number. 商品編號 */
            ItemID?: string;
            /** @description Name of the product. 商品名稱 */
            ItemName?: string;
            /** @description How many. 數量 */
            Qty?: number | null;
            /** @description Price of the line. 總金額 */
            TotalAmount?: number | null;
            RateType?: components["schemas"]["InvoiceRateTypeAnswer"];
            /** @description Name of the product. 商品名稱 */
            Description?: string;
            /** @description How many. 數量 */
            Quantity?: number | null;
            /** @description Price of one. 單價 */
            UnitPrice?: number | null;
            /** @description Price of the line. 總金額 */
            Amount?: number | null;
        };
        /** @description A cancellation within an order. 交易查詢-取消資訊 */
        CancelInfo: {
            uid?: components["schemas"]["Uid"];
            prc?: components["schemas"]["Prc"];
            cost?: components["schemas"]["Cost"];
            /** @description Currency of the order. 原交易幣別 */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid. 實際交易幣別 */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            retmsg?: components["schemas"]["RetMsg"];
            finishtime?: components["schemas"]["FinishTime"];
        };
        /** @description What is printed. 電子發票列印類型 */
        InvoicePrintType: 0 | 1 | 2 | 3 | (number & {}) | null;
        /** @description Printer. 電子發票列印設備 */
        InvoicePrintDevice: 0 | 1 | (number & {}) | null;
        /** @description Carrier of a cloud invoice; empty where there is none. 雲端發票類型 */
        InvoiceCloudTypeAnswer: 2 | 3 | 4 | (number & {}) | null;
        /** @description Mobile barcode that took the e-invoice, where the carrier is 2. 手機條碼 */
        InvoiceMobileCode: string;
        /** @description Company number on a cloud invoice, where the carrier is 2. 統一編號 */
        InvoiceTaxId: string;
        /** @description Citizen digital certificate that took the e-invoice, where the carrier is 3. 自然人憑證條碼 */
        InvoiceNaturalPerson: string;
        /** @description Donation code that the e-invoice went to, where it was donated; a leading zero counts. 愛心碼 */
        InvoiceLoveCode: string;
        /** @description Buyer on a paper invoice. 發票抬頭 */
        InvoiceB2bTitle: string;
        /** @description Company number on a paper invoice. 統一編號 */
        InvoiceB2bId: string;
        /** @description Postcode of a paper invoice. 發票郵遞區號 */
        InvoiceB2bPostZone: string;
        /** @description Address of a paper invoice. 發票地址 */
        InvoiceB2bAddress: string;
        /** @description One line of an order, as answered. 商品項目 */
        AnswerItem: {
            /** @description Product number. 商品編號 */
            id?: string;
            /** @description Name of the product. 商品名稱 */
            name?: string;
            /** @description Price of one, NT$. 商品單價 */
            cost?: number | null;
            /** @description How many. 商品數量 */
            amount?: number | null;
            /** @description Price of the line, NT$. 商品小計 */
            total?: number | null;
        };
        /** @description The shop's own text, sent back as it was given. 自訂回傳參數 */
        Echo: string;
        /** @description The question as it was asked; no order fits it. */
        QueryMiss: {
            uid: components["schemas"]["Uid"];
            key: components["schemas"]["TransactionKey"];
        };
        /** @description The refund was carried out or queued. */
        RefundAccepted: {
            key?: components["schemas"]["TransactionKey"];
            uid?: components["schemas"]["Uid"];
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            row_data?: components["schemas"]["RefundRow"];
        };
        /**
         * @description Carried out. 執行成功
         * @constant
         */
        SuccessCode: "B200";
        /** @description The refund; null or absent unless it was carried out at once. 退款資訊 */
        RefundRow: components["schemas"]["RefundCompletion"] | null;
        /** @description A refund that was carried out. 退款完成回傳資訊 */
        RefundCompletion: {
            /** @description Number of the order that was refunded. 原交易流水號 */
            uid: components["schemas"]["Uid"];
            refund_uid?: components["schemas"]["RefundUid"];
            key: components["schemas"]["TransactionKey"];
            /** @description State of the refund. 主要交易回傳碼（retcode） */
            prc: components["schemas"]["Prc"];
            /** @description When the refund was carried out, 14 digits YYYYMMDDHHmmss, or empty. 退款處理完成時間 */
            finishtime?: components["schemas"]["FinishTime"];
            order_id?: components["schemas"]["OrderId"];
            user_id?: components["schemas"]["UserIdEcho"];
            /** @description Amount asked back. 申請之退款金額 */
            cost?: components["schemas"]["Cost"];
            /** @description Currency asked for. 申請之退款幣別 */
            currency?: components["schemas"]["CurrencyAnswer"];
            /** @description Amount really given back, in actual_currency. 實際退款金額 */
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really given back. 實際退款幣別 */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            retmsg?: components["schemas"]["RetMsg"];
            pfn?: components["schemas"]["Pfn"];
            payment_name?: components["schemas"]["PaymentName"];
            nois?: components["schemas"]["Nois"];
            group_id?: components["schemas"]["GroupId"];
            refund_type?: components["schemas"]["RefundType"];
            /** @description Day on which cash is expected to be given back, 8 digits YYYYMMDD; else empty. 現金退款預計退款日 */
            expected_refund_date?: string;
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description Number of the refund; each refund of an order has its own. 退款之交易流水號 */
        RefundUid: string;
        /** @description How the money goes back; a string in the table, a number in the sample. 退款類型 */
        RefundType: 1 | 2 | 3 | (number & {}) | null;
        /** @description Nothing was done about the refund. */
        RefundRefused: {
            key?: components["schemas"]["TransactionKey"];
            uid?: components["schemas"]["Uid"];
            code: components["schemas"]["FailureCode"];
            msg?: components["schemas"]["Msg"];
            row_data?: components["schemas"]["RefundRow"];
        };
        /** @description It was done, and the order now stands like this. */
        OrderAfterwards: {
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            content?: components["schemas"]["OrderState"];
        };
        /** @description No further charges. */
        DirectDebitCancelled: {
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            order_id?: components["schemas"]["OrderId"];
            group_id?: components["schemas"]["GroupId"];
        };
        /** @description The charges go on. */
        DirectDebitRefused: {
            code: components["schemas"]["FailureCode"];
            msg?: components["schemas"]["Msg"];
            order_id?: components["schemas"]["OrderId"];
            group_id?: components["schemas"]["GroupId"];
        };
        /** @description The shopper may enter a card. */
        EwalletBindingStarted: {
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            /** @description Page to send the shopper to. 交易網址 */
            url: string;
        };
        /** @description No card can be bound. */
        EwalletBindingRefused: {
            code: components["schemas"]["EwalletCode"];
            msg?: components["schemas"]["Msg"];
        };
        /** @description Answer code of wallet binding. 電子錢包執行狀態碼 */
        EwalletCode: "100" | "400" | "B200" | "B500" | (string & {});
        /** @description The refund will not be carried out. */
        RefundCancelled: {
            key?: components["schemas"]["TransactionKey"];
            uid?: components["schemas"]["Uid"];
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            row_data?: components["schemas"]["RefundRow"];
        };
        /** @description The invoice was issued or waits for it; see state. */
        InvoiceIssued: {
            uid?: components["schemas"]["Uid"];
            key?: components["schemas"]["TransactionKey"];
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            order_id?: components["schemas"]["OrderId"];
            actual_cost?: components["schemas"]["ActualCost"];
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            state?: components["schemas"]["IssuedInvoiceState"];
            state_msg?: components["schemas"]["StateMsg"];
            date?: components["schemas"]["InvoiceDate"];
            wordtrack?: components["schemas"]["InvoiceWordTrack"];
            number?: components["schemas"]["InvoiceNumber"];
            rand_code?: components["schemas"]["InvoiceRandCode"];
            seller_ban?: components["schemas"]["InvoiceSellerBan"];
            buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
            left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
            middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
            right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
            title_type?: components["schemas"]["InvoiceTitleType"];
            title?: components["schemas"]["InvoiceTitle"];
            amount?: components["schemas"]["InvoiceAmount"];
            sales_amount?: components["schemas"]["InvoiceSalesAmount"];
            tax_amount?: components["schemas"]["InvoiceTaxAmount"];
            order_detail?: components["schemas"]["InvoiceOrderDetailField"];
            ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
            input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description State of the e-invoice after issuing; a string in the table, a number in the sample. 發票開立狀態 */
        IssuedInvoiceState: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** @description Text that goes with the invoice's state; missing in the vendor's sample. 發票開立狀態訊息 */
        StateMsg: string;
        /** @description No invoice was issued. */
        InvoiceRefused: {
            uid?: components["schemas"]["Uid"];
            key?: components["schemas"]["TransactionKey"];
            code: components["schemas"]["FailureCode"];
            msg?: components["schemas"]["Msg"];
            state?: components["schemas"]["IssuedInvoiceState"];
            state_msg?: components["schemas"]["StateMsg"];
        };
        /** @description How the order and its invoice stand. */
        InvoiceStanding: {
            uid?: components["schemas"]["Uid"];
            key?: components["schemas"]["TransactionKey"];
            prc: components["schemas"]["Prc"];
            order_id?: components["schemas"]["OrderId"];
            cost?: components["schemas"]["Cost"];
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            state?: components["schemas"]["QueriedInvoiceState"];
            date?: components["schemas"]["InvoiceDate"];
            wordtrack?: components["schemas"]["InvoiceWordTrack"];
            number?: components["schemas"]["InvoiceNumber"];
            rand_code?: components["schemas"]["InvoiceRandCode"];
            seller_ban?: components["schemas"]["InvoiceSellerBan"];
            buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
            left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
            middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
            right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
            title_type?: components["schemas"]["InvoiceTitleType"];
            title?: components["schemas"]["InvoiceTitle"];
            print_type?: components["schemas"]["InvoicePrintType"];
            print_device?: components["schemas"]["InvoicePrintDevice"];
            amount?: components["schemas"]["InvoiceAmount"];
            sales_amount?: components["schemas"]["InvoiceSalesAmount"];
            tax_amount?: components["schemas"]["InvoiceTaxAmount"];
            order_detail?: components["schemas"]["InvoiceOrderDetailField"];
            ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
            input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
            cloud_type?: components["schemas"]["InvoiceCloudTypeAnswer"];
            mobile_code?: components["schemas"]["InvoiceMobileCode"];
            tax_id?: components["schemas"]["InvoiceTaxId"];
            natural_person?: components["schemas"]["InvoiceNaturalPerson"];
            /** @description Postcode to which a winning invoice is sent on paper; with cloud_type 4. 中獎時紙本發票郵遞區號 */
            m_post_zone?: string;
            /** @description Address to which a winning invoice is sent on paper; with cloud_type 4. 中獎時紙本發票收件住址 */
            m_address?: string;
            love_code?: components["schemas"]["InvoiceLoveCode"];
            b2b_title?: components["schemas"]["InvoiceB2bTitle"];
            b2b_id?: components["schemas"]["InvoiceB2bId"];
            b2b_post_zone?: components["schemas"]["InvoiceB2bPostZone"];
            b2b_address?: components["schemas"]["InvoiceB2bAddress"];
            /** @description Allowances on the invoice. 電子發票折讓資訊 */
            allowance?: components["schemas"]["Allowance"][];
            group_id?: components["schemas"]["GroupId"];
            payment_name?: components["schemas"]["PaymentName"];
            nois?: components["schemas"]["Nois"];
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description State of the e-invoice as queried; a string in the table, a number in the sample. 發票開立狀態 */
        QueriedInvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description What the merchant may offer. */
        PaymentMethods: {
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            /** @description Codes of the means of payment. 支付方式清單 */
            content: components["schemas"]["PaymentToolAnswer"][];
        };
        /** @description Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式 */
        PaymentToolAnswer: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** @description Whether the bound wallet is in use. 是否啟用 */
        EwalletEnabled: "0" | "1" | (string & {});
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number. 特約商店商務代號
             * @example 289151880002
             */
            storeUid: string;
            /**
             * @description AES-256 key, 32 characters, renewed every year. 加密金鑰
             * @example KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx
             */
            key: string;
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
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCreated"] | components["schemas"]["RefusedAnswer"];
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
    queryOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderQuery"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderState"] | components["schemas"]["QueryMiss"] | components["schemas"]["RefusedAnswer"];
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
    refundOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundAccepted"] | components["schemas"]["RefundRefused"];
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
    cancelAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizationCancellation"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAfterwards"] | components["schemas"]["RefusedAnswer"];
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
    captureAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAfterwards"] | components["schemas"]["RefusedAnswer"];
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
    cancelDirectDebit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectDebitCancellation"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitCancelled"] | components["schemas"]["DirectDebitRefused"];
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
    bindEwallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EwalletBinding"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwalletBindingStarted"] | components["schemas"]["EwalletBindingRefused"];
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
    cancelRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundCancellation"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundCancelled"] | components["schemas"]["RefundRefused"];
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
    issueInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceIssued"] | components["schemas"]["InvoiceRefused"];
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
    queryInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceQuery"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceStanding"] | components["schemas"]["QueryMiss"] | components["schemas"]["RefusedAnswer"];
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
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodsQuery"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethods"] | components["schemas"]["RefusedAnswer"];
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
    paymentCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid: components["schemas"]["Uid"];
                    key: components["schemas"]["TransactionKey"];
                    prc: components["schemas"]["Prc"];
                    finishtime?: components["schemas"]["FinishTime"];
                    cardno?: components["schemas"]["CardNo"];
                    acode?: components["schemas"]["ApprovalCode"];
                    card_type?: components["schemas"]["CardType"];
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    supplier_name?: components["schemas"]["SupplierName"];
                    supplier_code?: components["schemas"]["SupplierCode"];
                    order_id?: components["schemas"]["OrderId"];
                    user_id?: components["schemas"]["UserIdEcho"];
                    cost?: components["schemas"]["Cost"];
                    currency?: components["schemas"]["CurrencyAnswer"];
                    actual_cost?: components["schemas"]["ActualCost"];
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    price?: components["schemas"]["Price"];
                    actual_price?: components["schemas"]["ActualPrice"];
                    recharge_code?: components["schemas"]["RechargeCode"];
                    love_cost?: components["schemas"]["LoveCost"];
                    retmsg?: components["schemas"]["RetMsg"];
                    pfn?: components["schemas"]["Pfn"];
                    trans_type?: components["schemas"]["TransType"];
                    redeem?: components["schemas"]["RedeemField"];
                    installment?: components["schemas"]["InstallmentField"];
                    payment_name?: components["schemas"]["PaymentName"];
                    nois?: components["schemas"]["Nois"];
                    group_id?: components["schemas"]["GroupId"];
                    bank_id?: components["schemas"]["BankId"];
                    expired_date?: components["schemas"]["ExpiredDate"];
                    result_type?: components["schemas"]["ResultType"];
                    result_content_type?: components["schemas"]["ResultContentType"];
                    result_content?: components["schemas"]["ResultContentField"];
                    echo_0?: components["schemas"]["Echo"];
                    echo_1?: components["schemas"]["Echo"];
                    echo_2?: components["schemas"]["Echo"];
                    echo_3?: components["schemas"]["Echo"];
                    echo_4?: components["schemas"]["Echo"];
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
    paymentPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid: components["schemas"]["Uid"];
                    key: components["schemas"]["TransactionKey"];
                    prc: components["schemas"]["Prc"];
                    finishtime?: components["schemas"]["FinishTime"];
                    cardno?: components["schemas"]["CardNo"];
                    acode?: components["schemas"]["ApprovalCode"];
                    card_type?: components["schemas"]["CardType"];
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    supplier_name?: components["schemas"]["SupplierName"];
                    supplier_code?: components["schemas"]["SupplierCode"];
                    order_id?: components["schemas"]["OrderId"];
                    user_id?: components["schemas"]["UserIdEcho"];
                    cost?: components["schemas"]["Cost"];
                    currency?: components["schemas"]["CurrencyAnswer"];
                    actual_cost?: components["schemas"]["ActualCost"];
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    price?: components["schemas"]["Price"];
                    actual_price?: components["schemas"]["ActualPrice"];
                    recharge_code?: components["schemas"]["RechargeCode"];
                    love_cost?: components["schemas"]["LoveCost"];
                    retmsg?: components["schemas"]["RetMsg"];
                    pfn?: components["schemas"]["Pfn"];
                    trans_type?: components["schemas"]["TransType"];
                    redeem?: components["schemas"]["RedeemField"];
                    installment?: components["schemas"]["InstallmentField"];
                    payment_name?: components["schemas"]["PaymentName"];
                    nois?: components["schemas"]["Nois"];
                    group_id?: components["schemas"]["GroupId"];
                    bank_id?: components["schemas"]["BankId"];
                    expired_date?: components["schemas"]["ExpiredDate"];
                    result_type?: components["schemas"]["ResultType"];
                    result_content_type?: components["schemas"]["ResultContentType"];
                    result_content?: components["schemas"]["ResultContentField"];
                    echo_0?: components["schemas"]["Echo"];
                    echo_1?: components["schemas"]["Echo"];
                    echo_2?: components["schemas"]["Echo"];
                    echo_3?: components["schemas"]["Echo"];
                    echo_4?: components["schemas"]["Echo"];
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
    orderConfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid: components["schemas"]["Uid"];
                    key: components["schemas"]["TransactionKey"];
                    prc: components["schemas"]["Prc"];
                    finishtime?: components["schemas"]["FinishTime"];
                    cardno?: components["schemas"]["CardNo"];
                    acode?: components["schemas"]["ApprovalCode"];
                    card_type?: components["schemas"]["CardType"];
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    supplier_name?: components["schemas"]["SupplierName"];
                    supplier_code?: components["schemas"]["SupplierCode"];
                    order_id?: components["schemas"]["OrderId"];
                    user_id?: components["schemas"]["UserIdEcho"];
                    cost?: components["schemas"]["Cost"];
                    currency?: components["schemas"]["CurrencyAnswer"];
                    actual_cost?: components["schemas"]["ActualCost"];
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    price?: components["schemas"]["Price"];
                    actual_price?: components["schemas"]["ActualPrice"];
                    recharge_code?: components["schemas"]["RechargeCode"];
                    love_cost?: components["schemas"]["LoveCost"];
                    retmsg?: components["schemas"]["RetMsg"];
                    pfn?: components["schemas"]["Pfn"];
                    trans_type?: components["schemas"]["TransType"];
                    redeem?: components["schemas"]["RedeemField"];
                    installment?: components["schemas"]["InstallmentField"];
                    payment_name?: components["schemas"]["PaymentName"];
                    nois?: components["schemas"]["Nois"];
                    group_id?: components["schemas"]["GroupId"];
                    bank_id?: components["schemas"]["BankId"];
                    expired_date?: components["schemas"]["ExpiredDate"];
                    result_type?: components["schemas"]["ResultType"];
                    result_content_type?: components["schemas"]["ResultContentType"];
                    result_content?: components["schemas"]["ResultContentField"];
                    echo_0?: components["schemas"]["Echo"];
                    echo_1?: components["schemas"]["Echo"];
                    echo_2?: components["schemas"]["Echo"];
                    echo_3?: components["schemas"]["Echo"];
                    echo_4?: components["schemas"]["Echo"];
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
    ewalletBound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pfn?: components["schemas"]["Pfn"];
                    /** @description Bound card, the first six and the last four digits alone. 綁定卡號 */
                    cardno?: string;
                    user_id: components["schemas"]["UserIdEcho"];
                    /** @description Country code of the phone with which the binding can be undone. 用以取消綁定之手機國碼 */
                    cellphone_code?: string;
                    /** @description Phone with which the binding can be undone. 用以取消綁定之手機號碼 */
                    cellphone?: string;
                    /** @description Virtual card number for later orders. 虛擬卡號 */
                    virtual_pan: string;
                    enable?: components["schemas"]["EwalletEnabled"];
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
    refundCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number of the order that was refunded. 原交易流水號 */
                    uid: components["schemas"]["Uid"];
                    refund_uid?: components["schemas"]["RefundUid"];
                    key: components["schemas"]["TransactionKey"];
                    /** @description State of the refund. 主要交易回傳碼（retcode） */
                    prc: components["schemas"]["Prc"];
                    /** @description When the refund was carried out, 14 digits YYYYMMDDHHmmss, or empty. 退款處理完成時間 */
                    finishtime?: components["schemas"]["FinishTime"];
                    order_id?: components["schemas"]["OrderId"];
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** @description Amount asked back. 申請之退款金額 */
                    cost?: components["schemas"]["Cost"];
                    /** @description Currency asked for. 申請之退款幣別 */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** @description Amount really given back, in actual_currency. 實際退款金額 */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /** @description Currency really given back. 實際退款幣別 */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    retmsg?: components["schemas"]["RetMsg"];
                    pfn?: components["schemas"]["Pfn"];
                    payment_name?: components["schemas"]["PaymentName"];
                    nois?: components["schemas"]["Nois"];
                    group_id?: components["schemas"]["GroupId"];
                    refund_type?: components["schemas"]["RefundType"];
                    /** @description Day on which cash is expected to be given back, 8 digits YYYYMMDD; else empty. 現金退款預計退款日 */
                    expected_refund_date?: string;
                    echo_0?: components["schemas"]["Echo"];
                    echo_1?: components["schemas"]["Echo"];
                    echo_2?: components["schemas"]["Echo"];
                    echo_3?: components["schemas"]["Echo"];
                    echo_4?: components["schemas"]["Echo"];
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
