// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface CvsBarcodeQuestion {
    /** The payment code as it was issued. 繳費代碼 Limits: up to 14 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#request.PaymentNo) */
    PaymentNo: string;
    /**
     * Chain of stores; capitals and small letters count. 超商類型
     *
     * - `iBon`: 7-ELEVEN ibon 7-11 ibon
     * - `Family`: FamilyMart 全家超商
     * - `Hilife`: Hi-Life 萊爾富超商
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#request.CVSType)
     */
    CVSType: components["schemas"]["CVSType"];
}
export interface TradeInfo {
    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.MerchantID) */
    MerchantID?: components["schemas"]["MerchantIDEcho"];
    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.MerchantTradeNo) */
    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.StoreID) */
    StoreID?: components["schemas"]["StoreIDEcho"];
    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TradeNo) */
    TradeNo?: components["schemas"]["TradeNo"];
    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TradeAmt) */
    TradeAmt: components["schemas"]["TradeAmt"];
    /** When it was paid; empty before. 付款時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PaymentDate) */
    PaymentDate?: components["schemas"]["PaymentDate"];
    /**
     * How it was or is to be paid. 特店選擇的付款方式
     *
     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
     * - `Credit_CreditCard`: card 信用卡
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PaymentType)
     */
    PaymentType?: components["schemas"]["PaymentMethod"];
    /** Handling fee of the transaction, NT$. 手續費合計 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.HandlingCharge) */
    HandlingCharge?: number | null;
    /** Fee of the payment method and its processing, NT$; may have decimals. 通路費 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PaymentTypeChargeFee) */
    PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TradeDate) */
    TradeDate?: components["schemas"]["TradeDate"];
    /**
     * State of the order; only `1` is paid. 交易狀態
     *
     * - `0`: established and not paid yet 訂單成立未付款
     * - `1`: paid 已付款
     * - `10200047`: no order with this number 查無此訂單
     * - `10200052`: the order number is wrong 特店訂單編號錯誤
     * - `10200073`: CheckMacValue is wrong 檢查碼錯誤
     * - `10200074`: no key for this merchant number (wrong environment) 找不到加密金鑰
     * - `10200095`: not established, or the payment failed 訂單未成立或付款失敗
     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TradeStatus)
     */
    TradeStatus: components["schemas"]["TradeStatus"];
    /** Names of the goods. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.ItemName) */
    ItemName?: string;
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.CustomField1) */
    CustomField1?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.CustomField2) */
    CustomField2?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.CustomField3) */
    CustomField3?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.CustomField4) */
    CustomField4?: components["schemas"]["CustomFieldEcho"];
    /** Payer's bank; WebATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.WebATMAccBank) */
    WebATMAccBank?: components["schemas"]["WebATMAccBank"];
    /** Last five digits of the payer's account; WebATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.WebATMAccNo) */
    WebATMAccNo?: components["schemas"]["WebATMAccNo"];
    /** Name of the payer's bank; WebATM only. 銀行名稱 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.WebATMBankName) */
    WebATMBankName?: components["schemas"]["WebATMBankName"];
    /** Payer's bank; ATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.ATMAccBank) */
    ATMAccBank?: components["schemas"]["ATMAccBank"];
    /** Last five digits of the payer's account; ATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.ATMAccNo) */
    ATMAccNo?: components["schemas"]["ATMAccNo"];
    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PaymentNo) */
    PaymentNo?: components["schemas"]["PaymentNo"];
    /**
     * Chain where the code was paid. 繳費超商
     *
     * - `family`: FamilyMart 全家
     * - `hilife`: Hi-Life 萊爾富
     * - `okmart`: OK mart OK 超商
     * - `ibon`: 7-ELEVEN 7-11
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PayFrom)
     */
    PayFrom?: components["schemas"]["PayFrom"];
    /** Number of a Tenpay payment; no longer offered. 財付通交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TenpayTradeNo) */
    TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
    /** Payer's number at Alipay; no longer offered. 付款人在支付寶的系統編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.AlipayID) */
    AlipayID?: components["schemas"]["AlipayID"];
    /** Number of an Alipay payment; no longer offered. 支付寶交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.AlipayTradeNo) */
    AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
    /** Number of a TWQR payment; newer answers only. 行動支付交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TWQRTradeNo) */
    TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
    /** Number of the card authorisation. 授權交易單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.gwsr) */
    gwsr?: components["schemas"]["Gwsr"];
    /** When the card was authorised. 處理時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.process_date) */
    process_date?: components["schemas"]["ProcessDate"];
    /** Authorisation code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.auth_code) */
    auth_code?: components["schemas"]["AuthCode"];
    /** Amount charged to the card, NT$. 金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.amount) */
    amount?: components["schemas"]["CardAmount"];
    /** Number of instalments. 分期期數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.stage) */
    stage?: components["schemas"]["Stage"];
    /** First instalment, NT$. 首期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.stast) */
    stast?: components["schemas"]["Stast"];
    /** Each further instalment, NT$. 各期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.staed) */
    staed?: components["schemas"]["Staed"];
    /** Result of 3D Secure; 5, 6, 2 and 1 passed through it. 3D(VBV) 回傳值 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.eci) */
    eci?: components["schemas"]["Eci"];
    /** Last four digits of the card. 卡片的末 4 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.card4no) */
    card4no?: components["schemas"]["Card4no"];
    /** First six digits of the card. 卡片的前 6 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.card6no) */
    card6no?: components["schemas"]["Card6no"];
    /** Bonus points used. 紅利扣點 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.red_dan) */
    red_dan?: components["schemas"]["RedDan"];
    /** Amount that bonus points took off, NT$. 紅利折抵金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.red_de_amt) */
    red_de_amt?: components["schemas"]["RedDeAmt"];
    /** Amount charged after bonus points, NT$. 實際扣款金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.red_ok_amt) */
    red_ok_amt?: components["schemas"]["RedOkAmt"];
    /** Bonus points left. 紅利剩餘點數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.red_yet) */
    red_yet?: components["schemas"]["RedYet"];
    /** Kind of period of a recurring charge. 訂單建立時所設定的週期種類 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PeriodType) */
    PeriodType?: components["schemas"]["PeriodType"];
    /** Periods between two charges. 執行頻率 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.Frequency) */
    Frequency?: components["schemas"]["Frequency"];
    /** Number of charges ordered. 執行次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.ExecTimes) */
    ExecTimes?: components["schemas"]["ExecTimes"];
    /** Amount of each charge, NT$. 每次授權金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.PeriodAmount) */
    PeriodAmount?: components["schemas"]["PeriodAmount"];
    /** Number of charges that succeeded so far. 目前已成功授權的次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TotalSuccessTimes) */
    TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
    /** Amount of all charges that succeeded so far, NT$. 目前已成功授權的金額合計 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#answer.TotalSuccessAmount) */
    TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
}
export interface IssuedCode {
    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.MerchantID) */
    MerchantID?: components["schemas"]["MerchantIDEcho"];
    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.MerchantTradeNo) */
    MerchantTradeNo?: components["schemas"]["MerchantTradeNoEcho"];
    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.StoreID) */
    StoreID?: components["schemas"]["StoreIDEcho"];
    /**
     * Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果
     *
     * - `2`: a virtual account was issued ATM 取號成功
     * - `10100058`: the order ran out 訂單已逾期
     * - `10100073`: a CVS code or a barcode was issued CVS 或 BARCODE 取號成功
     * - `10200047`: no order with this number (one source says the number was used before) 查無此訂單
     * - `10200052`: the order number is wrong 特店訂單編號錯誤
     * - `10200073`: CheckMacValue is wrong 檢查碼錯誤
     * - `10200074`: no key for this merchant number (wrong environment) 找不到加密金鑰
     * - `10200095`: not established or failed 訂單未成立或付款失敗
     * - `10300006`: the CVS code ran out 超商代碼已過期
     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
     * - `10400011`: blocked by the firewall 遭防火牆阻擋
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.RtnCode)
     */
    RtnCode: components["schemas"]["IssueRtnCode"];
    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.TradeNo) */
    TradeNo?: components["schemas"]["TradeNo"];
    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.TradeAmt) */
    TradeAmt?: components["schemas"]["TradeAmt"];
    /**
     * How it was or is to be paid. 特店選擇的付款方式
     *
     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
     * - `Credit_CreditCard`: card 信用卡
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.PaymentType)
     */
    PaymentType?: components["schemas"]["PaymentMethod"];
    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.TradeDate) */
    TradeDate?: components["schemas"]["TradeDate"];
    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.PlatformID) */
    PlatformID?: components["schemas"]["PlatformIDEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.CustomField1) */
    CustomField1?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.CustomField2) */
    CustomField2?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.CustomField3) */
    CustomField3?: components["schemas"]["CustomFieldEcho"];
    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.CustomField4) */
    CustomField4?: components["schemas"]["CustomFieldEcho"];
    /** Bank of the virtual account; ATM only. 繳費銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.BankCode) */
    BankCode?: components["schemas"]["BankCode"];
    /** Virtual account; ATM only. 繳費虛擬帳號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.vAccount) */
    vAccount?: components["schemas"]["VirtualAccount"];
    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.PaymentNo) */
    PaymentNo?: components["schemas"]["PaymentNo"];
    /** Page that shows a CVS code as a barcode; CVS only. 繳費條碼頁面 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.PaymentURL) */
    PaymentURL?: string;
    /** Deadline for payment: `yyyy/MM/dd HH:mm:ss`, for ATM only `yyyy/MM/dd`. 繳費期限 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.ExpireDate) */
    ExpireDate?: components["schemas"]["ExpireDate"];
    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.Barcode1) */
    Barcode1?: components["schemas"]["BarcodeSegment"];
    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.Barcode2) */
    Barcode2?: components["schemas"]["BarcodeSegment"];
    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html#answer.Barcode3) */
    Barcode3?: components["schemas"]["BarcodeSegment"];
}
export interface CvsBarcode {
    /**
     * Converted. 回應代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.RtnCode)
     * @constant
     */
    RtnCode: 1;
    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.PlatformID) */
    PlatformID?: components["schemas"]["PlatformIDEcho"];
    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.MerchantID) */
    MerchantID?: components["schemas"]["MerchantIDEcho"];
    /** The payment code that was queried. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.PaymentNo) */
    PaymentNo?: string;
    /** The barcode. 超商條碼資訊 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.CVSInfo) */
    CVSInfo: {
        /** First segment, in Code 39: nine characters, letters among them. 條碼第一段 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.CVSInfo.Barcode1) */
        Barcode1: string;
        /** Second segment, in Code 39: sixteen characters; zeros in front count. 條碼第二段 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.CVSInfo.Barcode2) */
        Barcode2: string;
        /** Third segment, in Code 39: fifteen characters; zeros in front count. 條碼第三段 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.CVSInfo.Barcode3) */
        Barcode3: string;
        /** Deadline for payment the order; the barcode itself is good for 10 minutes. 繳費期限 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.CVSInfo.ExpireDate) */
        ExpireDate?: string;
    };
}
export interface NoCvsBarcode {
    /**
     * Why the code was not converted; any code but 1. 回應代碼
     *
     * - `5000220`: MerchantID is missing in Data 特店編號為必填
     * - `5000261`: MerchantID in Data is another one than outside 特店編號不一致
     * - `10200047`: no order with this code, or one that is paid or has run out 查無此訂單
     *
     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.RtnCode)
     */
    RtnCode: 5000220 | 5000261 | 10200047 | (number & {});
    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html#answer.RtnMsg) */
    RtnMsg?: components["schemas"]["RtnMsg"];
}
export interface Refusal {
    code: string;
    message: string;
}
export interface Credentials {
    /**
     * Merchant number.
     * @example 3002607
     */
    merchantId: string;
    /**
     * HashKey of the payment service; not the logistics or invoice one.
     * @example pwFHCqoQZGmho4w6
     */
    hashKey: string;
    /**
     * HashIV of the payment service.
     * @example EkRm7iFT261dpevs
     */
    hashIv: string;
    /** Platform number, for contracted platforms only; merchantId is then the bound shop and the keys are the platform's. */
    platformId?: string;
}
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
         * Send the shopper to the cashier for a CVS code
         * The shopper's browser posts this form and lands on ECPay's page, which shows the payment code; a call from a server only gets that page's HTML. ECPay's server posts the callbacks to `ReturnURL` (`paymentResult`) and `PaymentInfoURL` (`paymentInfo`). The shopper's browser brings the same to `OrderResultURL` (`paymentResultPage`) and `ClientRedirectURL` (`paymentInfoPage`) and is shown a page of yours; ship for what the server posted alone. `ClientRedirectURL` switches off the button of `ClientBackURL`, so only one of the two is taken.
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
         * Ask for the state of an order
         * `TradeStatus` says whether the order is paid. For CVS codes ECPay wants merchants to wait for the callback; ask when one seems to be missing, not in a loop (403 means called too fast, wait 30 minutes). A payment simulated in the console leaves the status at 0.
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
         * Ask for the payment code that was issued
         * The same data as the callback `paymentInfo`, and for CVS codes the address of a page that shows the code as a barcode. Not to be had any more once the order is paid.
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
         * Turn a payment code into the three segments of a barcode
         * For slips and pages that show bars which the shopper has scanned at the counter, in Code 39. Good for 10 minutes and at that one chain: ask when it is shown. `ExpireDate` is the deadline of the order and not of the barcode. Not to be had any more once the order is paid or has run out. The code of an order that may be paid anywhere becomes a barcode of the chain that is asked for; OK mart takes none.
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
         * An order was paid, or its payment failed
         * Posted to `ReturnURL`. Ship only if `RtnCode` is 1, `SimulatePaid` is 0 and `TradeAmt` is the order's amount; the same result may be sent several times. Answer within 10 seconds, or ECPay repeats it every 5 to 15 minutes, at most 4 times a day.
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
         * A payment code was issued; nothing is paid yet
         * Posted to `PaymentInfoURL`; what the shopper's browser brings to `ClientRedirectURL` is `paymentInfoPage`. `RtnCode` is 10100073 for a CVS code or a barcode and 2 for a virtual account, anything else is a failure. `TradeDate` may be a little later than in `paymentResult`.
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
         * The shopper's browser comes back with the result of a payment
         * Posted by the shopper's browser to `OrderResultURL`, once, right after an instant payment; never for CVS codes, which are paid later. Show a page for what it says; ship for `paymentResult`, which ECPay's server posts even where the browser never comes. Both may report one payment, and have the same `fulfilment`.
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
         * The shopper's browser comes back with the issued code
         * Posted by the shopper's browser to `ClientRedirectURL`, once, when the code is issued; nothing is paid yet. Show the code. `PaymentInfoURL` gets the same from ECPay's server (`paymentInfo`), even where the browser never comes.
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
        /** The merchant's order number, letters and digits; never used twice. 特店訂單編號 */
        MerchantTradeNo: string;
        /** An http or https address without `%26` or `%3C` in it, which ECPay refuses; a host in Chinese is written in Punycode. */
        Url: string;
        /**
         * Chain of stores; once given the shopper cannot choose another. 付款子項目
         * @enum {string}
         */
        ChooseSubPayment: "CVS" | "OK" | "FAMILY" | "HILIFE" | "IBON";
        /**
         * Whether `paymentResult` carries the extra payment data; N if left out. 是否需要額外的付款資訊
         * @enum {string}
         */
        NeedExtraPaidInfo: "Y" | "N";
        /** The merchant's own note; comes back in the callbacks. 自訂名稱欄位 */
        CustomField: string;
        /**
         * Language of the page; traditional Chinese if left out. 語系設定
         * @enum {string}
         */
        Language: "ENG" | "KOR" | "JPN" | "CHI";
        /** A line on the kiosk's screen at FamilyMart and ibon. 交易描述 */
        ScreenLine: string;
        /** A payment code, and the chain that the barcode is for. */
        CvsBarcodeQuestion: CvsBarcodeQuestion;
        /**
         * Chain of stores; capitals and small letters count. 超商類型
         * @enum {string}
         */
        CVSType: "iBon" | "Family" | "Hilife";
        /** The state of an order. 訂單資訊 */
        TradeInfo: TradeInfo;
        /** Merchant number. 特店編號 */
        MerchantIDEcho: string;
        /** The merchant's order number. 特店訂單編號 */
        MerchantTradeNoEcho: string;
        /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 */
        StoreIDEcho: string;
        /** ECPay's number of the order. 綠界的交易編號 */
        TradeNo: string;
        /** Amount of the order, NT$; compare it with your own. 交易金額 */
        TradeAmt: number;
        /** When it was paid; empty before. 付款時間 */
        PaymentDate: string;
        /** How it was or is to be paid. 特店選擇的付款方式 */
        PaymentMethod: "CVS_CVS" | "CVS_OK" | "CVS_FAMILY" | "CVS_HILIFE" | "CVS_IBON" | "BARCODE_BARCODE" | "ATM_BOT" | "ATM_LAND" | "ATM_TAISHIN" | "WebATM_TAISHIN" | "Credit_CreditCard" | (string & {});
        /** Fee of the payment method and its processing, NT$; may have decimals. 通路費 */
        PaymentTypeChargeFee: number | null;
        /** When the order was established. 訂單成立時間 */
        TradeDate: string;
        /** State of the order; only `1` is paid. 交易狀態 */
        TradeStatus: "0" | "1" | "10200047" | "10200052" | "10200073" | "10200074" | "10200095" | "10300066" | (string & {});
        /** The merchant's own note. 自訂名稱欄位 */
        CustomFieldEcho: string;
        /** Payer's bank; WebATM only. 付款人銀行代碼 */
        WebATMAccBank: string;
        /** Last five digits of the payer's account; WebATM only. 付款人銀行帳號後五碼 */
        WebATMAccNo: string;
        /** Name of the payer's bank; WebATM only. 銀行名稱 */
        WebATMBankName: string;
        /** Payer's bank; ATM only. 付款人銀行代碼 */
        ATMAccBank: string;
        /** Last five digits of the payer's account; ATM only. 付款人銀行帳號後五碼 */
        ATMAccNo: string;
        /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 */
        PaymentNo: string;
        /** Chain where the code was paid. 繳費超商 */
        PayFrom: "family" | "hilife" | "okmart" | "ibon" | (string & {});
        /** Number of a Tenpay payment; no longer offered. 財付通交易編號 */
        TenpayTradeNo: string;
        /** Payer's number at Alipay; no longer offered. 付款人在支付寶的系統編號 */
        AlipayID: string;
        /** Number of an Alipay payment; no longer offered. 支付寶交易編號 */
        AlipayTradeNo: string;
        /** Number of a TWQR payment; newer answers only. 行動支付交易編號 */
        TWQRTradeNo: string;
        /** Number of the card authorisation. 授權交易單號 */
        Gwsr: number | null;
        /** When the card was authorised. 處理時間 */
        ProcessDate: string;
        /** Authorisation code of the card. 授權碼 */
        AuthCode: string;
        /** Amount charged to the card, NT$. 金額 */
        CardAmount: number | null;
        /** Number of instalments. 分期期數 */
        Stage: number | null;
        /** First instalment, NT$. 首期金額 */
        Stast: number | null;
        /** Each further instalment, NT$. 各期金額 */
        Staed: number | null;
        /** Result of 3D Secure; 5, 6, 2 and 1 passed through it. 3D(VBV) 回傳值 */
        Eci: number | null;
        /** Last four digits of the card. 卡片的末 4 碼 */
        Card4no: string;
        /** First six digits of the card. 卡片的前 6 碼 */
        Card6no: string;
        /** Bonus points used. 紅利扣點 */
        RedDan: number | null;
        /** Amount that bonus points took off, NT$. 紅利折抵金額 */
        RedDeAmt: number | null;
        /** Amount charged after bonus points, NT$. 實際扣款金額 */
        RedOkAmt: number | null;
        /** Bonus points left. 紅利剩餘點數 */
        RedYet: number | null;
        /** Kind of period of a recurring charge. 訂單建立時所設定的週期種類 */
        PeriodType: string;
        /** Periods between two charges. 執行頻率 */
        Frequency: number | null;
        /** Number of charges ordered. 執行次數 */
        ExecTimes: number | null;
        /** Amount of each charge, NT$. 每次授權金額 */
        PeriodAmount: number | null;
        /** Number of charges that succeeded so far. 目前已成功授權的次數 */
        TotalSuccessTimes: number | null;
        /** Amount of all charges that succeeded so far, NT$. 目前已成功授權的金額合計 */
        TotalSuccessAmount: number | null;
        /** An issued payment code, as the query answers it. 取號結果 */
        IssuedCode: IssuedCode;
        /** Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果 */
        IssueRtnCode: 2 | 10100058 | 10100073 | 10200047 | 10200052 | 10200073 | 10200074 | 10200095 | 10300006 | 10300066 | 10400011 | (number & {});
        /** Text that goes with RtnCode; never match on it. 交易訊息 */
        RtnMsg: string;
        /** Platform number. 特約合作平台商代號 */
        PlatformIDEcho: string;
        /** Bank of the virtual account; ATM only. 繳費銀行代碼 */
        BankCode: string;
        /** Virtual account; ATM only. 繳費虛擬帳號 */
        VirtualAccount: string;
        /** Deadline for payment: `yyyy/MM/dd HH:mm:ss`, for ATM only `yyyy/MM/dd`. 繳費期限 */
        ExpireDate: string;
        /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 */
        BarcodeSegment: string;
        /** The barcode, or why there is none. */
        CvsBarcodeAnswer: components["schemas"]["CvsBarcode"] | components["schemas"]["NoCvsBarcode"];
        /** The three segments of a barcode. 三段式條碼 */
        CvsBarcode: CvsBarcode;
        /** Why there is no barcode. */
        NoCvsBarcode: NoCvsBarcode;
        /** Result of the payment; only 1 is paid. 交易狀態 */
        PaymentRtnCode: 1 | 10100058 | 10200095 | 10300006 | 10300066 | (number & {});
        /** Whether somebody only simulated the payment; never ship for 1. 是否為模擬付款 */
        SimulatePaid: 0 | 1 | (number & {}) | null;
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
                    /** The merchant's order number, letters and digits; never used twice. 特店訂單編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: yyyy/MM/dd HH:mm:ss
                     * When the order was placed, Asia/Taipei. 特店交易時間 Limits: up to 20 characters; as `yyyy/MM/dd HH:mm:ss`. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.MerchantTradeDate)
                     */
                    MerchantTradeDate?: Date | string;
                    /** Amount of the order, whole NT$. 交易金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.TotalAmount) */
                    TotalAmount: number;
                    /** Description of the order, not blank and without special characters (which ones is not documented). 交易描述 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.TradeDesc) */
                    TradeDesc: string;
                    /** Names of the goods; `#` starts a new line on the page, so none may stand in a name. ECPay cuts off over 400 characters without a word. 商品名稱 Limits: up to 400 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ItemName) */
                    ItemName: string;
                    /** Server address that receives `paymentResult`; port 80 or 443. 付款完成通知回傳網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ReturnURL) */
                    ReturnURL: components["schemas"]["Url"];
                    /** The merchant's own number of a branch, letters and digits. 特店旗下店舖代號 Limits: up to 10 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.StoreID) */
                    StoreID?: string;
                    /** Page behind the button that leads back to the shop; gets no result. 返回特店的按鈕連結 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ClientBackURL) */
                    ClientBackURL?: components["schemas"]["Url"];
                    /** Page to which the shopper's browser brings the result of a payment. No effect for CVS codes, which are paid later; not ReturnURL. Client 端接收付款結果網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.OrderResultURL) */
                    OrderResultURL?: components["schemas"]["Url"];
                    /** Payment methods to hide, with `#` between them. No effect for CVS codes, since the method is chosen. 隱藏付款方式 Limits: up to 100 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.IgnorePayment) */
                    IgnorePayment?: string;
                    /** Page of the goods. 商品銷售網址 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ItemURL) */
                    ItemURL?: string;
                    /** Remark. 備註欄位 Limits: up to 100 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Remark) */
                    Remark?: string;
                    /**
                     * Chain of stores; once given the shopper cannot choose another. 付款子項目
                     *
                     * - `CVS`: any chain 超商代碼繳款
                     * - `OK`: OK mart OK 超商
                     * - `FAMILY`: FamilyMart 全家超商
                     * - `HILIFE`: Hi-Life 萊爾富超商
                     * - `IBON`: 7-ELEVEN ibon 7-11 ibon
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ChooseSubPayment)
                     */
                    ChooseSubPayment?: components["schemas"]["ChooseSubPayment"];
                    /**
                     * Whether `paymentResult` carries the extra payment data; N if left out. 是否需要額外的付款資訊
                     *
                     * - `Y`: with the extra payment data 需要
                     * - `N`: without 不需要
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.NeedExtraPaidInfo)
                     */
                    NeedExtraPaidInfo?: components["schemas"]["NeedExtraPaidInfo"];
                    /** The merchant's own note; comes back in the callbacks. 自訂名稱欄位 Limits: up to 50 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.CustomField1) */
                    CustomField1?: components["schemas"]["CustomField"];
                    /** The merchant's own note; comes back in the callbacks. 自訂名稱欄位 Limits: up to 50 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.CustomField2) */
                    CustomField2?: components["schemas"]["CustomField"];
                    /** The merchant's own note; comes back in the callbacks. 自訂名稱欄位 Limits: up to 50 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.CustomField3) */
                    CustomField3?: components["schemas"]["CustomField"];
                    /** The merchant's own note; comes back in the callbacks. 自訂名稱欄位 Limits: up to 50 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.CustomField4) */
                    CustomField4?: components["schemas"]["CustomField"];
                    /**
                     * Language of the page; traditional Chinese if left out. 語系設定
                     *
                     * - `ENG`: English 英語
                     * - `KOR`: Korean 韓語
                     * - `JPN`: Japanese 日語
                     * - `CHI`: simplified Chinese 簡體中文
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Language)
                     */
                    Language?: components["schemas"]["Language"];
                    /** Minutes until the code runs out; 10080 (7 days) if left out, at most 43200 (30 days). 超商繳費截止時間 Limits: 1 to 43200. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.StoreExpireDate) */
                    StoreExpireDate?: number;
                    /** Server address that receives `paymentInfo` once the code is issued. Server 端回傳付款相關資訊 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.PaymentInfoURL) */
                    PaymentInfoURL?: components["schemas"]["Url"];
                    /** Page to which the shopper's browser brings the issued code; without it the shopper stays at ECPay. Not with ClientBackURL. Client 端回傳付款相關資訊 Limits: up to 200 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.ClientRedirectURL) */
                    ClientRedirectURL?: components["schemas"]["Url"];
                    /** First line on the kiosk's screen at FamilyMart and ibon. 交易描述1 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Desc_1) */
                    Desc_1?: components["schemas"]["ScreenLine"];
                    /** Second line on the kiosk's screen. 交易描述2 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Desc_2) */
                    Desc_2?: components["schemas"]["ScreenLine"];
                    /** Third line on the kiosk's screen. 交易描述3 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Desc_3) */
                    Desc_3?: components["schemas"]["ScreenLine"];
                    /** Fourth line on the kiosk's screen. 交易描述4 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html#request.Desc_4) */
                    Desc_4?: components["schemas"]["ScreenLine"];
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
                    "application/json": string;
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
                    /** The merchant's order number, letters and digits; never used twice. 特店訂單編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#request.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * When the query is sent, Unix seconds; good for 3 minutes. 驗證時間 Limits: Unix seconds. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#request.TimeStamp)
                     */
                    TimeStamp?: Date | number;
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
                    "application/json": components["schemas"]["TradeInfo"];
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
                    /** The merchant's order number, letters and digits; never used twice. 特店訂單編號 Limits: up to 20 characters. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#request.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNo"];
                    /**
                     * Format: unix-seconds
                     * When the query is sent, Unix seconds; good for 3 minutes. 驗證時間 Limits: Unix seconds. [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html#request.TimeStamp)
                     */
                    TimeStamp?: Date | number;
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
                    "application/json": components["schemas"]["IssuedCode"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CvsBarcodeAnswer"];
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
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.MerchantID) */
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.StoreID) */
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    /**
                     * Result of the payment; only 1 is paid. 交易狀態
                     *
                     * - `1`: paid 付款成功
                     * - `10100058`: the order ran out 訂單已逾期
                     * - `10200095`: not established, or the payment failed 訂單未成立或付款失敗
                     * - `10300006`: the CVS code ran out 超商代碼已過期
                     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["PaymentRtnCode"];
                    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeNo) */
                    TradeNo?: components["schemas"]["TradeNo"];
                    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeAmt) */
                    TradeAmt: components["schemas"]["TradeAmt"];
                    /** When it was paid; empty before. 付款時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentDate) */
                    PaymentDate?: components["schemas"]["PaymentDate"];
                    /**
                     * How it was or is to be paid. 特店選擇的付款方式
                     *
                     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
                     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
                     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
                     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
                     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
                     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
                     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
                     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
                     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
                     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
                     * - `Credit_CreditCard`: card 信用卡
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentType)
                     */
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    /** Fee of the payment method and its processing, NT$; may have decimals. 通路費 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentTypeChargeFee) */
                    PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
                    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeDate) */
                    TradeDate?: components["schemas"]["TradeDate"];
                    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PlatformID) */
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    /**
                     * Whether somebody only simulated the payment; never ship for 1. 是否為模擬付款
                     *
                     * - `0`: a real payment 非模擬付款
                     * - `1`: simulated in the console; nothing was paid 模擬付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.SimulatePaid)
                     */
                    SimulatePaid?: components["schemas"]["SimulatePaid"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField1) */
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField2) */
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField3) */
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField4) */
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    /** Payer's bank; WebATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMAccBank) */
                    WebATMAccBank?: components["schemas"]["WebATMAccBank"];
                    /** Last five digits of the payer's account; WebATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMAccNo) */
                    WebATMAccNo?: components["schemas"]["WebATMAccNo"];
                    /** Name of the payer's bank; WebATM only. 銀行名稱 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMBankName) */
                    WebATMBankName?: components["schemas"]["WebATMBankName"];
                    /** Payer's bank; ATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ATMAccBank) */
                    ATMAccBank?: components["schemas"]["ATMAccBank"];
                    /** Last five digits of the payer's account; ATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ATMAccNo) */
                    ATMAccNo?: components["schemas"]["ATMAccNo"];
                    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentNo) */
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    /**
                     * Chain where the code was paid. 繳費超商
                     *
                     * - `family`: FamilyMart 全家
                     * - `hilife`: Hi-Life 萊爾富
                     * - `okmart`: OK mart OK 超商
                     * - `ibon`: 7-ELEVEN 7-11
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PayFrom)
                     */
                    PayFrom?: components["schemas"]["PayFrom"];
                    /** Number of a Tenpay payment; no longer offered. 財付通交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TenpayTradeNo) */
                    TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
                    /** Payer's number at Alipay; no longer offered. 付款人在支付寶的系統編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.AlipayID) */
                    AlipayID?: components["schemas"]["AlipayID"];
                    /** Number of an Alipay payment; no longer offered. 支付寶交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.AlipayTradeNo) */
                    AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
                    /** Number of a TWQR payment; newer answers only. 行動支付交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TWQRTradeNo) */
                    TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
                    /** Number of the card authorisation. 授權交易單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.gwsr) */
                    gwsr?: components["schemas"]["Gwsr"];
                    /** When the card was authorised. 處理時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.process_date) */
                    process_date?: components["schemas"]["ProcessDate"];
                    /** Authorisation code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.auth_code) */
                    auth_code?: components["schemas"]["AuthCode"];
                    /** Amount charged to the card, NT$. 金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.amount) */
                    amount?: components["schemas"]["CardAmount"];
                    /** Number of instalments. 分期期數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.stage) */
                    stage?: components["schemas"]["Stage"];
                    /** First instalment, NT$. 首期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.stast) */
                    stast?: components["schemas"]["Stast"];
                    /** Each further instalment, NT$. 各期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.staed) */
                    staed?: components["schemas"]["Staed"];
                    /** Result of 3D Secure; 5, 6, 2 and 1 passed through it. 3D(VBV) 回傳值 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.eci) */
                    eci?: components["schemas"]["Eci"];
                    /** Last four digits of the card. 卡片的末 4 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.card4no) */
                    card4no?: components["schemas"]["Card4no"];
                    /** First six digits of the card. 卡片的前 6 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.card6no) */
                    card6no?: components["schemas"]["Card6no"];
                    /** Bonus points used. 紅利扣點 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_dan) */
                    red_dan?: components["schemas"]["RedDan"];
                    /** Amount that bonus points took off, NT$. 紅利折抵金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_de_amt) */
                    red_de_amt?: components["schemas"]["RedDeAmt"];
                    /** Amount charged after bonus points, NT$. 實際扣款金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_ok_amt) */
                    red_ok_amt?: components["schemas"]["RedOkAmt"];
                    /** Bonus points left. 紅利剩餘點數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_yet) */
                    red_yet?: components["schemas"]["RedYet"];
                    /** Kind of period of a recurring charge. 訂單建立時所設定的週期種類 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PeriodType) */
                    PeriodType?: components["schemas"]["PeriodType"];
                    /** Periods between two charges. 執行頻率 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.Frequency) */
                    Frequency?: components["schemas"]["Frequency"];
                    /** Number of charges ordered. 執行次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ExecTimes) */
                    ExecTimes?: components["schemas"]["ExecTimes"];
                    /** Amount of each charge, NT$. 每次授權金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PeriodAmount) */
                    PeriodAmount?: components["schemas"]["PeriodAmount"];
                    /** Number of charges that succeeded so far. 目前已成功授權的次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TotalSuccessTimes) */
                    TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
                    /** Amount of all charges that succeeded so far, NT$. 目前已成功授權的金額合計 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TotalSuccessAmount) */
                    TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
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
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.MerchantID) */
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.StoreID) */
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    /**
                     * Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果
                     *
                     * - `2`: a virtual account was issued ATM 取號成功
                     * - `10100058`: the order ran out 訂單已逾期
                     * - `10100073`: a CVS code or a barcode was issued CVS 或 BARCODE 取號成功
                     * - `10200047`: no order with this number (one source says the number was used before) 查無此訂單
                     * - `10200052`: the order number is wrong 特店訂單編號錯誤
                     * - `10200073`: CheckMacValue is wrong 檢查碼錯誤
                     * - `10200074`: no key for this merchant number (wrong environment) 找不到加密金鑰
                     * - `10200095`: not established or failed 訂單未成立或付款失敗
                     * - `10300006`: the CVS code ran out 超商代碼已過期
                     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
                     * - `10400011`: blocked by the firewall 遭防火牆阻擋
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["IssueRtnCode"];
                    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeNo) */
                    TradeNo: components["schemas"]["TradeNo"];
                    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeAmt) */
                    TradeAmt: components["schemas"]["TradeAmt"];
                    /**
                     * How it was or is to be paid. 特店選擇的付款方式
                     *
                     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
                     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
                     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
                     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
                     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
                     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
                     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
                     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
                     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
                     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
                     * - `Credit_CreditCard`: card 信用卡
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PaymentType)
                     */
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeDate) */
                    TradeDate?: components["schemas"]["TradeDate"];
                    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PlatformID) */
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField1) */
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField2) */
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField3) */
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField4) */
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    /** Bank of the virtual account; ATM only. 繳費銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.BankCode) */
                    BankCode?: components["schemas"]["BankCode"];
                    /** Virtual account; ATM only. 繳費虛擬帳號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.vAccount) */
                    vAccount?: components["schemas"]["VirtualAccount"];
                    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PaymentNo) */
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    /** Deadline for payment: `yyyy/MM/dd HH:mm:ss`, for ATM only `yyyy/MM/dd`. 繳費期限 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.ExpireDate) */
                    ExpireDate?: components["schemas"]["ExpireDate"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode1) */
                    Barcode1?: components["schemas"]["BarcodeSegment"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode2) */
                    Barcode2?: components["schemas"]["BarcodeSegment"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode3) */
                    Barcode3?: components["schemas"]["BarcodeSegment"];
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
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.MerchantID) */
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.StoreID) */
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    /**
                     * Result of the payment; only 1 is paid. 交易狀態
                     *
                     * - `1`: paid 付款成功
                     * - `10100058`: the order ran out 訂單已逾期
                     * - `10200095`: not established, or the payment failed 訂單未成立或付款失敗
                     * - `10300006`: the CVS code ran out 超商代碼已過期
                     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["PaymentRtnCode"];
                    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeNo) */
                    TradeNo?: components["schemas"]["TradeNo"];
                    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeAmt) */
                    TradeAmt: components["schemas"]["TradeAmt"];
                    /** When it was paid; empty before. 付款時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentDate) */
                    PaymentDate?: components["schemas"]["PaymentDate"];
                    /**
                     * How it was or is to be paid. 特店選擇的付款方式
                     *
                     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
                     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
                     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
                     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
                     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
                     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
                     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
                     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
                     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
                     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
                     * - `Credit_CreditCard`: card 信用卡
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentType)
                     */
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    /** Fee of the payment method and its processing, NT$; may have decimals. 通路費 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentTypeChargeFee) */
                    PaymentTypeChargeFee?: components["schemas"]["PaymentTypeChargeFee"];
                    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TradeDate) */
                    TradeDate?: components["schemas"]["TradeDate"];
                    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PlatformID) */
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    /**
                     * Whether somebody only simulated the payment; never ship for 1. 是否為模擬付款
                     *
                     * - `0`: a real payment 非模擬付款
                     * - `1`: simulated in the console; nothing was paid 模擬付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.SimulatePaid)
                     */
                    SimulatePaid?: components["schemas"]["SimulatePaid"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField1) */
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField2) */
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField3) */
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.CustomField4) */
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    /** Payer's bank; WebATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMAccBank) */
                    WebATMAccBank?: components["schemas"]["WebATMAccBank"];
                    /** Last five digits of the payer's account; WebATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMAccNo) */
                    WebATMAccNo?: components["schemas"]["WebATMAccNo"];
                    /** Name of the payer's bank; WebATM only. 銀行名稱 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.WebATMBankName) */
                    WebATMBankName?: components["schemas"]["WebATMBankName"];
                    /** Payer's bank; ATM only. 付款人銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ATMAccBank) */
                    ATMAccBank?: components["schemas"]["ATMAccBank"];
                    /** Last five digits of the payer's account; ATM only. 付款人銀行帳號後五碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ATMAccNo) */
                    ATMAccNo?: components["schemas"]["ATMAccNo"];
                    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PaymentNo) */
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    /**
                     * Chain where the code was paid. 繳費超商
                     *
                     * - `family`: FamilyMart 全家
                     * - `hilife`: Hi-Life 萊爾富
                     * - `okmart`: OK mart OK 超商
                     * - `ibon`: 7-ELEVEN 7-11
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PayFrom)
                     */
                    PayFrom?: components["schemas"]["PayFrom"];
                    /** Number of a Tenpay payment; no longer offered. 財付通交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TenpayTradeNo) */
                    TenpayTradeNo?: components["schemas"]["TenpayTradeNo"];
                    /** Payer's number at Alipay; no longer offered. 付款人在支付寶的系統編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.AlipayID) */
                    AlipayID?: components["schemas"]["AlipayID"];
                    /** Number of an Alipay payment; no longer offered. 支付寶交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.AlipayTradeNo) */
                    AlipayTradeNo?: components["schemas"]["AlipayTradeNo"];
                    /** Number of a TWQR payment; newer answers only. 行動支付交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TWQRTradeNo) */
                    TWQRTradeNo?: components["schemas"]["TWQRTradeNo"];
                    /** Number of the card authorisation. 授權交易單號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.gwsr) */
                    gwsr?: components["schemas"]["Gwsr"];
                    /** When the card was authorised. 處理時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.process_date) */
                    process_date?: components["schemas"]["ProcessDate"];
                    /** Authorisation code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.auth_code) */
                    auth_code?: components["schemas"]["AuthCode"];
                    /** Amount charged to the card, NT$. 金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.amount) */
                    amount?: components["schemas"]["CardAmount"];
                    /** Number of instalments. 分期期數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.stage) */
                    stage?: components["schemas"]["Stage"];
                    /** First instalment, NT$. 首期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.stast) */
                    stast?: components["schemas"]["Stast"];
                    /** Each further instalment, NT$. 各期金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.staed) */
                    staed?: components["schemas"]["Staed"];
                    /** Result of 3D Secure; 5, 6, 2 and 1 passed through it. 3D(VBV) 回傳值 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.eci) */
                    eci?: components["schemas"]["Eci"];
                    /** Last four digits of the card. 卡片的末 4 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.card4no) */
                    card4no?: components["schemas"]["Card4no"];
                    /** First six digits of the card. 卡片的前 6 碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.card6no) */
                    card6no?: components["schemas"]["Card6no"];
                    /** Bonus points used. 紅利扣點 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_dan) */
                    red_dan?: components["schemas"]["RedDan"];
                    /** Amount that bonus points took off, NT$. 紅利折抵金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_de_amt) */
                    red_de_amt?: components["schemas"]["RedDeAmt"];
                    /** Amount charged after bonus points, NT$. 實際扣款金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_ok_amt) */
                    red_ok_amt?: components["schemas"]["RedOkAmt"];
                    /** Bonus points left. 紅利剩餘點數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.red_yet) */
                    red_yet?: components["schemas"]["RedYet"];
                    /** Kind of period of a recurring charge. 訂單建立時所設定的週期種類 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PeriodType) */
                    PeriodType?: components["schemas"]["PeriodType"];
                    /** Periods between two charges. 執行頻率 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.Frequency) */
                    Frequency?: components["schemas"]["Frequency"];
                    /** Number of charges ordered. 執行次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.ExecTimes) */
                    ExecTimes?: components["schemas"]["ExecTimes"];
                    /** Amount of each charge, NT$. 每次授權金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.PeriodAmount) */
                    PeriodAmount?: components["schemas"]["PeriodAmount"];
                    /** Number of charges that succeeded so far. 目前已成功授權的次數 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TotalSuccessTimes) */
                    TotalSuccessTimes?: components["schemas"]["TotalSuccessTimes"];
                    /** Amount of all charges that succeeded so far, NT$. 目前已成功授權的金額合計 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html#field.TotalSuccessAmount) */
                    TotalSuccessAmount?: components["schemas"]["TotalSuccessAmount"];
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
                    /** Merchant number. 特店編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.MerchantID) */
                    MerchantID: components["schemas"]["MerchantIDEcho"];
                    /** The merchant's order number. 特店訂單編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.MerchantTradeNo) */
                    MerchantTradeNo: components["schemas"]["MerchantTradeNoEcho"];
                    /** The merchant's own number of a branch; may be empty. 特店旗下店舖代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.StoreID) */
                    StoreID?: components["schemas"]["StoreIDEcho"];
                    /**
                     * Whether a code was issued; 10100073 or 2 is issued, never 1, anything else failed. 取號結果
                     *
                     * - `2`: a virtual account was issued ATM 取號成功
                     * - `10100058`: the order ran out 訂單已逾期
                     * - `10100073`: a CVS code or a barcode was issued CVS 或 BARCODE 取號成功
                     * - `10200047`: no order with this number (one source says the number was used before) 查無此訂單
                     * - `10200052`: the order number is wrong 特店訂單編號錯誤
                     * - `10200073`: CheckMacValue is wrong 檢查碼錯誤
                     * - `10200074`: no key for this merchant number (wrong environment) 找不到加密金鑰
                     * - `10200095`: not established or failed 訂單未成立或付款失敗
                     * - `10300006`: the CVS code ran out 超商代碼已過期
                     * - `10300066`: the result is awaited: neither paid nor failed, do not ship 交易付款結果待確認中，請勿出貨
                     * - `10400011`: blocked by the firewall 遭防火牆阻擋
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.RtnCode)
                     */
                    RtnCode: components["schemas"]["IssueRtnCode"];
                    /** Text that goes with RtnCode; never match on it. 交易訊息 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.RtnMsg) */
                    RtnMsg?: components["schemas"]["RtnMsg"];
                    /** ECPay's number of the order. 綠界的交易編號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeNo) */
                    TradeNo: components["schemas"]["TradeNo"];
                    /** Amount of the order, NT$; compare it with your own. 交易金額 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeAmt) */
                    TradeAmt: components["schemas"]["TradeAmt"];
                    /**
                     * How it was or is to be paid. 特店選擇的付款方式
                     *
                     * - `CVS_CVS`: CVS code at any chain 超商代碼繳款
                     * - `CVS_OK`: CVS code at OK mart OK 超商代碼繳款
                     * - `CVS_FAMILY`: CVS code at FamilyMart 全家超商代碼繳款
                     * - `CVS_HILIFE`: CVS code at Hi-Life 萊爾富超商代碼繳款
                     * - `CVS_IBON`: CVS code at 7-ELEVEN ibon 7-11 ibon 代碼繳款
                     * - `BARCODE_BARCODE`: barcode of three segments 超商條碼繳款
                     * - `ATM_BOT`: virtual account at the Bank of Taiwan 台灣銀行 ATM
                     * - `ATM_LAND`: virtual account at the Land Bank 土地銀行 ATM
                     * - `ATM_TAISHIN`: virtual account at Taishin Bank 台新銀行 ATM
                     * - `WebATM_TAISHIN`: WebATM of Taishin Bank 台新銀行 WebATM
                     * - `Credit_CreditCard`: card 信用卡
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PaymentType)
                     */
                    PaymentType?: components["schemas"]["PaymentMethod"];
                    /** When the order was established. 訂單成立時間 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.TradeDate) */
                    TradeDate?: components["schemas"]["TradeDate"];
                    /** Platform number. 特約合作平台商代號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PlatformID) */
                    PlatformID?: components["schemas"]["PlatformIDEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField1) */
                    CustomField1?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField2) */
                    CustomField2?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField3) */
                    CustomField3?: components["schemas"]["CustomFieldEcho"];
                    /** The merchant's own note. 自訂名稱欄位 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.CustomField4) */
                    CustomField4?: components["schemas"]["CustomFieldEcho"];
                    /** Bank of the virtual account; ATM only. 繳費銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.BankCode) */
                    BankCode?: components["schemas"]["BankCode"];
                    /** Virtual account; ATM only. 繳費虛擬帳號 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.vAccount) */
                    vAccount?: components["schemas"]["VirtualAccount"];
                    /** Payment code of a CVS order; empty for barcodes and other methods. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.PaymentNo) */
                    PaymentNo?: components["schemas"]["PaymentNo"];
                    /** Deadline for payment: `yyyy/MM/dd HH:mm:ss`, for ATM only `yyyy/MM/dd`. 繳費期限 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.ExpireDate) */
                    ExpireDate?: components["schemas"]["ExpireDate"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode1) */
                    Barcode1?: components["schemas"]["BarcodeSegment"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode2) */
                    Barcode2?: components["schemas"]["BarcodeSegment"];
                    /** Segment of the barcode, in Code 39; zeros and letters count. Empty for CVS codes. 條碼 [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html#field.Barcode3) */
                    Barcode3?: components["schemas"]["BarcodeSegment"];
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
