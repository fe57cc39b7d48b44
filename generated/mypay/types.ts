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
         * Create an order and get its payment page PayPage金流交易
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
         * @description Means that refund at once 即時退款 (cards, American Express, LINE Pay, Pi, JKO, WeChat, Alipay, EasyWallet, cash, Google Pay, Apple Pay) tell the result in `row_data`; others go through the night's queue, and `refundCompleted` tells. An invoice cannot be voided 作廢 in a later invoice period.
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
         * @description For cards in state 245 授權成功, when the merchant captures by itself. The outer `code` says whether it worked; the order inside then reads `prc` 300, a failed payment.
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
         * @description For cards in state 245 授權成功: once only, in whole or in part, within 5 days. Gateways that capture in batches answer state 247 請款進行中 with `actual_cost` 0; 250 follows by callback. Pay-later orders 後付款 in state 284 are captured after shipping.
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
         * Bind a card to the e-wallet MYPAY電子錢包綁定
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
         * @description For orders created without an invoice. Right after the payment, within 48 hours at the latest. A paper invoice 實體發票 is printed and handed over by the merchant: MyPay tells the shopper nothing, not even of a prize.
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
         * @description Told after MyPay's own query, the daily reconciliation, or a query in the console. Same fields as `paymentCompleted`. 600 結帳完成 counts as paid and may follow 250 or A0001: be ready to hear of the same payment twice.
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
         * @description Carries the virtual card number 虛擬卡號 for later orders. Nothing in it proves its sender and there is no API to ask again: keep the callback URL secret.
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
            /** @description Order total 訂單總金額 in NT$: item totals plus discount plus shipping fee; of one period if recurring. */
            cost: number;
            currency?: components["schemas"]["Currency"];
            enable_dcc?: components["schemas"]["DccFlag"];
            /** @description The merchant's own order number 訂單編號, up to 50 bytes; 16 for KGI's cards for medical bills and donations. */
            order_id: string;
            ip: components["schemas"]["Ip"];
            /** @description Number of things in the order 訂單內物品數. */
            item?: string;
            /** @description What is sold 訂單物品項目. */
            items: components["schemas"]["Item"][];
            regular?: components["schemas"]["RecurrenceUnit"];
            /** @description Number of periods 總期數 in digits, such as 12; 0 is without end. */
            regular_total?: string;
            /**
             * Format: yyyyMMdd
             * @description Day of the first charge 起扣日, today or later; today if left out.
             */
            regular_first_charge_date?: Date | string;
            /** @description Number of a recurring agreement 定期定額式扣款編號. */
            group_id?: string;
            echo_0?: components["schemas"]["EchoSent"];
            echo_1?: components["schemas"]["EchoSent"];
            echo_2?: components["schemas"]["EchoSent"];
            echo_3?: components["schemas"]["EchoSent"];
            echo_4?: components["schemas"]["EchoSent"];
            pfn?: components["schemas"]["PaymentToolSelection"];
            interface?: components["schemas"]["InterfaceType"];
            /** @description Discount 折價 in NT$, zero or negative since it is added to the sum; 0 if left out. */
            discount?: number;
            success_returl?: components["schemas"]["SuccessUrl"];
            failure_returl?: components["schemas"]["FailureUrl"];
            /** @description For how many days a virtual account or CVS code can be paid 有效天數; 3 if left out. */
            limit_pay_days?: number;
            /** @description Shipping fee 運費 in NT$. */
            shipping_fee?: number;
            enable_quickpay?: components["schemas"]["QuickPayFlag"];
            enable_ewallet?: components["schemas"]["EwalletFlag"];
            /** @description Virtual card number 電子錢包虛擬卡號 from ewalletBound. */
            virtual_pan?: string;
            ewallet_type?: components["schemas"]["EwalletType"];
            transaction_type?: components["schemas"]["TransactionType"];
            /** @description Number of periods to bank codes. */
            creditcard_installment?: {
                [key: string]: string[];
            };
            /** @description Product code of a cardless installment 無卡分期商品代碼. */
            cardless_code?: string;
            /** @description Numbers of periods 期數. */
            cardless_installment?: number[];
            /** @description eACH code eACH交易代碼, needed with EACH; the vendor publishes no list. */
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
            /** @description One entry a file. */
            files_path?: components["schemas"]["CardlessFile"][];
            /** @description Amount or points of a top-up 儲值交易之交易金額/點數. */
            price?: number;
            /** @description Product code of a top-up 儲值產品代碼. */
            recharge_code?: string;
            /** @description What is topped up 儲值交易用物品資訊. */
            recharge_items?: components["schemas"]["RechargeItem"][];
            agent_sms_fee_type?: components["schemas"]["SmsFeeFlag"];
            agent_charge_fee_type?: components["schemas"]["ChargeFeeFlag"];
            /** @description Fee of the reseller 經銷商代收費 in NT$. */
            agent_charge_fee?: number;
            is_agent_charge?: components["schemas"]["AgentChargeFlag"];
            shipping_info?: components["schemas"]["ShippingInfo"];
            creditcard_is_automatic_payment?: components["schemas"]["AutomaticPaymentType"];
        };
        /** @description Shopper's account with the merchant 消費者帳號; remembered cards and invoices hang on it, so never share one between shoppers. */
        UserId: string;
        /** @description Shopper's name 消費者姓名. */
        UserName: string;
        /** @description Shopper's real name 消費者真實姓名. */
        UserRealName: string;
        /** @description Shopper's postcode 消費者郵遞區號. */
        UserZipcode: string;
        /** @description Shopper's billing address 消費者帳單地址. */
        UserAddress: string;
        /**
         * @description Kind of personal number 證號類型, sent as a number.
         * @enum {integer}
         */
        SnType: 1 | 2 | 3;
        /** @description Number of the payer's identity card, residence permit or passport 身分證/統一證號/護照號碼. */
        UserSn: string;
        /** @description Shopper's phone at home 家用電話. */
        UserPhone: string;
        /** @description Country code of the mobile phone 行動電話國碼, such as 886. */
        UserCellphoneCode: string;
        /** @description Shopper's mobile phone 行動電話. */
        UserCellphone: string;
        /** @description Shopper's e-mail address. */
        UserEmail: string;
        /** @description Shopper's date of birth 生日; the document gives no format here, and YYYYMMDD elsewhere. */
        UserBirthday: string;
        /**
         * @description Currency 幣別類型; TWD when left out. In answers the currency of an exchange may stand here.
         * @enum {string}
         */
        Currency: "TWD" | "CNY";
        /**
         * @description Whether the amount is exchanged into the card's own currency 自動換匯.
         * @enum {integer}
         */
        DccFlag: 0 | 1;
        /** @description IP address of the shopper 消費者來源 IP; checked by some gateways. */
        Ip: string | unknown | unknown;
        /** @description One line of an order 商品項目; samples send its numbers as text as well. */
        Item: {
            /** @description Product number 商品編號. */
            id: string;
            /** @description Name of the product 商品名稱; refunds and captures have to use the same. */
            name: string;
            /** @description Price of one 商品單價, NT$. */
            cost: number;
            /** @description How many 商品數量. */
            amount: number;
            /** @description Price of the line 商品小計, NT$. */
            total: number;
            /** @description Picture of the product 商品圖片連結; used by LINE Pay online only. */
            image_url?: string;
        };
        /**
         * @description How often a recurring order is charged 期數單位; the vendor's table is headed "instalments".
         * @enum {string}
         */
        RecurrenceUnit: "W" | "F" | "M" | "S" | "H" | "A" | "O";
        /** @description A value of the merchant's own that comes back unchanged 自訂回傳參數. */
        EchoSent: string;
        /** @description The payment tools that a page offers 預選付費方法: one code, one number, or several numbers with commas. */
        PaymentToolSelection: string | components["schemas"]["PaymentTool"] | components["schemas"]["PaymentToolNumber"];
        /**
         * @description Payment tool 付款方式, by its code. The codes of two tables and of the answers taken together.
         * @enum {string}
         */
        PaymentTool: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON";
        /**
         * @description Payment tool by its number in appendix 1 編號, which the vendor takes in place of the code; codes are safer, 19 changed its meaning.
         * @enum {string}
         */
        PaymentToolNumber: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "23" | "24" | "25" | "27" | "28" | "29" | "31" | "32" | "33" | "34" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "46" | "51" | "52" | "53" | "56";
        /**
         * @description What the shopper holds 消費者操作介面類型; listed in the text only.
         * @enum {string}
         */
        InterfaceType: "pc" | "app";
        /**
         * Format: uri
         * @description Where the shopper's browser goes after success 成功導頁網址; gets no result. The name lacks a u.
         */
        SuccessUrl: string;
        /**
         * Format: uri
         * @description Where the shopper's browser goes after failure 失敗導頁網址; gets no result. The name lacks a u.
         */
        FailureUrl: string;
        /**
         * @description Whether the card is remembered for a quick checkout 啟用快速結帳.
         * @enum {integer}
         */
        QuickPayFlag: 0 | 1;
        /**
         * @description Whether the electronic wallet is used 啟用電子錢包.
         * @enum {integer}
         */
        EwalletFlag: 0 | 1;
        /**
         * @description How the electronic wallet is charged 電子錢包執行類型.
         * @enum {integer}
         */
        EwalletType: 1 | 2;
        /**
         * @description Where the payment is keyed in 交易類型, sent as a number.
         * @enum {integer}
         */
        TransactionType: 1 | 2;
        /**
         * @description Whether an e-invoice is issued with the order 電子發票是否開立狀態.
         * @enum {integer}
         */
        IssueInvoiceState: 0 | 1 | 2;
        /**
         * @description Tax on the e-invoice 電子發票稅率別.
         * @enum {integer}
         */
        InvoiceRateType: 1 | 2 | 3;
        /**
         * @description What becomes of the e-invoice 電子發票開立類型; never 3 together with a PayPage order, where the shopper chooses on the page.
         * @enum {integer}
         */
        InvoiceInputType: 1 | 2 | 3;
        /**
         * @description Carrier of a cloud invoice 雲端發票類型, sent as a number.
         * @enum {integer}
         */
        InvoiceCloudType: 2 | 3 | 4;
        /** @description Buyer's tax number 統一編號 on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed. */
        TaxIdOnCloudInvoice: string;
        /** @description Mobile barcode 手機條碼, a slash and seven characters; only with invoice_cloud_type 2. */
        MobileBarcode: string;
        /** @description Citizen certificate barcode 自然人憑證條碼, two capitals and 14 digits; only with invoice_cloud_type 3. */
        NaturalPersonBarcode: string;
        /** @description Donation code 愛心碼, three to seven digits; only with invoice_input_type 2. */
        LoveCode: string;
        /** @description Buyer's name on a paper invoice 發票抬頭; only with invoice_input_type 3. */
        PaperInvoiceTitle: string;
        /** @description Buyer's tax number 統一編號 on a paper invoice, eight digits; only with invoice_input_type 3. */
        TaxIdOnPaperInvoice: string;
        /** @description Address on a paper invoice 發票地址; only with invoice_input_type 3. */
        PaperInvoiceAddress: string;
        /**
         * @description Whether the shopper may change the field on the page 電子發票欄位異動, sent as a number.
         * @enum {integer}
         */
        InvoiceForceFlag: 0 | 1;
        /** @description Who applies for instalments without a card 無卡分期消費者資訊, for the finance company. */
        CardlessUser: {
            /** @description Internet address that the consumer logged in from 消費者登入ip. */
            ip?: string;
            /** @description Account of the consumer in the shop 註冊帳號名稱. */
            user_id?: string;
            /** @description Name of the consumer 消費者姓名. */
            user_name?: string;
            /** @description Real name of the consumer 消費者真實姓名. */
            user_real_name?: string;
            /** @description Postcode of the consumer 消費者地址郵遞區號. */
            user_address_post_zone?: string;
            /** @description Address of the consumer 消費者地址. */
            user_address?: string;
            user_sn_type?: components["schemas"]["SnType"];
            /** @description Identity, resident certificate or passport number of the consumer 身份證字號/統一證號/護照號碼. */
            user_sn?: string;
            /**
             * Format: yyyyMMdd
             * @description Day on which the identity card was issued 發證(身分證)日期, YYYYMMDD.
             */
            issue_date?: Date | string;
            /** @description Where the consumer's identity card was issued 領補換(身分證)地點. */
            issue_place?: components["schemas"]["IssuePlace"];
            /** @description Why the consumer's identity card was issued 領補換(身分證件)類型. */
            issue_type?: components["schemas"]["IssueType"];
            /** @description Daytime telephone of the consumer 家用電話(白天電話): country code 國碼, 886 if left out. */
            user_phone_code?: string;
            /** @description Daytime telephone of the consumer 家用電話(白天電話): area code 區碼. */
            user_phone_area_code?: string;
            /** @description Daytime telephone of the consumer 家用電話(白天電話): number. */
            user_phone?: string;
            /** @description Daytime telephone of the consumer 家用電話(白天電話): extension 分機. */
            user_phone_ext?: string;
            /** @description Country code of the mobile phone 行動電話國碼, 886 if left out. */
            user_cellphone_code?: string;
            /** @description Mobile phone of the consumer 行動電話. */
            user_cellphone?: string;
            /** @description E-mail address of the consumer 消費者 E-Mail. */
            user_email?: string;
            /**
             * Format: yyyyMMdd
             * @description Day of birth of the consumer 消費者生日, YYYYMMDD.
             */
            user_birthday?: Date | string;
            /** @description Registered address 戶籍地址: postcode 郵遞區號. */
            residence_address_post_zone?: string;
            /** @description Registered address 戶籍地址: street, number, floor 路街巷弄號樓室. */
            residence_address?: string;
            /** @description Telephone at the registered address 戶籍電話: area code 區碼. */
            residence_phone_area_code?: string;
            /** @description Telephone at the registered address 戶籍電話: number 號碼. */
            residence_phone?: string;
            /** @description Telephone at the registered address 戶籍電話: extension 分機. */
            residence_phone_ext?: string;
            /** @description Bank account of the consumer 銀行帳戶: bank 銀行代碼; a leading zero counts. */
            bank_code?: string;
            /** @description Bank account of the consumer 銀行帳戶: branch 分行代碼. */
            bank_branch_code?: string;
            /** @description Bank account of the consumer 銀行帳戶: name 銀行帳戶名稱. */
            bank_account_name?: string;
            /** @description Bank account of the consumer 銀行帳戶: number 銀行帳號. */
            bank_account_number?: string;
            /** @description Account that the salary goes to 薪轉存摺: bank 銀行代碼. */
            salary_bank_code?: string;
            /** @description Account that the salary goes to 薪轉存摺: branch 分行代碼. */
            salary_bank_branch_code?: string;
            /** @description Account that the salary goes to: number 薪轉帳號. */
            salary_bank_account_number?: string;
            house_owner?: components["schemas"]["HouseOwner"];
            /** @description How long the consumer has lived there 居住房屋: years 年數. */
            living_years?: string;
            /** @description How long the consumer has lived there 居住房屋: months 月數. */
            living_months?: string;
            /** @description Postal address 通訊地址: postcode 郵遞區號. */
            mailing_address_post_zone?: string;
            /** @description Postal address 通訊地址: street, number, floor 路街巷弄號樓室. */
            mailing_address?: string;
            marital_status?: components["schemas"]["MaritalStatus"];
            /** @description How many children 子女數. */
            children?: string;
            education_level?: components["schemas"]["EducationLevel"];
            organization_type?: components["schemas"]["OrganizationType"];
            /** @description Company number of the employer 公司統一編號(營登/財法/社法). */
            organization_id?: string;
            /** @description Employer 公司名稱(服務單位). */
            organization_name?: string;
            /** @description Telephone of the employer 公司電話: area code 區碼. */
            organization_phone_area_code?: string;
            /** @description Telephone of the employer 公司電話: number 電話號碼. */
            organization_phone?: string;
            /** @description Telephone of the employer 公司電話: extension 分機號碼. */
            organization_phone_ext?: string;
            /** @description Postcode of the employer 公司(服務單位)地址郵遞區號. */
            organization_address_post_zone?: string;
            /** @description Address of the employer 公司(服務單位)地址. */
            organization_address?: string;
            /** @description Whether and how employed 就業狀態; the values are not published. */
            employment_status?: string;
            /** @description Kind of work 職務類型; the values are not published. */
            career?: string;
            /** @description Kind of work, more closely 次要職務類型; the values are not published. */
            subcareer?: string;
            /** @description Rank at work 職等. */
            grade?: string;
            /** @description How long at this work 工作年資: years 年數. */
            working_years?: string;
            /** @description How long at this work 工作年資: months 月數. */
            working_months?: string;
            /** @description Salary of a month 月薪. */
            monthly_salary?: string;
            /** @description Legal representative 法定代理人: name 姓名. */
            legal_representative_name?: string;
            /** @description Legal representative 法定代理人: identity number 身分證字號. */
            legal_representative_personal_id?: string;
            /** @description Legal representative 法定代理人: day of birth 出生日期; the form is not stated. */
            legal_representative_birthday?: string;
            /** @description Legal representative 法定代理人: postcode 郵遞區號. */
            legal_representative_contact_address_post_zone?: string;
            /** @description Legal representative 法定代理人: address 聯絡地址. */
            legal_representative_contact_address?: string;
            /** @description Legal representative 法定代理人: area code of the telephone at home 住家電話區碼. */
            legal_representative_home_phone_area_code?: string;
            /** @description Legal representative 法定代理人: telephone at home 住家電話號碼. */
            legal_representative_home_phone?: string;
            /** @description Legal representative 法定代理人: mobile phone 行動電話. */
            legal_representative_cellphone?: string;
            /** @description When the consumer wants to be called 指定照會時間; the form is not stated. */
            contact_time?: string;
            payment_method?: components["schemas"]["CardlessPaymentMethod"];
            creditcard_status?: components["schemas"]["CreditCardStatus"];
            /** @description Remark on the credit cards 信用卡狀態說明. */
            creditcard_status_remark?: string;
            /** @description Credit card of the consumer 信用卡: bank 發卡銀行代碼. */
            customer_creditcard_bank_code?: string;
            /** @description Credit card of the consumer 信用卡: month of expiry 有效日期月. */
            creditcard_validdate_month?: string;
            /** @description Credit card of the consumer 信用卡: year of expiry 有效日期年. */
            creditcard_validdate_year?: string;
            /** @description Contact person 聯絡人: Chinese name 中文姓名. */
            contact_person_name?: string;
            /** @description Contact person 聯絡人: relation to the consumer 關係. */
            contact_person_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Contact person 聯絡人: mobile phone 行動電話. */
            contact_person_cellphone?: string;
            /** @description Contact person 聯絡人: area code of the telephone at home 住宅電話區碼. */
            contact_person_phone_area_code?: string;
            /** @description Contact person 聯絡人: telephone at home 住宅電話號碼. */
            contact_person_phone?: string;
            /** @description Contact person 聯絡人: extension at home 住宅電話分機. */
            contact_person_phone_ext?: string;
            /** @description Contact person 聯絡人: area code of the telephone at work 公司電話區碼. */
            contact_person_organization_phone_area_code?: string;
            /** @description Contact person 聯絡人: telephone at work 公司電話號碼. */
            contact_person_organization_phone?: string;
            /** @description Contact person 聯絡人: extension at work 公司電話分機. */
            contact_person_organization_phone_ext?: string;
            /** @description Contact person 聯絡人: whether the call is to be kept confidential 是否保密照會. */
            contact_person_confidentiality?: components["schemas"]["ConfidentialityFlag"];
            /**
             * Format: yyyyMMddHHmm
             * @description Contact person 聯絡人: when to call 照會時間, YYYYMMDDHHMM.
             */
            contact_person_meeting_time?: Date | string;
            /** @description Second contact person 聯絡人2: Chinese name 中文姓名. */
            contact_person2_name?: string;
            /** @description Second contact person 聯絡人2: relation to the consumer 關係. */
            contact_person2_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Second contact person 聯絡人2: mobile phone 行動電話. */
            contact_person2_cellphone?: string;
            /** @description Second contact person 聯絡人2: area code of the telephone at home 住宅電話區碼. */
            contact_person2_phone_area_code?: string;
            /** @description Second contact person 聯絡人2: telephone at home 住宅電話號碼. */
            contact_person2_phone?: string;
            /** @description Second contact person 聯絡人2: extension at home 住宅電話分機. */
            contact_person2_phone_ext?: string;
            /** @description Second contact person 聯絡人2: area code of the telephone at work 公司電話區碼. */
            contact_person2_organization_phone_area_code?: string;
            /** @description Second contact person 聯絡人2: telephone at work 公司電話號碼. */
            contact_person2_organization_phone?: string;
            /** @description Second contact person 聯絡人2: extension at work 公司電話分機. */
            contact_person2_organization_phone_ext?: string;
            /** @description Second contact person 聯絡人2: whether the call is to be kept confidential 是否保密照會. */
            contact_person2_confidentiality?: components["schemas"]["ConfidentialityFlag"];
            /**
             * Format: yyyyMMddHHmm
             * @description Second contact person 聯絡人2: when to call 照會時間, YYYYMMDDHHMM.
             */
            contact_person2_meeting_time?: Date | string;
            guarantor_option?: components["schemas"]["GuarantorOption"];
            /** @description Guarantor 連帶保人: name 姓名. */
            guarantor_name?: string;
            /** @description Guarantor 連帶保人: identity number 身分證字號. */
            guarantor_license_id?: string;
            /**
             * Format: yyyyMMdd
             * @description Guarantor 連帶保人: day on which the identity card was issued 發證(身分證)日期, YYYYMMDD.
             */
            guarantor_issue_date?: Date | string;
            /** @description Guarantor 連帶保人: where the identity card was issued 領補換(身分證)地點. */
            guarantor_issue_place?: components["schemas"]["IssuePlace"];
            /** @description Guarantor 連帶保人: why the identity card was issued 領補換(身分證件)類型. */
            guarantor_issue_type?: components["schemas"]["IssueType"];
            /**
             * Format: yyyy-MM-dd
             * @description Guarantor 連帶保人: day of birth 出生日期, yyyy-mm-dd, unlike the consumer's.
             */
            guarantor_birthday?: Date | string;
            /** @description Guarantor 連帶保人: mobile phone 行動電話. */
            guarantor_cellphone?: string;
            /** @description Guarantor 連帶保人: area code of the telephone at home 住家電話區碼. */
            guarantor_home_phone_area_code?: string;
            /** @description Guarantor 連帶保人: telephone at home 住家電話號碼. */
            guarantor_home_phone?: string;
            /** @description Guarantor 連帶保人: extension at home 分機. */
            guarantor_home_phone_ext?: string;
            /** @description Guarantor 連帶保人: relation to the consumer 關係. */
            guarantor_relationship?: components["schemas"]["ContactRelationship"];
            /** @description Guarantor 連帶保人: postcode 地址郵遞區號. */
            guarantor_address_post_zone?: string;
            /** @description Guarantor 連帶保人: address 地址. */
            guarantor_address?: string;
            /** @description Guarantor 連帶保人: company number of the employer 公司統編. */
            guarantor_organization_id?: string;
            /** @description Guarantor 連帶保人: employer 公司名稱. */
            guarantor_organization_name?: string;
            /** @description Guarantor 連帶保人: area code of the telephone at work 公司電話區碼. */
            guarantor_organization_phone_area_code?: string;
            /** @description Guarantor 連帶保人: telephone at work 公司電話號碼. */
            guarantor_organization_phone?: string;
            /** @description Guarantor 連帶保人: extension at work 公司電話分機. */
            guarantor_organization_phone_ext?: string;
            /** @description Guarantor 連帶保人: whether and how employed 就業狀態; the values are not published. */
            guarantor_employment_status?: string;
            /** @description Guarantor 連帶保人: kind of work 職務類型; the values are not published. */
            guarantor_career?: string;
            /** @description Guarantor 連帶保人: kind of work, more closely 次要職務類型; the values are not published. */
            guarantor_subcareer?: string;
            /** @description Guarantor 連帶保人: rank at work 職等. */
            guarantor_grade?: string;
            /** @description Guarantor 連帶保人: salary of a month 月薪. */
            guarantor_monthly_salary?: string;
            /** @description Guarantor 連帶保人: years at this work 工作年資年數. */
            guarantor_working_years?: string;
            /** @description Guarantor 連帶保人: months at this work 工作年資月數. */
            guarantor_working_months?: string;
            /**
             * Format: yyyyMMddHHmm
             * @description Guarantor 連帶保人: when to call 聯絡時間, YYYYMMDDHHmm.
             */
            guarantor_meeting_time?: Date | string;
            /** @description Guarantor 連帶保人: bank that the salary goes to 薪轉存摺銀行代碼. */
            guarantor_salary_bank_code?: string;
            /** @description Guarantor 連帶保人: branch that the salary goes to 薪轉存摺分行代碼. */
            guarantor_salary_bank_branch_code?: string;
            /** @description Guarantor 連帶保人: account that the salary goes to 薪轉帳號. */
            guarantor_salary_bank_account_number?: string;
            /** @description Motorcycle 機車: plate number 行照牌照號碼. */
            motorcycle_license_number?: string;
            /** @description Motorcycle 機車: day of make 出廠日期; the form is not stated. */
            motorcycle_factory_date?: string;
            /** @description Motorcycle 機車: engine displacement 排氣量. */
            motorcycle_displacement?: string;
            /** @description Motorcycle 機車: day of its licence 行照發證日期; the form is not stated. */
            motorcycle_license_date?: string;
            /** @description Remark of the dealer 經辦商備註欄. */
            dealer_note?: string;
            supplier_business_type?: components["schemas"]["SupplierBusinessType"];
            supplier_business_type_projects?: components["schemas"]["SupplierBusinessTypeProject"];
        };
        /**
         * @description Where the identity card was issued 領補換(身分證)地點; a leading zero counts.
         * @enum {string}
         */
        IssuePlace: "10001" | "10002" | "10003" | "10004" | "10005" | "10006" | "10007" | "10008" | "10009" | "10010" | "10011" | "10012" | "10013" | "10014" | "10015" | "10016" | "10017" | "10018" | "10020" | "09007" | "09020" | "63000" | "64000" | "65000" | "66000" | "67000" | "68000";
        /**
         * @description Why the identity card was issued 領補換(身分證件)類型.
         * @enum {string}
         */
        IssueType: "0" | "1" | "2" | "3";
        /**
         * @description Who owns the home 居住房屋擁有者.
         * @enum {string}
         */
        HouseOwner: "1" | "2" | "3" | "4";
        /**
         * @description Marital status 婚姻狀況.
         * @enum {string}
         */
        MaritalStatus: "1" | "2" | "3";
        /**
         * @description Education 教育程度.
         * @enum {string}
         */
        EducationLevel: "1" | "2" | "3" | "4" | "5";
        /**
         * @description Kind of employer 工作組織類型.
         * @enum {string}
         */
        OrganizationType: "1" | "2" | "3" | "4" | "5";
        /**
         * @description How the instalments are paid 繳款方式; there is no 2.
         * @enum {string}
         */
        CardlessPaymentMethod: "1" | "3";
        /**
         * @description What became of the consumer's credit cards 信用卡狀態.
         * @enum {string}
         */
        CreditCardStatus: "1" | "2" | "3" | "4";
        /**
         * @description Relation to the consumer 關係.
         * @enum {string}
         */
        ContactRelationship: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
        /**
         * @description Whether the call is to be kept confidential 是否保密照會.
         * @enum {string}
         */
        ConfidentialityFlag: "1" | "0";
        /**
         * @description What the guarantor stands for 連帶保人選項.
         * @enum {string}
         */
        GuarantorOption: "1" | "2" | "3" | "4";
        /**
         * @description Kind of business 業務別代碼.
         * @enum {string}
         */
        SupplierBusinessType: "AA21" | "AA22" | "AA23" | "CA20";
        /**
         * @description Project 專案代碼; which one may be used depends on the kind of business.
         * @enum {string}
         */
        SupplierBusinessTypeProject: "DN45" | "DN46" | "DN47" | "DM44" | "DM45" | "DM66" | "DM67" | "DM41" | "DM42" | "DN48";
        /** @description A file of an application for instalments without a card 無卡分期檔案. */
        CardlessFile: {
            /** @description Name of the file in the index 檔案索引名稱. */
            id?: string;
            /** @description Where the file is 檔案路徑. */
            path?: string;
            /** @description Media type 檔案類型, MIME. */
            type?: string;
            /** @description What it is 說明. */
            description?: string;
        };
        /** @description One line of a top-up 儲值交易項目. */
        RechargeItem: {
            /** @description Number of the top-up product 儲值產品編號, at most 32 bytes. */
            id?: string;
            /** @description Name of the top-up product 儲值商品名稱. */
            name?: string;
            /** @description Points 儲值點數, as text. */
            price?: string;
            /** @description How many 儲值數量, as text. */
            amount?: string;
            /** @description Points of the line 儲值點數小計, as text. */
            total?: string;
        };
        /**
         * @description Whether the agent's fee includes text messages 含不含簡訊費; the vendor's table repeats the handling fee's words.
         * @enum {integer}
         */
        SmsFeeFlag: 1 | 0;
        /**
         * @description Whether the agent's fee includes the handling fee 含不含手續費類型.
         * @enum {integer}
         */
        ChargeFeeFlag: 1 | 0;
        /**
         * @description Whether an agent collects the fee 是否為經銷商代收費模式; without it the vendor goes by the other three agent fields.
         * @enum {integer}
         */
        AgentChargeFlag: 1 | 0;
        /** @description Where a pay-later order goes 後付款送貨資訊. */
        ShippingInfo: {
            shipment_type?: components["schemas"]["ShipmentType"];
            /** @description Company at the address 寄送地公司名稱. */
            company_name?: string;
            /** @description Department at the address 寄送地部門名稱. */
            department_name?: string;
            /** @description Who receives it 收貨姓名. */
            name: string;
            /** @description Chain of the store 超商類型; needed for store to store. */
            cvs?: components["schemas"]["ShipmentCvs"];
            /** @description Number of the store 超商店號代碼; needed for store to store. */
            cvs_store?: string;
            /** @description Name of the store 超商店號名稱; needed for store to store. */
            cvs_store_name?: string;
            /** @description Postcode of the receiver 收貨郵遞區號; needed for home delivery. */
            zip_code?: string;
            /** @description Address of the receiver 收貨地址; for store to store that of the store. */
            ship_address: string;
            /** @description Telephone of the receiver 收貨電話; for store to store that of the store. */
            tel: string;
        };
        /**
         * @description How a pay-later order is shipped 配送方式.
         * @enum {integer}
         */
        ShipmentType: 2 | 4;
        /**
         * @description Chain of the store 後付款超商取貨.
         * @enum {integer}
         */
        ShipmentCvs: 1 | 2;
        /**
         * @description Whether a card payment is captured on its own 信用卡授權請款模式類型.
         * @enum {string}
         */
        AutomaticPaymentType: "0" | "1";
        /** @description Which order is asked for; the vendor's samples send no store_uid here. */
        OrderQuery: {
            uid: components["schemas"]["OrderUid"];
            key: components["schemas"]["OrderKey"];
        };
        /** @description MyPay's number of the order 交易流水號 (UID). */
        OrderUid: string;
        /** @description Verification key of the order 交易驗証碼; from the answer to createOrder. */
        OrderKey: string;
        /** @description How much of which order to give back. */
        RefundRequest: {
            key: components["schemas"]["OrderKey"];
            uid: components["schemas"]["OrderUid"];
            /** @description Amount to refund 退款金額 in NT$, the whole or a part. */
            cost: number;
            invoice_state?: components["schemas"]["RefundInvoiceState"];
            /** @description What is given back 退款項目, needed with an e-invoice; names as in the order, totals adding up to cost. */
            items?: components["schemas"]["Item"][];
        };
        /**
         * @description What a refund does to the e-invoice 電子發票退款時使用作廢或折讓; an invoice of another invoice period cannot be voided.
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
            /** @description Amount to capture 總請款金額 in NT$, the whole or a part. */
            cost: number;
            /** @description Everything that is really captured 請款的產品項目; names as in the order. */
            items: components["schemas"]["Item"][];
        };
        /** @description Which recurring charge to end, and when. */
        DirectDebitCancellation: {
            /** @description The merchant's order number of the recurring charge 定期扣款之訂單編號. */
            order_id: string;
            /** @description Number of the recurring agreement 定期扣款群組編號. */
            group_id: string;
            /**
             * Format: yyyyMMdd
             * @description First day without a charge 取消日期; must lie after today.
             */
            stop_time: Date | string;
            /** @description Why it is ended 取消原因. */
            stop_reason?: string;
        };
        /** @description Whose card to bind. */
        EwalletBinding: {
            user_id: components["schemas"]["UserId"];
            user_name?: components["schemas"]["UserName"];
            user_real_name?: components["schemas"]["UserRealName"];
            /** @description Shopper's name in English 消費者英文姓名. */
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
            /** @description Several refunds at once 資料若多筆; the vendor does not publish what an entry holds. */
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
            /** @description Postcode on a paper invoice 發票郵遞區號; only with invoice_input_type 3, and never needed. */
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
            /** @description Amount of the payment 交易金額 in NT$, at least 1. */
            cost: number;
            currency?: components["schemas"]["Currency"];
        };
        /** @description The order and its payment page. */
        OrderCreated: {
            /**
             * @description Accepted 資料正確.
             * @constant
             */
            code: "200";
            msg?: components["schemas"]["Msg"];
            uid: components["schemas"]["Uid"];
            key: components["schemas"]["TransactionKey"];
            /** @description Payment page 交易網址 to send the shopper to; may be on any host. */
            url: string;
        };
        /** @description Text that goes with the code 回傳訊息; never match on it. */
        Msg: string;
        /** @description Number of the order at MyPay 交易流水號; a number in samples, a string in tables. */
        Uid: string;
        /** @description The order's own key 交易驗証碼; with uid it opens the order, and it is all that proves a callback. */
        TransactionKey: string;
        /** @description What the vendor says when it does not do as asked. */
        RefusedAnswer: {
            code: components["schemas"]["FailureCode"];
            msg?: components["schemas"]["Msg"];
        };
        /** @description Why nothing was done 回傳碼; any code but 200 and B200. */
        FailureCode: "100" | "400" | "B500" | (string & {});
        /** @description An order as MyPay knows it 交易查詢. An answer without prc means that no such order was found. */
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
            /** @description Currency of the order 原交易幣別. */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid in 實際交易幣別. */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            /** @description Vouchers that were paid for 有償票券項目. */
            voucher_paid?: components["schemas"]["VoucherPaid"][];
            /** @description Vouchers that were given away 無償票券項目. */
            voucher_free?: components["schemas"]["VoucherFree"][];
            price?: components["schemas"]["Price"];
            actual_price?: components["schemas"]["ActualPrice"];
            recharge_code?: components["schemas"]["RechargeCode"];
            love_cost?: components["schemas"]["LoveCost"];
            retmsg?: components["schemas"]["RetMsg"];
            /** @description Number of the payment tool 支付工具編號; in every sample, in no table. */
            pay_mode_uid?: number | null;
            pfn?: components["schemas"]["Pfn"];
            trans_type?: components["schemas"]["TransType"];
            redeem?: components["schemas"]["RedeemField"];
            installment?: components["schemas"]["InstallmentField"];
            payment_name?: components["schemas"]["PaymentName"];
            nois?: components["schemas"]["Nois"];
            group_id?: components["schemas"]["GroupId"];
            /** @description Number of the shop's group 特約商店群組編號; in samples, in no table. */
            store_group_id?: string;
            bank_id?: components["schemas"]["BankId"];
            expired_date?: components["schemas"]["ExpiredDate"];
            appropriation_date?: components["schemas"]["AppropriationDate"];
            result_type?: components["schemas"]["ResultType"];
            result_content_type?: components["schemas"]["ResultContentType"];
            result_content?: components["schemas"]["ResultContentField"];
            /** @description Refunds of the order 退款訂單資訊. */
            refund_order?: components["schemas"]["RefundInfo"][];
            /** @description Cancellations of the order 取消訂單資訊. */
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
            /** @description Allowances on the e-invoice 電子發票折讓資訊. */
            invoice_allowance?: components["schemas"]["Allowance"][];
            /** @description Lines of the order 訂單商品項目. */
            items?: components["schemas"]["AnswerItem"][];
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description Status code 交易狀態代碼. New codes may appear. 100, 200, 400, B200 and B500 answer a request, the others are states of an order; where final is absent the vendor does not say. */
        Prc: "100" | "200" | "220" | "230" | "245" | "247" | "250" | "260" | "265" | "270" | "275" | "280" | "282" | "284" | "290" | "300" | "380" | "400" | "600" | "A0001" | "A0002" | "B200" | "B500" | (string & {});
        /** @description When it ended 交易完成時間, 14 digits YYYYMMDDHHmmss; empty while it has not. */
        FinishTime: string;
        /** @description What was paid with or to: masked card number, virtual account or store code; the vendor calls it 銀行端口回傳碼. */
        CardNo: string;
        /** @description Approval code of the card 授權碼. */
        ApprovalCode: string;
        /** @description Brand of the card 信用卡別類型; field and samples are strings, the values are listed as integers. */
        CardType: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** @description Bank that issued the card 發卡行. */
        IssuingBank: string;
        /** @description Code of the bank that issued the card 發卡銀行代碼; a leading zero counts. */
        IssuingBankUid: string;
        /** @description Whether an agent collected the fee 是否為經銷商代收費模式. */
        AgentChargeFlagAnswer: 0 | 1 | (number & {}) | null;
        /** @description In whose name the money is collected 交易服務類型. */
        TransactionMode: 0 | 1 | 2 | (number & {}) | null;
        /** @description Company behind the payment 交易之金融服務商; supplier_code is the safer one. */
        SupplierName: string;
        /** @description Company behind the payment 金流供應商代碼. */
        SupplierCode: "A1" | "A2" | "B0" | "B1" | "B2" | "B3" | "B4" | "B5" | "B6" | "B7" | "B8" | "B9" | "BA" | "BB" | "BC" | "BD" | "BE" | "BF" | "BG" | "S0" | "S1" | "S2" | "T0" | "T1" | "T2" | "W0" | "W1" | "W2" | "W3" | "W4" | "W5" | "W6" | "W7" | "W8" | "W9" | "E0" | (string & {});
        /** @description The shop's order number 訂單編號. */
        OrderId: string;
        /** @description Account of the consumer in the shop 消費者帳號. */
        UserIdEcho: string;
        /** @description Amount of the order 總交易金額, NT$. */
        Cost: number | null;
        /** @description Currency 幣別類型; TWD when left out. In answers the currency of an exchange may stand here. */
        CurrencyAnswer: "TWD" | "CNY" | (string & {});
        /** @description Amount really paid 實際交易金額, in actual_currency; 0 until it is. */
        ActualCost: number | null;
        /** @description A voucher that was paid for 有償票券項目. */
        VoucherPaid: {
            /** @description Number of the voucher group 票券群組編號, at most 32 bytes. */
            product_id?: string;
            /** @description Number of the voucher 票券券號, unique in its group. */
            serial_number?: string;
            /** @description Name of the voucher 票券名稱. */
            name?: string;
            /** @description Amount of the voucher 票券金額, NT$. */
            cost?: number | null;
            /** @description Who issued it 發行者; the values are not published. */
            issuer?: string;
            /** @description Whether a refund gives its amount back 退款時票券金額是否歸還; the values are not published. */
            refund_return_type?: string;
        };
        /** @description A voucher that was given away 無償票券項目. */
        VoucherFree: {
            /** @description Number of the voucher group 票券群組編號, at most 32 bytes. */
            product_id?: string;
            /** @description Number of the voucher 票券券號, unique in its group. */
            serial_number?: string;
            /** @description Name of the voucher 票券名稱. */
            name?: string;
            /** @description Amount of the voucher 票券金額, NT$. */
            cost?: number | null;
            /** @description Who issued it 發行者; the values are not published. */
            issuer?: string;
        };
        /** @description Points or amount asked for 請求交易點數/金額, of a top-up. */
        Price: number | null;
        /** @description Points or amount really given 實際交易點數/金額, of a top-up. */
        ActualPrice: number | null;
        /** @description Product of a top-up 交易產品代碼. */
        RechargeCode: string;
        /** @description Amount of a donation 愛心捐款金額, NT$. */
        LoveCost: number | null;
        /** @description Text that goes with the state 回傳訊息; never match on it. */
        RetMsg: string;
        /** @description Payment tool 付款方式, by its code. The codes of two tables and of the answers taken together. */
        Pfn: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** @description How the card was charged 交易類型定義; the query's table calls it a string, its sample is a number. */
        TransType: 1 | 2 | 3 | (number & {}) | null;
        /** @description Bonus points 紅利資訊, JSON in a string; empty where none were used. */
        RedeemField: components["schemas"]["Redeem"] | string;
        /** @description Bonus points used 紅利資訊. */
        Redeem: {
            type?: components["schemas"]["RedeemType"];
            /** @description Points used 紅利折抵點數. */
            used?: number | null;
            /** @description Amount left to pay 自付金額, NT$. */
            amount?: number | null;
        };
        /** @description How far bonus points pay 紅利資訊類型. */
        RedeemType: 1 | 2 | (number & {}) | null;
        /** @description Instalments 信用卡分期資訊, JSON in a string; empty where there are none. */
        InstallmentField: components["schemas"]["Installment"] | string;
        /** @description Instalments 分期資訊. */
        Installment: {
            /** @description How many 分期期數. */
            period_number?: number | null;
            /** @description Sum of all 應付總金額, NT$. */
            total?: number | null;
            /** @description The first 第一期應付金額, NT$. */
            first?: number | null;
            /** @description Each from the second on 第二期起每期應付金額, NT$. */
            every?: number | null;
        };
        /** @description Name of a recurring or instalment charge 定期定額式/定期分期式扣款名稱. */
        PaymentName: string;
        /** @description Which period of a recurring charge this is 扣繳期數; empty for other orders. */
        Nois: string;
        /** @description Number of a recurring charge 定期定額式/定期分期式扣款編號. */
        GroupId: string;
        /** @description Bank of a virtual account 銀行代碼; a leading zero counts. */
        BankId: string;
        /** @description Last moment to pay 有效日期, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. */
        ExpiredDate: string;
        /** @description Day on which the payout is expected 預計撥款日期, 8 digits YYYYMMDD, or empty. */
        AppropriationDate: string;
        /** @description In which form result_content comes 閘道內容回傳格式類型. */
        ResultType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description What result_content belongs to 資料內容所屬支付名稱; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. */
        ResultContentType: "E_COLLECTION" | "IBON" | "FAMIPORT" | "LIFEET" | "WEBATM" | "CREDITCARD" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "WECHAT" | "LINEPAYON" | "LINEPAYOFF" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "EASYWALLETON" | "EASYWALLETOFF" | "AFP" | "BARCODE" | (string & {});
        /** @description What the shopper needs in order to pay 資料內容, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. */
        ResultContentField: (components["schemas"]["VirtualAccountContent"] | components["schemas"]["IbonContent"] | components["schemas"]["FamiPortContent"] | components["schemas"]["LifeEtContent"] | components["schemas"]["CvsBarcodeContent"] | components["schemas"]["OtherContent"]) | string;
        /** @description What to pay to a virtual account 虛擬帳號. */
        VirtualAccountContent: {
            /** @description Number of the virtual account 虛擬帳號. */
            PinCode: string;
            /** @description Last moment to pay 繳費有效期限, 14 digits YYYYMMDDHHmmss. */
            LimitDate?: string;
            /** @description Bank of the account 銀行代碼; a leading zero counts. */
            BankCode: string;
        };
        /** @description What to pay at 7-ELEVEN ibon. */
        IbonContent: {
            /** @description Store code 超商代碼; may be shown as a QR code to be scanned. */
            PinCode: string;
            /** @description Last moment to pay by the store code 超商代碼繳費有效期限, 14 digits YYYYMMDDHHmmss. */
            LimitDate?: string;
            /** @description Barcode 1 of three 繳費條碼1, Code 39; letters and leading zeros count. */
            BarCode1?: string;
            /** @description Barcode 2 of three 繳費條碼2, Code 39; letters and leading zeros count. */
            BarCode2?: string;
            /** @description Barcode 3 of three 繳費條碼3, Code 39; letters and leading zeros count. */
            BarCode3?: string;
            /** @description Last moment to pay by the barcodes 三段條碼繳費期限, 14 digits YYYYMMDDHHmmss. */
            BarcodeEndDate?: string;
        };
        /** @description What to pay at FamilyMart FamiPort. */
        FamiPortContent: {
            /** @description Payment code 繳費代碼, to print the slip at the machine. */
            PinCode: string;
            /** @description Last moment to pay 繳費有效期限, 14 digits YYYYMMDDHHmmss. */
            LimitDate?: string;
            /** @description Barcode 1 of three 繳費條碼1, Code 39; letters and leading zeros count. */
            BarCode1?: string;
            /** @description Barcode 2 of three 繳費條碼2, Code 39; letters and leading zeros count. */
            BarCode2?: string;
            /** @description Barcode 3 of three 繳費條碼3, Code 39; letters and leading zeros count. */
            BarCode3?: string;
            /** @description Last moment to pay by the barcodes 三段條碼繳費期限, 14 digits YYYYMMDDHHmmss. */
            BarcodeEndDate?: string;
        };
        /** @description What to pay at Hi-Life Life-ET. */
        LifeEtContent: {
            /** @description Payment code 繳費代碼, to print the slip at the machine. */
            PinCode: string;
            /** @description Barcode 1 of three 繳費條碼1, Code 39; letters and leading zeros count. */
            BarCode1?: string;
            /** @description Barcode 2 of three 繳費條碼2, Code 39; letters and leading zeros count. */
            BarCode2?: string;
            /** @description Barcode 3 of three 繳費條碼3, Code 39; letters and leading zeros count. */
            BarCode3?: string;
            /** @description Last moment to pay 繳費有效期限, 14 digits YYYYMMDDHHmmss. */
            LimitDate?: string;
        };
        /** @description What to pay by the three barcodes of a bill 超商條碼繳費. */
        CvsBarcodeContent: {
            /** @description Barcode 1 of three 繳費條碼1, Code 39; letters and leading zeros count. */
            BarCode1: string;
            /** @description Barcode 2 of three 繳費條碼2, Code 39; letters and leading zeros count. */
            BarCode2: string;
            /** @description Barcode 3 of three 繳費條碼3, Code 39; letters and leading zeros count. */
            BarCode3: string;
            /** @description Last moment to pay 繳費有效期限, 14 digits YYYYMMDDHHmmss. */
            LimitDate?: string;
        };
        /** @description Content of another payment; mostly empty, as of a credit card. */
        OtherContent: {
            [key: string]: unknown;
        };
        /** @description A refund within an order 交易查詢-退款資訊. */
        RefundInfo: {
            uid?: components["schemas"]["Uid"];
            prc?: components["schemas"]["Prc"];
            cost?: components["schemas"]["Cost"];
            /** @description Currency of the order 原交易幣別. */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid in 實際交易幣別. */
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
            /** @description Allowances on the e-invoice 電子發票折讓資訊. */
            invoice_allowance?: components["schemas"]["Allowance"][];
        };
        /** @description State of the e-invoice 電子發票開立狀態類型. 0 has been seen beside a full invoice number. */
        InvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description When the e-invoice was issued 發票開立日期, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. */
        InvoiceDate: string;
        /** @description The two letters in front of the invoice number 發票字軌. */
        InvoiceWordTrack: string;
        /** @description The eight digits of the invoice number 發票號碼. */
        InvoiceNumber: string;
        /** @description Random code of the e-invoice 電子發票隨機碼, needed to look it up. */
        InvoiceRandCode: string;
        /** @description Company number of the seller 賣方統一編號. */
        InvoiceSellerBan: string;
        /** @description Company number of the buyer 買方統一編號; empty for consumers. */
        InvoiceBuyerBan: string;
        /** @description Content of the left QR code 電子發票左邊QrCode內容; holds the random code. */
        InvoiceLeftQrcode: string;
        /** @description Content of the barcode in the middle 電子發票中間Barcode內容, Code 39; holds the random code. */
        InvoiceMiddleBarcode: string;
        /** @description Content of the right QR code 電子發票右邊QrCode內容. */
        InvoiceRightQrcode: string;
        /** @description Form of the printed title 電子發票紙本列印標題類型. */
        InvoiceTitleType: 1 | 2 | (number & {}) | null;
        /** @description Printed title of the e-invoice 電子發票標題內容: text or the URL of a picture. */
        InvoiceTitle: string;
        /** @description Total of the e-invoice 電子發票銷售總額, NT$; "0" or empty while there is none. */
        InvoiceAmount: number | null;
        /** @description Amount before tax on the e-invoice 電子發票銷售額, NT$. */
        InvoiceSalesAmount: number | null;
        /** @description Tax on the e-invoice 電子發票稅額, NT$. */
        InvoiceTaxAmount: number | null;
        /** @description All lines of the e-invoice 電子發票全部產品明細, JSON in a string; `[]` where there are none. */
        InvoiceOrderDetailField: components["schemas"]["InvoiceLine"][] | string;
        /** @description One line of an e-invoice 商品細項. */
        InvoiceLine: {
            /** @description Name of the product 商品名稱. */
            Description?: string;
            /** @description How many 數量. */
            Quantity?: number | null;
            /** @description Price of one 單價. */
            UnitPrice?: number | null;
            /** @description Price of the line 總金額. */
            Amount?: number | null;
        };
        /** @description Tax on the e-invoice 電子發票稅率別. */
        InvoiceRateTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** @description What becomes of the e-invoice 電子發票開立類型. */
        InvoiceInputTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** @description An allowance on an e-invoice 電子發票折讓資訊. */
        Allowance: {
            /** @description Number of the refund that caused it 發生之退款交易流水號. */
            uid?: components["schemas"]["Uid"];
            /** @description Amount of the allowance 電子發票折讓金額, NT$; an integer in the table, a string in the sample. */
            amount?: number | null;
            /** @description Lines of the allowance 電子發票折讓明細, JSON in a string. */
            order_detail?: components["schemas"]["AllowanceLine"][] | string;
        };
        /** @description One line of an allowance 電子發票折讓明細. The sample has the first six names, the table points to the four of 商品細項; either may come. */
        AllowanceLine: {
            /** @description Number of the line 序號. */
            SeqNo?: number | null;
            /** @description Product number 商品編號. */
            ItemID?: string;
            /** @description Name of the product 商品名稱. */
            ItemName?: string;
            /** @description How many 數量. */
            Qty?: number | null;
            /** @description Price of the line 總金額. */
            TotalAmount?: number | null;
            RateType?: components["schemas"]["InvoiceRateTypeAnswer"];
            /** @description Name of the product 商品名稱. */
            Description?: string;
            /** @description How many 數量. */
            Quantity?: number | null;
            /** @description Price of one 單價. */
            UnitPrice?: number | null;
            /** @description Price of the line 總金額. */
            Amount?: number | null;
        };
        /** @description A cancellation within an order 交易查詢-取消資訊. */
        CancelInfo: {
            uid?: components["schemas"]["Uid"];
            prc?: components["schemas"]["Prc"];
            cost?: components["schemas"]["Cost"];
            /** @description Currency of the order 原交易幣別. */
            currency?: components["schemas"]["CurrencyAnswer"];
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really paid in 實際交易幣別. */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            retmsg?: components["schemas"]["RetMsg"];
            finishtime?: components["schemas"]["FinishTime"];
        };
        /** @description What is printed 電子發票列印類型. */
        InvoicePrintType: 0 | 1 | 2 | 3 | (number & {}) | null;
        /** @description Printer 電子發票列印設備. */
        InvoicePrintDevice: 0 | 1 | (number & {}) | null;
        /** @description Carrier of a cloud invoice 雲端發票類型; empty where there is none. */
        InvoiceCloudTypeAnswer: 2 | 3 | 4 | (number & {}) | null;
        /** @description Mobile barcode that took the e-invoice 手機條碼, where the carrier is 2. */
        InvoiceMobileCode: string;
        /** @description Company number on a cloud invoice 統一編號, where the carrier is 2. */
        InvoiceTaxId: string;
        /** @description Citizen digital certificate that took the e-invoice 自然人憑證條碼, where the carrier is 3. */
        InvoiceNaturalPerson: string;
        /** @description Donation code that the e-invoice went to 愛心碼, where it was donated; a leading zero counts. */
        InvoiceLoveCode: string;
        /** @description Buyer on a paper invoice 發票抬頭. */
        InvoiceB2bTitle: string;
        /** @description Company number on a paper invoice 統一編號. */
        InvoiceB2bId: string;
        /** @description Postcode of a paper invoice 發票郵遞區號. */
        InvoiceB2bPostZone: string;
        /** @description Address of a paper invoice 發票地址. */
        InvoiceB2bAddress: string;
        /** @description One line of an order, as answered 商品項目. */
        AnswerItem: {
            /** @description Product number 商品編號. */
            id?: string;
            /** @description Name of the product 商品名稱. */
            name?: string;
            /** @description Price of one 商品單價, NT$. */
            cost?: number | null;
            /** @description How many 商品數量. */
            amount?: number | null;
            /** @description Price of the line 商品小計, NT$. */
            total?: number | null;
        };
        /** @description The shop's own text, sent back as it was given 自訂回傳參數. */
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
         * @description Carried out 執行成功.
         * @constant
         */
        SuccessCode: "B200";
        /** @description The refund 退款資訊; null or absent unless it was carried out at once. */
        RefundRow: components["schemas"]["RefundCompletion"] | null;
        /** @description A refund that was carried out 退款完成回傳資訊. */
        RefundCompletion: {
            /** @description Number of the order that was refunded 原交易流水號. */
            uid: components["schemas"]["Uid"];
            refund_uid?: components["schemas"]["RefundUid"];
            key: components["schemas"]["TransactionKey"];
            /** @description State of the refund 主要交易回傳碼 (retcode). */
            prc: components["schemas"]["Prc"];
            /** @description When the refund was carried out 退款處理完成時間, 14 digits YYYYMMDDHHmmss, or empty. */
            finishtime?: components["schemas"]["FinishTime"];
            order_id?: components["schemas"]["OrderId"];
            user_id?: components["schemas"]["UserIdEcho"];
            /** @description Amount asked back 申請之退款金額. */
            cost?: components["schemas"]["Cost"];
            /** @description Currency asked for 申請之退款幣別. */
            currency?: components["schemas"]["CurrencyAnswer"];
            /** @description Amount really given back 實際退款金額, in actual_currency. */
            actual_cost?: components["schemas"]["ActualCost"];
            /** @description Currency really given back 實際退款幣別. */
            actual_currency?: components["schemas"]["CurrencyAnswer"];
            retmsg?: components["schemas"]["RetMsg"];
            pfn?: components["schemas"]["Pfn"];
            payment_name?: components["schemas"]["PaymentName"];
            nois?: components["schemas"]["Nois"];
            group_id?: components["schemas"]["GroupId"];
            refund_type?: components["schemas"]["RefundType"];
            /** @description Day on which cash is expected to be given back 現金退款預計退款日, 8 digits YYYYMMDD; else empty. */
            expected_refund_date?: string;
            echo_0?: components["schemas"]["Echo"];
            echo_1?: components["schemas"]["Echo"];
            echo_2?: components["schemas"]["Echo"];
            echo_3?: components["schemas"]["Echo"];
            echo_4?: components["schemas"]["Echo"];
        };
        /** @description Number of the refund 退款之交易流水號; each refund of an order has its own. */
        RefundUid: string;
        /** @description How the money goes back 退款類型; a string in the table, a number in the sample. */
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
            /** @description Page to send the shopper to 交易網址. */
            url: string;
        };
        /** @description No card can be bound. */
        EwalletBindingRefused: {
            code: components["schemas"]["EwalletCode"];
            msg?: components["schemas"]["Msg"];
        };
        /** @description Answer code of wallet binding 電子錢包執行狀態碼. */
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
        /** @description State of the e-invoice after issuing 發票開立狀態; a string in the table, a number in the sample. */
        IssuedInvoiceState: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** @description Text that goes with the invoice's state 發票開立狀態訊息; missing in the vendor's sample. */
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
            /** @description Postcode to which a winning invoice is sent on paper 中獎時紙本發票郵遞區號; with cloud_type 4. */
            m_post_zone?: string;
            /** @description Address to which a winning invoice is sent on paper 中獎時紙本發票收件住址; with cloud_type 4. */
            m_address?: string;
            love_code?: components["schemas"]["InvoiceLoveCode"];
            b2b_title?: components["schemas"]["InvoiceB2bTitle"];
            b2b_id?: components["schemas"]["InvoiceB2bId"];
            b2b_post_zone?: components["schemas"]["InvoiceB2bPostZone"];
            b2b_address?: components["schemas"]["InvoiceB2bAddress"];
            /** @description Allowances on the invoice 電子發票折讓資訊. */
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
        /** @description State of the e-invoice as queried 發票開立狀態; a string in the table, a number in the sample. */
        QueriedInvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** @description What the merchant may offer. */
        PaymentMethods: {
            code: components["schemas"]["SuccessCode"];
            msg?: components["schemas"]["Msg"];
            /** @description Codes of the means of payment 支付方式清單. */
            content: components["schemas"]["PaymentToolAnswer"][];
        };
        /** @description Payment tool 付款方式, by its code. The codes of two tables and of the answers taken together. */
        PaymentToolAnswer: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** @description Whether the bound wallet is in use 是否啟用. */
        EwalletEnabled: "0" | "1" | (string & {});
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number 特約商店商務代號.
             * @example 289151880002
             */
            storeUid: string;
            /**
             * @description AES-256 key 加密金鑰, 32 characters, renewed every year.
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
                    /** @description Bound card 綁定卡號, the first six and the last four digits alone. */
                    cardno?: string;
                    user_id: components["schemas"]["UserIdEcho"];
                    /** @description Country code of the phone with which the binding can be undone 用以取消綁定之手機國碼. */
                    cellphone_code?: string;
                    /** @description Phone with which the binding can be undone 用以取消綁定之手機號碼. */
                    cellphone?: string;
                    /** @description Virtual card number 虛擬卡號 for later orders. */
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
                    /** @description Number of the order that was refunded 原交易流水號. */
                    uid: components["schemas"]["Uid"];
                    refund_uid?: components["schemas"]["RefundUid"];
                    key: components["schemas"]["TransactionKey"];
                    /** @description State of the refund 主要交易回傳碼 (retcode). */
                    prc: components["schemas"]["Prc"];
                    /** @description When the refund was carried out 退款處理完成時間, 14 digits YYYYMMDDHHmmss, or empty. */
                    finishtime?: components["schemas"]["FinishTime"];
                    order_id?: components["schemas"]["OrderId"];
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** @description Amount asked back 申請之退款金額. */
                    cost?: components["schemas"]["Cost"];
                    /** @description Currency asked for 申請之退款幣別. */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** @description Amount really given back 實際退款金額, in actual_currency. */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /** @description Currency really given back 實際退款幣別. */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    retmsg?: components["schemas"]["RetMsg"];
                    pfn?: components["schemas"]["Pfn"];
                    payment_name?: components["schemas"]["PaymentName"];
                    nois?: components["schemas"]["Nois"];
                    group_id?: components["schemas"]["GroupId"];
                    refund_type?: components["schemas"]["RefundType"];
                    /** @description Day on which cash is expected to be given back 現金退款預計退款日, 8 digits YYYYMMDD; else empty. */
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
