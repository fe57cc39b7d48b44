// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
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
         * Ask whether a donation code exists 捐贈碼驗證
         * @description `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. 9000001 means that the Ministry's platform could not be reached: ask again later, and issue the invoice all the same.
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
         * Ask whether a mobile barcode exists 手機條碼驗證
         * @description The carrier of a shopper's phone, `/` and seven characters. `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. A `+` in the barcode is sent as it is.
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
        /** @description A donation code to look up. */
        LoveCodeQuestion: {
            /** @description Donation code, three to seven digits; a leading zero counts. 捐贈碼 */
            LoveCode: string;
        };
        /** @description A mobile barcode to look up. */
        BarcodeQuestion: {
            /** @description Mobile barcode carrier: a slash and seven characters out of digits, capitals, plus, minus and full stop. 手機條碼 */
            BarCode: string;
        };
        /** @description Whether the donation code exists. */
        LoveCodeAnswer: {
            RtnCode: components["schemas"]["RtnCode"];
            RtnMsg?: components["schemas"]["RtnMsg"];
            IsExist?: components["schemas"]["IsExist"];
            /** @description Name of the organisation that the code belongs to; undocumented, sent by the live service when the code exists. 受贈單位 */
            OrganName?: string;
        };
        /** @description Result of the question; 1 is answered, anything else failed. 回應代碼 */
        RtnCode: 1 | 9000001 | (number & {});
        /** @description Text that goes with RtnCode; never match on it. 回應訊息 */
        RtnMsg: string;
        /** @description Whether it exists; present only when RtnCode is 1. 是否存在 */
        IsExist: "Y" | "N" | (string & {});
        /** @description Whether the mobile barcode exists. */
        BarcodeAnswer: {
            RtnCode: components["schemas"]["RtnCode"];
            RtnMsg?: components["schemas"]["RtnMsg"];
            IsExist?: components["schemas"]["IsExist"];
        };
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
             * @description AES key of the invoice service; not the payment or logistics one. 介接 HashKey
             * @example ejCk326UnaZWKisg
             */
            hashKey: string;
            /**
             * @description AES initial vector of the invoice service. 介接 HashIV
             * @example q9jcZX8Ib9LM8wYk
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoveCodeAnswer"];
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarcodeAnswer"];
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
}
