// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
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
         * Register a payment slip (XML) 上傳代繳資訊（XML）
         * @description Registers a slip and answers with its codes. The command is spelt `cvs_order_regiater` by the operator, and only that works. A slip number can be registered once, so that the same slip sent again is refused if it was there.
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
         * Register a payment slip (parameters, answer by redirect) 上傳代繳資訊（參數，以重新導向回應）
         * @description The same as `registerOrder`, as a form. The answer is a redirect to the return URL that was fixed with the operator in advance: the merchant's server reads it off `Location` and does not follow it. The password is one of the parameters, so a browser must never send this. The operator takes the parameters by GET too; that would put the password in a URL and is left out.
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
         * @description Every slip whose state changed within the span. The operator's ActiveX component can ask for one slip number as well (OrderQueryCustOrderNumber); the XML of that question is not documented, so ask for a span and look for the number among its slips. No slip in the span is no error; `order` is then missing or empty. A long span may hold more slips than are read at once: take them one by one.
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
         * @description For what no other operation says: the XML goes out as it is, once it is well-formed and its root is `request`, and the answer comes back as it reads: text, `null` for an empty element, an object for one that holds others, a list for one that comes several times. Nothing is added, so write the head with `cmd`, `cust_id` and `cust_password` yourself. A command may change something, so that it is never repeated by itself.
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
         * @description Gives an unpaid slip another amount. The answer is a redirect to the return URL, read off `Location` and not followed; `order` is a list there. The barcodes in it may still carry the check characters of the old amount, so print none of them. The operator takes GET only here, so the password stands in the URL: keep it out of logs.
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
         * @description Sent on every change of state to a URL registered with the operator. The checksum holds no secret: it shows that the message is whole and not who sent it. Confirm with `queryOrders` before anything is shipped. The same state may be sent more than once.
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
        /** @description A slip to register. The document's table also lists the credentials here; its sample and every client leave them out. 代繳項目 */
        SlipToRegister: {
            cust_order_number: components["schemas"]["CustOrderNumber"];
            order_amount: components["schemas"]["OrderAmount"];
            expire_date: components["schemas"]["ExpireDate"];
            payer_name?: components["schemas"]["PayerName"];
            payer_postcode?: components["schemas"]["PayerPostcode"];
            payer_address?: components["schemas"]["PayerAddress"];
            payer_mobile: components["schemas"]["PayerMobile"];
            payer_email: components["schemas"]["PayerEmail"];
        };
        /** @description The merchant's own number of the slip, unique under the merchant number. 契客訂單號碼 */
        CustOrderNumber: string;
        /** @description Amount of the slip, NT$, no decimals; up to 20000 unless the contract says otherwise (option limits). 繳款單金額 */
        OrderAmount: number;
        /**
         * Format: yyyy-MM-ddTHH:mm:ss+08:00
         * @description Pay before this moment, 1 to 90 days from now unless the contract says otherwise. 繳款逾期時間
         */
        ExpireDate: Date | string;
        /**
         * @description Payer's name; needed if slips are printed or mailed (option printedSlips), else sent empty. 繳款人姓名
         * @default
         */
        PayerName: string;
        /**
         * @description Payer's postcode; needed if slips are printed or mailed, else sent empty. 繳款人地址郵遞區號
         * @default
         */
        PayerPostcode: string;
        /**
         * @description Payer's address; needed if slips are printed or mailed, else sent empty. 繳款人地址
         * @default
         */
        PayerAddress: string;
        /** @description Payer's mobile phone, ten digits from 09. 繳款人行動電話 */
        PayerMobile: string;
        /**
         * Format: email
         * @description Payer's e-mail. 繳款人電子信箱
         */
        PayerEmail: string;
        /** @description The span in which the state changed. 查詢條件項目 */
        ChangeSpan: {
            /**
             * Format: yyyy-MM-ddTHH:mm:ss+08:00
             * @description Changed at this moment or later. 狀態變更區間（起）
             */
            process_code_update_time_begin: Date | string;
            /**
             * Format: yyyy-MM-ddTHH:mm:ss+08:00
             * @description Changed at this moment or earlier; may be left out. 狀態變更區間（迄）
             */
            process_code_update_time_end?: Date | string;
        };
        /** @description The slip was registered. */
        SlipRegistered: {
            status: components["schemas"]["StatusOk"];
            order: components["schemas"]["Slip"];
        };
        /**
         * @description Status of the answer; OK says that it was carried out. 回應狀態
         * @constant
         */
        StatusOk: "OK";
        /** @description A registered slip and what it is paid with. 代繳項目 */
        Slip: {
            cust_order_number: components["schemas"]["CustOrderNumberEcho"];
            order_amount?: components["schemas"]["OrderAmountEcho"];
            expire_date?: components["schemas"]["ExpireDateEcho"];
            st_barcode1?: components["schemas"]["StBarcode1"];
            st_barcode2?: components["schemas"]["StBarcode2"];
            st_barcode3?: components["schemas"]["StBarcode3"];
            post_barcode1?: components["schemas"]["PostBarcode1"];
            post_barcode2?: components["schemas"]["PostBarcode2"];
            post_barcode3?: components["schemas"]["PostBarcode3"];
            virtual_account?: components["schemas"]["VirtualAccount"];
            ibon_code?: components["schemas"]["IbonCode"];
            bill_amount?: components["schemas"]["BillAmount"];
            cs_fee?: components["schemas"]["CsFee"];
            ibon_shopid?: components["schemas"]["IbonShopId"];
        };
        /** @description The merchant's own number of the slip. 契客訂單號碼 */
        CustOrderNumberEcho: string;
        /** @description Amount of the slip, NT$. 代繳金額 */
        OrderAmountEcho: number;
        /** @description When it has to be paid by, Asia/Taipei, in one of three forms: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ss+08:00`. 繳費到期日 */
        ExpireDateEcho: string;
        /** @description First store barcode, Code 39; zeros and letters count. 超商條碼 1 */
        StBarcode1: string;
        /** @description Second store barcode, Code 39; zeros and letters count. 超商條碼 2 */
        StBarcode2: string;
        /** @description Third store barcode, Code 39; zeros and letters count. 超商條碼 3 */
        StBarcode3: string;
        /** @description First post office barcode; empty in every known answer. 郵局條碼 1 */
        PostBarcode1: string;
        /** @description Second post office barcode; empty in every known answer. 郵局條碼 2 */
        PostBarcode2: string;
        /** @description Third post office barcode; empty in every known answer. 郵局條碼 3 */
        PostBarcode3: string;
        /** @description Virtual account for a bank transfer. 代繳帳號 */
        VirtualAccount: string;
        /** @description ibon code; the shopper needs it together with ibon_shopid. ibon 碼 */
        IbonCode: string;
        /** @description Amount to print on the slip, NT$. 帳單金額 */
        BillAmount: number | null;
        /** @description Store fee to print on the slip, NT$. 超商手續費 */
        CsFee: number | null;
        /** @description Shop code for ibon; the shopper needs it together with ibon_code. 安源 ibon 廠商代碼 */
        IbonShopId: "CCAT" | "BCAT" | (string & {});
        /** @description The request was refused. */
        RefusedAnswer: {
            status: components["schemas"]["StatusError"];
            msg?: components["schemas"]["CatMessage"];
        };
        /**
         * @description Status of the answer; ERROR says that it was refused. 回應狀態
         * @constant
         */
        StatusError: "ERROR";
        /** @description Why it was refused, in Chinese only. The keys of x-messages are codes of our own and `zh` is the message they stand for, its changing parts in braces; commas, full stops and spaces vary, the more exact template stands first. 回應訊息 */
        CatMessage: string;
        /** @description The answer in the redirect of a registration. 重新導向 */
        RegisterRedirect: components["schemas"]["SlipRegistered"] | components["schemas"]["RefusedAnswer"];
        /** @description The question was answered. */
        SlipsFound: {
            status: components["schemas"]["StatusOk"];
            /** @description The slips, one `order` element each and always a list; missing or empty if there are none. 代繳項目 */
            order?: components["schemas"]["SlipState"][];
        };
        /** @description A slip and its state. 代繳項目 */
        SlipState: {
            cust_order_number: components["schemas"]["CustOrderNumberEcho"];
            order_amount?: components["schemas"]["OrderAmountEcho"];
            expire_date?: components["schemas"]["ExpireDateEcho"];
            st_barcode1?: components["schemas"]["StBarcode1"];
            st_barcode2?: components["schemas"]["StBarcode2"];
            st_barcode3?: components["schemas"]["StBarcode3"];
            post_barcode1?: components["schemas"]["PostBarcode1"];
            post_barcode2?: components["schemas"]["PostBarcode2"];
            post_barcode3?: components["schemas"]["PostBarcode3"];
            virtual_account?: components["schemas"]["VirtualAccount"];
            ibon_code?: components["schemas"]["IbonCode"];
            bill_amount?: components["schemas"]["BillAmount"];
            cs_fee?: components["schemas"]["CsFee"];
            ibon_shopid?: components["schemas"]["IbonShopId"];
            /** @description When the slip was registered, Asia/Taipei, in one of the forms of expire_date. 代繳資訊建立時間 */
            create_time?: string;
            process_code: components["schemas"]["ProcessCode"];
            /** @description When the state changed, Asia/Taipei, in one of the forms of expire_date; missing in the older answers. 狀態變更時間 */
            process_code_update_time?: string;
            /** @description Day of the payment, in one of the forms of expire_date; empty before payment. 繳款日期 */
            pay_date?: string;
            /** @description Amount of the (expected) payout, NT$; empty before payment. （預計）撥款金額 */
            grant_amount?: number | null;
            /** @description Day of the payout, in one of the forms of expire_date; empty before payment. 撥款日期 */
            grant_date?: string;
        };
        /** @description State of the slip, an open list. The operator's newer JSON API gives 5 to 8 other meanings; do not mix the two. 狀態碼 */
        ProcessCode: "1" | "2" | "3" | "4" | "6" | "9" | "10" | (string & {});
        /** @description The request was carried out. */
        AnyAnswer: {
            status: components["schemas"]["StatusOk"];
        } & {
            [key: string]: components["schemas"]["XmlValue"];
        };
        /** @description What an element holds, read without a schema. */
        XmlValue: (string | null) | components["schemas"]["XmlElements"] | ((string | null) | components["schemas"]["XmlElements"])[];
        /** @description Elements by their names. */
        XmlElements: {
            [key: string]: components["schemas"]["XmlValue"];
        };
        /** @description The answer in the redirect of a change of amount. 重新導向 */
        AmountRedirect: components["schemas"]["AmountChanged"] | components["schemas"]["RefusedAnswer"];
        /** @description The amount was changed. */
        AmountChanged: {
            status: components["schemas"]["StatusOk"];
            /** @description The changed slip, a list of one. 繳款單 */
            order: components["schemas"]["Slip"][];
        };
        /** @description State of the slip, an open list. 狀態 */
        NotificationStatus: "A" | "B" | "C" | "D" | "E" | "I" | "J" | (string & {});
        /** @description The vendor refused in the envelope, before its service was asked. */
        Refusal: {
            code: string;
            message: string;
        };
        Credentials: {
            /**
             * @description Merchant number. 契客代號
             * @example CV0100000001
             */
            custId: string;
            /**
             * @description Login or API password; it travels in every request. 契客登入密碼
             * @example CV0100000001
             */
            custPassword: string;
        };
        /** @description What differs by contract. 契約 */
        Agreement: {
            /** @description Bounds of the contract; the usual ones where none are given. */
            limits?: {
                /**
                 * @description Days from today that a slip runs at least. 允許最近繳費到期日
                 * @default 1
                 */
                expireDaysMin?: number;
                /**
                 * @description Days from today that a slip runs at most. 允許最久繳費到期日
                 * @default 90
                 */
                expireDaysMax?: number;
                /**
                 * @description Smallest amount of a slip, NT$. 最低代繳金額
                 * @default 1
                 */
                orderAmountMin?: number;
                /**
                 * @description Largest amount of a slip, NT$. 最高代繳金額
                 * @default 20000
                 */
                orderAmountMax?: number;
            };
            /**
             * @description Slips are printed, or printed and mailed; the payer's name, postcode and address are then required. 代印並代寄
             * @default false
             */
            printedSlips?: boolean;
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipRegistered"] | components["schemas"]["RefusedAnswer"];
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
                    cust_order_number: components["schemas"]["CustOrderNumber"];
                    order_amount: components["schemas"]["OrderAmount"];
                    expire_date: components["schemas"]["ExpireDate"];
                    payer_name?: components["schemas"]["PayerName"];
                    payer_postcode?: components["schemas"]["PayerPostcode"];
                    payer_address?: components["schemas"]["PayerAddress"];
                    payer_mobile: components["schemas"]["PayerMobile"];
                    payer_email: components["schemas"]["PayerEmail"];
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
                    "application/json": components["schemas"]["RegisterRedirect"];
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipsFound"] | components["schemas"]["RefusedAnswer"];
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyAnswer"] | components["schemas"]["RefusedAnswer"];
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
    changeIbonAmount: {
        parameters: {
            query: {
                /** @description The merchant's number of the slip. 契客訂單號碼 */
                cust_order_number: string;
                /** @description The new amount, NT$. 代繳金額 */
                order_amount: number;
                /** @description The shop code that was answered with the ibon code. ibon 廠商代碼 */
                ibon_shopid: "CCAT" | "BCAT";
                /** @description The ibon code whose amount changes. ibon 碼 */
                ibon_code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmountRedirect"];
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
                    /** @description Number of the service contract; the merchant number in every known message. 介接代號 */
                    api_id: string;
                    /** @description The operator's number of the slip. 交易代號 */
                    trans_id: string;
                    /** @description The merchant's number of the slip, the cust_order_number of the registration. 訂單編號 */
                    order_no: string;
                    /** @description Amount of the slip, NT$. 金額 */
                    amount: number;
                    /** @description Amount that was paid, NT$; only in newer messages. 繳款金額 */
                    pay_amount?: number | null;
                    /** @description When it has to be paid by; Asia/Taipei. 繳費期限 */
                    expire_time?: string;
                    status: components["schemas"]["NotificationStatus"];
                    /** @description Kind of payment. 付款方式代碼 */
                    payment_code?: 2 | (number & {});
                    /** @description What the slip is paid with; a part that does not apply is empty. 付款明細 */
                    payment_detail?: {
                        st_barcode1?: components["schemas"]["StBarcode1"];
                        st_barcode2?: components["schemas"]["StBarcode2"];
                        st_barcode3?: components["schemas"]["StBarcode3"];
                        /** @description Bank of the virtual account. 銀行代碼 */
                        bank_id?: string;
                        virtual_account?: components["schemas"]["VirtualAccount"];
                        ibon_shopid?: components["schemas"]["IbonShopId"];
                        ibon_code?: components["schemas"]["IbonCode"];
                    } | null;
                    /** @description Reserved; an object or an empty text. 備註 */
                    memo?: Record<string, never> | string | unknown[];
                    /** @description When the slip was registered; Asia/Taipei. 建立時間 */
                    create_time?: string;
                    /** @description When the state changed; Asia/Taipei. 更新時間 */
                    modify_time?: string;
                    /** @description Day of the payment; only in newer messages. 繳款日期 */
                    pay_date?: string;
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
