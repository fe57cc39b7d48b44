// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
export interface OrderRequest {
    /** Shopper's account with the merchant; remembered cards and invoices hang on it, so never share one between shoppers. 消費者帳號 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_id) */
    user_id: components["schemas"]["UserId"];
    /** Shopper's name. 消費者姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_name) */
    user_name?: components["schemas"]["UserName"];
    /** Shopper's real name. 消費者真實姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_real_name) */
    user_real_name?: components["schemas"]["UserRealName"];
    /** Shopper's postcode. 消費者郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_zipcode) */
    user_zipcode?: components["schemas"]["UserZipcode"];
    /** Shopper's billing address. 消費者帳單地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_address) */
    user_address?: components["schemas"]["UserAddress"];
    /**
     * Kind of personal number, sent as a number. 證號類型
     *
     * - `1`: national identity number; the default 身份證字號
     * - `2`: resident certificate number 統一證號
     * - `3`: passport number 護照號碼
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_sn_type)
     */
    user_sn_type?: components["schemas"]["SnType"];
    /** Number of the payer's identity card, residence permit or passport. 身分證/統一證號/護照號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_sn) */
    user_sn?: components["schemas"]["UserSn"];
    /** Shopper's phone at home. 家用電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_phone) */
    user_phone?: components["schemas"]["UserPhone"];
    /** Country code of the mobile phone, such as 886. 行動電話國碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_cellphone_code) */
    user_cellphone_code?: components["schemas"]["UserCellphoneCode"];
    /** Shopper's mobile phone. 行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_cellphone) */
    user_cellphone?: components["schemas"]["UserCellphone"];
    /** Shopper's e-mail address. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_email) */
    user_email?: components["schemas"]["UserEmail"];
    /** Shopper's date of birth; the document gives no format here, and YYYYMMDD elsewhere. 生日 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_birthday) */
    user_birthday?: components["schemas"]["UserBirthday"];
    /** Order total in NT$: item totals plus discount plus shipping fee; of one period if recurring. 訂單總金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.cost) */
    cost: number;
    /**
     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.currency)
     */
    currency?: components["schemas"]["Currency"];
    /**
     * Whether the amount is exchanged into the card's own currency. 自動換匯
     *
     * - `0`: off; the default 關閉
     * - `1`: on 開啟
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.enable_dcc)
     */
    enable_dcc?: components["schemas"]["DccFlag"];
    /** The merchant's own order number, up to 50 bytes; 16 for KGI's cards for medical bills and donations. 訂單編號 Limits: not empty; up to 50 bytes in UTF-8. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.order_id) */
    order_id: string;
    /** IP address of the shopper; checked by some gateways. 消費者來源 IP [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.ip) */
    ip: components["schemas"]["Ip"];
    /** Number of things in the order. 訂單內物品數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.item) */
    item?: string;
    /** What is sold. 訂單物品項目 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items) */
    items: components["schemas"]["Item"][];
    /**
     * How often a recurring order is charged; the vendor's table is headed "instalments". 期數單位
     *
     * - `W`: every week 每週定期扣款
     * - `F`: every two weeks 雙週定期扣款
     * - `M`: every month 每月定期扣款
     * - `S`: every quarter 每季定期扣款
     * - `H`: every half year 每半年定期扣款
     * - `A`: every year 每一年定期扣款
     * - `O`: once 一次性扣款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.regular)
     */
    regular?: components["schemas"]["RecurrenceUnit"];
    /** Number of periods in digits, such as 12; 0 is without end. 總期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.regular_total) */
    regular_total?: string;
    /**
     * Format: yyyyMMdd
     * Day of the first charge, today or later; today if left out. 起扣日 Limits: as `yyyyMMdd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.regular_first_charge_date)
     */
    regular_first_charge_date?: Date | string;
    /** Number of a recurring agreement. 定期定額式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.group_id) */
    group_id?: string;
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.echo_0) */
    echo_0?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.echo_1) */
    echo_1?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.echo_2) */
    echo_2?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.echo_3) */
    echo_3?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.echo_4) */
    echo_4?: components["schemas"]["EchoSent"];
    /**
     * The payment tools that a page offers: one code, one number, or several numbers with commas. 預選付費方法
     *
     * - `0`: every tool that the shop may use 全部可用支付方式
     * - `1`: credit card 信用卡
     * - `2`: top-up; older manual only 儲值
     * - `3`: convenience store code 超商代碼
     * - `4`: web ATM WEBATM
     * - `5`: TELECOM; older manual only TELECOM
     * - `6`: virtual account, ATM transfer 虛擬帳號
     * - `7`: UnionPay card 銀聯卡
     * - `8`: stored-value point cards, GASH and Imoney 點數卡
     * - `9`: credit card issued outside Taiwan 海外信用卡
     * - `10`: Alipay 支付寶
     * - `11`: SMARTPAY; older manual only SMARTPAY
     * - `12`: MATM; listed among a shop's tools, in no table MATM
     * - `13`: WeChat Pay 微信支付
     * - `14`: recurring charge of a Taiwanese credit card 定期定額扣款
     * - `15`: LINE Pay online LINE Pay線上付款
     * - `16`: LINE Pay at the counter LINE Pay線下付款
     * - `17`: QQ; older manual only QQ
     * - `18`: QQ H5; older manual only QQH5
     * - `19`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
     * - `20`: Apple Pay APPLE PAY
     * - `21`: Google Pay Google Pay
     * - `23`: credit card by instalments 信用卡分期
     * - `24`: credit card with bonus points 信用卡紅利
     * - … 68 more in the reference
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.pfn)
     */
    pfn?: components["schemas"]["PaymentToolSelection"];
    /**
     * What the shopper holds; listed in the text only. 消費者操作介面類型
     *
     * - `pc`: a computer 電腦
     * - `app`: a phone 行動裝置
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.interface)
     */
    interface?: components["schemas"]["InterfaceType"];
    /** Discount in NT$, zero or negative since it is added to the sum; 0 if left out. 折價 Limits: at most 0. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.discount) */
    discount?: number;
    /** Where the shopper's browser goes after success; gets no result. The name lacks a u. 成功導頁網址 Limits: as `uri`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.success_returl) */
    success_returl?: components["schemas"]["SuccessUrl"];
    /** Where the shopper's browser goes after failure; gets no result. The name lacks a u. 失敗導頁網址 Limits: as `uri`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.failure_returl) */
    failure_returl?: components["schemas"]["FailureUrl"];
    /** For how many days a virtual account or CVS code can be paid; 3 if left out. 有效天數 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.limit_pay_days) */
    limit_pay_days?: number;
    /** Shipping fee in NT$. 運費 Limits: 0 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_fee) */
    shipping_fee?: number;
    /**
     * Whether the card is remembered for a quick checkout. 啟用快速結帳
     *
     * - `0`: off 關閉
     * - `1`: on; the default 開啟
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.enable_quickpay)
     */
    enable_quickpay?: components["schemas"]["QuickPayFlag"];
    /**
     * Whether the electronic wallet is used. 啟用電子錢包
     *
     * - `0`: off; the default 關閉
     * - `1`: on 開啟
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.enable_ewallet)
     */
    enable_ewallet?: components["schemas"]["EwalletFlag"];
    /** Virtual card number from ewalletBound. 電子錢包虛擬卡號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.virtual_pan) */
    virtual_pan?: string;
    /**
     * How the electronic wallet is charged. 電子錢包執行類型
     *
     * - `1`: in front of the shopper; the default 電子錢包前景交易
     * - `2`: in the background 電子錢包背景交易
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.ewallet_type)
     */
    ewallet_type?: components["schemas"]["EwalletType"];
    /**
     * Where the payment is keyed in, sent as a number. 交易類型
     *
     * - `1`: online, by the shopper; the default 網路交易
     * - `2`: over the counter, by the shop 實體交易
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.transaction_type)
     */
    transaction_type?: components["schemas"]["TransactionType"];
    /** Which installments the page may offer, per number of periods the codes of the domestic banks. 國內信用卡分期顯示限定 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.creditcard_installment) */
    creditcard_installment?: {
        [key: string]: string[];
    };
    /** Product code of a cardless installment. 無卡分期商品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.cardless_code) */
    cardless_code?: string;
    /** Numbers of periods the shopper may choose from with cardless installments. 無卡分期 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.cardless_installment) */
    cardless_installment?: number[];
    /** eACH code, needed with EACH; the vendor publishes no list. eACH 交易代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.each_code) */
    each_code?: string;
    /**
     * Whether an e-invoice is issued with the order. 電子發票是否開立狀態
     *
     * - `0`: no 不開立電子發票
     * - `1`: yes 開立電子發票
     * - `2`: as set in the console; the default 依系統設定
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.issue_invoice_state)
     */
    issue_invoice_state?: components["schemas"]["IssueInvoiceState"];
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_ratetype)
     */
    invoice_ratetype?: components["schemas"]["InvoiceRateType"];
    /**
     * What becomes of the e-invoice; never 3 together with a PayPage order, where the shopper chooses on the page. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_input_type)
     */
    invoice_input_type?: components["schemas"]["InvoiceInputType"];
    /**
     * Carrier of a cloud invoice, sent as a number. 雲端發票類型
     *
     * - `2`: mobile barcode 手機條碼
     * - `3`: citizen digital certificate 自然人憑證條碼
     * - `4`: by e-mail; the invoice query ties it to the postal address for a winning invoice 以E-Mail寄送
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_cloud_type)
     */
    invoice_cloud_type?: components["schemas"]["InvoiceCloudType"];
    /** Buyer's tax number on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_tax_id) */
    invoice_tax_id?: components["schemas"]["TaxIdOnCloudInvoice"];
    /** Mobile barcode, a slash and seven characters; only with invoice_cloud_type 2. 手機條碼 Limits: up to 8 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_mobile_code) */
    invoice_mobile_code?: components["schemas"]["MobileBarcode"];
    /** Citizen certificate barcode, two capitals and 14 digits; only with invoice_cloud_type 3. 自然人憑證條碼 Limits: up to 16 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_natural_person) */
    invoice_natural_person?: components["schemas"]["NaturalPersonBarcode"];
    /** Donation code, three to seven digits; only with invoice_input_type 2. 愛心碼 Limits: up to 7 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_love_code) */
    invoice_love_code?: components["schemas"]["LoveCode"];
    /** Buyer's name on a paper invoice; only with invoice_input_type 3. 發票抬頭 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_title) */
    invoice_b2b_title?: components["schemas"]["PaperInvoiceTitle"];
    /** Buyer's tax number on a paper invoice, eight digits; only with invoice_input_type 3. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_id) */
    invoice_b2b_id?: components["schemas"]["TaxIdOnPaperInvoice"];
    /** Address on a paper invoice; only with invoice_input_type 3. 發票地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_address) */
    invoice_b2b_address?: components["schemas"]["PaperInvoiceAddress"];
    /**
     * Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動
     *
     * - `0`: may be changed; the default 可以異動
     * - `1`: may not be changed 不可異動
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_title_force)
     */
    invoice_b2b_title_force?: components["schemas"]["InvoiceForceFlag"];
    /**
     * Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動
     *
     * - `0`: may be changed; the default 可以異動
     * - `1`: may not be changed 不可異動
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_id_force)
     */
    invoice_b2b_id_force?: components["schemas"]["InvoiceForceFlag"];
    /**
     * Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動
     *
     * - `0`: may be changed; the default 可以異動
     * - `1`: may not be changed 不可異動
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.invoice_b2b_address_force)
     */
    invoice_b2b_address_force?: components["schemas"]["InvoiceForceFlag"];
    /** Who applies for instalments without a card, for the finance company. 無卡分期消費者資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data) */
    user_data?: components["schemas"]["CardlessUser"];
    /** Files for a cardless installment. 無卡分期上傳檔案路徑 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.files_path) */
    files_path?: components["schemas"]["CardlessFile"][];
    /** Amount or points of a top-up. 儲值交易之交易金額/點數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.price) */
    price?: number;
    /** Product code of a top-up. 儲值產品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_code) */
    recharge_code?: string;
    /** What is topped up. 儲值交易用物品資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items) */
    recharge_items?: components["schemas"]["RechargeItem"][];
    /**
     * Whether the agent's fee includes text messages; the vendor's table repeats the handling fee's words. 含不含簡訊費
     *
     * - `0`: not included; the default 不含簡訊費
     * - `1`: included 含簡訊費
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.agent_sms_fee_type)
     */
    agent_sms_fee_type?: components["schemas"]["SmsFeeFlag"];
    /**
     * Whether the agent's fee includes the handling fee. 含不含手續費類型
     *
     * - `0`: not included; the default 不含手續費
     * - `1`: included 含手續費
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.agent_charge_fee_type)
     */
    agent_charge_fee_type?: components["schemas"]["ChargeFeeFlag"];
    /** Fee of the reseller in NT$. 經銷商代收費 Limits: 0 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.agent_charge_fee) */
    agent_charge_fee?: number;
    /**
     * Whether an agent collects the fee; without it the vendor goes by the other three agent fields. 是否為經銷商代收費模式
     *
     * - `0`: not collected by an agent 不是經銷商代收費模式
     * - `1`: collected by an agent 是經銷商代收費模式
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.is_agent_charge)
     */
    is_agent_charge?: components["schemas"]["AgentChargeFlag"];
    /** Where a pay-later order goes. 後付款送貨資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info) */
    shipping_info?: components["schemas"]["ShippingInfo"];
    /**
     * Whether a card payment is captured on its own. 信用卡授權請款模式類型
     *
     * - `0`: the shop captures it 自行請款
     * - `1`: captured automatically; the default 自動請款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.creditcard_is_automatic_payment)
     */
    creditcard_is_automatic_payment?: components["schemas"]["AutomaticPaymentType"];
}
export interface Item {
    /** Product number. 商品編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.id) */
    id: string;
    /** Name of the product; refunds and captures have to use the same. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.name) */
    name: string;
    /** Price of one, NT$. 商品單價 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.cost) */
    cost: number;
    /** How many. 商品數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.amount) */
    amount: number;
    /** Price of the line, NT$. 商品小計 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.total) */
    total: number;
    /** Picture of the product; used by LINE Pay online only. 商品圖片連結 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.items.image_url) */
    image_url?: string;
}
export interface CardlessUser {
    /** Internet address that the consumer logged in from. 消費者登入 IP [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.ip) */
    ip?: string;
    /** Account of the consumer in the shop. 註冊帳號名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_id) */
    user_id?: string;
    /** Name of the consumer. 消費者姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_name) */
    user_name?: string;
    /** Real name of the consumer. 消費者真實姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_real_name) */
    user_real_name?: string;
    /** Postcode of the consumer. 消費者地址郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_address_post_zone) */
    user_address_post_zone?: string;
    /** Address of the consumer. 消費者地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_address) */
    user_address?: string;
    /**
     * Kind of personal number, sent as a number. 證號類型
     *
     * - `1`: national identity number; the default 身份證字號
     * - `2`: resident certificate number 統一證號
     * - `3`: passport number 護照號碼
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_sn_type)
     */
    user_sn_type?: components["schemas"]["SnType"];
    /** Identity, resident certificate or passport number of the consumer. 身份證字號/統一證號/護照號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_sn) */
    user_sn?: string;
    /**
     * Format: yyyyMMdd
     * Day on which the identity card was issued, YYYYMMDD. 發證（身分證）日期 Limits: as `yyyyMMdd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.issue_date)
     */
    issue_date?: Date | string;
    /**
     * Where the consumer's identity card was issued. 領補換（身分證）地點
     *
     * - `10001`: Taipei County 北縣
     * - `10002`: Yilan County 宜縣
     * - `10003`: Taoyuan County 桃縣
     * - `10004`: Hsinchu County 竹縣
     * - `10005`: Miaoli County 苗縣
     * - `10006`: Taichung County 中縣
     * - `10007`: Changhua County 彰縣
     * - `10008`: Nantou County 投縣
     * - `10009`: Yunlin County 雲縣
     * - `10010`: Chiayi County 嘉縣
     * - `10011`: Tainan County 南縣
     * - `10012`: Kaohsiung County 高縣
     * - `10013`: Pingtung County 屏縣
     * - `10014`: Taitung County 東縣
     * - `10015`: Hualien County 花縣
     * - `10016`: Penghu County 澎縣
     * - `10017`: Keelung City 基市
     * - `10018`: Hsinchu City 竹市
     * - `10020`: Chiayi City 嘉市
     * - `63000`: Taipei City 北市
     * - `64000`: Kaohsiung City 高市
     * - `65000`: New Taipei City 新北市
     * - `66000`: Taichung City 中市
     * - `67000`: Tainan City 南市
     * - `68000`: Taoyuan City 桃市
     * - `09007`: Lienchiang County 連江
     * - `09020`: Kinmen County 金門
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.issue_place)
     */
    issue_place?: components["schemas"]["IssuePlace"];
    /**
     * Why the consumer's identity card was issued. 領補換（身分證件）類型
     *
     * - `0`: collected or replaced 領補發
     * - `1`: for the first time 初發
     * - `2`: replaced 補發
     * - `3`: exchanged 換發
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.issue_type)
     */
    issue_type?: components["schemas"]["IssueType"];
    /** Daytime telephone of the consumer: country code, 886 if left out. 家用電話（白天電話）國碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_phone_code) */
    user_phone_code?: string;
    /** Daytime telephone of the consumer: area code. 家用電話（白天電話）區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_phone_area_code) */
    user_phone_area_code?: string;
    /** Daytime telephone of the consumer: number. 家用電話（白天電話） [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_phone) */
    user_phone?: string;
    /** Daytime telephone of the consumer: extension. 家用電話（白天電話）分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_phone_ext) */
    user_phone_ext?: string;
    /** Country code of the mobile phone, 886 if left out. 行動電話國碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_cellphone_code) */
    user_cellphone_code?: string;
    /** Mobile phone of the consumer. 行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_cellphone) */
    user_cellphone?: string;
    /** E-mail address of the consumer. 消費者 E-Mail [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_email) */
    user_email?: string;
    /**
     * Format: yyyyMMdd
     * Day of birth of the consumer, YYYYMMDD. 消費者生日 Limits: as `yyyyMMdd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.user_birthday)
     */
    user_birthday?: Date | string;
    /** Registered address: postcode. 戶籍地址郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.residence_address_post_zone) */
    residence_address_post_zone?: string;
    /** Registered address: street, number, floor. 戶籍地址（路街巷弄號樓室） [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.residence_address) */
    residence_address?: string;
    /** Telephone at the registered address: area code. 戶籍電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.residence_phone_area_code) */
    residence_phone_area_code?: string;
    /** Telephone at the registered address: number. 戶籍電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.residence_phone) */
    residence_phone?: string;
    /** Telephone at the registered address: extension. 戶籍電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.residence_phone_ext) */
    residence_phone_ext?: string;
    /** Bank account of the consumer: bank; a leading zero counts. 銀行帳戶銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.bank_code) */
    bank_code?: string;
    /** Bank account of the consumer: branch. 銀行帳戶分行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.bank_branch_code) */
    bank_branch_code?: string;
    /** Bank account of the consumer: name. 銀行帳戶名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.bank_account_name) */
    bank_account_name?: string;
    /** Bank account of the consumer: number. 銀行帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.bank_account_number) */
    bank_account_number?: string;
    /** Account that the salary goes to: bank. 薪轉存摺銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.salary_bank_code) */
    salary_bank_code?: string;
    /** Account that the salary goes to: branch. 薪轉存摺分行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.salary_bank_branch_code) */
    salary_bank_branch_code?: string;
    /** Account that the salary goes to: number. 薪轉帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.salary_bank_account_number) */
    salary_bank_account_number?: string;
    /**
     * Who owns the home. 居住房屋擁有者
     *
     * - `1`: the consumer 自有
     * - `2`: the spouse 配偶
     * - `3`: a relative 親人
     * - `4`: rented 租賃
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.house_owner)
     */
    house_owner?: components["schemas"]["HouseOwner"];
    /** How long the consumer has lived there: years. 居住房屋年數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.living_years) */
    living_years?: string;
    /** How long the consumer has lived there: months. 居住房屋月數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.living_months) */
    living_months?: string;
    /** Postal address: postcode. 通訊地址郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.mailing_address_post_zone) */
    mailing_address_post_zone?: string;
    /** Postal address: street, number, floor. 通訊地址（路街巷弄號樓室） [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.mailing_address) */
    mailing_address?: string;
    /**
     * Marital status. 婚姻狀況
     *
     * - `1`: single 單身
     * - `2`: married 已婚
     * - `3`: divorced 離婚
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.marital_status)
     */
    marital_status?: components["schemas"]["MaritalStatus"];
    /** How many children. 子女數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.children) */
    children?: string;
    /**
     * Education. 教育程度
     *
     * - `1`: doctorate 博士
     * - `2`: graduate school 研究所
     * - `3`: university or college 大學/大專
     * - `4`: senior high or vocational school 高中職
     * - `5`: junior high or primary school 國中/國小
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.education_level)
     */
    education_level?: components["schemas"]["EducationLevel"];
    /**
     * Kind of employer. 工作組織類型
     *
     * - `1`: company 公司
     * - `2`: registered business 營登
     * - `3`: foundation 財法
     * - `4`: association 社法
     * - `5`: public office 公職
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_type)
     */
    organization_type?: components["schemas"]["OrganizationType"];
    /** Company number of the employer. 公司統一編號（營登/財法/社法） [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_id) */
    organization_id?: string;
    /** Employer. 公司名稱（服務單位） [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_name) */
    organization_name?: string;
    /** Telephone of the employer: area code. 公司電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_phone_area_code) */
    organization_phone_area_code?: string;
    /** Telephone of the employer: number. 公司電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_phone) */
    organization_phone?: string;
    /** Telephone of the employer: extension. 公司電話分機號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_phone_ext) */
    organization_phone_ext?: string;
    /** Postcode of the employer. 公司（服務單位）地址郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_address_post_zone) */
    organization_address_post_zone?: string;
    /** Address of the employer. 公司（服務單位）地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.organization_address) */
    organization_address?: string;
    /** Whether and how employed; the values are not published. 就業狀態 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.employment_status) */
    employment_status?: string;
    /** Kind of work; the values are not published. 職務類型 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.career) */
    career?: string;
    /** Kind of work, more closely; the values are not published. 次要職務類型 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.subcareer) */
    subcareer?: string;
    /** Rank at work. 職等 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.grade) */
    grade?: string;
    /** How long at this work: years. 工作年資年數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.working_years) */
    working_years?: string;
    /** How long at this work: months. 工作年資月數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.working_months) */
    working_months?: string;
    /** Salary of a month. 月薪 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.monthly_salary) */
    monthly_salary?: string;
    /** Legal representative: name. 法定代理人姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_name) */
    legal_representative_name?: string;
    /** Legal representative: identity number. 法定代理人身分證字號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_personal_id) */
    legal_representative_personal_id?: string;
    /** Legal representative: day of birth; the form is not stated. 法定代理人出生日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_birthday) */
    legal_representative_birthday?: string;
    /** Legal representative: postcode. 法定代理人郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_contact_address_post_zone) */
    legal_representative_contact_address_post_zone?: string;
    /** Legal representative: address. 法定代理人聯絡地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_contact_address) */
    legal_representative_contact_address?: string;
    /** Legal representative: area code of the telephone at home. 法定代理人住家電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_home_phone_area_code) */
    legal_representative_home_phone_area_code?: string;
    /** Legal representative: telephone at home. 法定代理人住家電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_home_phone) */
    legal_representative_home_phone?: string;
    /** Legal representative: mobile phone. 法定代理人行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.legal_representative_cellphone) */
    legal_representative_cellphone?: string;
    /** When the consumer wants to be called; the form is not stated. 指定照會時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_time) */
    contact_time?: string;
    /**
     * How the instalments are paid; there is no 2. 繳款方式
     *
     * - `1`: electronic bill 電子帳單
     * - `3`: text message, paid at a convenience store 超商簡訊繳款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.payment_method)
     */
    payment_method?: components["schemas"]["CardlessPaymentMethod"];
    /**
     * What became of the consumer's credit cards. 信用卡狀態
     *
     * - `1`: never had one 沒辦過卡
     * - `2`: none, stopped by the holder 無卡自停
     * - `3`: repaying by agreement 協商繳款中
     * - `4`: other 其他
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.creditcard_status)
     */
    creditcard_status?: components["schemas"]["CreditCardStatus"];
    /** Remark on the credit cards. 信用卡狀態說明 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.creditcard_status_remark) */
    creditcard_status_remark?: string;
    /** Credit card of the consumer: bank. 信用卡發卡銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.customer_creditcard_bank_code) */
    customer_creditcard_bank_code?: string;
    /** Credit card of the consumer: month of expiry. 信用卡有效日期月 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.creditcard_validdate_month) */
    creditcard_validdate_month?: string;
    /** Credit card of the consumer: year of expiry. 信用卡有效日期年 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.creditcard_validdate_year) */
    creditcard_validdate_year?: string;
    /** Contact person: Chinese name. 聯絡人中文姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_name) */
    contact_person_name?: string;
    /**
     * Contact person: relation to the consumer. 聯絡人關係
     *
     * - `1`: spouse 配偶
     * - `2`: parent 父母
     * - `3`: brother or sister 兄弟姐妹
     * - `4`: other relative or friend 其他親友
     * - `5`: colleague 同事
     * - `6`: friend 朋友
     * - `7`: child 子女
     * - `8`: other 其他
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_relationship)
     */
    contact_person_relationship?: components["schemas"]["ContactRelationship"];
    /** Contact person: mobile phone. 聯絡人行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_cellphone) */
    contact_person_cellphone?: string;
    /** Contact person: area code of the telephone at home. 聯絡人住宅電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_phone_area_code) */
    contact_person_phone_area_code?: string;
    /** Contact person: telephone at home. 聯絡人住宅電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_phone) */
    contact_person_phone?: string;
    /** Contact person: extension at home. 聯絡人住宅電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_phone_ext) */
    contact_person_phone_ext?: string;
    /** Contact person: area code of the telephone at work. 聯絡人公司電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_organization_phone_area_code) */
    contact_person_organization_phone_area_code?: string;
    /** Contact person: telephone at work. 聯絡人公司電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_organization_phone) */
    contact_person_organization_phone?: string;
    /** Contact person: extension at work. 聯絡人公司電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_organization_phone_ext) */
    contact_person_organization_phone_ext?: string;
    /**
     * Contact person: whether the call is to be kept confidential. 聯絡人是否保密照會
     *
     * - `0`: no 否
     * - `1`: yes 是
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_confidentiality)
     */
    contact_person_confidentiality?: components["schemas"]["ConfidentialityFlag"];
    /**
     * Format: yyyyMMddHHmm
     * Contact person: when to call, YYYYMMDDHHMM. 聯絡人照會時間 Limits: as `yyyyMMddHHmm`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person_meeting_time)
     */
    contact_person_meeting_time?: Date | string;
    /** Second contact person: Chinese name. 聯絡人2中文姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_name) */
    contact_person2_name?: string;
    /**
     * Second contact person: relation to the consumer. 聯絡人2關係
     *
     * - `1`: spouse 配偶
     * - `2`: parent 父母
     * - `3`: brother or sister 兄弟姐妹
     * - `4`: other relative or friend 其他親友
     * - `5`: colleague 同事
     * - `6`: friend 朋友
     * - `7`: child 子女
     * - `8`: other 其他
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_relationship)
     */
    contact_person2_relationship?: components["schemas"]["ContactRelationship"];
    /** Second contact person: mobile phone. 聯絡人2行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_cellphone) */
    contact_person2_cellphone?: string;
    /** Second contact person: area code of the telephone at home. 聯絡人2住宅電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_phone_area_code) */
    contact_person2_phone_area_code?: string;
    /** Second contact person: telephone at home. 聯絡人2住宅電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_phone) */
    contact_person2_phone?: string;
    /** Second contact person: extension at home. 聯絡人2住宅電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_phone_ext) */
    contact_person2_phone_ext?: string;
    /** Second contact person: area code of the telephone at work. 聯絡人2公司電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_organization_phone_area_code) */
    contact_person2_organization_phone_area_code?: string;
    /** Second contact person: telephone at work. 聯絡人2公司電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_organization_phone) */
    contact_person2_organization_phone?: string;
    /** Second contact person: extension at work. 聯絡人2公司電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_organization_phone_ext) */
    contact_person2_organization_phone_ext?: string;
    /**
     * Second contact person: whether the call is to be kept confidential. 聯絡人2是否保密照會
     *
     * - `0`: no 否
     * - `1`: yes 是
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_confidentiality)
     */
    contact_person2_confidentiality?: components["schemas"]["ConfidentialityFlag"];
    /**
     * Format: yyyyMMddHHmm
     * Second contact person: when to call, YYYYMMDDHHMM. 聯絡人2照會時間 Limits: as `yyyyMMddHHmm`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.contact_person2_meeting_time)
     */
    contact_person2_meeting_time?: Date | string;
    /**
     * What the guarantor stands for. 連帶保人選項
     *
     * - `1`: joint guarantor, with copies of both sides of the identity card 連帶保證人
     * - `2`: the spouse, for reference only 配偶資料僅供參考
     * - `3`: legal representative, who has to sign 法定代理人
     * - `4`: the one who uses the goods 商品實際使用人
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_option)
     */
    guarantor_option?: components["schemas"]["GuarantorOption"];
    /** Guarantor: name. 連帶保人姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_name) */
    guarantor_name?: string;
    /** Guarantor: identity number. 連帶保人身分證字號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_license_id) */
    guarantor_license_id?: string;
    /**
     * Format: yyyyMMdd
     * Guarantor: day on which the identity card was issued, YYYYMMDD. 連帶保人發證（身分證）日期 Limits: as `yyyyMMdd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_issue_date)
     */
    guarantor_issue_date?: Date | string;
    /**
     * Guarantor: where the identity card was issued. 連帶保人領補換（身分證）地點
     *
     * - `10001`: Taipei County 北縣
     * - `10002`: Yilan County 宜縣
     * - `10003`: Taoyuan County 桃縣
     * - `10004`: Hsinchu County 竹縣
     * - `10005`: Miaoli County 苗縣
     * - `10006`: Taichung County 中縣
     * - `10007`: Changhua County 彰縣
     * - `10008`: Nantou County 投縣
     * - `10009`: Yunlin County 雲縣
     * - `10010`: Chiayi County 嘉縣
     * - `10011`: Tainan County 南縣
     * - `10012`: Kaohsiung County 高縣
     * - `10013`: Pingtung County 屏縣
     * - `10014`: Taitung County 東縣
     * - `10015`: Hualien County 花縣
     * - `10016`: Penghu County 澎縣
     * - `10017`: Keelung City 基市
     * - `10018`: Hsinchu City 竹市
     * - `10020`: Chiayi City 嘉市
     * - `63000`: Taipei City 北市
     * - `64000`: Kaohsiung City 高市
     * - `65000`: New Taipei City 新北市
     * - `66000`: Taichung City 中市
     * - `67000`: Tainan City 南市
     * - `68000`: Taoyuan City 桃市
     * - `09007`: Lienchiang County 連江
     * - `09020`: Kinmen County 金門
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_issue_place)
     */
    guarantor_issue_place?: components["schemas"]["IssuePlace"];
    /**
     * Guarantor: why the identity card was issued. 連帶保人領補換（身分證件）類型
     *
     * - `0`: collected or replaced 領補發
     * - `1`: for the first time 初發
     * - `2`: replaced 補發
     * - `3`: exchanged 換發
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_issue_type)
     */
    guarantor_issue_type?: components["schemas"]["IssueType"];
    /**
     * Format: yyyy-MM-dd
     * Guarantor: day of birth, yyyy-mm-dd, unlike the consumer's. 連帶保人出生日期 Limits: as `yyyy-MM-dd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_birthday)
     */
    guarantor_birthday?: Date | string;
    /** Guarantor: mobile phone. 連帶保人行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_cellphone) */
    guarantor_cellphone?: string;
    /** Guarantor: area code of the telephone at home. 連帶保人住家電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_home_phone_area_code) */
    guarantor_home_phone_area_code?: string;
    /** Guarantor: telephone at home. 連帶保人住家電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_home_phone) */
    guarantor_home_phone?: string;
    /** Guarantor: extension at home. 連帶保人分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_home_phone_ext) */
    guarantor_home_phone_ext?: string;
    /**
     * Guarantor: relation to the consumer. 連帶保人關係
     *
     * - `1`: spouse 配偶
     * - `2`: parent 父母
     * - `3`: brother or sister 兄弟姐妹
     * - `4`: other relative or friend 其他親友
     * - `5`: colleague 同事
     * - `6`: friend 朋友
     * - `7`: child 子女
     * - `8`: other 其他
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_relationship)
     */
    guarantor_relationship?: components["schemas"]["ContactRelationship"];
    /** Guarantor: postcode. 連帶保人地址郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_address_post_zone) */
    guarantor_address_post_zone?: string;
    /** Guarantor: address. 連帶保人地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_address) */
    guarantor_address?: string;
    /** Guarantor: company number of the employer. 連帶保人公司統編 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_organization_id) */
    guarantor_organization_id?: string;
    /** Guarantor: employer. 連帶保人公司名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_organization_name) */
    guarantor_organization_name?: string;
    /** Guarantor: area code of the telephone at work. 連帶保人公司電話區碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_organization_phone_area_code) */
    guarantor_organization_phone_area_code?: string;
    /** Guarantor: telephone at work. 連帶保人公司電話號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_organization_phone) */
    guarantor_organization_phone?: string;
    /** Guarantor: extension at work. 連帶保人公司電話分機 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_organization_phone_ext) */
    guarantor_organization_phone_ext?: string;
    /** Guarantor: whether and how employed; the values are not published. 連帶保人就業狀態 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_employment_status) */
    guarantor_employment_status?: string;
    /** Guarantor: kind of work; the values are not published. 連帶保人職務類型 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_career) */
    guarantor_career?: string;
    /** Guarantor: kind of work, more closely; the values are not published. 連帶保人次要職務類型 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_subcareer) */
    guarantor_subcareer?: string;
    /** Guarantor: rank at work. 連帶保人職等 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_grade) */
    guarantor_grade?: string;
    /** Guarantor: salary of a month. 連帶保人月薪 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_monthly_salary) */
    guarantor_monthly_salary?: string;
    /** Guarantor: years at this work. 連帶保人工作年資年數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_working_years) */
    guarantor_working_years?: string;
    /** Guarantor: months at this work. 連帶保人工作年資月數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_working_months) */
    guarantor_working_months?: string;
    /**
     * Format: yyyyMMddHHmm
     * Guarantor: when to call, YYYYMMDDHHmm. 連帶保人聯絡時間 Limits: as `yyyyMMddHHmm`. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_meeting_time)
     */
    guarantor_meeting_time?: Date | string;
    /** Guarantor: bank that the salary goes to. 連帶保人薪轉存摺銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_salary_bank_code) */
    guarantor_salary_bank_code?: string;
    /** Guarantor: branch that the salary goes to. 連帶保人薪轉存摺分行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_salary_bank_branch_code) */
    guarantor_salary_bank_branch_code?: string;
    /** Guarantor: account that the salary goes to. 連帶保人薪轉帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.guarantor_salary_bank_account_number) */
    guarantor_salary_bank_account_number?: string;
    /** Motorcycle: plate number. 機車行照牌照號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.motorcycle_license_number) */
    motorcycle_license_number?: string;
    /** Motorcycle: day of make; the form is not stated. 機車出廠日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.motorcycle_factory_date) */
    motorcycle_factory_date?: string;
    /** Motorcycle: engine displacement. 機車排氣量 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.motorcycle_displacement) */
    motorcycle_displacement?: string;
    /** Motorcycle: day of its licence; the form is not stated. 機車行照發證日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.motorcycle_license_date) */
    motorcycle_license_date?: string;
    /** Remark of the dealer. 經辦商備註欄 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.dealer_note) */
    dealer_note?: string;
    /**
     * Kind of business. 業務別代碼
     *
     * - `AA21`: loan on the vehicle owned 原車抵押
     * - `AA22`: new loan for an old one 借新還舊
     * - `AA23`: repayment of another lender 它行代償
     * - `CA20`: financing of goods 商品圓融
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.supplier_business_type)
     */
    supplier_business_type?: components["schemas"]["SupplierBusinessType"];
    /**
     * Project; which one may be used depends on the kind of business. 專案代碼
     *
     * - `DN45`: for AA21 原車抵押專案
     * - `DN46`: for AA21 原車抵押專案
     * - `DN47`: for AA21 原車抵押專案
     * - `DM44`: for AA22 借新還舊專案
     * - `DM45`: for AA22 借新還舊專案
     * - `DM66`: for AA23 它行代償專案
     * - `DM67`: for AA23 它行代償專案
     * - `DM41`: for CA20 商品圓融專案
     * - `DM42`: for CA20 商品圓融專案
     * - `DN48`: for CA20 商品圓融專案
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.user_data.supplier_business_type_projects)
     */
    supplier_business_type_projects?: components["schemas"]["SupplierBusinessTypeProject"];
}
export interface CardlessFile {
    /** Name of the file in the index. 檔案索引名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.files_path.id) */
    id?: string;
    /** Where the file is. 檔案路徑 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.files_path.path) */
    path?: string;
    /** Media type, MIME. 檔案類型 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.files_path.type) */
    type?: string;
    /** What it is. 說明 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.files_path.description) */
    description?: string;
}
export interface RechargeItem {
    /** Number of the top-up product, at most 32 bytes. 儲值產品編號 Limits: up to 32 bytes in UTF-8. [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items.id) */
    id?: string;
    /** Name of the top-up product. 儲值商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items.name) */
    name?: string;
    /** Points, as text. 儲值點數 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items.price) */
    price?: string;
    /** How many, as text. 儲值數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items.amount) */
    amount?: string;
    /** Points of the line, as text. 儲值點數小計 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.recharge_items.total) */
    total?: string;
}
export interface ShippingInfo {
    /**
     * How a pay-later order is shipped. 配送方式
     *
     * - `2`: home delivery 純宅配
     * - `4`: from store to store 超商店到店
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.shipment_type)
     */
    shipment_type?: components["schemas"]["ShipmentType"];
    /** Company at the address. 寄送地公司名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.company_name) */
    company_name?: string;
    /** Department at the address. 寄送地部門名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.department_name) */
    department_name?: string;
    /** Who receives it. 收貨姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.name) */
    name: string;
    /**
     * Chain of the store; needed for store to store. 超商類型
     *
     * - `1`: 7-ELEVEN 7-11
     * - `2`: FamilyMart 全家
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.cvs)
     */
    cvs?: components["schemas"]["ShipmentCvs"];
    /** Number of the store; needed for store to store. 超商店號代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.cvs_store) */
    cvs_store?: string;
    /** Name of the store; needed for store to store. 超商店號名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.cvs_store_name) */
    cvs_store_name?: string;
    /** Postcode of the receiver; needed for home delivery. 收貨郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.zip_code) */
    zip_code?: string;
    /** Address of the receiver; for store to store that of the store. 收貨地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.ship_address) */
    ship_address: string;
    /** Telephone of the receiver; for store to store that of the store. 收貨電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#request.shipping_info.tel) */
    tel: string;
}
export interface OrderQuery {
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#request.key) */
    key: components["schemas"]["OrderKey"];
}
export interface RefundRequest {
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#request.key) */
    key: components["schemas"]["OrderKey"];
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Amount to refund in NT$, the whole or a part. 退款金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#request.cost) */
    cost: number;
    /**
     * What a refund does to the e-invoice; an invoice of another invoice period cannot be voided. 電子發票退款時使用作廢或折讓
     *
     * - `4`: void it, or void and issue anew; the default 作廢或作廢重開
     * - `6`: make an allowance 折讓
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#request.invoice_state)
     */
    invoice_state?: components["schemas"]["RefundInvoiceState"];
    /** What is given back, needed with an e-invoice; names as in the order, totals adding up to cost. 退款項目 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#request.items) */
    items?: components["schemas"]["Item"][];
}
export interface AuthorizationCancellation {
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html#request.key) */
    key: components["schemas"]["OrderKey"];
}
export interface CaptureRequest {
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/captureAuthorization.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/captureAuthorization.html#request.key) */
    key: components["schemas"]["OrderKey"];
    /** Amount to capture in NT$, the whole or a part. 總請款金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/captureAuthorization.html#request.cost) */
    cost: number;
    /** Everything that is really captured; names as in the order. 請款的產品項目 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/captureAuthorization.html#request.items) */
    items: components["schemas"]["Item"][];
}
export interface DirectDebitCancellation {
    /** The merchant's order number of the recurring charge. 定期扣款之訂單編號 Limits: not empty; up to 50 bytes in UTF-8. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#request.order_id) */
    order_id: string;
    /** Number of the recurring agreement. 定期扣款群組編號 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#request.group_id) */
    group_id: string;
    /**
     * Format: yyyyMMdd
     * First day without a charge; must lie after today. 取消日期 Limits: as `yyyyMMdd`. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#request.stop_time)
     */
    stop_time: Date | string;
    /** Why it is ended. 取消原因 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#request.stop_reason) */
    stop_reason?: string;
}
export interface EwalletBinding {
    /** Shopper's account with the merchant; remembered cards and invoices hang on it, so never share one between shoppers. 消費者帳號 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_id) */
    user_id: components["schemas"]["UserId"];
    /** Shopper's name. 消費者姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_name) */
    user_name?: components["schemas"]["UserName"];
    /** Shopper's real name. 消費者真實姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_real_name) */
    user_real_name?: components["schemas"]["UserRealName"];
    /** Shopper's name in English. 消費者英文姓名 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_english_name) */
    user_english_name?: string;
    /** Shopper's postcode. 消費者郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_zipcode) */
    user_zipcode?: components["schemas"]["UserZipcode"];
    /** Shopper's billing address. 消費者帳單地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_address) */
    user_address?: components["schemas"]["UserAddress"];
    /**
     * Kind of personal number, sent as a number. 證號類型
     *
     * - `1`: national identity number; the default 身份證字號
     * - `2`: resident certificate number 統一證號
     * - `3`: passport number 護照號碼
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_sn_type)
     */
    user_sn_type?: components["schemas"]["SnType"];
    /** Number of the payer's identity card, residence permit or passport. 身分證/統一證號/護照號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_sn) */
    user_sn?: components["schemas"]["UserSn"];
    /** Shopper's phone at home. 家用電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_phone) */
    user_phone?: components["schemas"]["UserPhone"];
    /** Country code of the mobile phone, such as 886. 行動電話國碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_cellphone_code) */
    user_cellphone_code?: components["schemas"]["UserCellphoneCode"];
    /** Shopper's mobile phone. 行動電話 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_cellphone) */
    user_cellphone?: components["schemas"]["UserCellphone"];
    /** Shopper's e-mail address. [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_email) */
    user_email?: components["schemas"]["UserEmail"];
    /** Shopper's date of birth; the document gives no format here, and YYYYMMDD elsewhere. 生日 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.user_birthday) */
    user_birthday?: components["schemas"]["UserBirthday"];
    /** IP address of the shopper; checked by some gateways. 消費者來源 IP [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.ip) */
    ip: components["schemas"]["Ip"];
    /**
     * The payment tools that a page offers: one code, one number, or several numbers with commas. 預選付費方法
     *
     * - `0`: every tool that the shop may use 全部可用支付方式
     * - `1`: credit card 信用卡
     * - `2`: top-up; older manual only 儲值
     * - `3`: convenience store code 超商代碼
     * - `4`: web ATM WEBATM
     * - `5`: TELECOM; older manual only TELECOM
     * - `6`: virtual account, ATM transfer 虛擬帳號
     * - `7`: UnionPay card 銀聯卡
     * - `8`: stored-value point cards, GASH and Imoney 點數卡
     * - `9`: credit card issued outside Taiwan 海外信用卡
     * - `10`: Alipay 支付寶
     * - `11`: SMARTPAY; older manual only SMARTPAY
     * - `12`: MATM; listed among a shop's tools, in no table MATM
     * - `13`: WeChat Pay 微信支付
     * - `14`: recurring charge of a Taiwanese credit card 定期定額扣款
     * - `15`: LINE Pay online LINE Pay線上付款
     * - `16`: LINE Pay at the counter LINE Pay線下付款
     * - `17`: QQ; older manual only QQ
     * - `18`: QQ H5; older manual only QQH5
     * - `19`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
     * - `20`: Apple Pay APPLE PAY
     * - `21`: Google Pay Google Pay
     * - `23`: credit card by instalments 信用卡分期
     * - `24`: credit card with bonus points 信用卡紅利
     * - … 68 more in the reference
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.pfn)
     */
    pfn?: components["schemas"]["PaymentToolSelection"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.echo_0) */
    echo_0?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.echo_1) */
    echo_1?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.echo_2) */
    echo_2?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.echo_3) */
    echo_3?: components["schemas"]["EchoSent"];
    /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.echo_4) */
    echo_4?: components["schemas"]["EchoSent"];
    /** Where the shopper's browser goes after success; gets no result. The name lacks a u. 成功導頁網址 Limits: as `uri`. [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.success_returl) */
    success_returl?: components["schemas"]["SuccessUrl"];
    /** Where the shopper's browser goes after failure; gets no result. The name lacks a u. 失敗導頁網址 Limits: as `uri`. [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#request.failure_returl) */
    failure_returl?: components["schemas"]["FailureUrl"];
}
export interface RefundCancellation {
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#request.key) */
    key: components["schemas"]["OrderKey"];
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Several refunds at once; the vendor does not publish what an entry holds. 資料若多筆 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#request.rows) */
    rows?: Record<string, never>[];
}
export interface InvoiceRequest {
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.key) */
    key: components["schemas"]["OrderKey"];
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /**
     * What becomes of the e-invoice; never 3 together with a PayPage order, where the shopper chooses on the page. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_input_type)
     */
    invoice_input_type: components["schemas"]["InvoiceInputType"];
    /**
     * Carrier of a cloud invoice, sent as a number. 雲端發票類型
     *
     * - `2`: mobile barcode 手機條碼
     * - `3`: citizen digital certificate 自然人憑證條碼
     * - `4`: by e-mail; the invoice query ties it to the postal address for a winning invoice 以E-Mail寄送
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_cloud_type)
     */
    invoice_cloud_type?: components["schemas"]["InvoiceCloudType"];
    /** Buyer's tax number on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_tax_id) */
    invoice_tax_id?: components["schemas"]["TaxIdOnCloudInvoice"];
    /** Mobile barcode, a slash and seven characters; only with invoice_cloud_type 2. 手機條碼 Limits: up to 8 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_mobile_code) */
    invoice_mobile_code?: components["schemas"]["MobileBarcode"];
    /** Citizen certificate barcode, two capitals and 14 digits; only with invoice_cloud_type 3. 自然人憑證條碼 Limits: up to 16 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_natural_person) */
    invoice_natural_person?: components["schemas"]["NaturalPersonBarcode"];
    /** Donation code, three to seven digits; only with invoice_input_type 2. 愛心碼 Limits: up to 7 characters. [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_love_code) */
    invoice_love_code?: components["schemas"]["LoveCode"];
    /** Buyer's name on a paper invoice; only with invoice_input_type 3. 發票抬頭 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_b2b_title) */
    invoice_b2b_title?: components["schemas"]["PaperInvoiceTitle"];
    /** Buyer's tax number on a paper invoice, eight digits; only with invoice_input_type 3. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_b2b_id) */
    invoice_b2b_id?: components["schemas"]["TaxIdOnPaperInvoice"];
    /** Postcode on a paper invoice; only with invoice_input_type 3, and never needed. 發票郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_b2b_post_zone) */
    invoice_b2b_post_zone?: string;
    /** Address on a paper invoice; only with invoice_input_type 3. 發票地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#request.invoice_b2b_address) */
    invoice_b2b_address?: components["schemas"]["PaperInvoiceAddress"];
}
export interface InvoiceQuery {
    /** MyPay's number of the order. 交易流水號（UID） Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#request.uid) */
    uid: components["schemas"]["OrderUid"];
    /** Verification key of the order; from the answer to createOrder. 交易驗証碼 Limits: not empty. [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#request.key) */
    key: components["schemas"]["OrderKey"];
}
export interface PaymentMethodsQuery {
    /** Amount of the payment in NT$, at least 1. 交易金額 Limits: 1 or more. [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html#request.cost) */
    cost: number;
    /**
     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html#request.currency)
     */
    currency?: components["schemas"]["Currency"];
}
export interface OrderCreated {
    /**
     * Accepted. 資料正確 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.code)
     * @constant
     */
    code: "200";
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.uid) */
    uid: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.key) */
    key: components["schemas"]["TransactionKey"];
    /** Payment page to send the shopper to; may be on any host. 交易網址 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.url) */
    url: string;
}
export interface RefusedAnswer {
    /**
     * Why nothing was done; any code but 200 and B200. 回傳碼
     *
     * - `100`: the data are malformed or wrong 資料錯誤
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `B500`: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.code)
     */
    code: components["schemas"]["FailureCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
}
export interface OrderState {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /**
     * State of the order. 主要交易回傳碼（retcode）
     *
     * - `100`: refused: the data or their form is wrong 資料錯誤
     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
     * - `220`: cancelled as asked 取消成功
     * - `230`: refunded as asked 退款成功
     * - `245`: card authorized, not yet captured 授權成功
     * - `247`: capture sent in a batch, its result is awaited 請款進行中
     * - `250`: paid 付款成功
     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
     * - `380`: not paid in time; may still turn into 290 逾期交易
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.prc)
     */
    prc: components["schemas"]["Prc"];
    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.finishtime) */
    finishtime?: components["schemas"]["FinishTime"];
    /** What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cardno) */
    cardno?: components["schemas"]["CardNo"];
    /** Approval code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.acode) */
    acode?: components["schemas"]["ApprovalCode"];
    /**
     * Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型
     *
     * - `0`: not recognised, or not a card 無法辨識或支付方式為非信用卡類
     * - `1`: Visa VISA
     * - `2`: Mastercard MasterCard
     * - `3`: JCB JCB
     * - `4`: American Express AMEX
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.card_type)
     */
    card_type?: components["schemas"]["CardType"];
    /** Bank that issued the card. 發卡行 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.issuing_bank) */
    issuing_bank?: components["schemas"]["IssuingBank"];
    /** Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.issuing_bank_uid) */
    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
    /**
     * Whether an agent collected the fee. 是否為經銷商代收費模式
     *
     * - `0`: not collected by an agent 不是經銷商代收費模式
     * - `1`: collected by an agent 是經銷商代收費模式
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.is_agent_charge)
     */
    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
    /**
     * In whose name the money is collected. 交易服務類型
     *
     * - `0`: not yet at the gateway 尚未進行閘道交易
     * - `1`: collected by MyPay for the shop 代收代付
     * - `2`: the shop's own contract 特店模式
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.transaction_mode)
     */
    transaction_mode?: components["schemas"]["TransactionMode"];
    /** Company behind the payment; supplier_code is the safer one. 交易之金融服務商 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.supplier_name) */
    supplier_name?: components["schemas"]["SupplierName"];
    /**
     * Company behind the payment. 金流供應商代碼
     *
     * - `A1`: Yu Fu Digital Finance 裕富數位資融
     * - `A2`: San Huan Asia 三環亞洲
     * - `B0`: Shin Kong Bank 新光銀行
     * - `B1`: Bank SinoPac 永豐銀行
     * - `B2`: Taiwan Cooperative Bank 合作金庫
     * - `B3`: Taipei Fubon Bank 台北富邦
     * - `B4`: E.SUN Bank 玉山銀行
     * - `B5`: Taishin Bank 台新銀行
     * - `B6`: National Credit Card Center 聯合信用卡處理中心
     * - `B7`: Taichung Commercial Bank 台中商銀
     * - `B8`: CTBC Bank 中國信託商業銀行
     * - `B9`: Shanghai Commercial and Savings Bank 上海商業儲蓄銀行
     * - `BA`: First Bank 第一銀行
     * - `BB`: Yuanta Bank 元大商業銀行
     * - `BC`: KGI Bank 凱基銀行
     * - `BD`: Cathay United Bank 國泰世華商業銀行
     * - `BE`: Hwatai Bank 華泰商業銀行
     * - `BF`: Mega Bank 兆豐銀行
     * - `BG`: Global Payments Asia-Pacific 環滙亞太
     * - `S0`: FamiPort, FamilyMart 全網行銷股份有限公司(FamiPort)
     * - `S1`: ibon, 7-ELEVEN 安源資訊股份有限公司(ibon)
     * - `S2`: Hi-Life 萊爾富國際股份有限公司(Hi-Life)
     * - `T0`: MyPay itself 高鉅科技
     * - `T1`: NewebPay 藍新金流
     * - `T2`: Cat, Black Cat Pay 統一客樂得(黑貓Pay)
     * - `W0`: Welldone 統振
     * - `W1`: Gamania Digital 遊戲橘子數位
     * - `W2`: LINE Taiwan, LINE Pay 台灣連線(LINEPay)
     * - `W3`: Bo Jing 博經
     * - `W4`: JKOPAY 街口電子支付
     * - `W5`: EasyCard 悠遊卡
     * - `W6`: iPASS 一卡通票證
     * - `W7`: icash iCash
     * - `W8`: PXPay Plus 全支付(PXPay plus)
     * - `W9`: Pi Wallet 拍付國際資訊(Pi錢包)
     * - `E0`: MYTIX MYTIX
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.supplier_code)
     */
    supplier_code?: components["schemas"]["SupplierCode"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.user_id) */
    user_id?: components["schemas"]["UserIdEcho"];
    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cost) */
    cost?: components["schemas"]["Cost"];
    /**
     * Currency of the order. 原交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.currency)
     */
    currency?: components["schemas"]["CurrencyAnswer"];
    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency really paid. 實際交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /** Vouchers that were paid for. 有償票券項目 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid) */
    voucher_paid?: components["schemas"]["VoucherPaid"][];
    /** Vouchers that were given away. 無償票券項目 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free) */
    voucher_free?: components["schemas"]["VoucherFree"][];
    /** Points or amount asked for, of a top-up. 請求交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.price) */
    price?: components["schemas"]["Price"];
    /** Points or amount really given, of a top-up. 實際交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.actual_price) */
    actual_price?: components["schemas"]["ActualPrice"];
    /** Product of a top-up. 交易產品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.recharge_code) */
    recharge_code?: components["schemas"]["RechargeCode"];
    /** Amount of a donation, NT$. 愛心捐款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.love_cost) */
    love_cost?: components["schemas"]["LoveCost"];
    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.retmsg) */
    retmsg?: components["schemas"]["RetMsg"];
    /** Number of the payment tool; in every sample, in no table. 支付工具編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.pay_mode_uid) */
    pay_mode_uid?: number | null;
    /**
     * What the order is paid with. 付費方法
     *
     * - `0`: every tool; the number of all 全部可用支付方式
     * - `all`: every tool that the shop may use 全部可用支付方式
     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
     * - `CREDITCARD`: credit card 信用卡
     * - `RECHARGE`: top-up; older manual only 儲值
     * - `CSTORECODE`: convenience store code 超商代碼
     * - `WEBATM`: web ATM WEBATM
     * - `TELECOM`: TELECOM; older manual only TELECOM
     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
     * - `UNIONPAY`: UnionPay card 銀聯卡
     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
     * - `ALIPAY`: Alipay 支付寶
     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
     * - `WECHAT`: WeChat Pay 微信支付
     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
     * - `QQ`: QQ; older manual only QQ
     * - `QQH5`: QQ H5; older manual only QQH5
     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
     * - `APPLEPAY`: Apple Pay APPLE PAY
     * - `GOOGLEPAY`: Google Pay Google Pay
     * - `EACH`: eACH debit eACH交易
     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
     * - `CARDLESS`: instalments without a card 無卡分期
     * - `PION`: Pi Wallet online Pi 拍錢包線上
     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
     * - `AMEX`: American Express 美國運通
     * - `JKOON`: JKO Pay online 街口支付線上
     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
     * - `M_RECHARGE`: top-up 儲值交易
     * - `AFP`: pay later 後付款
     * - `CASH`: cash 現金
     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
     * - `EASYCARD`: EasyCard 悠遊卡
     * - `IPASS`: iPASS 一卡通
     * - `ICASH`: icash iCash
     * - `BARCODE`: convenience store barcodes 超商條碼繳費
     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
     * - `PXPAYON`: PXPay Plus online 全支付線上付款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.pfn)
     */
    pfn?: components["schemas"]["Pfn"];
    /**
     * How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義
     *
     * - `1`: in one amount; the default 一般
     * - `2`: by instalments 分期
     * - `3`: with bonus points 紅利
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.trans_type)
     */
    trans_type?: components["schemas"]["TransType"];
    /** Bonus points, JSON in a string; empty where none were used. 紅利資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.redeem) */
    redeem?: components["schemas"]["RedeemField"];
    /** Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.installment) */
    installment?: components["schemas"]["InstallmentField"];
    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.payment_name) */
    payment_name?: components["schemas"]["PaymentName"];
    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.nois) */
    nois?: components["schemas"]["Nois"];
    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.group_id) */
    group_id?: components["schemas"]["GroupId"];
    /** Number of the shop's group; in samples, in no table. 特約商店群組編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.store_group_id) */
    store_group_id?: string;
    /** Bank of a virtual account; a leading zero counts. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.bank_id) */
    bank_id?: components["schemas"]["BankId"];
    /** Deadline for payment, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.expired_date) */
    expired_date?: components["schemas"]["ExpiredDate"];
    /** Day on which the payout is expected, 8 digits YYYYMMDD, or empty. 預計撥款日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.appropriation_date) */
    appropriation_date?: components["schemas"]["AppropriationDate"];
    /**
     * In which form result_content comes. 閘道內容回傳格式類型
     *
     * - `0`: not recognised 無法辨識
     * - `1`: a URL 網址
     * - `2`: hypertext 超連結本文
     * - `3`: XML XML
     * - `4`: JSON JSON
     * - `5`: CSV CSV
     * - `6`: a stream 串流
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_type)
     */
    result_type?: components["schemas"]["ResultType"];
    /**
     * What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱
     *
     * - `E_COLLECTION`: virtual account 虛擬帳號
     * - `IBON`: ibon code, 7-ELEVEN iBON
     * - `FAMIPORT`: FamiPort code, FamilyMart FamiPort
     * - `LIFEET`: Life-ET code, Hi-Life LIFE-ET
     * - `WEBATM`: web ATM WEBATM
     * - `CREDITCARD`: credit card 信用卡
     * - `UNIONPAY`: UnionPay card 銀聯卡
     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
     * - `ALIPAY`: Alipay 支付寶
     * - `WECHAT`: WeChat Pay; the row lost its code 微信支付
     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
     * - `WECHATOFF`: WeChat Pay at the counter 微信支付線下
     * - `APPLEPAY`: Apple Pay APPLE PAY
     * - `GOOGLEPAY`: Google Pay Google Pay
     * - `EACH`: eACH debit eACH交易
     * - `CARDLESS`: instalments without a card 無卡分期
     * - `PION`: Pi Wallet online Pi 拍錢包線上
     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
     * - `AMEX`: American Express 美國運通
     * - `JKOON`: JKO Pay online 街口支付線上
     * - `JKOOFF`: JKO Pay at the counter 街口支付線下
     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
     * - … 5 more in the reference
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content_type)
     */
    result_content_type?: components["schemas"]["ResultContentType"];
    /** What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content) */
    result_content?: components["schemas"]["ResultContentField"];
    /** Refunds of the order. 退款訂單資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order) */
    refund_order?: components["schemas"]["RefundInfo"][];
    /** Cancellations of the order. 取消訂單資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order) */
    cancel_order?: components["schemas"]["CancelInfo"][];
    /**
     * State of the e-invoice. 0 has been seen beside a full invoice number. 電子發票開立狀態類型
     *
     * - `0`: not handled; the default 不處理
     * - `1`: waiting 等候處理中
     * - `2`: issued 發票開立成功
     * - `3`: failed 發票處理失敗
     * - `4`: voided 作廢
     * - `5`: invoice numbers set up wrongly, or a system fault 系統或特約商店發票號碼設定不正確
     * - `6`: allowance made 折讓
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_state)
     */
    invoice_state?: components["schemas"]["InvoiceState"];
    /** When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_date) */
    invoice_date?: components["schemas"]["InvoiceDate"];
    /** The two letters in front of the invoice number. 發票字軌 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_wordtrack) */
    invoice_wordtrack?: components["schemas"]["InvoiceWordTrack"];
    /** The eight digits of the invoice number. 發票號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_number) */
    invoice_number?: components["schemas"]["InvoiceNumber"];
    /** Random code of the e-invoice, needed to look it up. 電子發票隨機碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_rand_code) */
    invoice_rand_code?: components["schemas"]["InvoiceRandCode"];
    /** Company number of the seller. 賣方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_seller_ban) */
    invoice_seller_ban?: components["schemas"]["InvoiceSellerBan"];
    /** Company number of the buyer; empty for consumers. 買方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_buyer_ban) */
    invoice_buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
    /** Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_left_qrcode) */
    invoice_left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
    /** Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_middle_barcode) */
    invoice_middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
    /** Content of the right QR code. 電子發票右邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_right_qrcode) */
    invoice_right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
    /**
     * Form of the printed title. 電子發票紙本列印標題類型
     *
     * - `1`: text 文字
     * - `2`: the URL of a picture 圖形(圖片網址)
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_title_type)
     */
    invoice_title_type?: components["schemas"]["InvoiceTitleType"];
    /** Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_title) */
    invoice_title?: components["schemas"]["InvoiceTitle"];
    /**
     * What is printed. 電子發票列印類型
     *
     * - `0`: nothing; the shop sees to it 不列印 自行處置
     * - `1`: the e-invoice and its lines 列印 電子發票 + 商品明細
     * - `2`: the e-invoice only 只印電子發票
     * - `3`: the lines only 只印商品明細
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_print_type)
     */
    invoice_print_type?: components["schemas"]["InvoicePrintType"];
    /**
     * Printer. 電子發票列印設備
     *
     * - `0`: the shop's own 自行處理
     * - `1`: SUNMI V2 PRO SUNMI V2 PRO
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_print_device)
     */
    invoice_print_device?: components["schemas"]["InvoicePrintDevice"];
    /** Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_amount) */
    invoice_amount?: components["schemas"]["InvoiceAmount"];
    /** Amount before tax on the e-invoice, NT$. 電子發票銷售額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_sales_amount) */
    invoice_sales_amount?: components["schemas"]["InvoiceSalesAmount"];
    /** Tax on the e-invoice, NT$. 電子發票稅額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_tax_amount) */
    invoice_tax_amount?: components["schemas"]["InvoiceTaxAmount"];
    /** All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_order_detail) */
    invoice_order_detail?: components["schemas"]["InvoiceOrderDetailField"];
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_ratetype)
     */
    invoice_ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
    /**
     * What becomes of the e-invoice. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_input_type)
     */
    invoice_input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
    /**
     * Carrier of a cloud invoice; empty where there is none. 雲端發票類型
     *
     * - `2`: mobile barcode 手機條碼
     * - `3`: citizen digital certificate 自然人憑證條碼
     * - `4`: by e-mail; the invoice query ties it to the postal address for a winning invoice 以E-Mail寄送
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_cloud_type)
     */
    invoice_cloud_type?: components["schemas"]["InvoiceCloudTypeAnswer"];
    /** Mobile barcode that took the e-invoice, where the carrier is 2. 手機條碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_mobile_code) */
    invoice_mobile_code?: components["schemas"]["InvoiceMobileCode"];
    /** Company number on a cloud invoice, where the carrier is 2. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_tax_id) */
    invoice_tax_id?: components["schemas"]["InvoiceTaxId"];
    /** Citizen digital certificate that took the e-invoice, where the carrier is 3. 自然人憑證條碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_natural_person) */
    invoice_natural_person?: components["schemas"]["InvoiceNaturalPerson"];
    /** Donation code that the e-invoice went to, where it was donated; a leading zero counts. 愛心碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_love_code) */
    invoice_love_code?: components["schemas"]["InvoiceLoveCode"];
    /** Buyer on a paper invoice. 發票抬頭 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_b2b_title) */
    invoice_b2b_title?: components["schemas"]["InvoiceB2bTitle"];
    /** Company number on a paper invoice. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_b2b_id) */
    invoice_b2b_id?: components["schemas"]["InvoiceB2bId"];
    /** Postcode of a paper invoice. 發票郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_b2b_post_zone) */
    invoice_b2b_post_zone?: components["schemas"]["InvoiceB2bPostZone"];
    /** Address of a paper invoice. 發票地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_b2b_address) */
    invoice_b2b_address?: components["schemas"]["InvoiceB2bAddress"];
    /** Allowances on the e-invoice. 電子發票折讓資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.invoice_allowance) */
    invoice_allowance?: components["schemas"]["Allowance"][];
    /** Lines of the order. 訂單商品項目 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items) */
    items?: components["schemas"]["AnswerItem"][];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.echo_0) */
    echo_0?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.echo_1) */
    echo_1?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.echo_2) */
    echo_2?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.echo_3) */
    echo_3?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.echo_4) */
    echo_4?: components["schemas"]["Echo"];
}
export interface VoucherPaid {
    /** Number of the voucher group, at most 32 bytes. 票券群組編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.product_id) */
    product_id?: string;
    /** Number of the voucher, unique in its group. 票券券號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.serial_number) */
    serial_number?: string;
    /** Name of the voucher. 票券名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.name) */
    name?: string;
    /** Amount of the voucher, NT$. 票券金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.cost) */
    cost?: number | null;
    /** Who issued it; the values are not published. 發行者 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.issuer) */
    issuer?: string;
    /** Whether a refund gives its amount back; the values are not published. 退款時票券金額是否歸還 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_paid.refund_return_type) */
    refund_return_type?: string;
}
export interface VoucherFree {
    /** Number of the voucher group, at most 32 bytes. 票券群組編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free.product_id) */
    product_id?: string;
    /** Number of the voucher, unique in its group. 票券券號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free.serial_number) */
    serial_number?: string;
    /** Name of the voucher. 票券名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free.name) */
    name?: string;
    /** Amount of the voucher, NT$. 票券金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free.cost) */
    cost?: number | null;
    /** Who issued it; the values are not published. 發行者 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.voucher_free.issuer) */
    issuer?: string;
}
export interface Redeem {
    /**
     * How far bonus points pay. 紅利資訊類型
     *
     * - `1`: the whole amount 全額
     * - `2`: a part of it 部分
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.redeem.type)
     */
    type?: components["schemas"]["RedeemType"];
    /** Points used. 紅利折抵點數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.redeem.used) */
    used?: number | null;
    /** Amount left to pay, NT$. 自付金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.redeem.amount) */
    amount?: number | null;
}
export interface Installment {
    /** How many. 分期期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.installment.period_number) */
    period_number?: number | null;
    /** Sum of all, NT$. 應付總金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.installment.total) */
    total?: number | null;
    /** The first, NT$. 第一期應付金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.installment.first) */
    first?: number | null;
    /** Each from the second on, NT$. 第二期起每期應付金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.installment.every) */
    every?: number | null;
}
export interface VirtualAccountContent {
    /** Number of the virtual account. 虛擬帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.PinCode) */
    PinCode: string;
    /** Deadline for payment, 14 digits YYYYMMDDHHmmss. 繳費有效期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.LimitDate) */
    LimitDate?: string;
    /** Bank of the account; a leading zero counts. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BankCode) */
    BankCode: string;
}
export interface IbonContent {
    /** Store code; may be shown as a QR code to be scanned. 超商代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.PinCode) */
    PinCode: string;
    /** Deadline for payment by the store code, 14 digits YYYYMMDDHHmmss. 超商代碼繳費有效期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.LimitDate) */
    LimitDate?: string;
    /** Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode1) */
    BarCode1?: string;
    /** Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode2) */
    BarCode2?: string;
    /** Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode3) */
    BarCode3?: string;
    /** Deadline for payment by the barcodes, 14 digits YYYYMMDDHHmmss. 三段條碼繳費期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarcodeEndDate) */
    BarcodeEndDate?: string;
}
export interface FamiPortContent {
    /** Payment code, to print the slip at the machine. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.PinCode) */
    PinCode: string;
    /** Deadline for payment, 14 digits YYYYMMDDHHmmss. 繳費有效期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.LimitDate) */
    LimitDate?: string;
    /** Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode1) */
    BarCode1?: string;
    /** Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode2) */
    BarCode2?: string;
    /** Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode3) */
    BarCode3?: string;
    /** Deadline for payment by the barcodes, 14 digits YYYYMMDDHHmmss. 三段條碼繳費期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarcodeEndDate) */
    BarcodeEndDate?: string;
}
export interface LifeEtContent {
    /** Payment code, to print the slip at the machine. 繳費代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.PinCode) */
    PinCode: string;
    /** Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode1) */
    BarCode1?: string;
    /** Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode2) */
    BarCode2?: string;
    /** Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode3) */
    BarCode3?: string;
    /** Deadline for payment, 14 digits YYYYMMDDHHmmss. 繳費有效期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.LimitDate) */
    LimitDate?: string;
}
export interface CvsBarcodeContent {
    /** Barcode 1 of three, Code 39; letters and leading zeros count. 繳費條碼1 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode1) */
    BarCode1: string;
    /** Barcode 2 of three, Code 39; letters and leading zeros count. 繳費條碼2 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode2) */
    BarCode2: string;
    /** Barcode 3 of three, Code 39; letters and leading zeros count. 繳費條碼3 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.BarCode3) */
    BarCode3: string;
    /** Deadline for payment, 14 digits YYYYMMDDHHmmss. 繳費有效期限 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.result_content.LimitDate) */
    LimitDate?: string;
}
export interface OtherContent {
    [key: string]: unknown;
}
export interface RefundInfo {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.uid) */
    uid?: components["schemas"]["Uid"];
    /**
     * State of the order. 主要交易回傳碼（retcode）
     *
     * - `100`: refused: the data or their form is wrong 資料錯誤
     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
     * - `220`: cancelled as asked 取消成功
     * - `230`: refunded as asked 退款成功
     * - `245`: card authorized, not yet captured 授權成功
     * - `247`: capture sent in a batch, its result is awaited 請款進行中
     * - `250`: paid 付款成功
     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
     * - `380`: not paid in time; may still turn into 290 逾期交易
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.prc)
     */
    prc?: components["schemas"]["Prc"];
    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.cost) */
    cost?: components["schemas"]["Cost"];
    /**
     * Currency of the order. 原交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.currency)
     */
    currency?: components["schemas"]["CurrencyAnswer"];
    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency really paid. 實際交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.retmsg) */
    retmsg?: components["schemas"]["RetMsg"];
    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.finishtime) */
    finishtime?: components["schemas"]["FinishTime"];
    /** Day on which the payout is expected, 8 digits YYYYMMDD, or empty. 預計撥款日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.appropriation_date) */
    appropriation_date?: components["schemas"]["AppropriationDate"];
    /**
     * State of the e-invoice. 0 has been seen beside a full invoice number. 電子發票開立狀態類型
     *
     * - `0`: not handled; the default 不處理
     * - `1`: waiting 等候處理中
     * - `2`: issued 發票開立成功
     * - `3`: failed 發票處理失敗
     * - `4`: voided 作廢
     * - `5`: invoice numbers set up wrongly, or a system fault 系統或特約商店發票號碼設定不正確
     * - `6`: allowance made 折讓
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_state)
     */
    invoice_state?: components["schemas"]["InvoiceState"];
    /** When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_date) */
    invoice_date?: components["schemas"]["InvoiceDate"];
    /** The two letters in front of the invoice number. 發票字軌 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_wordtrack) */
    invoice_wordtrack?: components["schemas"]["InvoiceWordTrack"];
    /** The eight digits of the invoice number. 發票號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_number) */
    invoice_number?: components["schemas"]["InvoiceNumber"];
    /** Random code of the e-invoice, needed to look it up. 電子發票隨機碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_rand_code) */
    invoice_rand_code?: components["schemas"]["InvoiceRandCode"];
    /** Company number of the seller. 賣方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_seller_ban) */
    invoice_seller_ban?: components["schemas"]["InvoiceSellerBan"];
    /** Company number of the buyer; empty for consumers. 買方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_buyer_ban) */
    invoice_buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
    /** Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_left_qrcode) */
    invoice_left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
    /** Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_middle_barcode) */
    invoice_middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
    /** Content of the right QR code. 電子發票右邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_right_qrcode) */
    invoice_right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
    /**
     * Form of the printed title. 電子發票紙本列印標題類型
     *
     * - `1`: text 文字
     * - `2`: the URL of a picture 圖形(圖片網址)
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_title_type)
     */
    invoice_title_type?: components["schemas"]["InvoiceTitleType"];
    /** Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_title) */
    invoice_title?: components["schemas"]["InvoiceTitle"];
    /** Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_amount) */
    invoice_amount?: components["schemas"]["InvoiceAmount"];
    /** Amount before tax on the e-invoice, NT$. 電子發票銷售額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_sales_amount) */
    invoice_sales_amount?: components["schemas"]["InvoiceSalesAmount"];
    /** Tax on the e-invoice, NT$. 電子發票稅額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_tax_amount) */
    invoice_tax_amount?: components["schemas"]["InvoiceTaxAmount"];
    /** All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_order_detail) */
    invoice_order_detail?: components["schemas"]["InvoiceOrderDetailField"];
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_ratetype)
     */
    invoice_ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
    /**
     * What becomes of the e-invoice. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_input_type)
     */
    invoice_input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
    /** Allowances on the e-invoice. 電子發票折讓資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance) */
    invoice_allowance?: components["schemas"]["Allowance"][];
}
export interface InvoiceLine {
    /** Name of the product. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_order_detail.Description) */
    Description?: string;
    /** How many. 數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_order_detail.Quantity) */
    Quantity?: number | null;
    /** Price of one. 單價 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_order_detail.UnitPrice) */
    UnitPrice?: number | null;
    /** Price of the line. 總金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_order_detail.Amount) */
    Amount?: number | null;
}
export interface Allowance {
    /** Number of the refund that caused it. 發生之退款交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.uid) */
    uid?: components["schemas"]["Uid"];
    /** Amount of the allowance, NT$; an integer in the table, a string in the sample. 電子發票折讓金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.amount) */
    amount?: number | null;
    /** Lines of the allowance, JSON in a string. 電子發票折讓明細 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail) */
    order_detail?: components["schemas"]["AllowanceLine"][] | string;
}
export interface AllowanceLine {
    /** Number of the line. 序號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.SeqNo) */
    SeqNo?: number | null;
    /** Product number. 商品編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.ItemID) */
    ItemID?: string;
    /** Name of the product. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.ItemName) */
    ItemName?: string;
    /** How many. 數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.Qty) */
    Qty?: number | null;
    /** Price of the line. 總金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.TotalAmount) */
    TotalAmount?: number | null;
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.RateType)
     */
    RateType?: components["schemas"]["InvoiceRateTypeAnswer"];
    /** Name of the product. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.Description) */
    Description?: string;
    /** How many. 數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.Quantity) */
    Quantity?: number | null;
    /** Price of one. 單價 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.UnitPrice) */
    UnitPrice?: number | null;
    /** Price of the line. 總金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.refund_order.invoice_allowance.order_detail.Amount) */
    Amount?: number | null;
}
export interface CancelInfo {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.uid) */
    uid?: components["schemas"]["Uid"];
    /**
     * State of the order. 主要交易回傳碼（retcode）
     *
     * - `100`: refused: the data or their form is wrong 資料錯誤
     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
     * - `220`: cancelled as asked 取消成功
     * - `230`: refunded as asked 退款成功
     * - `245`: card authorized, not yet captured 授權成功
     * - `247`: capture sent in a batch, its result is awaited 請款進行中
     * - `250`: paid 付款成功
     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
     * - `380`: not paid in time; may still turn into 290 逾期交易
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.prc)
     */
    prc?: components["schemas"]["Prc"];
    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.cost) */
    cost?: components["schemas"]["Cost"];
    /**
     * Currency of the order. 原交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.currency)
     */
    currency?: components["schemas"]["CurrencyAnswer"];
    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency really paid. 實際交易幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.retmsg) */
    retmsg?: components["schemas"]["RetMsg"];
    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.cancel_order.finishtime) */
    finishtime?: components["schemas"]["FinishTime"];
}
export interface AnswerItem {
    /** Product number. 商品編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items.id) */
    id?: string;
    /** Name of the product. 商品名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items.name) */
    name?: string;
    /** Price of one, NT$. 商品單價 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items.cost) */
    cost?: number | null;
    /** How many. 商品數量 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items.amount) */
    amount?: number | null;
    /** Price of the line, NT$. 商品小計 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.items.total) */
    total?: number | null;
}
export interface QueryMiss {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.uid) */
    uid: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html#answer.key) */
    key: components["schemas"]["TransactionKey"];
}
export interface RefundAccepted {
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The refund; null or absent unless it was carried out at once. 退款資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data) */
    row_data?: components["schemas"]["RefundRow"];
}
export interface RefundCompletion {
    /** Number of the order that was refunded. 原交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.uid) */
    uid: components["schemas"]["Uid"];
    /** Number of the refund; each refund of an order has its own. 退款之交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.refund_uid) */
    refund_uid?: components["schemas"]["RefundUid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.key) */
    key: components["schemas"]["TransactionKey"];
    /**
     * State of the refund. 主要交易回傳碼（retcode）
     *
     * - `100`: refused: the data or their form is wrong 資料錯誤
     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
     * - `220`: cancelled as asked 取消成功
     * - `230`: refunded as asked 退款成功
     * - `245`: card authorized, not yet captured 授權成功
     * - `247`: capture sent in a batch, its result is awaited 請款進行中
     * - `250`: paid 付款成功
     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
     * - `380`: not paid in time; may still turn into 290 逾期交易
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.prc)
     */
    prc: components["schemas"]["Prc"];
    /** When the refund was carried out, 14 digits YYYYMMDDHHmmss, or empty. 退款處理完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.finishtime) */
    finishtime?: components["schemas"]["FinishTime"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.user_id) */
    user_id?: components["schemas"]["UserIdEcho"];
    /** Amount asked back. 申請之退款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.cost) */
    cost?: components["schemas"]["Cost"];
    /**
     * Currency asked for. 申請之退款幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.currency)
     */
    currency?: components["schemas"]["CurrencyAnswer"];
    /** Amount really given back, in actual_currency. 實際退款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency really given back. 實際退款幣別
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.retmsg) */
    retmsg?: components["schemas"]["RetMsg"];
    /**
     * What the order is paid with. 付費方法
     *
     * - `0`: every tool; the number of all 全部可用支付方式
     * - `all`: every tool that the shop may use 全部可用支付方式
     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
     * - `CREDITCARD`: credit card 信用卡
     * - `RECHARGE`: top-up; older manual only 儲值
     * - `CSTORECODE`: convenience store code 超商代碼
     * - `WEBATM`: web ATM WEBATM
     * - `TELECOM`: TELECOM; older manual only TELECOM
     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
     * - `UNIONPAY`: UnionPay card 銀聯卡
     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
     * - `ALIPAY`: Alipay 支付寶
     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
     * - `WECHAT`: WeChat Pay 微信支付
     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
     * - `QQ`: QQ; older manual only QQ
     * - `QQH5`: QQ H5; older manual only QQH5
     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
     * - `APPLEPAY`: Apple Pay APPLE PAY
     * - `GOOGLEPAY`: Google Pay Google Pay
     * - `EACH`: eACH debit eACH交易
     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
     * - `CARDLESS`: instalments without a card 無卡分期
     * - `PION`: Pi Wallet online Pi 拍錢包線上
     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
     * - `AMEX`: American Express 美國運通
     * - `JKOON`: JKO Pay online 街口支付線上
     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
     * - `M_RECHARGE`: top-up 儲值交易
     * - `AFP`: pay later 後付款
     * - `CASH`: cash 現金
     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
     * - `EASYCARD`: EasyCard 悠遊卡
     * - `IPASS`: iPASS 一卡通
     * - `ICASH`: icash iCash
     * - `BARCODE`: convenience store barcodes 超商條碼繳費
     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
     * - `PXPAYON`: PXPay Plus online 全支付線上付款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.pfn)
     */
    pfn?: components["schemas"]["Pfn"];
    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.payment_name) */
    payment_name?: components["schemas"]["PaymentName"];
    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.nois) */
    nois?: components["schemas"]["Nois"];
    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.group_id) */
    group_id?: components["schemas"]["GroupId"];
    /**
     * How the money goes back; a string in the table, a number in the sample. 退款類型
     *
     * - `1`: online at once 直接線上退款
     * - `2`: by hand, to the card 手動退款(信用卡類)
     * - `3`: by hand, in cash 手動退款(現金類)
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.refund_type)
     */
    refund_type?: components["schemas"]["RefundType"];
    /** Day on which cash is expected to be given back, 8 digits YYYYMMDD; else empty. 現金退款預計退款日 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.expected_refund_date) */
    expected_refund_date?: string;
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_0) */
    echo_0?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_1) */
    echo_1?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_2) */
    echo_2?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_3) */
    echo_3?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_4) */
    echo_4?: components["schemas"]["Echo"];
}
export interface RefundRefused {
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /**
     * Why nothing was done; any code but 200 and B200. 回傳碼
     *
     * - `100`: the data are malformed or wrong 資料錯誤
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `B500`: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.code)
     */
    code: components["schemas"]["FailureCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The refund; null or absent unless it was carried out at once. 退款資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data) */
    row_data?: components["schemas"]["RefundRow"];
}
export interface OrderAfterwards {
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** An order as MyPay knows it. An answer without prc means that no such order was found. 交易查詢 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html#answer.content) */
    content?: components["schemas"]["OrderState"];
}
export interface DirectDebitCancelled {
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.group_id) */
    group_id?: components["schemas"]["GroupId"];
}
export interface DirectDebitRefused {
    /**
     * Why nothing was done; any code but 200 and B200. 回傳碼
     *
     * - `100`: the data are malformed or wrong 資料錯誤
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `B500`: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.code)
     */
    code: components["schemas"]["FailureCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html#answer.group_id) */
    group_id?: components["schemas"]["GroupId"];
}
export interface EwalletBindingStarted {
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** Page to send the shopper to. 交易網址 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#answer.url) */
    url: string;
}
export interface EwalletBindingRefused {
    /**
     * Answer code of wallet binding. 電子錢包執行狀態碼
     *
     * - `100`: refused: the data are wrong 資料不正確
     * - `400`: system error; whether anything was done is not known 系統錯誤
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#answer.code)
     */
    code: components["schemas"]["EwalletCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
}
export interface RefundCancelled {
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The refund; null or absent unless it was carried out at once. 退款資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html#answer.row_data) */
    row_data?: components["schemas"]["RefundRow"];
}
export interface InvoiceIssued {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /**
     * State of the e-invoice after issuing; a string in the table, a number in the sample. 發票開立狀態
     *
     * - `0`: not handled; the default 不處理
     * - `1`: waiting 等候處理中
     * - `2`: issued 發票處理成功
     * - `3`: failed 發票處理失敗
     * - `4`: voided 作廢
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.state)
     */
    state?: components["schemas"]["IssuedInvoiceState"];
    /** Text that goes with the invoice's state; missing in the vendor's sample. 發票開立狀態訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.state_msg) */
    state_msg?: components["schemas"]["StateMsg"];
    /** When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.date) */
    date?: components["schemas"]["InvoiceDate"];
    /** The two letters in front of the invoice number. 發票字軌 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.wordtrack) */
    wordtrack?: components["schemas"]["InvoiceWordTrack"];
    /** The eight digits of the invoice number. 發票號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.number) */
    number?: components["schemas"]["InvoiceNumber"];
    /** Random code of the e-invoice, needed to look it up. 電子發票隨機碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.rand_code) */
    rand_code?: components["schemas"]["InvoiceRandCode"];
    /** Company number of the seller. 賣方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.seller_ban) */
    seller_ban?: components["schemas"]["InvoiceSellerBan"];
    /** Company number of the buyer; empty for consumers. 買方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.buyer_ban) */
    buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
    /** Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.left_qrcode) */
    left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
    /** Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.middle_barcode) */
    middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
    /** Content of the right QR code. 電子發票右邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.right_qrcode) */
    right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
    /**
     * Form of the printed title. 電子發票紙本列印標題類型
     *
     * - `1`: text 文字
     * - `2`: the URL of a picture 圖形(圖片網址)
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.title_type)
     */
    title_type?: components["schemas"]["InvoiceTitleType"];
    /** Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.title) */
    title?: components["schemas"]["InvoiceTitle"];
    /** Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.amount) */
    amount?: components["schemas"]["InvoiceAmount"];
    /** Amount before tax on the e-invoice, NT$. 電子發票銷售額 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.sales_amount) */
    sales_amount?: components["schemas"]["InvoiceSalesAmount"];
    /** Tax on the e-invoice, NT$. 電子發票稅額 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.tax_amount) */
    tax_amount?: components["schemas"]["InvoiceTaxAmount"];
    /** All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.order_detail) */
    order_detail?: components["schemas"]["InvoiceOrderDetailField"];
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.ratetype)
     */
    ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
    /**
     * What becomes of the e-invoice. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.input_type)
     */
    input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.echo_0) */
    echo_0?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.echo_1) */
    echo_1?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.echo_2) */
    echo_2?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.echo_3) */
    echo_3?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.echo_4) */
    echo_4?: components["schemas"]["Echo"];
}
export interface InvoiceRefused {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /**
     * Why nothing was done; any code but 200 and B200. 回傳碼
     *
     * - `100`: the data are malformed or wrong 資料錯誤
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `B500`: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.code)
     */
    code: components["schemas"]["FailureCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /**
     * State of the e-invoice after issuing; a string in the table, a number in the sample. 發票開立狀態
     *
     * - `0`: not handled; the default 不處理
     * - `1`: waiting 等候處理中
     * - `2`: issued 發票處理成功
     * - `3`: failed 發票處理失敗
     * - `4`: voided 作廢
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.state)
     */
    state?: components["schemas"]["IssuedInvoiceState"];
    /** Text that goes with the invoice's state; missing in the vendor's sample. 發票開立狀態訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html#answer.state_msg) */
    state_msg?: components["schemas"]["StateMsg"];
}
export interface InvoiceStanding {
    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.uid) */
    uid?: components["schemas"]["Uid"];
    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.key) */
    key?: components["schemas"]["TransactionKey"];
    /**
     * State of the order. 主要交易回傳碼（retcode）
     *
     * - `100`: refused: the data or their form is wrong 資料錯誤
     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
     * - `220`: cancelled as asked 取消成功
     * - `230`: refunded as asked 退款成功
     * - `245`: card authorized, not yet captured 授權成功
     * - `247`: capture sent in a batch, its result is awaited 請款進行中
     * - `250`: paid 付款成功
     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
     * - `380`: not paid in time; may still turn into 290 逾期交易
     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
     * - `B200`: accepted: carried out 執行成功
     * - `B500`: refused: not carried out 執行失敗
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.prc)
     */
    prc: components["schemas"]["Prc"];
    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.order_id) */
    order_id?: components["schemas"]["OrderId"];
    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.cost) */
    cost?: components["schemas"]["Cost"];
    /**
     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.currency)
     */
    currency?: components["schemas"]["CurrencyAnswer"];
    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.actual_cost) */
    actual_cost?: components["schemas"]["ActualCost"];
    /**
     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
     *
     * - `TWD`: New Taiwan dollar 新台幣
     * - `CNY`: renminbi 人民幣
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.actual_currency)
     */
    actual_currency?: components["schemas"]["CurrencyAnswer"];
    /**
     * State of the e-invoice as queried; a string in the table, a number in the sample. 發票開立狀態
     *
     * - `0`: not handled; the default 不處理
     * - `1`: waiting 等候處理中
     * - `2`: issued 發票處理成功
     * - `3`: failed 發票處理失敗
     * - `4`: voided 作廢
     * - `5`: the service is out of order 系統服務異常
     * - `6`: allowance made 折讓
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.state)
     */
    state?: components["schemas"]["QueriedInvoiceState"];
    /** When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.date) */
    date?: components["schemas"]["InvoiceDate"];
    /** The two letters in front of the invoice number. 發票字軌 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.wordtrack) */
    wordtrack?: components["schemas"]["InvoiceWordTrack"];
    /** The eight digits of the invoice number. 發票號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.number) */
    number?: components["schemas"]["InvoiceNumber"];
    /** Random code of the e-invoice, needed to look it up. 電子發票隨機碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.rand_code) */
    rand_code?: components["schemas"]["InvoiceRandCode"];
    /** Company number of the seller. 賣方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.seller_ban) */
    seller_ban?: components["schemas"]["InvoiceSellerBan"];
    /** Company number of the buyer; empty for consumers. 買方統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.buyer_ban) */
    buyer_ban?: components["schemas"]["InvoiceBuyerBan"];
    /** Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.left_qrcode) */
    left_qrcode?: components["schemas"]["InvoiceLeftQrcode"];
    /** Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.middle_barcode) */
    middle_barcode?: components["schemas"]["InvoiceMiddleBarcode"];
    /** Content of the right QR code. 電子發票右邊 QR Code 內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.right_qrcode) */
    right_qrcode?: components["schemas"]["InvoiceRightQrcode"];
    /**
     * Form of the printed title. 電子發票紙本列印標題類型
     *
     * - `1`: text 文字
     * - `2`: the URL of a picture 圖形(圖片網址)
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.title_type)
     */
    title_type?: components["schemas"]["InvoiceTitleType"];
    /** Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.title) */
    title?: components["schemas"]["InvoiceTitle"];
    /**
     * What is printed. 電子發票列印類型
     *
     * - `0`: nothing; the shop sees to it 不列印 自行處置
     * - `1`: the e-invoice and its lines 列印 電子發票 + 商品明細
     * - `2`: the e-invoice only 只印電子發票
     * - `3`: the lines only 只印商品明細
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.print_type)
     */
    print_type?: components["schemas"]["InvoicePrintType"];
    /**
     * Printer. 電子發票列印設備
     *
     * - `0`: the shop's own 自行處理
     * - `1`: SUNMI V2 PRO SUNMI V2 PRO
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.print_device)
     */
    print_device?: components["schemas"]["InvoicePrintDevice"];
    /** Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.amount) */
    amount?: components["schemas"]["InvoiceAmount"];
    /** Amount before tax on the e-invoice, NT$. 電子發票銷售額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.sales_amount) */
    sales_amount?: components["schemas"]["InvoiceSalesAmount"];
    /** Tax on the e-invoice, NT$. 電子發票稅額 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.tax_amount) */
    tax_amount?: components["schemas"]["InvoiceTaxAmount"];
    /** All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.order_detail) */
    order_detail?: components["schemas"]["InvoiceOrderDetailField"];
    /**
     * Tax on the e-invoice. 電子發票稅率別
     *
     * - `1`: taxable; the default 應稅
     * - `2`: zero tax rate 零稅率
     * - `3`: tax-free 免稅
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.ratetype)
     */
    ratetype?: components["schemas"]["InvoiceRateTypeAnswer"];
    /**
     * What becomes of the e-invoice. 電子發票開立類型
     *
     * - `1`: cloud invoice, with a carrier 雲端發票
     * - `2`: donated 發票捐贈
     * - `3`: on paper; the shop prints and hands it over, and MyPay sends no notice, not even of a prize 實體發票
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.input_type)
     */
    input_type?: components["schemas"]["InvoiceInputTypeAnswer"];
    /**
     * Carrier of a cloud invoice; empty where there is none. 雲端發票類型
     *
     * - `2`: mobile barcode 手機條碼
     * - `3`: citizen digital certificate 自然人憑證條碼
     * - `4`: by e-mail; the invoice query ties it to the postal address for a winning invoice 以E-Mail寄送
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.cloud_type)
     */
    cloud_type?: components["schemas"]["InvoiceCloudTypeAnswer"];
    /** Mobile barcode that took the e-invoice, where the carrier is 2. 手機條碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.mobile_code) */
    mobile_code?: components["schemas"]["InvoiceMobileCode"];
    /** Company number on a cloud invoice, where the carrier is 2. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.tax_id) */
    tax_id?: components["schemas"]["InvoiceTaxId"];
    /** Citizen digital certificate that took the e-invoice, where the carrier is 3. 自然人憑證條碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.natural_person) */
    natural_person?: components["schemas"]["InvoiceNaturalPerson"];
    /** Postcode to which a winning invoice is sent on paper; with cloud_type 4. 中獎時紙本發票郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.m_post_zone) */
    m_post_zone?: string;
    /** Address to which a winning invoice is sent on paper; with cloud_type 4. 中獎時紙本發票收件住址 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.m_address) */
    m_address?: string;
    /** Donation code that the e-invoice went to, where it was donated; a leading zero counts. 愛心碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.love_code) */
    love_code?: components["schemas"]["InvoiceLoveCode"];
    /** Buyer on a paper invoice. 發票抬頭 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.b2b_title) */
    b2b_title?: components["schemas"]["InvoiceB2bTitle"];
    /** Company number on a paper invoice. 統一編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.b2b_id) */
    b2b_id?: components["schemas"]["InvoiceB2bId"];
    /** Postcode of a paper invoice. 發票郵遞區號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.b2b_post_zone) */
    b2b_post_zone?: components["schemas"]["InvoiceB2bPostZone"];
    /** Address of a paper invoice. 發票地址 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.b2b_address) */
    b2b_address?: components["schemas"]["InvoiceB2bAddress"];
    /** Allowances on the invoice. 電子發票折讓資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.allowance) */
    allowance?: components["schemas"]["Allowance"][];
    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.group_id) */
    group_id?: components["schemas"]["GroupId"];
    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.payment_name) */
    payment_name?: components["schemas"]["PaymentName"];
    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.nois) */
    nois?: components["schemas"]["Nois"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.echo_0) */
    echo_0?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.echo_1) */
    echo_1?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.echo_2) */
    echo_2?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.echo_3) */
    echo_3?: components["schemas"]["Echo"];
    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html#answer.echo_4) */
    echo_4?: components["schemas"]["Echo"];
}
export interface PaymentMethods {
    /** Carried out. 執行成功 [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html#answer.code) */
    code: components["schemas"]["SuccessCode"];
    /** Text that goes with the code; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html#answer.msg) */
    msg?: components["schemas"]["Msg"];
    /**
     * Codes of the means of payment. 支付方式清單
     *
     * - `0`: every tool; the number of all 全部可用支付方式
     * - `all`: every tool that the shop may use 全部可用支付方式
     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
     * - `CREDITCARD`: credit card 信用卡
     * - `RECHARGE`: top-up; older manual only 儲值
     * - `CSTORECODE`: convenience store code 超商代碼
     * - `WEBATM`: web ATM WEBATM
     * - `TELECOM`: TELECOM; older manual only TELECOM
     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
     * - `UNIONPAY`: UnionPay card 銀聯卡
     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
     * - `ALIPAY`: Alipay 支付寶
     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
     * - `WECHAT`: WeChat Pay 微信支付
     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
     * - `QQ`: QQ; older manual only QQ
     * - `QQH5`: QQ H5; older manual only QQH5
     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
     * - `APPLEPAY`: Apple Pay APPLE PAY
     * - `GOOGLEPAY`: Google Pay Google Pay
     * - `EACH`: eACH debit eACH交易
     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
     * - `CARDLESS`: instalments without a card 無卡分期
     * - `PION`: Pi Wallet online Pi 拍錢包線上
     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
     * - `AMEX`: American Express 美國運通
     * - `JKOON`: JKO Pay online 街口支付線上
     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
     * - `M_RECHARGE`: top-up 儲值交易
     * - `AFP`: pay later 後付款
     * - `CASH`: cash 現金
     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
     * - `EASYCARD`: EasyCard 悠遊卡
     * - `IPASS`: iPASS 一卡通
     * - `ICASH`: icash iCash
     * - `BARCODE`: convenience store barcodes 超商條碼繳費
     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
     * - `PXPAYON`: PXPay Plus online 全支付線上付款
     *
     * [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html#answer.content)
     */
    content: components["schemas"]["PaymentToolAnswer"][];
}
export interface Refusal {
    code: string;
    message: string;
}
export interface Credentials {
    /**
     * Merchant number.
     * @example 289151880002
     */
    storeUid: string;
    /**
     * AES-256 key, 32 characters, renewed every year.
     * @example KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx
     */
    key: string;
}
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
         * Create an order and get its payment page
         * Send the shopper to `url`; add `?locale=` with zh-TW, zh-CN, en or id to it for another language. Keep `uid` and `key` with the order: callbacks carry both, and `queryOrder` asks for both. Success is code 200 here, and B200 everywhere else. The vendor announces HTTP 429 for "more than 5 seconds" and does not explain it, so an order may have been made all the same. Nothing can find an order whose answer was lost, since both were in it: write down before the call that it was started, and never show the shopper two payment pages.
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
         * Ask how an order stands
         * To be asked when no callback came, and before a callback is believed. `prc` says how the payment stands. When nothing fits, the vendor sends the question back, without `prc`. Asking for several orders at once is mentioned by the vendor but its form is not published.
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
         * Refund an order in whole or in part
         * Payment tools that refund at once (cards, American Express, LINE Pay, Pi, JKO, WeChat, Alipay, EasyWallet, cash, Google Pay, Apple Pay) give the result in `row_data`; others wait for the nightly run, and `refundCompleted` reports the result. An invoice cannot be voided in a later invoice period.
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
         * Release an authorised amount
         * For cards in state 245 (authorised), when the merchant captures by itself. The outer `code` says whether it worked; the order inside then reads `prc` 300, a failed payment.
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
         * Capture an authorised amount
         * For cards in state 245 (authorised): once only, in whole or in part, within 5 days. Gateways that capture in batches answer state 247 (capture under way) with `actual_cost` 0; 250 follows by callback. Pay-later orders in state 284 are captured after shipping.
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
         * End recurring charges
         * Stops the further charges from the given day on; that day must lie after today. A shopper's new card cannot be given by API: cancel and create anew, or use the console.
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
         * Bind a card to the e-wallet
         * Send the shopper to `url` to enter the card. The answer has no `uid` and no `key`: the callback `ewalletBound` can be matched by `user_id` alone. A bound card serves for single payments, not for recurring ones.
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
         * Take a refund back before it is carried out
         * Queued refunds are carried out at midnight; until then they can be taken back, here or in the console.
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
         * Issue the e-invoice of a paid order
         * For orders created without an invoice. Right after the payment, within 48 hours at the latest. A paper invoice is printed and handed over by the merchant: MyPay does not notify the shopper, not even of a prize.
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
         * Ask how an e-invoice stands
         * `prc` is the state of the payment, `state` that of the invoice. When nothing fits, the vendor sends the question back, without `prc`.
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
         * Ask which means of payment the merchant may offer
         * The list depends on the amount. It may name means that no table of the vendor lists, such as MATM.
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
         * The result of a payment
         * Sent at once when the shopper is through, also when a code or an account number was issued (260, 270), and again from the console. Read `prc`; no field distinguishes this notice from the two others. Compare `key` with that of the order and ask `queryOrder` before delivering.
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
         * What became of a code or account that waited
         * Sent when a waiting payment was paid or ran out. Same fields as `paymentCompleted`. An expired order (380) may still turn into 290.
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
         * A payment confirmed by MyPay later on
         * Sent after MyPay's own query, the daily reconciliation, or a query in the console. Same fields as `paymentCompleted`. 600 (settled) counts as paid and may follow 250 or A0001: be ready to hear of the same payment twice.
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
         * A card was bound
         * Carries the virtual card number for later orders. Nothing in it proves its sender and there is no API to ask again: keep the callback URL secret.
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
         * A refund was carried out
         * `uid` is the order, `refund_uid` the refund: each partial refund has its own. Compare `key` with that of the order and ask `queryOrder`.
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
        /** An order to be paid on MyPay's page. */
        OrderRequest: OrderRequest;
        /** Shopper's account with the merchant; remembered cards and invoices hang on it, so never share one between shoppers. 消費者帳號 */
        UserId: string;
        /** Shopper's name. 消費者姓名 */
        UserName: string;
        /** Shopper's real name. 消費者真實姓名 */
        UserRealName: string;
        /** Shopper's postcode. 消費者郵遞區號 */
        UserZipcode: string;
        /** Shopper's billing address. 消費者帳單地址 */
        UserAddress: string;
        /**
         * Kind of personal number, sent as a number. 證號類型
         * @enum {integer}
         */
        SnType: 1 | 2 | 3;
        /** Number of the payer's identity card, residence permit or passport. 身分證/統一證號/護照號碼 */
        UserSn: string;
        /** Shopper's phone at home. 家用電話 */
        UserPhone: string;
        /** Country code of the mobile phone, such as 886. 行動電話國碼 */
        UserCellphoneCode: string;
        /** Shopper's mobile phone. 行動電話 */
        UserCellphone: string;
        /** Shopper's e-mail address. */
        UserEmail: string;
        /** Shopper's date of birth; the document gives no format here, and YYYYMMDD elsewhere. 生日 */
        UserBirthday: string;
        /**
         * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
         * @enum {string}
         */
        Currency: "TWD" | "CNY";
        /**
         * Whether the amount is exchanged into the card's own currency. 自動換匯
         * @enum {integer}
         */
        DccFlag: 0 | 1;
        /** IP address of the shopper; checked by some gateways. 消費者來源 IP */
        Ip: string;
        /** One line of an order; samples send its numbers as text as well. 商品項目 */
        Item: Item;
        /**
         * How often a recurring order is charged; the vendor's table is headed "instalments". 期數單位
         * @enum {string}
         */
        RecurrenceUnit: "W" | "F" | "M" | "S" | "H" | "A" | "O";
        /** A value of the merchant's own that comes back unchanged. 自訂回傳參數 */
        EchoSent: string;
        /** The payment tools that a page offers: one code, one number, or several numbers with commas. 預選付費方法 */
        PaymentToolSelection: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "23" | "24" | "25" | "27" | "28" | "29" | "31" | "32" | "33" | "34" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "46" | "51" | "52" | "53" | "56" | (string & {});
        /**
         * Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式
         * @enum {string}
         */
        PaymentTool: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON";
        /**
         * Payment tool by its number in appendix 1, which the vendor takes in place of the code; codes are safer, 19 changed its meaning. 編號
         * @enum {string}
         */
        PaymentToolNumber: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "23" | "24" | "25" | "27" | "28" | "29" | "31" | "32" | "33" | "34" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "46" | "51" | "52" | "53" | "56";
        /**
         * What the shopper holds; listed in the text only. 消費者操作介面類型
         * @enum {string}
         */
        InterfaceType: "pc" | "app";
        /**
         * Format: uri
         * Where the shopper's browser goes after success; gets no result. The name lacks a u. 成功導頁網址
         */
        SuccessUrl: string;
        /**
         * Format: uri
         * Where the shopper's browser goes after failure; gets no result. The name lacks a u. 失敗導頁網址
         */
        FailureUrl: string;
        /**
         * Whether the card is remembered for a quick checkout. 啟用快速結帳
         * @enum {integer}
         */
        QuickPayFlag: 0 | 1;
        /**
         * Whether the electronic wallet is used. 啟用電子錢包
         * @enum {integer}
         */
        EwalletFlag: 0 | 1;
        /**
         * How the electronic wallet is charged. 電子錢包執行類型
         * @enum {integer}
         */
        EwalletType: 1 | 2;
        /**
         * Where the payment is keyed in, sent as a number. 交易類型
         * @enum {integer}
         */
        TransactionType: 1 | 2;
        /**
         * Whether an e-invoice is issued with the order. 電子發票是否開立狀態
         * @enum {integer}
         */
        IssueInvoiceState: 0 | 1 | 2;
        /**
         * Tax on the e-invoice. 電子發票稅率別
         * @enum {integer}
         */
        InvoiceRateType: 1 | 2 | 3;
        /**
         * What becomes of the e-invoice; never 3 together with a PayPage order, where the shopper chooses on the page. 電子發票開立類型
         * @enum {integer}
         */
        InvoiceInputType: 1 | 2 | 3;
        /**
         * Carrier of a cloud invoice, sent as a number. 雲端發票類型
         * @enum {integer}
         */
        InvoiceCloudType: 2 | 3 | 4;
        /** Buyer's tax number on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed. 統一編號 */
        TaxIdOnCloudInvoice: string;
        /** Mobile barcode, a slash and seven characters; only with invoice_cloud_type 2. 手機條碼 */
        MobileBarcode: string;
        /** Citizen certificate barcode, two capitals and 14 digits; only with invoice_cloud_type 3. 自然人憑證條碼 */
        NaturalPersonBarcode: string;
        /** Donation code, three to seven digits; only with invoice_input_type 2. 愛心碼 */
        LoveCode: string;
        /** Buyer's name on a paper invoice; only with invoice_input_type 3. 發票抬頭 */
        PaperInvoiceTitle: string;
        /** Buyer's tax number on a paper invoice, eight digits; only with invoice_input_type 3. 統一編號 */
        TaxIdOnPaperInvoice: string;
        /** Address on a paper invoice; only with invoice_input_type 3. 發票地址 */
        PaperInvoiceAddress: string;
        /**
         * Whether the shopper may change the field on the page, sent as a number. 電子發票欄位異動
         * @enum {integer}
         */
        InvoiceForceFlag: 0 | 1;
        /** Who applies for instalments without a card, for the finance company. 無卡分期消費者資訊 */
        CardlessUser: CardlessUser;
        /**
         * Where the identity card was issued; a leading zero counts. 領補換（身分證）地點
         * @enum {string}
         */
        IssuePlace: "10001" | "10002" | "10003" | "10004" | "10005" | "10006" | "10007" | "10008" | "10009" | "10010" | "10011" | "10012" | "10013" | "10014" | "10015" | "10016" | "10017" | "10018" | "10020" | "09007" | "09020" | "63000" | "64000" | "65000" | "66000" | "67000" | "68000";
        /**
         * Why the identity card was issued. 領補換（身分證件）類型
         * @enum {string}
         */
        IssueType: "0" | "1" | "2" | "3";
        /**
         * Who owns the home. 居住房屋擁有者
         * @enum {string}
         */
        HouseOwner: "1" | "2" | "3" | "4";
        /**
         * Marital status. 婚姻狀況
         * @enum {string}
         */
        MaritalStatus: "1" | "2" | "3";
        /**
         * Education. 教育程度
         * @enum {string}
         */
        EducationLevel: "1" | "2" | "3" | "4" | "5";
        /**
         * Kind of employer. 工作組織類型
         * @enum {string}
         */
        OrganizationType: "1" | "2" | "3" | "4" | "5";
        /**
         * How the instalments are paid; there is no 2. 繳款方式
         * @enum {string}
         */
        CardlessPaymentMethod: "1" | "3";
        /**
         * What became of the consumer's credit cards. 信用卡狀態
         * @enum {string}
         */
        CreditCardStatus: "1" | "2" | "3" | "4";
        /**
         * Relation to the consumer. 關係
         * @enum {string}
         */
        ContactRelationship: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
        /**
         * Whether the call is to be kept confidential. 是否保密照會
         * @enum {string}
         */
        ConfidentialityFlag: "1" | "0";
        /**
         * What the guarantor stands for. 連帶保人選項
         * @enum {string}
         */
        GuarantorOption: "1" | "2" | "3" | "4";
        /**
         * Kind of business. 業務別代碼
         * @enum {string}
         */
        SupplierBusinessType: "AA21" | "AA22" | "AA23" | "CA20";
        /**
         * Project; which one may be used depends on the kind of business. 專案代碼
         * @enum {string}
         */
        SupplierBusinessTypeProject: "DN45" | "DN46" | "DN47" | "DM44" | "DM45" | "DM66" | "DM67" | "DM41" | "DM42" | "DN48";
        /** A file of an application for instalments without a card. 無卡分期檔案 */
        CardlessFile: CardlessFile;
        /** One line of a top-up. 儲值交易項目 */
        RechargeItem: RechargeItem;
        /**
         * Whether the agent's fee includes text messages; the vendor's table repeats the handling fee's words. 含不含簡訊費
         * @enum {integer}
         */
        SmsFeeFlag: 1 | 0;
        /**
         * Whether the agent's fee includes the handling fee. 含不含手續費類型
         * @enum {integer}
         */
        ChargeFeeFlag: 1 | 0;
        /**
         * Whether an agent collects the fee; without it the vendor goes by the other three agent fields. 是否為經銷商代收費模式
         * @enum {integer}
         */
        AgentChargeFlag: 1 | 0;
        /** Where a pay-later order goes. 後付款送貨資訊 */
        ShippingInfo: ShippingInfo;
        /**
         * How a pay-later order is shipped. 配送方式
         * @enum {integer}
         */
        ShipmentType: 2 | 4;
        /**
         * Chain of the store. 後付款超商取貨
         * @enum {integer}
         */
        ShipmentCvs: 1 | 2;
        /**
         * Whether a card payment is captured on its own. 信用卡授權請款模式類型
         * @enum {string}
         */
        AutomaticPaymentType: "0" | "1";
        /** Which order is asked for; the vendor's samples send no store_uid here. */
        OrderQuery: OrderQuery;
        /** MyPay's number of the order. 交易流水號（UID） */
        OrderUid: string;
        /** Verification key of the order; from the answer to createOrder. 交易驗証碼 */
        OrderKey: string;
        /** How much of which order to give back. */
        RefundRequest: RefundRequest;
        /**
         * What a refund does to the e-invoice; an invoice of another invoice period cannot be voided. 電子發票退款時使用作廢或折讓
         * @enum {integer}
         */
        RefundInvoiceState: 4 | 6;
        /** Which authorisation to release. */
        AuthorizationCancellation: AuthorizationCancellation;
        /** How much of which authorisation to capture. */
        CaptureRequest: CaptureRequest;
        /** Which recurring charge to end, and when. */
        DirectDebitCancellation: DirectDebitCancellation;
        /** Whose card to bind. */
        EwalletBinding: EwalletBinding;
        /** Which queued refund to take back. */
        RefundCancellation: RefundCancellation;
        /** For which order, and how, to issue an invoice. */
        InvoiceRequest: InvoiceRequest;
        /** Whose invoice is asked for; the vendor's samples send no store_uid here. */
        InvoiceQuery: InvoiceQuery;
        /** For which amount the means of payment are asked. */
        PaymentMethodsQuery: PaymentMethodsQuery;
        /** The order and its payment page. */
        OrderCreated: OrderCreated;
        /** Text that goes with the code; never match on it. 回傳訊息 */
        Msg: string;
        /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 */
        Uid: string;
        /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 */
        TransactionKey: string;
        /** What the vendor says when it does not do as asked. */
        RefusedAnswer: RefusedAnswer;
        /** Why nothing was done; any code but 200 and B200. 回傳碼 */
        FailureCode: "100" | "400" | "B500" | (string & {});
        /** An order as MyPay knows it. An answer without prc means that no such order was found. 交易查詢 */
        OrderState: OrderState;
        /** Status code. New codes may appear. 100, 200, 400, B200 and B500 answer a request, the others are states of an order; where final is absent the vendor does not say. 交易狀態代碼 */
        Prc: "100" | "200" | "220" | "230" | "245" | "247" | "250" | "260" | "265" | "270" | "275" | "280" | "282" | "284" | "290" | "300" | "380" | "400" | "600" | "A0001" | "A0002" | "B200" | "B500" | (string & {});
        /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 */
        FinishTime: string;
        /** What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 */
        CardNo: string;
        /** Approval code of the card. 授權碼 */
        ApprovalCode: string;
        /** Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型 */
        CardType: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** Bank that issued the card. 發卡行 */
        IssuingBank: string;
        /** Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 */
        IssuingBankUid: string;
        /** Whether an agent collected the fee. 是否為經銷商代收費模式 */
        AgentChargeFlagAnswer: 0 | 1 | (number & {}) | null;
        /** In whose name the money is collected. 交易服務類型 */
        TransactionMode: 0 | 1 | 2 | (number & {}) | null;
        /** Company behind the payment; supplier_code is the safer one. 交易之金融服務商 */
        SupplierName: string;
        /** Company behind the payment. 金流供應商代碼 */
        SupplierCode: "A1" | "A2" | "B0" | "B1" | "B2" | "B3" | "B4" | "B5" | "B6" | "B7" | "B8" | "B9" | "BA" | "BB" | "BC" | "BD" | "BE" | "BF" | "BG" | "S0" | "S1" | "S2" | "T0" | "T1" | "T2" | "W0" | "W1" | "W2" | "W3" | "W4" | "W5" | "W6" | "W7" | "W8" | "W9" | "E0" | (string & {});
        /** The shop's order number. 訂單編號 */
        OrderId: string;
        /** Account of the consumer in the shop. 消費者帳號 */
        UserIdEcho: string;
        /** Amount of the order, NT$. 總交易金額 */
        Cost: number | null;
        /** Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型 */
        CurrencyAnswer: "TWD" | "CNY" | (string & {});
        /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 */
        ActualCost: number | null;
        /** A voucher that was paid for. 有償票券項目 */
        VoucherPaid: VoucherPaid;
        /** A voucher that was given away. 無償票券項目 */
        VoucherFree: VoucherFree;
        /** Points or amount asked for, of a top-up. 請求交易點數/金額 */
        Price: number | null;
        /** Points or amount really given, of a top-up. 實際交易點數/金額 */
        ActualPrice: number | null;
        /** Product of a top-up. 交易產品代碼 */
        RechargeCode: string;
        /** Amount of a donation, NT$. 愛心捐款金額 */
        LoveCost: number | null;
        /** Text that goes with the state; never match on it. 回傳訊息 */
        RetMsg: string;
        /** Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式 */
        Pfn: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義 */
        TransType: 1 | 2 | 3 | (number & {}) | null;
        /** Bonus points, JSON in a string; empty where none were used. 紅利資訊 */
        RedeemField: components["schemas"]["Redeem"] | string;
        /** Bonus points used. 紅利資訊 */
        Redeem: Redeem;
        /** How far bonus points pay. 紅利資訊類型 */
        RedeemType: 1 | 2 | (number & {}) | null;
        /** Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 */
        InstallmentField: components["schemas"]["Installment"] | string;
        /** Instalments. 分期資訊 */
        Installment: Installment;
        /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 */
        PaymentName: string;
        /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 */
        Nois: string;
        /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 */
        GroupId: string;
        /** Bank of a virtual account; a leading zero counts. 銀行代碼 */
        BankId: string;
        /** Deadline for payment, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 */
        ExpiredDate: string;
        /** Day on which the payout is expected, 8 digits YYYYMMDD, or empty. 預計撥款日期 */
        AppropriationDate: string;
        /** In which form result_content comes. 閘道內容回傳格式類型 */
        ResultType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱 */
        ResultContentType: "E_COLLECTION" | "IBON" | "FAMIPORT" | "LIFEET" | "WEBATM" | "CREDITCARD" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "WECHAT" | "LINEPAYON" | "LINEPAYOFF" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "EASYWALLETON" | "EASYWALLETOFF" | "AFP" | "BARCODE" | (string & {});
        /** What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 */
        ResultContentField: (components["schemas"]["VirtualAccountContent"] | components["schemas"]["IbonContent"] | components["schemas"]["FamiPortContent"] | components["schemas"]["LifeEtContent"] | components["schemas"]["CvsBarcodeContent"] | components["schemas"]["OtherContent"]) | string;
        /** What to pay to a virtual account. 虛擬帳號 */
        VirtualAccountContent: VirtualAccountContent;
        /** What to pay at 7-ELEVEN ibon. */
        IbonContent: IbonContent;
        /** What to pay at FamilyMart FamiPort. */
        FamiPortContent: FamiPortContent;
        /** What to pay at Hi-Life Life-ET. */
        LifeEtContent: LifeEtContent;
        /** What to pay by the three barcodes of a bill. 超商條碼繳費 */
        CvsBarcodeContent: CvsBarcodeContent;
        /** Content of another payment; mostly empty, as of a credit card. */
        OtherContent: OtherContent;
        /** A refund within an order. 交易查詢-退款資訊 */
        RefundInfo: RefundInfo;
        /** State of the e-invoice. 0 has been seen beside a full invoice number. 電子發票開立狀態類型 */
        InvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** When the e-invoice was issued, 8 digits YYYYMMDD or 14 YYYYMMDDHHmmss, or empty. 發票開立日期 */
        InvoiceDate: string;
        /** The two letters in front of the invoice number. 發票字軌 */
        InvoiceWordTrack: string;
        /** The eight digits of the invoice number. 發票號碼 */
        InvoiceNumber: string;
        /** Random code of the e-invoice, needed to look it up. 電子發票隨機碼 */
        InvoiceRandCode: string;
        /** Company number of the seller. 賣方統一編號 */
        InvoiceSellerBan: string;
        /** Company number of the buyer; empty for consumers. 買方統一編號 */
        InvoiceBuyerBan: string;
        /** Content of the left QR code; holds the random code. 電子發票左邊 QR Code 內容 */
        InvoiceLeftQrcode: string;
        /** Content of the barcode in the middle, Code 39; holds the random code. 電子發票中間 Barcode 內容 */
        InvoiceMiddleBarcode: string;
        /** Content of the right QR code. 電子發票右邊 QR Code 內容 */
        InvoiceRightQrcode: string;
        /** Form of the printed title. 電子發票紙本列印標題類型 */
        InvoiceTitleType: 1 | 2 | (number & {}) | null;
        /** Printed title of the e-invoice: text or the URL of a picture. 電子發票標題內容 */
        InvoiceTitle: string;
        /** Total of the e-invoice, NT$; "0" or empty while there is none. 電子發票銷售總額 */
        InvoiceAmount: number | null;
        /** Amount before tax on the e-invoice, NT$. 電子發票銷售額 */
        InvoiceSalesAmount: number | null;
        /** Tax on the e-invoice, NT$. 電子發票稅額 */
        InvoiceTaxAmount: number | null;
        /** All lines of the e-invoice, JSON in a string; `[]` where there are none. 電子發票全部產品明細 */
        InvoiceOrderDetailField: components["schemas"]["InvoiceLine"][] | string;
        /** One line of an e-invoice. 商品細項 */
        InvoiceLine: InvoiceLine;
        /** Tax on the e-invoice. 電子發票稅率別 */
        InvoiceRateTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** What becomes of the e-invoice. 電子發票開立類型 */
        InvoiceInputTypeAnswer: 1 | 2 | 3 | (number & {}) | null;
        /** An allowance on an e-invoice. 電子發票折讓資訊 */
        Allowance: Allowance;
        /** One line of an allowance. The sample has the first six names, the table points to the four of an invoice's line; either may come. 電子發票折讓明細 */
        AllowanceLine: AllowanceLine;
        /** A cancellation within an order. 交易查詢-取消資訊 */
        CancelInfo: CancelInfo;
        /** What is printed. 電子發票列印類型 */
        InvoicePrintType: 0 | 1 | 2 | 3 | (number & {}) | null;
        /** Printer. 電子發票列印設備 */
        InvoicePrintDevice: 0 | 1 | (number & {}) | null;
        /** Carrier of a cloud invoice; empty where there is none. 雲端發票類型 */
        InvoiceCloudTypeAnswer: 2 | 3 | 4 | (number & {}) | null;
        /** Mobile barcode that took the e-invoice, where the carrier is 2. 手機條碼 */
        InvoiceMobileCode: string;
        /** Company number on a cloud invoice, where the carrier is 2. 統一編號 */
        InvoiceTaxId: string;
        /** Citizen digital certificate that took the e-invoice, where the carrier is 3. 自然人憑證條碼 */
        InvoiceNaturalPerson: string;
        /** Donation code that the e-invoice went to, where it was donated; a leading zero counts. 愛心碼 */
        InvoiceLoveCode: string;
        /** Buyer on a paper invoice. 發票抬頭 */
        InvoiceB2bTitle: string;
        /** Company number on a paper invoice. 統一編號 */
        InvoiceB2bId: string;
        /** Postcode of a paper invoice. 發票郵遞區號 */
        InvoiceB2bPostZone: string;
        /** Address of a paper invoice. 發票地址 */
        InvoiceB2bAddress: string;
        /** One line of an order, as answered. 商品項目 */
        AnswerItem: AnswerItem;
        /** The shop's own text, sent back as it was given. 自訂回傳參數 */
        Echo: string;
        /** The question as it was asked; no order fits it. */
        QueryMiss: QueryMiss;
        /** The refund was carried out or queued. */
        RefundAccepted: RefundAccepted;
        /**
         * Carried out. 執行成功
         * @constant
         */
        SuccessCode: "B200";
        /** The refund; null or absent unless it was carried out at once. 退款資訊 */
        RefundRow: components["schemas"]["RefundCompletion"] | null;
        /** A refund that was carried out. 退款完成回傳資訊 */
        RefundCompletion: RefundCompletion;
        /** Number of the refund; each refund of an order has its own. 退款之交易流水號 */
        RefundUid: string;
        /** How the money goes back; a string in the table, a number in the sample. 退款類型 */
        RefundType: 1 | 2 | 3 | (number & {}) | null;
        /** Nothing was done about the refund. */
        RefundRefused: RefundRefused;
        /** It was done, and the order now stands like this. */
        OrderAfterwards: OrderAfterwards;
        /** No further charges. */
        DirectDebitCancelled: DirectDebitCancelled;
        /** The charges go on. */
        DirectDebitRefused: DirectDebitRefused;
        /** The shopper may enter a card. */
        EwalletBindingStarted: EwalletBindingStarted;
        /** No card can be bound. */
        EwalletBindingRefused: EwalletBindingRefused;
        /** Answer code of wallet binding. 電子錢包執行狀態碼 */
        EwalletCode: "100" | "400" | "B200" | "B500" | (string & {});
        /** The refund will not be carried out. */
        RefundCancelled: RefundCancelled;
        /** The invoice was issued or waits for it; see state. */
        InvoiceIssued: InvoiceIssued;
        /** State of the e-invoice after issuing; a string in the table, a number in the sample. 發票開立狀態 */
        IssuedInvoiceState: 0 | 1 | 2 | 3 | 4 | (number & {}) | null;
        /** Text that goes with the invoice's state; missing in the vendor's sample. 發票開立狀態訊息 */
        StateMsg: string;
        /** No invoice was issued. */
        InvoiceRefused: InvoiceRefused;
        /** How the order and its invoice stand. */
        InvoiceStanding: InvoiceStanding;
        /** State of the e-invoice as queried; a string in the table, a number in the sample. 發票開立狀態 */
        QueriedInvoiceState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
        /** What the merchant may offer. */
        PaymentMethods: PaymentMethods;
        /** Payment tool, by its code. The codes of two tables and of the answers taken together. 付款方式 */
        PaymentToolAnswer: "all" | "0" | "MobilePayAll" | "CREDITCARD" | "RECHARGE" | "CSTORECODE" | "WEBATM" | "TELECOM" | "E_COLLECTION" | "UNIONPAY" | "SVC" | "ABROAD" | "ALIPAY" | "SMARTPAY" | "MATM" | "WECHAT" | "DIRECTDEBIT" | "LINEPAYON" | "LINEPAYOFF" | "QQ" | "QQH5" | "WECHATOFF" | "APPLEPAY" | "GOOGLEPAY" | "EACH" | "C_INSTALLMENT" | "C_REDEEM" | "CARDLESS" | "PION" | "PIOFF" | "AMEX" | "JKOON" | "JKOOFF" | "ALIPAYOFF" | "M_RECHARGE" | "AFP" | "CASH" | "EASYWALLETON" | "EASYWALLETOFF" | "EASYCARD" | "IPASS" | "ICASH" | "BARCODE" | "PXPAYOFF" | "DIRECTDEBIT_ABROAD" | "PLUSPAYON" | "PLUSPAYOFF" | "PXPAYON" | (string & {});
        /** Whether the bound wallet is in use. 是否啟用 */
        EwalletEnabled: "0" | "1" | (string & {});
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCreated"] | components["schemas"]["RefusedAnswer"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderState"] | components["schemas"]["QueryMiss"] | components["schemas"]["RefusedAnswer"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundAccepted"] | components["schemas"]["RefundRefused"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAfterwards"] | components["schemas"]["RefusedAnswer"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAfterwards"] | components["schemas"]["RefusedAnswer"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitCancelled"] | components["schemas"]["DirectDebitRefused"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwalletBindingStarted"] | components["schemas"]["EwalletBindingRefused"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundCancelled"] | components["schemas"]["RefundRefused"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceIssued"] | components["schemas"]["InvoiceRefused"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceStanding"] | components["schemas"]["QueryMiss"] | components["schemas"]["RefusedAnswer"];
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
            /** The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethods"] | components["schemas"]["RefusedAnswer"];
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
                    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.uid) */
                    uid: components["schemas"]["Uid"];
                    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.key) */
                    key: components["schemas"]["TransactionKey"];
                    /**
                     * State of the order. 主要交易回傳碼（retcode）
                     *
                     * - `100`: refused: the data or their form is wrong 資料錯誤
                     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
                     * - `220`: cancelled as asked 取消成功
                     * - `230`: refunded as asked 退款成功
                     * - `245`: card authorized, not yet captured 授權成功
                     * - `247`: capture sent in a batch, its result is awaited 請款進行中
                     * - `250`: paid 付款成功
                     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
                     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
                     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
                     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
                     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
                     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
                     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
                     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
                     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
                     * - `380`: not paid in time; may still turn into 290 逾期交易
                     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
                     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
                     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
                     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
                     * - `B200`: accepted: carried out 執行成功
                     * - `B500`: refused: not carried out 執行失敗
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.prc)
                     */
                    prc: components["schemas"]["Prc"];
                    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.finishtime) */
                    finishtime?: components["schemas"]["FinishTime"];
                    /** What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cardno) */
                    cardno?: components["schemas"]["CardNo"];
                    /** Approval code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.acode) */
                    acode?: components["schemas"]["ApprovalCode"];
                    /**
                     * Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型
                     *
                     * - `0`: not recognised, or not a card 無法辨識或支付方式為非信用卡類
                     * - `1`: Visa VISA
                     * - `2`: Mastercard MasterCard
                     * - `3`: JCB JCB
                     * - `4`: American Express AMEX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.card_type)
                     */
                    card_type?: components["schemas"]["CardType"];
                    /** Bank that issued the card. 發卡行 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank) */
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    /** Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank_uid) */
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    /**
                     * Whether an agent collected the fee. 是否為經銷商代收費模式
                     *
                     * - `0`: not collected by an agent 不是經銷商代收費模式
                     * - `1`: collected by an agent 是經銷商代收費模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.is_agent_charge)
                     */
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    /**
                     * In whose name the money is collected. 交易服務類型
                     *
                     * - `0`: not yet at the gateway 尚未進行閘道交易
                     * - `1`: collected by MyPay for the shop 代收代付
                     * - `2`: the shop's own contract 特店模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.transaction_mode)
                     */
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    /** Company behind the payment; supplier_code is the safer one. 交易之金融服務商 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_name) */
                    supplier_name?: components["schemas"]["SupplierName"];
                    /**
                     * Company behind the payment. 金流供應商代碼
                     *
                     * - `A1`: Yu Fu Digital Finance 裕富數位資融
                     * - `A2`: San Huan Asia 三環亞洲
                     * - `B0`: Shin Kong Bank 新光銀行
                     * - `B1`: Bank SinoPac 永豐銀行
                     * - `B2`: Taiwan Cooperative Bank 合作金庫
                     * - `B3`: Taipei Fubon Bank 台北富邦
                     * - `B4`: E.SUN Bank 玉山銀行
                     * - `B5`: Taishin Bank 台新銀行
                     * - `B6`: National Credit Card Center 聯合信用卡處理中心
                     * - `B7`: Taichung Commercial Bank 台中商銀
                     * - `B8`: CTBC Bank 中國信託商業銀行
                     * - `B9`: Shanghai Commercial and Savings Bank 上海商業儲蓄銀行
                     * - `BA`: First Bank 第一銀行
                     * - `BB`: Yuanta Bank 元大商業銀行
                     * - `BC`: KGI Bank 凱基銀行
                     * - `BD`: Cathay United Bank 國泰世華商業銀行
                     * - `BE`: Hwatai Bank 華泰商業銀行
                     * - `BF`: Mega Bank 兆豐銀行
                     * - `BG`: Global Payments Asia-Pacific 環滙亞太
                     * - `S0`: FamiPort, FamilyMart 全網行銷股份有限公司(FamiPort)
                     * - `S1`: ibon, 7-ELEVEN 安源資訊股份有限公司(ibon)
                     * - `S2`: Hi-Life 萊爾富國際股份有限公司(Hi-Life)
                     * - `T0`: MyPay itself 高鉅科技
                     * - `T1`: NewebPay 藍新金流
                     * - `T2`: Cat, Black Cat Pay 統一客樂得(黑貓Pay)
                     * - `W0`: Welldone 統振
                     * - `W1`: Gamania Digital 遊戲橘子數位
                     * - `W2`: LINE Taiwan, LINE Pay 台灣連線(LINEPay)
                     * - `W3`: Bo Jing 博經
                     * - `W4`: JKOPAY 街口電子支付
                     * - `W5`: EasyCard 悠遊卡
                     * - `W6`: iPASS 一卡通票證
                     * - `W7`: icash iCash
                     * - `W8`: PXPay Plus 全支付(PXPay plus)
                     * - `W9`: Pi Wallet 拍付國際資訊(Pi錢包)
                     * - `E0`: MYTIX MYTIX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_code)
                     */
                    supplier_code?: components["schemas"]["SupplierCode"];
                    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.order_id) */
                    order_id?: components["schemas"]["OrderId"];
                    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.user_id) */
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cost) */
                    cost?: components["schemas"]["Cost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.currency)
                     */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_cost) */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_currency)
                     */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    /** Points or amount asked for, of a top-up. 請求交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.price) */
                    price?: components["schemas"]["Price"];
                    /** Points or amount really given, of a top-up. 實際交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_price) */
                    actual_price?: components["schemas"]["ActualPrice"];
                    /** Product of a top-up. 交易產品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.recharge_code) */
                    recharge_code?: components["schemas"]["RechargeCode"];
                    /** Amount of a donation, NT$. 愛心捐款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.love_cost) */
                    love_cost?: components["schemas"]["LoveCost"];
                    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.retmsg) */
                    retmsg?: components["schemas"]["RetMsg"];
                    /**
                     * What the order is paid with. 付費方法
                     *
                     * - `0`: every tool; the number of all 全部可用支付方式
                     * - `all`: every tool that the shop may use 全部可用支付方式
                     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
                     * - `CREDITCARD`: credit card 信用卡
                     * - `RECHARGE`: top-up; older manual only 儲值
                     * - `CSTORECODE`: convenience store code 超商代碼
                     * - `WEBATM`: web ATM WEBATM
                     * - `TELECOM`: TELECOM; older manual only TELECOM
                     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
                     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
                     * - `WECHAT`: WeChat Pay 微信支付
                     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `QQ`: QQ; older manual only QQ
                     * - `QQH5`: QQ H5; older manual only QQH5
                     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
                     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - `M_RECHARGE`: top-up 儲值交易
                     * - `AFP`: pay later 後付款
                     * - `CASH`: cash 現金
                     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
                     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
                     * - `EASYCARD`: EasyCard 悠遊卡
                     * - `IPASS`: iPASS 一卡通
                     * - `ICASH`: icash iCash
                     * - `BARCODE`: convenience store barcodes 超商條碼繳費
                     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
                     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
                     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
                     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
                     * - `PXPAYON`: PXPay Plus online 全支付線上付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.pfn)
                     */
                    pfn?: components["schemas"]["Pfn"];
                    /**
                     * How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義
                     *
                     * - `1`: in one amount; the default 一般
                     * - `2`: by instalments 分期
                     * - `3`: with bonus points 紅利
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.trans_type)
                     */
                    trans_type?: components["schemas"]["TransType"];
                    /** Bonus points, JSON in a string; empty where none were used. 紅利資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.redeem) */
                    redeem?: components["schemas"]["RedeemField"];
                    /** Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.installment) */
                    installment?: components["schemas"]["InstallmentField"];
                    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.payment_name) */
                    payment_name?: components["schemas"]["PaymentName"];
                    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.nois) */
                    nois?: components["schemas"]["Nois"];
                    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.group_id) */
                    group_id?: components["schemas"]["GroupId"];
                    /** Bank of a virtual account; a leading zero counts. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.bank_id) */
                    bank_id?: components["schemas"]["BankId"];
                    /** Deadline for payment, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.expired_date) */
                    expired_date?: components["schemas"]["ExpiredDate"];
                    /**
                     * In which form result_content comes. 閘道內容回傳格式類型
                     *
                     * - `0`: not recognised 無法辨識
                     * - `1`: a URL 網址
                     * - `2`: hypertext 超連結本文
                     * - `3`: XML XML
                     * - `4`: JSON JSON
                     * - `5`: CSV CSV
                     * - `6`: a stream 串流
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_type)
                     */
                    result_type?: components["schemas"]["ResultType"];
                    /**
                     * What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱
                     *
                     * - `E_COLLECTION`: virtual account 虛擬帳號
                     * - `IBON`: ibon code, 7-ELEVEN iBON
                     * - `FAMIPORT`: FamiPort code, FamilyMart FamiPort
                     * - `LIFEET`: Life-ET code, Hi-Life LIFE-ET
                     * - `WEBATM`: web ATM WEBATM
                     * - `CREDITCARD`: credit card 信用卡
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `WECHAT`: WeChat Pay; the row lost its code 微信支付
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `WECHATOFF`: WeChat Pay at the counter 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - … 5 more in the reference
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content_type)
                     */
                    result_content_type?: components["schemas"]["ResultContentType"];
                    /** What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content) */
                    result_content?: components["schemas"]["ResultContentField"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_0) */
                    echo_0?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_1) */
                    echo_1?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_2) */
                    echo_2?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_3) */
                    echo_3?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_4) */
                    echo_4?: components["schemas"]["Echo"];
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
                    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.uid) */
                    uid: components["schemas"]["Uid"];
                    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.key) */
                    key: components["schemas"]["TransactionKey"];
                    /**
                     * State of the order. 主要交易回傳碼（retcode）
                     *
                     * - `100`: refused: the data or their form is wrong 資料錯誤
                     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
                     * - `220`: cancelled as asked 取消成功
                     * - `230`: refunded as asked 退款成功
                     * - `245`: card authorized, not yet captured 授權成功
                     * - `247`: capture sent in a batch, its result is awaited 請款進行中
                     * - `250`: paid 付款成功
                     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
                     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
                     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
                     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
                     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
                     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
                     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
                     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
                     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
                     * - `380`: not paid in time; may still turn into 290 逾期交易
                     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
                     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
                     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
                     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
                     * - `B200`: accepted: carried out 執行成功
                     * - `B500`: refused: not carried out 執行失敗
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.prc)
                     */
                    prc: components["schemas"]["Prc"];
                    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.finishtime) */
                    finishtime?: components["schemas"]["FinishTime"];
                    /** What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cardno) */
                    cardno?: components["schemas"]["CardNo"];
                    /** Approval code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.acode) */
                    acode?: components["schemas"]["ApprovalCode"];
                    /**
                     * Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型
                     *
                     * - `0`: not recognised, or not a card 無法辨識或支付方式為非信用卡類
                     * - `1`: Visa VISA
                     * - `2`: Mastercard MasterCard
                     * - `3`: JCB JCB
                     * - `4`: American Express AMEX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.card_type)
                     */
                    card_type?: components["schemas"]["CardType"];
                    /** Bank that issued the card. 發卡行 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank) */
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    /** Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank_uid) */
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    /**
                     * Whether an agent collected the fee. 是否為經銷商代收費模式
                     *
                     * - `0`: not collected by an agent 不是經銷商代收費模式
                     * - `1`: collected by an agent 是經銷商代收費模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.is_agent_charge)
                     */
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    /**
                     * In whose name the money is collected. 交易服務類型
                     *
                     * - `0`: not yet at the gateway 尚未進行閘道交易
                     * - `1`: collected by MyPay for the shop 代收代付
                     * - `2`: the shop's own contract 特店模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.transaction_mode)
                     */
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    /** Company behind the payment; supplier_code is the safer one. 交易之金融服務商 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_name) */
                    supplier_name?: components["schemas"]["SupplierName"];
                    /**
                     * Company behind the payment. 金流供應商代碼
                     *
                     * - `A1`: Yu Fu Digital Finance 裕富數位資融
                     * - `A2`: San Huan Asia 三環亞洲
                     * - `B0`: Shin Kong Bank 新光銀行
                     * - `B1`: Bank SinoPac 永豐銀行
                     * - `B2`: Taiwan Cooperative Bank 合作金庫
                     * - `B3`: Taipei Fubon Bank 台北富邦
                     * - `B4`: E.SUN Bank 玉山銀行
                     * - `B5`: Taishin Bank 台新銀行
                     * - `B6`: National Credit Card Center 聯合信用卡處理中心
                     * - `B7`: Taichung Commercial Bank 台中商銀
                     * - `B8`: CTBC Bank 中國信託商業銀行
                     * - `B9`: Shanghai Commercial and Savings Bank 上海商業儲蓄銀行
                     * - `BA`: First Bank 第一銀行
                     * - `BB`: Yuanta Bank 元大商業銀行
                     * - `BC`: KGI Bank 凱基銀行
                     * - `BD`: Cathay United Bank 國泰世華商業銀行
                     * - `BE`: Hwatai Bank 華泰商業銀行
                     * - `BF`: Mega Bank 兆豐銀行
                     * - `BG`: Global Payments Asia-Pacific 環滙亞太
                     * - `S0`: FamiPort, FamilyMart 全網行銷股份有限公司(FamiPort)
                     * - `S1`: ibon, 7-ELEVEN 安源資訊股份有限公司(ibon)
                     * - `S2`: Hi-Life 萊爾富國際股份有限公司(Hi-Life)
                     * - `T0`: MyPay itself 高鉅科技
                     * - `T1`: NewebPay 藍新金流
                     * - `T2`: Cat, Black Cat Pay 統一客樂得(黑貓Pay)
                     * - `W0`: Welldone 統振
                     * - `W1`: Gamania Digital 遊戲橘子數位
                     * - `W2`: LINE Taiwan, LINE Pay 台灣連線(LINEPay)
                     * - `W3`: Bo Jing 博經
                     * - `W4`: JKOPAY 街口電子支付
                     * - `W5`: EasyCard 悠遊卡
                     * - `W6`: iPASS 一卡通票證
                     * - `W7`: icash iCash
                     * - `W8`: PXPay Plus 全支付(PXPay plus)
                     * - `W9`: Pi Wallet 拍付國際資訊(Pi錢包)
                     * - `E0`: MYTIX MYTIX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_code)
                     */
                    supplier_code?: components["schemas"]["SupplierCode"];
                    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.order_id) */
                    order_id?: components["schemas"]["OrderId"];
                    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.user_id) */
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cost) */
                    cost?: components["schemas"]["Cost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.currency)
                     */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_cost) */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_currency)
                     */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    /** Points or amount asked for, of a top-up. 請求交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.price) */
                    price?: components["schemas"]["Price"];
                    /** Points or amount really given, of a top-up. 實際交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_price) */
                    actual_price?: components["schemas"]["ActualPrice"];
                    /** Product of a top-up. 交易產品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.recharge_code) */
                    recharge_code?: components["schemas"]["RechargeCode"];
                    /** Amount of a donation, NT$. 愛心捐款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.love_cost) */
                    love_cost?: components["schemas"]["LoveCost"];
                    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.retmsg) */
                    retmsg?: components["schemas"]["RetMsg"];
                    /**
                     * What the order is paid with. 付費方法
                     *
                     * - `0`: every tool; the number of all 全部可用支付方式
                     * - `all`: every tool that the shop may use 全部可用支付方式
                     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
                     * - `CREDITCARD`: credit card 信用卡
                     * - `RECHARGE`: top-up; older manual only 儲值
                     * - `CSTORECODE`: convenience store code 超商代碼
                     * - `WEBATM`: web ATM WEBATM
                     * - `TELECOM`: TELECOM; older manual only TELECOM
                     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
                     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
                     * - `WECHAT`: WeChat Pay 微信支付
                     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `QQ`: QQ; older manual only QQ
                     * - `QQH5`: QQ H5; older manual only QQH5
                     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
                     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - `M_RECHARGE`: top-up 儲值交易
                     * - `AFP`: pay later 後付款
                     * - `CASH`: cash 現金
                     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
                     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
                     * - `EASYCARD`: EasyCard 悠遊卡
                     * - `IPASS`: iPASS 一卡通
                     * - `ICASH`: icash iCash
                     * - `BARCODE`: convenience store barcodes 超商條碼繳費
                     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
                     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
                     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
                     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
                     * - `PXPAYON`: PXPay Plus online 全支付線上付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.pfn)
                     */
                    pfn?: components["schemas"]["Pfn"];
                    /**
                     * How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義
                     *
                     * - `1`: in one amount; the default 一般
                     * - `2`: by instalments 分期
                     * - `3`: with bonus points 紅利
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.trans_type)
                     */
                    trans_type?: components["schemas"]["TransType"];
                    /** Bonus points, JSON in a string; empty where none were used. 紅利資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.redeem) */
                    redeem?: components["schemas"]["RedeemField"];
                    /** Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.installment) */
                    installment?: components["schemas"]["InstallmentField"];
                    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.payment_name) */
                    payment_name?: components["schemas"]["PaymentName"];
                    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.nois) */
                    nois?: components["schemas"]["Nois"];
                    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.group_id) */
                    group_id?: components["schemas"]["GroupId"];
                    /** Bank of a virtual account; a leading zero counts. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.bank_id) */
                    bank_id?: components["schemas"]["BankId"];
                    /** Deadline for payment, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.expired_date) */
                    expired_date?: components["schemas"]["ExpiredDate"];
                    /**
                     * In which form result_content comes. 閘道內容回傳格式類型
                     *
                     * - `0`: not recognised 無法辨識
                     * - `1`: a URL 網址
                     * - `2`: hypertext 超連結本文
                     * - `3`: XML XML
                     * - `4`: JSON JSON
                     * - `5`: CSV CSV
                     * - `6`: a stream 串流
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_type)
                     */
                    result_type?: components["schemas"]["ResultType"];
                    /**
                     * What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱
                     *
                     * - `E_COLLECTION`: virtual account 虛擬帳號
                     * - `IBON`: ibon code, 7-ELEVEN iBON
                     * - `FAMIPORT`: FamiPort code, FamilyMart FamiPort
                     * - `LIFEET`: Life-ET code, Hi-Life LIFE-ET
                     * - `WEBATM`: web ATM WEBATM
                     * - `CREDITCARD`: credit card 信用卡
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `WECHAT`: WeChat Pay; the row lost its code 微信支付
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `WECHATOFF`: WeChat Pay at the counter 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - … 5 more in the reference
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content_type)
                     */
                    result_content_type?: components["schemas"]["ResultContentType"];
                    /** What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content) */
                    result_content?: components["schemas"]["ResultContentField"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_0) */
                    echo_0?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_1) */
                    echo_1?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_2) */
                    echo_2?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_3) */
                    echo_3?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_4) */
                    echo_4?: components["schemas"]["Echo"];
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
                    /** Number of the order at MyPay; a number in samples, a string in tables. 交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.uid) */
                    uid: components["schemas"]["Uid"];
                    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.key) */
                    key: components["schemas"]["TransactionKey"];
                    /**
                     * State of the order. 主要交易回傳碼（retcode）
                     *
                     * - `100`: refused: the data or their form is wrong 資料錯誤
                     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
                     * - `220`: cancelled as asked 取消成功
                     * - `230`: refunded as asked 退款成功
                     * - `245`: card authorized, not yet captured 授權成功
                     * - `247`: capture sent in a batch, its result is awaited 請款進行中
                     * - `250`: paid 付款成功
                     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
                     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
                     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
                     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
                     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
                     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
                     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
                     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
                     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
                     * - `380`: not paid in time; may still turn into 290 逾期交易
                     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
                     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
                     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
                     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
                     * - `B200`: accepted: carried out 執行成功
                     * - `B500`: refused: not carried out 執行失敗
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.prc)
                     */
                    prc: components["schemas"]["Prc"];
                    /** When it ended, 14 digits YYYYMMDDHHmmss; empty while it has not. 交易完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.finishtime) */
                    finishtime?: components["schemas"]["FinishTime"];
                    /** What was paid with or to: masked card number, virtual account or store code. 銀行端口回傳碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cardno) */
                    cardno?: components["schemas"]["CardNo"];
                    /** Approval code of the card. 授權碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.acode) */
                    acode?: components["schemas"]["ApprovalCode"];
                    /**
                     * Brand of the card; field and samples are strings, the values are listed as integers. 信用卡別類型
                     *
                     * - `0`: not recognised, or not a card 無法辨識或支付方式為非信用卡類
                     * - `1`: Visa VISA
                     * - `2`: Mastercard MasterCard
                     * - `3`: JCB JCB
                     * - `4`: American Express AMEX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.card_type)
                     */
                    card_type?: components["schemas"]["CardType"];
                    /** Bank that issued the card. 發卡行 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank) */
                    issuing_bank?: components["schemas"]["IssuingBank"];
                    /** Code of the bank that issued the card; a leading zero counts. 發卡銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.issuing_bank_uid) */
                    issuing_bank_uid?: components["schemas"]["IssuingBankUid"];
                    /**
                     * Whether an agent collected the fee. 是否為經銷商代收費模式
                     *
                     * - `0`: not collected by an agent 不是經銷商代收費模式
                     * - `1`: collected by an agent 是經銷商代收費模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.is_agent_charge)
                     */
                    is_agent_charge?: components["schemas"]["AgentChargeFlagAnswer"];
                    /**
                     * In whose name the money is collected. 交易服務類型
                     *
                     * - `0`: not yet at the gateway 尚未進行閘道交易
                     * - `1`: collected by MyPay for the shop 代收代付
                     * - `2`: the shop's own contract 特店模式
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.transaction_mode)
                     */
                    transaction_mode?: components["schemas"]["TransactionMode"];
                    /** Company behind the payment; supplier_code is the safer one. 交易之金融服務商 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_name) */
                    supplier_name?: components["schemas"]["SupplierName"];
                    /**
                     * Company behind the payment. 金流供應商代碼
                     *
                     * - `A1`: Yu Fu Digital Finance 裕富數位資融
                     * - `A2`: San Huan Asia 三環亞洲
                     * - `B0`: Shin Kong Bank 新光銀行
                     * - `B1`: Bank SinoPac 永豐銀行
                     * - `B2`: Taiwan Cooperative Bank 合作金庫
                     * - `B3`: Taipei Fubon Bank 台北富邦
                     * - `B4`: E.SUN Bank 玉山銀行
                     * - `B5`: Taishin Bank 台新銀行
                     * - `B6`: National Credit Card Center 聯合信用卡處理中心
                     * - `B7`: Taichung Commercial Bank 台中商銀
                     * - `B8`: CTBC Bank 中國信託商業銀行
                     * - `B9`: Shanghai Commercial and Savings Bank 上海商業儲蓄銀行
                     * - `BA`: First Bank 第一銀行
                     * - `BB`: Yuanta Bank 元大商業銀行
                     * - `BC`: KGI Bank 凱基銀行
                     * - `BD`: Cathay United Bank 國泰世華商業銀行
                     * - `BE`: Hwatai Bank 華泰商業銀行
                     * - `BF`: Mega Bank 兆豐銀行
                     * - `BG`: Global Payments Asia-Pacific 環滙亞太
                     * - `S0`: FamiPort, FamilyMart 全網行銷股份有限公司(FamiPort)
                     * - `S1`: ibon, 7-ELEVEN 安源資訊股份有限公司(ibon)
                     * - `S2`: Hi-Life 萊爾富國際股份有限公司(Hi-Life)
                     * - `T0`: MyPay itself 高鉅科技
                     * - `T1`: NewebPay 藍新金流
                     * - `T2`: Cat, Black Cat Pay 統一客樂得(黑貓Pay)
                     * - `W0`: Welldone 統振
                     * - `W1`: Gamania Digital 遊戲橘子數位
                     * - `W2`: LINE Taiwan, LINE Pay 台灣連線(LINEPay)
                     * - `W3`: Bo Jing 博經
                     * - `W4`: JKOPAY 街口電子支付
                     * - `W5`: EasyCard 悠遊卡
                     * - `W6`: iPASS 一卡通票證
                     * - `W7`: icash iCash
                     * - `W8`: PXPay Plus 全支付(PXPay plus)
                     * - `W9`: Pi Wallet 拍付國際資訊(Pi錢包)
                     * - `E0`: MYTIX MYTIX
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.supplier_code)
                     */
                    supplier_code?: components["schemas"]["SupplierCode"];
                    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.order_id) */
                    order_id?: components["schemas"]["OrderId"];
                    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.user_id) */
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** Amount of the order, NT$. 總交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.cost) */
                    cost?: components["schemas"]["Cost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.currency)
                     */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** Amount really paid, in actual_currency; 0 until it is. 實際交易金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_cost) */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /**
                     * Currency; TWD when left out. In answers the currency of an exchange may stand here. 幣別類型
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_currency)
                     */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    /** Points or amount asked for, of a top-up. 請求交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.price) */
                    price?: components["schemas"]["Price"];
                    /** Points or amount really given, of a top-up. 實際交易點數/金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.actual_price) */
                    actual_price?: components["schemas"]["ActualPrice"];
                    /** Product of a top-up. 交易產品代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.recharge_code) */
                    recharge_code?: components["schemas"]["RechargeCode"];
                    /** Amount of a donation, NT$. 愛心捐款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.love_cost) */
                    love_cost?: components["schemas"]["LoveCost"];
                    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.retmsg) */
                    retmsg?: components["schemas"]["RetMsg"];
                    /**
                     * What the order is paid with. 付費方法
                     *
                     * - `0`: every tool; the number of all 全部可用支付方式
                     * - `all`: every tool that the shop may use 全部可用支付方式
                     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
                     * - `CREDITCARD`: credit card 信用卡
                     * - `RECHARGE`: top-up; older manual only 儲值
                     * - `CSTORECODE`: convenience store code 超商代碼
                     * - `WEBATM`: web ATM WEBATM
                     * - `TELECOM`: TELECOM; older manual only TELECOM
                     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
                     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
                     * - `WECHAT`: WeChat Pay 微信支付
                     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `QQ`: QQ; older manual only QQ
                     * - `QQH5`: QQ H5; older manual only QQH5
                     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
                     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - `M_RECHARGE`: top-up 儲值交易
                     * - `AFP`: pay later 後付款
                     * - `CASH`: cash 現金
                     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
                     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
                     * - `EASYCARD`: EasyCard 悠遊卡
                     * - `IPASS`: iPASS 一卡通
                     * - `ICASH`: icash iCash
                     * - `BARCODE`: convenience store barcodes 超商條碼繳費
                     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
                     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
                     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
                     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
                     * - `PXPAYON`: PXPay Plus online 全支付線上付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.pfn)
                     */
                    pfn?: components["schemas"]["Pfn"];
                    /**
                     * How the card was charged; the query's table calls it a string, its sample is a number. 交易類型定義
                     *
                     * - `1`: in one amount; the default 一般
                     * - `2`: by instalments 分期
                     * - `3`: with bonus points 紅利
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.trans_type)
                     */
                    trans_type?: components["schemas"]["TransType"];
                    /** Bonus points, JSON in a string; empty where none were used. 紅利資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.redeem) */
                    redeem?: components["schemas"]["RedeemField"];
                    /** Instalments, JSON in a string; empty where there are none. 信用卡分期資訊 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.installment) */
                    installment?: components["schemas"]["InstallmentField"];
                    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.payment_name) */
                    payment_name?: components["schemas"]["PaymentName"];
                    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.nois) */
                    nois?: components["schemas"]["Nois"];
                    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.group_id) */
                    group_id?: components["schemas"]["GroupId"];
                    /** Bank of a virtual account; a leading zero counts. 銀行代碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.bank_id) */
                    bank_id?: components["schemas"]["BankId"];
                    /** Deadline for payment, 14 digits YYYYMMDDHHmmss, of virtual accounts, store codes and cardless instalments; else empty. 有效日期 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.expired_date) */
                    expired_date?: components["schemas"]["ExpiredDate"];
                    /**
                     * In which form result_content comes. 閘道內容回傳格式類型
                     *
                     * - `0`: not recognised 無法辨識
                     * - `1`: a URL 網址
                     * - `2`: hypertext 超連結本文
                     * - `3`: XML XML
                     * - `4`: JSON JSON
                     * - `5`: CSV CSV
                     * - `6`: a stream 串流
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_type)
                     */
                    result_type?: components["schemas"]["ResultType"];
                    /**
                     * What result_content belongs to; not the code of pfn: CSTORECODE appears as the chain's name. New names may appear. 資料內容所屬支付名稱
                     *
                     * - `E_COLLECTION`: virtual account 虛擬帳號
                     * - `IBON`: ibon code, 7-ELEVEN iBON
                     * - `FAMIPORT`: FamiPort code, FamilyMart FamiPort
                     * - `LIFEET`: Life-ET code, Hi-Life LIFE-ET
                     * - `WEBATM`: web ATM WEBATM
                     * - `CREDITCARD`: credit card 信用卡
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `WECHAT`: WeChat Pay; the row lost its code 微信支付
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `WECHATOFF`: WeChat Pay at the counter 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - … 5 more in the reference
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content_type)
                     */
                    result_content_type?: components["schemas"]["ResultContentType"];
                    /** What the shopper needs in order to pay, in a string: JSON where result_type is 4 (`{}` where there is nothing to show), else plain text. 資料內容 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.result_content) */
                    result_content?: components["schemas"]["ResultContentField"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_0) */
                    echo_0?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_1) */
                    echo_1?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_2) */
                    echo_2?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_3) */
                    echo_3?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html#field.echo_4) */
                    echo_4?: components["schemas"]["Echo"];
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
                    /**
                     * What the order is paid with. 付費方法
                     *
                     * - `0`: every tool; the number of all 全部可用支付方式
                     * - `all`: every tool that the shop may use 全部可用支付方式
                     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
                     * - `CREDITCARD`: credit card 信用卡
                     * - `RECHARGE`: top-up; older manual only 儲值
                     * - `CSTORECODE`: convenience store code 超商代碼
                     * - `WEBATM`: web ATM WEBATM
                     * - `TELECOM`: TELECOM; older manual only TELECOM
                     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
                     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
                     * - `WECHAT`: WeChat Pay 微信支付
                     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `QQ`: QQ; older manual only QQ
                     * - `QQH5`: QQ H5; older manual only QQH5
                     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
                     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - `M_RECHARGE`: top-up 儲值交易
                     * - `AFP`: pay later 後付款
                     * - `CASH`: cash 現金
                     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
                     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
                     * - `EASYCARD`: EasyCard 悠遊卡
                     * - `IPASS`: iPASS 一卡通
                     * - `ICASH`: icash iCash
                     * - `BARCODE`: convenience store barcodes 超商條碼繳費
                     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
                     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
                     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
                     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
                     * - `PXPAYON`: PXPay Plus online 全支付線上付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.pfn)
                     */
                    pfn?: components["schemas"]["Pfn"];
                    /** Bound card, the first six and the last four digits alone. 綁定卡號 [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.cardno) */
                    cardno?: string;
                    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.user_id) */
                    user_id: components["schemas"]["UserIdEcho"];
                    /** Country code of the phone with which the binding can be undone. 用以取消綁定之手機國碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.cellphone_code) */
                    cellphone_code?: string;
                    /** Phone with which the binding can be undone. 用以取消綁定之手機號碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.cellphone) */
                    cellphone?: string;
                    /** Virtual card number for later orders. 虛擬卡號 [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.virtual_pan) */
                    virtual_pan: string;
                    /**
                     * Whether the bound wallet is in use. 是否啟用
                     *
                     * - `0`: off 關閉
                     * - `1`: on 啟用
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html#field.enable)
                     */
                    enable?: components["schemas"]["EwalletEnabled"];
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
                    /** Number of the order that was refunded. 原交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.uid) */
                    uid: components["schemas"]["Uid"];
                    /** Number of the refund; each refund of an order has its own. 退款之交易流水號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.refund_uid) */
                    refund_uid?: components["schemas"]["RefundUid"];
                    /** The order's own key; with uid it opens the order, and it is all that proves a callback. 交易驗証碼 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.key) */
                    key: components["schemas"]["TransactionKey"];
                    /**
                     * State of the refund. 主要交易回傳碼（retcode）
                     *
                     * - `100`: refused: the data or their form is wrong 資料錯誤
                     * - `200`: accepted: the data are right and the order goes on to the next step 資料正確
                     * - `220`: cancelled as asked 取消成功
                     * - `230`: refunded as asked 退款成功
                     * - `245`: card authorized, not yet captured 授權成功
                     * - `247`: capture sent in a batch, its result is awaited 請款進行中
                     * - `250`: paid 付款成功
                     * - `260`: convenience store code issued, payment awaited 交易成功,尚未付款完成(超商代碼)
                     * - `265`: cardless instalments: the loan page was entered, the application is not in yet 訂單綁定
                     * - `270`: virtual account issued, payment awaited 交易成功,尚未付款完成(虛擬帳號)
                     * - `275`: cardless instalments: under review; named only beside 265 無卡分期-請等候審查通過
                     * - `280`: top-up or web ATM: the shopper is still paying online 交易成功,尚未付款完成(儲值/WEBATM)
                     * - `282`: pay later: order made, review awaited 訂單成立待後付款審核確認
                     * - `284`: pay later: review passed, to be captured after shipping 訂單成立後付款待請款
                     * - `290`: money came, but it does not match the order, for example another amount; a person has to look 交易成功但資訊不符
                     * - `300`: failed, or stopped by a risk limit; also the state of an order whose authorization was cancelled 交易失敗
                     * - `380`: not paid in time; may still turn into 290 逾期交易
                     * - `400`: system error here or upstream; whether anything was done is not known 系統錯誤訊息
                     * - `600`: settled: the acquirer will pay out; counts as paid, may follow 250 or come without it 結帳完成
                     * - `A0001`: not known: the acquirer could not be reached; another report follows 交易待確認
                     * - `A0002`: abandoned by the shopper, counts as failed 放棄交易
                     * - `B200`: accepted: carried out 執行成功
                     * - `B500`: refused: not carried out 執行失敗
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.prc)
                     */
                    prc: components["schemas"]["Prc"];
                    /** When the refund was carried out, 14 digits YYYYMMDDHHmmss, or empty. 退款處理完成時間 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.finishtime) */
                    finishtime?: components["schemas"]["FinishTime"];
                    /** The shop's order number. 訂單編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.order_id) */
                    order_id?: components["schemas"]["OrderId"];
                    /** Account of the consumer in the shop. 消費者帳號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.user_id) */
                    user_id?: components["schemas"]["UserIdEcho"];
                    /** Amount asked back. 申請之退款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.cost) */
                    cost?: components["schemas"]["Cost"];
                    /**
                     * Currency asked for. 申請之退款幣別
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.currency)
                     */
                    currency?: components["schemas"]["CurrencyAnswer"];
                    /** Amount really given back, in actual_currency. 實際退款金額 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.actual_cost) */
                    actual_cost?: components["schemas"]["ActualCost"];
                    /**
                     * Currency really given back. 實際退款幣別
                     *
                     * - `TWD`: New Taiwan dollar 新台幣
                     * - `CNY`: renminbi 人民幣
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.actual_currency)
                     */
                    actual_currency?: components["schemas"]["CurrencyAnswer"];
                    /** Text that goes with the state; never match on it. 回傳訊息 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.retmsg) */
                    retmsg?: components["schemas"]["RetMsg"];
                    /**
                     * What the order is paid with. 付費方法
                     *
                     * - `0`: every tool; the number of all 全部可用支付方式
                     * - `all`: every tool that the shop may use 全部可用支付方式
                     * - `MobilePayAll`: the online mobile wallets: Alipay, Pi, LINE Pay, WeChat Pay, JKO Pay, Easy Wallet 線上行動支付方式
                     * - `CREDITCARD`: credit card 信用卡
                     * - `RECHARGE`: top-up; older manual only 儲值
                     * - `CSTORECODE`: convenience store code 超商代碼
                     * - `WEBATM`: web ATM WEBATM
                     * - `TELECOM`: TELECOM; older manual only TELECOM
                     * - `E_COLLECTION`: virtual account, ATM transfer 虛擬帳號
                     * - `UNIONPAY`: UnionPay card 銀聯卡
                     * - `SVC`: stored-value point cards, GASH and Imoney 點數卡
                     * - `ABROAD`: credit card issued outside Taiwan 海外信用卡
                     * - `ALIPAY`: Alipay 支付寶
                     * - `SMARTPAY`: SMARTPAY; older manual only SMARTPAY
                     * - `MATM`: MATM; listed among a shop's tools, in no table MATM
                     * - `WECHAT`: WeChat Pay 微信支付
                     * - `DIRECTDEBIT`: recurring charge of a Taiwanese credit card 定期定額扣款
                     * - `LINEPAYON`: LINE Pay online LINE Pay線上付款
                     * - `LINEPAYOFF`: LINE Pay at the counter LINE Pay線下付款
                     * - `QQ`: QQ; older manual only QQ
                     * - `QQH5`: QQ H5; older manual only QQH5
                     * - `WECHATOFF`: WeChat Pay at the counter; 19 was WECHATH5 in 2018 微信支付線下
                     * - `APPLEPAY`: Apple Pay APPLE PAY
                     * - `GOOGLEPAY`: Google Pay Google Pay
                     * - `EACH`: eACH debit eACH交易
                     * - `C_INSTALLMENT`: credit card by instalments 信用卡分期
                     * - `C_REDEEM`: credit card with bonus points 信用卡紅利
                     * - `CARDLESS`: instalments without a card 無卡分期
                     * - `PION`: Pi Wallet online Pi 拍錢包線上
                     * - `PIOFF`: Pi Wallet at the counter Pi 拍錢包線下
                     * - `AMEX`: American Express 美國運通
                     * - `JKOON`: JKO Pay online 街口支付線上
                     * - `JKOOFF`: JKO Pay at the counter; appendix 1 lost an F 街口支付線下
                     * - `ALIPAYOFF`: Alipay at the counter 支付寶線下
                     * - `M_RECHARGE`: top-up 儲值交易
                     * - `AFP`: pay later 後付款
                     * - `CASH`: cash 現金
                     * - `EASYWALLETON`: Easy Wallet online 悠遊付線上
                     * - `EASYWALLETOFF`: Easy Wallet at the counter 悠遊付線下
                     * - `EASYCARD`: EasyCard 悠遊卡
                     * - `IPASS`: iPASS 一卡通
                     * - `ICASH`: icash iCash
                     * - `BARCODE`: convenience store barcodes 超商條碼繳費
                     * - `PXPAYOFF`: PXPay Plus at the counter 全支付線下付款
                     * - `DIRECTDEBIT_ABROAD`: recurring charge of a foreign credit card 定期扣款(國外信用卡)
                     * - `PLUSPAYON`: PlusPay online 全盈支付線上付款
                     * - `PLUSPAYOFF`: PlusPay at the counter 全盈支付線下付款
                     * - `PXPAYON`: PXPay Plus online 全支付線上付款
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.pfn)
                     */
                    pfn?: components["schemas"]["Pfn"];
                    /** Name of a recurring or instalment charge. 定期定額式/定期分期式扣款名稱 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.payment_name) */
                    payment_name?: components["schemas"]["PaymentName"];
                    /** Which period of a recurring charge this is; empty for other orders. 扣繳期數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.nois) */
                    nois?: components["schemas"]["Nois"];
                    /** Number of a recurring charge. 定期定額式/定期分期式扣款編號 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.group_id) */
                    group_id?: components["schemas"]["GroupId"];
                    /**
                     * How the money goes back; a string in the table, a number in the sample. 退款類型
                     *
                     * - `1`: online at once 直接線上退款
                     * - `2`: by hand, to the card 手動退款(信用卡類)
                     * - `3`: by hand, in cash 手動退款(現金類)
                     *
                     * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.refund_type)
                     */
                    refund_type?: components["schemas"]["RefundType"];
                    /** Day on which cash is expected to be given back, 8 digits YYYYMMDD; else empty. 現金退款預計退款日 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.expected_refund_date) */
                    expected_refund_date?: string;
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_0) */
                    echo_0?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_1) */
                    echo_1?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_2) */
                    echo_2?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_3) */
                    echo_3?: components["schemas"]["Echo"];
                    /** The shop's own text, sent back as it was given. 自訂回傳參數 [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html#answer.row_data.echo_4) */
                    echo_4?: components["schemas"]["Echo"];
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
