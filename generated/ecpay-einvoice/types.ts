// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface LoveCodeQuestion {
    /** Donation code, three to seven digits; a leading zero counts. 捐贈碼 Limits: up to 7 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html#request.LoveCode) */
    LoveCode: string;
}
export interface BarcodeQuestion {
    /** Mobile barcode carrier: a slash and seven characters out of digits, capitals, plus, minus and full stop. 手機條碼 Limits: up to 8 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkBarcode.html#request.BarCode) */
    BarCode: string;
}
export interface LoveCodeAnswer {
    /**
     * Result of the question; 1 is answered, anything else failed. 回應代碼
     *
     * - `1`: answered API 執行成功
     * - `9000001`: the Ministry of Finance could not be reached; ask later 呼叫財政部API失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html#answer.RtnCode)
     */
    RtnCode: components["schemas"]["RtnCode"];
    /** Text that goes with RtnCode; never match on it. 回應訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
    /**
     * Whether it exists; present only when RtnCode is 1. 是否存在
     *
     * - `Y`: exists 存在
     * - `N`: does not exist 不存在
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html#answer.IsExist)
     */
    IsExist?: components["schemas"]["IsExist"];
    /** Name of the organisation that the code belongs to; undocumented, sent by the live service when the code exists. 受贈單位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html#answer.OrganName) */
    OrganName?: string;
}
export interface BarcodeAnswer {
    /**
     * Result of the question; 1 is answered, anything else failed. 回應代碼
     *
     * - `1`: answered API 執行成功
     * - `9000001`: the Ministry of Finance could not be reached; ask later 呼叫財政部API失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkBarcode.html#answer.RtnCode)
     */
    RtnCode: components["schemas"]["RtnCode"];
    /** Text that goes with RtnCode; never match on it. 回應訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkBarcode.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
    /**
     * Whether it exists; present only when RtnCode is 1. 是否存在
     *
     * - `Y`: exists 存在
     * - `N`: does not exist 不存在
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkBarcode.html#answer.IsExist)
     */
    IsExist?: components["schemas"]["IsExist"];
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
     * AES key of the invoice service; not the payment or logistics one.
     * @example ejCk326UnaZWKisg
     */
    hashKey: string;
    /**
     * AES initial vector of the invoice service.
     * @example q9jcZX8Ib9LM8wYk
     */
    hashIv: string;
    /** Platform number, for contracted platforms only; merchantId is then the bound shop and the keys are the platform's. */
    platformId?: string;
}
export interface paths {
    "/B2CInvoice/CheckLoveCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a donation code exists
         * `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. 9000001 means that the Ministry's platform could not be reached: ask again later, and issue the invoice all the same.
         */
        post: operations["checkLoveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/B2CInvoice/CheckBarcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a mobile barcode exists
         * The carrier of a shopper's phone, `/` and seven characters. `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. A `+` in the barcode is sent as it is.
         */
        post: operations["checkBarcode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** A donation code to look up. */
        LoveCodeQuestion: LoveCodeQuestion;
        /** A mobile barcode to look up. */
        BarcodeQuestion: BarcodeQuestion;
        /** Whether the donation code exists. */
        LoveCodeAnswer: LoveCodeAnswer;
        /** Result of the question; 1 is answered, anything else failed. 回應代碼 */
        RtnCode: 1 | 9000001 | (number & {});
        /** Text that goes with RtnCode; never match on it. 回應訊息 */
        RtnMsg: string;
        /** Whether it exists; present only when RtnCode is 1. 是否存在 */
        IsExist: "Y" | "N" | (string & {});
        /** Whether the mobile barcode exists. */
        BarcodeAnswer: BarcodeAnswer;
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
    checkLoveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoveCodeQuestion"];
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoveCodeAnswer"];
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
    checkBarcode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BarcodeQuestion"];
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarcodeAnswer"];
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
}
