// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface SlipToRegister {
    /** The merchant's own number of the slip 契客訂單號碼, unique under the merchant number. Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumber"];
    /** Amount of the slip 繳款單金額, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order_amount) */
    order_amount: components["schemas"]["OrderAmount"];
    /** Pay before this moment 繳款逾期時間, 1 to 90 days from now unless the contract says otherwise. Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-expire_date) */
    expire_date: components["schemas"]["ExpireDate"];
    /** Payer's name 繳款人姓名; needed if slips are printed or mailed (option printedSlips), else sent empty. Limits: up to 30 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-payer_name) */
    payer_name?: components["schemas"]["PayerName"];
    /** Payer's postcode 繳款人地址郵遞區號; needed if slips are printed or mailed, else sent empty. Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-payer_postcode) */
    payer_postcode?: components["schemas"]["PayerPostcode"];
    /** Payer's address 繳款人地址; needed if slips are printed or mailed, else sent empty. Limits: up to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-payer_address) */
    payer_address?: components["schemas"]["PayerAddress"];
    /** Payer's mobile phone 繳款人行動電話, ten digits from 09. Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-payer_mobile) */
    payer_mobile: components["schemas"]["PayerMobile"];
    /** Payer's e-mail 繳款人電子信箱. Limits: up to 60 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-payer_email) */
    payer_email: components["schemas"]["PayerEmail"];
}
export interface ChangeSpan {
    /**
     * Format: yyyy-MM-ddTHH:mm:ss+08:00
     * Changed at this moment or later 狀態變更區間(起). Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-process_code_update_time_begin)
     */
    process_code_update_time_begin: Date | string;
    /**
     * Format: yyyy-MM-ddTHH:mm:ss+08:00
     * Changed at this moment or earlier 狀態變更區間(迄); may be left out. Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-process_code_update_time_end)
     */
    process_code_update_time_end?: Date | string;
}
export interface SlipRegistered {
    /** Status of the answer 回應狀態; OK says that it was carried out. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-status) */
    status: components["schemas"]["StatusOk"];
    /** A registered slip and what it is paid with 代繳項目. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order) */
    order: components["schemas"]["Slip"];
}
export interface Slip {
    /** The merchant's own number of the slip 契客訂單號碼. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumberEcho"];
    /** Amount of the slip 代繳金額, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-order_amount) */
    order_amount?: components["schemas"]["OrderAmountEcho"];
    /** Pay before 繳費到期日, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-expire_date) */
    expire_date?: components["schemas"]["ExpireDateEcho"];
    /** First store barcode 超商條碼 1, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-st_barcode1) */
    st_barcode1?: components["schemas"]["StBarcode1"];
    /** Second store barcode 超商條碼 2, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-st_barcode2) */
    st_barcode2?: components["schemas"]["StBarcode2"];
    /** Third store barcode 超商條碼 3, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-st_barcode3) */
    st_barcode3?: components["schemas"]["StBarcode3"];
    /** First post office barcode 郵局條碼 1; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-post_barcode1) */
    post_barcode1?: components["schemas"]["PostBarcode1"];
    /** Second post office barcode 郵局條碼 2; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-post_barcode2) */
    post_barcode2?: components["schemas"]["PostBarcode2"];
    /** Third post office barcode 郵局條碼 3; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-post_barcode3) */
    post_barcode3?: components["schemas"]["PostBarcode3"];
    /** Virtual account for a bank transfer 代繳帳號. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-virtual_account) */
    virtual_account?: components["schemas"]["VirtualAccount"];
    /** ibon code ibon 碼; the shopper needs it together with ibon_shopid. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-ibon_code) */
    ibon_code?: components["schemas"]["IbonCode"];
    /** Amount to print on the slip 帳單金額, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-bill_amount) */
    bill_amount?: components["schemas"]["BillAmount"];
    /** Store fee to print on the slip 超商手續費, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-cs_fee) */
    cs_fee?: components["schemas"]["CsFee"];
    /**
     * Shop code for ibon 安源 ibon 廠商代碼; the shopper needs it together with ibon_code.
     *
     * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
     * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-order-ibon_shopid)
     */
    ibon_shopid?: components["schemas"]["IbonShopId"];
}
export interface RefusedAnswer {
    /** Status of the answer 回應狀態; ERROR says that it was refused. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-status) */
    status: components["schemas"]["StatusError"];
    /** Why it was refused 回應訊息, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#field-msg) */
    msg?: components["schemas"]["CatMessage"];
}
export interface SlipsFound {
    /** Status of the answer 回應狀態; OK says that it was carried out. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-status) */
    status: components["schemas"]["StatusOk"];
    /** The slips 代繳項目, one `order` element each and always a list; missing or empty if there are none. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order) */
    order?: components["schemas"]["SlipState"][];
}
export interface SlipState {
    /** The merchant's own number of the slip 契客訂單號碼. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumberEcho"];
    /** Amount of the slip 代繳金額, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-order_amount) */
    order_amount?: components["schemas"]["OrderAmountEcho"];
    /** Pay before 繳費到期日, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-expire_date) */
    expire_date?: components["schemas"]["ExpireDateEcho"];
    /** First store barcode 超商條碼 1, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-st_barcode1) */
    st_barcode1?: components["schemas"]["StBarcode1"];
    /** Second store barcode 超商條碼 2, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-st_barcode2) */
    st_barcode2?: components["schemas"]["StBarcode2"];
    /** Third store barcode 超商條碼 3, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-st_barcode3) */
    st_barcode3?: components["schemas"]["StBarcode3"];
    /** First post office barcode 郵局條碼 1; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-post_barcode1) */
    post_barcode1?: components["schemas"]["PostBarcode1"];
    /** Second post office barcode 郵局條碼 2; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-post_barcode2) */
    post_barcode2?: components["schemas"]["PostBarcode2"];
    /** Third post office barcode 郵局條碼 3; empty in every known answer. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-post_barcode3) */
    post_barcode3?: components["schemas"]["PostBarcode3"];
    /** Virtual account for a bank transfer 代繳帳號. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-virtual_account) */
    virtual_account?: components["schemas"]["VirtualAccount"];
    /** ibon code ibon 碼; the shopper needs it together with ibon_shopid. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-ibon_code) */
    ibon_code?: components["schemas"]["IbonCode"];
    /** Amount to print on the slip 帳單金額, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-bill_amount) */
    bill_amount?: components["schemas"]["BillAmount"];
    /** Store fee to print on the slip 超商手續費, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-cs_fee) */
    cs_fee?: components["schemas"]["CsFee"];
    /**
     * Shop code for ibon 安源 ibon 廠商代碼; the shopper needs it together with ibon_code.
     *
     * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
     * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-ibon_shopid)
     */
    ibon_shopid?: components["schemas"]["IbonShopId"];
    /** Registered at 代繳資訊建立時間, Asia/Taipei, in one of the forms of expire_date. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-create_time) */
    create_time?: string;
    /**
     * State of the slip 狀態碼, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two.
     *
     * - `1`: registered, waits for the merchant to confirm it 契約客戶提出代繳需求，等待契約客戶確認
     * - `2`: confirmed, waits to be printed or made 已確認繳款單明細，等待列印(製作)繳款單
     * - `3`: waits for the payer 等待繳款人繳納
     * - `4`: paid 繳款人已繳納
     * - `6`: paid, payout to the merchant scheduled 已預約撥款給契客
     * - `9`: cancelled by the merchant 契客設定註銷
     * - `10`: expired unpaid 已過期繳款單
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-process_code)
     */
    process_code: components["schemas"]["ProcessCode"];
    /** State changed at 狀態變更時間, Asia/Taipei, in one of the forms of expire_date; missing in the older answers. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-process_code_update_time) */
    process_code_update_time?: string;
    /** Paid on 繳款日期, in one of the forms of expire_date; empty before payment. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-pay_date) */
    pay_date?: string;
    /** Amount of the (expected) payout (預計) 撥款金額, NT$; empty before payment. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-grant_amount) */
    grant_amount?: number | null;
    /** Day of the payout 撥款日期, in one of the forms of expire_date; empty before payment. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#field-order-grant_date) */
    grant_date?: string;
}
export interface XmlElements {
    [key: string]: components["schemas"]["XmlValue"];
}
export interface AmountChanged {
    /** Status of the answer 回應狀態; OK says that it was carried out. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-status) */
    status: components["schemas"]["StatusOk"];
    /** The changed slip 繳款單, a list of one. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-order) */
    order: components["schemas"]["Slip"][];
}
export interface Refusal {
    code: string;
    message: string;
}
export interface Credentials {
    /**
     * Merchant number 契客代號.
     * @example CV0100000001
     */
    custId: string;
    /**
     * Login or API password 契客登入密碼; it travels in every request.
     * @example CV0100000001
     */
    custPassword: string;
}
export interface Agreement {
    /** Bounds of the contract; the usual ones where none are given. */
    limits?: {
        /**
         * Days from today that a slip runs at least 允許最近繳費到期日.
         * @default 1
         */
        expireDaysMin?: number;
        /**
         * Days from today that a slip runs at most 允許最久繳費到期日.
         * @default 90
         */
        expireDaysMax?: number;
        /**
         * Smallest amount of a slip 最低代繳金額, NT$.
         * @default 1
         */
        orderAmountMin?: number;
        /**
         * Largest amount of a slip 最高代繳金額, NT$.
         * @default 20000
         */
        orderAmountMax?: number;
    };
    /**
     * Slips are printed, or printed and mailed 代印並代寄; the payer's name, postcode and address are then required.
     * @default false
     */
    printedSlips?: boolean;
}
export interface paths {
    "/cvs/ap_interface.php#cvs_order_regiater": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a payment slip 上傳代繳資訊 (XML)
         * Registers a slip and answers with its codes. The command is spelt `cvs_order_regiater` by the operator, and only that works. A slip number can be registered once, so that the same slip sent again is refused if it was there.
         */
        post: operations["registerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs/ap_interface.php#cvs_order_regiater-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a payment slip 上傳代繳資訊 (parameters, answer by redirect)
         * The same as `registerOrder`, as a form. The answer is a redirect to the return URL 回傳網址 that was fixed with the operator in advance: the merchant's server reads it off `Location` and does not follow it. The password is one of the parameters, so a browser must never send this. The operator takes the parameters by GET too; that would put the password in a URL and is left out.
         */
        post: operations["registerOrderByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs/ap_interface.php#cvs_order_query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which slips changed state in a span of time 查詢代繳資訊
         * Every slip whose state changed within the span. The operator's ActiveX component can ask for one slip number as well (OrderQueryCustOrderNumber); the XML of that question is not documented, so ask for a span and look for the number among its slips. No slip in the span is no error; `order` is then missing or empty. A long span may hold more slips than are read at once: take them one by one.
         */
        post: operations["queryOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs/ap_interface.php#xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send XML of your own XML 資料交換
         * For what no other operation says: the XML goes out as it is, once it is well-formed and its root is `request`, and the answer comes back as it reads: text, `null` for an empty element, an object for one that holds others, a list for one that comes several times. Nothing is added, so write the head with `cmd`, `cust_id` and `cust_password` yourself. A command may change something, so that it is never repeated by itself.
         */
        post: operations["exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs/ap_ibon_update.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change the amount of an issued ibon code 變更 ibon 繳款金額
         * Gives an unpaid slip another amount. The answer is a redirect to the return URL 回傳網址, read off `Location` and not followed; `order` is a list there. The barcodes in it may still carry the check characters of the old amount, so print none of them. The operator takes GET only here, so the password stands in the URL: keep it out of logs.
         */
        get: operations["changeIbonAmount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    paymentNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A slip changed state 主動通知 APN
         * Sent on every change of state to a URL registered with the operator. The checksum holds no secret: it shows that the message is whole and not who sent it. Confirm with `queryOrders` before anything is shipped. The same state may be sent more than once.
         */
        post: operations["paymentNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** A slip to register 代繳項目. The document's table also lists the credentials here; its sample and every client leave them out. */
        SlipToRegister: SlipToRegister;
        /** The merchant's own number of the slip 契客訂單號碼, unique under the merchant number. */
        CustOrderNumber: string;
        /** Amount of the slip 繳款單金額, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). */
        OrderAmount: number;
        /**
         * Format: yyyy-MM-ddTHH:mm:ss+08:00
         * Pay before this moment 繳款逾期時間, 1 to 90 days from now unless the contract says otherwise.
         */
        ExpireDate: Date | string;
        /**
         * Payer's name 繳款人姓名; needed if slips are printed or mailed (option printedSlips), else sent empty.
         * @default
         */
        PayerName: string;
        /**
         * Payer's postcode 繳款人地址郵遞區號; needed if slips are printed or mailed, else sent empty.
         * @default
         */
        PayerPostcode: string;
        /**
         * Payer's address 繳款人地址; needed if slips are printed or mailed, else sent empty.
         * @default
         */
        PayerAddress: string;
        /** Payer's mobile phone 繳款人行動電話, ten digits from 09. */
        PayerMobile: string;
        /**
         * Format: email
         * Payer's e-mail 繳款人電子信箱.
         */
        PayerEmail: string;
        /** The span in which the state changed 查詢條件項目. */
        ChangeSpan: ChangeSpan;
        /** The slip was registered. */
        SlipRegistered: SlipRegistered;
        /**
         * Status of the answer 回應狀態; OK says that it was carried out.
         * @constant
         */
        StatusOk: "OK";
        /** A registered slip and what it is paid with 代繳項目. */
        Slip: Slip;
        /** The merchant's own number of the slip 契客訂單號碼. */
        CustOrderNumberEcho: string;
        /** Amount of the slip 代繳金額, NT$. */
        OrderAmountEcho: number;
        /** Pay before 繳費到期日, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. */
        ExpireDateEcho: string;
        /** First store barcode 超商條碼 1, Code 39; zeros and letters count. */
        StBarcode1: string;
        /** Second store barcode 超商條碼 2, Code 39; zeros and letters count. */
        StBarcode2: string;
        /** Third store barcode 超商條碼 3, Code 39; zeros and letters count. */
        StBarcode3: string;
        /** First post office barcode 郵局條碼 1; empty in every known answer. */
        PostBarcode1: string;
        /** Second post office barcode 郵局條碼 2; empty in every known answer. */
        PostBarcode2: string;
        /** Third post office barcode 郵局條碼 3; empty in every known answer. */
        PostBarcode3: string;
        /** Virtual account for a bank transfer 代繳帳號. */
        VirtualAccount: string;
        /** ibon code ibon 碼; the shopper needs it together with ibon_shopid. */
        IbonCode: string;
        /** Amount to print on the slip 帳單金額, NT$. */
        BillAmount: number | null;
        /** Store fee to print on the slip 超商手續費, NT$. */
        CsFee: number | null;
        /** Shop code for ibon 安源 ibon 廠商代碼; the shopper needs it together with ibon_code. */
        IbonShopId: "CCAT" | "BCAT" | (string & {});
        /** The request was refused. */
        RefusedAnswer: RefusedAnswer;
        /**
         * Status of the answer 回應狀態; ERROR says that it was refused.
         * @constant
         */
        StatusError: "ERROR";
        /** Why it was refused 回應訊息, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. */
        CatMessage: string;
        /** The answer in the redirect of a registration 重新導向. */
        RegisterRedirect: components["schemas"]["SlipRegistered"] | components["schemas"]["RefusedAnswer"];
        /** The question was answered. */
        SlipsFound: SlipsFound;
        /** A slip and its state 代繳項目. */
        SlipState: SlipState;
        /** State of the slip 狀態碼, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. */
        ProcessCode: "1" | "2" | "3" | "4" | "6" | "9" | "10" | (string & {});
        /** The request was carried out. */
        AnyAnswer: {
            /** Status of the answer 回應狀態; OK says that it was carried out. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/exchange.html#field-status) */
            status: components["schemas"]["StatusOk"];
        } & {
            [key: string]: components["schemas"]["XmlValue"];
        };
        /** What an element holds, read without a schema. */
        XmlValue: (string | null) | components["schemas"]["XmlElements"] | ((string | null) | components["schemas"]["XmlElements"])[];
        /** Elements by their names. */
        XmlElements: XmlElements;
        /** The answer in the redirect of a change of amount 重新導向. */
        AmountRedirect: components["schemas"]["AmountChanged"] | components["schemas"]["RefusedAnswer"];
        /** The amount was changed. */
        AmountChanged: AmountChanged;
        /** State of the slip 狀態, an open list. */
        NotificationStatus: "A" | "B" | "C" | "D" | "E" | "I" | "J" | (string & {});
        /** The vendor refused in the envelope, before its service was asked. */
        Refusal: Refusal;
        Credentials: Credentials;
        /** What differs by contract 契約. */
        Agreement: Agreement;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipToRegister"];
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipRegistered"] | components["schemas"]["RefusedAnswer"];
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
    registerOrderByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The merchant's own number of the slip 契客訂單號碼, unique under the merchant number. Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-cust_order_number) */
                    cust_order_number: components["schemas"]["CustOrderNumber"];
                    /** Amount of the slip 繳款單金額, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-order_amount) */
                    order_amount: components["schemas"]["OrderAmount"];
                    /** Pay before this moment 繳款逾期時間, 1 to 90 days from now unless the contract says otherwise. Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-expire_date) */
                    expire_date: components["schemas"]["ExpireDate"];
                    /** Payer's name 繳款人姓名; needed if slips are printed or mailed (option printedSlips), else sent empty. Limits: up to 30 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-payer_name) */
                    payer_name?: components["schemas"]["PayerName"];
                    /** Payer's postcode 繳款人地址郵遞區號; needed if slips are printed or mailed, else sent empty. Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-payer_postcode) */
                    payer_postcode?: components["schemas"]["PayerPostcode"];
                    /** Payer's address 繳款人地址; needed if slips are printed or mailed, else sent empty. Limits: up to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-payer_address) */
                    payer_address?: components["schemas"]["PayerAddress"];
                    /** Payer's mobile phone 繳款人行動電話, ten digits from 09. Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-payer_mobile) */
                    payer_mobile: components["schemas"]["PayerMobile"];
                    /** Payer's e-mail 繳款人電子信箱. Limits: up to 60 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#field-payer_email) */
                    payer_email: components["schemas"]["PayerEmail"];
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
                    "application/json": components["schemas"]["RegisterRedirect"];
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
    queryOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSpan"];
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipsFound"] | components["schemas"]["RefusedAnswer"];
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
    exchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyAnswer"] | components["schemas"]["RefusedAnswer"];
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
    changeIbonAmount: {
        parameters: {
            query: {
                /** The merchant's number of the slip 契客訂單號碼. Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-cust_order_number) */
                cust_order_number: string;
                /** The new amount 代繳金額, NT$. Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-order_amount) */
                order_amount: number;
                /**
                 * The shop code ibon 廠商代碼 that was answered with the ibon code.
                 *
                 * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
                 * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
                 *
                 * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-ibon_shopid)
                 */
                ibon_shopid: "CCAT" | "BCAT";
                /** The ibon code ibon 碼 whose amount changes. Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#field-ibon_code) */
                ibon_code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmountRedirect"];
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
    paymentNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the service contract 介接代號; the merchant number in every known message. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-api_id) */
                    api_id: string;
                    /** The operator's number of the slip 交易代號. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-trans_id) */
                    trans_id: string;
                    /** The merchant's number of the slip 訂單編號, the cust_order_number of the registration. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-order_no) */
                    order_no: string;
                    /** Amount of the slip 金額, NT$. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-amount) */
                    amount: number;
                    /** Amount that was paid 繳款金額, NT$; only in newer messages. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-pay_amount) */
                    pay_amount?: number | null;
                    /** Pay before 繳費期限; Asia/Taipei. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-expire_time) */
                    expire_time?: string;
                    /**
                     * State of the slip 狀態, an open list.
                     *
                     * - `A`: waits for the payer 等待繳款人繳納
                     * - `B`: paid 繳款人已繳納
                     * - `C`: cancelled by the merchant 契客設定註銷
                     * - `D`: expired unpaid 已過期繳款單
                     * - `E`: paid, payout to the merchant scheduled 已預約撥款給契客
                     * - `I`: invoice issued, nothing new about the payment 開立發票通知
                     * - `J`: invoice allowance issued, nothing new about the payment 開立發票折讓單號通知
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-status)
                     */
                    status: components["schemas"]["NotificationStatus"];
                    /**
                     * Kind of payment 付款方式代碼.
                     *
                     * - `2`: this service, stores and bank transfer 超商銀行繳款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_code)
                     */
                    payment_code?: 2 | (number & {});
                    /** What the slip is paid with 付款明細; a part that does not apply is empty. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail) */
                    payment_detail?: {
                        /** First store barcode 超商條碼 1, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-st_barcode1) */
                        st_barcode1?: components["schemas"]["StBarcode1"];
                        /** Second store barcode 超商條碼 2, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-st_barcode2) */
                        st_barcode2?: components["schemas"]["StBarcode2"];
                        /** Third store barcode 超商條碼 3, Code 39; zeros and letters count. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-st_barcode3) */
                        st_barcode3?: components["schemas"]["StBarcode3"];
                        /** Bank of the virtual account 銀行代碼. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-bank_id) */
                        bank_id?: string;
                        /** Virtual account for a bank transfer 代繳帳號. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-virtual_account) */
                        virtual_account?: components["schemas"]["VirtualAccount"];
                        /**
                         * Shop code for ibon 安源 ibon 廠商代碼; the shopper needs it together with ibon_code.
                         *
                         * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
                         * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
                         *
                         * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-ibon_shopid)
                         */
                        ibon_shopid?: components["schemas"]["IbonShopId"];
                        /** ibon code ibon 碼; the shopper needs it together with ibon_shopid. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-payment_detail-ibon_code) */
                        ibon_code?: components["schemas"]["IbonCode"];
                    } | null;
                    /** Reserved 備註; an object or an empty text. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-memo) */
                    memo?: Record<string, never> | string | unknown[];
                    /** Registered at 建立時間; Asia/Taipei. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-create_time) */
                    create_time?: string;
                    /** State changed at 更新時間; Asia/Taipei. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-modify_time) */
                    modify_time?: string;
                    /** Paid on 繳款日期; only in newer messages. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field-pay_date) */
                    pay_date?: string;
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
