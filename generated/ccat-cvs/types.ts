// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface SlipToRegister {
    /** The merchant's own number of the slip, unique under the merchant number. 契客訂單號碼 Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumber"];
    /** Amount of the slip, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). 繳款單金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.order_amount) */
    order_amount: components["schemas"]["OrderAmount"];
    /** Pay before this time, 1 to 90 days from now unless the contract says otherwise. 繳款逾期時間 Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.expire_date) */
    expire_date: components["schemas"]["ExpireDate"];
    /** Payer's name; needed if slips are printed or mailed (option printedSlips), else sent empty. 繳款人姓名 Limits: up to 30 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.payer_name) */
    payer_name?: components["schemas"]["PayerName"];
    /** Payer's postcode; needed if slips are printed or mailed, else sent empty. 繳款人地址郵遞區號 Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.payer_postcode) */
    payer_postcode?: components["schemas"]["PayerPostcode"];
    /** Payer's address; needed if slips are printed or mailed, else sent empty. 繳款人地址 Limits: up to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.payer_address) */
    payer_address?: components["schemas"]["PayerAddress"];
    /** Payer's mobile phone, ten digits from 09. 繳款人行動電話 Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.payer_mobile) */
    payer_mobile: components["schemas"]["PayerMobile"];
    /** Payer's e-mail. 繳款人電子信箱 Limits: up to 60 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#request.payer_email) */
    payer_email: components["schemas"]["PayerEmail"];
}
export interface ChangeSpan {
    /**
     * Format: yyyy-MM-ddTHH:mm:ss+08:00
     * Changed at this time or later. 狀態變更區間（起） Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#request.process_code_update_time_begin)
     */
    process_code_update_time_begin: Date | string;
    /**
     * Format: yyyy-MM-ddTHH:mm:ss+08:00
     * Changed at this time or earlier; may be left out. 狀態變更區間（迄） Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#request.process_code_update_time_end)
     */
    process_code_update_time_end?: Date | string;
}
export interface SlipRegistered {
    /** Status of the answer; OK says that it was carried out. 回應狀態 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.status) */
    status: components["schemas"]["StatusOk"];
    /** A registered slip and what it is paid with. 代繳項目 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order) */
    order: components["schemas"]["Slip"];
}
export interface Slip {
    /** The merchant's own number of the slip. 契客訂單號碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumberEcho"];
    /** Amount of the slip, NT$. 代繳金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.order_amount) */
    order_amount?: components["schemas"]["OrderAmountEcho"];
    /** When it has to be paid by, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. 繳費到期日 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.expire_date) */
    expire_date?: components["schemas"]["ExpireDateEcho"];
    /** First store barcode, Code 39; zeros and letters count. 超商條碼 1 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.st_barcode1) */
    st_barcode1?: components["schemas"]["StBarcode1"];
    /** Second store barcode, Code 39; zeros and letters count. 超商條碼 2 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.st_barcode2) */
    st_barcode2?: components["schemas"]["StBarcode2"];
    /** Third store barcode, Code 39; zeros and letters count. 超商條碼 3 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.st_barcode3) */
    st_barcode3?: components["schemas"]["StBarcode3"];
    /** First post office barcode; empty in every known answer. 郵局條碼 1 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.post_barcode1) */
    post_barcode1?: components["schemas"]["PostBarcode1"];
    /** Second post office barcode; empty in every known answer. 郵局條碼 2 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.post_barcode2) */
    post_barcode2?: components["schemas"]["PostBarcode2"];
    /** Third post office barcode; empty in every known answer. 郵局條碼 3 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.post_barcode3) */
    post_barcode3?: components["schemas"]["PostBarcode3"];
    /** Virtual account for a bank transfer. 代繳帳號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.virtual_account) */
    virtual_account?: components["schemas"]["VirtualAccount"];
    /** ibon code; the shopper needs it together with ibon_shopid. ibon 碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.ibon_code) */
    ibon_code?: components["schemas"]["IbonCode"];
    /** Amount to print on the slip, NT$. 帳單金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.bill_amount) */
    bill_amount?: components["schemas"]["BillAmount"];
    /** Store fee to print on the slip, NT$. 超商手續費 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.cs_fee) */
    cs_fee?: components["schemas"]["CsFee"];
    /**
     * Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼
     *
     * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
     * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.order.ibon_shopid)
     */
    ibon_shopid?: components["schemas"]["IbonShopId"];
}
export interface RefusedAnswer {
    /** Status of the answer; ERROR says that it was refused. 回應狀態 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.status) */
    status: components["schemas"]["StatusError"];
    /** Why it was refused, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. 回應訊息 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html#answer.msg) */
    msg?: components["schemas"]["CatMessage"];
}
export interface SlipsFound {
    /** Status of the answer; OK says that it was carried out. 回應狀態 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.status) */
    status: components["schemas"]["StatusOk"];
    /** The slips, one `order` element each and always a list; missing or empty if there are none. 代繳項目 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order) */
    order?: components["schemas"]["SlipState"][];
}
export interface SlipState {
    /** The merchant's own number of the slip. 契客訂單號碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.cust_order_number) */
    cust_order_number: components["schemas"]["CustOrderNumberEcho"];
    /** Amount of the slip, NT$. 代繳金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.order_amount) */
    order_amount?: components["schemas"]["OrderAmountEcho"];
    /** When it has to be paid by, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. 繳費到期日 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.expire_date) */
    expire_date?: components["schemas"]["ExpireDateEcho"];
    /** First store barcode, Code 39; zeros and letters count. 超商條碼 1 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.st_barcode1) */
    st_barcode1?: components["schemas"]["StBarcode1"];
    /** Second store barcode, Code 39; zeros and letters count. 超商條碼 2 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.st_barcode2) */
    st_barcode2?: components["schemas"]["StBarcode2"];
    /** Third store barcode, Code 39; zeros and letters count. 超商條碼 3 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.st_barcode3) */
    st_barcode3?: components["schemas"]["StBarcode3"];
    /** First post office barcode; empty in every known answer. 郵局條碼 1 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.post_barcode1) */
    post_barcode1?: components["schemas"]["PostBarcode1"];
    /** Second post office barcode; empty in every known answer. 郵局條碼 2 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.post_barcode2) */
    post_barcode2?: components["schemas"]["PostBarcode2"];
    /** Third post office barcode; empty in every known answer. 郵局條碼 3 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.post_barcode3) */
    post_barcode3?: components["schemas"]["PostBarcode3"];
    /** Virtual account for a bank transfer. 代繳帳號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.virtual_account) */
    virtual_account?: components["schemas"]["VirtualAccount"];
    /** ibon code; the shopper needs it together with ibon_shopid. ibon 碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.ibon_code) */
    ibon_code?: components["schemas"]["IbonCode"];
    /** Amount to print on the slip, NT$. 帳單金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.bill_amount) */
    bill_amount?: components["schemas"]["BillAmount"];
    /** Store fee to print on the slip, NT$. 超商手續費 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.cs_fee) */
    cs_fee?: components["schemas"]["CsFee"];
    /**
     * Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼
     *
     * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
     * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.ibon_shopid)
     */
    ibon_shopid?: components["schemas"]["IbonShopId"];
    /** When the slip was registered, Asia/Taipei, in one of the forms of expire_date. 代繳資訊建立時間 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.create_time) */
    create_time?: string;
    /**
     * State of the slip, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. 狀態碼
     *
     * - `1`: registered, waits for the merchant to confirm it 契約客戶提出代繳需求，等待契約客戶確認
     * - `2`: confirmed, waits to be printed or made 已確認繳款單明細，等待列印(製作)繳款單
     * - `3`: waits for the payer 等待繳款人繳納
     * - `4`: paid 繳款人已繳納
     * - `6`: paid, payout to the merchant scheduled 已預約撥款給契客
     * - `9`: cancelled by the merchant 契客設定註銷
     * - `10`: expired unpaid 已過期繳款單
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.process_code)
     */
    process_code: components["schemas"]["ProcessCode"];
    /** When the state changed, Asia/Taipei, in one of the forms of expire_date; missing in the older answers. 狀態變更時間 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.process_code_update_time) */
    process_code_update_time?: string;
    /** Day of the payment, in one of the forms of expire_date; empty before payment. 繳款日期 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.pay_date) */
    pay_date?: string;
    /** Amount of the (expected) payout, NT$; empty before payment. （預計）撥款金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.grant_amount) */
    grant_amount?: number | null;
    /** Day of the payout, in one of the forms of expire_date; empty before payment. 撥款日期 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html#answer.order.grant_date) */
    grant_date?: string;
}
export interface XmlElements {
    [key: string]: components["schemas"]["XmlValue"];
}
export interface AmountChanged {
    /** Status of the answer; OK says that it was carried out. 回應狀態 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#answer.status) */
    status: components["schemas"]["StatusOk"];
    /** The changed slip, a list of one. 繳款單 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#answer.order) */
    order: components["schemas"]["Slip"][];
}
export interface Refusal {
    code: string;
    message: string;
}
export interface Credentials {
    /**
     * Merchant number.
     * @example CV0100000001
     */
    custId: string;
    /**
     * Login or API password; it travels in every request.
     * @example CV0100000001
     */
    custPassword: string;
}
export interface Agreement {
    /** Bounds of the contract; the usual ones where none are given. */
    limits?: {
        /**
         * Days from today that a slip runs at least.
         * @default 1
         */
        expireDaysMin?: number;
        /**
         * Days from today that a slip runs at most.
         * @default 90
         */
        expireDaysMax?: number;
        /**
         * Smallest amount of a slip, NT$.
         * @default 1
         */
        orderAmountMin?: number;
        /**
         * Largest amount of a slip, NT$.
         * @default 20000
         */
        orderAmountMax?: number;
    };
    /**
     * Slips are printed, or printed and mailed; the payer's name, postcode and address are then required.
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
         * Register a payment slip (XML)
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
         * Register a payment slip (parameters, answer by redirect)
         * The same as `registerOrder`, as a form. The answer is a redirect to the return URL that was fixed with the operator in advance: the merchant's server reads it off `Location` and does not follow it. The password is one of the parameters, so a browser must never send this. The operator takes the parameters by GET too; that would put the password in a URL and is left out.
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
         * Ask which slips changed state in a span of time
         * Every slip whose state changed within the span. The operator's ActiveX component can ask for one slip number as well (OrderQueryCustOrderNumber); the XML of that question is not documented, so ask for a span and look for the number among its slips. No slip in the span is not an error; `order` is then missing or empty. A long span may hold more slips than are read at once: take them one by one.
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
         * Send XML of your own
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
         * Change the amount of an issued ibon code
         * Gives an unpaid slip another amount. The answer is a redirect to the return URL, read off `Location` and not followed; `order` is a list there. The barcodes in it may still carry the check characters of the old amount, so print none of them. The operator takes GET only here, so the password stands in the URL: keep it out of logs.
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
         * A slip changed state
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
        /** A slip to register. The document's table also lists the credentials here; its sample and every client leave them out. 代繳項目 */
        SlipToRegister: SlipToRegister;
        /** The merchant's own number of the slip, unique under the merchant number. 契客訂單號碼 */
        CustOrderNumber: string;
        /** Amount of the slip, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). 繳款單金額 */
        OrderAmount: number;
        /**
         * Format: yyyy-MM-ddTHH:mm:ss+08:00
         * Pay before this time, 1 to 90 days from now unless the contract says otherwise. 繳款逾期時間
         */
        ExpireDate: Date | string;
        /**
         * Payer's name; needed if slips are printed or mailed (option printedSlips), else sent empty. 繳款人姓名
         * @default
         */
        PayerName: string;
        /**
         * Payer's postcode; needed if slips are printed or mailed, else sent empty. 繳款人地址郵遞區號
         * @default
         */
        PayerPostcode: string;
        /**
         * Payer's address; needed if slips are printed or mailed, else sent empty. 繳款人地址
         * @default
         */
        PayerAddress: string;
        /** Payer's mobile phone, ten digits from 09. 繳款人行動電話 */
        PayerMobile: string;
        /**
         * Format: email
         * Payer's e-mail. 繳款人電子信箱
         */
        PayerEmail: string;
        /** The span in which the state changed. 查詢條件項目 */
        ChangeSpan: ChangeSpan;
        /** The slip was registered. */
        SlipRegistered: SlipRegistered;
        /**
         * Status of the answer; OK says that it was carried out. 回應狀態
         * @constant
         */
        StatusOk: "OK";
        /** A registered slip and what it is paid with. 代繳項目 */
        Slip: Slip;
        /** The merchant's own number of the slip. 契客訂單號碼 */
        CustOrderNumberEcho: string;
        /** Amount of the slip, NT$. 代繳金額 */
        OrderAmountEcho: number;
        /** When it has to be paid by, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. 繳費到期日 */
        ExpireDateEcho: string;
        /** First store barcode, Code 39; zeros and letters count. 超商條碼 1 */
        StBarcode1: string;
        /** Second store barcode, Code 39; zeros and letters count. 超商條碼 2 */
        StBarcode2: string;
        /** Third store barcode, Code 39; zeros and letters count. 超商條碼 3 */
        StBarcode3: string;
        /** First post office barcode; empty in every known answer. 郵局條碼 1 */
        PostBarcode1: string;
        /** Second post office barcode; empty in every known answer. 郵局條碼 2 */
        PostBarcode2: string;
        /** Third post office barcode; empty in every known answer. 郵局條碼 3 */
        PostBarcode3: string;
        /** Virtual account for a bank transfer. 代繳帳號 */
        VirtualAccount: string;
        /** ibon code; the shopper needs it together with ibon_shopid. ibon 碼 */
        IbonCode: string;
        /** Amount to print on the slip, NT$. 帳單金額 */
        BillAmount: number | null;
        /** Store fee to print on the slip, NT$. 超商手續費 */
        CsFee: number | null;
        /** Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼 */
        IbonShopId: "CCAT" | "BCAT" | (string & {});
        /** The request was refused. */
        RefusedAnswer: RefusedAnswer;
        /**
         * Status of the answer; ERROR says that it was refused. 回應狀態
         * @constant
         */
        StatusError: "ERROR";
        /** Why it was refused, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. 回應訊息 */
        CatMessage: string;
        /** The answer in the redirect of a registration. 重新導向 */
        RegisterRedirect: components["schemas"]["SlipRegistered"] | components["schemas"]["RefusedAnswer"];
        /** The question was answered. */
        SlipsFound: SlipsFound;
        /** A slip and its state. 代繳項目 */
        SlipState: SlipState;
        /** State of the slip, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. 狀態碼 */
        ProcessCode: "1" | "2" | "3" | "4" | "6" | "9" | "10" | (string & {});
        /** The request was carried out. */
        AnyAnswer: {
            /** Status of the answer; OK says that it was carried out. 回應狀態 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/exchange.html#answer.status) */
            status: components["schemas"]["StatusOk"];
        } & {
            [key: string]: components["schemas"]["XmlValue"];
        };
        /** What an element holds, read without a schema. */
        XmlValue: (string | null) | components["schemas"]["XmlElements"] | ((string | null) | components["schemas"]["XmlElements"])[];
        /** Elements by their names. */
        XmlElements: XmlElements;
        /** The answer in the redirect of a change of amount. 重新導向 */
        AmountRedirect: components["schemas"]["AmountChanged"] | components["schemas"]["RefusedAnswer"];
        /** The amount was changed. */
        AmountChanged: AmountChanged;
        /** State of the slip, an open list. 狀態 */
        NotificationStatus: "A" | "B" | "C" | "D" | "E" | "I" | "J" | (string & {});
        /** The vendor refused in the envelope, before its service was asked. */
        Refusal: Refusal;
        Credentials: Credentials;
        /** What differs by contract. */
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
                    /** The merchant's own number of the slip, unique under the merchant number. 契客訂單號碼 Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.cust_order_number) */
                    cust_order_number: components["schemas"]["CustOrderNumber"];
                    /** Amount of the slip, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). 繳款單金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.order_amount) */
                    order_amount: components["schemas"]["OrderAmount"];
                    /** Pay before this time, 1 to 90 days from now unless the contract says otherwise. 繳款逾期時間 Limits: up to 25 characters; as `yyyy-MM-ddTHH:mm:ss+08:00`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.expire_date) */
                    expire_date: components["schemas"]["ExpireDate"];
                    /** Payer's name; needed if slips are printed or mailed (option printedSlips), else sent empty. 繳款人姓名 Limits: up to 30 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.payer_name) */
                    payer_name?: components["schemas"]["PayerName"];
                    /** Payer's postcode; needed if slips are printed or mailed, else sent empty. 繳款人地址郵遞區號 Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.payer_postcode) */
                    payer_postcode?: components["schemas"]["PayerPostcode"];
                    /** Payer's address; needed if slips are printed or mailed, else sent empty. 繳款人地址 Limits: up to 60 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.payer_address) */
                    payer_address?: components["schemas"]["PayerAddress"];
                    /** Payer's mobile phone, ten digits from 09. 繳款人行動電話 Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.payer_mobile) */
                    payer_mobile: components["schemas"]["PayerMobile"];
                    /** Payer's e-mail. 繳款人電子信箱 Limits: up to 60 characters; as `email`. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html#request.payer_email) */
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
                /** The merchant's number of the slip. 契客訂單號碼 Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#request.cust_order_number) */
                cust_order_number: string;
                /** The new amount, NT$. 代繳金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#request.order_amount) */
                order_amount: number;
                /**
                 * The shop code that was answered with the ibon code. ibon 廠商代碼
                 *
                 * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
                 * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
                 *
                 * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#request.ibon_shopid)
                 */
                ibon_shopid: "CCAT" | "BCAT";
                /** The ibon code whose amount changes. ibon 碼 Limits: 1 to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html#request.ibon_code) */
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
                    /** Number of the service contract; the merchant number in every known message. 介接代號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.api_id) */
                    api_id: string;
                    /** The operator's number of the slip. 交易代號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.trans_id) */
                    trans_id: string;
                    /** The merchant's number of the slip, the cust_order_number of the registration. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.order_no) */
                    order_no: string;
                    /** Amount of the slip, NT$. 金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.amount) */
                    amount: number;
                    /** Amount that was paid, NT$; only in newer messages. 繳款金額 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.pay_amount) */
                    pay_amount?: number | null;
                    /** When it has to be paid by; Asia/Taipei. 繳費期限 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.expire_time) */
                    expire_time?: string;
                    /**
                     * State of the slip, an open list. 狀態
                     *
                     * - `A`: waits for the payer 等待繳款人繳納
                     * - `B`: paid 繳款人已繳納
                     * - `C`: cancelled by the merchant 契客設定註銷
                     * - `D`: expired unpaid 已過期繳款單
                     * - `E`: paid, payout to the merchant scheduled 已預約撥款給契客
                     * - `I`: invoice issued, nothing new about the payment 開立發票通知
                     * - `J`: invoice allowance issued, nothing new about the payment 開立發票折讓單號通知
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.status)
                     */
                    status: components["schemas"]["NotificationStatus"];
                    /**
                     * Kind of payment. 付款方式代碼
                     *
                     * - `2`: this service, stores and bank transfer 超商銀行繳款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_code)
                     */
                    payment_code?: 2 | (number & {});
                    /** What the slip is paid with; a part that does not apply is empty. 付款明細 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail) */
                    payment_detail?: {
                        /** First store barcode, Code 39; zeros and letters count. 超商條碼 1 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.st_barcode1) */
                        st_barcode1?: components["schemas"]["StBarcode1"];
                        /** Second store barcode, Code 39; zeros and letters count. 超商條碼 2 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.st_barcode2) */
                        st_barcode2?: components["schemas"]["StBarcode2"];
                        /** Third store barcode, Code 39; zeros and letters count. 超商條碼 3 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.st_barcode3) */
                        st_barcode3?: components["schemas"]["StBarcode3"];
                        /** Bank of the virtual account. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.bank_id) */
                        bank_id?: string;
                        /** Virtual account for a bank transfer. 代繳帳號 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.virtual_account) */
                        virtual_account?: components["schemas"]["VirtualAccount"];
                        /**
                         * Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼
                         *
                         * - `CCAT`: shop code CCAT ibon 廠商代碼 CCAT
                         * - `BCAT`: shop code BCAT ibon 廠商代碼 BCAT
                         *
                         * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.ibon_shopid)
                         */
                        ibon_shopid?: components["schemas"]["IbonShopId"];
                        /** ibon code; the shopper needs it together with ibon_shopid. ibon 碼 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.payment_detail.ibon_code) */
                        ibon_code?: components["schemas"]["IbonCode"];
                    } | null;
                    /** Reserved; an object or an empty text. 備註 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.memo) */
                    memo?: Record<string, never> | string | unknown[];
                    /** When the slip was registered; Asia/Taipei. 建立時間 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.create_time) */
                    create_time?: string;
                    /** When the state changed; Asia/Taipei. 更新時間 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.modify_time) */
                    modify_time?: string;
                    /** Day of the payment; only in newer messages. 繳款日期 [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html#field.pay_date) */
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
